import { holidayDay } from '../holidays.ts';
import type { Direction } from '../mention.ts';
import { pointOfDay } from '../point.ts';
import { nearestYear } from './calendar-dates.ts';
import { open, type Resolved, type State } from './state.ts';

/** A feast of a stated year, or that of the year that brings it nearest to the article's day (in a tale: the year told last). */
export function resolveHoliday(id: string, year: number | undefined, direction: Direction, state: State): Resolved {
  const stated = year !== undefined;
  const base = state.narrative ? (state.told?.year ?? state.article?.year) : state.article?.year;
  const around = year ?? base;
  if (around === undefined) {
    // The same date each year can be shown without its year.
    const a = holidayDay(id, 2001, state.region)!;
    const b = holidayDay(id, 2008, state.region)!;
    return open(a.month === b.month && a.day === b.day ? { month: a.month, day: a.day } : {});
  }
  let day = holidayDay(id, around, state.region);
  if (!day) return open({});
  if (!stated && !state.narrative && state.article) {
    day = holidayDay(id, nearestYear(day.month, day.day, direction, state.article), state.region) ?? day;
  }
  return {
    point: pointOfDay(day),
    basis: stated ? 'stated' : state.narrative ? 'earlier-anchor' : 'year-of-article',
    certain: stated,
  };
}
