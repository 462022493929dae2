import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readLexicon } from '../../src/core/index.ts';
import { AGREEMENT } from '../../src/core/lexicon/agreement.ts';
import { readMorphology } from '../../src/core/lexicon/morphology.ts';
import * as R from '../../src/core/lexicon/readings.ts';
import { readReadings } from '../../src/core/lexicon/readings-table.ts';
import { adjectivalNoun, mergeReadings, readingOf } from '../../src/tools/lexicon/morphy.ts';
import { formEntries, packReadings } from '../../src/tools/lexicon/readings-packing.ts';
import { builtLexicon } from '../support/lexicon.ts';

const { morphology } = builtLexicon();
assert.ok(morphology, 'npm run build comes first');
const { masculine, feminine, neuter, plural, nominative, genitive, dative, accusative } = AGREEMENT;
const read = (text: string): readonly R.Reading[] => morphology.readings(text);

describe('readings of forms', () => {
  // Form, classes asked for, bits it must have, bits it must not have.
  const rows: [string, number, number, number][] = [
    ['Tag', R.NOUNS, masculine & (nominative | dative | accusative), plural | feminine],
    ['Tagen', R.NOUNS, plural & dative, plural & nominative],
    ['Schaden', R.NOUNS, masculine & nominative, feminine | plural],
    ['Zeit', R.NOUNS, feminine, masculine | neuter | plural],
    ['Dank', R.NOUNS, masculine & nominative, feminine | neuter | plural],
    ['See', R.NOUNS, (masculine | feminine) & nominative, neuter],
    ['Präsident', R.NOUNS, masculine & nominative, feminine | plural],
    ['Präsidenten', R.NOUNS, (masculine & (genitive | dative | accusative)) | plural, masculine & nominative],
    ['der', R.DETERMINERS, (masculine & nominative) | (feminine & dative) | (plural & genitive), neuter],
    ['einem', R.DETERMINERS, (masculine | neuter) & dative, plural | nominative],
    // Compounds and unknown words by their last part or suffix.
    ['Unfallaufnahme', R.NOUNS, feminine, masculine | neuter | plural],
    ['Kommunalwahlkreise', R.NOUNS, plural & nominative, feminine],
    ['Dürre-Hilfen', R.NOUNS, plural & dative, neuter],
    ['Entsiegelungen', R.NOUNS, plural, feminine],
    ['grosser', R.ATTRIBUTES, masculine & nominative, neuter],
    ['waldpädagogische', R.ATTRIBUTES, feminine & nominative, dative],
  ];
  for (const [form, wanted, may, never] of rows) {
    it(form, () => {
      const mask = R.agreementIn(read(form), wanted);
      assert.equal(mask & may, may, 'may');
      assert.equal(mask & never, 0, 'never');
    });
  }
  it('keeps declensions apart', () => {
    const own = (form: string, declension: number): number => R.agreementIn(read(form), R.ATTRIBUTES, declension);
    assert.equal(own('neuer', R.DECLENSION.strong) & masculine & nominative, masculine & nominative);
    assert.equal(own('neuer', R.DECLENSION.weak), 0);
    assert.equal(own('neue', R.DECLENSION.weak) & plural, 0);
    assert.equal(own('neue', R.DECLENSION.strong) & plural, plural & (nominative | accusative));
  });
  it('tells degrees, persons and tenses', () => {
    assert.ok(read('teurere').every((r) => R.degreeOf(r) === R.DEGREE.comparative));
    const finite = read('sagten').filter((r) => R.classOf(r) === R.CLASS.finite);
    assert.ok(finite.some((r) => R.tenseOf(r) === R.TENSE.preterite && R.personsOf(r) & R.PERSON.thirdPlural));
    assert.ok(finite.every((r) => !(R.personsOf(r) & R.PERSON.thirdSingular)));
    assert.ok(read('anfing').some((r) => R.isJoined(r)));
    assert.ok(read('hat').some((r) => R.classOf(r) === R.CLASS.finite && R.kindOf(r) === R.KIND.verb.auxiliary));
    assert.ok(read('veröffentlicht').some((r) => R.classOf(r) === R.CLASS.participle2));
    assert.ok(read('veröffentlichen').some((r) => R.classOf(r) === R.CLASS.infinitive));
  });
  it('knows lemmas and makes forms of them', () => {
    assert.ok(morphology.lemmas('Häusern').includes('Haus'));
    assert.ok(morphology.lemmas('gegangen').includes('gehen'));
    const forms = (lemma: string): string[] => morphology.inflections(lemma).map(({ form }) => form);
    assert.deepEqual(forms('Einschränkung').sort(), ['Einschränkung', 'Einschränkungen']);
    assert.ok(['ging', 'gegangen', 'gehe'].every((form) => forms('gehen').includes(form)));
    assert.ok(['Häuser', 'Hauses'].every((form) => forms('Haus').includes(form)));
  });
  it('answers any input, and soon', () => {
    for (const odd of ['', '-', '--', 'x-', '\0', '\ud800', 'A'.repeat(100_000), 'ab'.repeat(20), '💥'])
      assert.ok(Array.isArray(read(odd)) && morphology.lemmas(odd) && morphology.inflections(odd));
    assert.deepEqual(read('Xyzzyqk'), []);
  });
});

