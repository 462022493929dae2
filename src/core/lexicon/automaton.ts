import { ROOT, unpackEdges } from './automaton-packing.ts';

/**
 * A minimal acyclic automaton over word forms, read from bytes: word → record of numbers.
 *
 * File, little endian: magic, length of the alphabet, number of records, numbers a record, number of edges, number of nodes, checksum of
 * all that follows; then the alphabet (UTF-16 units, padded to four bytes), the records, the packed edges (padded to four bytes). An edge
 * in memory is `target << 9 | last << 8 | label`. Label 0 comes first in its node and ends a word: its target is the number of the record.
 * A node is the index of its first edge; 0 is no node.
 */
export interface Automaton {
  readonly root: number;
  /** The node after `node` on this UTF-16 unit, or 0. */
  child(node: number, unit: number): number;
  /** Offset into `records` of what a word ending at this node has, or -1 where no word ends. */
  recordAt(node: number): number;
  /** Offset into `records` of this exact word, or -1. */
  find(word: string): number;
  readonly records: Uint32Array;
  /** Edges and alphabet, for walks that visit many words (suggestions, completion). `alphabet[label]` is the UTF-16 unit. */
  readonly edges: Uint32Array;
  readonly alphabet: Uint16Array;
}

/** First four bytes of every automaton file; its last byte is the version of the layout. */
export const AUTOMATON_MAGIC = 0x04415253;
/** Length of the header in bytes. */
export const AUTOMATON_HEADER = 28;

/** Checksum of the body: a running product over its 32-bit words, four at a time. Catches a cut or mixed-up file, not malice. */
export function checksum(words: Uint32Array): number {
  // Signed: half of the unsigned numbers would each be an object until the loop is compiled.
  const signed = new Int32Array(words.buffer, words.byteOffset, words.length);
  const whole = signed.length & ~3;
  let sum = 0x811c9dc5 | 0;
  for (let i = 0; i < whole; i += 4)
    sum = Math.imul(sum ^ signed[i]! ^ signed[i + 1]! ^ signed[i + 2]! ^ signed[i + 3]!, 0x01000193);
  for (let i = whole; i < signed.length; i++) sum = Math.imul(sum ^ signed[i]!, 0x01000193);
  return sum >>> 0;
}

/** Reads an automaton; throws an error that says what is wrong with the file. */
export function readAutomaton(bytes: Uint8Array): Automaton {
  return checkAutomaton(bytes)();
}

/**
 * Checks the file of an automaton, and throws an error that says what is wrong with it. The edges, most of the work, are unpacked when the
 * result is called for the first time: for what few readers ever ask.
 */
export function checkAutomaton(bytes: Uint8Array): () => Automaton {
  if (bytes.byteLength < AUTOMATON_HEADER || bytes.byteLength % 4 !== 0) throw new Error('cut off');
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  const [magic, letters, recordCount, width, edgeCount, nodeCount, sum] = words as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (magic !== AUTOMATON_MAGIC) throw new Error('not a file of this version');
  const body = AUTOMATON_HEADER / 4;
  const recordsAt = body + Math.ceil(letters / 2);
  const edgesAt = recordsAt + recordCount * width;
  const packed = 4 * (words.length - edgesAt);
  if (packed < edgeCount + nodeCount - ROOT || letters > 256 || nodeCount >= edgeCount) throw new Error('cut off');
  if (checksum(words.subarray(body)) !== sum) throw new Error('damaged or cut off');
  let automaton: Automaton | undefined;
  const open = (): Automaton => {
    const alphabet = new Uint16Array(aligned.buffer, aligned.byteOffset + AUTOMATON_HEADER, letters);
    const records = words.subarray(recordsAt, edgesAt);
    const edges = unpackEdges(aligned.subarray(4 * edgesAt), nodeCount, edgeCount);
    const labelOf = new Uint8Array(65_536);
    for (let i = 1; i < letters; i++) labelOf[alphabet[i]!] = i;

    const child = (node: number, unit: number): number => {
      const label = labelOf[unit]!;
      if (label === 0 || node === 0) return 0;
      for (let i = node; i < edges.length; i++) {
        const edge = edges[i]!;
        if ((edge & 0xff) === label) return edge >>> 9;
        if (edge & 0x100) return 0;
      }
      return 0;
    };
    const recordAt = (node: number): number => {
      if (node === 0) return -1;
      const edge = edges[node]!;
      return (edge & 0xff) === 0 ? (edge >>> 9) * width : -1;
    };
    const root = ROOT;
    return {
      root,
      child,
      recordAt,
      records,
      edges,
      alphabet,
      find(word) {
        let node = root;
        for (let i = 0; i < word.length; i++) {
          node = child(node, word.charCodeAt(i));
          if (node === 0) return -1;
        }
        return recordAt(node);
      },
    };
  };
  return () => {
    automaton ??= open();
    return automaton;
  };
}

/** Calls `visit` for the words that begin with `prefix`, in the order of their units, until it returns false. */
export function walkPrefix(automaton: Automaton, prefix: string, visit: (word: string, record: number) => boolean): void {
  let node = automaton.root;
  for (let i = 0; i < prefix.length && node !== 0; i++) node = automaton.child(node, prefix.charCodeAt(i));
  const { edges, alphabet } = automaton;
  const below = (from: number, word: string): boolean => {
    const record = automaton.recordAt(from);
    if (record >= 0 && !visit(word, record)) return false;
    for (let i = from; i < edges.length; i++) {
      const edge = edges[i]!;
      const label = edge & 0xff;
      if (label !== 0 && !below(edge >>> 9, word + String.fromCharCode(alphabet[label]!))) return false;
      if (edge & 0x100) break;
    }
    return true;
  };
  if (node !== 0) below(node, prefix);
}
