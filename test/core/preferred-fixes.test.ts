import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, createAnalyser, type Fix, fixesOf } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyser = createAnalyser({ lexicon: builtLexicon() });

const fixesIn = (text: string, rule: string): readonly Fix[] =>
  analyser
    .analyse({ text })
    .findings.filter((f) => f.rule === rule)
    .flatMap(fixesOf);

/** What one key makes of the text: nothing where no fix is preferred. */
function oneKey(text: string, rule: string): string | undefined {
  const fix = fixesIn(text, rule).find((f) => f.preferred);
  return fix && applyEdits(text, fix.edits);
}

const CLOSED = 'Der Landrat lobte am Montag die Helfer in Auheim. Sie hatten beim Hochwasser Säcke gefüllt.';

describe('one key puts in what is surely meant', () => {
  const sure: readonly (readonly [rule: string, text: string, fixed: string])[] = [
    ['spelling/unknown-word', 'Die Regierug hat den Plan beschlossen.', 'Die Regierung hat den Plan beschlossen.'],
    ['spelling/unknown-word', 'Er lobte den „Befreiungschlag“ der Partei.', 'Er lobte den „Befreiungsschlag“ der Partei.'],
    ['spelling/unknown-word', 'Die Feuerwehr in Stutgart half beim Löschen.', 'Die Feuerwehr in Stuttgart half beim Löschen.'],
    ['spelling/unknown-word', 'Die Feuerwehr Duesseldorf half beim Löschen.', 'Die Feuerwehr Düsseldorf half beim Löschen.'],
    ['spelling/unknown-word', 'Der Zug aus Schlewsig hatte Verspätung.', 'Der Zug aus Schleswig hatte Verspätung.'],
    [
      'fragment/wrong-capital',
      'Sie werden am Montag Wieder über den Haushalt beraten.',
      'Sie werden am Montag wieder über den Haushalt beraten.',
    ],
    ['quote/unclosed', 'Die Fähre „Marina Aurora liegt im Hafen.', 'Die Fähre „Marina Aurora“ liegt im Hafen.'],
    ['quote/unclosed', '„Geht nach Hause, sagte die Trainerin.', '„Geht nach Hause“, sagte die Trainerin.'],
    ['quote/unclosed', 'Sie sprach von einem „bitteren Abend.', 'Sie sprach von einem „bitteren Abend“.'],
    [
      'grammar/agreement',
      'Die Nachricht ging durch nahezu alle deutsche Medien.',
      'Die Nachricht ging durch nahezu alle deutschen Medien.',
    ],
    ['grammar/agreement', 'Er zeigte das mit allen neue Geräten.', 'Er zeigte das mit allen neuen Geräten.'],
    [
      'fragment/truncated',
      `${CLOSED}\n\nAm Abend dankte ihm der Rat. Ihren Dank sagte auch die Leiterin der Volkshochschule`,
      `${CLOSED}\n\nAm Abend dankte ihm der Rat. Ihren Dank sagte auch die Leiterin der Volkshochschule.`,
    ],
    ['grammar/preposition-case', 'Er stand an der rechten Seiten des Weges.', 'Er stand an der rechten Seite des Weges.'],
    ['grammar/genitive', 'Das Haus dem Bürgermeister brannte am Abend.', 'Das Haus des Bürgermeisters brannte am Abend.'],
    [
      'grammar/preposition-case',
      'Das Geschäft blieb wegen den Diebstahl geschlossen.',
      'Das Geschäft blieb wegen des Diebstahls geschlossen.',
    ],
    ['grammar/agreement', 'Der Verein stand an den Rande einer Niederlage.', 'Der Verein stand an den Rand einer Niederlage.'],
    ['quote/unclosed', '„Was soll das? rief eine Frau. „Wir zahlen.“', '„Was soll das?“, rief eine Frau. „Wir zahlen.“'],
    [
      'quote/unclosed',
      '„Jetzt reicht es! sagte Trainer Ole Harms. „Wir müssen mehr laufen.“',
      '„Jetzt reicht es!“, sagte Trainer Ole Harms. „Wir müssen mehr laufen.“',
    ],
    [
      'quote/unclosed',
      '„Ich habe ihn gesehen“, sagte Talea Onnen, „ich habe ihn am Aufkleber erkannt.',
      '„Ich habe ihn gesehen“, sagte Talea Onnen, „ich habe ihn am Aufkleber erkannt.“',
    ],
    [
      'quote/unclosed',
      'Der Mann sagte: „Ich kann’s nicht glauben‘, sagte er.',
      'Der Mann sagte: „Ich kann’s nicht glauben“, sagte er.',
    ],
    ['marks/spacing', 'Das Brot kostet 3 , 50 Euro im Laden.', 'Das Brot kostet 3,50 Euro im Laden.'],
  ];
  for (const [rule, text, fixed] of sure) it(`${rule}: ${fixed.slice(-80)}`, () => assert.equal(oneKey(text, rule), fixed));
});

describe('one key puts in nothing where something else may be meant', () => {
  const open: readonly (readonly [rule: string, text: string])[] = [
    // Coined, and set apart as such.
    ['spelling/unknown-word', '„Plandemie“ nannte er die Krise, und der Rat tagt im Mai.'],
    // A name and a noun.
    ['spelling/unknown-word', 'Die Koalition will die Hartzgesetze ändern.'],
    // A village near another one.
    ['spelling/unknown-word', 'Am Sonntag, 10. Januar, holt der Sportverein in Rodenau die Christbäume ab.'],
    // Who is meant may be a noun, and a work's title may stand without marks.
    ['fragment/wrong-capital', 'Es gibt Trafiken, die Minderjährigen Zigaretten verkaufen.'],
    ['fragment/wrong-capital', 'Nach Der Pate kommt am Montag Das Boot ins Kino der Stadt.'],
    // Half a word: a full stop behind it would be wrong, too.
    ['fragment/truncated', `${CLOSED}\n\nAm Abend dankte ihm der Rat. Ihren Dank sagte auch die Leiterin der Volkshochsch`],
    // What is named or said may go on.
    ['quote/unclosed', 'Die Schillersche „Ode an die Freude wurde gespielt.'],
    ['quote/unclosed', 'Der Sprecher der Bewegung „Bündnis Nord für den Deich kam zu spät.'],
    ['quote/unclosed', 'Er lobte sie, „als beste Chefin der Stadt, was niemand erwartet hatte.'],
    ['quote/unclosed', 'Ihr Vater sagte immer: „Wer zaudert, kommt zu spät. Er ist nie gegangen.'],
  ];
  for (const [rule, text] of open)
    it(`${rule}: ${text}`, () => {
      assert.ok(fixesIn(text, rule).length > 0, 'something is offered all the same');
      assert.equal(oneKey(text, rule), undefined);
    });
});
