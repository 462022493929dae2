import { type Locale, say } from '../texts.ts';

/** Where a TIMEX3 value belongs in a list of days. */
export interface Day {
  /** Groups values of the same day (or week, month, year …); stable. */
  readonly key: string;
  /** Sorts in time; open years after the known ones, undated last. */
  readonly sort: string;
  /** In full: "Montag, 10. Januar 2022". */
  readonly label: string;
  /** As a heading in a list under the article's date: without the year where it is the article's. */
  readonly heading: string;
  /** As a note on a line: "Mo., 10. Januar". */
  readonly note: string;
  /** ISO date of a full calendar day; undefined for everything wider or open. */
  readonly iso: string | undefined;
  /** Clock time of the value ("15.30 Uhr"), if it has one. */
  readonly clock: string | undefined;
}

const DAY = /^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T(.*))?$/;
const SEASON_MONTH = { SP: '03', SU: '06', FA: '09', WI: '12' } as const;
const MS_PER_DAY = 86_400_000;

function format(locale: Locale, date: Date, options: Intl.DateTimeFormatOptions): string {
  return date.toLocaleDateString(locale === 'de' ? 'de-DE' : 'en-GB', { ...options, timeZone: 'UTC' });
}

/** A full ISO date in words: "Montag, 10. Januar 2022". Anything that is no date comes back as it is. */
export function dateInWords(iso: string, locale: Locale): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return format(locale, date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** The label of a full day, of its year left out where it is the article's. */
function dayTexts(iso: string, articleDate: string | undefined, locale: Locale): Pick<Day, 'label' | 'heading' | 'note'> {
  const date = new Date(`${iso}T00:00:00Z`);
  const year = articleDate?.slice(0, 4) === iso.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const day = { day: 'numeric', month: 'long', ...year } as const;
  return {
    label: dateInWords(iso, locale),
    heading: format(locale, date, { weekday: 'long', ...day }),
    note: format(locale, date, { weekday: 'short', ...day }).replace(/^(\p{L}{2}),/u, '$1.,'),
  };
}

function clockOf(part: string | undefined, locale: Locale): string | undefined {
  const clock = /^(\d\d)(?::?(\d\d))?/.exec(part ?? '');
  if (!clock) return undefined;
  const [, hour = '', minute = '00'] = clock;
  if (minute === '00') return say('day.clock-full', locale, { hour: String(Number(hour)) });
  return say('day.clock', locale, { hour: String(Number(hour)), minute });
}

/** Monday of an ISO week, as an ISO date. */
function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * MS_PER_DAY + (week - 1) * 7 * MS_PER_DAY;
  return new Date(monday).toISOString().slice(0, 10);
}

/** "9. bis 15. März 2026": first and last day of a stretch within a year or over its end; `year` false leaves the year out. */
function stretch(monday: string, from: number, year: boolean, locale: Locale): string {
  const [first, last] = [from, 6].map((days) => new Date(Date.parse(`${monday}T00:00:00Z`) + days * MS_PER_DAY)) as [Date, Date];
  const sameMonth = first.getUTCMonth() === last.getUTCMonth();
  const start = format(locale, first, { day: 'numeric', ...(!sameMonth && { month: 'long' }) });
  const end = format(locale, last, { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }) });
  return say('day.stretch', locale, { start: locale === 'de' && sameMonth ? `${start.replace(/\.$/u, '')}.` : start, end });
}

function wider(
  value: string,
  articleDate: string | undefined,
  locale: Locale,
): { readonly sort: string; readonly label: string; readonly heading?: string; readonly note?: string } | undefined {
  const [, year = '', rest = ''] = /^(\d{4})(?:-(.+))?$/.exec(value) ?? [];
  if (year !== '' && rest === '') return { sort: year, label: year };
  if (year !== '') {
    if (/^\d\d$/.test(rest)) {
      const date = new Date(`${value}-01T00:00:00Z`);
      if (Number.isNaN(date.getTime())) return undefined;
      return { sort: value, label: format(locale, date, { month: 'long', year: 'numeric' }) };
    }
    const week = /^W(\d\d)(?:-(WE|[1-7]))?$/.exec(rest);
    if (week) {
      const monday = mondayOf(Number(year), Number(week[1]));
      const days = (withYear: boolean): string => stretch(monday, week[2] === 'WE' ? 5 : 0, withYear, locale);
      const short = days(articleDate?.slice(0, 4) !== year);
      const text = (stretch: string): string => say(week[2] === 'WE' ? 'day.weekend' : 'day.week', locale, { stretch });
      return { sort: monday, label: text(days(true)), heading: text(short), note: short };
    }
    const part = /^([QH])([1-4])$/.exec(rest);
    if (part) {
      const quarter = part[1] === 'Q';
      const month = (Number(part[2]) - 1) * (quarter ? 3 : 6) + 1;
      const label = say(quarter ? 'day.quarter' : 'day.half', locale, { n: part[2]!, year });
      return { sort: `${year}-${String(month).padStart(2, '0')}`, label };
    }
    if (rest === 'SP' || rest === 'SU' || rest === 'FA' || rest === 'WI')
      return { sort: `${year}-${SEASON_MONTH[rest]}`, label: say(`day.${rest}`, locale, { year }) };
    return undefined;
  }
  if (/^\d{3}X?$/.test(value))
    return { sort: `${value.slice(0, 3)}0`, label: say('day.decade', locale, { year: `${value.slice(0, 3)}0` }) };
  if (/^\d\d(?:XX)?$/.test(value))
    return { sort: `${value.slice(0, 2)}00`, label: say('day.century', locale, { n: String(Number(value.slice(0, 2)) + 1) }) };
  return undefined;
}

