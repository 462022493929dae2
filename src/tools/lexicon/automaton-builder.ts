import { AUTOMATON_HEADER, AUTOMATON_MAGIC, checksum } from '../../core/lexicon/automaton.ts';
import { packEdges } from '../../core/lexicon/automaton-packing.ts';

interface OpenNode {
  readonly edges: number[]; // label, target, label, target …
  label: number;
}

/**
 * Builds a minimal acyclic automaton (Daciuk et al. 2000, for sorted input) and lays it out as `core/lexicon/automaton.ts` reads it.
 * `entries`: word → numbers of its record, all of the same width. The same entries give the same bytes.
 */
export function buildAutomaton(entries: ReadonlyMap<string, readonly number[]>, width: number): Uint8Array {
  const words = [...entries.keys()].sort((a, b) => (a < b ? -1 : 1));
  const units = new Set<number>();
  for (const word of words) for (let i = 0; i < word.length; i++) units.add(word.charCodeAt(i));
  const alphabet = [0, ...[...units].sort((a, b) => a - b)];
  if (alphabet.length > 256) throw new Error(`${alphabet.length} letters: more than an edge can hold`);
  const labelOf = new Map(alphabet.map((unit, label) => [unit, label]));

  const recordOf = new Map<string, number>();
  const records: number[] = [];
  const numberRecord = (record: readonly number[]): number => {
    if (record.length !== width) throw new Error('a record of the wrong width');
    const key = record.join();
    let number = recordOf.get(key);
    if (number === undefined) {
      number = recordOf.size;
      recordOf.set(key, number);
      records.push(...record);
    }
    return number;
  };

  const edges: number[] = [0];
  const frozen = new Map<string, number>();
  const freeze = (node: OpenNode): number => {
    const key = node.edges.join();
    const known = frozen.get(key);
    if (known !== undefined) return known;
    const at = edges.length;
    for (let i = 0; i < node.edges.length; i += 2) {
      const last = i + 2 >= node.edges.length ? 0x100 : 0;
      edges.push(((node.edges[i + 1]! << 9) | last | node.edges[i]!) >>> 0);
    }
    frozen.set(key, at);
    return at;
  };
  const stack: OpenNode[] = [{ edges: [], label: -1 }];
  const closeTo = (depth: number): void => {
    while (stack.length - 1 > depth) {
      const node = stack.pop()!;
      stack.at(-1)!.edges.push(node.label, freeze(node));
    }
  };
  let previous = '';
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && shared < previous.length && word[shared] === previous[shared]) shared++;
    closeTo(shared);
    for (let i = shared; i < word.length; i++) stack.push({ edges: [], label: labelOf.get(word.charCodeAt(i))! });
    // A word's end comes before all longer words in the order, so label 0 is the first edge of its node.
    stack.at(-1)!.edges.push(0, numberRecord(entries.get(word)!));
    previous = word;
  }
  closeTo(0);
  const root = freeze(stack[0]!);
  if (edges.length >= 1 << 23) throw new Error('too many edges for 23 bits');

  const letters = new Uint32Array(Math.ceil(alphabet.length / 2));
  alphabet.forEach((unit, i) => {
    letters[i >> 1]! |= unit << (i & 1 ? 16 : 0);
  });
  const packed = packEdges(edges, root);
  const parts = new Uint32Array(Math.ceil(packed.bytes.length / 4));
  new Uint8Array(parts.buffer).set(packed.bytes);
  const body = Uint32Array.from([...letters, ...records.map((r) => r >>> 0), ...parts]);
  const header = [AUTOMATON_MAGIC, alphabet.length, recordOf.size, width, packed.edges, packed.nodes, checksum(body)];
  const file = new Uint32Array(AUTOMATON_HEADER / 4 + body.length);
  file.set(header);
  file.set(body, header.length);
  return new Uint8Array(file.buffer);
}
