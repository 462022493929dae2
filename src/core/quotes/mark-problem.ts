import type { Edit } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';

/** A quotation mark that is wrong or has no partner. Absolute UTF-16 span of the mark. */
export interface MarkProblem extends Span {
  readonly kind: 'unclosed' | 'unopened' | 'mismatched-marks';
  /**
   * Where the partner would best stand (absolute offset), and the mark to put there; for a mismatch the mark to put in its stead. Undefined for
   * the later ones of many stray marks in one paragraph: it is no prose, and there is no telling.
   */
  readonly partner: { readonly at: number; readonly mark: string } | undefined;
  /** Where the first whole sentence after an unclosed mark ends, if `partner` closes further sentences into the quotation (absolute offset). */
  readonly sooner: number | undefined;
  /** Opening marks that take the quote up again in later paragraphs, and the best places for closing marks there. */
  readonly again: readonly { readonly open: Span; readonly at: number }[];
  /** The mark that opened or closed the pair on the other side, for a mismatch. */
  readonly other: Span | undefined;
}

/** Whether the stray mark touches another of the same form („neue Halle““): one too many, not one too few. */
export function isDoubled(text: string, { start, end }: Span): boolean {
  const mark = text.slice(start, end);
  return text.startsWith(mark, end) || text.slice(start - mark.length, start) === mark;
}

const isBlank = (c: string | undefined): boolean => c === ' ' || c === '\u00a0';
const isEdge = (c: string | undefined): boolean => c === undefined || c === '\n' || c === '\r';

/** The edit that takes a mark out; between blanks it takes one of them along, and before the first word the blank behind it. Absolute offsets. */
export function removalOf(text: string, { start, end }: Span): Edit {
  const [before, after] = [text[start - 1], text[end]];
  if (isBlank(before) && (isBlank(after) || isEdge(after))) return { start: start - 1, end, text: '' };
  const leads = isEdge(before) && isBlank(after) && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '');
  return { start, end: leads ? end + 1 : end, text: '' };
}
