import type { ArticleView } from '../article.ts';
import { applyEdits } from '../rules/apply.ts';
import type { Span } from '../text/span.ts';
import { removalOf } from './removal.ts';
import type { BoilerplateBlock } from './resolve.ts';

/** A block that `cleanArticle` took out. Offsets are UTF-16 units of the text before. */
export interface Removed extends Span {
  /** Id of the rule whose name says what it is. */
  readonly rule: string;
  /** Exactly what stood there, without the white space around it. */
  readonly text: string;
  readonly paragraphs: number;
}

export interface CleanArticle {
  readonly text: string;
  readonly removed: readonly Removed[];
  /** Blocks that were reported but not certain, and so were left: how many. */
  readonly left: number;
}

/** The article without its certain boilerplate, and what went. Pure. Never touches a line that is not certain. */
export function cleanArticle(article: Pick<ArticleView, 'text' | 'boilerplate'>): CleanArticle {
  const certain = article.boilerplate.filter((b) => b.certain);
  const removed = certain.map(
    (b: BoilerplateBlock): Removed => ({
      start: b.start,
      end: b.end,
      rule: `boilerplate/${b.category}`,
      text: article.text.slice(b.start, b.end),
      paragraphs: b.lines,
    }),
  );
  // Only the blocks that go may decide which blank lines stay.
  const view = { text: article.text, boilerplate: certain };
  return {
    text: applyEdits(
      article.text,
      certain.map((b) => removalOf(view, b)),
    ),
    removed,
    left: article.boilerplate.length - certain.length,
  };
}
