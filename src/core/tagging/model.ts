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

/** Reads packed weights (the layout stands in the trainer). Throws a RangeError on bytes that are no such model. */
export function readWeights(bytes: Uint8Array): TaggerWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0, true) !== 0x31545253) throw new RangeError('no tagger model');
  const scale = view.getFloat32(4, true);
  const count = view.getUint32(8, true);
  const rowBytes = view.getUint32(12, true);
  if (view.getUint32(16, true) !== STTS_TAGS.length || view.getUint32(20, true) !== hashOf(STTS_TAGS.join(' ')) >>> 0)
    throw new RangeError('tagger model of another tag set');
  if (24 + count * 4 + rowBytes !== bytes.length) throw new RangeError('tagger model is cut');
  const rows = bytes.subarray(24 + count * 4);
  let capacity = 1;
  while (capacity < count * 1.6) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  const offsets = new Uint32Array(capacity);
  let offset = 0;
  for (let i = 0; i < count; i++) {
    const key = view.getInt32(24 + i * 4, true);
    let h = (key ^ (key >>> 16)) & mask;
    while (offsets[h] !== 0) h = (h + 1) & mask;
    keys[h] = key;
    offsets[h] = offset + 1;
    offset += 1 + rows[offset]! * 2;
  }
  if (offset !== rowBytes) throw new RangeError('tagger model is damaged');
  return {
    scale,
    add(feature, scores) {
      const key = feature & KEY_MASK;
      let h = (key ^ (key >>> 16)) & mask;
      for (;;) {
        const at = offsets[h]!;
        if (at === 0) return;
        if (keys[h] === key) {
          let a = at;
          for (let n = rows[at - 1]!; n > 0; n--) {
            scores[rows[a]!]! += (rows[a + 1]! << 24) >> 24;
            a += 2;
          }
          return;
        }
        h = (h + 1) & mask;
      }
    },
  };
}
