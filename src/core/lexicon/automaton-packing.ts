/**
 * The edges of an automaton as they lie in a file: an edge in memory is four bytes that say little, so the files hold what cannot be
 * worked out, alike beside alike, which is what a zip archive makes small (a third less than the plain edges).
 *
 * Nodes come in the order in which a walk from the root meets them first. Then most edges lead to "the next new node", and what is
 * left is how many nodes back an edge leads. Parts, one after the other, each in the order of the nodes and their edges: number of ways back
 * (four bytes); label of each edge; number of edges of each node; numbers of records of the edges that end a word, seven bits a byte, lowest
 * first, the high bit on all but the last; kind of each edge that does not end a word (0 = a new node, else 1 + bits 16… of the way back);
 * low and high byte of the ways back.
 */
const LAST = 0x100;
const LABEL = 0xff;
const TARGET_SHIFT = 9;

/** Number of the first edge: 0 is no node. The root is always here. */
export const ROOT = 1;

/** Edges as `automaton.ts` describes them, with any root, as file parts. */
export function packEdges(
  edges: Uint32Array | readonly number[],
  root: number,
): { nodes: number; edges: number; bytes: Uint8Array } {
  const [names, sizes, kinds, low, high, ends]: number[][] = [[], [], [], [], [], []];
  const numberOf = new Map<number, number>();
  const rows: number[][] = []; // Of each node: -1 for a new node, -2 for the end of a word, else the way back.
  const visit = (node: number): void => {
    const row: number[] = [];
    rows.push(row);
    numberOf.set(node, numberOf.size);
    let end = node;
    do names!.push(edges[end]! & LABEL);
    while ((edges[end++]! & LAST) === 0);
    sizes!.push(end - node);
    for (let i = node; i < end; i++) {
      const target = edges[i]! >>> TARGET_SHIFT;
      const known = numberOf.get(target);
      if ((edges[i]! & LABEL) === 0) row.push(-2 - target);
      else if (known === undefined) {
        row.push(-1);
        visit(target);
      } else row.push(numberOf.size - known);
    }
  };
  visit(root);
  if (sizes!.some((n) => n > 0xff)) throw new Error('a node with more edges than a byte counts');
  for (const way of rows.flat()) {
    if (way === -1) kinds!.push(0);
    else if (way >= 0) {
      kinds!.push(1 + (way >>> 16));
      low!.push(way & 0xff);
      high!.push((way >>> 8) & 0xff);
    } else {
      let record = -2 - way;
      for (; record > 0x7f; record >>>= 7) ends!.push((record & 0x7f) | 0x80);
      ends!.push(record);
    }
  }
  const count = [0, 8, 16, 24].map((shift) => (low!.length >>> shift) & 0xff);
  const bytes = Uint8Array.from([count, names, sizes, ends, kinds, low, high].flatMap((part) => part!));
  return { nodes: sizes!.length, edges: names!.length + ROOT, bytes };
}

/** The edges again; throws an error if the parts do not fit together. */
export function unpackEdges(bytes: Uint8Array, nodeCount: number, edgeCount: number): Uint32Array {
  const back = bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24);
  const labels = bytes.subarray(4, 4 + edgeCount - ROOT);
  const edges = new Uint32Array(edgeCount);
  edges.set(labels, ROOT);
  const sizes = bytes.subarray(4 + labels.length, 4 + labels.length + nodeCount);
  const starts = new Uint32Array(nodeCount + 1);
  const rest = bytes.subarray(4 + labels.length + nodeCount);
  const { used, words } = ends(rest, sizes, edges, starts);
  const inner = edgeCount - ROOT - words;
  if (rest.length < used + inner + 2 * back) throw new Error('cut off');
  targets(rest.subarray(used), edges, starts, inner, back);
  return edges;
}

/** Finds where each node starts and puts the numbers of records on the edges that end a word, which come first in their node. */
function ends(bytes: Uint8Array, sizes: Uint8Array, edges: Uint32Array, starts: Uint32Array): { used: number; words: number } {
  let free = ROOT;
  let at = 0;
  let words = 0;
  for (let node = 0; node < sizes.length; node++) {
    starts[node] = free;
    if (edges[free] === 0) {
      let byte = bytes[at++]!;
      let record = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++]!;
        record |= (byte & 0x7f) << shift;
      }
      edges[free] = record << TARGET_SHIFT;
      words++;
    }
    free += sizes[node]!;
  }
  starts[sizes.length] = free;
  if (free !== edges.length) throw new Error('damaged');
  return { used: at, words };
}

/**
 * Puts the targets on the other edges and marks the last of each node. Backwards: below a node come its new nodes with all that is new below
 * them, so with the last nodes first it is known how many those are.
 */
function targets(parts: Uint8Array, edges: Uint32Array, starts: Uint32Array, inner: number, back: number): void {
  const nodeCount = starts.length - 1;
  const below = new Uint32Array(nodeCount + 1);
  let kind = inner;
  let way = inner + back;
  for (let node = nodeCount - 1; node >= 0; node--) {
    const from = starts[node]!;
    const to = starts[node + 1]!;
    if (to === from) throw new Error('damaged');
    // An edge that ends a word comes first.
    const first = (edges[from]! & LABEL) === 0 ? from + 1 : from;
    kind -= to - first;
    let seen = 0;
    for (let k = kind; k < kind + to - first; k++) if (parts[k] !== 0) seen++;
    way -= seen;
    let next = node + 1;
    for (let i = first, k = kind, w = way; i < to; i++, k++) {
      const far = parts[k]!;
      let target = next;
      if (far === 0) {
        if (next >= nodeCount) throw new Error('damaged');
        next += below[next]!;
      } else {
        target = next - (((far - 1) << 16) | (parts[w + back]! << 8) | parts[w]!);
        if (target < 0) throw new Error('damaged');
        w++;
      }
      edges[i]! |= starts[target]! << TARGET_SHIFT;
    }
    edges[to - 1]! |= LAST;
    below[node] = next - node;
  }
}
