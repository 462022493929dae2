import type { Lexicon } from '../lexicon/lexicon.ts';

/** The house's own words, as the word check asks them. */
export interface HouseDictionary {
  has(word: string): boolean;
  /** The replacement of a forbidden word ('' where none is given), or undefined where the word is not forbidden. */
  forbidden(word: string): string | undefined;
}

export function houseDictionaryOf(_lines: readonly string[], _lexicon: Lexicon): HouseDictionary {
  return { has: () => false, forbidden: () => undefined };
}
