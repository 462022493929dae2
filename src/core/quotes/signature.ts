import type { ArticleView } from '../rules/article.ts';
import { placedAt } from '../text/placed.ts';
import type { Span } from '../text/span.ts';

/** „Peter Lunau, Hildesheim“, „– Dr. Ida Falk“: a name of two to four words, and where somebody lives or what he is. */
const SIGNATURE =
  /^[\s–—-]*(?:(?:Dr|Prof|Dipl)\.(?:-\p{L}+\.)? ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:von|van|de|der|zu|\p{Lu}[\p{L}\p{M}.'’-]*)){1,3}(?:(?:, | \()[^.!?:\n]{2,60})?$/u;

/** Whether the paragraph below the quotation, which ends its own, says only who wrote it: a letter, a saying, a tribute. */
export function isSigned({ placed }: ArticleView, { start, end }: Span): boolean {
  const home = placedAt(placed, start);
  if (!home || end < home.start + home.paragraph.text.trimEnd().length) return false;
  const below = placed[home.index + 1]?.paragraph.text.trimEnd();
  return below !== undefined && SIGNATURE.test(below);
}
