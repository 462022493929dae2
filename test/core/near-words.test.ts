import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { NearWords, oneApart } from '../../src/core/text/near-words.ts';

describe('names that are one letter apart', () => {
  for (const [a, b, apart] of [
    ['Zuvetić', 'Zuvteić', true],
    ['Holmbek', 'Holmbeck', true],
    ['Holmbek', 'Halmbek', true],
    ['Holmbek', 'Holmbek', false],
    ['Holmbek', 'Halmbeck', false],
    ['Holmbek', 'Holm', false],
    ['', 'a', true],
  ] as const)
    it(`${a} and ${b}`, () => {
      assert.equal(oneApart(a, b), apart);
      assert.equal(oneApart(b, a), apart);
    });

  it('an edit of one letter is one apart', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (word, at, letter) => {
        const i = at % (word.length + 1);
        assert.ok(oneApart(word, word.slice(0, i) + letter + word.slice(i)));
      }),
    );
  });

  it('an index finds exactly the words one apart', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, asked) => {
        assert.deepEqual([...new NearWords(words).near(asked)].sort(), words.filter((w) => oneApart(w, asked)).sort());
      }),
    );
  });
});
