import type { ArticleView } from '../rules/article.ts';
import type { Fix } from '../rules/finding.ts';
import { isQuotedAcross, joinedToAbove } from '../rules/joined.ts';
import { placedAt } from '../text/placed.ts';
import type { Span } from '../text/span.ts';

/** So far another mark in the partner's place is looked for, in UTF-16 units. */
const REACH = 160;
/** Single marks, and the comma, which look like an opening mark. */
const LIKE_OPENING = /(?<=^|[\s(])['’‘‚‹›\x60´,](?=[\p{L}\p{N}])/gu;
/** „’s“, „'ne“, „'rein“: an apostrophe. */
const CLIPPED = /^.(?:s|n|ne[nmrs]?|mal|r(?:ein|aus|um|auf|an|ab|unter|über)|nauf|naus|ran|ham|\p{N}\p{N})(?!\p{L})/u;
/** Single marks that look like a closing mark; behind s, x and z they may be a genitive's apostrophe. */
const LIKE_CLOSING = /(?<=\p{L}|[.!?])(?<![sxzßSXZ])['’‘‹›\x60´](?=$|[\s.,;:!?)])/gu;
const DOUBLE = /["„“”«»]/u;

/** A single mark, or a comma, that stands where the partner of the closing mark at `close` belongs. */
export function oddOpening({ placed, text }: ArticleView, close: number): Span | undefined {
  const home = placedAt(placed, close);
  if (!home) return undefined;
  const from = Math.max(home.start, close - REACH);
  const words = text.slice(from, close);
  const found = [...words.matchAll(LIKE_OPENING)].filter((m) => !CLIPPED.test(words.slice(m.index, m.index + 8))).at(-1);
  if (!found) return undefined;
  const inner = words.slice(found.index + 1);
  if (DOUBLE.test(inner) || closesSingle(inner)) return undefined;
  // Commas stand everywhere: one without a blank behind it, and a word or a name up to the mark.
  if (found[0] === ',' && /[.!?:;]/u.test(inner.slice(0, -1))) return undefined;
  return { start: from + found.index, end: from + found.index + 1 };
}

/** A single mark that stands where the partner of the opening mark that ends at `open` belongs. */
export function oddClosing({ placed, text, lexicon }: ArticleView, open: number): Span | undefined {
  const home = placedAt(placed, open);
  if (!home) return undefined;
  const words = text.slice(open, Math.min(home.start + home.paragraph.text.length, open + REACH));
  const found = [...words.matchAll(LIKE_CLOSING)][0];
  if (!found) return undefined;
  const inner = words.slice(0, found.index);
  if (DOUBLE.test(inner) || [...inner.matchAll(LIKE_OPENING)].length > 0) return undefined;
  // „Da geh' ich“, „Hätt' ich“: a letter is left out.
  const word = /\p{L}+$/u.exec(inner)?.[0];
  if (word !== undefined && (!/^\p{Lu}/u.test(word) || lexicon.spelling?.correct(`${word.toLowerCase()}e`) !== false))
    return undefined;
  return { start: open + found.index, end: open + found.index + 1 };
}

const closesSingle = (words: string): boolean => /(?<=[\p{L}.!?])['’‘‹›](?=[\s.,;:!?)])/u.test(words);

/** Joins the paragraph of a mark to the one above it (or the one below to it) where the break stands in mid-sentence and parts the two marks. */
export function joinFix(article: ArticleView, mark: number, with_: 'above' | 'below' = 'above'): Fix | undefined {
  const home = placedAt(article.placed, mark);
  if (!home) return undefined;
  const index = home.index + (with_ === 'below' ? 1 : 0);
  if (!article.placed[index] || !isQuotedAcross(article, index)) return undefined;
  const edit = joinedToAbove(article, index);
  return edit && { title: 'join', edits: [edit], safe: false, preferred: true };
}
