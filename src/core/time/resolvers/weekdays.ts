import { addDays, isoWeek, weekdayOf } from '../calendar.ts';
import type { DateForm, Direction } from '../mention.ts';
import { dayOf, pointOfDay } from '../point.ts';
import type { Shift } from '../word.ts';
import { open, type Resolved, type State } from './state.ts';

export function resolveDeictic(days: number, nowadays: boolean, state: State): Resolved {
  if (nowadays || (days === 0 && state.narrative)) return { fixed: 'PRESENT_REF', basis: 'stated', certain: true };
  if (!state.article) return open({});
  return { point: pointOfDay(addDays(state.article, days)), basis: 'article-date', certain: true };
}

export function resolveWeekday(form: Extract<DateForm, { kind: 'weekday' }>, direction: Direction, state: State): Resolved {
  const base = state.narrative ? (dayOf(state.told) ?? state.article) : state.article;
  if (!base) return open({ weekday: form.weekday });
  if (form.deictic !== undefined) return { point: pointOfDay(addDays(base, form.deictic)), basis: 'article-date', certain: true };
  if (form.week !== undefined) {
    const monday = addDays(base, 1 - weekdayOf(base) + 7 * form.week);
    return { point: pointOfDay(addDays(monday, form.weekday - 1)), basis: 'article-date', certain: true };
  }
  const ahead = (form.weekday - weekdayOf(base) + 7) % 7;
  let by: number;
  const shift = form.shift ?? 0;
  if (shift < 0) by = (ahead === 0 ? -7 : ahead - 7) + 7 * (shift + 1);
  else if (shift > 0) by = (ahead === 0 ? 7 : ahead) + 7 * (shift - 1);
  else if (form.weeks !== undefined) by = (form.weeks < 0 && ahead > 0 ? ahead - 7 : ahead) + 7 * form.weeks;
  else if (state.narrative) by = ahead;
  else if (direction === 'future') by = ahead;
  else by = ahead === 0 ? 0 : ahead - 7;
  return { point: pointOfDay(addDays(base, by)), basis: 'weekday-of-article', certain: false };
}

export function resolveWeekend(shift: Shift | undefined, direction: Direction, state: State): Resolved {
  const now = (state.narrative && shift === undefined ? dayOf(state.told) : undefined) ?? state.article;
  if (!now) return open({ weekend: true });
  // "übernächstes" is the next one a week later, "vorletztes" the last one a week earlier.
  const base = addDays(now, 7 * Math.trunc((shift ?? 0) / 2));
  const { year, week } = isoWeek(base);
  const weekday = weekdayOf(base);
  // Up to Wednesday the weekend looked back on is the last one.
  const back = (shift !== undefined && shift < 0) || (shift === undefined && direction !== 'future' && weekday < 6);
  if (back) {
    const past = isoWeek(addDays(base, weekday >= 6 && shift !== undefined ? -7 : -weekday));
    return { point: { year: past.year, week: past.week, weekend: true }, basis: 'weekday-of-article', certain: false };
  }
  if (shift !== undefined && shift > 0 && weekday >= 6) {
    const next = isoWeek(addDays(base, 7));
    return { point: { year: next.year, week: next.week, weekend: true }, basis: 'weekday-of-article', certain: false };
  }
  return { point: { year, week, weekend: true }, basis: 'weekday-of-article', certain: false };
}
