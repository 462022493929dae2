import type { ProtectedSpan } from './protected-span.ts';

/** What any construct of Markdown but a heading, a list or emphasis needs; a line without one of these is prose. */
const MARK = /[[\]<>`|{}\\$~]|^(?: {4}|\t)|^\s*(?:-{3,}|\*{3,}|={3,}|_{3,})\s*$/u;
/** A fence, front matter, a comment: what stands between two of the same is no prose. */
const FENCE = /^\s{0,3}(?:`{3,}|~{3,}|-{3}|\+{3}|:{3}|\${2}|<!--)/u;

/**
 * What may be more than prose, line by line, for the case that the parser fails: every line that holds a mark of Markdown, and all between two
 * fences (to the end, if the second is missing). Nothing in it is reported or changed; the other lines are checked. In order and apart; linear.
 */
export function coarseSpans(text: string): ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  let fence: string | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[0].trimStart().charAt(0);
    const opens = mark !== undefined && (start === 0 || !'-+'.includes(mark)); // Front matter stands first, later it is a rule.
    const closes = fence !== undefined && (fence === '<' ? line.includes('-->') : mark === fence);
    if ((fence !== undefined || opens || MARK.test(line)) && line !== '')
      spans.push({ start, end: start + line.length, kind: 'unread' });
    if (closes || (mark === '<' && line.includes('-->'))) fence = undefined;
    else if (opens) fence ??= mark;
    start += line.length + 1;
  }
  return spans;
}
