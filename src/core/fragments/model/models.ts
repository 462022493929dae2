import type { ClassWeights } from '../../lexicon/class-weights.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

/** Classes of the two models in their order; 0 is "nothing wrong". The trainer uses the same order. */
export const CAPITAL = { ok: 0, runOn: 1, wrongCapital: 2, strayNoun: 3 } as const;
export const SENTENCE = { ok: 0, missingVerb: 1, midStart: 2, orphan: 3 } as const;

/** The classifier of capitalised words inside a sentence, if its data could be read. */
export function capitalModel({ fragmentWeights }: Lexicon): ClassWeights | undefined {
  return fragmentWeights?.[0];
}

/** The classifier of whole sentences, if its data could be read. */
export function sentenceModel({ fragmentWeights }: Lexicon): ClassWeights | undefined {
  return fragmentWeights?.[1];
}

/** The classifier that looks at capitals again, with the sentence repaired, if its data could be read. Classes as of the first. */
export function repairModel({ fragmentWeights }: Lexicon): ClassWeights | undefined {
  return fragmentWeights?.[2];
}
