import { kindOf, WORD_KIND } from '../entities/word-kinds.ts';
import { NAME } from '../lexicon/gazetteer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { upperFirst } from '../text/first-letter.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { featuresOf, isExplained, likelihood, ownFeatures } from './likelihood.ts';
import { modernSpelling } from './old-spelling.ts';
import { type WordCheck, wordCheckOf } from './word-check.ts';

/** A word (or the part of a hyphen compound) that the dictionary does not know. Offsets relative to the paragraph. */
export interface UnknownWord extends Span {
  /** The part itself, normalised. */
  readonly part: string;
  /** Begins with a small letter: no name. */
  readonly lower: boolean;
  /** What tells whether it is a misspelled word, a name or a new word; see `likelihood.ts`. */
  readonly features: Float32Array;
  /** Stands after other words of a name (a last name), only before some (a role or a first name), or neither. */
  readonly inName: 'no' | 'before' | 'after';
  /** Stands right behind a word for somebody's office or trade: mostly a name. */
  readonly behindRole: boolean;
  /** The form of the reformed spelling, where the word is right in the old one. */
  readonly modern: string | undefined;
  /** A name that keeps an old spelling ("Haßfurt", "Anna Voß"): behind a first name, or tagged as a name and no old form of a listed word. */
  readonly named: boolean;
}

/** A noun with a small letter after the hyphen of a compound, and how it is right. Offsets relative to the paragraph. */
export interface SmallNoun extends Span {
  readonly right: string;
}

/** What this capability keeps of a paragraph for the article as a whole. Spans relative to the paragraph. */
export interface SpellingFacts {
  readonly unknown: readonly UnknownWord[];
  readonly smallNouns: readonly SmallNoun[];
  /** Capitalised words that are names or nothing the dictionary knows, as they stand: what an unknown name may be a slip of. */
  readonly names: readonly string[];
}

const NONE: SpellingFacts = { unknown: [], smallNouns: [], names: [] };
const CAPITAL = /^\p{Lu}/u;
/** Shorter names differ by a letter too easily. */
export const SHORTEST_NAME = 5;
const LETTER = /\p{L}/u;
/** Longest paragraph without any prose that is still looked at: tables and lists of codes give up early by the share of unknown words. */
const FOREIGN_SHARE = 0.4;

/** Reads the facts of one paragraph. Pure; never throws. */
export function readSpellingFacts(paragraph: ParsedParagraph, lexicon: Lexicon, settings: Settings): SpellingFacts {
  const check = wordCheckOf(lexicon, settings);
  if (!check || isShouted(paragraph.text)) return NONE;
  const unknown = paragraph.sentences.flatMap((sentence) => unknownOf(sentence, check));
  const smallNouns: SmallNoun[] = [];
  for (const { tokens } of paragraph.sentences) {
    for (const token of tokens) {
      const noun = smallNounOf(token, check);
      if (noun) smallNouns.push(noun);
    }
  }
  const names = paragraph.sentences.flatMap((sentence) => namesOf(sentence, unknown));
  return unknown.length + smallNouns.length + names.length === 0 ? NONE : { unknown, smallNouns, names };
}

function namesOf({ tokens, tags }: ParsedSentence, unknown: readonly UnknownWord[]): string[] {
  const parts = new Map(unknown.map((u) => [u.end, u.part]));
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { end, norm } = tokens[i]!;
    const name = parts.get(end) ?? (tags[i] === 'NE' ? norm : '');
    if (name.length >= SHORTEST_NAME && CAPITAL.test(name)) names.push(name);
  }
  return names;
}

const COMPOUND = /^\p{Lu}[\p{Lu}\p{Ll}\d]*(?:-\p{Lu}[\p{Lu}\p{Ll}\d]*)*-\p{Ll}{4,}$/u;

/** "US-regierung": the last part is no word with a small letter, and a common noun with a capital. */
function smallNounOf(token: Token, check: WordCheck): SmallNoun | undefined {
  if (token.kind !== 'word' || !token.norm.includes('-') || !COMPOUND.test(token.norm) || token.text.length !== token.norm.length)
    return undefined;
  const at = token.norm.lastIndexOf('-') + 1;
  const last = token.norm.slice(at);
  const right = upperFirst(last);
  if (check.right(last) || !check.dictionary.entry(right)) return undefined;
  return { start: token.start + at, end: token.end, right };
}

/** A heading in capitals: nothing in it is looked at. */
function isShouted(text: string): boolean {
  const sample = text.slice(0, 400);
  return sample.length >= 8 && sample === sample.toUpperCase() && LETTER.test(sample);
}

