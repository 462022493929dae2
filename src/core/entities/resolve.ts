import type { ArticleView } from '../article.ts';
import type { Entity } from './entity.ts';

/** Finds persons, organisations and places. `article` holds all up to the boilerplate. */
export function resolveEntities(_article: ArticleView): Entity[] {
  return [];
}
