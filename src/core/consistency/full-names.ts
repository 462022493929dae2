import { WIDE_NAME } from '../lexicon/gazetteer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import type { Span } from '../text/span.ts';

/** A first name and a surname as they stand, whether or not they are taken for a person's there. Relative to the paragraph. */
export interface FullName extends Span {
  readonly first: string;
  readonly surname: string;
}

const FIRST = /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u;
const SURNAME = /^\p{Lu}[\p{L}-]{3,}$/u;

/** The pairs of what may be a first name and one capitalised word that no third goes with: "Jörn Petersdorf". Linear in the tokens. */
export function readFullNames({ tokens, tags }: ParsedSentence, { gazetteer }: Lexicon): FullName[] {
  if (!gazetteer) return [];
  const found: FullName[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [one, two] = [tokens[i]!, tokens[i + 1]!];
    if (one.kind !== 'word' || two.kind !== 'word' || !isCapital(two.norm) || !isCapital(one.norm)) continue;
    if (!FIRST.test(one.norm) || !SURNAME.test(two.norm) || two.start !== one.end + 1) continue;
    const bits = gazetteer.wide(one.norm);
    // What no list has may be a rarer first name: two names side by side that are no place.
    const first = bits === 0 ? tags[i] === 'NE' && tags[i + 1] === 'NE' : (bits & WIDE_NAME.first) !== 0;
    if (!first || (tags[i + 1] === 'NN' && !isName(bits, tags[i]!)) || (tags[i] === 'NN' && (bits & WIDE_NAME.weak) !== 0))
      continue;
    const next = tokens[i + 2];
    if (next && tags[i + 2] === 'NE' && next.start === two.end + 1) continue;
    const before = tokens[i - 1];
    if (before && tags[i - 1] === 'NE' && before.end + 1 === one.start) continue;
    found.push({ first: one.norm, surname: two.norm, start: one.start, end: two.end });
  }
  return found;
}

/** A first name and nothing else: what follows may be a word that is a surname, too ("Thilo Markgraf"). */
function isName(bits: number, tag: string): boolean {
  return tag === 'NE' && (bits & WIDE_NAME.weak) === 0;
}

/** Whether a word begins with a capital: the quick look, before patterns are tried. */
function isCapital(norm: string): boolean {
  const c = norm.charCodeAt(0);
  return (c >= 65 && c <= 90) || c >= 192;
}