describe('a phrase united', () => {
  const phrase = (text: string): number => {
    const list = text.split(' ');
    return R.unitePhrase(read(list[0]!), list.slice(1, -1).map(read), read(list.at(-1)!));
  };
  const fits = [
    'eine solche Anpassung',
    'den neuen Schulen',
    'ein neues Haus',
    'der alte Mann',
    'dem alten Mann',
    'alle neuen Häuser',
    'kein großer Schaden',
    'ein Verletzter',
  ];
  const misfits = [
    'der neues Haus',
    'einem alter Mann',
    'den Einschränkung',
    'des Anbieter',
    'eine diskreditierten Dokumentation',
    'der Verletzter',
    'das Hauses',
  ];
  for (const text of fits) it(`${text} fits`, () => assert.notEqual(phrase(text), 0));
  for (const text of misfits) it(`${text} does not fit`, () => assert.equal(phrase(text), 0));
  it('says which case is left', () => {
    assert.equal(phrase('des alten Hauses'), neuter & genitive);
    assert.equal(phrase('dem alten Haus'), neuter & dative);
  });
  it('lets unknown words pass', () => assert.notEqual(R.unitePhrase(read('der'), [], []), 0));
});

describe('the source of readings', () => {
  it('merges what differs only in case, number and gender', () => {
    const tags = ['ADJ:NOM:SIN:MAS:GRU:IND', 'ADJ:NOM:SIN:MAS:GRU:SOL', 'ADJ:GEN:PLU:FEM:GRU:SOL'];
    const merged = mergeReadings(tags.map((tag) => readingOf('neuer', tag)));
    assert.equal(merged.length, 2);
    assert.equal(R.agreementIn(merged, R.ATTRIBUTES, R.DECLENSION.strong), (masculine & nominative) | (plural & genitive));
  });
  it('declines nouns like adjectives', () => {
    const of = (form: string, declension: number): number => R.agreementIn(adjectivalNoun(form, 0xfff), R.NOUNS, declension);
    assert.equal(of('Verletzter', R.DECLENSION.weak), 0);
    assert.equal(of('Verletzter', R.DECLENSION.mixed), masculine & nominative);
    assert.ok(of('Verletzte', R.DECLENSION.strong) & plural & nominative);
  });
  it('comes out of the file as it went in', () => {
    const forms = new Map([
      ['Haus', [{ lemma: 'Haus', readings: [R.makeReading(R.CLASS.noun, 0x0d00)] }]],
      ['ging', [{ lemma: 'gehen', readings: [R.makeReading(R.CLASS.finite, R.PERSON.thirdSingular | R.TENSE.preterite)] }]],
    ]);
    assert.deepEqual(formEntries(packReadings(forms)), forms);
  });
});

describe('a damaged morphology', () => {
  const whole = readFileSync(path.join(import.meta.dirname, '../../dist/data/morphology.bin'));
  const changed = (bytes: Buffer, at: number): Buffer => {
    bytes.writeUInt8(bytes[at]! ^ 1, at);
    return bytes;
  };
  const cases: [string, (bytes: Buffer) => Buffer, RegExp][] = [
    ['empty', () => Buffer.alloc(0), /cut off/],
    ['of another kind', (b) => changed(b, 0), /version/],
    ['with a changed byte in front', (b) => changed(b, 200), /damaged/],
    ['with a changed byte behind', (b) => changed(b, b.length - 900), /damaged/],
    ['cut', (b) => b.subarray(0, (b.length >> 3) << 2), /damaged|cut off/],
  ];
  for (const [name, damage, message] of cases)
    it(name, () => assert.throws(() => readMorphology(damage(Buffer.from(whole))), message));
  it('is a problem named once, and only its part is lost', () => {
    const { morphology: lost, spelling, problems } = readLexicon(new Map([['morphology.bin', new Uint8Array(400)]]));
    assert.equal(lost, undefined);
    assert.equal(spelling, undefined); // not given either
    assert.ok(problems.some(({ file }) => file === 'morphology.bin'));
  });
  it('has lists of readings in bounds', () => {
    const table = readReadings(whole);
    assert.deepEqual(table.readings(table.automaton.find('Haus')), [...morphology.exactReadings('Haus')]);
  });
});
