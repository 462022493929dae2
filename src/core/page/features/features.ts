import type { Structure } from '../structure.ts';
import { fillOwn, OWN_FEATURES } from './own-features.ts';
import { PLACE_FEATURES, placeFiller } from './place-features.ts';

/** Names of a row's features, in their order. */
export const PAGE_FEATURES: readonly string[] = [...OWN_FEATURES, ...PLACE_FEATURES];
const WIDTH = PAGE_FEATURES.length;

/** A row of features for each block, one behind the other. Linear in the blocks. */
export function featuresOf(structure: Structure): Float32Array {
  const { blocks } = structure;
  const rows = new Float32Array(blocks.length * WIDTH);
  const fillPlace = placeFiller(structure);
  blocks.forEach((block, i) => {
    const end = fillPlace(i, rows, fillOwn(block, rows, i * WIDTH));
    if (end !== (i + 1) * WIDTH) throw new Error('features and their names differ');
  });
  return rows;
}
