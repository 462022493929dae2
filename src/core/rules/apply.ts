import { overlaps } from '../text/span.ts';
import type { Edit } from './finding.ts';

/** The text after the edits, which must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** All edits of the given fixes that do not get in each other's way, first come first served, in the order of their starts. */
export function withoutOverlap(fixes: Iterable<{ readonly edits: readonly Edit[] }>): Edit[] {
  const edits: Edit[] = [];
  for (const fix of fixes) {
    const free = fix.edits.every((a) => edits.every((b) => !overlaps(a, b) && !(a.start === b.start && a.end === b.end)));
    if (free) edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.start - b.start);
}
