import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { HOLIDAY_NAMES, HOLIDAY_PARTS } from './holidays.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { bareClock, oClock, spokenClock } from './parsers/clocks.ts';
import { dayPart } from './parsers/day-parts.ts';
import { dayAlone, dayMonth } from './parsers/days-of-month.ts';
import { century, DECADE_WORDS, decade } from './parsers/decades.ts';
import { deictic, deicticAdjective } from './parsers/deictic.ts';
import { duration, lasting } from './parsers/durations.ts';
import { holiday } from './parsers/feasts.ts';
import { monthAlone, PARTS_OF_MONTHS, partOfMonth } from './parsers/months.ts';
import { numericDate } from './parsers/numeric-dates.ts';
import { isDashText, type Parsed, type Parser, type Text } from './parsers/parser.ts';
import { reference } from './parsers/references.ts';
import { rate, set, whole } from './parsers/sets.ts';
import { amountOfFirst, compound, phaseOfUnit, shiftedUnit } from './parsers/shifted.ts';
import { daysAround, daysBefore, nthUnit, unitBeforeAfter } from './parsers/told.ts';
import { habitualDays, shortWeekday, weekday, weekend } from './parsers/weekdays.ts';
import { calendarWeek, season, yearPart } from './parsers/year-parts.ts';
import { shortSeason, year, yearBeforeEra } from './parsers/years.ts';
import type { Word } from './word.ts';
import { sieveOf } from './word-filter.ts';
import { knownWords } from './words.ts';

/** What a parser's key word must be for the parser to be asked: a feature of the word list, a number, or a word of its own. */
interface Entry {
  readonly parser: Parser;
  readonly features: readonly (keyof Word | 'number')[];
  readonly words?: string;
}

const FEASTS =
  'heiligen heiliger christi mariä maria heilige tag tages buß herz weißer weißen unsinniger unsinnigen peter ersten erster zweiten zweiter dritten dritter vierten vierter';

/**
 * All parsers. Of expressions that overlap the longest wins; of equal ones that of the earlier parser, so the more exact stand first.
 */
const PARSERS: readonly Entry[] = [
  { parser: oClock, features: [], words: 'uhr' },
  { parser: numericDate, features: ['number'] },
  { parser: dayMonth, features: ['month'] },
  { parser: dayAlone, features: ['number'] },
  { parser: yearBeforeEra, features: ['number'] },
  { parser: shortSeason, features: ['number'] },
  { parser: partOfMonth, features: [], words: [...PARTS_OF_MONTHS.keys()].join(' ') },
  {
    parser: decade,
    features: ['number'],
    words: [...DECADE_WORDS.keys()].join(' '),
  },
  { parser: century, features: ['unit'] },
  { parser: calendarWeek, features: [], words: 'kw kalenderwoche' },
  { parser: yearPart, features: [], words: 'quartal quartals trimester trimesters halbjahr halbjahres halbjahrs jahreshälfte' },
  { parser: holiday, features: ['number'], words: `${FEASTS} ${[...HOLIDAY_NAMES, ...HOLIDAY_PARTS.keys()].join(' ')}` },
  {
    parser: set,
    features: ['set', 'every'],
    words: 'mal einmal zweimal dreimal viermal fünfmal sechsmal siebenmal achtmal neunmal zehnmal mehrmals',
  },
  { parser: unitBeforeAfter, features: ['unit'] },
  { parser: daysAround, features: ['unit'] },
  { parser: habitualDays, features: ['weekday', 'habit'], words: 'feiertags feiertagen' },
  { parser: daysBefore, features: [], words: 'tags' },
  { parser: phaseOfUnit, features: ['unit'] },
  { parser: whole, features: ['unit'] },
  { parser: shiftedUnit, features: ['shift'], words: 'neuen neues' },
  { parser: amountOfFirst, features: ['ordinal'] },
  { parser: season, features: ['season'] },
  { parser: monthAlone, features: ['month'] },
  { parser: weekday, features: ['weekday'] },
  { parser: shortWeekday, features: [], words: 'mo di mi do fr sa so' },
  { parser: deictic, features: ['deictic'] },
  { parser: deicticAdjective, features: ['deictic'] },
  { parser: nthUnit, features: ['unit'] },
  { parser: rate, features: ['unit'] },
  { parser: duration, features: ['unit'] },
  { parser: lasting, features: ['duration'] },
  { parser: compound, features: ['compound'] },
  { parser: weekend, features: ['unit'] },
  { parser: bareClock, features: ['number'] },
  { parser: spokenClock, features: [], words: 'halb viertel dreiviertel mitternacht' },
  { parser: dayPart, features: ['dayPart'] },
  { parser: reference, features: ['reference'], words: 'kurzem zukunft folgezeit später darauf danach zuvor vorher' },
  { parser: year, features: ['number'] },
];

type Ranked = readonly (readonly [rank: number, parser: Parser])[];

const ranked = (wanted: (entry: Entry) => boolean): Ranked =>
  PARSERS.flatMap((entry, rank) => (wanted(entry) ? [[rank, entry.parser] as const] : []));

