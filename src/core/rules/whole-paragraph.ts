import type { Edit } from './finding.ts';

const BLANK = /\s/u;

/** Number of line ends in a stretch of white space. */
function lineEnds(gap: string): number {
  return gap.replaceAll('\r\n', '\n').replace(/[^\r\n]/gu, '').length;
}

/**
 * The deletion of all that stands in a paragraph takes the paragraph along: of the white space before and after it the larger stays, so that
 * no empty paragraph is left. Any other edit stays as it is. `paragraph` and the edit are absolute in `text`.
 */
export function takeParagraph(edit: Edit, text: string, paragraph: { readonly start: number; readonly end: number }): Edit {
  if (edit.text.trim() !== '') return edit;
  const rest = text.slice(paragraph.start, edit.start) + text.slice(edit.end, paragraph.end);
  if (rest.trim() !== '') return edit;
  let start = paragraph.start;
  let end = paragraph.end;
  while (start > 0 && BLANK.test(text[start - 1]!)) start--;
  while (end < text.length && BLANK.test(text[end]!)) end++;
  const before = text.slice(start, paragraph.start);
  const after = text.slice(paragraph.end, end);
  if (start === 0) return { start: paragraph.start, end, text: '' };
  if (end === text.length) return { start, end: paragraph.end, text: '' };
  return lineEnds(before) >= lineEnds(after)
    ? { start: paragraph.start, end, text: '' }
    : { start, end: paragraph.end, text: '' };
}
