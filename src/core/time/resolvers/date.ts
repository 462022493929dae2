import { daysInMonth, weekdayOf } from '../calendar.ts';
import type { DateForm, Direction } from '../mention.ts';
import { dayOf, shiftDay } from '../point.ts';
import { resolveCalendar } from './calendar-dates.ts';
import { resolveDayOfMonth } from './day-of-month.ts';
import { resolveHoliday } from './holidays.ts';
import { resolvePart, resolveSeason, resolveWeek } from './parts-of-years.ts';
import { resolveShifted } from './shifted.ts';
import { open, type Resolved, type State } from './state.ts';
import { resolveDeictic, resolveWeekday, resolveWeekend } from './weekdays.ts';

/** Where a date form lies, by its kind. Clock times and parts of the day, which name no day, are `sameDay`'s. */
export function resolveDate(form: DateForm, direction: Direction, state: State): Resolved {
  switch (form.kind) {
    case 'calendar':
      return resolveCalendar(form, direction, state);
    case 'deictic':
      return resolveDeictic(form.days, form.nowadays ?? false, state);
    case 'weekday':
      return resolveWeekday(form, direction, state);
    case 'day-of-month':
      return resolveDayOfMonth(form.day, form.weekday, direction, state);
    case 'nth-weekday':
      return resolveNthWeekday(form, direction, state);
    case 'shifted':
      return resolveShifted(form, direction, state);
    case 'season':
      return resolveSeason(form, direction, state);
    case 'part':
      return resolvePart(form, direction, state);
    case 'week':
      return resolveWeek(form, state);
    case 'weekend':
      return resolveWeekend(form.shift, direction, state);
    case 'decade':
      return resolveDecade(form, state);
    case 'century':
      return { point: { century: form.century, ...(form.bc && { bc: true }) }, basis: 'stated', certain: true };
    case 'holiday':
      return resolveHoliday(form.holiday, form.year, direction, state);
    case 'nth':
      return resolveNth(form, state);
    case 'years':
      return { ...open({}), hint: `${form.first}/${form.last}` };
    case 'reference':
      return { fixed: form.reference, basis: 'stated', certain: true };
    default:
      return open({});
  }
}

/** "am ersten Sonntag im August": the month as it is worked out by itself, and the day in it. */
function resolveNthWeekday(form: Extract<DateForm, { kind: 'nth-weekday' }>, direction: Direction, state: State): Resolved {
  const { nth, weekday, month, year } = form;
  const found = resolveCalendar({ kind: 'calendar', month, ...(year !== undefined && { year }) }, direction, state);
  const { point } = found;
  if (point?.year === undefined || point.bc) return open({ month });
  const first = { year: point.year, month, day: 1 };
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth < 0 ? 4 : nth - 1);
  const last = daysInMonth(month, point.year);
  if (nth > 0 && day > last) return open({ month });
  return { ...found, point: { ...first, day: day > last ? day - 7 : day } };
}

/** "den 60er Jahren": of the 20th century, but in a tale of an earlier one of that. */
function resolveDecade(form: Extract<DateForm, { kind: 'decade' }>, state: State): Resolved {
  // "der 460er Jahre" in a tale of the time before Christ
  const bc = form.bc || (form.century && form.decade < 100 && state.told?.bc);
  if (bc || form.century) return { point: { decade: form.decade, ...(bc && { bc: true }) }, basis: 'stated', certain: true };
  const around = state.narrative ? (state.told?.year ?? state.article?.year) : state.article?.year;
  const century = state.narrative && around !== undefined && around >= 1500 && around < 1900 ? Math.floor(around / 100) : 19;
  return { point: { decade: century * 10 + form.decade }, basis: state.narrative ? 'earlier-anchor' : 'stated', certain: false };
}

/** The first week is the week of the day told last; a day that is counted has no day to count from that is sure. */
function resolveNth(form: Extract<DateForm, { kind: 'nth' }>, state: State): Resolved {
  const from = form.unit === 'W' ? dayOf(state.base) : undefined;
  if (!from) return open({});
  return { point: shiftDay(from, 'W', form.index - 1), basis: 'earlier-anchor', certain: false };
}
