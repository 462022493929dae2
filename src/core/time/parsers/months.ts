import { MONTH_NAMES } from '../calendar-words.ts';
import type { CalendarForm, InnerForm } from '../mention.ts';
import { wordOf } from '../words.ts';
import { fullYear, isDash, isDot, isOne, type Parsed, type Parser, phaseBefore, readYear, type Text } from './parser.ts';

/** A month's name at `i`: capital, no part of a compound, and, where it is also a name of people, led to by a word of time. */
export function readMonth(text: Text, i: number): { readonly month: number; readonly to: number } | undefined {
  const lexeme = text.at(i);
  const { month } = lexeme.word;
  if (month === undefined || !lexeme.capital) return undefined;
  if (
    isDash(text, i + 1) &&
    text.at(i + 1).glued &&
    text.at(i + 2).glued &&
    text.at(i + 2).word.month === undefined &&
    /^\p{L}/u.test(text.at(i + 2).text)
  )
    return undefined;
  if (
    lexeme.lower.length > 4 ||
    lexeme.lower === 'juni' ||
    lexeme.lower === 'juli' ||
    lexeme.lower === 'märz' ||
    lexeme.lower === 'mai'
  )
    return { month, to: i + 1 };
  return { month, to: isDot(text, i + 1) ? i + 2 : i + 1 }; // "Jan.", "Sept."
}

/** Reads what may stand after a month: a year, "dieses Jahres", "des Jahres 1972". */
export function readYearPhrase(
  text: Text,
  i: number,
):
  | { readonly year?: number; readonly bc?: boolean; readonly by?: number; readonly told?: boolean; readonly to: number }
  | undefined {
  const plain = readYear(text, i);
  if (plain) return { year: plain.year, ...(plain.bc && { bc: true }), to: plain.to };
  let at = i;
  if (isOne(text, at, 'des', 'im')) at++;
  if (isOne(text, at, 'jahres', 'jahre')) {
    const year = readYear(text, at + 1);
    if (year) return { year: year.year, ...(year.bc && { bc: true }), to: year.to };
    return at > i && text.at(at).lower === 'jahres' ? { by: 0, to: at + 1 } : undefined;
  }
  const { shift, narrative } = text.at(at).word;
  if (shift !== undefined && isOne(text, at + 1, 'jahres', 'jahr'))
    return { by: shift, ...(narrative && { told: true }), to: at + 2 };
  if (isOne(text, at, 'vorjahres')) return { by: -1, to: at + 1 };
  return undefined;
}

/** "3. Mai ’45", "3. Mai 45". */
export function readShortYear(text: Text, i: number): { readonly year: number; readonly to: number } | undefined {
  const mark = /^['’‘]$/u.test(text.at(i).text) ? i + 1 : i;
  const { number, text: digits } = text.at(mark);
  if (mark === i || number === undefined || digits.length !== 2) return undefined;
  return { year: fullYear(number, 2)!, to: mark + 1 };
}

/** The date form of a day or month with its year phrase. */
export function dateForm(
  month: number,
  day: number | undefined,
  weekday: number | undefined,
  year: ReturnType<typeof readYearPhrase>,
): Parsed['date'] {
  if (year?.by !== undefined) {
    const inner: InnerForm = { kind: 'month', month, ...(day !== undefined && { day }) };
    return { kind: 'shifted', unit: 'Y', by: year.by, from: year.told ? 'told' : 'context', inner };
  }
  return {
    kind: 'calendar',
    ...(year?.year !== undefined && { year: year.year }),
    ...(year?.bc && { bc: true }),
    month,
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday }),
  } satisfies CalendarForm;
}

/** Prepositions and the like after which a month's name alone is surely a month. */
const MONTH_LEADS = new Set(
  'im in bis ab seit vom zum und oder sowie den dem diesen diesem jeden anfang mitte ende beginn seitens nach vor von zwischen auf für / - – ( , spätestens frühestens noch letzten vergangenen vorigen kommenden nächsten ganzen laufe monat monate monaten des zu gegen über'.split(
    ' ',
  ),
);

/** "im Juni", "Ende Juni 2021", "Mai/Juni 1940", "im August vorigen Jahres". */
export const monthAlone: Parser = (text, i) => {
  const found = readMonth(text, i);
  if (!found) return undefined;
  const year = readYearPhrase(text, found.to) ?? readShortYear(text, found.to);
  const before = text.at(i - 1);
  if (
    !year &&
    !MONTH_LEADS.has(before.lower) &&
    before.word.phase === undefined &&
    before.sentence >= 0 &&
    before.sentence === text.at(i).sentence
  )
    return undefined;
  // "August der Starke", "Mai Thi", "Jan Böhmermann": a capitalised word that is no time follows and nothing leads.
  const next = text.at(found.to);
  if (!year && next.capital && !MONTH_LEADS.has(before.lower) && before.word.phase === undefined) return undefined;
  if (!year && text.at(i).lower.length <= 4 && !isMonthWord(text.at(i).lower) && !isDot(text, i + 1)) return undefined;
  if (!year && isOne(text, i - 1, 'von', 'und', ',') && next.capital) return undefined;
  const head = phaseBefore(text, i);
  const shift = text.at(i - 1).word.shift;
  if (shift !== undefined && !year && shift !== 0) {
    return [
      {
        from: i - 1,
        to: found.to,
        type: 'DATE',
        date: { kind: 'shifted', unit: 'M', by: shift, from: 'context', inner: { kind: 'month', month: found.month } },
      },
    ];
  }
  const own: Parsed = {
    from: head?.from ?? i,
    to: year?.to ?? found.to,
    type: 'DATE',
    date: dateForm(found.month, undefined, undefined, year)!,
    ...(head && { phase: head.phase }),
  };
  return [own];
};

export function isMonthWord(lower: string): boolean {
  return lower === 'mai' || lower === 'juni' || lower === 'juli' || lower === 'märz';
}

/** "in der zweiten Julihälfte", "in der letzten Juniwoche". */
export const partOfMonth: Parser = (text, i) => {
  const month = PARTS_OF_MONTHS.get(text.at(i).lower);
  const before = text.at(i - 1);
  const nth = before.word.ordinal !== undefined || /^letzten?$/u.test(before.lower);
  if (month === undefined || !nth || !text.at(i).capital) return undefined;
  const year = readYearPhrase(text, i + 1);
  return [{ from: i - 1, to: year?.to ?? i + 1, type: 'DATE', date: dateForm(month, undefined, undefined, year)! }];
};

/** "julihälfte", "juniwoche" with their months. */
export const PARTS_OF_MONTHS: ReadonlyMap<string, number> = new Map(
  [...MONTH_NAMES, 'jänner', 'feber'].flatMap((name) =>
    ['hälfte', 'woche'].map((part) => [`${name}${part}`, wordOf(name).month!] as const),
  ),
);
