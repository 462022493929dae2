import { KEY_MASK } from '../../core/lexicon/model-packing.ts';
import { contextFeatures, MAX_FEATURES, nextState, prepare, wordFeatures } from '../../core/tagging/features.ts';
import { STTS_TAGS } from '../../core/tagging/tags.ts';
import type { Words } from '../../core/tagging/words.ts';
import { hashOf } from '../../core/tagging/words.ts';
import type { GoldSentence } from './treebank.ts';

const T = STTS_TAGS.length;

/** Averaged weights: one row of `STTS_TAGS.length` floats a feature. */
export interface Weights {
  readonly ids: ReadonlyMap<number, number>;
  readonly rows: Float32Array;
}

export interface TrainOptions {
  readonly epochs: number;
  readonly seed: number;
  /** Weights also move where the right tag wins by no more than this. */
  readonly margin: number;
  /** How many runs, each in another order of sentences, are averaged. */
  readonly runs?: number;
  readonly log?: (line: string) => void;
}

/** A linear congruential generator: the same order of sentences on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/**
 * Trains an averaged perceptron (Collins 2002) that tags from left to right over the tags it has itself given, with a margin:
 * weights also move where the right tag wins by less.
 */
export function trainPerceptron(data: readonly GoldSentence[], words: Words, options: TrainOptions): Weights {
  return averageRuns(
    Array.from({ length: options.runs ?? 1 }, (_, i) => trainOnce(data, words, { ...options, seed: options.seed + i * 101 })),
  );
}

/** The mean of several trainings. */
export function averageRuns(parts: readonly Weights[]): Weights {
  if (parts.length === 1) return parts[0]!;
  const merged = mergeWeights(parts);
  for (let i = 0; i < merged.rows.length; i++) merged.rows[i]! /= parts.length;
  return merged;
}

/** The sum of several trainings; those with features of their own stand side by side. */
export function mergeWeights(parts: readonly Weights[]): Weights {
  const ids = new Map<number, number>();
  for (const part of parts) for (const key of part.ids.keys()) if (!ids.has(key)) ids.set(key, ids.size);
  const rows = new Float32Array(ids.size * T);
  for (const part of parts) {
    for (const [key, from] of part.ids) {
      const to = ids.get(key)! * T;
      for (let t = 0; t < T; t++) rows[to + t]! += part.rows[from * T + t]!;
    }
  }
  return { ids, rows };
}

/** Weights that are being learned, with the sums for their average. */
export function createTable() {
  const ids = new Map<number, number>();
  let capacity = 1 << 18;
  let w = new Float32Array(capacity * T);
  let sum = new Float64Array(capacity * T);
  const grow = () => {
    capacity *= 2;
    const w2 = new Float32Array(capacity * T);
    w2.set(w);
    w = w2;
    const sum2 = new Float64Array(capacity * T);
    sum2.set(sum);
    sum = sum2;
  };
  const rows = new Int32Array(MAX_FEATURES);
  let step = 0;
  return {
    size: () => ids.size,
    /** One step: adds the features' weights to `scores`, moves them where the right tag does not win by the margin, and returns the winner. */
    learn(features: Int32Array, n: number, candidates: Uint8Array, right: number, scores: Float64Array, margin: number): number {
      step++;
      for (let k = 0; k < n; k++) {
        const row = ids.get(features[k]!);
        rows[k] = row ?? -1;
        if (row === undefined) continue;
        const base = row * T;
        for (const t of candidates) scores[t]! += w[base + t]!;
      }
      let best = candidates[0]!;
      let rival = -1;
      for (const t of candidates) {
        if (scores[t]! > scores[best]!) best = t;
        if (t !== right && (rival < 0 || scores[t]! > scores[rival]!)) rival = t;
      }
      if (scores[right]! - scores[rival]! <= margin) {
        for (let k = 0; k < n; k++) {
          let row = rows[k]!;
          if (row < 0) {
            row = ids.get(features[k]!) ?? ids.size;
            if (row === ids.size) {
              if (row >= capacity) grow();
              ids.set(features[k]!, row);
            }
          }
          const base = row * T;
          w[base + right]! += 1;
          sum[base + right]! += step;
          w[base + rival]! -= 1;
          sum[base + rival]! -= step;
        }
      }
      return best;
    },
    averaged(): Weights {
      const averaged = new Float32Array(ids.size * T);
      for (let i = 0; i < averaged.length; i++) averaged[i] = w[i]! - sum[i]! / Math.max(1, step);
      return { ids, rows: averaged };
    },
  };
}

