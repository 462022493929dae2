import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { createAnalyser, DEFAULT_SETTINGS, readLexicon } from '../../src/core/index.ts';
import { readWideWords } from '../../src/core/lexicon/wide-words.ts';
import { countedForm, readWordFrequencies } from '../../src/core/lexicon/word-frequencies.ts';
import { makeWideCheck, zipfOf } from '../../src/core/spelling/known-word.ts';
import { wordCheckOf } from '../../src/core/spelling/word-check.ts';
import { loadLexicon } from '../../src/node/data.ts';
import { packFrequencies } from '../../src/tools/lexicon/frequency-packing.ts';
import { damage } from '../../src/tools/spelling/slips.ts';
import { builtLexicon } from '../support/lexicon.ts';

const lexicon = builtLexicon();
const data = path.join(import.meta.dirname, '../../dist/data');
const check = wordCheckOf(lexicon, DEFAULT_SETTINGS)!;

/** Findings of unknown words in a text, as "level:word". */
function found(text: string): string[] {
  const { findings } = createAnalyser({ lexicon }).analyse({ text });
  return findings
    .filter((f) => f.rule === 'spelling/unknown-word')
    .map((f) => `${f.severity === 'hint' ? 'hint' : 'above'}:${text.slice(f.start, f.end)}`);
}

describe('words that other sources know', () => {
  const right =
    'knackig silbrig achtmal rauf Rauswurf passgenau Verlassens Rauchens Wissenschafter parkieren Plastiksackerl gibts obs Empörungs- Softwareent- erdrückendsten wegzulenken loszubinden Stories zehne elfe Pints vertaktet vertakteten durchgetaktet Asylwerberheim Asylwerberunterkunft';
  for (const word of right.split(' ')) it(`${word} is right`, () => assert.equal(check.wrong(word), undefined));
  const wrong =
    'Pitns verwaldet verfeltet begleited bestellet Asylwerbrheim Francfurt Komission Kommision Adressse vorraussichtlich Verwlatung musss wass stehts hällt grosse Grüsse daß';
  for (const word of wrong.split(' ')) it(`${word} is wrong`, () => assert.ok(check.wrong(word)));
  it('takes ss for ß in an article with Swiss marks, whatever stands around it', () => {
    const text =
      'Stadtrat baut die Langstrasse um\n\nDer Stadtrat von Zürich baut die Langstrasse um. Die Massnahme gilt ab Mai, wie Stadträtin Rahel Moser sagte.\n\n«Wir schaffen Platz», sagte sie.\n\nLesen Sie auch\nBäckerei schließt nach 90 Jahren\nStraßenfest fällt aus';
    assert.deepEqual(found(text), []);
  });
  it('takes ss for ß in an article with Swiss marks, whatever somebody\u2019s name has', () => {
    assert.deepEqual(found('«Fussball ist alles», sagte Benjamin Näßler. Weil die Strasse dagegen verstosse, ging er.'), []);
    assert.notDeepEqual(
      found('«Fussball ist alles», sagte Benjamin Näßler. Weil die Straße gesperrt sei, ging er groß aus.'),
      [],
    );
  });
  it('distrusts a rare word beside a much commoner one', () => {
    const rare = { ...lexicon, wide: { has: (word: string) => word === 'Regirung' || word === 'Plimpfung' } };
    const known = makeWideCheck(rare);
    assert.ok(known('Plimpfung'));
    assert.ok(!known('Regirung'));
  });
  it('knows nothing without its data, and less without a part of it', () => {
    assert.ok(!makeWideCheck({ ...lexicon, spelling: undefined })('knackig'));
    assert.ok(!makeWideCheck({ ...lexicon, wide: undefined, morphology: undefined })('Kantersieg'));
  });
});

describe('how sure a slip is', () => {
  const cases: [string, string[]][] = [
    // Seen by the part with the slip, not by the whole compound, which no count has.
    ['Die Stadt wirbt mit einer neuen Geschwindigketsanzeige.', ['above:Geschwindigketsanzeige']],
    ['Der Umbau der Schwimmhale ist teuer.', ['above:Schwimmhale']],
    // In direct speech only slips of the hand are more than hints: dialect stays as it was spoken.
    ['„Das ist nuicht wahr, und die Gemiende hat es gewusst“, sagte Bürgermeister Jan Holm.', ['above:nuicht', 'above:Gemiende']],
    // A rare name is no likelier than the one that stands there; a frequent one is.
    ['Das Fest der Dörfer findet in Vahrn statt.', []],
    ['Der Zug von Kiel nach Hannvoer fiel aus.', ['above:Hannvoer']],
    ['Das Buch erscheint bei Beltz & Gelberg, die Auflage bei Kurbel & Söhne.', []],
    // Umlauts spelled out: a common word, but no name.
    ['Fuenf Gaeste kamen.', ['above:Fuenf', 'above:Gaeste']],
    ['Muede gingen alle heim. Fuer Kinder gab es Suppe.', ['above:Muede', 'above:Fuer']],
    ['Die Feuer brannten, als Joerg Mueller am Steuer sass und Michael Goebel den Poeten grüßte.', []],
    ['„Dat jeht nich mehr, da is nüscht zu machen“, sagte der Wirt.', []],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      assert.deepEqual(
        found(text).filter((f) => f.startsWith('above')),
        expected,
      );
    });
});

