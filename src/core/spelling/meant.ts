import { upperFirst } from '../text/first-letter.ts';
import type { Span } from '../text/span.ts';
import { certainForm } from './certain-slip.ts';
import type { UnknownWord } from './facts.ts';
import type { WordCheck } from './word-check.ts';

const OPENING = /["„“»«‚‘›‹]$/u;
const CLOSING = /^["“”«»‘’‹›]/u;
/** Shortest parts of a word that is built of a name and a noun. */
const PART = 4;
/** Zipf value of a noun that words are built with, and of a place that everybody knows. */
const COMMON = 2.5;
const WELL_KNOWN = 4;

/**
 * Whether a likely slip with a capital may be meant all the same, so that no single key may replace it by `suggestion`: coined, alone in
 * quotation marks („Plandemie“); built of a name and a noun („Hartzgesetze“); the name of a place or a last name near a less known one („Rodenau“,
 * „Max Röglin“). Two letters that
 * are swapped and what is known as misspelled are slips.
 */
export function mayBeMeant(text: string, span: Span, word: UnknownWord, suggestion: string, check: WordCheck): boolean {
  const { part, lower } = word;
  if (lower || sorted(part) === sorted(suggestion) || certainForm(part, check) !== undefined) return false;
  return isQuotedAlone(text, span) || isBuiltOfName(part, check) || isOtherName(text, span, word, suggestion, check);
}

const sorted = (word: string): string => [...word.toLowerCase()].sort().join('');

const isQuotedAlone = (text: string, { start, end }: Span): boolean =>
  OPENING.test(text.slice(Math.max(0, start - 1), start)) && CLOSING.test(text.slice(end, end + 1));

function isBuiltOfName(part: string, check: WordCheck): boolean {
  for (let i = PART; i <= part.length - PART; i++) {
    const head = part.slice(0, i);
    if (!check.dictionary.name(head) && !check.listed(head)) continue;
    const noun = upperFirst(part.slice(i));
    if (check.dictionary.entry(noun) && check.zipf(noun) >= COMMON) return true;
  }
  return false;
}

const UMLAUTS: readonly (readonly [string, string])[] = [
  ['ae', 'ä'],
  ['oe', 'ö'],
  ['ue', 'ü'],
];

/** Before names of places, and hardly ever before a noun without its article. */
const TOWARDS = /(?:^|\s)(?:in|aus|nach|bei|bis)\s$/iu;
/** So long a word is hardly the name of a village. */
const LONGEST_PLACE = 10;

function isOtherName(
  text: string,
  { start }: Span,
  { part, inName }: UnknownWord,
  suggestion: string,
  check: WordCheck,
): boolean {
  const isName = check.kindOf(suggestion) === 'name' || check.dictionary.name(suggestion) || check.listed(suggestion);
  const isPlace = part.length <= LONGEST_PLACE && TOWARDS.test(text.slice(Math.max(0, start - 6), start));
  if (!(isName || isPlace || inName === 'after') || check.zipf(suggestion) >= WELL_KNOWN) return false;
  // Hardly anybody mistypes the letter that a name begins with.
  if (inName === 'after' && part[0] !== suggestion[0]) return true;
  if (!check.plausible(part)) return false;
  return UMLAUTS.reduce((name, [two, one]) => name.replaceAll(two, one), part.toLowerCase()) !== suggestion.toLowerCase();
}
