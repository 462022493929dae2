import { checksum } from '../../core/lexicon/automaton.ts';
import { bucketOf, FREQUENCY_HEADER, FREQUENCY_MAGIC, fingerprintOf, hashWord } from '../../core/lexicon/word-frequencies.ts';

/** Words a bucket holds on average. */
const PER_BUCKET = 2;

/** Packs counted forms with their class (1 … 7) as `core/lexicon/word-frequencies.ts` reads them. Of two alike, the commoner counts. */
export function packFrequencies(classes: ReadonlyMap<string, number>): Uint8Array {
  const buckets = Math.max(1, Math.ceil(classes.size / PER_BUCKET));
  const rows: Map<number, number>[] = Array.from({ length: buckets }, () => new Map());
  for (const [word, own] of classes) {
    const hash = hashWord(word);
    const row = rows[bucketOf(hash, buckets)]!;
    row.set(fingerprintOf(hash), Math.max(own, row.get(fingerprintOf(hash)) ?? 0));
  }
  const entries = rows.flatMap((row) => [...row].sort((a, b) => a[0] - b[0]));
  const nibbles = new Uint8Array(Math.ceil(entries.length / 2));
  entries.forEach(([print, own], i) => {
    nibbles[i >> 1]! |= (((print & 1) << 3) | own) << (i & 1 ? 4 : 0);
  });
  const size = FREQUENCY_HEADER + buckets + entries.length + nibbles.length;
  const file = new Uint8Array(4 * Math.ceil(size / 4));
  file.set(
    rows.map((row) => row.size),
    FREQUENCY_HEADER,
  );
  file.set(
    entries.map(([print]) => print >>> 1),
    FREQUENCY_HEADER + buckets,
  );
  file.set(nibbles, FREQUENCY_HEADER + buckets + entries.length);
  const words = new Uint32Array(file.buffer);
  words.set([FREQUENCY_MAGIC, buckets, entries.length, checksum(words.subarray(FREQUENCY_HEADER / 4))]);
  return file;
}
