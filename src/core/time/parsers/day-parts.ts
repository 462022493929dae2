import { type DateForm, SAME_DAY } from '../mention.ts';
import { isDash, isOne, type Parsed, type Parser, type Text } from './parser.ts';

/** A part of the day right after a day: "gestern Abend", "Dienstag früh", "10. Januar abends". */
export function dayPartAfter(
  text: Text,
  i: number,
): { readonly dayPart: NonNullable<Parsed['dayPart']>; readonly to: number } | undefined {
  const lexeme = text.at(i);
  if (lexeme.text === 'früh' && !text.at(i + 1).word.dayPart) return { dayPart: 'MO', to: i + 1 };
  const at = isOne(text, i, 'am') && text.at(i + 1).capital ? i + 1 : isOne(text, i, 'spät', 'früh') ? i + 1 : i;
  const { dayPart, weekday: day, plural } = text.at(at).word;
  if (dayPart === undefined || day !== undefined || plural || at > i + 1) return undefined;
  if (at !== i && isOne(text, i, 'am')) return undefined; // "am Abend" is an expression of its own.
  return { dayPart, to: at + 1 };
}

/** Words after which a part of the day is one: "am Abend", "der vergangenen Nacht". */
const PART_LEADS = new Set(
  'am gegen bis zum selben gleichen folgenden nächsten diesem frühen späten vom den des der über ganzen jenem vergangenen letzten und vergangene diese dieser vergangener kommenden kommende'.split(
    ' ',
  ),
);

/** "am Nachmittag", "in der Nacht", "in den frühen Morgenstunden", "am Morgen des 22. Juni". */
export const dayPart: Parser = (text, i) => {
  const { dayPart: part, weekday, plural, set } = text.at(i).word;
  if (
    part === undefined ||
    weekday !== undefined ||
    plural ||
    (set && !isOne(text, i - 1, 'des')) ||
    !text.at(i).capital ||
    (text.at(i).word.deictic !== undefined && text.at(i - 1).sentence !== text.at(i).sentence)
  )
    return undefined;
  if (text.at(i).text === 'Mitternacht') return undefined;
  if (isDash(text, i + 1) && text.at(i + 1).glued) return undefined;
  const before = text.at(i - 1);
  const dawn = text.at(i).lower === 'morgengrauen' && before.lower === 'im';
  const noon = part === 'MI' && before.lower === 'zu' && text.at(i).lower === 'mittag';
  if (!PART_LEADS.has(before.lower) && !dawn && !noon) return undefined;
  if (
    isOne(text, i - 1, 'der', 'den', 'des', 'und') &&
    part !== 'NI' &&
    text.at(i).lower !== 'früh' &&
    !/stunden$/u.test(text.at(i).lower) &&
    !isOne(text, i - 1, 'des')
  )
    return undefined;
  if (isOne(text, i - 1, 'der') && !isOne(text, i - 2, 'in', 'während', 'seit', 'vor', 'nach')) return undefined;
  if (isOne(text, i - 1, 'des') && !text.at(i - 2).capital) return undefined;
  if (isOne(text, i - 1, 'den') && part === 'NI') return undefined;
  let from = i;
  if (isOne(text, i - 1, 'frühen', 'späten')) from = isOne(text, i - 2, 'den') ? i - 2 : i - 1;
  else if (
    isOne(
      text,
      i - 1,
      'selben',
      'gleichen',
      'folgenden',
      'nächsten',
      'vergangenen',
      'letzten',
      'vergangene',
      'vergangener',
      'diesem',
    )
  )
    from = i - 1;
  const word = text.at(i - 1).word;
  const date: DateForm =
    (word.shift === 1 && word.narrative) || isOne(text, i - 1, 'nächsten')
      ? { kind: 'shifted', unit: 'D', by: 1, from: 'told' }
      : word.shift === -1
        ? { kind: 'shifted', unit: 'D', by: -1, from: 'article' }
        : SAME_DAY;
  return [{ from, to: i + 1, type: 'TIME', date, dayPart: part }];
};
