import { checksum } from './automaton.ts';

/**
 * How common words are, by a table of short fingerprints: small, and wrong for one word in some hundreds, which may then seem common.
 *
 * File, little endian: magic, number of buckets (four bytes each), number of words, checksum of what follows; then the number of words of each
 * bucket (a byte), their fingerprints (a byte each), and two a byte the last bit of the fingerprint and the class (four bits); padded to four.
 */
export interface WordFrequencies {
  /** Frequency class of a word, case and ss/ß aside: 0 = too rare to be listed, else Zipf value about 1.75 + class / 2 (1 … 7). */
  classOf(word: string): number;
}

/** First four bytes; the last byte is the version of the layout. */
export const FREQUENCY_MAGIC = 0x01465253;
export const FREQUENCY_HEADER = 16;

/** The form under which a word is counted: small letters, ss for ß. */
export const countedForm = (word: string): string => word.toLowerCase().replaceAll('ß', 'ss');

/** Hash of a counted form, 32 bits: FNV-1a over its UTF-16 units, then the finaliser of MurmurHash 3. */
export function hashWord(counted: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < counted.length; i++) hash = Math.imul(hash ^ counted.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Bucket of a hash: its high bits, scaled. */
export const bucketOf = (hash: number, buckets: number): number => Math.floor((hash / 0x1_0000_0000) * buckets);
/** Fingerprint of a hash, nine bits. */
export const fingerprintOf = (hash: number): number => hash & 0x1ff;

/** Reads the table; throws an error that says what is wrong with the file. */
export function readWordFrequencies(bytes: Uint8Array): WordFrequencies {
  if (bytes.byteLength < FREQUENCY_HEADER || bytes.byteLength % 4 !== 0) throw new Error('cut off');
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  const [magic, buckets, count, sum] = words as unknown as [number, number, number, number];
  if (magic !== FREQUENCY_MAGIC) throw new Error('not a file of this version');
  if (aligned.byteLength < FREQUENCY_HEADER + buckets + count + Math.ceil(count / 2)) throw new Error('cut off');
  if (checksum(words.subarray(FREQUENCY_HEADER / 4)) !== sum) throw new Error('damaged or cut off');
  const sizes = aligned.subarray(FREQUENCY_HEADER, FREQUENCY_HEADER + buckets);
  const prints = aligned.subarray(FREQUENCY_HEADER + buckets, FREQUENCY_HEADER + buckets + count);
  const nibbles = aligned.subarray(FREQUENCY_HEADER + buckets + count);
  let starts: Uint32Array | undefined; // Made when first asked.
  const startsOf = (): Uint32Array => {
    const made = new Uint32Array(buckets + 1);
    for (let i = 0; i < buckets; i++) made[i + 1] = made[i]! + sizes[i]!;
    if (made[buckets] !== count) return new Uint32Array(buckets + 1);
    return made;
  };
  return {
    classOf(word) {
      starts ??= startsOf();
      const hash = hashWord(countedForm(word));
      const bucket = bucketOf(hash, buckets);
      const print = fingerprintOf(hash);
      for (let i = starts[bucket]!; i < starts[bucket + 1]!; i++) {
        if (prints[i] !== print >>> 1) continue;
        const nibble = (nibbles[i >> 1]! >>> (i & 1 ? 4 : 0)) & 0xf;
        if (nibble >>> 3 === (print & 1)) return nibble & 7;
      }
      return 0;
    },
  };
}
