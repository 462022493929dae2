import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sentence, Token } from '../text/token.ts';
import { parseSentence } from './parse-sentence.ts';
import type { ParsedSentence } from './sentence.ts';

/** How many sentences are kept: a long paragraph's, before and behind a key press. */
const MOST = 256;

/** All that a parse depends on: the tokens' kinds and wordings, and how far they stand apart; not where the sentence stands. */
export function wordingOf(tokens: readonly Token[]): string {
  let wording = '';
  let before = tokens[0]?.start ?? 0;
  for (const { start, end, kind, text, norm } of tokens) {
    wording += `${start - before} ${text.length}${kind}${text}`;
    if (norm !== text) wording += `!${norm.length} ${norm}`;
    before = end;
  }
  return wording;
}

/**
 * What is worked out of a sentence's wording alone, kept by dictionary for the last sentences: a key press changes one sentence of a paragraph,
 * and the others are asked for again. Emptied when it holds `MOST` answers.
 */
export function rememberingSentences<V>(work: (sentence: Sentence, lexicon: Lexicon) => V) {
  const byLexicon = new WeakMap<Lexicon, Map<string, V>>();
  return (sentence: Sentence, lexicon: Lexicon): V => {
    const known = byLexicon.get(lexicon) ?? new Map<string, V>();
    byLexicon.set(lexicon, known);
    const wording = wordingOf(sentence.tokens);
    let answer = known.get(wording);
    if (answer === undefined) {
      answer = work(sentence, lexicon);
      if (known.size >= MOST) known.clear();
      known.set(wording, answer);
    }
    return answer;
  };
}

const parse = rememberingSentences(parseSentence);

/** The parse of a sentence, wherever in its paragraph it stands now. Like `parseSentence`. */
export function parseAgain(sentence: Sentence, lexicon: Lexicon): ParsedSentence {
  const { tags, finiteMargin, words, clauses, clauseOf, phrases } = parse(sentence, lexicon);
  const { start, end, tokens } = sentence;
  return { start, end, tokens, tags, finiteMargin, words, clauses, clauseOf, phrases };
}
