import type { Span } from '../text/span.ts';

/** A word or phrase that may be written in two ways. Relative to the paragraph. */
export interface VariantMention extends Span {
  /** Which pair; words of one pair must not be mixed. */
  readonly pair: string;
  /** Which of its two spellings stands here. */
  readonly side: 0 | 1;
  /** The same form in the other spelling, its ending and capital kept. */
  readonly other: string;
  /** The side that the agencies write, if they have a common one. */
  readonly agency: 0 | 1 | undefined;
}
