import { NearWords } from '../text/near-words.ts';

/** Names of an article, and how often each stands in it; without genitive endings. */
export interface ArticleNames {
  readonly counts: ReadonlyMap<string, number>;
  readonly near: NearWords;
}

export function articleNames(counts: ReadonlyMap<string, number>): ArticleNames {
  return { counts, near: new NearWords(counts.keys()) };
}

/**
 * The name of the article that an unknown name is a slip of: one letter apart, with the same first letter, and no inflected form of it
 * (no ending more or less). Of several the most frequent, of these the first. Undefined where there is none.
 */
export function twinOf(word: string, { counts, near }: ArticleNames): string | undefined {
  const twins = [...near.near(word)].filter((n) => n[0] === word[0] && !n.startsWith(word) && !word.startsWith(n));
  if (twins.length < 2) return twins[0];
  const most = Math.max(...twins.map((n) => counts.get(n)!));
  for (const [name, count] of counts) if (count === most && twins.includes(name)) return name;
  return undefined;
}
