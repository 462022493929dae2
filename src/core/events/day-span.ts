import { addDays, addMonths, type CivilDay, mondayOf, readIsoDay } from '../time/calendar.ts';

/** First and last day of a TIMEX3 value on the calendar, with a clock if it has one. */
export interface DaySpan {
  readonly first: CivilDay;
  readonly last: CivilDay;
  /** "15:30" */
  readonly clock: string | undefined;
  /** How fine the value is. */
  readonly grain: 'day' | 'week' | 'month' | 'season' | 'year';
}

/** The days a value stands for; undefined for open years, durations and references, and before Christ. */
export function daySpan(value: string | undefined): DaySpan | undefined {
  if (value === undefined) return undefined;
  const [date, time] = value.split('T');
  const clock = time !== undefined && /^[0-9]{2}:[0-9]{2}/u.test(time) ? time.slice(0, 5) : undefined;
  const day = readIsoDay(date?.replace(/-$/u, ''));
  if (day) return { first: day, last: day, clock, grain: 'day' };
  const match = /^([0-9]{4})(?:-(?:W([0-9]{2})(-WE)?|([QH])([1-4])|(SP|SU|FA|WI)|([0-9]{2})))?$/u.exec(date ?? '');
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2]) {
    const monday = mondayOf(year, Number(match[2]));
    return { first: match[3] ? addDays(monday, 5) : monday, last: addDays(monday, 6), clock: undefined, grain: 'week' };
  }
  const months = (month: number, count: number, grain: DaySpan['grain']): DaySpan => {
    const first = { year, month, day: 1 };
    return { first, last: addDays(addMonths(first, count), -1), clock: undefined, grain };
  };
  if (match[4])
    return match[4] === 'Q'
      ? months((Number(match[5]) - 1) * 3 + 1, 3, 'season')
      : months(Number(match[5]) === 2 ? 7 : 1, 6, 'season');
  if (match[6]) return months({ SP: 3, SU: 6, FA: 9, WI: 12 }[match[6]] ?? 1, 3, 'season');
  if (match[7]) return Number(match[7]) >= 1 && Number(match[7]) <= 12 ? months(Number(match[7]), 1, 'month') : undefined;
  return months(1, 12, 'year');
}
