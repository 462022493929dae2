import type { Token, TokenKind } from './token.ts';

const PATTERN =
  /(?<word>\p{L}[\p{L}\p{M}\p{Nd}]*(?:[-'’\u00ad]\p{L}[\p{L}\p{M}\p{Nd}]*)*)|(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*)|(?<symbol>[\p{S}§%&])|(?<punctuation>\.{3}|\S)/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** Cuts a paragraph into tokens. Linear; never throws. First version: words, numbers, marks. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups!;
    const kind: TokenKind = groups.word ? 'word' : groups.number ? 'number' : groups.symbol ? 'symbol' : 'punctuation';
    const found = match[0];
    tokens.push({
      start: match.index,
      end: match.index + found.length,
      kind,
      text: found,
      norm: found.normalize('NFC').replace(INVISIBLE, ''),
    });
  }
  return tokens;
}
