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
    'Schreibe einen Kommentar',
    'Schreiben Sie einen Kommentar.',
    'Schreiben Sie einen Kommentar zu diesem Artikel',
    'Artikel per E-Mail versenden',
    'Auf Facebook teilen',
    'Über Telegram teilen',
    'Per Mail teilen',
    'Bitte beachten Sie unsere Netiquette.',
    'Typisch sind solche Sätze:\n„Link wurde kopiert.“\n„Der Rat dankt.“\nFolgen Sie uns auf Facebook!',
    'Zum Merkzettel hinzufügen',
    'Teilen Sie den Beitrag auf Instagram.',
    'Folgen Sie uns auf Facebook',
    'Jetzt kostenlos abonnieren',
    'Facebook Instagram',
    'WhatsApp\n\nE-Mail',
    'Facebook\nInstagram\nTiktok',
    'Siehe auch: Soziale Pflegeversicherung',
    'Siehe auch: „Der Rat tagt im Becken“',
    'Lesen Sie auch: Juli Ahrens, Das Becken',
    'Lesen Sie auch: Wem das Becken gehört',
    'Lesen Sie auch: Das Becken.',
    'Lesen Sie zuerst: Rat sperrt Becken im Mai.\nLesen Sie auch: Rat öffnet Becken im Juni',
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
    'Drei Schritte reichen.\n\n1. Formular ausfüllen\n2. Auf Facebook teilen\n3. Bescheid abwarten',
    'Das raten die Schwimmer.\n\n1. Auf Facebook teilen\n2. Link kopieren\n3. Diesen Artikel drucken',
    'Die Wege zum Amt:\n\nTelefon\n\nWhatsApp\n\nE-Mail',
    'Die Wege zum Amt:\n\nDiesen Artikel teilen\n\nLink kopieren\n\nArtikel drucken',
    'Auf Facebook teilen\nLink kopieren\nDas sind die beiden Knöpfe, die niemand drückt.',
    'Siehe auch: Rat sperrt Becken im Mai\nSo steht es in der Chronik der Stadt.',
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
    'Deine E-Mail-Adresse wird nicht veröffentlicht.',
    'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
    'Facebook Twitter WhatsApp Teilen',
    'Siehe auch: Neue Rutsche öffnet im Freibad',
    'Siehe auch  Helfer retten zwei Schwimmer aus dem Wehr',
    'Teilen Facebook Twitter',
    'Auf Facebook teilen\nPer E-Mail teilen',
  ])
    it(`goes where its wording says all: ${line}`, () =>
      assert.equal(cleaned(`${ABOVE}\n\n${line}\n\n${BELOW}`), `${ABOVE}\n\n${BELOW}`));

  for (const line of ['Auf Facebook teilen', 'Artikel per E-Mail versenden', 'Schreiben Sie einen Kommentar zu diesem Artikel'])
    it(`goes below the article: ${line}`, () => assert.equal(cleaned(`${ABOVE}\n\n${BELOW}\n\n${line}`), `${ABOVE}\n\n${BELOW}`));
});
