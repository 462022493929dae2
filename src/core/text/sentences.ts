import type { Sentence, Token } from './token.ts';

const CLOSING = new Set(['“', '”', '"', '«', '»', '‘', '’', ')', ']', '‹', '›']);

/** Groups a paragraph's tokens into sentences. First version: a stop and what closes after it ends a sentence. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const stop = token.text === '.' || token.text === '!' || token.text === '?' || token.text === '…' || token.text === '...';
    if (!stop && i < tokens.length - 1) continue;
    while (stop && i + 1 < tokens.length && tokens[i + 1]!.start === tokens[i]!.end && CLOSING.has(tokens[i + 1]!.text)) i++;
    const slice = tokens.slice(first, i + 1);
    sentences.push({ start: slice[0]!.start, end: slice.at(-1)!.end, tokens: slice });
    first = i + 1;
  }
  return sentences;
}
