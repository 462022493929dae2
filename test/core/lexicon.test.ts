import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readLexicon } from '../../src/core/index.ts';
import { walkPrefix } from '../../src/core/lexicon/automaton.ts';
import { AGREEMENT, MORPH } from '../../src/core/lexicon/morphology.ts';
import { builtLexicon } from '../support/lexicon.ts';

const { morphology, spelling, letters } = builtLexicon();
assert.ok(morphology && spelling, 'npm run build comes first');

const has = (form: string, ...bits: (keyof typeof MORPH)[]): void => {
  const mask = morphology.look(form);
  for (const bit of bits) assert.ok(mask & MORPH[bit], `${form}: ${bit}`);
};
const lacks = (form: string, ...bits: (keyof typeof MORPH)[]): void => {
  const mask = morphology.look(form);
  for (const bit of bits) assert.ok(!(mask & MORPH[bit]), `${form}: not ${bit}`);
};

describe('morphology', () => {
  it('tells persons and moods of verbs apart', () => {
    has('sagte', 'finite3', 'preterite', 'thirdSingular');
    has('sagen', 'finite3', 'thirdPlural', 'infinitive');
    lacks('sagen', 'thirdSingular');
    has('sei', 'subjunctive1', 'auxiliary', 'thirdSingular');
    lacks('sei', 'preterite');
    has('hätten', 'subjunctive2', 'thirdPlural', 'auxiliary');
    has('angefangen', 'participle2');
    lacks('angefangen', 'finite3');
  });
  it('knows separable verbs apart and joined', () => {
    has('anfing', 'finite3', 'joinedSeparable');
    has('anzufangen', 'zuInfinitive');
    has('an', 'separablePrefix', 'preposition');
  });
  it('has both spellings of ß', () => {
    for (const form of ['muss', 'muß', 'lässt', 'läßt', 'wüsste', 'musste']) has(form, 'finite3', 'thirdSingular');
    has('grosse', 'adjective');
  });
  it('compares adjectives', () => {
    has('größeren', 'comparative', 'adjective');
    has('besten', 'superlative');
    has('teurere', 'comparative');
  });
  const agreement: [string, number, number][] = [
    ['Haus', AGREEMENT.neuter & (AGREEMENT.nominative | AGREEMENT.dative | AGREEMENT.accusative), AGREEMENT.plural],
    ['Häusern', AGREEMENT.plural & AGREEMENT.dative, AGREEMENT.singular | AGREEMENT.nominative],
    ['Regierung', AGREEMENT.feminine, AGREEMENT.plural | AGREEMENT.masculine],
    ['zum', (AGREEMENT.masculine | AGREEMENT.neuter) & AGREEMENT.dative, AGREEMENT.feminine | AGREEMENT.accusative],
    ['für', AGREEMENT.accusative, AGREEMENT.dative],
    ['dem', AGREEMENT.masculine & AGREEMENT.dative, AGREEMENT.plural],
  ];
  for (const [form, may, never] of agreement) {
    it(`agreement of ${form}`, () => {
      const mask = morphology.agreement(form);
      assert.equal(mask & may, may, 'may');
      assert.equal(mask & never, 0, 'never');
    });
  }
  it('knows nothing of a non-word', () => assert.equal(morphology.look('Xyzzyq') | morphology.agreement('Xyzzyq'), 0));
});

describe('spelling dictionary', () => {
  const good = 'Haus Häuser sein gehen trotz Bundestagswahl Krankenhausbett Straßenbauamt HAUS STRASSE Öl Gehen neue Neue'.split(
    ' ',
  );
  const bad = 'Hauss sien Bundestagswahll haus strasse daß Bundestagwahl krankenhaus Xyzzyq'.split(' ');
  for (const word of good) it(`${word} is right`, () => assert.ok(spelling.correct(word)));
  for (const word of bad) it(`${word} is wrong`, () => assert.ok(!spelling.correct(word)));
  it('shows the parts of a compound', () => {
    assert.deepEqual(spelling.parts('Straßenbauamt'), ['Straßen', 'bau', 'amt']);
    assert.equal(spelling.parts('Haus'), undefined);
  });
  it('knows what is frequent', () => {
    assert.ok(spelling.frequency('und') > spelling.frequency('Bergwerk'));
    assert.equal(spelling.frequency('Xyzzyq'), 0);
  });
  it('walks the words of a prefix in order, and stops when told', () => {
    const words: string[] = [];
    walkPrefix(spelling.automaton, 'Haus', (word) => words.push(word) < 5);
    assert.equal(words.length, 5);
    assert.deepEqual(words, [...words].sort());
    assert.ok(words.every((w) => w.startsWith('Haus')));
  });
  it('gives up on overlong words at once', () => assert.ok(!spelling.correct('haus'.repeat(2500))));
});

describe('news words', () => {
  const inflected =
    'Lockdowns Klimaneutralität Bürgergeldes Selenskyjs Ampelkoalitionen klimaneutralen Virologin gegenderte Influencerinnen';
  for (const word of inflected.split(' ')) it(`${word} is right`, () => assert.ok(spelling.correct(word)));
});

describe('letter sequences', () => {
  for (const word of ['Schmidt', 'Janukowitsch', 'Haus', 'Müller'])
    it(`${word} is plausible`, () => assert.ok(letters?.plausible(word)));
  for (const word of ['Jtackson', 'Rehmnn']) it(`${word} is not`, () => assert.ok(!letters?.plausible(word)));
  it('knows nothing of other letters', () => assert.ok(letters?.plausible('Łódźxq')));
});

describe('reading bad files', () => {
  const bytes = readFileSync(path.resolve(import.meta.dirname, '../../dist/data/spelling.bin'));
  const damaged = Uint8Array.from(bytes);
  damaged[bytes.length >> 1]! ^= 4;
  const cases: [string, Uint8Array | { reason: string }, RegExp][] = [
    ['missing', { reason: 'ENOENT' }, /ENOENT/],
    ['empty', new Uint8Array(0), /cut off/],
    ['cut', bytes.subarray(0, bytes.length - 4), /cut off/],
    ['cut inside a number', bytes.subarray(0, 1001), /cut off/],
    ['damaged', damaged, /damaged/],
    ['another file', new TextEncoder().encode('this is no data file of ours'.repeat(4)), /not a file/],
  ];
  for (const [name, file, reason] of cases) {
    it(name, () => {
      const lexicon = readLexicon(new Map([['spelling.bin', file]]));
      assert.equal(lexicon.spelling, undefined);
      const problem = lexicon.problems.find((p) => p.file === 'spelling.bin')!;
      assert.match(problem.reason, reason);
      assert.equal(problem.damaged, file instanceof Uint8Array);
    });
  }
  it('reads bytes that are not aligned', () => {
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    assert.ok(readLexicon(new Map([['spelling.bin', moved.subarray(1)]])).spelling?.correct('Haus'));
  });
});