const OF_NUMBERS = ranked((e) => e.features.includes('number'));
const OF_DAYS = OF_NUMBERS.filter(([, parser]) => parser !== decade && parser !== year);
const OF_DECADES = OF_NUMBERS.filter(([, parser]) => parser === decade);
const OF_YEARS = OF_NUMBERS.filter(([, parser]) => parser === year);
const OF_FEASTS = OF_NUMBERS.filter(([, parser]) => parser === holiday);
const OF_ADJECTIVES = ranked((e) => e.parser === lasting);

/** The parsers to ask at a word, worked out once for each word that any parser knows; all other words cost one look-up. */
const OF_WORDS: ReadonlyMap<string, Ranked> = (() => {
  const words = new Map<string, Set<string>>();
  const add = (word: string, key: string): void => {
    const keys = words.get(word) ?? new Set();
    words.set(word, keys.add(key));
  };
  for (const [rank, { words: own }] of PARSERS.entries()) for (const word of own?.split(' ') ?? []) add(word, `#${rank}`);
  for (const [word, features] of knownWords()) for (const feature of Object.keys(features)) add(word, feature);
  const result = new Map<string, Ranked>();
  for (const [word, keys] of words) {
    const list = ranked((e) => keys.has(`#${PARSERS.indexOf(e)}`) || e.features.some((f) => keys.has(f)));
    if (list.length > 0) result.set(word, list);
  }
  return result;
})();

const mayBeKnown = sieveOf(OF_WORDS.keys());

/** "neunmonatig", "zweistündigen": by the letters before "ig" in jährig, monatig, wöchig, tägig, stündig, minütig. */
function isAdjective(lower: string): boolean {
  if (lower.length < 6 || lower.length > 23) return false;
  for (let g = lower.length - 1; g >= lower.length - 3; g--) {
    if (lower.charCodeAt(g) === 103 && lower.charCodeAt(g - 1) === 105) return ADJECTIVE_ENDS.has(lower.slice(g - 3, g - 1));
  }
  return false;
}
const ADJECTIVE_ENDS = new Set(['hr', 'at', 'ch', 'äg', 'nd', 'üt']);

function isKey(lower: string): boolean {
  return (mayBeKnown(lower) && OF_WORDS.has(lower)) || isAdjective(lower);
}

/** The parsers of a number that can be meant where `next` follows. */
function ofNumber(text: string, next: Lexeme): Ranked {
  const year = text.length === 4;
  const { lower } = next;
  if (lower === '.' || lower === '-') return year ? OF_NUMBERS : OF_DAYS;
  if (lower === 'er' || lower === 'ern') return OF_DECADES;
  if (lower === ':' || lower === '/' || lower === 'v' || lower === 'n' || isDashText(lower)) return OF_NUMBERS;
  return year ? OF_YEARS : OF_FEASTS;
}

function parsersAt(text: Text, i: number): Ranked {
  const lexeme = text.at(i);
  if (lexeme.number !== undefined) return ofNumber(lexeme.text, text.at(i + 1));
  return OF_WORDS.get(lexeme.lower) ?? OF_ADJECTIVES;
}

/** An expression may not reach over the end of a sentence, but for "23. 3. 1976", where the stop looks like one. */
function inOneSentence(text: Text, { from, to, date }: Parsed): boolean {
  if (text.at(from).sentence === text.at(to - 1).sentence) return true;
  return date?.kind === 'calendar' && date.year !== undefined && date.day !== undefined && text.at(to - 2).text === '.';
}

/** Finds the time expressions of a paragraph, in order, without overlaps. Linear: each parser looks a bounded way from its key word. */
export function parseTimes(paragraph: ParsedParagraph): { readonly text: Text; readonly parsed: readonly Parsed[] } | undefined {
  const text = lexemesOf(paragraph, isKey);
  if (!text) return undefined;
  const found: { readonly parsed: Parsed; readonly rank: number }[] = [];
  for (const i of text.keys) {
    for (const [rank, parser] of parsersAt(text, i)) {
      for (const parsed of parser(text, i) ?? []) {
        if (parsed.from >= 0 && inOneSentence(text, parsed)) found.push({ parsed, rank });
      }
    }
  }
  return found.length === 0 ? undefined : { text, parsed: withoutOverlaps(found) };
}

function withoutOverlaps(found: { readonly parsed: Parsed; readonly rank: number }[]): readonly Parsed[] {
  const size = (p: Parsed): number => p.to - p.from;
  found.sort((a, b) => a.parsed.from - b.parsed.from || size(b.parsed) - size(a.parsed) || a.rank - b.rank);
  const kept: { readonly parsed: Parsed; readonly rank: number }[] = [];
  for (const next of found) {
    let last = kept.at(-1);
    while (last && next.parsed.from < last.parsed.to && size(next.parsed) > size(last.parsed)) {
      kept.pop();
      last = kept.at(-1);
    }
    if (!last || next.parsed.from >= last.parsed.to) kept.push(next);
  }
  return kept.map((k) => k.parsed);
}
