import { addDays, type CivilDay, mondayOf, readIsoDay, weekdayOf } from './calendar.ts';
import type { TimeExpression } from './time-expression.ts';

export type TimeLocale = 'de' | 'en';

interface Names {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

/** Names of weekdays (Monday first) and months. */
export const NAMES: Readonly<Record<TimeLocale, Names>> = {
  de: {
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
};

/** "28. Dezember 2021" / "28 December 2021". */
export function dayText(day: CivilDay, locale: TimeLocale): string {
  const month = NAMES[locale].months[day.month - 1]!;
  return locale === 'de' ? `${day.day}. ${month} ${day.year}` : `${day.day} ${month} ${day.year}`;
}

/** "Dienstag, 28. Dezember 2021". */
export function fullDayText(day: CivilDay, locale: TimeLocale): string {
  return `${NAMES[locale].weekdays[weekdayOf(day) - 1]}, ${dayText(day, locale)}`;
}

const SEASONS: Readonly<Record<TimeLocale, Readonly<Record<string, string>>>> = {
  de: { SP: 'Frühjahr', SU: 'Sommer', FA: 'Herbst', WI: 'Winter' },
  en: { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' },
};
const PARTS: Readonly<Record<TimeLocale, Readonly<Record<string, string>>>> = {
  de: { MO: 'vormittags', MI: 'mittags', AF: 'nachmittags', EV: 'abends', NI: 'nachts' },
  en: { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night' },
};
const REFERENCES: Readonly<Record<TimeLocale, Readonly<Record<string, string>>>> = {
  de: { PAST_REF: 'früher', PRESENT_REF: 'jetzt, heutzutage', FUTURE_REF: 'später' },
  en: { PAST_REF: 'in the past', PRESENT_REF: 'at present', FUTURE_REF: 'in the future' },
};
const UNITS: Readonly<Record<TimeLocale, Readonly<Record<string, readonly [one: string, many: string]>>>> = {
  de: {
    S: ['Sekunde', 'Sekunden'],
    TM: ['Minute', 'Minuten'],
    H: ['Stunde', 'Stunden'],
    D: ['Tag', 'Tage'],
    WE: ['Wochenende', 'Wochenenden'],
    W: ['Woche', 'Wochen'],
    M: ['Monat', 'Monate'],
    Y: ['Jahr', 'Jahre'],
    DE: ['Jahrzehnt', 'Jahrzehnte'],
    CE: ['Jahrhundert', 'Jahrhunderte'],
    Q: ['Quartal', 'Quartale'],
  },
  en: {
    S: ['second', 'seconds'],
    TM: ['minute', 'minutes'],
    H: ['hour', 'hours'],
    D: ['day', 'days'],
    WE: ['weekend', 'weekends'],
    W: ['week', 'weeks'],
    M: ['month', 'months'],
    Y: ['year', 'years'],
    DE: ['decade', 'decades'],
    CE: ['century', 'centuries'],
    Q: ['quarter', 'quarters'],
  },
};

/** A duration's value in words: "P2Y" -> "2 Jahre"; undefined for what is none. */
function durationText(value: string, locale: TimeLocale): string | undefined {
  const match = /^P(T?)([0-9.]+|X)(DE|CE|WE|[SHDWMYQ])/u.exec(value);
  if (!match) return undefined;
  const unit = UNITS[locale][match[1] === 'T' && match[3] === 'M' ? 'TM' : match[3]!];
  if (!unit) return undefined;
  if (match[2] === 'X') return locale === 'de' ? `einige ${unit[1]}` : `some ${unit[1]}`;
  const amount = locale === 'de' ? match[2]!.replace('.', ',') : match[2]!;
  return `${amount} ${match[2] === '1' ? unit[0] : unit[1]}`;
}

/**
 * A TIMEX3 value in words: "2021-12-28" -> "Dienstag, 28. Dezember 2021", "XXXX-01-10" -> "10. Januar, Jahr offen",
 * "2022-W03" -> "Woche vom 17. bis 23. Januar 2022". Values without a wording stay as they are.
 */
export function valueText(value: string, locale: TimeLocale): string {
  const de = locale === 'de';
  const names = NAMES[locale];
  const reference = REFERENCES[locale][value];
  if (reference) return reference;
  const lasting = durationText(value, locale);
  if (lasting) return lasting;
  const clock = /^(.*)T([0-9]{2}:[0-9]{2})([+-][0-9]{2})?$/u.exec(value);
  if (clock) {
    const time = de ? `${clock[2]} Uhr` : clock[2]!;
    return clock[1] && clock[1] !== 'XXXX-XX-XX' ? `${valueText(clock[1], locale)}, ${time}` : time;
  }
  const part = /^(.*?)-?T(MO|MI|AF|EV|NI)$/u.exec(value);
  if (part)
    return part[1] && part[1] !== 'XXXX-XX-XX'
      ? `${valueText(part[1], locale)}, ${PARTS[locale][part[2]!]}`
      : PARTS[locale][part[2]!]!;
  const day = readIsoDay(value);
  if (day) return fullDayText(day, locale);
  const open = de ? 'Jahr offen' : 'year open';
  let match = /^XXXX-([0-9]{2})(?:-([0-9]{2}))?$/u.exec(value);
  if (match) {
    const month = names.months[Number(match[1]) - 1] ?? match[1]!;
    return match[2]
      ? de
        ? `${Number(match[2])}. ${month}, ${open}`
        : `${Number(match[2])} ${month}, ${open}`
      : `${month}, ${open}`;
  }
  match = /^XXXX-WXX-([1-7])$/u.exec(value);
  if (match) return `${names.weekdays[Number(match[1]) - 1]}, ${de ? 'Tag offen' : 'day open'}`;
  match = /^([0-9]{4}|XXXX)-(SP|SU|FA|WI)$/u.exec(value);
  if (match) return `${SEASONS[locale][match[2]!]} ${match[1] === 'XXXX' ? `(${open})` : match[1]}`;
  match = /^([0-9]{4}|XXXX)-([QH])([1-4])$/u.exec(value);
  if (match) {
    const kind = match[2] === 'Q' ? (de ? 'Quartal' : 'quarter') : de ? 'Halbjahr' : 'half';
    return `${match[3]}. ${kind} ${match[1] === 'XXXX' ? `(${open})` : match[1]}`;
  }
  match = /^([0-9]{4})-W([0-9]{2})(-WE)?$/u.exec(value);
  if (match) {
    const monday = mondayOf(Number(match[1]), Number(match[2]));
    const first = match[3] ? addDays(monday, 5) : monday;
    const last = addDays(monday, 6);
    const span = de
      ? `${first.day}. ${names.months[first.month - 1]} bis ${dayText(last, locale)}`
      : `${first.day} ${names.months[first.month - 1]} to ${dayText(last, locale)}`;
    return de ? `${match[3] ? 'Wochenende' : 'Woche'} vom ${span}` : `${match[3] ? 'weekend' : 'week'} of ${span}`;
  }
  match = /^([0-9]{4})-([0-9]{2})$/u.exec(value);
  if (match) return `${names.months[Number(match[2]) - 1] ?? match[2]} ${match[1]}`;
  match = /^BC0*([0-9]+)$/u.exec(value);
  if (match && value.length === 6) return de ? `${match[1]} v. Chr.` : `${match[1]} BC`;
  if (/^[0-9]{3}$/u.test(value)) return de ? `${value}0er Jahre` : `${value}0s`;
  if (/^[0-9]{2}$/u.test(value)) return de ? `${Number(value) + 1}. Jahrhundert` : `century ${Number(value) + 1}`;
  if (value.startsWith('XXXX')) return de ? 'Tag offen' : 'day open';
  return value;
}

const BASES: Readonly<Record<TimeLocale, Readonly<Record<TimeExpression['basis'], string>>>> = {
  de: {
    stated: '',
    'article-date': 'aus dem Artikeldatum',
    'weekday-of-article': 'aus dem Artikeldatum und der Zeitform',
    'year-of-article': 'Jahr aus dem Artikeldatum',
    'earlier-anchor': 'aus dem zuletzt genannten Datum',
    open: 'ohne Artikeldatum nicht bestimmbar',
  },
  en: {
    stated: '',
    'article-date': 'from the date of the article',
    'weekday-of-article': 'from the date of the article and the tense',
    'year-of-article': 'year from the date of the article',
    'earlier-anchor': 'from the date named last',
    open: 'cannot be told without the date of the article',
  },
};
const PHASES: Readonly<Record<TimeLocale, Readonly<Record<'start' | 'mid' | 'end', string>>>> = {
  de: { start: 'Anfang ', mid: 'Mitte ', end: 'Ende ' },
  en: { start: 'beginning of ', mid: 'middle of ', end: 'end of ' },
};

/** One line for a hover: "= Dienstag, 28. Dezember 2021, aus dem Artikeldatum". Plain text, no Markdown. */
export function describeTime(time: TimeExpression, articleDate: string | undefined, locale: TimeLocale): string {
  if (time.impossible) return locale === 'de' ? 'Diesen Tag oder diese Uhrzeit gibt es nicht.' : 'There is no such day or time.';
  const value = `${time.phase ? PHASES[locale][time.phase] : ''}${valueText(time.value, locale)}`;
  // With the article's date known, what is open is open for another reason (no anchor in the text).
  const basis =
    time.basis === 'open' && articleDate !== undefined
      ? locale === 'de'
        ? 'Bezug offen'
        : 'reference open'
      : BASES[locale][time.basis];
  const point = time.point ? ` → ${valueText(time.point, locale)}` : '';
  return `= ${value}${point}${basis ? `, ${basis}` : ''}`;
}
