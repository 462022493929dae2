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

const VOCABULARY = new Map<string, number>();
for (const [words, bit] of LISTS) for (const word of words) VOCABULARY.set(word, (VOCABULARY.get(word) ?? 0) | bit);

/** The lists that a word in lower case stands in. */
export function listsOfWord(lower: string): number {
  return VOCABULARY.get(lower) ?? 0;
}

const ENDINGS = ['innen', 'ungen', 'ern', 'en', 'er', 'es', 'em', 'e', 's', 'n'];
const STEM = 8;

/** A crude stem of a word in lower case: enough to see that two lines speak of the same thing. Compounds are cut to their first eight letters. */
export function stemOf(lower: string): string {
  if (lower.length <= 4) return lower;
  const ending = ENDINGS.find((e) => lower.endsWith(e));
  return lower.slice(0, Math.min(STEM, lower.length - (ending?.length ?? 0)));
}
