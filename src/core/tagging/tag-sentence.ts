import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sentence } from '../text/token.ts';
import type { TaggedSentence } from './sentence.ts';
import type { SttsTag } from './tags.ts';

const UNKNOWN = { whole: 0, lowerWhole: 0, mask: 0, lowerMask: 0, agreement: 0, names: 0 };

/** Tags a sentence with the lexicon's model; without one, by shape alone (nouns, numbers and marks), with no clauses. */
export function tagSentence(sentence: Sentence, lexicon: Lexicon): TaggedSentence {
  if (lexicon.tagger) return lexicon.tagger.tag(sentence);
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
