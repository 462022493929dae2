import { probability, readTrees, type Trees } from '../boilerplate/trees.ts';
import { PAGE_LOOK } from './data/model.generated.ts';
import { featuresOf, PAGE_FEATURES } from './features/features.ts';
import type { Structure } from './structure.ts';

let look: Trees | undefined;

/** For each block the log odds that it is the article's. Linear in the blocks. */
export function judgeBlocks(structure: Structure): Float64Array {
  look ??= readTrees(PAGE_LOOK);
  const rows = featuresOf(structure);
  const width = PAGE_FEATURES.length;
  return Float64Array.from(structure.blocks, (_, i) => {
    const p = Math.min(1 - 1e-9, Math.max(1e-9, probability(look!, rows, i * width)));
    return Math.log(p / (1 - p));
  });
}
