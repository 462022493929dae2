/** A linear classifier over hashed binary features: softmax over the classes; class 0 is "nothing wrong". */
export interface Classifier {
  readonly classes: number;
  /** Open addressing table of feature hashes; 0 = empty. Its length is a power of two. */
  readonly keys: Int32Array;
  /** Row of the weights for each place of `keys`. */
  readonly rows: Uint16Array;
  /** Weights, row by row; a weight is `value * scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes from base64; the core has no other way to hold bytes in a module. */
function decode(base64: string): Uint8Array {
  const value = new Int16Array(128).fill(-1);
  for (let i = 0; i < 64; i++) value[DIGITS.charCodeAt(i)] = i;
  const clean = base64.replace(/=+$/u, '');
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < clean.length; i++) {
    held = ((held << 6) | value[clean.charCodeAt(i)]!) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  return bytes;
}

/** Reads a model: the feature hashes (little-endian, 4 bytes each), then a weight a class for each. */
export function readClassifier(base64: string, classes: number, scale: number): Classifier {
  const bytes = decode(base64);
  const n = Math.floor(bytes.length / (4 + classes));
  let size = 1024;
  while (size < n * 2) size *= 2;
  const keys = new Int32Array(size);
  const rows = new Uint16Array(size);
  for (let i = 0; i < n; i++) {
    const key = bytes[i * 4]! | (bytes[i * 4 + 1]! << 8) | (bytes[i * 4 + 2]! << 16) | (bytes[i * 4 + 3]! << 24);
    let at = key & (size - 1);
    while (keys[at] !== 0) at = (at + 1) & (size - 1);
    keys[at] = key;
    rows[at] = i;
  }
  return { classes, keys, rows, weights: Int8Array.from(bytes.subarray(n * 4)), scale };
}

/** Probabilities of the classes for a set of feature hashes. Features the model does not know count nothing. */
export function classify(model: Classifier, features: readonly number[]): Float64Array {
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

/** Mixes two numbers into a hash of 32 bits. */
export function mix(h: number, v: number): number {
  const x = Math.imul(h ^ v, 0x9e3779b1);
  return (x ^ (x >>> 15)) | 0;
}
