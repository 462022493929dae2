import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

/** Words that the tagger takes for a determiner and no list of their forms has: clipped, old, damaged by a pasted sign. */
const WORDS = [
  'ne',
  'n',
  '’n',
  'eim',
  'dat',
  'det',
  'et',
  'wessen',
  'derselbe',
  'solch',
  'manch',
  'DIE',
  'di\u00ade',
  'die\u0301',
];

describe('a phrase with a determiner that is none', () => {
  const analyser = createAnalyser({
    lexicon: builtLexicon(),
    onFailure: ({ step, error }) => {
      throw new Error(`${step}: ${error}`);
    },
  });
  for (const word of WORDS)
    it(word, () => {
      for (const head of ['Die Zusage', 'Der Bau', 'Mit dem Bau', 'Das Haus von'])
        for (const noun of ['Firma', 'Haus', 'Vereine'])
          assert.ok(analyser.analyse({ text: `${head} ${word} ${noun} gilt seit Montag, sagte sie.` }).incomplete.length === 0);
    });
});
