import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SttsTag } from '../tagging/tags.ts';
import type { Sentence } from '../text/token.ts';
import { narrowRelatives } from './antecedent.ts';
import { findArguments, partLinks } from './arguments.ts';
import { findClauses } from './clauses.ts';
import { findPhrases } from './phrases.ts';
import type { ParsedSentence } from './sentence.ts';

const UNKNOWN = { whole: 0, lowerWhole: 0, mask: 0, lowerMask: 0, agreement: 0, names: 0, shape: 0 };

/** Tags and parses a sentence with the lexicon's model; without one, tags by shape alone (nouns, numbers and marks) and no clauses. */
export function parseSentence(sentence: Sentence, lexicon: Lexicon): ParsedSentence {
  if (lexicon.tagger) {
    const tagged = lexicon.tagger.tag(sentence);
    const { start, end, tokens, tags, finiteMargin, words } = tagged;
    const found = findClauses(tagged);
    const { clauseOf } = found;
    const phrases = narrowRelatives(tagged, partLinks(findPhrases(tagged), clauseOf));
    const parsed: ParsedSentence = { start, end, tokens, tags, finiteMargin, words, clauses: found.clauses, clauseOf, phrases };
    const clauses = findArguments(parsed, lexicon.morphology, lexicon.argumentWeights);
    return { start, end, tokens, tags, finiteMargin, words, clauses, clauseOf, phrases };
  }
  return {
    ...sentence,
    tags: sentence.tokens.map((t): SttsTag => {
      if (t.kind === 'number') return 'CARD';
      if (t.kind === 'punctuation') return /^[.!?…]/u.test(t.text) ? '$.' : t.text === ',' ? '$,' : '$(';
      return /^\p{Lu}/u.test(t.text) ? 'NN' : 'XY';
    }),
    finiteMargin: new Float32Array(sentence.tokens.length),
    words: sentence.tokens.map((t) => ({ ...UNKNOWN, lower: t.norm.toLowerCase() })),
    clauses: [],
    clauseOf: new Int16Array(sentence.tokens.length),
    phrases: [],
  };
}
