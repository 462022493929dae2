import type { ArticleView } from '../rules/article.ts';
import { takeEmptyMarks } from '../rules/empty-marks.ts';
import type { Edit } from '../rules/finding.ts';

/**
 * The edit that takes out one paragraph of those that are to go, with one of the gaps beside it. Edits of one `gone` set never overlap, so all
 * can be applied together: each goes with the gap behind it, but those at the end of the text with the gap before. Absolute offsets.
 */
export function paragraphRemoval(article: Pick<ArticleView, 'placed'>, index: number, gone: ReadonlySet<number>): Edit {
  const { placed } = article;
  const { start, paragraph } = placed[index]!;
  let last = index;
  while (gone.has(last + 1)) last++;
  if (last + 1 < placed.length) return { start, end: placed[index + 1]!.start, text: '' };
  const before = placed[index - 1];
  return { start: before ? before.start + before.paragraph.text.length : start, end: start + paragraph.text.length, text: '' };
}

/** The edit that takes out a stretch within a paragraph with the blanks that would stand double or at an edge. Absolute offsets. */
export function stretchRemoval(text: string, start: number, end: number): Edit {
  const blank = (i: number): boolean => text[i] === ' ' || text[i] === '\u00a0';
  const edge = (i: number): boolean => i < 0 || i >= text.length || text[i] === '\n' || text[i] === '\r';
  let { start: from, end: to } = takeEmptyMarks({ start, end, text: '' }, text, { start: 0, end: text.length });
  while (blank(from - 1)) from--;
  if (edge(from - 1)) while (blank(to)) to++;
  else if (from < start && /[\p{L}\p{N}]/u.test(text[to] ?? '')) from = start;
  return { start: from, end: to, text: '' };
}
