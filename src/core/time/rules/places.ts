import type { ArticleView } from '../../rules/article.ts';
import { zoneAt } from '../../rules/in-article.ts';
import type { Span } from '../../text/span.ts';
import type { ZoneKind } from '../../zones/zone.ts';

const SILENT: ReadonlySet<ZoneKind> = new Set(['boilerplate', 'markup', 'front-matter', 'agency-trailer']);

/** Whether date rules speak at this place: not in what is no text of the article. */
export function isArticleText(article: ArticleView, span: Span): boolean {
  const zone = zoneAt(article, span.start);
  return zone === undefined || !SILENT.has(zone.kind);
}
