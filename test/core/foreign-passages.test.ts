import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser } from '../../src/core/index.ts';
import { isForeignPassage } from '../../src/core/text/language.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyser = createAnalyser({ lexicon: builtLexicon() });
const rulesIn = (text: string): string[] => [
  ...new Set(analyser.analyse({ text, languageId: 'markdown' }).findings.map((f) => f.rule)),
];
/** Names and code enough that the whole is told to be of no language. */
const CODE = Array.from({ length: 30 }, (_, i) => `option${i} value${i} string boolean callback`)
  .join(', ')
  .concat('.');

describe('a passage in another language', () => {
  for (const text of [
    'The parser is an incremental system for editors and other tools',
    'If you want to read the file again, use the second method of this class.',
    'Une page de plus pour les lecteurs du journal',
  ])
    it(`is foreign: ${text}`, () => assert.ok(isForeignPassage(text)));
  for (const text of [
    'Der Rat stimmte gegen den',
    'Die Band The Notwist spielt am Freitag in der Halle',
    'Das Stück „To be or not to be“ läuft bis zum Mai im Theater am Wall',
    'Rue de la Paix 4',
  ])
    it(`is not: ${text}`, () => assert.ok(!isForeignPassage(text)));
});

describe('what is German only is silent there', () => {
  const english: Readonly<Record<string, string>> = {
    'fragment/broken-line': `${CODE}\n\nThis package is a small parser for the tables of the old\nsystem and was written for the editor.\n\nIt has no options.`,
    'fragment/truncated': `${CODE}\n\nIt reads the file. It closes the file. It is made for the tables of the old system\n\nIt has no options.`,
    'boilerplate/assistant': `${CODE}\n\nIf you want to keep the file open, use the second method.`,
  };
  for (const [rule, text] of Object.entries(english)) it(rule, () => assert.ok(!rulesIn(text).includes(rule)));
  const german: Readonly<Record<string, string>> = {
    'fragment/broken-line': 'Die Genossenschaft hat den Vertrag mit dem Bauunternehmen\nwurde gekündigt und sucht nun Ersatz.',
    'fragment/truncated': 'Der Anwalt kündigte eine Klage an. Er verwies dabei auf die\n\nDas Gericht hat den Eingang bestätigt.',
    'boilerplate/assistant':
      'Sure! Here is the revised article for you:\n\nDer Rat hat den Bau der Wache am Montag beschlossen. Sie soll im Herbst fertig sein und kostet zwei Millionen Euro.',
  };
  for (const [rule, text] of Object.entries(german))
    it(`${rule} speaks in a German text`, () => assert.ok(rulesIn(text).includes(rule), rulesIn(text).join()));
});

describe('brackets that pair in their line', () => {
  const loose = (text: string): boolean => rulesIn(text).includes('fragment/unclosed-parenthesis');
  for (const call of ['parser(args, opts={})', 'lies(datei, felder=[])', 'start=()', 'f(a={b: 1})'])
    it(`are whole: ${call}`, () =>
      assert.ok(!loose(`Der Aufruf ${call} liest die Datei ein. Danach prüft das Programm jede Zeile.`)));
  for (const part of ['(wie der Rat', '{ am Ende', '}', 'im Mai)'])
    it(`are loose: ${part}`, () => assert.ok(loose(`Der Rat hat ${part} am Montag getagt. Danach prüft die Stadt jede Zeile.`)));
  it('a face is none', () => assert.ok(!loose('Das war ein langer Tag für alle im Rathaus :( Danach gab es Tee.')));
});
