import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readAutomaton, walkPrefix } from '../../src/core/lexicon/automaton.ts';
import { buildAutomaton } from '../../src/tools/lexicon/automaton-builder.ts';

const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'ß', 'n', 's'), maxLength: 12 }), { minLength: 1 });

describe('automaton in a file', () => {
  it('holds exactly the words it was built from, with their records', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 300 }), (list, kinds) => {
        const entries = new Map(list.map((word, i) => [word, [i % kinds, 7]]));
        const automaton = readAutomaton(buildAutomaton(entries, 2));
        const found = new Map<string, number[]>();
        walkPrefix(automaton, '', (word, at) => found.set(word, [...automaton.records.slice(at, at + 2)]).size > 0);
        assert.deepEqual([...found].sort(), [...entries].sort());
        for (const word of list) assert.equal(automaton.records[automaton.find(word)], entries.get(word)![0]);
        assert.equal(automaton.find(`${list[0]}x`), -1);
      }),
    );
  });

  it('says what is wrong with a file that was cut or changed', () => {
    const bytes = buildAutomaton(
      new Map([
        ['Hafen', [1]],
        ['Häfen', [2]],
      ] as const),
      1,
    );
    assert.throws(() => readAutomaton(bytes.slice(0, 8)), /cut off/);
    assert.throws(() => readAutomaton(bytes.slice(0, -4)), /cut off|damaged/);
    const changed = bytes.slice();
    changed[bytes.length - 9]! ^= 1;
    assert.throws(() => readAutomaton(changed), /damaged/);
  });
});
