import { changeBetween, placeBefore } from '../text/document-memory.ts';
import { probability, type Trees } from './trees.ts';

const known = new WeakMap<Trees, ReadonlyMap<number, Float32Array>>();

/** The thresholds of each feature, rising: two values between the same two of them are the same to the trees. Worked out once an ensemble. */
function cutsOf(trees: Trees): ReadonlyMap<number, Float32Array> {
  const cuts = known.get(trees) ?? readCuts(trees);
  known.set(trees, cuts);
  return cuts;
}

function readCuts({ feature, threshold }: Trees): ReadonlyMap<number, Float32Array> {
  const cuts = new Map<number, Set<number>>();
  feature.forEach((f, node) => {
    if (f < 0) return;
    const own = cuts.get(f) ?? new Set();
    cuts.set(f, own.add(threshold[node]!));
  });
  return new Map([...cuts].map(([f, own]) => [f, Float32Array.from(own).sort()]));
}

/** How many of the rising `cuts` lie below the value. */
function binOf(cuts: Float32Array, value: number): number {
  let from = 0;
  let to = cuts.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (cuts[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * What an ensemble says of the rows of a document, kept from one run to the next: a row of the same line that falls on the same side of every
 * threshold has the same probability. One for each ensemble and document.
 */
export class RowScores {
  readonly #trees: Trees;
  readonly #cuts: ReadonlyMap<number, Float32Array>;
  /** How many of a row's features the trees read, from its beginning. */
  readonly #read: number;
  #lines: readonly unknown[] = [];
  #rows: Float32Array = new Float32Array(0);
  #scores: Float64Array = new Float64Array(0);
  /** How many rows were scored by the trees so far; for tests. */
  scored = 0;

  constructor(trees: Trees) {
    this.#trees = trees;
    this.#cuts = cutsOf(trees);
    this.#read = 1 + Math.max(-1, ...this.#cuts.keys());
  }

  /** The probability of each row. `lines` says which row is whose, by identity; `rows` are `width` long and must not change afterwards. */
  of(lines: readonly unknown[], rows: Float32Array, width: number): Float64Array {
    const change = changeBetween(this.#lines, lines);
    const out = new Float64Array(lines.length);
    // As integers: most features are the same to the bit, and comparing them is most of the work.
    const [bits, bitsBefore] = [rows, this.#rows].map((r) => new Int32Array(r.buffer, r.byteOffset, r.length)) as [
      Int32Array,
      Int32Array,
    ];
    const read = this.#read;
    for (let i = 0; i < lines.length; i++) {
      const old = placeBefore(change, i);
      const row = i * width;
      let k = old < 0 ? -1 : 0;
      if (old >= 0) {
        const before = old * width;
        while (k < read && (bits[row + k] === bitsBefore[before + k] || this.#alike(k, this.#rows[before + k]!, rows[row + k]!)))
          k++;
      }
      if (k === read) out[i] = this.#scores[old]!;
      else {
        out[i] = probability(this.#trees, rows, row);
        this.scored++;
      }
    }
    this.#lines = lines;
    this.#rows = rows;
    this.#scores = out;
    return out;
  }

  /** Whether two values of a feature are the same to the trees. */
  #alike(feature: number, a: number, b: number): boolean {
    const cuts = this.#cuts.get(feature);
    return !cuts || binOf(cuts, a) === binOf(cuts, b);
  }
}
