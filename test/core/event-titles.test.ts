import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventMention } from '../../src/core/events/event.ts';
import { createAnalyser } from '../../src/core/index.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyser = createAnalyser({ lexicon: builtLexicon(), settings: DEFAULT_SETTINGS });

/** The date of the article is Thursday, 26 February 2026. */
function eventsOf(text: string): readonly EventMention[] {
  return analyser.analyse({ text, languageId: 'nachrichtentext', fileName: 'probe.artikel', date: '2026-02-26' }).events;
}

// Titles in the order of a headline, whatever the order of the clause.
const TITLES: readonly (readonly [text: string, title: string])[] = [
  ['Die Gemeinde teilte mit, dass die Reederei die Linie am 5. März einstellt.', 'Reederei stellt die Linie ein'],
  ['Am Montag brachten Fischer 72 Überlebende an Land.', 'Fischer brachten 72 Überlebende an Land'],
  [
    'Im Juni 2018 waren beim Untergang einer Fähre mehr als 160 Menschen ums Leben gekommen.',
    'Mehr als 160 Menschen beim Untergang einer Fähre ums Leben gekommen',
  ],
  ['Am Montag trafen Timo Boyd (67.), Karl Okpala (88.) und Felix Lohe.', 'Trafen Timo Boyd, Karl Okpala und Felix Lohe'],
  [
    'Ein Sprecher der Reederei sagte am Montag: „Wenn wir uns zusammensetzen, werden wir unsere Zahlen offenlegen.“',
    'Sprecher der Reederei sagte: „Wenn wir uns zusammensetzen, werden wir unsere …“',
  ],
  ['„Wir fahren wieder“, sagte Landrätin Maren Petersen am Dienstag.', 'Landrätin Maren Petersen sagte: „Wir fahren wieder“'],
  ['Die Länder verhandeln am Montag unter anderem in Moskau über den Vertrag.', 'Länder verhandeln in Moskau über den Vertrag'],
  ['Am Freitag will der Gemeinderat über den Neubau beraten.', 'Gemeinderat will über den Neubau beraten'],
  [
    'Weil die Bürgermeister der Inseln am 6. März in Husum zusammenkommen wollen, ruht die Arbeit.',
    'Bürgermeister der Inseln wollen in Husum zusammenkommen',
  ],
  ['Am Montag hat der Landtag das Gesetz verabschiedet.', 'Landtag hat das Gesetz verabschiedet'],
  [
    'Husum, 24. Februar 2026 – Vertreter der Reederei Nordlicht werden am 3. März über die Linie beraten.',
    'Vertreter der Reederei Nordlicht werden über die Linie beraten',
  ],
  [
    'Husum, 24. Februar 2026 – Vertreter der Landesregierung und der Reederei Nordlicht werden am 3. März über die Zukunft der Fährlinie beraten.',
    'Vertreter der Landesregierung und der Reederei Nordlicht werden beraten',
  ],
  ['Husum, 24.2.2026. Der Rat berät heute den Haushalt und die Satzung.', 'Rat berät den Haushalt und die Satzung'],
  ['Über den Haushalt stritten die Fraktionen am Dienstag.', 'Fraktionen stritten über den Haushalt'],
  ['Am Mittwoch wurde ein Mann aus Bremen festgenommen.', 'Mann aus Bremen festgenommen'],
  ['Er erklärte, dass die Firma den Vertrag am Montag unterschrieb.', 'Firma unterschrieb den Vertrag'],
  ['Er erklärte, dass die Stadt die Vorgabe am Montag umsetzt.', 'Stadt setzt die Vorgabe um'],
  ['Am Dienstag eröffnete die Stadt das neue Museum.', 'Stadt eröffnete das neue Museum'],
  // Subjects that stand in another clause.
  ['Die Retter bargen den Fahrer und brachten ihn ins Krankenhaus.', 'Retter brachten ihn ins Krankenhaus'],
  ['Die Fischer lichteten den Anker, setzten die Segel und fuhren aus.', 'Fischer setzten die Segel'],
  ['Die Fischer lichteten den Anker, setzten die Segel und fuhren aus.', 'Fischer fuhren aus'],
  ['Die Firma bot der Stadt Geld an und zog die Klage zurück.', 'Firma zog die Klage zurück'],
  ['Der Minister sprach von 20 Häusern, die im Januar bei Celle überflutet wurden.', '20 Häuser bei Celle überflutet'],
  ['Seine Strafe muss der Fahrer im März antreten.', 'Fahrer muss seine Strafe antreten'],
  ['Petra Moll wird im Sommer die neue Trainerin.', 'Petra Moll wird die neue Trainerin'],
  ['Geboren wurde der Maler am 3. März 1890 in Ulm.', 'Maler in Ulm geboren'],
  [
    'Die Europäische Union hat die Regierung am Montag zur Arbeit aufgefordert.',
    'Die Europäische Union hat die Regierung zur Arbeit aufgefordert',
  ],
  ['Eine Million Menschen flohen am Montag.', 'Eine Million Menschen flohen'],
  ['Der Mann wurde an einem Montag im Mai gefasst.', 'Mann gefasst'],
  // Talks by their name and partners.
  ['Dänen und Schweden werden am 9. März an Grenzgesprächen teilnehmen.', 'Grenzgespräche: Dänen und Schweden'],
  [
    'Dänen und Schweden werden am 9. März nicht an Grenzgesprächen teilnehmen.',
    'Dänen und Schweden werden nicht an Grenzgesprächen teilnehmen',
  ],
  // The verb with all that belongs to it.
  ['Die Halle musste nach dem Brand gesperrt werden.', 'Halle musste nach dem Brand gesperrt werden'],
  ['Der Verein bedankte sich bei den Helfern.', 'Verein bedankte sich bei den Helfern'],
  ['Gestern traf sich der Verein in Ulm.', 'Verein traf sich in Ulm'],
  ['Er wurde am Montag operiert.', 'Er wurde operiert'],
  ['Das Land stellt der Gemeinde Geld zur Verfügung.', 'Land stellt der Gemeinde Geld zur Verfügung'],
  ['Der Täter wurde am Montag zu drei Jahren Haft verurteilt.', 'Täter zu drei Jahren Haft verurteilt'],
  ['Der Stadtrat hat entschieden, die Brücke abzureißen.', 'Stadtrat hat entschieden, die Brücke abzureißen'],
  // Lists stay, insertions and sources go, numbers keep what changes them.
  ['Die Firma hat Werke in Bremen, Kassel und Ulm geschlossen.', 'Firma hat Werke in Bremen, Kassel und Ulm geschlossen'],
  ['Der Bürgermeister, ein gelernter Maurer, eröffnete die Kita.', 'Bürgermeister eröffnete die Kita'],
  ['Nach Angaben der Stadtwerke wurde am Dienstag die Leitung repariert.', 'Leitung repariert'],
  ['Noch am Abend demonstrierten etwa 400 Menschen in Kassel.', 'Etwa 400 Menschen demonstrierten in Kassel'],
  ['Die von der Stadt geplanten Wohnungen wurden am Freitag bezogen.', 'Wohnungen bezogen'],
  ['Die Mittel stehen vom 1. April an zur Verfügung.', 'Mittel stehen zur Verfügung'],
  // What is too long loses whole phrases, never half of one, and no negation.
  [
    'Die Schauspielerin wird nach dem Streit mit dem Intendanten nicht mehr auf der Bühne des Stadttheaters auftreten.',
    'Schauspielerin wird nicht mehr auf der Bühne des Stadttheaters auftreten',
  ],
];

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
});
