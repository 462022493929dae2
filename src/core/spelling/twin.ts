/** Names of an article, and how often each stands in it; without genitive endings. */
export type NameCounts = ReadonlyMap<string, number>;

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

/**
 * The name of the article that an unknown name is a slip of: one letter apart, with the same first letter, and no inflected form of it
 * (no ending more or less). Undefined where there is none.
 */
export function twinOf(word: string, names: NameCounts): string | undefined {
  let best: string | undefined;
  for (const [name, count] of names) {
    if (name[0] !== word[0] || name.startsWith(word) || word.startsWith(name) || !oneApart(word, name)) continue;
    if (best === undefined || count > names.get(best)!) best = name;
  }
  return best;
}
