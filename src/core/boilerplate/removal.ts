import type { ArticleView } from '../rules/article.ts';
import type { Edit } from '../rules/finding.ts';
import { lineBreakOf } from '../text/line-break.ts';
import type { BoilerplateBlock } from './block.ts';

/**
 * The edit that takes a block out and leaves blank lines tidy: of the gaps before and after it the larger one stays, and at the text's
 * ends none. Blocks that touch are cut the same way, so that their edits never overlap and can be applied together. Absolute offsets.
 */
export function removalOf(article: Pick<ArticleView, 'text' | 'boilerplate'>, block: BoilerplateBlock): Edit {
  const { text, boilerplate } = article;
  if (block.until !== undefined) return { start: block.start, end: block.until, text: '' };
  const at = boilerplate.indexOf(block);
  let first = at;
  let last = at;
  const touches = (k: number): boolean => isGap(text, boilerplate[k]!.end, boilerplate[k + 1]!.start);
  while (first > 0 && touches(first - 1)) first--;
  while (last + 1 < boilerplate.length && touches(last)) last++;
  const runStart = boilerplate[first]!.start;
  const runEnd = boilerplate[last]!.end;
  const before = gapStart(text, runStart);
  const after = gapEnd(text, runEnd);
  const cutBefore = after >= text.length || (before > 0 && breaks(text, before, runStart) < breaks(text, runEnd, after));
  if (cutBefore) {
    // A text that ends with a line break still does.
    const end = at === last ? (after >= text.length ? lastBreak(text, block.end) : block.end) : block.end;
    return { start: gapStart(text, block.start), end, text: '' };
  }
  const end = gapEnd(text, block.end);
  if (before <= 0 && at === first) return { start: before, end, text: '' };
  // A block above that is of another certainty may stay: the line breaks that parted this one from what follows then part that one.
  const above = boilerplate[at - 1];
  const parts = above && at > first && above.certain !== block.certain && end < text.length;
  return { start: block.start, end, text: parts ? missing(text, above.end, block.start, block.end, end) : '' };
}

/** Of the gap behind (`from` … `to`) the line breaks that the gap before it has not. */
function missing(text: string, beforeStart: number, beforeEnd: number, from: number, to: number): string {
  const lacking = breaks(text, from, to) - breaks(text, beforeStart, beforeEnd);
  return lacking > 0 ? lineBreakOf(text.slice(from, to)).repeat(lacking) : '';
}

function isBlank(code: number): boolean {
  return code === 10 || code === 13 || code === 32 || code === 9 || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

function gapStart(text: string, at: number): number {
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function gapEnd(text: string, at: number): number {
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isGap(text: string, from: number, to: number): boolean {
  return gapEnd(text, from) >= to;
}

function breaks(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) n++;
  }
  return n;
}

/** Where the white space after the last block may be cut: before the text's last line break, if it ends with one. */
function lastBreak(text: string, from: number): number {
  const end = text.length;
  if (text.endsWith('\r\n') && end - 2 >= from) return end - 2;
  const c = text.charCodeAt(end - 1);
  return (c === 10 || c === 13) && end - 1 >= from ? end - 1 : end;
}
