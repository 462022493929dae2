import { entriesOf, findRow, KEY_MASK, openModel, tableOf } from '../lexicon/model-packing.ts';
import { STTS_TAGS } from './tags.ts';
import { hashOf } from './words.ts';

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
  const { head, labels, weights } = model;
  if (head.getUint32(0, true) !== 0x31545253) throw new RangeError('no tagger model');
  if (head.getUint32(16, true) !== STTS_TAGS.length || head.getUint32(20, true) !== hashOf(STTS_TAGS.join(' ')) >>> 0)
    throw new RangeError('tagger model of another tag set');
  const table = tableOf(model, 'tagger');
  const { slots } = table;
  return {
    scale: head.getFloat32(4, true),
    add(feature, scores) {
      const at = findRow(table, feature & KEY_MASK);
      if (at < 0) return;
      const from = slots[at + 1]!;
      const to = from + entriesOf(slots[at]!);
      for (let a = from; a < to; a++) scores[labels[a]!]! += weights[a]!;
    },
  };
}
