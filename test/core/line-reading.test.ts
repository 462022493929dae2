import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { figuresOf } from '../../src/core/boilerplate/line-figures.ts';
import { wordSpansOf, wordsOfLine } from '../../src/core/boilerplate/line-words.ts';
import { IN, listsOf, stemHash } from '../../src/core/boilerplate/vocabulary.ts';
import { ADDRESS, CALLS, ENGLISH_WORDS, FREQUENT_VERBS, FUNCTION_WORDS, WEB_WORDS } from '../../src/core/boilerplate/words.ts';
import { fnv1a } from '../../src/core/text/hash.ts';

/** What a word of a line is, as a pattern: slow on long lines, but plain to see. */
const WORD = /\p{L}[\p{L}\p{M}\p{Nd}]*(?:[-'’*:]\p{L}[\p{L}\p{M}\p{Nd}]*)*/gu;
const CLOCK = /\p{Nd}[:.]\p{Nd}{2}\s?uhr|\p{Nd}:\p{Nd}{2}/iu;
const DATE = /\p{Nd}\.\s?(?:\p{Nd}{1,2}\.|\p{Lu}\p{Ll}{2,8}\s)\s?\p{Nd}{2,4}/u;
const PRICE = /\p{Nd}\s?(?:€|eur(?:o)?(?![\p{L}])|chf|%)|€\s?\p{Nd}/iu;

/** Lines of what words and figures are made of, with marks of other scripts and halves of characters between. */
const lines = fc
  .array(fc.constantFrom(..."aÄß9٣𝟘𝒜é\u0301-'’*:.,  €%\ud800\u00ad", 'Uhr', 'Euro', 'März', 'Sie', 'sie', '12:30'), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

describe('the words of a line', () => {
  it('stand where the pattern finds them', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const spans = [...line.matchAll(WORD)].flatMap((m) => [m.index, m.index + m[0].length]);
        assert.deepEqual(wordSpansOf(line), spans);
      }),
      { numRuns: 2000 },
    );
  });

  it('are counted by their lists', () => {
    const { count, functional, address, capitals, longest } = wordsOfLine('Lesen Sie, was sie der Grund-Schule sagt: İzmir!');
    assert.deepEqual(
      { count, functional, address, capitals, longest },
      { count: 8, functional: 4, address: 1, capitals: 4, longest: 12 },
    );
  });

  it('have the hash of no other word of the lists', () => {
    const words = [
      ...new Set([ADDRESS, CALLS, ENGLISH_WORDS, FREQUENT_VERBS, FUNCTION_WORDS, WEB_WORDS].flatMap((list) => [...list])),
    ];
    assert.equal(new Set(words.map((word) => fnv1a(word))).size, words.length);
    for (const word of FUNCTION_WORDS) assert.ok(listsOf(fnv1a(word)) & IN.function, word);
    assert.equal(listsOf(fnv1a('brückensanierung')), 0);
  });

  for (const [word, stem] of [
    ['brücken', 'brück'],
    ['sanierungen', 'sanier'],
    ['kanzlerinnen', 'kanzler'],
    ['brückensanierung', 'brückens'],
    ['haus', 'haus'],
  ])
    it(`are cut to their stems: ${word}`, () => {
      assert.equal(stemHash(word!), fnv1a(stem!));
      assert.equal(stemHash(`die ${word} hier`, 4, 4 + word!.length), fnv1a(stem!));
    });
});

describe('the figures of a line', () => {
  it('are what the patterns say of all of it', () => {
    fc.assert(
      fc.property(lines, (line) => {
        assert.deepEqual(figuresOf(line), { clock: CLOCK.test(line), date: DATE.test(line), price: PRICE.test(line) });
      }),
      { numRuns: 2000 },
    );
  });
});
