import { type Article, describeTime, type Locale, valueText } from '../core/index.ts';

/** A TIMEX3 value for people: "Dienstag, 28. Dezember 2021"; a value without a wording stays as it is. */
export function dayName(value: string, locale: Locale): string {
  return valueText(value, locale);
}

/** "= Dienstag, 28. Dezember 2021, aus dem Artikeldatum". */
export function explainTime(time: Article['times'][number], article: Article, locale: Locale): string {
  return describeTime(time, article.date, locale);
}
