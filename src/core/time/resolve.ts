import type { ArticleView } from '../article.ts';
import type { Settings } from '../settings.ts';
import { findArticleDate } from './article-date.ts';
import { readIsoDay } from './calendar.ts';
import { resolveMentions } from './resolve-mentions.ts';
import type { TimeExpression } from './time-expression.ts';

/** Resolves the paragraphs' time expressions against the article's date and each other. `article` holds all up to the quotes. */
export function resolveTimes(article: ArticleView, settings: Settings): { times: TimeExpression[]; date: string | undefined } {
  const date = findArticleDate(article)?.date;
  const paragraphs = article.placed.map((p) => ({
    start: p.start,
    text: p.paragraph.text,
    mentions: p.paragraph.facts.times.mentions,
  }));
  return { times: resolveMentions(paragraphs, readIsoDay(date), settings.region), date };
}
