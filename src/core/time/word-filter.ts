const SLOTS = 1 << 14;

/** First, second and last letter and the length, folded: different for most words of a list. */
function slotOf(word: string): number {
  const last = word.length - 1;
  return (word.charCodeAt(0) * 1031 + word.charCodeAt(last >> 1) * 67 + word.charCodeAt(last) * 4099 + last * 257) & (SLOTS - 1);
}

/**
 * A sieve for words: false says surely that a word is not in the list, true that it may be. Much cheaper than a look-up, and turns away
 * nearly all words of a text. (A Bloom filter with one hash function.)
 */
export function sieveOf(words: Iterable<string>): (word: string) => boolean {
  const slots = new Uint8Array(SLOTS);
  let longest = 0;
  for (const word of words) {
    slots[slotOf(word)] = 1;
    longest = Math.max(longest, word.length);
  }
  return (word) => word.length > 0 && word.length <= longest && slots[slotOf(word)] === 1;
}
