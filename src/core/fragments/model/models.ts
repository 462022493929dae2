import { type Classifier, readClassifier } from './classifier.ts';
import { CAPITALS, CAPITALS_SCALE, SENTENCES, SENTENCES_SCALE } from './weights.generated.ts';

/** Classes of the two models in their order; 0 is "nothing wrong". The trainer uses the same order. */
export const CAPITAL = { ok: 0, runOn: 1, wrongCapital: 2, strayNoun: 3 } as const;
export const SENTENCE = { ok: 0, missingVerb: 1, midStart: 2, orphan: 3 } as const;

let capitals: Classifier | undefined;
let sentences: Classifier | undefined;

/** The classifier of capitalised words inside a sentence; read on first use. */
export function capitalModel(): Classifier {
  capitals ??= readClassifier(CAPITALS, 4, CAPITALS_SCALE);
  return capitals;
}

/** The classifier of whole sentences; read on first use. */
export function sentenceModel(): Classifier {
  sentences ??= readClassifier(SENTENCES, 4, SENTENCES_SCALE);
  return sentences;
}
