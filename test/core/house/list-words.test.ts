import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isListWord, shownWord } from '../../../src/core/house/lists.ts';

describe('a word for the list of the house', () => {
  for (const word of [
    'Quorxbehörde',
    'Zirp-Amt',
    'G’schicht',
    'AT&T',
    'z.B.',
    'B12',
    'Schüler*innen',
    'C++',
    'Schiffahrt',
    'é',
    'A'.repeat(100),
  ])
    it(`may be ${word}`, () => assert.equal(isListWord(word), true));

  for (const word of [
    '',
    '<<<<',
    '12',
    '–',
    'New York',
    '#Wort',
    '*Wort',
    'Wort/Muster',
    '<b>Wort',
    '„Wort“',
    'Wort\n',
    'A'.repeat(101),
    'Wort\ud800',
    '\udc00Wort',
  ])
    it(`is not ${JSON.stringify(word).slice(0, 40)}`, () => assert.equal(isListWord(word), false));

  it('is named by its beginning, without what no screen shows', () => {
    assert.equal(shownWord('Zirp\ud800amt'), 'Zirp\ufffdamt');
    assert.equal(shownWord('Z'.repeat(5000)), `${'Z'.repeat(40)}…`);
    assert.equal(shownWord('<<<<'), '<<<<');
  });
});
