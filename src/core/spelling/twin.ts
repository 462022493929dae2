import { NearWords } from '../text/near-words.ts';

/** Names of an article, without genitive endings. */
export interface ArticleNames {
  /** How often a name stands in it. */
  readonly count: (name: string) => number;
  /** The names one letter apart from a word, each once. */
  readonly near: (word: string) => ReadonlySet<string>;
  /** Which of some names stands first. */
  readonly first: (among: readonly string[]) => string | undefined;
}

/** The names of a list with their counts, in the order of the article. */
export function articleNames(counts: ReadonlyMap<string, number>): ArticleNames {
  const near = new NearWords(counts.keys());
  return {
    count: (name) => counts.get(name) ?? 0,
    near: (word) => near.near(word),
    first: (among) => [...counts.keys()].find((name) => among.includes(name)),
  };
}

/**
 * The name of the article that an unknown name is a slip of: one letter apart, with the same first letter, and no inflected form of it
 * (no ending more or less). Of several the most frequent, of these the first. Undefined where there is none.
 */
export function twinOf(word: string, { count, near, first }: ArticleNames): string | undefined {
  const twins = [...near(word)].filter((n) => n[0] === word[0] && !n.startsWith(word) && !word.startsWith(n));
  if (twins.length < 2) return twins[0];
  const most = Math.max(...twins.map(count));
  return first(twins.filter((n) => count(n) === most));
}
