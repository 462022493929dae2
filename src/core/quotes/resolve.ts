import type { ArticleView } from '../article.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import type { Quote } from './quote.ts';

/** A quotation mark that is wrong or has no partner. Absolute UTF-16 span of the mark. */
export interface MarkProblem extends Span {
  readonly kind: 'unclosed' | 'unopened' | 'mismatched-marks';
  /** Where the partner would best stand (absolute offset), and the mark to put there. */
  readonly partner: { readonly at: number; readonly mark: string } | undefined;
}

/** Pairs the marks across paragraphs, tells statements from mentions and finds speakers. `article` holds all up to the entities. */
export function resolveQuotes(_article: ArticleView, _settings: Settings): { quotes: Quote[]; markProblems: MarkProblem[] } {
  return { quotes: [], markProblems: [] };
}
