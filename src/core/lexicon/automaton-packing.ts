/**
 * The edges of an automaton as they lie in a file: an edge in memory is four bytes that say little, so the files hold what cannot be
 * worked out, alike beside alike, which is what a zip archive makes small (a third less than the plain edges).
 *
 * Nodes come in the order in which a walk from the root meets them first. Then most edges lead to "the next new node", and what is
 * left is how many nodes back an edge leads. Parts, one after the other: label of each edge; number of edges of each node; kind of each
 * edge that does not end a word (0 = a new node, else 1 + bits 16… of the way back); low and high byte of the ways back; numbers of
 * records of the edges that end a word, seven bits a byte, lowest first, the high bit on all but the last.
 */
const LAST = 0x100;
const LABEL = 0xff;
const TARGET_SHIFT = 9;

/** No word is as long. */
const DEEPEST = 512;

/** Number of the first edge: 0 is no node. The root is always here. */
export const ROOT = 1;

/** Edges as `automaton.ts` describes them, with any root, as file parts. */
export function packEdges(
  edges: Uint32Array | readonly number[],
  root: number,
): { nodes: number; edges: number; bytes: Uint8Array } {
  const [labels, sizes, kinds, low, high, ends]: number[][] = [[], [], [], [], [], []];
  const numberOf = new Map<number, number>();
  const visit = (node: number): void => {
    numberOf.set(node, numberOf.size);
    let end = node;
    do labels!.push(edges[end]! & LABEL);
    while ((edges[end++]! & LAST) === 0);
    sizes!.push(end - node);
    for (let i = node; i < end; i++) {
      let target = edges[i]! >>> TARGET_SHIFT;
      if ((edges[i]! & LABEL) === 0) {
        for (; target > 0x7f; target >>>= 7) ends!.push((target & 0x7f) | 0x80);
        ends!.push(target);
        continue;
      }
      const known = numberOf.get(target);
      if (known === undefined) {
        kinds!.push(0);
        visit(target);
      } else {
        const back = numberOf.size - known;
        kinds!.push(1 + (back >>> 16));
        low!.push(back & 0xff);
        high!.push((back >>> 8) & 0xff);
      }
    }
  };
  visit(root);
  if (sizes!.some((n) => n > 0xff)) throw new Error('a node with more edges than a byte counts');
  const bytes = Uint8Array.from([labels, sizes, kinds, low, high, ends].flatMap((part) => part!));
  return { nodes: sizes!.length, edges: labels!.length + ROOT, bytes };
}

/** The edges again; throws an error if the parts do not fit together. */
export function unpackEdges(bytes: Uint8Array, nodeCount: number, edgeCount: number): Uint32Array {
  const edges = new Uint32Array(edgeCount);
  const sizesAt = edgeCount - ROOT;
  let kind = sizesAt + nodeCount;
  let inner = 0;
  for (let i = 0; i < sizesAt; i++) if (bytes[i] !== 0) inner++;
  let low = kind + inner;
  let back = 0;
  for (let i = kind; i < low; i++) if (bytes[i] !== 0) back++;
  let end = low + 2 * back;
  const starts = new Uint32Array(nodeCount);
  // One place a level: the next edge to follow, and where its node ends.
  const next = new Uint32Array(DEEPEST);
  const stop = new Uint32Array(DEEPEST);
  let level = -1;
  let nodes = 0;
  let free = ROOT;
  let opens = true;
  while (opens || level >= 0) {
    if (opens) {
      const size = bytes[sizesAt + nodes]!;
      if (nodes >= nodeCount || size === 0 || free + size > edgeCount || ++level === DEEPEST) throw new Error('damaged');
      starts[nodes++] = free;
      next[level] = free;
      for (let i = 0; i < size; i++, free++) edges[free] = bytes[free - ROOT]!;
      edges[free - 1]! |= LAST;
      stop[level] = free;
      opens = false;
    }
    const at = next[level]!;
    if (at === stop[level]) {
      level--;
      continue;
    }
    next[level] = at + 1;
    let target = 0;
    if ((edges[at]! & LABEL) === 0) {
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[end++];
        if (byte === undefined) throw new Error('cut off');
        target |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
    } else if (bytes[kind] === 0) {
      kind++;
      target = free;
      opens = true;
    } else {
      const way = ((bytes[kind++]! - 1) << 16) | (bytes[low + back]! << 8) | bytes[low]!;
      low++;
      if (way > nodes) throw new Error('damaged');
      target = starts[nodes - way]!;
    }
    edges[at]! |= target << TARGET_SHIFT;
  }
  if (nodes !== nodeCount || free !== edgeCount) throw new Error('damaged');
  return edges;
}
