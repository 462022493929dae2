import { type Entity, surnameOf } from '../entities/entity.ts';
import type { ArticleView } from '../rules/article.ts';
import { firstNotBefore, type Span, shift } from '../text/span.ts';
import type { ZoneKind } from '../zones/zone.ts';
import type { ConsistencyFacts } from './facts.ts';

/** Zones whose figures are the article's own claims. */
export const OWN_TEXT: ReadonlySet<ZoneKind> = new Set<ZoneKind>([
  'kicker',
  'headline',
  'lead',
  'body',
  'subheading',
  'caption',
  'answer',
  'question',
]);
/** The title block: what it states is about the news itself. */
export const TITLES: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['kicker', 'headline']);

/** Whether a place stands inside somebody's words. Quotes are in the order of their starts. */
export function inQuote(article: Pick<ArticleView, 'quotes'>, place: Span): boolean {
  const { quotes } = article;
  for (let i = firstNotBefore(quotes, (q) => q.start <= place.start) - 1, n = 0; i >= 0 && n < 6; i--, n++)
    if (quotes[i]!.end >= place.end) return true;
  return false;
}

/** What the article's own text states outside of quotations, at its places in the article, with the paragraph it stands in. */
export function* statedIn<M extends Span & { readonly number?: Span }>(
  article: Pick<ArticleView, 'placed' | 'zones' | 'quotes'>,
  read: (facts: ConsistencyFacts) => readonly M[],
): Iterable<M & { readonly index: number }> {
  for (const { start, index, paragraph } of article.placed) {
    if (!OWN_TEXT.has(article.zones[index]!.kind)) continue;
    for (const stated of read(paragraph.facts.consistency)) {
      const place = { ...stated, ...shift(stated, start), ...(stated.number && { number: shift(stated.number, start) }), index };
      if (!inQuote(article, place)) yield place;
    }
  }
}

/** Whether an entity covers a part of a place. Entities are in the order of their starts; they do not overlap. */
export function holdsEntity({ entities }: Pick<ArticleView, 'entities'>, { start, end }: Span): boolean {
  const next = entities[firstNotBefore(entities, (e) => e.end <= start)];
  return next !== undefined && next.start < end;
}

/** The entity that ends, or starts, at an offset. Entities are in the order of their starts; they do not overlap. */
export function personAt(article: Pick<ArticleView, 'entities'>, offset: number, side: 'starts' | 'ends'): Entity | undefined {
  const { entities } = article;
  const at = firstNotBefore(entities, (e) => (side === 'starts' ? e.start < offset : e.end < offset));
  const found = entities[at];
  return found && found.kind === 'person' && (side === 'starts' ? found.start === offset : found.end === offset)
    ? found
    : undefined;
}

/** Surnames that more than one person of the article bears: alone they say nothing. Linear. */
export function sharedSurnames(article: Pick<ArticleView, 'entities'>): ReadonlySet<string> {
  const bearer = new Map<string, string>();
  const shared = new Set<string>();
  for (const e of article.entities) {
    if (e.kind !== 'person' || !e.name.includes(' ')) continue;
    const surname = surnameOf(e.name);
    const other = bearer.get(surname);
    if (other !== undefined && other !== e.name) shared.add(surname);
    else bearer.set(surname, e.name);
  }
  return shared;
}