function trainOnce(data: readonly GoldSentence[], words: Words, options: TrainOptions): Weights {
  const table = createTable();
  const prepared = data.map((s) => prepare(s.tokens, words));
  const gold = data.map((s) => s.tags.map((t) => STTS_TAGS.indexOf(t)));
  const order = data.map((_, i) => i);
  const random = createRandom(options.seed);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float64Array(T);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let errors = 0;
    let total = 0;
    for (const index of order) {
      const s = prepared[index]!;
      const g = gold[index]!;
      let t1 = 60;
      let t2 = 60;
      let state = 0;
      for (let i = 0; i < s.words.length; i++) {
        const word = s.words[i]!;
        const candidates = s.initial[i] ? word.initial : word.inner;
        const right = g[i]!;
        let best = candidates[0]!;
        total++;
        if (candidates.length > 1 && candidates.includes(right)) {
          const n = contextFeatures(s, i, t1, t2, state, features, wordFeatures(word, s.initial[i]!, features));
          for (const t of candidates) scores[t] = 0;
          best = table.learn(features, n, candidates, right, scores, options.margin);
        }
        if (best !== right) errors++;
        t2 = t1;
        t1 = best;
        state = nextState(state, best, s.words[i]!.lower);
      }
    }
    options.log?.(`epoch ${epoch + 1}: ${((100 * errors) / total).toFixed(2)} % wrong while learning, ${table.size()} features`);
  }
  return table.averaged();
}

/**
 * Packs weights for `readTagger`: small ones are cut, the rest becomes signed bytes. Layout, little endian: "SRT1", scale (float32), number of
 * features (uint32), length of rows (uint32), number of tags (uint32), fingerprint of the tag names (uint32), keys (int32 each, ascending), rows: count, then tag and weight, a byte each.
 */
export function packModel(weights: Weights, cut: number, strongest: number): Uint8Array {
  const clip = 12.7;
  const scale = 127 / clip;
  // Where two features share a key, the stronger one keeps it.
  const kept = new Map<number, { top: number; values: number[] }>();
  for (const [key, row] of weights.ids) {
    const values: number[] = [];
    let top = 0;
    for (let t = 0; t < T; t++) {
      const v = weights.rows[row * T + t]!;
      top = Math.max(top, Math.abs(v));
      if (Math.abs(v) < cut) continue;
      const quantised = Math.round(Math.max(-clip, Math.min(clip, v)) * scale);
      if (quantised !== 0) values.push(t, quantised & 255);
    }
    if (top < strongest || values.length === 0) continue;
    const known = kept.get(key & KEY_MASK);
    if (!known || known.top < top) kept.set(key & KEY_MASK, { top, values: [values.length / 2, ...values] });
  }
  const entries = [...kept].map(([key, { values }]): [number, number[]] => [key, values]);
  entries.sort((a, b) => a[0] - b[0]);
  const rows = entries.flatMap((e) => e[1]);
  const bytes = new Uint8Array(24 + entries.length * 4 + rows.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x53, 0x52, 0x54, 0x31]);
  view.setFloat32(4, scale, true);
  view.setUint32(8, entries.length, true);
  view.setUint32(12, rows.length, true);
  view.setUint32(16, T, true);
  view.setUint32(20, hashOf(STTS_TAGS.join(' ')) >>> 0, true);
  for (let i = 0; i < entries.length; i++) view.setInt32(24 + i * 4, entries[i]![0], true);
  bytes.set(rows, 24 + entries.length * 4);
  return bytes;
}
