import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { EventMention } from '../../src/core/events/event.ts';
import { createAnalyser } from '../../src/core/index.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { pastedText } from '../support/german.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyser = createAnalyser({ lexicon: builtLexicon(), settings: DEFAULT_SETTINGS });

/** The date of the article is Thursday, 26 February 2026. */
function eventsOf(text: string): readonly EventMention[] {
  return analyser.analyse({ text, languageId: 'nachrichtentext', fileName: 'probe.artikel', date: '2026-02-26' }).events;
}

// Titles are cuts: the sentence's own words in its own order, with the verb.
const TITLES: readonly (readonly [text: string, title: string])[] = [
  // The time that is shown beside it goes; one that says more than the day stays.
  ['Am Montag brachten Fischer 72 Überlebende an Land.', 'brachten Fischer 72 Überlebende an Land'],
  ['Gestern traf sich der Verein in Ulm.', 'traf sich der Verein in Ulm'],
  ['Er wurde am Montag operiert.', 'Er wurde operiert'],
  ['Die Firma versprach, den Bach bis Mai zu reinigen.', 'Die Firma versprach, den Bach bis Mai zu reinigen'],
  ['Der Mann wurde an einem Montag im Mai gefasst.', 'Der Mann wurde an einem Montag im Mai gefasst'],
  ['Am 4. und 5. März tagt der Rat in Ulm.', 'Am 4. und 5. März tagt der Rat in Ulm'],
  ['Noch am Abend demonstrierten etwa 400 Menschen in Kassel.', 'Noch am Abend demonstrierten etwa 400 Menschen in Kassel'],
  // Subordinate clauses stand as they are, without their conjunction; main clauses in their order.
  ['Die Gemeinde teilte mit, dass die Reederei die Linie am 5. März einstellt.', 'die Reederei die Linie einstellt'],
  ['Er erklärte, dass die Stadt die Vorgabe am Montag umsetzt.', 'die Stadt die Vorgabe umsetzt'],
  ['Über den Haushalt stritten die Fraktionen am Dienstag.', 'Über den Haushalt stritten die Fraktionen'],
  ['Geboren wurde der Maler am 3. März 1890 in Ulm.', 'Geboren wurde der Maler in Ulm'],
  ['Am Mittwoch wurde ein Mann aus Bremen festgenommen.', 'wurde ein Mann aus Bremen festgenommen'],
  // What a conjunct shares stands with it; no word that belongs to the other.
  ['Die Retter bargen den Fahrer und brachten ihn ins Krankenhaus.', 'Die Retter brachten ihn ins Krankenhaus'],
  ['Die Fischer lichteten den Anker, setzten die Segel und fuhren aus.', 'Die Fischer setzten die Segel'],
  ['Die Fischer lichteten den Anker, setzten die Segel und fuhren aus.', 'Die Fischer fuhren aus'],
  ['Moll setzte sich in der Wahl durch, erfuhr die Zeitung aus dem Rat.', 'Moll setzte sich in der Wahl durch'],
  ['Die Männer haben die Kasse gewaltsam geöffnet und gestohlen.', 'Die Männer haben die Kasse gestohlen'],
  ['Mehrere Straßen wurden gesperrt, Häuser geräumt und Züge umgeleitet.', 'Häuser geräumt'],
  ['Der Mann wurde verletzt, seine Frau getötet.', 'seine Frau getötet'],
  [
    'Eine Frau aus Kehl, die am Montag den Notruf gewählt hatte, wurde geehrt.',
    'Eine Frau aus Kehl, die den Notruf gewählt hatte',
  ],
  // The thing said, decided, achieved, not the saying.
  ['Der Stadtrat hat entschieden, die Brücke abzureißen.', 'Der Stadtrat hat entschieden, die Brücke abzureißen'],
  ['Es gelang den Helfern, das Feuer in der Nacht zu löschen.', 'Es gelang den Helfern, das Feuer zu löschen'],
  ['Der Minister sagte, die Brücke werde im Mai gesperrt.', 'die Brücke werde gesperrt'],
  // A clause without an object goes on with the clause behind it; with one it says enough.
  ['Viele Fischer weigerten sich am Montag, den Hafen zu räumen.', 'Viele Fischer weigerten sich, den Hafen zu räumen'],
  ['Der Landrat warnte am Montag davor, die Deiche zu vergessen.', 'Der Landrat warnte davor, die Deiche zu vergessen'],
  ['Die Kammer hat am Montag den Bau gestoppt, um den Wald zu schützen.', 'Die Kammer hat den Bau gestoppt'],
  // No phrase is cut in two.
  [
    'Mit dem wahrscheinlich verwendeten Stoff Nitrolux wurde am Montag bei der Übung im Labor der Feuerwehr eine Selbstentzündung ausgelöst.',
    'Mit dem wahrscheinlich verwendeten Stoff Nitrolux wurde bei der Übung im Labor der Feuerwehr eine Selbstentzündung ausgelöst',
  ],
  // The source behind "so" goes.
  ['Die Bahn sperrte am Montag die Strecke, so Sprecherin Ina Falk.', 'Die Bahn sperrte die Strecke'],
  // Insertions, brackets, sources, connectors go; lists and numbers stay with what changes them.
  ['Der Bürgermeister, ein gelernter Maurer, eröffnete die Kita.', 'Der Bürgermeister eröffnete die Kita'],
  ['Nach Angaben der Stadtwerke wurde am Dienstag die Leitung repariert.', 'wurde die Leitung repariert'],
  ['Zudem hat der Landtag das Gesetz verabschiedet.', 'hat der Landtag das Gesetz verabschiedet'],
  ['Am Montag trafen Timo Boyd (67.), Karl Okpala (88.) und Felix Lohe.', 'trafen Timo Boyd, Karl Okpala und Felix Lohe'],
  ['Die Firma hat Werke in Bremen, Kassel und Ulm geschlossen.', 'Die Firma hat Werke in Bremen, Kassel und Ulm geschlossen'],
  [
    'Im Juni 2018 waren beim Untergang einer Fähre mehr als 160 Menschen ums Leben gekommen.',
    'waren beim Untergang einer Fähre mehr als 160 Menschen ums Leben gekommen',
  ],
  // Marks of Markdown are no words; what looks like them and is text stays.
  ['# Der Rat **tagte** am Montag', 'Der Rat tagte'],
  ['> Der Rat _tagte_ am Montag in ~~Kehl~~ Ulm.', 'Der Rat tagte in Kehl Ulm'],
  ['- **Der Rat** baute am Montag \\*neu\\*.', 'Der Rat baute neu'],
  ['Der Kreis kaufte am Dienstag 5*3 Boote.', 'Der Kreis kaufte 5*3 Boote'],
  ['Die Leser*innen wählten am Montag 5 * 3 Räte.', 'Die Leser*innen wählten 5 * 3 Räte'],
  // No negation and no word that turns the sense is lost.
  ['Rechtsmittel wurden nicht zugelassen.', 'Rechtsmittel wurden nicht zugelassen'],
  ['Nicht nur die Halle brannte am Montag ab.', 'Nicht nur die Halle brannte ab'],
  [
    'Dänen und Schweden werden am 9. März nicht an Grenzgesprächen teilnehmen.',
    'Dänen und Schweden werden nicht an Grenzgesprächen teilnehmen',
  ],
  // What is too long loses whole phrases.
  [
    'Die Schauspielerin wird nach dem Streit mit dem Intendanten nicht mehr auf der Bühne des Stadttheaters auftreten.',
    'Die Schauspielerin wird nicht mehr auf der Bühne des Stadttheaters auftreten',
  ],
];

const WORD = /[\p{L}\p{N}]+/gu;

describe('titles of events', () => {
  for (const [text, title] of TITLES) {
    it(title, () => {
      const events = eventsOf(text);
      assert.ok(
        events.some((e) => e.title === title),
        events.map((e) => e.title).join(' | '),
      );
    });
  }

  it('hold the words of the text in their order, whatever the text', () => {
    fc.assert(
      fc.property(pastedText, (text) => {
        for (const { title } of eventsOf(text)) {
          const words: readonly string[] = text.match(WORD) ?? [];
          let from = 0;
          for (const word of title.match(WORD) ?? []) {
            const at = words.indexOf(word, from);
            assert.ok(at >= 0, `${word} of „${title}“ stands elsewhere`);
            from = at + 1;
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
