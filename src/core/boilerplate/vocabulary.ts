import { fnv1a } from '../text/hash.ts';
import { ADDRESS, CALLS, ENGLISH_WORDS, FREQUENT_VERBS, FUNCTION_WORDS, WEB_WORDS } from './words.ts';

/** Lists a word may stand in, as bits: one look-up a word instead of one a list. */
export const IN = { function: 1, verb: 2, address: 4, web: 8, english: 16, call: 32 } as const;

const LISTS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [FUNCTION_WORDS, IN.function],
  [FREQUENT_VERBS, IN.verb],
  [ADDRESS, IN.address],
  [WEB_WORDS, IN.web],
  [ENGLISH_WORDS, IN.english],
  [CALLS, IN.call],
];

/** Four places for each word of the lists, by its hash; a word whose place is taken stands in the next free one. */
const PLACES = 2048;
const HASHES = new Int32Array(PLACES);
const BITS = new Uint8Array(PLACES);

function placeOf(hash: number): number {
  let place = hash & (PLACES - 1);
  while (BITS[place] && HASHES[place] !== hash) place = (place + 1) & (PLACES - 1);
  return place;
}

for (const [words, bit] of LISTS)
  for (const word of words) {
    const place = placeOf(fnv1a(word));
    HASHES[place] = fnv1a(word);
    BITS[place]! |= bit;
  }

/** The lists that a word stands in, by the FNV-1a hash of its lower case: one strange word in ten million has that of another. */
export function listsOf(hash: number): number {
  return BITS[placeOf(hash)]!;
}

/** What words end in, the longest first, by their last letter. */
const ENDINGS = new Map<number, readonly string[]>(
  [['innen', 'ungen', 'ern', 'en', 'n'], ['er'], ['es', 's'], ['em'], ['e']].map((ends) => [
    ends[0]!.charCodeAt(ends[0]!.length - 1),
    ends,
  ]),
);
const STEM = 8;

/**
 * The hash of a crude stem of the word in lower case that stands from `from` up to `to`: enough to see that two lines speak of the same thing.
 * Compounds are cut to their first eight letters.
 */
export function stemHash(lower: string, from = 0, to: number = lower.length): number {
  if (to - from <= 4) return fnv1a(lower, from, to);
  const ending = ENDINGS.get(lower.charCodeAt(to - 1))?.find((e) => lower.endsWith(e, to));
  return fnv1a(lower, from, Math.min(from + STEM, to - (ending?.length ?? 0)));
}
