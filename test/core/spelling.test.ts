import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAnalyser, DEFAULT_SETTINGS, fixesOf } from '../../src/core/index.ts';
import { modernSpelling } from '../../src/core/spelling/old-spelling.ts';
import { suggestPiece } from '../../src/core/spelling/suggest.ts';
import { articleNames, twinOf } from '../../src/core/spelling/twin.ts';
import { readBuiltWord } from '../../src/core/spelling/word-building.ts';
import { wordCheckOf } from '../../src/core/spelling/word-check.ts';
import { builtLexicon } from '../support/lexicon.ts';

const lexicon = builtLexicon();
const check = wordCheckOf(lexicon, DEFAULT_SETTINGS);
assert.ok(check && lexicon.spelling && lexicon.morphology, 'npm run build comes first');
const dictionary = lexicon.spelling;
const { look } = lexicon.morphology;

describe('word check', () => {
  const right =
    'Straßenbau US-Regierung SPD-geführt Nordrhein-Westfalen nordrhein-westfälische Hartz-IV-Empfänger O’Neill d’Estaing geht’s 90er-Jahre CO2-Ausstoß iPhone ' +
    'Journalist:innen Kolleg*innen Schüler_innen Lehrer/-innen BürgerInnen UNICEF Arbeits- Vor- Bundes-CDU Hans’ Straße klimaneutral weiterdiskutiert ' +
    'dreieinhalbjährigen Москва 東京 α-Strahlung Tornadowarnung Kiewer Frankfurter';
  for (const word of right.split(' ')) it(`${word} is right`, () => assert.equal(check.wrong(word), undefined));
  const wrong: [string, string][] = [
    ['Regierug', 'Regierug'],
    ['US-Regierug', 'Regierug'],
    ['Regierugs-Chef', 'Regierugs'],
    ['villeicht', 'villeicht'],
    ['wiederspiegeln', 'wiederspiegeln'],
    ['Straßebau', 'Straßebau'],
    ['Betriebversammlung', 'Betriebversammlung'],
    ['Spitzelnkandidat', 'Spitzelnkandidat'],
    ['daß', 'daß'],
  ];
  for (const [word, part] of wrong) {
    it(`${word} is wrong`, () => {
      const found = check.wrong(word);
      assert.equal(found && word.slice(found.start, found.end), part);
    });
  }
  it('takes ss for ß in Swiss copy only, and no ß there', () => {
    const swiss = wordCheckOf(lexicon, { ...DEFAULT_SETTINGS, spelling: 'ch' })!;
    assert.ok(swiss.right('Strassenbau') && swiss.right('grosse') && !swiss.right('Straße'));
    assert.ok(!check.right('Strassenbau') && !check.right('grosse'));
  });
  it('reads decomposed letters and invisible characters as what they are', () => {
    const analyser = createAnalyser({ lexicon });
    const text = 'Die A\u0308rztin sprach u\u0308ber die Stra\u00adßen\u200bbahn und den Ha\u00admburger Hafen.';
    assert.deepEqual(
      analyser.analyse({ text }).findings.filter((f) => f.rule.startsWith('spelling/')),
      [],
    );
  });
});

describe('suggestions', () => {
  const first: [string, string][] = [
    ['Regierug', 'Regierung'],
    ['Polziei', 'Polizei'],
    ['nuicht', 'nicht'],
    ['seperate', 'separate'],
    ['Strasse', 'Straße'],
    ['Umweltminsiterium', 'Umweltministerium'],
    ['Komission', 'Kommission'],
    ['wiederspricht', 'widerspricht'],
    ['Standartwerk', 'Standardwerk'],
  ];
  for (const [wrong, right] of first) {
    it(`${wrong} → ${right}`, () => assert.equal(suggestPiece(wrong, check, 5)[0]?.word, right));
  }
  it('are right words, different, at most as many as asked, best first', () => {
    for (const word of ['Hauss', 'garnicht', 'Bundestagg', 'xqzw', 'Krankenhauseinweisng', 'a', 'Ä']) {
      const found = suggestPiece(word, check, 5);
      assert.ok(found.length <= 5);
      assert.equal(new Set(found.map((s) => s.word)).size, found.length);
      assert.deepEqual(
        found,
        [...found].sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1)),
      );
      for (const { word: offered } of found) for (const piece of offered.split(' ')) assert.ok(check.right(piece), offered);
    }
  });
});

