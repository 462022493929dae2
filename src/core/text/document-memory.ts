/** Names what a step keeps of a document, and makes it new. Each step has its own, made once. */
export interface MemoryKey<V> {
  readonly make: () => V;
}

/**
 * What the steps of one document's analysis keep from one run to the next, so that a run costs what has changed. What is kept never decides a
 * result: each step compares what it was worked out from with what stands in the article now. Emptied when a step has thrown half-way.
 */
export class DocumentMemory {
  readonly #kept = new Map<MemoryKey<unknown>, unknown>();

  /** What the step keeps; made new where there is none. */
  of<V>(key: MemoryKey<V>): V {
    if (!this.#kept.has(key)) this.#kept.set(key, key.make());
    return this.#kept.get(key) as V;
  }

  clear(): void {
    this.#kept.clear();
  }
}

/** Where two lists differ: both begin and end with the same items; `before` holds others from `from` to `gone`, `now` from `from` to `come`. */
export interface Change {
  readonly from: number;
  readonly gone: number;
  readonly come: number;
}

/** What is to be done again where a list was `before` and is `now`; items are compared by identity. Linear, a few nanoseconds an item. */
export function changeBetween<T>(before: readonly T[], now: readonly T[]): Change {
  let from = 0;
  const least = Math.min(before.length, now.length);
  while (from < least && before[from] === now[from]) from++;
  let gone = before.length;
  let come = now.length;
  while (gone > from && come > from && before[gone - 1] === now[come - 1]) {
    gone--;
    come--;
  }
  return { from, gone, come };
}

/** Where the item at `i` of the list that is now stood in the one before; -1 where it has come. */
export const placeBefore = ({ from, gone, come }: Change, i: number): number => (i < from ? i : i >= come ? i - come + gone : -1);
