/**
 * A boosted ensemble of small regression trees for a yes-or-no question (Friedman 2001), flattened. Node i goes to `left[i]` where
 * feature `feature[i]` <= `threshold[i]`, else to `left[i] + 1`; a leaf has feature -1 and its value in `threshold`.
 */
export interface Trees {
  readonly bias: number;
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  readonly left: Int32Array;
}

/** How trees are written: the bias, then for each tree its nodes in the order of a walk, `feature threshold` or `value` for a leaf. */
export function readTrees(text: string): Trees {
  const [bias, ...trees] = text.split('\n');
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const roots: number[] = [];
  for (const tree of trees) {
    const cells = tree.split(' ');
    let at = 0;
    const add = (): number => {
      feature.push(-1);
      threshold.push(0);
      left.push(0);
      return feature.length - 1;
    };
    const read = (node: number): void => {
      const cell = cells[at++]!;
      const cut = cell.indexOf('<');
      if (cut < 0) {
        threshold[node] = Number(cell);
        return;
      }
      feature[node] = Number(cell.slice(0, cut));
      threshold[node] = Number(cell.slice(cut + 1));
      const child = add();
      add();
      left[node] = child;
      read(child);
      read(child + 1);
    };
    const root = add();
    roots.push(root);
    read(root);
  }
  return {
    bias: Number(bias),
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    threshold: Float32Array.from(threshold),
    left: Int32Array.from(left),
  };
}

/** Probability that the answer is yes for the row of features that begins at `offset`. */
export function probability(trees: Trees, rows: Float32Array, offset: number): number {
  const { feature, threshold, left, roots } = trees;
  let sum = trees.bias;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    let f = feature[node]!;
    while (f >= 0) {
      node = left[node]! + (rows[offset + f]! <= threshold[node]! ? 0 : 1);
      f = feature[node]!;
    }
    sum += threshold[node]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
