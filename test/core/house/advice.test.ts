import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStyle } from '../../../src/core/house/style-file.ts';
import { phraseAdvice, unknownWords } from '../../../src/core/index.ts';
import { builtLexicon } from '../../support/lexicon.ts';

const lexicon = builtLexicon();
const ruleOf = (rule: string) => {
  const { style, problems } = readStyle(`regeln:\n  - {name: probe, ${rule}}`, { has: () => true });
  assert.deepEqual(problems, []);
  return style.rules[0]!;
};
const said = (rule: string): string[] => phraseAdvice(ruleOf(rule), lexicon).map((a) => a.message.de);
const baseOf = (rule: string): string | undefined =>
  /^„.+“ ist eine gebeugte Form; gesucht wird die Grundform: (.+)$/u.exec(said(rule)[0] ?? '')?.[1];

describe('a phrase of a house given with a finite form', () => {
  for (const [phrase, base] of [
    ['geht davon aus', 'davon ausgehen'],
    ['"geht davon aus, dass"', 'davon ausgehen'],
    ['nahm teil', 'teilnehmen'],
    ['machte klar', 'klarmachen'],
    ['setzt in Kraft', 'in Kraft setzen'],
    ['in Kraft setzt', 'in Kraft setzen'],
    ['zeigte sich überzeugt', 'sich überzeugt zeigen'],
    ['ist der Meinung', 'der Meinung sein'],
    ['kommt zum Einsatz', 'zum Einsatz kommen'],
  ] as const)
    it(`is named with its base form: ${phrase}`, () => assert.equal(baseOf(`suche: ${phrase}`), base));

  for (const phrase of [
    'davon ausgehen',
    'sich überzeugt zeigen',
    'Bescheid wissen',
    'wie es heißt',
    'last but not least',
    '"=geht =davon =aus"',
    'geht',
    'am Ende des Tages',
    'illegale Migration',
    'mit Händen und Füßen',
    'laut Polizei',
    'dank Hilfe',
    'im Recht sein',
    'statt Geld',
    'in die Tat umgesetzt',
    'Schutz suchende Menschen',
  ])
    it(`is none: ${phrase}`, () => assert.deepEqual(said(`suche: ${phrase}`), []));

  it('is not meant where it is taken as it is written', () => assert.deepEqual(said('woertlich: geht davon aus'), []));

  it('is told of by its place among the phrases', () => {
    const rule = ruleOf('suche: [davon ausgehen, geht davon aus], woertlich: [wie gesagt, "Kr.*"]');
    assert.deepEqual(
      phraseAdvice(rule, lexicon).map(({ phrase }) => [phrase, rule.places[phrase]]),
      [
        [1, { line: 1, start: 42, end: 56 }],
        [3, { line: 1, start: 83, end: 89 }],
      ],
    );
  });
});

describe('a pattern among the phrases of a house', () => {
  for (const phrase of ['Kr.*', 'Kr*', '"*krise"', '"[Kk]rise"', '"Krise|Krisen"', '"Autor(en)?"', 'große Kr.+', '"^Krise"'])
    it(`is named: ${phrase}`, () => {
      assert.match(said(`suche: ${phrase}`)[0] ?? '', /^„.+“ ist ein Muster; /u);
      assert.match(said(`woertlich: ${phrase}`)[0] ?? '', /^„.+“ ist ein Muster; /u);
    });

  for (const phrase of [
    'Schüler*innen',
    '"Schüler(innen)"',
    'z. B.',
    'C++',
    '"Ist das so?"',
    'Fridays for Future!',
    'US$',
    '"[sic]"',
    'AT&T',
  ])
    it(`is none: ${phrase}`, () => assert.deepEqual(said(`woertlich: ${phrase}`), []));
});

describe('the name of a person among the phrases of a house', () => {
  for (const phrase of ['Herrn Fischer', 'Frau Koch'])
    it(`is told of, as it is never found: ${phrase}`, () =>
      assert.match(said(`suche: ${phrase}`)[0] ?? '', /^„.+“ wird so nie gefunden/u));

  for (const phrase of ['Fischer', '"=Herrn =Fischer"', 'wilder Wolf', 'schwarzer Peter', 'Fischer und Jäger'])
    it(`is none: ${phrase}`, () => assert.deepEqual(said(`suche: ${phrase}`), []));
});

describe('a word that the lexicon does not know', () => {
  for (const [phrase, words] of [
    ['in Kraft treten', []],
    ['im Vorfeld von', []],
    ['die Quorbx in den Medien', ['Quorbx']],
    ['ins Zirpamt', ['Zirpamt']],
    ['brabbelfixen', ['brabbelfixen']],
  ] as const)
    it(`is named in: ${phrase}`, () => assert.deepEqual(unknownWords(ruleOf(`suche: ${phrase}`), lexicon), words));
});
