import type { Lexeme } from './lexemes.ts';
import { bareClock, dayPart, oClock, spokenClock } from './parsers/clocks.ts';
import { century, dayMonth, decade, monthAlone, numericDate, year, yearBeforeEra } from './parsers/dates.ts';
import { duration, lasting, rate, set, whole } from './parsers/durations.ts';
import { type Parsed, type Parser, textOf } from './parsers/parser.ts';
import {
  amountOfFirst,
  calendarWeek,
  compound,
  daysBefore,
  deictic,
  deicticAdjective,
  holiday,
  phaseOfUnit,
  reference,
  season,
  shiftedUnit,
  unitBeforeAfter,
  weekday,
  weekend,
  yearPart,
} from './parsers/relative.ts';

/** All parsers. Of expressions that overlap the longest wins; of equal ones that of the earlier parser, so the more exact stand first. */
const PARSERS: readonly Parser[] = [
  oClock,
  numericDate,
  dayMonth,
  yearBeforeEra,
  decade,
  century,
  calendarWeek,
  yearPart,
  holiday,
  set,
  unitBeforeAfter,
  daysBefore,
  phaseOfUnit,
  whole,
  shiftedUnit,
  amountOfFirst,
  season,
  monthAlone,
  weekday,
  deictic,
  deicticAdjective,
  rate,
  duration,
  lasting,
  compound,
  weekend,
  bareClock,
  spokenClock,
  dayPart,
  reference,
  year,
];

/** Whether no time expression has its key word here: most lexemes, which is why parsing is fast. */
function isIdle(lexeme: Lexeme): boolean {
  return (
    lexeme.number === undefined &&
    Object.keys(lexeme.word).length === 0 &&
    !KEYS.has(lexeme.lower) &&
    !lexeme.lower.includes('ig') &&
    !lexeme.lower.endsWith('mal')
  );
}

/** Key words without an entry in the word list: of parsers that compare words themselves, and of feasts. */
const KEYS = new Set(
  'neuen neues uhr kw kalenderwoche kurzem zukunft folgezeit später darauf danach zuvor vorher tags halb viertel mal zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger quartal quartals trimester trimesters halbjahr halbjahres jahreshälfte'.split(
    ' ',
  ),
);

/** An expression may not reach over the end of a sentence, but for "23. 3. 1976", where the stop looks like one. */
function inOneSentence(lexemes: readonly Lexeme[], { from, to, date }: Parsed): boolean {
  if (lexemes[from]?.sentence === lexemes[to - 1]?.sentence) return true;
  return date?.kind === 'calendar' && date.year !== undefined && date.day !== undefined && lexemes[to - 2]?.text === '.';
}

/** Finds the time expressions of a paragraph's lexemes, in order, without overlaps. Linear: each parser looks a bounded way. */
export function parseTimes(lexemes: readonly Lexeme[], isFeast: (lower: string) => boolean): Parsed[] {
  const text = textOf(lexemes);
  const found: { readonly parsed: Parsed; readonly rank: number }[] = [];
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i]!;
    if (isIdle(lexeme) && !isFeast(lexeme.lower)) continue;
    for (const [rank, parser] of PARSERS.entries()) {
      for (const parsed of parser(text, i) ?? []) {
        if (parsed.from >= 0 && inOneSentence(lexemes, parsed)) found.push({ parsed, rank });
      }
    }
  }
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
