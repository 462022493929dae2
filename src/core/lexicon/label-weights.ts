import { entriesOf, findRow, KEY_MASK, openModel, tableOf } from './model-packing.ts';

/** Scores of labels for hashed features, and of transitions between labels; both on the same scale. */
export interface LabelWeights {
  /** Number of labels. */
  readonly labels: number;
  /** Adds the feature's weights to `scores[offset … offset + labels)`. */
  add(feature: number, scores: Float64Array, offset: number): void;
  /** Row a = previous label (`labels` = start of the sentence), column b. */
  readonly transitions: Float64Array;
}

/**
 * Weights as bytes, little endian:
 * magic "LWT2", u32 number of labels, u32 number of keys, u32 bytes of key deltas, f32 largest weight, (labels + 1) × labels transitions as f32,
 * the keys (24 bits each, sorted) as LEB128 deltas, then for each key: u8 number of entries, and per entry u8 label, i8 weight: the
 * root of its share of the largest weight in steps of 1/127, so that small weights stay apart.
 */
const MAGIC = 0x3254574c;

/** Steps of a weight's byte. */
const STEPS = 127;

/** Bits of a key that the filter knows. */
const FILTER_MASK = 0x3ffff;

/** Reads weights, packed or as written. Throws a RangeError on bytes that are cut or are something else. */
export function readLabelWeights(bytes: Uint8Array): LabelWeights {
  const model = openModel('labels', bytes);
  const { head, labels: names, weights } = model;
  if (head.getUint32(0, true) !== MAGIC) throw new RangeError('not a file of weights');
  const labels = head.getUint32(4, true);
  const top = head.getFloat32(16, true);
  const values = Float64Array.from({ length: 256 }, (_, byte) => {
    const step = (byte << 24) >> 24;
    return Math.sign(step) * (step / STEPS) ** 2 * top;
  });
  const transitions = new Float64Array((labels + 1) * labels);
  for (let i = 0; i < transitions.length; i++) transitions[i] = head.getFloat32(20 + i * 4, true);
  const table = tableOf(model, 'labels');
  const { slots } = table;
  // Most features asked for have no weights; a bit for the lower part of each key says so for nearly all of them at once.
  const present = new Uint8Array((FILTER_MASK + 1) >> 3);
  for (let i = 0; i < slots.length; i += 2) {
    const slot = slots[i]!;
    if (slot !== 0) present[(slot & FILTER_MASK) >> 3]! |= 1 << (slot & 7);
  }
  return {
    labels,
    transitions,
    add(feature, scores, offset) {
      if ((present[(feature & FILTER_MASK) >> 3]! & (1 << (feature & 7))) === 0) return;
      const at = findRow(table, feature & KEY_MASK);
      if (at < 0) return;
      const from = slots[at + 1]!;
      const to = from + entriesOf(slots[at]!);
      for (let a = from; a < to; a++) scores[offset + names[a]!]! += values[weights[a]! & 255]!;
    },
  };
}

/** Writes weights: drops what is smaller than `floor`, keeps a byte for each of the rest. For the trainer. */
export function writeLabelWeights(
  labels: number,
  rows: ReadonlyMap<number, Float64Array>,
  transitions: Float64Array,
  floor: number,
): Uint8Array {
  const merged = new Map<number, Float64Array>();
  for (const [feature, row] of rows) {
    const key = feature & KEY_MASK;
    const known = merged.get(key);
    if (known) for (let b = 0; b < labels; b++) known[b]! += row[b]!;
    else merged.set(key, Float64Array.from(row));
  }
  let top = 0;
  for (const row of merged.values()) for (const w of row) top = Math.max(top, Math.abs(w));
  top = Math.fround(top);
  const keyBytes: number[] = [];
  const rowBytes: number[] = [];
  let last = 0;
  let count = 0;
  for (const [key, row] of [...merged].sort((a, b) => a[0] - b[0])) {
    const entries: number[] = [];
    row.forEach((w, b) => {
      const q = Math.sign(w) * Math.min(STEPS, Math.round(Math.sqrt(Math.abs(w) / top) * STEPS));
      if (Math.abs(w) >= floor && q !== 0) entries.push(b, q & 255);
    });
    if (entries.length === 0) continue;
    count++;
    let delta = key - last;
    last = key;
    while (delta > 127) {
      keyBytes.push((delta & 127) | 128);
      delta >>>= 7;
    }
    keyBytes.push(delta);
    rowBytes.push(entries.length / 2, ...entries);
  }
  const head = 20 + transitions.length * 4;
  const bytes = new Uint8Array(head + keyBytes.length + rowBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, labels, true);
  view.setUint32(8, count, true);
  view.setUint32(12, keyBytes.length, true);
  view.setFloat32(16, top, true);
  transitions.forEach((t, i) => {
    view.setFloat32(20 + i * 4, t, true);
  });
  bytes.set(keyBytes, head);
  bytes.set(rowBytes, head + keyBytes.length);
  return bytes;
}
