import type { Sentence } from '../text/token.ts';
import type { SttsTag } from './tags.ts';

/**
 * What lexicon and gazetteer know of a token, looked up once when it is tagged and kept with the word form: ask this instead of looking up
 * the word again. Bits as in `MORPH`, `AGREEMENT` and `nameBits`; 0 = unknown.
 */
export interface WordFacts {
  /** The token's `norm` in lower case. */
  readonly lower: string;
  /** `MORPH` bits of exactly this form, and of its lower-case form: the same as `morphology.look`. */
  readonly whole: number;
  readonly lowerWhole: number;
  /** The same, by its last part or prefix where the whole is unknown ("Sommerpressekonferenz" by "Konferenz"). */
  readonly mask: number;
  readonly lowerMask: number;
  /** `AGREEMENT` bits of the form, of its last part where the whole is unknown. */
  readonly agreement: number;
  /** Bits of `nameBits`; 0 for marks and words in lower case. */
  readonly names: number;
  /** Shape class, 1–12: number, mark, letter with digits, capital letter, capitals, Capitalised, mixed, lower … */
  readonly shape: number;
}

/** A sentence with its STTS tags. `tags[i]` and `words[i]` belong to `tokens[i]`. */
export interface TaggedSentence extends Sentence {
  readonly tags: readonly SttsTag[];
  /** How sure the tagger was that token i is (positive) or is not (negative) a finite verb; the margin of its scores, about -10 … 10. */
  readonly finiteMargin: Float32Array;
  readonly words: readonly WordFacts[];
}
