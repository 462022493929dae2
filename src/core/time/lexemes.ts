import type { ParsedParagraph } from '../syntax/paragraph.ts';
import type { Span } from '../text/span.ts';
import type { TokenKind } from '../text/token.ts';
import type { Word } from './word.ts';
import { wordOf } from './words.ts';

/**
 * The unit time parsers match on: a run of digits, a run of letters or one mark, whatever tokens they come in ("30." "2019/20",
 * "14-Tage", "1990er" are cut alike). Relative to the paragraph.
 */
export interface Lexeme extends Span {
  readonly text: string;
  readonly lower: string;
  readonly word: Word;
  /** Value of a run of at most 9 digits. */
  readonly number: number | undefined;
  /** No white space before it. */
  readonly glued: boolean;
  readonly capital: boolean;
  /** Where its token stands: sentence of the paragraph, token of the sentence. */
  readonly sentence: number;
  readonly token: number;
}

const LETTER = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const NO_WORD: Word = {};

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isPlainLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x300 && c !== 0xd7 && c !== 0xf7);

/** Whether a text holds letters only, by code units: fast, and right for all scripts newsrooms write. */
function isPlainWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isPlainLetter(text.charCodeAt(i))) return false;
  return true;
}

/** The end of the run of digits, the run of letters or the mark that starts at `i`; `i` itself at white space. */
function endOfRun(text: string, i: number): number {
  let c = text.charCodeAt(i);
  let at = i + 1;
  if (isDigit(c)) {
    while (at < text.length && isDigit(text.charCodeAt(at))) at++;
    return at;
  }
  const isLetterAt = (k: number): boolean =>
    isPlainLetter(c) || (c > 127 && LETTER.test(String.fromCodePoint(text.codePointAt(k)!)));
  if (isLetterAt(i)) {
    while (at < text.length) {
      c = text.charCodeAt(at);
      // The second half of a pair belongs to the letter before it.
      if (!(c >= 0xdc00 && c <= 0xdfff) && !isLetterAt(at)) break;
      at++;
    }
    return at;
  }
  if (c === 32 || (c >= 9 && c <= 13) || (c > 127 && /\s/u.test(text[i]!))) return i;
  return c >= 0xd800 && c <= 0xdbff && text.codePointAt(i)! > 0xffff ? i + 2 : at;
}

/** The lexemes of a paragraph, safely indexed: beyond the ends stands an empty lexeme. */
export interface Text {
  at(index: number): Lexeme;
  /** Indices of the lexemes that may be a key word of an expression, in order. */
  readonly keys: readonly number[];
}

const NOTHING: Lexeme = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  word: NO_WORD,
  number: undefined,
  glued: false,
  capital: false,
  sentence: -1,
  token: -1,
};

function lowerOf(piece: string): string {
  return isPlainWord(piece) ? piece.toLowerCase() : piece.normalize('NFC').replace(INVISIBLE, '').toLowerCase();
}

/** More tokens than any sentence has: texts are cut long before. */
const TOKENS = 2 ** 24;

/**
 * Cuts a paragraph's tokens into lexemes. One pass over the tokens finds where each lexeme begins and which may be key words (digits, or
 * a word of which `isKey` says so); a lexeme itself is made when a parser asks for it, since most never are. URLs and addresses stay
 * whole, so no date is read inside them. Undefined where no lexeme is a key word.
 */
export function lexemesOf({ sentences }: ParsedParagraph, isKey: (lower: string) => boolean): Text | undefined {
  // Of each lexeme its sentence and token in one number; of the few that begin inside a token, where.
  const places: number[] = [];
  const offsets = new Map<number, number>();
  const keys: number[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { tokens, words } = sentences[sentence]!;
    for (let token = 0; token < tokens.length; token++) {
      const { text, kind } = tokens[token]!;
      if (kind === 'word' && isPlainWord(text)) {
        if (isKey(words[token]!.lower)) keys.push(places.length);
      } else if (!isWhole(text, kind)) {
        for (let i = 0; i < text.length; ) {
          const to = endOfRun(text, i);
          if (to > i) {
            const c = text.charCodeAt(i);
            if (isDigit(c) || ((to > i + 1 || isPlainLetter(c)) && isKey(lowerOf(text.slice(i, to))))) keys.push(places.length);
            if (i > 0) offsets.set(places.length, i);
            places.push(sentence * TOKENS + token);
          }
          i = Math.max(to, i + 1);
        }
        continue;
      }
      places.push(sentence * TOKENS + token);
    }
  }
  return keys.length === 0 ? undefined : new LexemeText(sentences, places, offsets, keys);
}

/** A class, since one method for all texts is fast code much sooner than a function made for each. */
class LexemeText implements Text {
  readonly keys: readonly number[];
  private readonly sentences: ParsedParagraph['sentences'];
  private readonly places: readonly number[];
  private readonly offsets: ReadonlyMap<number, number>;
  private readonly made: (Lexeme | undefined)[];

  constructor(
    sentences: ParsedParagraph['sentences'],
    places: readonly number[],
    offsets: ReadonlyMap<number, number>,
    keys: readonly number[],
  ) {
    this.keys = keys;
    this.sentences = sentences;
    this.places = places;
    this.offsets = offsets;
    this.made = new Array(places.length);
  }

  at(index: number): Lexeme {
    if (index < 0 || index >= this.made.length) return NOTHING;
    let lexeme = this.made[index];
    if (!lexeme) {
      lexeme = this.make(index);
      this.made[index] = lexeme;
    }
    return lexeme;
  }

  private make(index: number): Lexeme {
    const sentence = Math.floor(this.places[index]! / TOKENS);
    const token = this.places[index]! % TOKENS;
    const { tokens, words } = this.sentences[sentence]!;
    const { start: base, text: all, kind } = tokens[token]!;
    const offset = this.offsets.get(index) ?? 0;
    const start = base + offset;
    const before = token > 0 ? tokens[token - 1] : this.sentences[sentence - 1]?.tokens.at(-1);
    const glued = offset > 0 || before?.end === start;
    if (kind === 'word' && offset === 0 && isPlainWord(all)) {
      const { lower } = words[token]!;
      // A capital is what lower case changes at the start.
      const capital = all.charCodeAt(0) !== lower.charCodeAt(0);
      const end = start + all.length;
      return { start, end, text: all, lower, word: wordOf(lower), number: undefined, glued, capital, sentence, token };
    }
    const whole = isWhole(all, kind);
    const text = whole ? all : all.slice(offset, endOfRun(all, offset));
    const end = start + text.length;
    const digits = !whole && isDigit(text.charCodeAt(0));
    const number = digits && text.length <= 9 ? Number(text) : undefined;
    const lower = kind === 'url' ? '' : whole || digits ? text : lowerOf(text);
    const capital = lower !== '' && text.charCodeAt(0) !== lower.charCodeAt(0);
    const word = whole || digits ? NO_WORD : wordOf(lower);
    return { start, end, text, lower, word, number, glued, capital, sentence, token };
  }
}

/** A mark, a single sign or an address: one lexeme whatever it holds. */
function isWhole(text: string, kind: TokenKind): boolean {
  return kind === 'url' || (text.length === 1 && (text.charCodeAt(0) < 48 || kind === 'punctuation'));
}
