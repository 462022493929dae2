/** Gives ids that are stable while an item's words and its rank among items of the same words stay the same; unique in one answer. */
export function stableIds(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const rank = seen.get(words) ?? 0;
    seen.set(words, rank + 1);
    return rank === 0 ? words : `${words}#${rank}`;
  };
}
