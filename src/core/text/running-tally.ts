import { changeBetween } from './document-memory.ts';

const LEAST = 1024;

/** Counts of 32-bit keys that come and go. Open addressing over typed arrays; made anew, without keys that are gone, when half full. */
export class Counts {
  #keys = new Int32Array(LEAST);
  #counts = new Int32Array(LEAST);
  #taken = new Uint8Array(LEAST);
  #used = 0;

  /** `before`, if given, takes how often each key stood there before it was first changed. */
  add(key: number, by: number, before?: Map<number, number>): void {
    if (before && !before.has(key)) before.set(key, this.count(key));
    const slot = this.#slotOf(key);
    if (this.#taken[slot] === 0) {
      this.#taken[slot] = 1;
      this.#keys[slot] = key;
      this.#used++;
    }
    this.#counts[slot]! += by;
    if (this.#used * 2 > this.#keys.length) this.#renew();
  }

  count(key: number): number {
    return this.#counts[this.#slotOf(key)]!;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    // Keys are hashes already, but their low bits alone would cluster.
    let slot = (key ^ (key >>> 15)) & mask;
    while (this.#taken[slot] === 1 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #renew(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    let left = 0;
    for (const n of counts) if (n !== 0) left++;
    let size = LEAST;
    while (size < left * 4) size *= 2;
    this.#keys = new Int32Array(size);
    this.#counts = new Int32Array(size);
    this.#taken = new Uint8Array(size);
    this.#used = 0;
    for (let i = 0; i < keys.length; i++) if (counts[i] !== 0) this.add(keys[i]!, counts[i]!);
  }
}

/** Counts the keys of a list of parts, one after the other; of the next list only the parts that differ are counted. */
export class RunningTally<T> {
  #parts: readonly T[] = [];
  #counts = new Counts();
  readonly #keysOf: (part: T) => Iterable<number>;
  /** How many parts were counted so far, in or out; for tests. */
  counted = 0;
  /** How often a count was asked for so far; for tests. */
  asked = 0;
  /** Goes up when a key that stood once or not at all stands more often, or the other way round. */
  repeats = 0;

  /** `keysOf`: pure; a part is the same as long as it is the same object. */
  constructor(keysOf: (part: T) => Iterable<number>) {
    this.#keysOf = keysOf;
  }

  update(parts: readonly T[]): void {
    const { from, gone, come } = changeBetween(this.#parts, parts);
    // Nothing is asked yet: all is new.
    const before = this.#parts.length === 0 ? undefined : new Map<number, number>();
    for (let i = from; i < gone; i++) this.#add(this.#parts[i]!, -1, before);
    for (let i = from; i < come; i++) this.#add(parts[i]!, 1, before);
    if (!before) this.repeats++;
    for (const [key, count] of before ?? [])
      if (count > 1 !== this.#counts.count(key) > 1) {
        this.repeats++;
        break;
      }
    this.#parts = parts;
  }

  /** `before`, if given, takes how often each key stood there. */
  #add(part: T, by: number, before: Map<number, number> | undefined): void {
    this.counted++;
    for (const key of this.#keysOf(part)) this.#counts.add(key, by, before);
  }

  count(key: number): number {
    this.asked++;
    return this.#counts.count(key);
  }
}
