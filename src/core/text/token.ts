import type { Span } from './span.ts';

export type TokenKind =
  | 'word' // letters, hyphen compounds, gender forms, abbreviations with their stop ("z. B." is two tokens: "z." "B.")
  | 'number' // digits with their inner separators: "10.", "3,5", "15.30", "2019/20"
  | 'punctuation' // one mark a token; an ellipsis of three dots is one token
  | 'symbol' // §, %, €, +, emoji …
  | 'url'; // URLs, e-mail addresses, @names, #tags; code and pictures of Markdown

/** A token of a paragraph. Invariants: tokens are in order, do not overlap, hold no white space (but inside code), and `text` is the paragraph's own text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Exactly the paragraph's text between `start` and `end`. */
  readonly text: string;
  /** For comparison and look-up: NFC, without soft hyphens, zero-width and bidirectional marks; case is kept. */
  readonly norm: string;
}

/** A sentence: its span runs from its first token's start to its last token's end (closing quotes and brackets included). */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}