describe('word building', () => {
  const built: [string, string][] = [
    ['weiterzuverfolgen', 'listed'],
    ['hindurchflog', 'verb'],
    ['vierköpfige', 'adjective'],
    ['nordfranzösische', 'adjective'],
    ['klimaschädlich', 'adjective'],
    ['Vizelandrat', 'noun'],
    ['Tabellenzwölfte', 'noun'],
    ['Umsatzminus', 'noun'],
    ['Stofftigerstreifen', 'noun'],
    ['Hauptverdächtige', 'noun'],
    ['kanzlertreue', 'adjective'],
  ];
  for (const [word, kind] of built) it(word, () => assert.equal(readBuiltWord(word, dictionary, look), kind));
  for (const word of [
    'weiterdiskutirt',
    'vierköpfje',
    'klimascädlich',
    'Hausxyz',
    'Kommision',
    'saget',
    'Kinospos',
    'Hauptgewine',
  ]) {
    it(`${word} is not built`, () => assert.equal(readBuiltWord(word, dictionary, look), undefined));
  }
});

describe('old spelling', () => {
  const pairs: [string, string | undefined][] = [
    ['daß', 'dass'],
    ['Schiffahrt', 'Schifffahrt'],
    ['numerierte', 'nummerierte'],
    ['Flußschiffahrt', undefined],
    ['rauhe', 'raue'],
    ['Haus', undefined],
  ];
  for (const [old, modern] of pairs) it(old, () => assert.equal(modernSpelling(old, dictionary), modern));
});

describe('any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'Regierug',
      'daß',
      'die die',
      'US-regierung',
      '\u00ad',
      '\u200b',
      '\ud800',
      '\r\n',
      '„',
      '“',
      '-',
      '’',
      'Journalist:in',
      '\u0000',
      'ß',
      'İ',
      'ﬁ',
    ),
  );
  it('never throws, and spans lie inside it, fixes too', () => {
    const analyser = createAnalyser({
      lexicon,
      onFailure: (f) => {
        throw f.error;
      },
    });
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join(' ');
        for (const finding of analyser.analyse({ text }).findings) {
          if (!finding.rule.startsWith('spelling/')) continue;
          assert.ok(finding.start >= 0 && finding.start < finding.end && finding.end <= text.length);
          for (const { edits } of fixesOf(finding))
            for (const e of edits) assert.ok(e.start >= 0 && e.start <= e.end && e.end <= text.length);
        }
      }),
      { numRuns: 100 },
    );
  });
  const silent: [string, string][] = [
    ['a word of 10 000 letters', `Die ${'Regierug'.repeat(1250)} tagt.`],
    ['a table of numbers', Array.from({ length: 200 }, (_, i) => `${i}\t${i * 37}\t${i}.5 %\t12:${i % 60}`).join('\n')],
    ['another script', 'Правительство приняло решение о поддержке семей. '.repeat(20)],
    ['a heading in capitals', 'REGIERUG BESCHLIEST NEUE REGELN FÜR VEREINNE'],
    ['no words', '— … ??? 12 % § 5 »« '.repeat(50)],
  ];
  for (const [name, text] of silent) {
    it(`${name}: no finding`, () => {
      const { findings } = createAnalyser({ lexicon }).analyse({ text });
      assert.deepEqual(
        findings.filter((f) => f.rule.startsWith('spelling/')),
        [],
      );
    });
  }
});

describe('the name that another is a slip of', () => {
  it('the more frequent name is the twin; inflected forms and other first letters are none', () => {
    const names = articleNames(
      new Map([
        ['Zuvetić', 2],
        ['Zuveti', 1],
        ['Luvteić', 5],
      ]),
    );
    assert.equal(twinOf('Zuvteić', names), 'Zuvetić');
    assert.equal(twinOf('Zuvetićs', names), undefined);
    assert.equal(twinOf('Buvetić', names), undefined);
  });
});
