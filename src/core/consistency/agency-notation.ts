import { literalPattern } from '../text/escape.ts';
import { lowerFirst, upperFirst } from '../text/first-letter.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { isDay } from '../time/calendar.ts';
import { NAMES } from '../time/names.ts';
import { numberName } from '../time/number-words.ts';
import { AGENCY_SHORT_FORMS } from './data/agency-short-forms.generated.ts';
import { numberValue } from './number.ts';

/** What agencies write otherwise, with what they write; undefined where only a person can say which form it takes. */
export interface Notation extends Span {
  readonly kind: 'short' | 'unit' | 'currency' | 'date' | 'clock' | 'times' | 'number' | 'salutation';
  readonly put: string | undefined;
}

/** Number words from two to twelve, before nouns and in compounds. */
const SMALL_WORDS = Array.from({ length: 11 }, (_, i) => numberName(i + 2));
/** Number words that agencies write in figures; round ones are often figures of speech. */
const LARGE_WORDS = Array.from({ length: 87 }, (_, i) => i + 13)
  .filter((n) => n % 10 !== 0)
  .map(numberName)
  .flatMap((word) => (word.includes('ß') ? [word, word.replace('ß', 'ss')] : [word]));

const BLANKS = /[ \u00a0\u202f]/gu;
/** A short form as a pattern, with or without its blanks; `opening`: also with a capital. */
function patternOf(short: string, opening: boolean): string {
  const [first = '', ...rest] = short;
  const head = opening ? `[${first}${first.toUpperCase()}]` : literalPattern(first);
  return head + literalPattern(rest.join('')).replaceAll(' ', '[ \\u00a0\\u202f]?');
}

const ROWS = AGENCY_SHORT_FORMS.split('\n').map((row) => row.split('\t') as [short: string, long: string, behind: string]);
/** The short forms that stand in a place, without blanks, with what is written for them, and one pattern of all, the longest first. */
function formsOf(place: string): { readonly long: ReadonlyMap<string, string>; readonly any: string } {
  const rows = ROWS.filter(([, , behind]) => behind === place).sort(([a], [b]) => b.length - a.length);
  return {
    long: new Map(rows.map(([short, long]) => [short.replace(BLANKS, ''), long])),
    any: rows.map(([short]) => patternOf(short, place === 'word')).join('|'),
  };
}

const WORDS = formsOf('word');
const UNITS = formsOf('number');
const MONEY = formsOf('amount');
const NUMBER = "\\p{Nd}{1,3}(?:[.'’\\u202f]\\p{Nd}{3}){0,4}(?:,\\p{Nd}{1,3})?|\\p{Nd}{4,9}";

