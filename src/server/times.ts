import type { Article, Locale } from '../core/index.ts';
import { say } from './texts.ts';

/** A TIMEX3 value for people: "Dienstag, 28. Dezember 2021"; a value that is no full day stays as it is. */
export function dayName(value: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(value);
  if (!match) return value;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(day);
}

/** "= Dienstag, 28. Dezember 2021, aus dem Artikeldatum". */
export function explainTime(time: Article['times'][number], _article: Article, locale: Locale): string {
  return `= ${dayName(time.value, locale)}, ${say(`basis-${time.basis}`, locale)}`;
}
