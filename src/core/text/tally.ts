/** Counts of 32-bit keys. */
export interface Tally {
  add(key: number): void;
  count(key: number): number;
}

/** A tally for at most `most` additions: open addressing over typed arrays, several times as fast as a Map. */
export function createTally(most: number): Tally {
  let size = 16;
  while (size < most * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const counts = new Int32Array(size);
  const slotOf = (key: number): number => {
    // Keys are hashes already, but their low bits alone would cluster.
    let slot = (key ^ (key >>> 15)) & mask;
    while (counts[slot]! > 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    add(key) {
      const slot = slotOf(key);
      keys[slot] = key;
      counts[slot]!++;
    },
    count: (key) => counts[slotOf(key)]!,
  };
}
