import { Counts } from '../text/running-tally.ts';
import { alignmentOf } from './alignment.ts';
import type { Line, PlacedLine } from './line.ts';

/** Bits of a key by which changed keys are marked: a line that holds none of them need not be asked. */
const MARKS = 4096;

/** From so many lines on that hold a key, one more or less is nothing to any of them: more than two others hold it. */
const MANY = 4;

/** How many of a line's keys other lines of the article hold: of its stems, of its stems more than two others, of its names. */
export interface Shares {
  readonly shared: Int32Array;
  readonly strong: Int32Array;
  readonly named: Int32Array;
}

const noShares = (n: number): Shares => ({ shared: new Int32Array(n), strong: new Int32Array(n), named: new Int32Array(n) });

/** Stems and names of the lines that make up an article, kept by difference: only lines that hold a word that came or went are asked again. */
export class Topic {
  readonly #counts = new Counts();
  #lines: readonly PlacedLine[] = [];
  #counted: Uint8Array = new Uint8Array(0);
  #shares = noShares(0);
  /** How many lines were asked so far; for tests. */
  asked = 0;

  /** @param counted 1 for each line that is the article's. */
  update(lines: readonly PlacedLine[], counted: Uint8Array): Shares {
    const [before, was, old] = [this.#lines, this.#counted, this.#shares];
    const aligned = alignmentOf(before, lines);
    const isSame = (i: number, j: number): boolean => j >= 0 && lines[i]!.line === before[j]!.line && counted[i] === was[j];
    const changes = new Map<number, number>();
    for (let j = 0; j < before.length; j++) {
      const i = aligned.now(j);
      if (was[j] === 1 && !(i >= 0 && isSame(i, j))) note(changes, before[j]!.line, -1);
    }
    for (let i = 0; i < lines.length; i++)
      if (counted[i] === 1 && !isSame(i, aligned.before(i))) note(changes, lines[i]!.line, 1);
    const marks = this.#apply(changes);
    const shares = noShares(lines.length);
    for (let i = 0; i < lines.length; i++) {
      const j = aligned.before(i);
      const { line } = lines[i]!;
      if (!isSame(i, j) || holds(marks, line)) this.#ask(shares, i, line, counted[i]!);
      else {
        shares.shared[i] = old.shared[j]!;
        shares.strong[i] = old.strong[j]!;
        shares.named[i] = old.named[j]!;
      }
    }
    this.#lines = lines;
    this.#counted = counted;
    this.#shares = shares;
    return shares;
  }

  #apply(changes: ReadonlyMap<number, number>): Uint8Array {
    const marks = new Uint8Array(MARKS);
    for (const [key, by] of changes) {
      if (by === 0) continue;
      const before = this.#counts.count(key);
      this.#counts.add(key, by);
      if (Math.min(before, MANY) !== Math.min(before + by, MANY)) marks[key & (MARKS - 1)] = 1;
    }
    return marks;
  }

  /** @param self how often the line itself is counted. */
  #ask({ shared, strong, named }: Shares, i: number, { stems, names }: Line, self: number): void {
    this.asked++;
    for (const s of stems) {
      const others = this.#counts.count(s) - self;
      if (others > 0) shared[i]!++;
      if (others > 2) strong[i]!++;
    }
    for (const s of names) if (this.#counts.count(~s) - self > 0) named[i]!++;
  }
}

function note(changes: Map<number, number>, { stems, names }: Line, by: number): void {
  for (const s of stems) changes.set(s, (changes.get(s) ?? 0) + by);
  for (const s of names) changes.set(~s, (changes.get(~s) ?? 0) + by);
}

function holds(marks: Uint8Array, { stems, names }: Line): boolean {
  for (const s of stems) if (marks[s & (MARKS - 1)] === 1) return true;
  for (const s of names) if (marks[~s & (MARKS - 1)] === 1) return true;
  return false;
}
