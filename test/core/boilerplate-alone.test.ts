import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, createAnalyser } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

const ABOVE = `Streit über das Hallenbad

Der Rat der Stadt hat am Mittwoch über die Sanierung des Hallenbads beraten. Kämmerin Petra Ohm rechnet mit neun Millionen Euro.`;
const BELOW = `Die Sitzung dauerte bis kurz vor Mitternacht. Nach der Sommerpause soll der Rat entscheiden, ob das Becken kleiner wird.`;

/** The text after all that fix-all removes. */
function cleaned(text: string): string {
  const fixes = createAnalyser({ lexicon: builtLexicon() }).analyse({ text }).safeFixes();
  return applyEdits(
    text,
    fixes.flatMap(({ fix }) => fix.edits),
  );
}

describe('a line without other furniture beside it', () => {
  for (const line of [
    'Was denken Sie?',
    'Was meinen Sie dazu, Frau Ohm?',
    'Diskutieren Sie noch?',
    'Ein Angebot der Diakonie für Trauernde',
    'Ein Service der Stadtwerke: freier Eintritt',
    'Website nutzt Cookies ohne Erlaubnis',
    'Keine Zustimmung für Hallenbad gegeben',
    'Spenden Sie Blut',
    'Kostenlos testen lassen',
    'Bereits registriert: 400 Schwimmer',
    'Lesen: Kinder werden besser',
    'Wir nutzen Cookies, sagte der Händler.',
    'Rechte am Bild',
    'Das Beste der Woche',
    'Mitmachen und gewinnen',
    'Die Diskussion ist geschlossen',
    'Zum Weiterlesen: Juli Ahrens, Das Becken',
    'Lesen Sie auch nachts',
    'Mehr zum Thema Geld: Rat spart',
    'Auch interessant: die Rutsche',
    'Siehe auch Seite 4',
    'Lesen Sie auch den Roman',
    'Lies auch im Winter am Beckenrand weiter',
    'Mit Freunden teilen',
    'Schreiben Sie einen Kommentar an die Kämmerin',
    'Hinterlassen Sie einen Kommentar im Gästebuch der Bäderbetriebe',
    'Melden Sie sich jetzt an!',
    'Bitte registrieren Sie sich.',
    'Jetzt kostenlos registrieren',
    'Facebook, Instagram, Tiktok',
    '„Auf Facebook teilen“',
    'Auf dem Schild am Eingang steht:\n\nFolgen Sie uns auf Facebook',
    'Was steht auf dem Schild?\n\nAuf Facebook teilen',
    'So geht es:\n\n- Formular ausfüllen\n- Auf Facebook teilen\n- Bescheid abwarten',
  ])
    it(`stays where it may be a subheading or a question: ${line}`, () => {
      const text = `${ABOVE}\n\n${line}\n\n${BELOW}`;
      assert.equal(cleaned(text), text);
    });

  for (const line of ['Die Seite verwendet Cookies', 'Ein Angebot der Stadt', 'Das Wichtigste am Morgen'])
    it(`stays where it may be the headline: ${line}`, () => {
      const text = `${line}\n\n${BELOW}`;
      assert.equal(cleaned(text), text);
    });

  for (const line of [
    'Schreibe einen Kommentar',
    'Schreiben Sie einen Kommentar zu diesem Artikel',
    'Artikel per E-Mail versenden',
    'Auf Facebook teilen',
    'Siehe auch: Neue Rutsche im Freibad',
    'Siehe auch  Helfer retten zwei Schwimmer aus dem Wehr',
    'Jetzt kostenlos abonnieren',
  ])
    it(`goes where its wording says all: ${line}`, () =>
      assert.equal(cleaned(`${ABOVE}\n\n${line}\n\n${BELOW}`), `${ABOVE}\n\n${BELOW}`));
});
