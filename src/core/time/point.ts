import { addDays, addMonths, type CivilDay, isoDay, isoWeek, mondayOf } from './calendar.ts';
import type { DayPart, Season, Unit } from './word.ts';

/** A place on the time line, as fine as it is known. `year` counts up before Christ too (490 v. Chr. = 490 with `bc`). */
export interface Point {
  readonly bc?: boolean;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly week?: number;
  readonly weekend?: boolean;
  readonly season?: Season;
  readonly part?: { readonly kind: 'Q' | 'H'; readonly index: number };
  /** Weekday of a day that is not known otherwise. */
  readonly weekday?: number;
  readonly decade?: number;
  readonly century?: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** The TIMEX3 value of a point: "2022-01-10", "2022-W03", "2014-WI", "198", "BC0490"; XXXX for an open year. */
export function timexValue(p: Point): string {
  const era = p.bc ? 'BC' : '';
  if (p.century !== undefined) return `${era}${two(p.century - 1)}`;
  if (p.decade !== undefined) return `${era}${p.bc ? String(p.decade).padStart(3, '0') : p.decade}`;
  const year = p.year === undefined ? 'XXXX' : `${era}${four(p.year)}`;
  if (p.week !== undefined) return `${year}-W${two(p.week)}${p.weekend ? '-WE' : ''}`;
  if (p.weekend) return `${year}-WXX-WE`;
  if (p.season) return `${year}-${p.season}`;
  if (p.part) return `${year}-${p.part.kind}${p.part.index}`;
  if (p.month !== undefined) return `${year}-${two(p.month)}${p.day !== undefined ? `-${two(p.day)}` : ''}`;
  if (p.weekday !== undefined) return `${year}-WXX-${p.weekday}`;
  if (p.day !== undefined) return `${year}-XX-${two(p.day)}`;
  return p.year === undefined ? 'XXXX-XX-XX' : year;
}

/** A value with a clock or part of the day: "2022-01-10T15:30", "2022-01-10TEV", "T20:00" where no day is known. */
export function timeValue(
  day: string | undefined,
  clock: { readonly hour: number; readonly minute: number; readonly zone?: string } | undefined,
  part: DayPart | undefined,
): string {
  const time = clock ? `T${two(clock.hour)}:${two(clock.minute)}${clock.zone ?? ''}` : `T${part}`;
  return `${day ?? (clock ? '' : 'XXXX-XX-XX')}${time}`;
}

/** Whether the point names one day of one year. */
export function dayOf(p: Point | undefined): CivilDay | undefined {
  if (!p || p.bc || p.year === undefined || p.month === undefined || p.day === undefined) return undefined;
  return { year: p.year, month: p.month, day: p.day };
}

export function pointOfDay(day: CivilDay): Point {
  return { year: day.year, month: day.month, day: day.day };
}

/** The first day a point may mean, to reckon with. Undefined without a year and before Christ. */
export function firstDayOf(p: Point): CivilDay | undefined {
  if (p.bc || p.year === undefined) return undefined;
  if (p.month !== undefined) return { year: p.year, month: p.month, day: p.day ?? 1 };
  if (p.season) return { year: p.year, month: { SP: 3, SU: 6, FA: 9, WI: 12 }[p.season], day: 1 };
  if (p.part) return { year: p.year, month: (p.part.index - 1) * (p.part.kind === 'Q' ? 3 : 6) + 1, day: 1 };
  return { year: p.year, month: 1, day: 1 };
}

/** The point `by` units from a day, as fine as the unit: two years on is a year, two days on a day. */
export function shiftDay(day: CivilDay, unit: Unit, by: number): Point {
  switch (unit) {
    case 'D':
      return pointOfDay(addDays(day, by));
    case 'W': {
      const { year, week } = isoWeek(addDays(day, by * 7));
      return { year, week };
    }
    case 'WE': {
      const { year, week } = isoWeek(addDays(day, by * 7));
      return { year, week, weekend: true };
    }
    case 'M': {
      const { year, month } = addMonths(day, by);
      return { year, month };
    }
    case 'Q': {
      const { year, month } = addMonths(day, by * 3);
      return { year, part: { kind: 'Q', index: Math.floor((month - 1) / 3) + 1 } };
    }
    case 'Y':
      return { year: day.year + by };
    case 'DE':
      return { year: day.year + 10 * by };
    case 'CE':
      return { year: day.year + 100 * by };
    default:
      return {};
  }
}

/** A point moved by units, no finer than it was: "drei Monate später" after 2014-05 is 2014-08, after 2014 it is open. */
export function shiftPoint(p: Point, unit: Unit, by: number): Point | undefined {
  if (p.year === undefined) {
    if (p.month === undefined || p.day === undefined || (unit !== 'D' && unit !== 'W')) return undefined;
    // 2001 stands for a year that is no leap year; only the turn of February could differ.
    const moved = addDays({ year: 2001, month: p.month, day: p.day }, unit === 'W' ? by * 7 : by);
    return { month: moved.month, day: moved.day };
  }
  if (unit === 'Y') return p.bc ? { bc: true, year: p.year - by } : { year: p.year + by };
  if (p.week !== undefined) return unit === 'W' ? shiftDay(mondayOf(p.year, p.week), 'W', by) : undefined;
  const first = firstDayOf(p);
  if (!first) return undefined;
  if (unit === 'M') return p.month === undefined ? undefined : shiftDay(first, 'M', by);
  if (unit === 'DE' || unit === 'CE' || unit === 'Q') return shiftDay(first, unit, by);
  if (p.day === undefined) return undefined;
  if (unit === 'W' && Math.abs(by) >= 1) return pointOfDay(addDays(first, by * 7));
  return shiftDay(first, unit, by);
}

/** ISO text of a point's day, if it is one. */
export function isoOf(p: Point): string | undefined {
  const day = dayOf(p);
  return day && isoDay(day);
}
