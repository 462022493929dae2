import type { ArticleView } from '../article.ts';
import type { Settings } from '../settings.ts';
import type { TimeExpression } from './time-expression.ts';

/** Resolves the paragraphs' time expressions against the article's date and each other. `article` holds all up to the quotes. */
export function resolveTimes(article: ArticleView, _settings: Settings): { times: TimeExpression[]; date: string | undefined } {
  return { times: [], date: article.givenDate };
}