/**
 * Places a TIMEX3 value. `articleDate` (ISO) places what is only called present; durations, sets and what cannot be read are undated.
 */
export function dayOf(value: string | undefined, articleDate: string | undefined, locale: Locale): Day {
  const named = (label: string, heading = label, note = heading): Pick<Day, 'label' | 'heading' | 'note'> => ({
    label,
    heading,
    note,
  });
  const undated: Day = { key: 'undated', sort: '~~', ...named(say('group.undated', locale)), iso: undefined, clock: undefined };
  if (value === undefined) return undated;
  const day = DAY.exec(value);
  if (day) {
    const [, year = '', month = '', dayOfMonth = '', time] = day;
    const clock = clockOf(time, locale);
    const key = `${year}-${month}-${dayOfMonth}`;
    // 2000 stands in for an open year: a leap year, so that 29 February can be written.
    const date = new Date(`${year === 'XXXX' ? '2000' : year}-${month}-${dayOfMonth}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return { key, sort: `~${key}`, ...named(value), iso: undefined, clock };
    if (year !== 'XXXX') return { key, sort: key, ...dayTexts(key, articleDate, locale), iso: key, clock };
    const label = say('day.open-year', locale, { day: format(locale, date, { day: 'numeric', month: 'long' }) });
    return { key, sort: `~${month}-${dayOfMonth}`, ...named(label), iso: undefined, clock };
  }
  if (value === 'PRESENT_REF')
    return { ...undated, key: value, sort: `${articleDate ?? '~'}~`, ...named(say('group.present', locale)) };
  if (value === 'PAST_REF') return { ...undated, key: value, sort: ' ', ...named(say('group.past', locale)) };
  if (value === 'FUTURE_REF') return { ...undated, key: value, sort: '9999', ...named(say('group.future', locale)) };
  const month = /^XXXX-(\d\d)$/.exec(value);
  if (month) {
    const name = format(locale, new Date(Date.UTC(2000, Number(month[1]) - 1, 1)), { month: 'long' });
    return { ...undated, key: value, sort: `~${month[1]}`, ...named(say('day.open-year', locale, { day: name })) };
  }
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) {
    // 3 January 2000 was a Monday.
    const name = format(locale, new Date(Date.UTC(2000, 0, 2 + Number(weekday[1]))), { weekday: 'long' });
    return { ...undated, key: value, sort: `~W${weekday[1]}`, ...named(name) };
  }
  const found = wider(value, articleDate, locale);
  return found ? { ...undated, key: value, sort: found.sort, ...named(found.label, found.heading, found.note) } : undated;
}

/** How far a day is from the article's, in words; undefined where one of them is open. */
export function distance(iso: string | undefined, articleDate: string | undefined, locale: Locale): string | undefined {
  if (iso === undefined || articleDate === undefined) return undefined;
  const days = Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.parse(`${articleDate}T00:00:00Z`)) / MS_PER_DAY);
  if (Number.isNaN(days)) return undefined;
  if (days === 0) return say('day.article', locale);
  if (days === -1) return say('day.before-one', locale);
  if (days === 1) return say('day.after-one', locale);
  return say(days < 0 ? 'day.before' : 'day.after', locale, { time: lapse(days, locale) });
}

/** A number of days in the unit an editor would take: days up to two weeks, then rounded weeks, months, years. */
export function lapse(days: number, locale: Locale): string {
  const count = Math.abs(days);
  if (count <= 14) return say('lapse.days', locale, { count });
  if (count < 60) return say('lapse.weeks', locale, { count: Math.round(count / 7) });
  if (count < 700) return say('lapse.months', locale, { count: Math.round(count / 30.44) });
  return say('lapse.years', locale, { count: Math.round(count / 365.25) });
}
