import type { Span } from '../text/span.ts';

const TIME = String.raw`\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?:[.,]\p{Nd}{1,3})?`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}_.'’-]{0,30}(?:\p{Nd}{1,3})?`;
/**
 * What stands in a transcript or a document beside the words said: times at the start of a line and of subtitles, numbers alone on a line,
 * page numbers, labels of speakers ("Dr. Anna Weber (SPD):", "SPRECHER 2:"), markup tags, remarks in brackets. Every part is bounded.
 */
const FURNITURE = new RegExp(
  [
    String.raw`^[ \t]{0,8}[[(]?${TIME}[\])]?(?:[ \t]{0,3}(?:-->|[-–])[ \t]{0,3}${TIME}.{0,40}$)?(?:[ \t]{1,3}(?:[-–][ \t])?(?:${NAME}[ \t]){0,3}${NAME}(?:[ \t]\([^()\n]{1,40}\))?:(?=[ \t]|$))?`,
    String.raw`^[ \t]{0,40}(?:[-–][ \t]{0,3}\p{Nd}{1,5}[ \t]{0,3}[-–]|\p{Nd}{1,5}|(?:Seite|Page)[ \t]\p{Nd}{1,5}(?:[ \t](?:von|of|/)[ \t]\p{Nd}{1,5})?)[ \t]{0,8}$`,
    String.raw`^[ \t]{0,8}(?:[-–][ \t])?\*{0,2}(?:${NAME}[ \t]){0,3}(?:${NAME}|\p{Nd}{1,3})(?:[ \t]\([^()\n]{1,40}\))?\*{0,2}:\*{0,2}(?=[ \t]|$)`,
    String.raw`(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2}:\p{Nd}{2}(?:[.,]\p{Nd}{1,3})?`,
    String.raw`\[[^[\]\n]{1,80}\]`,
    String.raw`\([^()\n]{1,80}\)`,
    String.raw`<[^<>\n]{1,80}>`,
  ].join('|'),
  'gmu',
);

/** The stretches of a source that are no speech, in order and apart. */
export function furnitureOf(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(FURNITURE)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

const FILLERS = new Set(['äh', 'ähh', 'ähm', 'ähem', 'eh', 'ehm', 'öh', 'öhm', 'hm', 'hmm', 'mh', 'mhm']);

/** Whether a word's key is a sound of hesitation. */
export function fillerKey(key: string): boolean {
  return key.length <= 4 && FILLERS.has(key);
}
