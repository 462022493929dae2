import { addMonths, type CivilDay, isDay, toDayNumber, weekdayOf } from '../calendar.ts';
import type { Direction } from '../mention.ts';
import { dayOf, pointOfDay } from '../point.ts';
import { open, type Resolved, type State } from './state.ts';

/** The months around a day, the nearest first, that have such a day; behind the base first where the sentence looks back. */
function candidates(base: CivilDay, day: number, direction: Direction): CivilDay[] {
  const order = direction === 'past' ? [0, -1] : [0, 1];
  return order.flatMap((by) => {
    const { year, month } = addMonths({ ...base, day: 1 }, by);
    return isDay(year, month, day) ? [{ year, month, day }] : [];
  });
}

/**
 * "am 16.", "Dienstag, der 16.": of the month of the day told last, if that lies near, else of the article's or the month beside it, as the
 * tense looks. A weekday beside it decides between months and is no contradiction, since the month is only implied.
 */
export function resolveDayOfMonth(day: number, weekday: number | undefined, direction: Direction, state: State): Resolved {
  const told = state.toldHere ? dayOf(state.told) : undefined;
  const base = told ?? state.article;
  if (!base) return open({ day });
  const found = candidates(base, day, told ? undefined : direction);
  const fits = (d: CivilDay): boolean => weekday === undefined || weekdayOf(d) === weekday;
  const side = (d: CivilDay): boolean =>
    told || direction !== 'past' ? toDayNumber(d) >= toDayNumber(base) : toDayNumber(d) <= toDayNumber(base);
  const point = found.find((d) => side(d) && fits(d)) ?? (weekday === undefined ? found[0] : found.find(fits));
  if (!point) return open({ day });
  return { point: pointOfDay(point), basis: told ? 'earlier-anchor' : 'year-of-article', certain: false };
}
