import type { Option } from './features.ts';

/** Who says a quotation, and how sure that is (0 … 1). */
export interface Answer {
  readonly option: Option;
  readonly confidence: number;
  /** The same where the words that say who speaks may be lost: how sure it is that the text says who speaks. */
  readonly said: number;
  /** Sentences from the quotation to the words that say who speaks, negative if they stand before. */
  readonly distance: number;
  /** It is who answers in an interview. */
  readonly interview?: boolean;
}