function unknownOf(sentence: ParsedSentence, check: WordCheck): UnknownWord[] {
  const { tokens, tags } = sentence;
  const found: Omit<UnknownWord, 'features'>[] = [];
  const at: number[] = [];
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    words++;
    const wrong = check.wrong(token.norm);
    if (!wrong || isForeignParticle(tokens, i, check) || isUnit(tokens, i) || isParted(sentence, i, check)) continue;
    // Where the text holds invisible characters, offsets inside the word are not those of its normal form.
    const same = token.text.length === token.norm.length;
    const part = same ? token.norm.slice(wrong.start, wrong.end) : token.norm;
    const inName = wrong.lower ? 'no' : standsInName(sentence, i, check);
    const tagged = !wrong.lower && tags[i] === 'NE';
    const modern = modernSpelling(part, check.dictionary);
    at.push(i);
    found.push({
      start: token.start + (same ? wrong.start : 0),
      end: same ? token.start + wrong.end : token.end,
      part,
      lower: wrong.lower,
      inName,
      behindRole: !wrong.lower && i > 0 && isRole(tokens[i - 1]!),
      modern,
      named:
        inName === 'after' ||
        (tagged && modern !== undefined && !check.dictionary.entry(modern)) ||
        (modern !== undefined && part !== token.norm && joinsName(token.norm, part, check)),
    });
  }
  if (found.length === 0) return [];
  const strange = found.map(({ part }) => !isExplained(ownFeatures(part, check)));
  const count = strange.filter(Boolean).length;
  const unknown = found.map((word, k): UnknownWord => {
    const i = at[k]!;
    const others = count - (strange[k] ? 1 : 0);
    const beside = (n: number): boolean => strange[n] === true && Math.abs(at[n]! - i) === 1;
    const context = {
      tag: tags[i] ?? '',
      before: tags[i - 1] ?? '',
      inName: word.inName,
      hyphen: word.part !== tokens[i]!.norm,
      strangeShare: others / words,
      strange: others,
      besideStrange: beside(k - 1) || beside(k + 1),
    };
    return { ...word, features: featuresOf(word.part, context, check) };
  });
  // A passage in another language, a table, a list of codes: hardly any of its words looks like a slip.
  const doubtful = unknown.filter(({ features, lower }) => likelihood(features, !lower) < SLIP);
  const small = doubtful.filter(({ lower }) => lower).length;
  const foreign = (words >= 3 && doubtful.length / words > FOREIGN_SHARE) || (words >= 4 && small >= 3 && small / words > 0.3);
  return foreign ? [] : unknown;
}

/** A noun in the singular for who somebody is: "Trainer", "Sängerin". */
const isRole = ({ kind, norm }: Token): boolean =>
  kind === 'word' && CAPITAL.test(norm) && !norm.endsWith('innen') && kindOf(norm, norm.toLowerCase()) === WORD_KIND.role;

/** From this likelihood on a word is a slip even in a passage with many unknown words. */
const SLIP = 0.5;

/** Units whose letters are no word by themselves, after a number: "120 ha". */
const UNITS = new Set('ha dag dkg hl dl cl atü bbl'.split(' '));
const isUnit = (tokens: readonly Token[], i: number): boolean =>
  UNITS.has(tokens[i]!.norm) && /\d$|^(?:Millionen|Milliarden|Tausend|tausend)$/u.test(tokens[i - 1]?.norm ?? '');

/** "Nußdorf-Debant": the other part of the hyphen compound is no word, so the whole is a name. */
const joinsName = (whole: string, part: string, check: WordCheck): boolean =>
  whole.split('-').some((other) => other !== part && CAPITAL.test(other) && other.length > 2 && !check.dictionary.correct(other));

/** "speckt … ab": the finite form of a separable verb whose prefix stands at the end of its clause. */
function isParted({ tokens, tags }: ParsedSentence, i: number, check: WordCheck): boolean {
  const word = tokens[i]!.norm;
  if (CAPITAL.test(word)) return false;
  for (let k = i + 1; k < tokens.length && tokens[k]!.kind === 'word'; k++)
    if (tags[k] === 'PTKVZ') return check.right(tokens[k]!.norm + word);
  return false;
}

/** Small words of English, French, Italian, Spanish and Dutch, as they stand inside names and titles. */
const PARTICLES = new Set(
  (
    'of the for and to in on at by with from a an is as or le la les des du et pour un une sur dans au aux sous en de el los las y del di il i della ' +
    'dei e van het voor een over da do dos das'
  ).split(' '),
);

/** Whether the word at `i` is a foreign particle beside a name or another such word, or no word at all ("xxx", "hf"). */
function isForeignParticle(tokens: readonly Token[], i: number, check: WordCheck): boolean {
  const word = tokens[i]!.norm;
  if (word.length <= 4 && !/[aeiouyäöü]/iu.test(word)) return true;
  if (!PARTICLES.has(word)) return false;
  const foreign = (token: Token | undefined): boolean =>
    token?.kind === 'word' && (PARTICLES.has(token.norm) || (CAPITAL.test(token.norm) && !check.dictionary.correct(token.norm)));
  return foreign(tokens[i - 1]) || foreign(tokens[i + 1]) || foreign(tokens[i + 2]);
}

/** Whether the word at `i` stands beside a first name, an initial, a title or another unknown capitalised word. */
function standsInName({ tokens, words }: ParsedSentence, i: number, check: WordCheck): UnknownWord['inName'] {
  const nameLike = (at: number): boolean => {
    const token = tokens[at];
    if (token?.kind !== 'word' || !CAPITAL.test(token.norm)) return false;
    if (/^\p{Lu}\.$/u.test(token.norm)) return true;
    const { whole, names } = words[at]!;
    if (names & NAME.first && !(names & NAME.weak)) return true;
    if (whole & (MORPH.firstName | MORPH.lastName)) return !(whole & MORPH.noun);
    if (check.dictionary.name(token.norm)) return true;
    // An unknown word is taken for a name, unless it is a slip itself ("Dei Polzei").
    if (check.dictionary.correct(token.norm) || token.norm.includes('-')) return false;
    return check.right(token.norm) || !isExplained(ownFeatures(token.norm, check));
  };
  return nameLike(i - 1) ? 'after' : nameLike(i + 1) ? 'before' : 'no';
}
