import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import { upperFirst } from '../text/first-letter.ts';
import { COMMON_MISSPELLINGS } from './data/common-misspellings.generated.ts';

const SHORTEST = 4;
/** Wrong stems by their first letters, so that a look-up tries few. */
const BY_START = new Map<string, (readonly [string, string])[]>();
for (const row of COMMON_MISSPELLINGS.split('\n')) {
  const [wrong, right] = row.split('\t') as [string, string];
  const key = wrong.slice(0, SHORTEST);
  const stems = BY_START.get(key);
  if (stems) stems.push([wrong, right]);
  else BY_START.set(key, [[wrong, right]]);
}

/** The right form of a well-known misspelling, also inflected or inside a compound; undefined where none is known. Case is kept. */
export function rightFormOf(word: string, dictionary: Pick<SpellingDictionary, 'correct'>): string | undefined {
  const lower = word.toLowerCase();
  for (let at = 0; at + SHORTEST <= lower.length; at++) {
    for (const [wrong, right] of BY_START.get(lower.slice(at, at + SHORTEST)) ?? []) {
      if (!lower.startsWith(wrong, at)) continue;
      const stem = at === 0 && word[0] !== lower[0] ? upperFirst(right) : right;
      const candidate = word.slice(0, at) + stem + word.slice(at + wrong.length);
      if (candidate !== word && dictionary.correct(candidate)) return candidate;
    }
  }
  return undefined;
}
