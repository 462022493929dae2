import { HOLIDAY_PARTS, HOLIDAY_PHRASES, isHoliday } from '../holidays.ts';
import { isCompound, isDash, isDot, isOne, type Parser, readYear } from './parser.ts';

/** Feasts of several words by each form of their first. */
const PHRASES: ReadonlyMap<string, typeof HOLIDAY_PHRASES> = new Map(
  HOLIDAY_PHRASES.flatMap((p) => p.words[0]!).map(
    (first) => [first, HOLIDAY_PHRASES.filter((p) => p.words[0]!.includes(first))] as const,
  ),
);

const CHURCHES = /(?:pfarre|pfarrei|kirche|kapelle|kloster|dom|basilika|münster|gemeinde|gymnasium|schule|krankenhaus|klinik)$/u;

/** Feasts by name: "zu Weihnachten 1966", "Tag der Deutschen Einheit", "am zweiten Weihnachtstag", "1. Mai" is a plain date. */
export const holiday: Parser = (text, i) => {
  for (const phrase of PHRASES.get(text.at(i).lower) ?? []) {
    let at = i;
    const fits = phrase.words.every((forms, k) => {
      if (!forms.includes(text.at(at).lower)) return false;
      at += isDot(text, at + 1) && k < phrase.words.length - 1 ? 2 : 1;
      return true;
    });
    if (!fits || isCompound(text, at - 1)) continue;
    if (phrase.id === 'peter und paul' && !isOne(text, i - 1, 'zu', 'an', 'vor', 'nach', 'bis', 'um')) continue; // two people
    // "die Pfarre Maria Himmelfahrt" is a place.
    if (isOne(text, i, 'maria', 'mariä', 'christi', 'herz') && CHURCHES.test(text.at(i - 1).lower)) continue;
    const read = readYear(text, at);
    return [
      {
        from: i,
        to: read?.to ?? at,
        type: 'DATE',
        date: { kind: 'holiday', holiday: phrase.id, ...(read && { year: read.year }) },
      },
    ];
  }
  const { lower, capital } = text.at(i);
  if (lower === 'himmelfahrt' && isOne(text, i - 1, 'maria', 'mariä', 'christi')) return undefined; // read above, or a church
  const part = capital ? HOLIDAY_PARTS.get(lower) : undefined;
  if (part && !isCompound(text, i)) {
    const { holiday: id, dayPart } = part;
    return [{ from: i, to: i + 1, type: 'TIME', dayPart, date: { kind: 'holiday', holiday: id } }];
  }
  if (!capital || !isHoliday(lower) || isCompound(text, i) || (isDash(text, i - 1) && text.at(i).glued)) return undefined;
  const read = readYear(text, i + 1);
  return [
    { from: i, to: read?.to ?? i + 1, type: 'DATE', date: { kind: 'holiday', holiday: lower, ...(read && { year: read.year }) } },
  ];
};
