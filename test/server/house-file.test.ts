import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  houseCompletion,
  houseDiagnostics,
  houseFile,
  houseHover,
  houseLenses,
  styleCompletion,
} from '../../src/server/house-file.ts';
import { builtLexicon } from '../support/lexicon.ts';

const URI = 'file:///haus/.schlussredaktion/woerterbuch.txt';
const document = (text: string): TextDocument => TextDocument.create(URI, 'plaintext', 1, text);

describe('house dictionary in the editor', () => {
  it('knows its files by their place', () => {
    assert.equal(houseFile(URI), 'words');
    assert.equal(houseFile('file:///haus/.schlussredaktion/textbausteine.txt'), 'phrases');
    assert.equal(houseFile('file:///haus/woerterbuch.txt'), undefined);
  });

  it('marks a broken line and leaves the others alone', () => {
    const found = houseDiagnostics(
      document('# Namen\nSelenskyj/Merkel\nHallstedt/Quxqux\n*Sturmtief\tSturm\nzwei Wörter\n'),
      builtLexicon(),
      [],
      'de',
    );
    assert.deepEqual(
      found.map((d) => d.range.start.line),
      [2, 4],
    );
    assert.match(JSON.stringify(found[0]), /Musterwort/);
  });

  it('marks what is wrong in the style file, examples that fail too, and in the exceptions', () => {
    const problems = (name: string, text: string): string[] =>
      houseDiagnostics(
        TextDocument.create(`file:///haus/.schlussredaktion/${name}`, 'yaml', 1, text),
        builtLexicon(),
        [],
        'de',
      ).map((d) => `${d.range.start.line}: ${d.message}`);
    const rule = 'regeln:\n  - name: boot\n    suche: Boot\n    beispiele:\n      - Das [[Boot]] lag am Montag im Hafen.\n';
    assert.deepEqual(problems('hausstil.yaml', rule), []);
    assert.deepEqual(problems('hausstil.yaml', `${rule}      - Die Boote sanken am Montag.\n`), [
      '5: Beispiel stimmt nicht, gefunden wird: Die [[Boote]] sanken am Montag.',
    ]);
    assert.deepEqual(problems('hausstil.yaml', 'regeln:\n  - name: aus\n    suche:\n      - geht davon aus\n'), [
      '3: „geht“ ist eine gebeugte Form; gesucht wird die Grundform: davon ausgehen',
    ]);
    assert.match(problems('hausstil.yaml', 'stufen:\n  quote/nie: off\n')[0]!, /^1: Eine Regel/u);
    assert.match(problems('ausnahmen.json', '[\n{"regel":"quote/unclosed"},\n<<<<\n{}\n]\n')[0]!, /^2: Diese Zeile/u);
    assert.deepEqual(problems('textbausteine.txt', 'Mehr dazu*'), []);
  });

  it('says above the examples of each rule how many of them hold', () => {
    const rule = (name: string, examples: string[]): string =>
      `  - name: ${name}\n    suche: Boot\n${examples.length > 0 ? '    beispiele:\n' : ''}${examples.map((e) => `      - ${e}\n`).join('')}`;
    const text = `regeln:\n${rule('gut', ['Das [[Boot]] lag im Hafen.', 'Der Hafen war leer.'])}${rule('schlecht', ['Die Boote sanken.'])}${rule('ohne', [])}`;
    const style = TextDocument.create('file:///haus/.schlussredaktion/hausstil.yaml', 'yaml', 1, text);
    assert.deepEqual(
      houseLenses(style, builtLexicon(), 'de').map((lens) => [lens.range.start.line, lens.command?.title]),
      [
        [4, '✓ Beispiele: 2 von 2 richtig'],
        [9, '✗ Beispiele: 0 von 1 richtig'],
      ],
    );
  });

  it('offers what may stand in the style file, in the language of the client', () => {
    const style = TextDocument.create('file:///haus/.schlussredaktion/hausstil.yaml', 'yaml', 1, 'agentur: true\nstu');
    const item = styleCompletion(style, { line: 1, character: 3 }, 'en').find(({ label }) => label === 'stufen');
    assert.match(String(item?.documentation), /^How loud rules report/u);
    assert.deepEqual(item?.textEdit, {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } },
      newText: 'stufen:',
    });
  });

  it('says how an entry inflects, and that a word is forbidden', () => {
    const text = document('Hallstedt/Berlin\n*Sturmtief\tSturm\nHafenrat\n');
    const value = (line: number): string => {
      const hover = houseHover(text, { line, character: 0 }, builtLexicon(), 'de');
      return (hover!.contents as { value: string }).value;
    };
    assert.match(value(0), /Berlin[\s\S]*Hallstedts/);
    assert.match(value(1), /Fehler/);
    assert.match(value(2), /so, wie es hier steht/);
    assert.equal(houseHover(document('# nichts'), { line: 0, character: 0 }, builtLexicon(), 'de'), null);
  });

  it('completes model words after the slash only', () => {
    const items = houseCompletion(document('Hallstedt/Berl'), { line: 0, character: 14 }, builtLexicon());
    assert.ok(items.some((i) => i.label === 'Berlin'));
    assert.deepEqual(houseCompletion(document('Hallst'), { line: 0, character: 6 }, builtLexicon()), []);
  });
});
