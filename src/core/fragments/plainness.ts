import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ParagraphView } from './view.ts';

/** How much of a paragraph is German in whole sentences. Counts, so that paragraphs can be added up. */
export interface Plainness {
  readonly sentences: number;
  /** Sentences of five words and more that have a finite verb and a stop. */
  readonly whole: number;
  /** Sentences of two words and more without a finite verb. */
  readonly verbless: number;
  /** Words written small, and those of them that neither morphology nor dictionary has. */
  readonly small: number;
  readonly unknown: number;
}

export function plainnessOf({ sentences, lexicon }: ParagraphView): Plainness {
  let whole = 0;
  let verbless = 0;
  let small = 0;
  let unknown = 0;
  for (const view of sentences) {
    if (view.words.length >= 2 && view.finite.length === 0) verbless++;
    if (view.words.length >= 5 && view.finite.length > 0 && view.stop !== '') whole++;
    for (const i of view.words) {
      const { kind, norm } = view.tokens[i]!;
      if (kind !== 'word' || !/^\p{Ll}/u.test(norm)) continue;
      small++;
      if (view.masks[i] === 0 && isUnknown(norm, lexicon)) unknown++;
    }
  }
  return { sentences: sentences.length, whole, verbless, small, unknown };
}

const isUnknown = (word: string, { spelling }: Lexicon): boolean => spelling !== undefined && !spelling.correct(word);
