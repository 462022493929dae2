import { fillArticle, fillSurroundings, type PlacedLine } from './context.ts';
import { FIRST_LOOK, SECOND_LOOK } from './data/model.generated.ts';
import { fillSecond, SECOND_FEATURES } from './second-look.ts';
import { probability, readTrees, type Trees } from './trees.ts';

let looks: { readonly first: Trees; readonly second: Trees } | undefined;

/**
 * Probability of each line to be boilerplate, by two looks: the first sees each line in its surroundings, the second sees also what the
 * first made of the lines around and reads the article's topic from the lines that passed. Linear in the lines.
 */
export function judge(lines: readonly PlacedLine[]): Float64Array {
  looks ??= { first: readTrees(FIRST_LOOK), second: readTrees(SECOND_LOOK) };
  const width = SECOND_FEATURES.length;
  const rows = new Float32Array(lines.length * width);
  const scores = (trees: Trees): Float64Array => {
    const out = new Float64Array(lines.length);
    for (let i = 0; i < out.length; i++) out[i] = probability(trees, rows, i * width);
    return out;
  };
  // The second look's rows begin with the first's, so both are one table.
  fillSurroundings(lines, rows, width);
  fillArticle(lines, rows, width);
  fillSecond(lines, scores(looks.first), rows);
  return scores(looks.second);
}
