import type { TaggedParagraph } from '../article.ts';
import type { Span } from '../text/span.ts';
import { type Word, wordOf } from './words.ts';

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

const RUN = /(?<digits>[0-9]+)|(?<letters>[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+)|\S/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const NO_WORD: Word = {};

/** Whether a text holds letters only, by code units: fast, and right for all scripts newsrooms write. */
function isPlainWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const letter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x300 && c !== 0xd7 && c !== 0xf7);
    if (!letter) return false;
  }
  return true;
}

/** Cuts a paragraph's tokens into lexemes. Linear. URLs and addresses stay whole, so no date is read inside them. */
export function lexemesOf(paragraph: TaggedParagraph): Lexeme[] {
  const result: Lexeme[] = [];
  let last = -1;
  const { sentences } = paragraph;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { tokens } = sentences[sentence]!;
    for (let token = 0; token < tokens.length; token++) {
      const { start, text, kind } = tokens[token]!;
      const add = (at: number, piece: string, lower: string, word: Word, number: number | undefined): void => {
        const end = at + piece.length;
        // A capital is what lower case changes at the start.
        const capital = lower !== '' && number === undefined && piece.charCodeAt(0) !== lower.charCodeAt(0);
        result.push({ start: at, end, text: piece, lower, word, number, glued: at === last, capital, sentence, token });
        last = end;
      };
      if (kind === 'url') add(start, text, '', NO_WORD, undefined);
      else if (kind === 'word' && isPlainWord(text)) {
        const lower = text.toLowerCase();
        add(start, text, lower, wordOf(lower), undefined);
      } else if (text.length === 1 && (text.charCodeAt(0) < 48 || kind === 'punctuation'))
        add(start, text, text, NO_WORD, undefined);
      else {
        for (const match of text.matchAll(RUN)) {
          const piece = match[0];
          if (match.groups!.digits) {
            add(start + match.index, piece, piece, NO_WORD, piece.length <= 9 ? Number(piece) : undefined);
          } else {
            const lower = piece.normalize('NFC').replace(INVISIBLE, '').toLowerCase();
            add(start + match.index, piece, lower, match.groups!.letters ? wordOf(lower) : NO_WORD, undefined);
          }
        }
      }
    }
  }
  return result;
}
