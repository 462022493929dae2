import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser, messageText } from '../../src/core/index.ts';
import { fixesOf } from '../../src/core/rules/finding.ts';
import { builtLexicon } from '../support/lexicon.ts';

const TOLD = 'Der Radverein lädt zum Sommerfest in den Stadtpark ein. Für Musik sorgt die Kapelle aus dem Nachbarort.';
const analyser = createAnalyser({ lexicon: builtLexicon() });

/** What stands below an article, how it is called, and how grave it is. */
const BLOCKS: readonly (readonly [block: string, said: RegExp, severity: string])[] = [
  ['Pressekontakt:\nFrau Tanja Muster\nTelefon: 0555 123-45', /^Kontakt für die Presse \(3 Zeilen\)/, 'warning'],
  ['Rückfragehinweis:\nStadtwerke Wels\nMag. Eva Muster\n+43 7242 55512', /^Kontakt für die Presse \(4 Zeilen\)/, 'warning'],
  ['Rückfragen & Kontakt:\nVerein Rad\nEva Muster\n0555 12344', /^Kontakt für die Presse \(4 Zeilen\)/, 'warning'],
  [
    'Rückfragen bitte an:\nPolizeipräsidium Nordfurt\nPressestelle\nTelefon: 0555 12-3',
    /^Kontakt für die Presse \(4 Zeilen\)/,
    'warning',
  ],
  ['Kontakt für Medien: Eva Muster, 0555 1234', /^Kontakt für die Presse \(1 Zeile\)/, 'warning'],
  ['# dpa-Notizblock\n\n## Orte\n- Rathaus, Am Markt 1, 12345 Musterstadt', /^Notizblock der Agentur/, 'error'],
  ['Redaktionelle Hinweise\nAnsprechpartnerin: Frau Muster, 0555 123', /^Notizblock der Agentur/, 'error'],
];

describe('a contact for the press is no notebook of an agency', () => {
  for (const [block, said, severity] of BLOCKS)
    it(block.split('\n')[0]!, () => {
      const { findings } = analyser.analyse({ text: `${TOLD}\n\n${block}\n` });
      const found = findings.filter((f) => f.rule === 'agency/notebook');
      assert.equal(found.length, 1);
      assert.match(messageText(found[0]!.rule, found[0]!.message, found[0]!.args, 'de'), said);
      assert.equal(found[0]!.severity, severity);
      // What somebody may want to print goes at a click only.
      assert.equal(
        fixesOf(found[0]!).some((f) => f.safe),
        severity === 'error',
      );
    });
});
