import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { createAnalyser, type ReportedFinding } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';
import { amid, LOUD, LOUD_TEXTS } from './fragments-sentences.ts';
import { SILENT, SILENT_TEXTS } from './fragments-silent.ts';

function fragments(text: string): ReportedFinding[] {
  const analyser = createAnalyser({
    lexicon: builtLexicon(),
    onFailure: (f) => {
      throw f.error;
    },
  });
  return analyser.analyse({ text }).findings.filter((f) => f.rule.startsWith('fragment/'));
}

/** What the rules found, for a readable message. */
const shown = (text: string): string =>
  fragments(text)
    .map((f) => `${f.rule} ${f.severity} „${text.slice(f.start, f.end)}“`)
    .join('; ');

const holds = (rules: string, text: string): boolean =>
  fragments(text).some((f) => rules.split(' ').includes(f.rule.slice('fragment/'.length)));

// No rule finds all of a kind; the share says how many of the sentences must be found, so that a change for the worse is seen.
const SHARE: Readonly<Record<string, number>> = {
  'stray-noun run-on': 0.6,
  'stray-words missing-verb': 0.8,
  'wrong-capital run-on': 0.9,
  'run-on wrong-capital': 0.9,
};

describe('fragments in a sentence between two plain ones', () => {
  for (const { rules, texts } of LOUD) {
    it(`${rules}: ${texts.length} sentences`, () => {
      const missed = texts.filter((t) => !holds(rules, amid(t)));
      assert.ok(
        missed.length <= texts.length * (1 - (SHARE[rules] ?? 0.85)) + 1e-9,
        `${missed.length} missed:\n${missed.join('\n')}`,
      );
    });
  }
});

describe('fragments in whole texts', () => {
  for (const { rules, texts } of LOUD_TEXTS) {
    for (const text of texts) it(`${rules}: ${text.slice(0, 70)}`, () => assert.ok(holds(rules, text), shown(text)));
  }
});

describe('look-alikes stay silent', () => {
  it(`${SILENT.length} sentences between two plain ones`, () => {
    const loud = SILENT.filter((t) => fragments(amid(t)).some((f) => f.severity !== 'hint'));
    assert.deepEqual(
      loud.map((t) => `${t} => ${shown(amid(t))}`),
      [],
    );
  });
  for (const text of SILENT_TEXTS) {
    it(text.slice(0, 70), () => assert.ok(!fragments(text).some((f) => f.severity !== 'hint'), shown(text)));
  }
});

describe('bad input brings no flood', () => {
  const words = 'der Rat hat am Montag in der Stadt über den Plan mit den Bürgern gesprochen und';
  const bad: Readonly<Record<string, string>> = {
    'no punctuation': `${words} `.repeat(60),
    'all capitals': 'DIE STADT HAT DEN HAUSHALT BESCHLOSSEN. DER RAT STIMMTE ZU. '.repeat(20),
    'one sentence of 3000 words': `${'Der Rat tagte und die Stadt schwieg, '.repeat(430)}das war alles.`,
    'a bibliography': 'Müller, Hans: Die Stadt im Wandel. Berlin 1998, S. 12–34.\nMeier, Eva: Orte. Wien: Verlag 2004.\n'.repeat(
      15,
    ),
    'a league table': '1. FC Nord 10 8 1 1 24:8 25\n2. SV Süd 10 7 2 1 20:9 23\n3. TuS West 10 6 2 2 18:10 20\n'.repeat(8),
    'an article in dialect':
      `Mia san gestan in d’Stod einegfoan, wei’s Weda so sche gwen is. De Leit ham gsogt, dass’s heia koan Winta net gem werd.
I hob des net glabt, oba da Voda hod gmoant, mia soin hoamgeh. Nochad hama no a Hoibe drunga und san schlofa ganga.\n\n`.repeat(
        6,
      ),
    'an article in English':
      'The council has decided on the new budget after a long night. Members of the opposition voted against it. '.repeat(15),
    'marks only': '.,;:!?()[]{}„“»«'.repeat(200),
    'lone surrogates and controls': `\ud800 Text \udfff mit \u0000 Zeichen \u200b und \u202e mehr. `.repeat(20),
  };
  for (const [name, text] of Object.entries(bad)) {
    it(name, () => {
      const found = fragments(text);
      assert.ok(found.length <= 4, `${found.length} findings: ${shown(text).slice(0, 400)}`);
    });
  }
  it('a damaged article of plain prose is no flood: every finding is shown', () => {
    const text = readFileSync(path.join(import.meta.dirname, '../fixtures/articles/beschaedigt-uebersetzung.artikel'), 'utf8');
    const rules = fragments(text).map((f) => f.rule);
    assert.ok(!rules.includes('fragment/not-news-text'));
    assert.ok(rules.length >= 8, rules.join(', '));
  });
  it('an empty text and white space', () => {
    assert.deepEqual(fragments(''), []);
    assert.deepEqual(fragments(' \n\t\r\n '), []);
  });
  it('every fix of every finding leaves a text that can be analysed', () => {
    for (const { texts } of LOUD_TEXTS)
      for (const text of texts) for (const f of fragments(text)) assert.ok(f.start < f.end && f.end <= text.length);
  });
});
