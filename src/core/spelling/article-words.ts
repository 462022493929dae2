import type { ArticleView } from '../rules/article.ts';
import { changeBetween, type MemoryKey } from '../text/document-memory.ts';
import { NearWords } from '../text/near-words.ts';
import type { SpellingFacts, UnknownWord } from './facts.ts';
import { likelihood, withArticle } from './likelihood.ts';
import { type ArticleNames, twinOf } from './twin.ts';

/** Without a genitive ending: "Tarabellis" and "Tarabelli" are one name. */
export const stem = (word: string): string => (word.length > 4 && /[s'’]$/u.test(word) ? word.replace(/['’]?s?$/u, '') : word);

const stems = new WeakMap<UnknownWord, string>();

/** The stem of an unknown word, worked out once. */
export function stemOf(word: UnknownWord): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stem(word.part);
  stems.set(word, found);
  return found;
}

const answers = new WeakMap<UnknownWord, number[]>();

/** How likely an unknown word of an article is a misspelled one, by how often it stands there; worked out once for once, twice and more often. */
export function likelihoodOf(word: UnknownWord, times: number): number {
  const known = answers.get(word) ?? [];
  const often = Math.min(times, 3);
  const answer = known[often] ?? likelihood(withArticle(word.features, times), !word.lower);
  known[often] = answer;
  answers.set(word, known);
  return answer;
}

/** So many names that are gone stay among those near others before all are read anew. */
const STALE = 200;
/** From so many changed names on, no twin that was found is kept. */
const MANY = 20;

/**
 * How often each unknown word and each name stands in the article, without genitive endings, and which name an unknown word is a slip of. Kept
 * by difference: of the next text only the paragraphs that differ are counted.
 */
export class ArticleWords {
  #facts: readonly SpellingFacts[] = [];
  readonly #times = new Map<string, number>();
  readonly #names = new Map<string, number>();
  #near = new NearWords([]);
  /** All that `#near` holds, gone or not. */
  #held = new Set<string>();
  readonly #twins = new Map<string, string | undefined>();
  /** How many paragraphs were counted so far, in or out; for tests. */
  counted = 0;
  /** How many times a twin was looked for; for tests. */
  searched = 0;

  update({ placed }: Pick<ArticleView, 'placed'>): void {
    const facts = placed.map((p) => p.paragraph.facts.spelling);
    const { from, gone, come } = changeBetween(this.#facts, facts);
    const changed = new Set<string>();
    for (let i = from; i < gone; i++) this.#count(this.#facts[i]!, -1, changed);
    for (let i = from; i < come; i++) this.#count(facts[i]!, 1, changed);
    this.#facts = facts;
    if (changed.size > 0) this.#renew(changed);
  }

  #count({ unknown, names }: SpellingFacts, by: number, changed: Set<string>): void {
    this.counted++;
    for (const word of unknown) count(this.#times, stemOf(word), by);
    for (const name of names) {
      const own = stem(name);
      count(this.#names, own, by);
      changed.add(own);
    }
  }

  #renew(changed: ReadonlySet<string>): void {
    for (const name of changed) {
      if (!this.#names.has(name) || this.#held.has(name)) continue;
      this.#near.add(name);
      this.#held.add(name);
    }
    if (this.#held.size > this.#names.size + STALE) {
      this.#held = new Set(this.#names.keys());
      this.#near = new NearWords(this.#held);
    }
    if (changed.size > MANY) this.#twins.clear();
    else
      for (const word of this.#twins.keys())
        for (const name of changed) if (name[0] === word[0] && Math.abs(name.length - word.length) <= 1) this.#twins.delete(word);
  }

  /** How often an unknown word stands in the article; by its stem. */
  times(word: string): number {
    return this.#times.get(word) ?? 0;
  }

  /** How often a name stands in it; by its stem. */
  timesNamed(name: string): number {
    return this.#names.get(name) ?? 0;
  }

  /** The name that an unknown name is a slip of; both by their stems. */
  twinOf(word: string): string | undefined {
    if (this.#twins.has(word)) return this.#twins.get(word);
    this.searched++;
    const near = new Set<string>();
    for (const name of this.#near.near(word)) if (this.#names.has(name)) near.add(name);
    const names: ArticleNames = {
      count: (name) => this.timesNamed(name),
      near: () => near,
      first: (among) => this.#first(among),
    };
    const twin = twinOf(word, names);
    this.#twins.set(word, twin);
    return twin;
  }

  /** The one of some names that stands first in the article. */
  #first(among: readonly string[]): string | undefined {
    for (const { names } of this.#facts)
      for (const name of names) {
        const own = stem(name);
        if (among.includes(own)) return own;
      }
    return undefined;
  }
}

export const ARTICLE_WORDS: MemoryKey<ArticleWords> = { make: () => new ArticleWords() };

function count(counts: Map<string, number>, key: string, by: number): void {
  const n = (counts.get(key) ?? 0) + by;
  if (n === 0) counts.delete(key);
  else counts.set(key, n);
}
