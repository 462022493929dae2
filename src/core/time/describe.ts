import { addDays, mondayOf, readIsoDay } from './calendar.ts';
import { durationText, setText } from './duration-text.ts';
import { dayText, fullDayText, NAMES, type TimeLocale } from './names.ts';
import type { TimeExpression } from './time-expression.ts';

type Wordings = Readonly<Record<TimeLocale, Readonly<Record<string, string>>>>;

const SEASONS: Wordings = {
  de: { SP: 'Frühjahr', SU: 'Sommer', FA: 'Herbst', WI: 'Winter' },
  en: { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' },
};
const PARTS: Wordings = {
  de: { MO: 'morgens', MI: 'mittags', AF: 'nachmittags', EV: 'abends', NI: 'nachts' },
  en: { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night' },
};
const REFERENCES: Wordings = {
  de: { PAST_REF: 'früher, ohne Datum', PRESENT_REF: 'in der Gegenwart', FUTURE_REF: 'später, ohne Datum' },
  en: { PAST_REF: 'in the past, undated', PRESENT_REF: 'at present', FUTURE_REF: 'later, undated' },
};
const OPEN: Wordings = {
  de: { year: 'Jahr offen', day: 'Datum offen', time: 'Zeitpunkt offen' },
  en: { year: 'year open', day: 'date open', time: 'time open' },
};

/** "20:30" and a zone's hours -> "20.30 Uhr (UTC+1)"; full hours without minutes, as newsrooms write them. */
function clockText(clock: string, zone: string | undefined, locale: TimeLocale): string {
  const offset = zone ? ` (UTC${zone === '+00' ? '' : zone.replace(/^([+-])0/u, '$1')})` : '';
  if (locale === 'en') return `${clock}${offset}`;
  const [hour, minute] = clock.split(':');
  return `${Number(hour)}${minute === '00' ? '' : `.${minute}`} Uhr${offset}`;
}

/** "14. bis 20. Juni 2021", "28. Juni bis 4. Juli 2021". */
function weekText(year: number, week: number, weekend: boolean, locale: TimeLocale): string {
  const monday = mondayOf(year, week);
  const first = weekend ? addDays(monday, 5) : monday;
  const last = addDays(monday, 6);
  const month = first.month === last.month ? '' : ` ${NAMES[locale].months[first.month - 1]}`;
  if (locale === 'en') return `${weekend ? 'weekend' : 'week'} of ${first.day}${month} to ${dayText(last, locale)}`;
  return `${weekend ? 'Wochenende' : 'Woche'} vom ${first.day}.${month} bis ${dayText(last, locale)}`;
}

/** Centuries, decades and years before or after Christ: "18", "BC04", "197", "BC046", "BC0490". */
function spanOfYearsText(value: string, locale: TimeLocale): string | undefined {
  const match = /^(BC)?([0-9]{2,4})$/u.exec(value);
  if (!match) return undefined;
  const digits = match[2]!;
  const de = locale === 'de';
  const era = match[1] ? (de ? ' v. Chr.' : ' BC') : '';
  if (digits.length === 2) return de ? `${Number(digits) + 1}. Jahrhundert${era}` : `century ${Number(digits) + 1}${era}`;
  if (digits.length === 3) return de ? `${Number(digits)}0er Jahre${era}` : `${Number(digits)}0s${era}`;
  return `${Number(digits)}${era}`;
}

/** A part of a year, or of a year that is open: seasons, quarters, halves, months, days, weekdays. */
function partOfYearText(value: string, locale: TimeLocale): string | undefined {
  const match = /^([0-9]{4}|XXXX)-(.+)$/u.exec(value);
  if (!match) return undefined;
  const [, year, part] = match as unknown as [string, string, string];
  const de = locale === 'de';
  const { months, weekdays } = NAMES[locale];
  const isOpen = year === 'XXXX';
  const ofYear = (text: string): string => (isOpen ? `${text}, ${OPEN[locale].year}` : `${text} ${year}`);
  const season = SEASONS[locale][part];
  if (season) return ofYear(season);
  const piece = /^([QH])([1-4])$/u.exec(part);
  if (piece) {
    const kind = piece[1] === 'Q' ? (de ? 'Quartal' : 'quarter') : de ? 'Halbjahr' : 'half';
    return ofYear(`${piece[2]}. ${kind}`);
  }
  const day = /^([0-9]{2})(?:-([0-9]{2}))?$/u.exec(part);
  if (day) {
    const month = months[Number(day[1]) - 1] ?? day[1]!;
    return ofYear(day[2] ? `${Number(day[2])}${de ? '.' : ''} ${month}` : month);
  }
  const week = /^W([0-9]{2})(-WE)?$/u.exec(part);
  if (week) {
    if (!isOpen) return weekText(Number(year), Number(week[1]), week[2] !== undefined, locale);
    return ofYear(`${de ? 'Kalenderwoche' : 'week'} ${Number(week[1])}`);
  }
  if (part === 'WXX-WE') return `${de ? 'Wochenende' : 'weekend'}, ${OPEN[locale].day}`;
  const weekday = /^WXX-([1-7])$/u.exec(part);
  if (weekday) return `${weekdays[Number(weekday[1]) - 1]}, ${OPEN[locale].day}`;
  return isOpen ? OPEN[locale].time : undefined;
}

/**
 * A TIMEX3 value in words: "2021-12-28" -> "Dienstag, 28. Dezember 2021", "XXXX-01-10" -> "10. Januar, Jahr offen",
 * "2022-W03" -> "Woche vom 17. bis 23. Januar 2022". Values without a wording stay as they are. A set's value means something else than
 * a date's of the same form ("jeden Montag", not a Monday), so its type has to be told.
 */
export function valueText(value: string, locale: TimeLocale, type?: TimeExpression['type']): string {
  if (type === 'SET') return setText(value, locale) ?? valueText(value, locale);
  const known = REFERENCES[locale][value] ?? durationText(value, locale) ?? spanOfYearsText(value, locale);
  if (known) return known;
  const clock = /^(.*)T([0-9]{2}:[0-9]{2})([+-][0-9]{2})?$/u.exec(value);
  if (clock) {
    const text = clockText(clock[2]!, clock[3], locale);
    return clock[1] && clock[1] !== 'XXXX-XX-XX' ? `${valueText(clock[1], locale)}, ${text}` : text;
  }
  const part = /^(.*?)-?T(MO|MI|AF|EV|NI)$/u.exec(value);
  if (part) {
    const text = PARTS[locale][part[2]!]!;
    return part[1] && part[1] !== 'XXXX-XX-XX' ? `${valueText(part[1], locale)}, ${text}` : text;
  }
  const day = readIsoDay(value);
  return day ? fullDayText(day, locale) : (partOfYearText(value, locale) ?? value);
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
/** Before a year or month; before a week or the like, which wants an article. */
const PHASES: Readonly<Record<TimeLocale, Readonly<Record<'start' | 'mid' | 'end', string>>>> = {
  de: { start: 'Anfang', mid: 'Mitte', end: 'Ende' },
  en: { start: 'beginning of', mid: 'middle of', end: 'end of' },
};

function phaseText(phase: NonNullable<TimeExpression['phase']>, value: string, text: string, locale: TimeLocale): string {
  if (value === 'XXXX-XX-XX') return text;
  if (locale === 'en') return `${PHASES.en[phase]} ${text}`;
  const feminine = /^\d{3}$|-W\d{2}$/u.test(value); // decades ("Jahre") and weeks
  const other = /^\d{2}$|-(?:WE|SP|SU|FA|WI|[QH]\d)$/u.test(value);
  const genitive = text.replace(/^(\d+\. \p{L}+|\p{L}+)/u, '$1s');
  return `${PHASES.de[phase]}${feminine ? ` der ${text}` : other ? ` des ${genitive}` : ` ${text}`}`;
}

/** One line for a hover: "= Dienstag, 28. Dezember 2021, aus dem Artikeldatum". Plain text, no Markdown. */
export function describeTime(time: TimeExpression, articleDate: string | undefined, locale: TimeLocale): string {
  const de = locale === 'de';
  if (time.impossible === 'hour') return de ? 'Diese Uhrzeit gibt es nicht.' : 'There is no such time.';
  if (time.impossible) return de ? 'Diesen Tag gibt es nicht.' : 'There is no such day.';
  const isOpen = time.value === 'XXXX-XX-XX' || time.value === 'XXXX-XX-XXTXX:XX';
  // "Saison 2019/20" has a value of no one year, but words.
  if (isOpen && time.point) return `= ${time.point}`;
  const often = time.times ? `${time.times}${de ? '-mal' : ' times'} ` : '';
  const bare = `${often}${valueText(time.value, locale, time.type)}`;
  const text = time.phase ? phaseText(time.phase, time.value, bare, locale) : bare;
  const leads = time.through ? (de ? 'seit' : 'since') : de ? 'also' : 'that is';
  const point = time.point ? `, ${leads} ${valueText(time.point, locale)}` : '';
  // With the article's date known, what is open is open for another reason.
  const unanchored = de ? 'kein Bezugsdatum im Text' : 'no date in the text to count from';
  const basis = time.basis === 'open' && articleDate !== undefined ? (isOpen ? unanchored : '') : BASES[locale][time.basis];
  return `= ${text}${point}${basis ? `, ${basis}` : ''}`;
}