const SHORT = new RegExp(`(?<![\\p{L}\\p{Nd}.])(?:${WORDS.any})(?![\\p{L}\\p{Nd}-])`, 'gu');
const UNIT = new RegExp(
  `(?<=(?<![\\p{L}\\p{Nd}])(?:\\p{Nd}[\\p{Nd}.,]{0,12}|${SMALL_WORDS.join('|')}))(?<gap>[ \\u00a0\\u202f]?)(?<unit>${UNITS.any})(?![\\p{L}\\p{Nd}/²³-])`,
  'gu',
);
const SQUARE = /(?<![\p{L}\p{Nd}])(?<unit>k?m[²³])(?![\p{L}\p{Nd}])/gu;
const BEFORE_AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{Nd}])(?<unit>${MONEY.any})[ \\u00a0\\u202f]?(?<number>${NUMBER})(?<more> (?:Millionen|Milliarden))?(?![\\p{L}\\p{Nd}]|[.,]\\p{Nd})`,
  'gu',
);
const BEHIND_AMOUNT = new RegExp(
  `(?<=\\p{Nd}|Millionen|Milliarden|Mio\\.|Mrd\\.)[ \\u00a0\\u202f]?(?<unit>${MONEY.any})(?![\\p{L}\\p{Nd}/])`,
  'gu',
);
const DATE =
  /(?<=(?<!\p{L})(?:am|vom|bis|zum|ab|seit|dem|den|[Mm]ontag|[Dd]ienstag|[Mm]ittwoch|[Dd]onnerstag|[Ff]reitag|[Ss]amstag|[Ss]onnabend|[Ss]onntag),? )(?<day>\p{Nd}{1,2})\.[ \u00a0]?(?<month>\p{Nd}{1,2})\.(?:[ \u00a0]?(?<year>(?:19|20)\p{Nd}{2})(?!\p{Nd}))?(?!\p{Nd})/gu;
const CLOCK = /(?<![\p{Nd}.:,])0(?=\p{Nd}(?:[.:][0-5]\p{Nd})?[ \u00a0]Uhr(?!\p{L}))/gu;
const TIMES = /(?<![\p{L}\p{Nd}.,])(?<n>\p{Nd}{1,3})[x×](?![\p{L}\p{Nd}]|[ \u00a0]?\p{Nd})/gu;
const SPELT = new RegExp(`(?<!\\p{L})(?:${LARGE_WORDS.join('|')})(?!\\p{L})`, 'gu');
/** „4-köpfig“; ages stay in figures. */
const JOINED =
  /(?<![\p{L}\p{Nd}.,/–-])(?<n>[2-9]|1[0-2])-(?=(?:köpfig|tägig|wöchig|monatig|stündig|minütig|teilig|stellig|seitig|spurig|stöckig|geschossig|gleisig|fach)(?:e[mnrs]?)?(?!\p{L}))/gu;
const PARAGRAPH = /§[ \u00a0]?(?=\p{Nd})/gu;
const SALUTATION =
  /(?<!\p{L})(?:Herrn?|(?<=(?<!\p{L})(?:sagte|sagt|so|laut|erklärte|betonte|berichtete|meinte) )Frau)(?= (?:Dr\. |Prof\. )?\p{Lu}\p{Ll})/gu;

/** Behind such a mark a sentence may begin. */
const OPENS = /[.!?:„“»«]\s?$/u;
/** The stop of the sentence, where that of the short form before it was both. */
const stopAt = (text: string, end: number): string => (text[end - 1] === '.' && text.slice(end).trim() === '' ? '.' : '');

/** What is written for a short form of words; undefined where it is none: the capital of a name. */
function longForm(text: string, { index, 0: form }: RegExpExecArray): Pick<Notation, 'put'> | undefined {
  const end = index + form.length;
  const key = form.replace(BLANKS, '');
  const own = WORDS.long.get(key);
  if (own === undefined && index > 0 && !OPENS.test(text.slice(Math.max(0, index - 2), index))) return undefined;
  const long = own ?? upperFirst(WORDS.long.get(lowerFirst(key))!);
  const closes = /^(?:usw|etc)\./u.test(form) && /^\s+\p{Lu}/u.test(text.slice(end, end + 4));
  return { put: long === '' ? undefined : long + (closes ? '.' : stopAt(text, end)) };
}

/** What of a paragraph the agencies would write otherwise, in no order. Linear. */
export function readNotations(text: string): Notation[] {
  const found: Notation[] = [];
  const add = (kind: Notation['kind'], { index, 0: written }: RegExpExecArray, put: string | undefined, from = 0): void => {
    found.push({ kind, start: index + from, end: index + written.length, put });
  };
  for (const m of matchesOf(text, SHORT)) {
    const long = longForm(text, m);
    if (long) add('short', m, long.put);
  }
  const measured = new Set<number>();
  for (const m of matchesOf(text, UNIT)) {
    const { gap = '', unit = '' } = m.groups!;
    measured.add(m.index + gap.length);
    const stop = stopAt(text, m.index + m[0].length);
    add('unit', m, `${gap === '' ? ' ' : ''}${UNITS.long.get(unit.replace(BLANKS, ''))}${stop}`, gap.length);
  }
  for (const m of matchesOf(text, SQUARE)) if (!measured.has(m.index)) add('unit', m, UNITS.long.get(m.groups!.unit!));
  const before = new Set<number>();
  for (const m of matchesOf(text, BEFORE_AMOUNT)) {
    const { unit = '', number = '', more = '' } = m.groups!;
    before.add(m.index);
    add('currency', m, `${number}${more} ${MONEY.long.get(unit)}`);
  }
  for (const m of matchesOf(text, BEHIND_AMOUNT)) {
    const { unit = '' } = m.groups!;
    if (!before.has(m.index + m[0].length - unit.length)) add('currency', m, ` ${MONEY.long.get(unit)}`);
  }
  for (const m of matchesOf(text, DATE)) {
    const { day, month, year } = m.groups as { day: string; month: string; year?: string };
    if (!isDay(undefined, Number(month), Number(day))) continue;
    const rest = year === undefined ? stopAt(text, m.index + m[0].length) : ` ${year}`;
    add('date', m, `${Number(day)}. ${NAMES.de.months[Number(month) - 1]}${rest}`);
  }
  for (const m of matchesOf(text, CLOCK)) add('clock', m, '');
  for (const m of matchesOf(text, TIMES)) {
    const n = Number(m.groups!.n);
    add('times', m, n === 1 ? 'einmal' : n >= 2 && n <= 12 ? `${numberName(n)}mal` : `${n}-mal`);
  }
  for (const m of matchesOf(text, SPELT)) add('number', m, String(numberValue(m[0])));
  for (const m of matchesOf(text, JOINED)) add('number', m, numberName(Number(m.groups!.n)));
  for (const m of matchesOf(text, PARAGRAPH)) add('short', m, 'Paragraf ');
  for (const m of matchesOf(text, SALUTATION)) add('salutation', m, undefined);
  return found;
}
