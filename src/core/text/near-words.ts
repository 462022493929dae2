/** Longer words are no names or words that somebody mistyped. */
const LONGEST = 64;

/**
 * Words, found by those that are one letter apart from them: one letter more, less or other, or two neighbours that changed places. Each is kept
 * under what is left of it when one of its letters goes, so that such words share a key (the deletion neighbourhood of W. Garbe's SymSpell, 2012).
 * Adding and asking cost the length of the word, whatever the number of words.
 */
export class NearWords {
  readonly #byKey = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) this.add(word);
  }

  /** Adds a word that is not yet among them. */
  add(word: string): void {
    for (const key of keysOf(word)) {
      const there = this.#byKey.get(key);
      if (there) there.push(word);
      else this.#byKey.set(key, [word]);
    }
  }

  /** The words that are one letter apart from `word`, each once, in no order; it may be among the words itself. */
  near(word: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (const key of keysOf(word))
      for (const other of this.#byKey.get(key) ?? []) if (!found.has(other) && oneApart(word, other)) found.add(other);
    return found;
  }
}

function keysOf(word: string): Set<string> {
  const keys = new Set<string>();
  if (word.length > LONGEST) return keys;
  keys.add(word);
  for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1));
  return keys;
}

/** Whether two different words are one letter apart: one letter more, less or other, or two that changed places. Linear. */
export function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - from <= 1 && endB - from <= 1) return true;
  return endA - from === 2 && endB - from === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
