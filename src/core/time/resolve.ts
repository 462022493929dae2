import type { Quote } from '../quotes/quote.ts';
import type { Reads } from '../rules/article.ts';
import type { Settings } from '../settings.ts';
import { firstNotBefore } from '../text/span.ts';
import { articleDates } from './article-date.ts';
import { readIsoDay } from './calendar.ts';
import type { TimeMention } from './mention.ts';
import { resolveMentions } from './resolve-mentions.ts';
import type { TimeExpression } from './time-expression.ts';

/** Times without a date of their own are part of the name in a title: „Die Frau im Morgengrauen“, die „heute“-Sendung. Linear. */
function withoutTitles(mentions: readonly TimeMention[], start: number, titles: readonly Quote[]): readonly TimeMention[] {
  if (mentions.length === 0 || titles.length === 0) return mentions;
  const first = start + mentions[0]!.start;
  let k = firstFrom(titles, first);
  if (k >= titles.length || titles[k]!.start > start + mentions.at(-1)!.end) return mentions;
  return mentions.filter((m) => {
    while (k < titles.length && titles[k]!.end < start + m.end) k++;
    const inside = k < titles.length && titles[k]!.start <= start + m.start;
    return !inside || m.type === 'DURATION' || m.type === 'SET' || (m.date?.kind === 'calendar' && m.date.year !== undefined);
  });
}

/** Index of the first title that does not end before a place; titles are in order. */
function firstFrom(titles: readonly Quote[], place: number): number {
  return firstNotBefore(titles, (title) => title.end < place);
}

/** Resolves the paragraphs' time expressions against the article's date and each other. `article` holds all up to the quotes. */
export function resolveTimes(
  article: Reads<'zones' | 'quotes'>,
  settings: Settings,
): { times: TimeExpression[]; date: string | undefined } {
  const date = articleDates(article)[0]?.date;
  const titles = article.quotes.filter((q) => q.kind === 'mention');
  const paragraphs = article.placed.map((p) => ({
    start: p.start,
    text: p.paragraph.text,
    mentions: withoutTitles(p.paragraph.facts.times.mentions, p.start, titles),
  }));
  return { times: resolveMentions(paragraphs, readIsoDay(date), settings.region), date };
}
