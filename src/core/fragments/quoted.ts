import type { ArticleView } from '../rules/article.ts';
import { contains, type Span } from '../text/span.ts';

/** Whether an absolute span lies within somebody's words; document rules ask it, since only paragraph rules are gated from outside. */
export function isQuotedAt(article: Pick<ArticleView, 'quotes'>, span: Span): boolean {
  return article.quotes.some((q) => q.kind === 'statement' && contains(q, span));
}
