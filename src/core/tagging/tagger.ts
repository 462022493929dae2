import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Morphology } from '../lexicon/morphology.ts';
import type { Sentence } from '../text/token.ts';
import { contextFeatures, MAX_FEATURES, nextState, type Prepared, prepare, wordFeatures } from './features.ts';
import { readWeights, type TaggerWeights } from './model.ts';
import { deservesSecondLook, secondFeatures, stretchesOf } from './second-look.ts';
import type { TaggedSentence } from './tagged.ts';
import { isFiniteTag, STTS_TAGS } from './tags.ts';
import { settleTags } from './vetoes.ts';
import { createWords } from './words.ts';

/** A trained tagger over sentences of this project's own tokeniser. Deterministic; never throws. */
export interface TaggerModel {
  tag(sentence: Sentence): TaggedSentence;
}

const T = STTS_TAGS.length;
const FINITE = STTS_TAGS.map(isFiniteTag);
/** The margin where only one answer is possible. */
const CERTAIN = 10;

/** Scores of a pass: `scores[i * T + tag]` in quantised units, and the best tag of each token. */
interface Pass {
  readonly scores: Int32Array;
  readonly tags: Uint8Array;
}

/** Tags from left to right, each word by itself and its place. */
export function firstPass(prepared: Prepared, weights: TaggerWeights): Pass {
  const n = prepared.words.length;
  const features = new Int32Array(MAX_FEATURES);
  const all = new Int32Array(n * T);
  const tags = new Uint8Array(n);
  let t1 = 60;
  let t2 = 60;
  let state = 0;
  for (let i = 0; i < n; i++) {
    const word = prepared.words[i]!;
    const initial = prepared.initial[i]! as 0 | 1;
    const candidates = initial ? word.initial : word.inner;
    let best = candidates[0]!;
    if (candidates.length > 1) {
      let own = word.scores[initial];
      if (!own) {
        own = new Int32Array(T);
        const count = wordFeatures(word, initial, features);
        for (let k = 0; k < count; k++) weights.add(features[k]!, own);
        word.scores[initial] = own;
      }
      const scores = all.subarray(i * T, (i + 1) * T);
      scores.set(own);
      const count = contextFeatures(prepared, i, t1, t2, state, features, 0);
      for (let k = 0; k < count; k++) weights.add(features[k]!, scores);
      for (const t of candidates) if (scores[t]! > scores[best]!) best = t;
    }
    tags[i] = best;
    t2 = t1;
    t1 = best;
    state = nextState(state, best, word.lower);
  }
  return { scores: all, tags };
}

/** Looks at each word again, with the tags of the first pass around it. Changes `pass`. */
function secondPass(prepared: Prepared, pass: Pass, weights: TaggerWeights, features: Int32Array): void {
  const { scores: all, tags } = pass;
  const at = stretchesOf(prepared, tags);
  for (let i = 0; i < tags.length; i++) {
    const word = prepared.words[i]!;
    const candidates = prepared.initial[i] ? word.initial : word.inner;
    if (!deservesSecondLook(candidates)) continue;
    const scores = all.subarray(i * T, (i + 1) * T);
    const count = secondFeatures(prepared, at, tags, i, features);
    for (let k = 0; k < count; k++) weights.add(features[k]!, scores);
    let best = candidates[0]!;
    for (const t of candidates) if (scores[t]! > scores[best]!) best = t;
    tags[i] = best;
  }
}

/** How far the best finite tag lies above the best other one, in units of the trained score, -10 … 10. */
function finiteMargins(prepared: Prepared, pass: Pass, scale: number): Float32Array {
  const margins = new Float32Array(pass.tags.length);
  for (let i = 0; i < margins.length; i++) {
    const word = prepared.words[i]!;
    const candidates = prepared.initial[i] ? word.initial : word.inner;
    let finite = Number.NEGATIVE_INFINITY;
    let other = Number.NEGATIVE_INFINITY;
    if (candidates.length > 1)
      for (const t of candidates) {
        const score = pass.scores[i * T + t]!;
        if (FINITE[t]) finite = Math.max(finite, score);
        else other = Math.max(other, score);
      }
    margins[i] =
      candidates.length > 1
        ? Math.max(-CERTAIN, Math.min(CERTAIN, (finite - other) / scale))
        : FINITE[candidates[0]!]
          ? CERTAIN
          : -CERTAIN;
  }
  return margins;
}

/** Reads the trained model. Throws a RangeError if the bytes are no model of this version. */
export function readTagger(bytes: Uint8Array, morphology: Morphology | undefined, gazetteer?: Gazetteer): TaggerModel {
  const weights = readWeights(bytes);
  const words = createWords(morphology, gazetteer);
  const features = new Int32Array(MAX_FEATURES);

  function tag(sentence: Sentence): TaggedSentence {
    const prepared = prepare(sentence.tokens, words);
    const pass = firstPass(prepared, weights);
    secondPass(prepared, pass, weights, features);
    const tags = Array.from(pass.tags, (t) => STTS_TAGS[t]!);
    const finiteMargin = finiteMargins(prepared, pass, weights.scale);
    settleTags(prepared, tags, finiteMargin);
    return { start: sentence.start, end: sentence.end, tokens: sentence.tokens, tags, finiteMargin, words: prepared.words };
  }
  return { tag };
}
