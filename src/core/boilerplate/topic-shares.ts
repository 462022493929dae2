import { changeBetween, placeBefore } from '../text/document-memory.ts';
import { Counts } from '../text/running-tally.ts';
import type { Line, PlacedLine } from './line.ts';

/** What a line shares with the other lines that count for the topic. */
export interface Shares {
  /** How many of its stems stand in another line, and how many in more than two. */
  readonly shared: number;
  readonly strong: number;
  /** How many of its names stand in another line. */
  readonly named: number;
}

/** From how often on it does not matter how often a word stands: in more than two lines besides the one that asks. */
const OFTEN = 4;

/**
 * How much of an article's topic each line holds, kept from one run to the next: words are counted by difference, and a line is looked at
 * again only if it holds a word whose count has changed.
 */
export class TopicShares {
  #lines: readonly Line[] = [];
  #counted: Uint8Array = new Uint8Array(0);
  #shares: readonly Shares[] = [];
  readonly #counts = new Counts();
  /** How many lines were looked at so far; for tests. */
  looked = 0;

  /** The shares of each line; `counted` holds 1 for the lines that make up the topic. */
  of(placed: readonly PlacedLine[], counted: Uint8Array): readonly Shares[] {
    const lines = placed.map(({ line }) => line);
    const change = changeBetween(this.#lines, lines);
    const { from, gone, come } = change;
    // The first time every line is looked at.
    const before = this.#lines.length === 0 ? undefined : new Map<number, number>();
    for (let i = from; i < gone; i++) if (this.#counted[i] === 1) this.#add(this.#lines[i]!, -1, before);
    for (let i = from; i < come; i++) if (counted[i] === 1) this.#add(lines[i]!, 1, before);
    for (let i = 0; i < lines.length; i++) {
      const old = placeBefore(change, i);
      if (old >= 0 && counted[i] !== this.#counted[old]) this.#add(lines[i]!, counted[i] === 1 ? 1 : -1, before);
    }
    const moved = [...(before ?? [])]
      .filter(([key, count]) => Math.min(OFTEN, this.#counts.count(key)) !== Math.min(OFTEN, count))
      .map(([key]) => key);
    const holds = holdsAnyOf(moved);
    this.#shares = lines.map((line, i) => {
      const old = placeBefore(change, i);
      if (old >= 0 && counted[i] === this.#counted[old] && !holds(line)) return this.#shares[old]!;
      return this.#sharesOf(line, counted[i]!);
    });
    this.#lines = lines;
    this.#counted = counted;
    return this.#shares;
  }

  /** Counts a line in or out; `before`, if given, takes how often each of its words stood there. */
  #add({ stems, names }: Line, by: 1 | -1, before: Map<number, number> | undefined): void {
    for (const s of stems) this.#counts.add(s, by, before);
    for (const s of names) this.#counts.add(~s, by, before);
  }

  #sharesOf({ stems, names }: Line, self: number): Shares {
    this.looked++;
    let shared = 0;
    let strong = 0;
    let named = 0;
    for (const s of stems) {
      const others = this.#counts.count(s) - self;
      if (others > 0) shared++;
      if (others > 2) strong++;
    }
    for (const s of names) if (this.#counts.count(~s) - self > 0) named++;
    return { shared, strong, named };
  }
}

/** Whether a line holds one of the keys; most lines are told by a table of one byte a key. */
function holdsAnyOf(keys: readonly number[]): (line: Line) => boolean {
  if (keys.length === 0) return () => false;
  const wanted = new Set(keys);
  const table = new Uint8Array(1024);
  for (const key of keys) table[key & 1023] = 1;
  const holds = (key: number): boolean => table[key & 1023] === 1 && wanted.has(key);
  return ({ stems, names }) => {
    for (let k = 0; k < stems.length; k++) if (holds(stems[k]!)) return true;
    for (let k = 0; k < names.length; k++) if (holds(~names[k]!)) return true;
    return false;
  };
}
