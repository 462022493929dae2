import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inflectLike, makeHouseDictionary } from '../../src/core/spelling/house-dictionary.ts';
import { readHouseText } from '../../src/core/spelling/house-format.ts';
import { builtLexicon } from '../support/lexicon.ts';
import { workOf } from '../support/work.ts';

const lexicon = builtLexicon();

describe('house dictionary', () => {
  const house = makeHouseDictionary(
    [
      '# Namen',
      'Selenskyj/Merkel',
      'Wumms/Tisch',
      'Bürgergeld',
      'gendern/wandern',
      '*Schwarzfahrer\tFahrgast ohne Ticket',
      '*Asylant\t\tnur in Zitaten',
      '*einzigste\teinzige',
      '*Kreisleitbüro\tKreisbüro',
      '*Asylanten\tGeflüchtete',
      '*kucken\tgucken\tNorddeutsch.',
      '*Lehrling\tFachkraft',
      'kaputte Zeile',
      'X/Gibtesnicht',
    ],
    lexicon,
  );
  for (const word of [
    'Selenskyj',
    'Selenskyjs',
    'Wummse',
    'Wummsen',
    'Bürgergeld',
    'Bürgergeldreform',
    'gendert',
    'gendernden',
  ]) {
    it(`knows ${word}`, () => assert.ok(house.has(word)));
  }
  for (const word of ['Selenskyjen', 'selenskyj', 'Bürgergelds', 'Bürgergeldxyz', 'Xs', 'kaputte']) {
    it(`does not know ${word}`, () => assert.ok(!house.has(word)));
  }
  it('forbids with and without a replacement', () => {
    assert.equal(house.forbidden('Schwarzfahrer'), 'Fahrgast ohne Ticket');
    assert.equal(house.forbidden('Asylant'), '');
    assert.equal(house.forbidden('Selenskyj'), undefined);
  });
  it('replaces a form by the same form where there is one', () => {
    for (const [word, wanted] of [
      ['kuckte', 'guckte'],
      ['gekuckt', 'geguckt'],
      // Another gender: the article would have to change.
      ['Lehrlings', ''],
    ] as const)
      assert.equal(house.forbidden(word), wanted, word);
    assert.equal(house.instead('Lehrlings'), 'Fachkraft');
    assert.equal(house.instead('Lehrer'), '');
  });
  it('forbids all forms of a base form, and only that form of another', () => {
    assert.equal(house.forbidden('Schwarzfahrern'), '');
    assert.equal(house.forbidden('Asylanten'), 'Geflüchtete');
    assert.equal(house.forbidden('einzigste'), 'einzige');
    // A compound that no list holds inflects like its last noun.
    for (const word of ['Kreisleitbüros', 'Kreisleitbüro']) assert.notEqual(house.forbidden(word), undefined);
    for (const word of ['Leitbüros', 'Büros', 'Kreisleitbürokrat']) assert.equal(house.forbidden(word), undefined);
    for (const word of ['einzige', 'Schwarzfahrt', 'Fahrer']) assert.equal(house.forbidden(word), undefined);
  });
  it('says why', () => {
    assert.equal(house.reason('Asylant'), 'nur in Zitaten');
    assert.equal(house.reason('Schwarzfahrer'), '');
    assert.equal(house.reason('Haus'), '');
  });
  it('shows the forms of an entry', () => {
    assert.deepEqual(inflectLike('Selenskyj', 'Merkel', lexicon), ['Selenskyj', 'Selenskyjs']);
    assert.deepEqual(inflectLike('Selenskyj', 'Xyzzyq', lexicon), []);
  });
  it('reads the affix file and the model words only', () => {
    const lines = Array.from({ length: 200 }, (_, i) => `Wumms${'abcdefghij'[i % 10]}${'klmnopqrst'[((i / 10) % 10) | 0]}/Tisch`);
    const blocks = workOf(() => makeHouseDictionary(lines, lexicon).has('Haus'));
    assert.ok(blocks < 1_000_000, `${blocks} blocks: millions would mean that the whole dictionary was read`);
  });
});

describe('house dictionary, bad lines', () => {
  const cases: [string, string, number, number][] = [
    ['zwei Wörter', 'spaces', 0, 11],
    ['Wort/', 'empty-model', 4, 5],
    ['Wort/Gibtesnicht', 'unknown-model', 5, 16],
    ['Wort/Tisch/Haus', 'two-models', 5, 15],
    ['  *', 'no-word', 2, 3],
    ['123', 'no-word', 0, 3],
    ['W'.repeat(200), 'too-long', 0, 200],
  ];
  for (const [line, kind, start, end] of cases) {
    it(`${line.slice(0, 20)}: ${kind}`, () => {
      const { problems, entries } = readHouseText(`# Kopf\nGut/Tisch\n${line}\n*Böse\tbesser`, lexicon.models);
      assert.deepEqual(problems, [{ line: 2, start, end, kind }]);
      assert.equal(entries.length, 2, 'the rest works');
    });
  }
  it('takes line ends of any kind, a byte order mark and empty lines', () => {
    const { entries, problems } = readHouseText('\ufeffWumms/Tisch\r\n\r\n  \n*alt\tneu\r\n', lexicon.models);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map((e) => [e.word, e.model, e.replacement]),
      [
        ['Wumms', 'Tisch', ''],
        ['alt', undefined, 'neu'],
      ],
    );
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), fc.string({ unit: 'binary' }), (lines, word) => {
        readHouseText(lines.join('\n'), lexicon.models);
        const house = makeHouseDictionary(lines, lexicon);
        house.has(word);
        house.forbidden(word);
      }),
      { numRuns: 60 },
    );
  });
});
