import type { ArticleView } from '../../rules/article.ts';
import type { Span } from '../../text/span.ts';
import type { ZoneKind } from '../../zones/zone.ts';

const SILENT: ReadonlySet<ZoneKind> = new Set(['boilerplate', 'markup', 'front-matter', 'agency-trailer']);

/** Whether date rules speak at this place: not in what is no text of the article. */
export function isArticleText(article: ArticleView, span: Span): boolean {
  const zone = article.zones.find((z) => z.start <= span.start && span.start < z.end);
  return zone === undefined || !SILENT.has(zone.kind);
}

/** Whether the place is inside somebody's words, which are not to be edited. */
export function isQuoted(article: ArticleView, span: Span): boolean {
  return article.quotes.some((q) => q.kind === 'statement' && q.start <= span.start && span.end <= q.end);
}
