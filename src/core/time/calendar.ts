/** A day of the proleptic Gregorian calendar; `month` 1–12, `day` 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the Gregorian year is a leap year. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month; without a year, February has 29. */
export function daysInMonth(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return LENGTHS[month - 1] ?? 0;
}

/** Whether such a day exists. A year that is not known is given the benefit of the doubt. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
}

/** Days since 1 January 1970 (Howard Hinnant, "chrono-compatible low-level date algorithms": days_from_civil). */
export function toDayNumber({ year, month, day }: CivilDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The inverse of `toDayNumber` (same source: civil_from_days). */
export function fromDayNumber(number: number): CivilDay {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: CivilDay): number {
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The day `by` days later (earlier if negative). */
export function addDays(day: CivilDay, by: number): CivilDay {
  return fromDayNumber(toDayNumber(day) + by);
}

/** The month `by` months later; the day is cut to the month's length. */
export function addMonths(day: CivilDay, by: number): CivilDay {
  const months = day.year * 12 + day.month - 1 + by;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return { year, month, day: Math.min(day.day, daysInMonth(month, year)) };
}

/** ISO 8601 week of a day: the week with the year's first Thursday is week 1. */
export function isoWeek(day: CivilDay): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = toDayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((toDayNumber(thursday) - first) / 7) + 1 };
}

/** Monday of an ISO week. */
export function mondayOf(year: number, week: number): CivilDay {
  const fourth: CivilDay = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** Easter Sunday in the Gregorian calendar (Meeus/Jones/Butcher, in Meeus, Astronomical Algorithms, 1991, p. 67). */
export function easterSunday(year: number): CivilDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** ISO form, "2022-01-10". */
export function isoDay({ year, month, day }: CivilDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Reads "2022-01-10"; undefined for anything else, impossible days included. */
export function readIsoDay(text: string | undefined): CivilDay | undefined {
  const match = text === undefined ? null : /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day.year > 0 && isDay(day.year, day.month, day.day) ? day : undefined;
}

/** The ISO date a text begins with, if it is a day of the calendar (2024-02-30 is none); a time after it is allowed. */
export function calendarDay(text: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(text)?.[0];
  return readIsoDay(day) && day;
}
