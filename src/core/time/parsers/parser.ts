import type { Text } from '../lexemes.ts';
import type { TimeMention } from '../mention.ts';

/** A mention as a parser gives it: lexeme indices instead of offsets; the sentence and its direction come later. */
export type Parsed = Omit<TimeMention, 'start' | 'end' | 'direction' | 'sentence'> & {
  /** First lexeme of the expression; may lie before the lexeme the parser was asked at (an article, a list of days). */
  readonly from: number;
  /** Lexeme after the last. */
  readonly to: number;
};

export type { Text };

/**
 * Looks for an expression whose key word stands at lexeme `i`. Looks a bounded number of lexemes to either side, so that parsing stays
 * linear. Gives all expressions of a list ("3., 4. und 7. Oktober") or nothing.
 */
export type Parser = (text: Text, i: number) => readonly Parsed[] | undefined;

const ARTICLES = new Set(['der', 'die', 'das', 'den', 'dem', 'des']);

/** Index of the article before lexeme `i`, or `i`. */
export function withArticle(text: Text, i: number): number {
  return ARTICLES.has(text.at(i - 1).lower) ? i - 1 : i;
}

/** Whether lexeme `i` is one of the words. */
export function isOne(text: Text, i: number, ...words: readonly string[]): boolean {
  return words.includes(text.at(i).lower);
}

/** A full stop glued to the lexeme before: that of an ordinal or an abbreviation. */
export function isDot(text: Text, i: number): boolean {
  return text.at(i).text === '.' && text.at(i).glued;
}

/** Reads a year at `i`: four digits alone, or up to four with "v. Chr."/"n. Chr." after; gives the lexeme after it. */
export function readYear(
  text: Text,
  i: number,
): { readonly year: number; readonly bc: boolean; readonly to: number } | undefined {
  const { number, text: digits } = text.at(i);
  if (number === undefined || digits.length > 4) return undefined;
  const era = readEra(text, i + 1);
  if (era) return { year: number, bc: era.bc, to: era.to };
  if (digits.length !== 4 || number < 1000 || number > 2199) return undefined;
  if (isOne(text, i + 1, ',', '.', ':') && text.at(i + 1).glued && text.at(i + 2).glued && text.at(i + 2).number !== undefined)
    return undefined;
  return { year: number, bc: false, to: i + 1 };
}

/** Reads "v. Chr." or "n. Chr." at `i`. */
export function readEra(text: Text, i: number): { readonly bc: boolean; readonly to: number } | undefined {
  const first = text.at(i).lower;
  if (first !== 'v' && first !== 'n') return undefined;
  let at = i + 1;
  if (text.at(at).text === '.') at++;
  if (!isOne(text, at, 'chr', 'christus')) return undefined;
  if (isDot(text, at + 1)) at++;
  return { bc: first === 'v', to: at + 1 };
}

const DASHES = new Set(['-', '–', '—', '‑', '−']);

/** Whether a mark is a dash of whatever length. */
export function isDashText(text: string): boolean {
  return DASHES.has(text);
}

/** A dash of whatever length. */
export function isDash(text: Text, i: number): boolean {
  return DASHES.has(text.at(i).text);
}

/** "Anfang", "Mitte", "Ende" at lexeme `i`. */
export function phaseFromHere(
  text: Text,
  i: number,
): { readonly from: number; readonly phase: 'start' | 'mid' | 'end' } | undefined {
  const { phase } = text.at(i).word;
  return phase === undefined ? undefined : { from: i, phase };
}

/** "Anfang", "Mitte (des/der)", "Ende" before lexeme `i`, perhaps with an article or "Monat" between. */
export function phaseBefore(
  text: Text,
  i: number,
): { readonly from: number; readonly phase: 'start' | 'mid' | 'end' } | undefined {
  let at = i - 1;
  if (isOne(text, at, 'des', 'der', 'dieses', 'dieser')) at--;
  const { phase } = text.at(at).word;
  if (phase === undefined) return undefined;
  return { from: at, phase };
}

/** Whether what follows makes lexeme `i` the first part of a hyphen compound ("Montag-Demo") and no time of its own. */
export function isCompound(text: Text, i: number): boolean {
  return (
    isDash(text, i + 1) &&
    text.at(i + 1).glued &&
    text.at(i + 2).glued &&
    /^\p{L}/u.test(text.at(i + 2).text) &&
    text.at(i + 2).word.weekday === undefined
  );
}

/** Two-digit years count from 1930 to 2029, as most calendars do. */
export function fullYear(number: number, digits: number): number | undefined {
  if (digits === 4) return number >= 1000 && number <= 2199 ? number : undefined;
  return digits === 2 ? (number >= 30 ? 1900 : 2000) + number : undefined;
}
