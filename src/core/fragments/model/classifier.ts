import type { ClassWeights } from '../../lexicon/class-weights.ts';

/** Probabilities of the classes for a set of feature hashes. Features the model does not know count nothing. */
export function classify(model: ClassWeights, features: readonly number[]): Float64Array {
  const { classes, keys, rows, weights, scale } = model;
  const mask = keys.length - 1;
  const scores = new Float64Array(classes);
  for (const f of features) {
    let at = f & mask;
    while (keys[at] !== 0 && keys[at] !== f) at = (at + 1) & mask;
    if (keys[at] === 0) continue;
    const row = rows[at]! * classes;
    for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < classes; c++) {
    scores[c]! *= scale;
    if (scores[c]! > most) most = scores[c]!;
  }
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp(scores[c]! - most);
  for (let c = 0; c < classes; c++) scores[c]! /= sum;
  return scores;
}

/** A feature from a hash: 24 bits, which sorted and packed take a byte less than 32; never 0, which marks a free place. */
export const featureOf = (hash: number): number => hash >>> 8 || 1;

/** Mixes two numbers into a hash of 32 bits. */
export function mix(h: number, v: number): number {
  const x = Math.imul(h ^ v, 0x9e3779b1);
  return (x ^ (x >>> 15)) | 0;
}
