import type { CivilDay } from './calendar.ts';
import type { TimeMention } from './mention.ts';

/** The times of one paragraph and where it stands. */
export interface MentionsInPlace {
  /** Offset of the paragraph in the article. */
  readonly start: number;
  readonly mentions: readonly TimeMention[];
  /** Its text, which may be a heading's. */
  readonly text: string;
}

/** So many stated years far from the article's are no mention in passing. */
const MANY = 8;

/**
 * Whether a text tells history: most of its dates state a year, the year is not the article's, and nothing is reckoned from the day of
 * writing. (HeidelTime asks its user for the kind of text; here the text says it itself.)
 */
export function isNarrative(all: readonly MentionsInPlace[], article: CivilDay | undefined): boolean {
  let far = 0;
  let near = 0;
  let dates = 0;
  let deictic = 0;
  for (const { mentions } of all) {
    for (const { date, direction } of mentions) {
      if (!date) continue;
      // "wird in diesem Jahr am 27. April eröffnet" is reckoned from the day of writing as well.
      if (date.kind === 'shifted' && date.from === 'context' && direction === 'future') deictic++;
      dates++;
      if ((date.kind === 'deictic' && !date.nowadays) || date.kind === 'weekday') deictic++;
      if (date.kind !== 'calendar' || date.year === undefined) continue;
      if (date.bc || article === undefined || Math.abs(date.year - article.year) > 1) far++;
      else near++;
    }
  }
  if (article === undefined) return far >= 3 && deictic * 4 < far && far * 3 > dates;
  // A few years mentioned in passing make no tale of a report: they are many, or most of its dates.
  if (far < MANY && far * 2 <= dates) return false;
  if (far >= 3 && near === 0 && deictic * 10 < far) return far * 30 > dates;
  return far >= 3 && far > near * 2 && deictic * 5 < far && far * 6 > dates;
}

/** How far, in years, a tale moves on between two stated years without the second being a side remark. */
const SIDE_REMARK = 12;

/** The stated years of the text by mention index; with them, whether a leap to a far year is taken up by the next one. */
function statedYears(all: readonly MentionsInPlace[]): readonly (readonly [index: number, year: number])[] {
  const years: (readonly [number, number])[] = [];
  let index = 0;
  for (const { mentions } of all) {
    for (const { date } of mentions) {
      if (date?.kind === 'calendar' && date.year !== undefined) years.push([index, date.bc ? -date.year : date.year]);
      index++;
    }
  }
  return years;
}

/** Indices of mentions whose stated year is a side remark: far from the years before and after it. */
export function sideRemarks(all: readonly MentionsInPlace[]): ReadonlySet<number> {
  const years = statedYears(all);
  const found = new Set<number>();
  let current = years[0]?.[1];
  for (const [k, [index, year]] of years.entries()) {
    const next = years[k + 1]?.[1];
    if (
      current !== undefined &&
      Math.abs(year - current) > SIDE_REMARK &&
      (next === undefined || Math.abs(next - year) > Math.abs(next - current))
    )
      found.add(index);
    else current = year;
  }
  return found;
}
