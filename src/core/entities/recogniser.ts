import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { LabelWeights } from '../lexicon/label-weights.ts';
import type { Morphology } from '../lexicon/morphology.ts';
import type { TaggedSentence } from '../tagging/sentence.ts';
import { features, MAX_FEATURES, prepare } from './features.ts';

/** Labels of a token: outside, or beginning and inside of a name. OTH (works, events) and DRV (Berliner, SPD-nah) keep others clean. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-OTH', 'I-OTH', 'B-DRV', 'I-DRV'] as const;
export type Label = (typeof LABELS)[number];
export const LABEL_COUNT = LABELS.length;

/** Whether label b may follow label a (a = -1 at the start): an inside needs its own beginning or inside before it. */
export function mayFollow(a: number, b: number): boolean {
  const label = LABELS[b]!;
  if (!label.startsWith('I-')) return true;
  return a >= 0 && LABELS[a]!.slice(2) === label.slice(2);
}

/** The best label sequence of a sentence by Viterbi, and for each token how far the best label is ahead of "O" and the others locally. */
export function decode(scores: Float64Array, length: number, transitions: Float64Array): Uint8Array {
  const L = LABEL_COUNT;
  const best = new Float64Array(length * L);
  const from = new Uint8Array(length * L);
  for (let b = 0; b < L; b++) best[b] = mayFollow(-1, b) ? scores[b]! + transitions[L * L + b]! : Number.NEGATIVE_INFINITY;
  for (let i = 1; i < length; i++) {
    for (let b = 0; b < L; b++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let a = 0; a < L; a++) {
        if (!mayFollow(a, b)) continue;
        const s = best[(i - 1) * L + a]! + transitions[a * L + b]!;
        if (s > top) {
          top = s;
          from[i * L + b] = a;
        }
      }
      best[i * L + b] = top + scores[i * L + b]!;
    }
  }
  const path = new Uint8Array(length);
  let last = 0;
  for (let b = 1; b < L; b++) if (best[(length - 1) * L + b]! > best[(length - 1) * L + last]!) last = b;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last;
    last = from[i * L + last]!;
  }
  return path;
}

/** A name in a sentence, as token indices (half open). */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: 'PER' | 'ORG' | 'LOC' | 'OTH' | 'DRV';
}

/** The names of a label sequence. */
export function spansOf(path: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < path.length; ) {
    const label = LABELS[path[i]!]!;
    let j = i + 1;
    if (label !== 'O') {
      while (j < path.length && LABELS[path[j]!] === `I-${label.slice(2)}`) j++;
      spans.push({ first: i, last: j, type: label.slice(2) as NameSpan['type'] });
    }
    i = j;
  }
  return spans;
}

/** Score of a name on a token that cannot be in one. */
const CLOSED = -1e9;

/** Scores of all tokens, LABEL_COUNT a token. */
export function scoreSentence(
  sentence: TaggedSentence,
  gazetteer: Gazetteer,
  morphology: Morphology | undefined,
  weights: LabelWeights,
): Float64Array {
  const prepared = prepare(sentence, gazetteer, morphology);
  const length = prepared.words.length;
  const scores = new Float64Array(length * LABEL_COUNT);
  const buffer = new Int32Array(MAX_FEATURES);
  let first = 0;
  while (first < length && sentence.tokens[first]!.kind !== 'word') first++;
  for (let i = 0; i < length; i++) {
    if (!prepared.words[i]!.open) {
      scores.fill(CLOSED, i * LABEL_COUNT + 1, (i + 1) * LABEL_COUNT);
      continue;
    }
    const count = features(prepared, i, first, buffer);
    for (let k = 0; k < count; k++) weights.add(buffer[k]!, scores, i * LABEL_COUNT);
  }
  return scores;
}

/** The names of a sentence. */
export function recognise(
  sentence: TaggedSentence,
  gazetteer: Gazetteer,
  morphology: Morphology | undefined,
  weights: LabelWeights,
): NameSpan[] {
  if (sentence.tokens.length === 0) return [];
  const scores = scoreSentence(sentence, gazetteer, morphology, weights);
  return spansOf(decode(scores, sentence.tokens.length, weights.transitions));
}
