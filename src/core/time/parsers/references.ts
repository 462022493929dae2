import { isOne, type Parsed, type Parser } from './parser.ts';

/** "jetzt", "bald", "kürzlich", "vor kurzem", "in Zukunft", "wenig später". */
export const reference: Parser = (text, i) => {
  const { reference: found } = text.at(i).word;
  const one = (from: number, to: number, value: NonNullable<typeof found>): readonly Parsed[] => [
    { from, to, type: 'DATE', date: { kind: 'reference', reference: value } },
  ];
  if (text.at(i).lower === 'bald' && isOne(text, i - 1, 'so', 'alsbald')) return undefined;
  if (text.at(i).lower === 'damals')
    return [{ from: i, to: i + 1, type: 'DATE', date: { kind: 'reference', reference: 'PAST_REF', ofTale: true } }];
  if (found) return text.at(i).lower === 'künftig' ? undefined : one(i, i + 1, found);
  const { lower } = text.at(i);
  if (lower === 'kurzem' && isOne(text, i - 1, 'vor')) return one(i - 1, i + 1, 'PAST_REF');
  if (lower === 'zukunft' && isOne(text, i - 1, 'in', 'der'))
    return one(isOne(text, i - 1, 'der') ? i - 1 : i - 1, i + 1, 'FUTURE_REF');
  if (lower === 'folgezeit') return one(i, i + 1, 'FUTURE_REF');
  if ((lower === 'später' || lower === 'darauf' || lower === 'danach') && isOne(text, i - 1, 'wenig', 'kurz', 'bald'))
    return one(i - 1, i + 1, 'FUTURE_REF');
  if (
    (lower === 'später' || lower === 'darauf') &&
    isOne(text, i - 1, 'zeit') &&
    isOne(text, i - 2, 'kurze', 'einige', 'geraume')
  )
    return one(i - 2, i + 1, 'FUTURE_REF');
  if ((lower === 'zuvor' || lower === 'vorher') && isOne(text, i - 1, 'kurz')) return one(i - 1, i + 1, 'PAST_REF');
  return undefined;
};
