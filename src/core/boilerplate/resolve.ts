import type { ArticleView } from '../article.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';

/** A run of lines that does not belong to the article. Absolute UTF-16 span, whole paragraphs. */
export interface BoilerplateBlock extends Span {
  /** A name of the contract: related-link, comment-form, newsletter … */
  readonly category: string;
  /** Whether removing it without asking is safe. */
  readonly certain: boolean;
}

/** Finds the blocks, in order and apart. `article` holds the placed paragraphs and what is known of the text; zones come later. */
export function resolveBoilerplate(_article: ArticleView, _settings: Settings): BoilerplateBlock[] {
  return [];
}
