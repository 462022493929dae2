import { openModel, rowStarts } from '../lexicon/model-packing.ts';
import { STTS_TAGS } from './tags.ts';
import { hashOf } from './words.ts';

/** Features are known by the lower 24 bits of their hash: a byte less a key, and one feature in two hundred meets a stranger. */
export const KEY_MASK = 0xffffff;

/** Quantised weights, ready to be asked. Keys are feature hashes; a row lists tag ids with their weights. */
export interface TaggerWeights {
  /** Quantised units in one unit of the trained score. */
  readonly scale: number;
  /** Adds the weights of a feature, by its hash, to `scores` (by tag id). */
  add(feature: number, scores: Int32Array): void;
}

/** Reads packed weights (the layout stands in the trainer and in `model-packing.ts`). Throws a RangeError on bytes that are no such model. */
export function readWeights(bytes: Uint8Array): TaggerWeights {
  const model = openModel('tagger', bytes);
  const { head, keys: places, labels, weights } = model;
  if (head.getUint32(0, true) !== 0x31545253) throw new RangeError('no tagger model');
  if (head.getUint32(16, true) !== STTS_TAGS.length || head.getUint32(20, true) !== hashOf(STTS_TAGS.join(' ')) >>> 0)
    throw new RangeError('tagger model of another tag set');
  const starts = rowStarts(model);
  const count = starts.length - 1;
  let capacity = 1;
  while (capacity < count * 1.6) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  const rows = new Int32Array(capacity); // 1 + row; 0 = free
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += places[i]! | (places[count + i]! << 8) | (places[2 * count + i]! << 16);
    let h = (key ^ (key >>> 16)) & mask;
    while (rows[h] !== 0) h = (h + 1) & mask;
    keys[h] = key;
    rows[h] = i + 1;
  }
  return {
    scale: head.getFloat32(4, true),
    add(feature, scores) {
      const wanted = feature & KEY_MASK;
      let h = (wanted ^ (wanted >>> 16)) & mask;
      for (;;) {
        const row = rows[h]!;
        if (row === 0) return;
        if (keys[h] === wanted) {
          const end = starts[row]!;
          for (let a = starts[row - 1]!; a < end; a++) scores[labels[a]!]! += weights[a]!;
          return;
        }
        h = (h + 1) & mask;
      }
    },
  };
}
