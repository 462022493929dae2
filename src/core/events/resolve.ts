import type { ArticleView } from '../article.ts';
import type { EventMention } from './event.ts';

/** Puts events together from the paragraphs' clauses, the times, entities and quotes. `article` holds all but the events. */
export function resolveEvents(_article: ArticleView): EventMention[] {
  return [];
}
