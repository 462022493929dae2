import { type StoryDay, storyDay } from '../../core/events/story-day.ts';
import { isoDay, mondayOf, readIsoDay } from '../../core/time/calendar.ts';
import { type Locale, say } from '../texts.ts';

/** Where a TIMEX3 value belongs in a list of days, and in what words. */
export interface Day extends StoryDay {
  /** In full: "Montag, 10. Januar 2022". */
  readonly label: string;
  /** As a heading in a list under the article's date: without the year where it is the article's. */
  readonly heading: string;
  /** As a note on a line: "Mo., 10. Januar". */
  readonly note: string;
  /** Clock time of the value ("15.30 Uhr"), if it has one. */
  readonly clock: string | undefined;
}

const DAY = /^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T(.*))?$/;
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

/** "9. bis 15. März 2026": first and last day of a stretch within a year or over its end; `year` false leaves the year out. */
function stretch(monday: string, from: number, year: boolean, locale: Locale): string {
  const [first, last] = [from, 6].map((days) => new Date(Date.parse(`${monday}T00:00:00Z`) + days * MS_PER_DAY)) as [Date, Date];
  const sameMonth = first.getUTCMonth() === last.getUTCMonth();
  const start = format(locale, first, { day: 'numeric', ...(!sameMonth && { month: 'long' }) });
  const end = format(locale, last, { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }) });
  return say('day.stretch', locale, { start: locale === 'de' && sameMonth ? `${start.replace(/\.$/u, '')}.` : start, end });
}

type Words = Pick<Day, 'label' | 'heading' | 'note'>;

const named = (label: string, heading = label, note = heading): Words => ({ label, heading, note });

/** What a month, week, part of a year or more is called; undefined for what is none. */
function wider(value: string, articleDate: string | undefined, locale: Locale): Words | undefined {
  const [, year = '', rest = ''] = /^(\d{4})(?:-(.+))?$/.exec(value) ?? [];
  if (year !== '' && rest === '') return named(year);
  if (year !== '') {
    if (/^\d\d$/.test(rest)) {
      const date = new Date(`${value}-01T00:00:00Z`);
      return Number.isNaN(date.getTime()) ? undefined : named(format(locale, date, { month: 'long', year: 'numeric' }));
    }
    const week = /^W(\d\d)(-WE)?$/.exec(rest);
    if (week) {
      const monday = isoDay(mondayOf(Number(year), Number(week[1])));
      const days = (withYear: boolean): string => stretch(monday, week[2] ? 5 : 0, withYear, locale);
      const short = days(articleDate?.slice(0, 4) !== year);
      const text = (stretch: string): string => say(week[2] ? 'day.weekend' : 'day.week', locale, { stretch });
      return named(text(days(true)), text(short), short);
    }
    const part = /^([QH])([1-4])$/.exec(rest);
    if (part) return named(say(part[1] === 'Q' ? 'day.quarter' : 'day.half', locale, { n: part[2]!, year }));
    if (rest === 'SP' || rest === 'SU' || rest === 'FA' || rest === 'WI') return named(say(`day.${rest}`, locale, { year }));
    return undefined;
  }
  if (/^\d{3}X?$/.test(value)) return named(say('day.decade', locale, { year: `${value.slice(0, 3)}0` }));
  if (/^\d\d(?:XX)?$/.test(value)) return named(say('day.century', locale, { n: String(Number(value.slice(0, 2)) + 1) }));
  return undefined;
}

/** What a value's time is called; undefined where it has no place among days. */
function wordsOf(value: string, articleDate: string | undefined, locale: Locale): Words | undefined {
  const [, year = '', month = '', dayOfMonth = ''] = DAY.exec(value) ?? [];
  if (year !== '') {
    // 2000 stands in for an open year: a leap year, so that 29 February can be written.
    const date = new Date(`${year === 'XXXX' ? '2000' : year}-${month}-${dayOfMonth}T00:00:00Z`);
    const iso = `${year}-${month}-${dayOfMonth}`;
    if (Number.isNaN(date.getTime()) || (year !== 'XXXX' && !readIsoDay(iso))) return named(value);
    if (year !== 'XXXX') return dayTexts(iso, articleDate, locale);
    return named(say('day.open-year', locale, { day: format(locale, date, { day: 'numeric', month: 'long' }) }));
  }
  if (value === 'PRESENT_REF') return named(say('group.present', locale));
  if (value === 'PAST_REF') return named(say('group.past', locale));
  if (value === 'FUTURE_REF') return named(say('group.future', locale));
  const openMonth = /^XXXX-(\d\d)$/.exec(value);
  if (openMonth) {
    const name = format(locale, new Date(Date.UTC(2000, Number(openMonth[1]) - 1, 1)), { month: 'long' });
    return named(say('day.open-year', locale, { day: name }));
  }
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  // 3 January 2000 was a Monday.
  if (weekday) return named(format(locale, new Date(Date.UTC(2000, 0, 2 + Number(weekday[1]))), { weekday: 'long' }));
  return wider(value, articleDate, locale);
}

/**
 * Places a TIMEX3 value. `articleDate` (ISO) places what is only called present; durations, sets and what cannot be read are undated.
 */
export function dayOf(value: string | undefined, articleDate: string | undefined, locale: Locale): Day {
  const place = storyDay(value, articleDate);
  const words = value === undefined || place.key === 'undated' ? undefined : wordsOf(value, articleDate, locale);
  if (value === undefined || words === undefined)
    return { ...storyDay(undefined, articleDate), ...named(say('group.undated', locale)), clock: undefined };
  return { ...place, ...words, clock: clockOf(DAY.exec(value)?.[4], locale) };
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
