import type { Span } from '../text/span.ts';

/** A quotation mark that is wrong or has no partner. Absolute UTF-16 span of the mark. */
export interface MarkProblem extends Span {
  readonly kind: 'unclosed' | 'unopened' | 'mismatched-marks';
  /** Where the partner would best stand (absolute offset), and the mark to put there; for a mismatch the mark to put in its stead. */
  readonly partner: { readonly at: number; readonly mark: string } | undefined;
  /** Opening marks that take the quote up again in later paragraphs, and the best places for closing marks there. */
  readonly again: readonly { readonly open: Span; readonly at: number }[];
  /** The mark that opened or closed the pair on the other side, for a mismatch. */
  readonly other: Span | undefined;
}