describe('frequencies of words', () => {
  it('come out as they went in, whatever the case and ß', () => {
    const classes = new Map([
      ['strasse', 5],
      ['haus', 7],
      ['kantersieg', 1],
    ]);
    const table = readWordFrequencies(packFrequencies(classes));
    for (const [word, own] of classes) assert.equal(table.classOf(word), own);
    assert.equal(table.classOf('STRAßE'), 5);
    assert.equal(table.classOf('Straße'), 5);
  });
  it('are hardly ever made up', () => {
    const table = lexicon.frequencies!;
    const made = Array.from({ length: 3000 }, (_, i) => `xq${i.toString(36)}zk${(i * 7919).toString(36)}`);
    assert.ok(made.filter((word) => table.classOf(word) > 0).length < 30);
  });
  it('rank common words above rare ones', () => {
    const order = ['und', 'Regierung', 'Rauswurf', 'Xyzzyq'].map((word) => zipfOf(word, lexicon));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => b - a),
    );
    assert.ok(order[0]! > order[2]!);
    assert.equal(countedForm('Maß'), 'mass');
  });
});

describe('a damaged list of words', () => {
  for (const [file, read] of [
    ['wide-words.bin', readWideWords],
    ['frequency.bin', readWordFrequencies],
  ] as const) {
    const whole = readFileSync(path.join(data, file));
    it(`${file}: says what is wrong`, () => {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed[whole.length >> 1]! ^ 1, whole.length >> 1);
      assert.throws(() => read(changed), /damaged/u);
      assert.throws(() => read(whole.subarray(0, 8)), /cut off/u);
      assert.throws(() => read(Buffer.alloc(64)), /version/u);
    });
    it(`${file}: only what it knows is lost`, () => {
      const files = new Map([
        ['spelling.bin', readFileSync(path.join(data, 'spelling.bin'))],
        [file, new Uint8Array(64)],
      ]);
      const lost = readLexicon(files);
      assert.ok(lost.problems.some((p) => p.file === file));
      const plain = wordCheckOf(lost, DEFAULT_SETTINGS)!;
      assert.equal(plain.wrong('Straßenbauamt'), undefined);
      assert.ok(plain.wrong('Verwlatung'));
    });
  }
  it('the whole folder reads without a problem', () => assert.deepEqual(loadLexicon(data).problems, []));
});

describe('misspelled, new, or a name', () => {
  const rows: [string, string[]][] = [
    ['Die Stadt will den Radverkher in der Innenstadt stärken.', ['above:Radverkher']],
    ['Der Ministerpräsident kündigte eine Reform der Vewaltung an.', ['above:Vewaltung']],
    ['Am Abend sprach Zdenka Hlubočková vor dem Verein in Kbelnice.', []],
    [
      'Der Miniseter sprahc von einem Durchburch bei den Verhandlugnen.',
      ['above:Miniseter', 'above:sprahc', 'above:Durchburch', 'above:Verhandlugnen'],
    ],
    ['The committee will publish its findings later this week, the mayor said.', []],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(found(text), expected));
  it('names what it is not sure of once an article', () => {
    const text = Array.from({ length: 6 }, (_, i) => `Am ${i + 2}. Mai trat Quarbel in der Halle auf.`).join('\n\n');
    assert.ok(found(text).length <= 1);
  });
});

describe('slips for fitting', () => {
  it('are where they say, and wrong', () => {
    let seed = 1;
    const random = (): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 0x1_0000_0000;
    };
    const text = 'Der Gemeinderat beschloss am Dienstag den Haushalt für das kommende Jahr. '.repeat(20);
    const made = damage(
      text,
      5,
      random,
      (w) => !check.right(w),
      (w) => check.right(w),
    );
    assert.ok(made.slips.length > 10);
    for (const { start, end, right } of made.slips) {
      const word = made.text.slice(start, end);
      assert.ok(!check.right(word) && check.right(right) && word !== right, word);
    }
  });
});
