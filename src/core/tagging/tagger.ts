import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import type { Sentence } from '../text/token.ts';
import { findClauses } from './clauses.ts';
import { contextFeatures, MAX_FEATURES, nextState, type Prepared, prepare, wordFeatures } from './features.ts';
import { readWeights } from './model.ts';
import { findPhrases } from './phrases.ts';
import type { TaggedSentence } from './sentence.ts';
import { isFiniteTag, STTS_TAGS, type SttsTag } from './tags.ts';
import { createWords, SHAPE } from './words.ts';

/** A trained tagger over sentences of this project's own tokeniser. Deterministic; never throws. */
export interface TaggerModel {
  tag(sentence: Sentence): TaggedSentence;
}

const T = STTS_TAGS.length;
const FINITE = STTS_TAGS.map(isFiniteTag);
/** The margin where only one answer is possible. */
const CERTAIN = 10;

const SUBORDINATING: ReadonlySet<SttsTag> = new Set(['KOUS', 'PRELS', 'PRELAT', 'PWAV', 'PWS']);
/** How far below zero a word's margin may lie to be called finite where its clause wants a finite verb. */
const CLOSE = -2.5;
/** The same where the subordinating word is beyond doubt. */
const FAR = -8;
const ARTICLES: ReadonlySet<string> = new Set(['der', 'die', 'das', 'den', 'dem']);
const NOUN_LIKE: ReadonlySet<SttsTag> = new Set(['NN', 'NE', 'ADJA', 'CARD', 'TRUNC', 'FM', 'ADJD', 'ADV']);

/**
 * A veto by the clause: where a subordinating word opens a stretch that ends, before its mark, in a form that may be finite, and nothing else in
 * the stretch is finite, that form is the finite verb ("weil alle Beteiligten das wissen").
 */
function settleVerbLast(prepared: Prepared, tags: SttsTag[], margin: Float32Array): void {
  const { words } = prepared;
  let open = -1; // The subordinating word of the stretch.
  let finite = false;
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    if (words[i]!.shape !== SHAPE.mark) {
      if (SUBORDINATING.has(tag)) {
        open = i;
        finite = false;
      } else if (isFiniteTag(tag)) finite = true;
      continue;
    }
    const last = i - 1;
    if (open >= 0 && !finite && last > open) {
      const infinitive = tags[last] === 'VVIZU' || (tags[last] === 'VVINF' && tags[last - 1] === 'PTKZU');
      if (infinitive && tags[open] === 'PRELS' && ARTICLES.has(words[open]!.lower) && (tag === '$.' || tag === '$,')) {
        // "…, die Botschaften zu lesen": no relative clause.
        tags[open] = NOUN_LIKE.has(tags[open + 1]!) ? 'ART' : 'PDS';
      } else if (
        !infinitive &&
        margin[last]! > (tags[open] === 'PRELS' || tags[open] === 'KOUS' ? FAR : CLOSE) &&
        (tags[last] === 'VVINF' || (tags[last] === 'VVPP' && margin[last]! > CLOSE)) &&
        words[last]!.mask & MORPH.finite3
      ) {
        tags[last] = 'VVFIN';
      }
    }
    if (tag === '$,' || tag === '$.') open = -1;
  }
}

/** Reads the trained model. Throws a RangeError if the bytes are no model of this version. */
export function readTagger(bytes: Uint8Array, morphology: Morphology | undefined): TaggerModel {
  const weights = readWeights(bytes);
  const words = createWords(morphology);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Int32Array(T);

  function tag(sentence: Sentence): TaggedSentence {
    const n = sentence.tokens.length;
    const prepared = prepare(sentence.tokens, words);
    const tags = new Array<SttsTag>(n);
    const finiteMargin = new Float32Array(n);
    let t1 = 60;
    let t2 = 60;
    let state = 0;
    for (let i = 0; i < n; i++) {
      const word = prepared.words[i]!;
      const initial = prepared.initial[i]!;
      const candidates = initial ? word.initial : word.inner;
      let best = candidates[0]!;
      if (candidates.length > 1) {
        let own = word.scores[initial as 0 | 1];
        if (!own) {
          own = new Int32Array(T);
          const count = wordFeatures(word, initial, features);
          for (let k = 0; k < count; k++) weights.add(features[k]!, own);
          word.scores[initial as 0 | 1] = own;
        }
        scores.set(own);
        const count = contextFeatures(prepared, i, t1, t2, state, features, 0);
        for (let k = 0; k < count; k++) weights.add(features[k]!, scores);
        let finite = Number.NEGATIVE_INFINITY;
        let other = Number.NEGATIVE_INFINITY;
        for (const t of candidates) {
          if (scores[t]! > scores[best]!) best = t;
          if (FINITE[t]) finite = Math.max(finite, scores[t]!);
          else other = Math.max(other, scores[t]!);
        }
        finiteMargin[i] = Math.max(-CERTAIN, Math.min(CERTAIN, (finite - other) / weights.scale));
      } else finiteMargin[i] = FINITE[best] ? CERTAIN : -CERTAIN;
      tags[i] = STTS_TAGS[best]!;
      t2 = t1;
      t1 = best;
      state = nextState(state, best, word.lower);
    }
    settleVerbLast(prepared, tags, finiteMargin);
    const tagged = { tokens: sentence.tokens, tags, words: prepared.words };
    const phrases = findPhrases(tagged);
    const { clauses, clauseOf } = findClauses(tagged, phrases);
    return { ...sentence, tags, finiteMargin, clauses, clauseOf, phrases };
  }
  return { tag };
}
