import type { Span } from './span.ts';

const LETTER = /[\p{L}\p{M}]/u;

/** Where a word stands in a text by itself, not as part of another. */
export function placesWritten(text: string, word: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length)))
      places.push({ start: at, end: at + word.length });
  return places;
}
