import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contradictions, isListPhrase, isListWord, shownWord } from '../../../src/core/house/lists.ts';

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

describe('a phrase for the list of the house', () => {
  for (const phrase of ['Mehr zum Thema', 'Mehr zum Thema: *', '© 2026', 'Zirp!'])
    it(`may be ${phrase}`, () => assert.equal(isListPhrase(phrase), true));

  for (const phrase of ['', ' ', '*', '***', '!', '– * –', '#Hafenfest', ' # Hafenfest', '!Hafenfest', 'Hafen\nKai'])
    it(`is not ${JSON.stringify(phrase)}`, () => assert.equal(isListPhrase(phrase), false));

  it('begins with anything where a mark of the list stands before it', () => {
    assert.equal(isListPhrase('#Hafenfest', 'never'), true);
    assert.equal(isListPhrase('*', 'never'), false);
  });
});

describe('a word that the list accepts and forbids', () => {
  const lines = (text: string): number[] => contradictions(text).map((p) => p.line + 1);
  for (const [text, found] of [
    ['Hafen\n*Hafen\n', [2]],
    ['*Hafen\tKai\tBeschluss\r\n# Hafen\r\nHafen\r\n', [3]],
    ['Merk/Merkel\nAmt\n*Merk', [3]],
    ['\ufeffHafen\n  *Hafen  \n*Hafen', [2, 3]],
    ['Ha\u0308fen\n*H\u00e4fen', [2]],
  ] as const)
    it(`is a problem of ${JSON.stringify(text)}`, () => assert.deepEqual(lines(text), found));

  for (const text of ['', 'Hafen\nHafen\n', '*Hafen\n*Hafen\tKai\n', 'Hafen\n#*Hafen\n', 'Hafen\n*Häfen\n*hafen\n*Hafens\n'])
    it(`is none of ${JSON.stringify(text)}`, () => assert.deepEqual(lines(text), []));

  it('is named by its line and its words', () => {
    const [problem] = contradictions('Amt\nHafen\n *Hafen\tKai\n');
    assert.deepEqual([problem?.line, problem?.start, problem?.end], [2, 1, 7]);
  });
});
