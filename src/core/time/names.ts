import type { Text } from '../rules/message.ts';
import { type CivilDay, weekdayOf } from './calendar.ts';

export type TimeLocale = 'de' | 'en';

interface Names {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

/** Names of weekdays (Monday first) and months. */
export const NAMES: Readonly<Record<TimeLocale, Names>> = {
  de: {
    weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  },
  en: {
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    months: 'January February March April May June July August September October November December'.split(' '),
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

/** A day in both languages, for messages. */
export function dayTexts(day: CivilDay): Text {
  return { de: dayText(day, 'de'), en: dayText(day, 'en') };
}

/** The name of a weekday (Monday = 1) in both languages, for messages. */
export function weekdayTexts(weekday: number): Text {
  return { de: NAMES.de.weekdays[weekday - 1]!, en: NAMES.en.weekdays[weekday - 1]! };
}
