import { NAME } from '../lexicon/gazetteer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { ABBREVIATIONS } from './words.ts';

/** Two words with no blank between; the blank belongs at `at`. Relative to the text searched. */
export interface Glue extends Span {
  readonly at: number;
}

/** File endings and top-level domains that are written with a capital now and then. */
const ENDINGS = new Set('com de org net io js tv info eu pdf doc docx app gmbh jpg png html'.split(' '));

const STOP =
  /(?<before>\p{L}\p{M}*|[\p{Nd})\]])(?<close>["“”»«›‹’]?)(?<stop>[.!?…])(?<close2>["“”»«›‹’)]?)(?<next>["„“»«‚]?\p{Lu}\p{L}+)/gu;
const BRACKET = /\)(?<next>\p{Lu}\p{L}{2,})/gu;
const YEAR = /(?<![\p{L}\p{N}.,/_-])(?:1[89]|20)\p{Nd}{2}(?<next>\p{Ll}{4,})(?![\p{L}\p{N}])/gu;
const ADDRESS = /[/@\\_=#&~]|^www\.|^https?:/iu;
const NUMBER_SUFFIX = /^(?:er|fach|mal|jähr|jahr|prozent|stell|tägig|stünd|minüt|zeil|seit|teil|grad|tausend|million|grund|bit)/u;

const isSpace = (c: string | undefined): boolean => c === undefined || /\s/u.test(c);

/** The run of characters without white space around an offset, looked at for at most 200 units each way. */
function chunk(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && at - start < 200 && !isSpace(text[start - 1])) start--;
  while (end < text.length && end - at < 200 && !isSpace(text[end])) end++;
  return { start, end };
}

/** The word that ends at `end`. */
function wordBefore(text: string, end: number): Span {
  let start = end;
  while (start > 0 && end - start < 60 && /[\p{L}\p{M}\p{N}'’-]/u.test(text[start - 1]!)) start--;
  return { start, end };
}

/** A quick look for what `STOP` ends with: where there is none, no letter of the text is tried as its beginning. */
const STOP_END = /[.!?…]["“”»«›‹’)]?["„“»«‚]?\p{Lu}/u;

/** Finds places where a blank is missing after a sentence, a bracket or a year. Linear; never throws. */
export function findGlue(text: string): Glue[] {
  const found: Glue[] = [];
  for (const match of STOP_END.test(text) ? matchesOf(text, STOP) : []) {
    const groups = match.groups!;
    const { close = '', stop = '', close2 = '', next = '' } = groups;
    const wordEnd = match.index + groups.before!.length;
    const word = wordBefore(text, wordEnd);
    const written = text.slice(word.start, word.end);
    const at = wordEnd + close.length + stop.length + close2.length;
    const around = chunk(text, at);
    if (ADDRESS.test(text.slice(around.start, around.end))) continue;
    // An opening mark may follow only after a blank; without one the mark after the stop closes, which says nothing of a second word.
    const name = next.replace(/^["„“»«‚]/u, '');
    if (close === '' && close2 === '') {
      if (stop === '.' && !canEndSentence(written, text, word)) continue;
      if (/^\p{Lu}+$/u.test(name) && name.length > 1) continue;
      if (ENDINGS.has(name.toLowerCase()) && !/\p{L}/u.test(text[at + next.length] ?? '')) continue;
      // „E!Online“, „FRITZ!Box“: a name written with its mark.
      if (stop !== '.' && (/^(?:\p{L}|\p{Lu}{2,})$/u.test(written) || /^(?:Yahoo|Jeopardy|Oho)$/u.test(written))) continue;
    }
    if (isFileName(text, at + next.length)) continue;
    found.push({ start: word.start, at, end: at + next.length });
  }
  for (const match of matchesOf(text, BRACKET)) {
    const open = text.lastIndexOf('(', match.index);
    if (open < 0 || match.index - open > 400) continue;
    const inner = text.slice(open + 1, match.index);
    // „(Ober)Bürgermeister“ is one word: a bracket of plain letters that stands at the beginning of the word.
    if (/^\p{L}*-?$/u.test(inner) && !isSpace(text[match.index + 1])) continue;
    // „(manche sagen: im Sonntags-)Anzug“: the first part of the word that follows.
    if (/\p{L}-$/u.test(inner)) continue;
    const around = chunk(text, match.index);
    if (ADDRESS.test(text.slice(around.start, around.end))) continue;
    const from = Math.max(open, around.start);
    const at = match.index + 1;
    found.push({ start: Math.max(from, wordBefore(text, match.index).start), at, end: at + match.groups!.next!.length });
  }
  for (const match of /\p{Nd}\p{Ll}/u.test(text) ? matchesOf(text, YEAR) : []) {
    const next = match.groups!.next!;
    if (NUMBER_SUFFIX.test(next)) continue;
    found.push({ start: match.index, at: match.index + 4, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}

const INNER_CAPITAL = /^(?<left>\p{Lu}\p{Ll}{3,})(?<right>\p{Lu}\p{Ll}+)$/u;

/**
 * Finds a word glued to the next one by its inner capital („LinksAnna Weber“): the left part is a common word, the right one a first name or a
 * word that is written small. Brands („WestBahn“) and forms like „LeserInnen“ are none.
 */
export function findInnerGlue({ text, sentences }: ParsedParagraph, { spelling, gazetteer, morphology }: Lexicon): Glue[] {
  const found: Glue[] = [];
  if (!spelling || !morphology) return found;
  const suspects = sentences.map(({ tokens }) => tokens.filter((t) => t.kind === 'word' && hasInnerCapital(t.norm)));
  for (const token of suspects.flat()) {
    const match = INNER_CAPITAL.exec(token.text);
    if (!match) continue;
    const { left = '', right = '' } = match.groups!;
    if (/[-_/.@*:\p{L}\p{N}]/u.test(text[token.start - 1] ?? '') || /[-_/.@*:](?=\S)/u.test(text.slice(token.end, token.end + 2)))
      continue;
    if (right === 'In' || right === 'Innen' || spelling.name(match[0])) continue;
    if (!(spelling.entry(left) || spelling.entry(left.toLowerCase())) || (gazetteer?.look(match[0]) ?? 0) !== 0) continue;
    const known = gazetteer?.look(right) ?? 0;
    const firstName = (known & NAME.first) !== 0 && (known & NAME.weak) === 0 && /^\s\p{Lu}/u.test(text.slice(token.end));
    const small = morphology.look(right.toLowerCase());
    const closed =
      right.length >= 3 && (small & CLOSED) !== 0 && (small & MORPH.noun) === 0 && (morphology.look(right) & MORPH.noun) === 0;
    if (!firstName && !closed) continue;
    found.push({ start: token.start, at: token.start + left.length, end: token.end });
  }
  return found;
}

/** A quick look for a capital of the alphabet after the fourth letter. */
function hasInnerCapital(word: string): boolean {
  for (let i = 4; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if ((c >= 65 && c <= 90) || c === 196 || c === 214 || c === 220) return true;
  }
  return false;
}

const CLOSED = MORPH.pronoun | MORPH.preposition | MORPH.conjunction | MORPH.adverb;

/** Whether a word before a stop may end a sentence: not an abbreviation, not a single letter, not part of a dotted name. */
function canEndSentence(word: string, text: string, span: Span): boolean {
  if (word === '') return true; // A bracket or digit stood there.
  if (/^\p{N}+$/u.test(word)) return text[span.start - 1] !== '.' && word.length >= 3;
  if (/^\p{L}$/u.test(word)) return false;
  if (text[span.start - 1] === '.') return false;
  if (!/\p{Ll}/u.test(word) && word.length < 3) return false;
  return !ABBREVIATIONS.has(word.toLowerCase());
}

/** Whether the name goes on like a file or domain name: another dot and lower-case letters directly behind it. */
function isFileName(text: string, end: number): boolean {
  return /^(?:\.\p{Ll}{2,5}|\(\))(?!\p{L})/u.test(text.slice(end, end + 8));
}
