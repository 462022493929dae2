import { remembering } from '../../text/memory.ts';

/** A quotation whose words may come back: its text and its place in the list of all. */
export interface Echoable {
  readonly text: string;
  /** It stands in a headline or a subheading. */
  readonly heading: boolean;
}

/** Shorter words say nothing about where a quotation comes from. */
const WORD = /[\p{L}\p{N}]{3,}/gu;

/** The share of a heading's words the quotation in the text must hold; of one or two words all. */
const SHARE = 0.6;

/** A word that comes in more quotations than this tells none from the others. */
const MOST = 60;

/** The words of a quotation; the same quotations are asked for on every key press. */
const wordsOf = remembering(1000, 1000, (text): ReadonlySet<string> => new Set(text.toLowerCase().match(WORD) ?? []));

/**
 * For each quotation in a heading the one in the text that holds its words best, by index; headlines shorten what somebody says below.
 * Linear in the words, through an index of the words of the quotations.
 */
export function echoes(quotations: readonly Echoable[]): Map<number, number> {
  const found = new Map<number, number>();
  if (!quotations.some((q) => q.heading)) return found;
  const holding = new Map<string, number[]>();
  quotations.forEach((q, k) => {
    if (q.heading) return;
    for (const w of wordsOf(q.text)) {
      const list = holding.get(w);
      if (!list) holding.set(w, [k]);
      else if (list.length <= MOST) list.push(k);
    }
  });
  quotations.forEach((q, k) => {
    if (!q.heading) return;
    const words = wordsOf(q.text);
    const shared = new Map<number, number>();
    for (const w of words) {
      const list = holding.get(w) ?? [];
      if (list.length <= MOST) for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    let best: [number, number] | undefined;
    for (const entry of shared) if (!best || entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0])) best = entry;
    if (best && best[1] >= words.size * (words.size <= 2 ? 1 : SHARE)) found.set(k, best[0]);
  });
  return found;
}
