import type { Span } from '../text/span.ts';
import type { Edit } from './finding.ts';

/** Marks that mean nothing with nothing between them: emphasis of Markdown, and brackets. */
const PARTNER: ReadonlyMap<string, string> = new Map([
  ['*', '*'],
  ['_', '_'],
  ['~', '~'],
  ['(', ')'],
]);
const CLOSING: ReadonlySet<string> = new Set(PARTNER.values());
/** So many marks on each side at most: *_text_*, ***text***. */
const MOST = 4;

/** What stands outside of marks: nothing, a blank, another mark. */
const OUTSIDE = /^(?:[\s.,;:!?()*_~„“"»«]|)$/u;
const BLANK = /[^\S\n]/u;

/**
 * The deletion of all that stands between marks takes the marks along („*[Foto]*“), and the blank that would be left double; one beside a mark takes
 * the blank that would stand within it („*die [Foto]*“). Any other edit stays as it is. `paragraph` and the edit are offsets of `text`.
 */
export function takeEmptyMarks(edit: Edit, text: string, paragraph: Span): Edit {
  if (edit.text !== '' || edit.start === edit.end) return edit;
  let { start, end } = edit;
  const before = (): string => (start > paragraph.start ? text[start - 1]! : '');
  const after = (): string => (end < paragraph.end ? text[end]! : '');
  for (let n = 0; n < MOST && before() !== '' && PARTNER.get(before()) === after(); n++) {
    start--;
    end++;
  }
  const emptied = start < edit.start;
  const opens = before() === '' || BLANK.test(before());
  const closes = after() === '' || /[\s.,;:!?]/u.test(after());
  // „Kreis<b>*</b> zahlt“: a star behind a word opens nothing.
  const opening = PARTNER.has(before()) && OUTSIDE.test(text.slice(Math.max(paragraph.start, start - 2), start - 1));
  const closing = CLOSING.has(after()) && OUTSIDE.test(text.slice(end + 1, Math.min(end + 2, paragraph.end)));
  if (closing || (emptied && opens && closes && before() !== '')) while (BLANK.test(before())) start--;
  else if (opening || (emptied && opens && closes)) while (BLANK.test(after())) end++;
  return { start, end, text: '' };
}
