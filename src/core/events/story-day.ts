import { isoDay, readIsoDay } from '../time/calendar.ts';
import { type DaySpan, daySpan } from './day-span.ts';

/** Where an event's time belongs among days, months and years. */
export interface StoryDay {
  /** The same for times of one day (or week, month, year …); "undated" where there is none. */
  readonly key: string;
  /** Sorts in time, from its beginning on; open years after the known ones, undated last. */
  readonly sort: string;
  /** ISO date of a full calendar day; undefined for everything wider or open. */
  readonly iso: string | undefined;
}

/** How much of its first day a value says: a year sorts before its first month, a month before its first day. */
const SAID: Readonly<Record<DaySpan['grain'], number>> = { year: 4, season: 7, month: 7, week: 10, day: 10 };

/**
 * Where a TIMEX3 value belongs among days: the same for the view, the exported files and the report. `articleDate` (ISO) places what is only
 * called present. Durations, sets, clocks without a day, times before Christ and what cannot be read are undated.
 */
export function storyDay(value: string | undefined, articleDate: string | undefined): StoryDay {
  const at = (key: string, sort: string, iso?: string): StoryDay => ({ key, sort, iso });
  const undated = at('undated', '~~');
  if (value === undefined) return undated;
  if (value === 'PRESENT_REF') return at(value, `${articleDate ?? '~'}~`);
  if (value === 'PAST_REF') return at(value, ' ');
  if (value === 'FUTURE_REF') return at(value, '9999');
  const day = /^(?:\d{4}|XXXX)-\d\d-\d\d(?=T|$)/u.exec(value)?.[0];
  if (day) return readIsoDay(day) ? at(day, day, day) : at(day, `~${day}`);
  if (value.startsWith('XXXX-')) return at(value, `~${value}`);
  const span = daySpan(value);
  if (span) return at(value, isoDay(span.first).slice(0, SAID[span.grain]));
  return /^\d{2,3}X*$/u.test(value) ? at(value, value.replace(/X+$/u, '').padEnd(4, '0')) : undated;
}
