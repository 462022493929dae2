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
  ['Fischer brachten am Montag 72 Überlebende an Land.', 'Fischer brachten 72 Überlebende an Land'],
  ['In Ulm traf sich gestern der Verein.', 'In Ulm traf sich der Verein'],
  // No title begins with its verb: what stands before it stays, be it the time, a source, a connector, a short clause or a condition.
  ['Am Montag brachten Fischer 72 Überlebende an Land.', 'Am Montag brachten Fischer 72 Überlebende an Land'],
  ['Als der Regen nachließ, traf der Minister in Husum ein.', 'Als der Regen nachließ, traf der Minister in Husum ein'],
  [
    'Nachdem das Feuer gelöscht war, begann am Montag der Abriss der Halle.',
    'Nachdem das Feuer gelöscht war, begann der Abriss der Halle',
  ],
  [
    'Sollte die Stadt den Platz räumen, wird der Verein das Fest absagen.',
    'Sollte die Stadt den Platz räumen, wird der Verein das Fest absagen',
  ],
  [
    'Ein Versuch der Partei in der Schule ein Treffen abzuhalten, wurde von der Polizei verhindert.',
    'Ein Versuch der Partei in der Schule ein Treffen abzuhalten, wurde von der Polizei verhindert',
  ],
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
  ['Am Mittwoch wurde ein Mann aus Bremen festgenommen.', 'Am Mittwoch wurde ein Mann aus Bremen festgenommen'],
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
  [
    'Nach Angaben der Stadtwerke wurde am Dienstag die Leitung repariert.',
    'Nach Angaben der Stadtwerke wurde die Leitung repariert',
  ],
  ['Zudem hat der Landtag das Gesetz verabschiedet.', 'Zudem hat der Landtag das Gesetz verabschiedet'],
  [
    'Am Montag trafen Timo Boyd (67.), Karl Okpala (88.) und Felix Lohe.',
    'Am Montag trafen Timo Boyd, Karl Okpala und Felix Lohe',
  ],
  ['Die Firma hat Werke in Bremen, Kassel und Ulm geschlossen.', 'Die Firma hat Werke in Bremen, Kassel und Ulm geschlossen'],
  [
    'Im Juni 2018 waren beim Untergang einer Fähre mehr als 160 Menschen ums Leben gekommen.',
    'Im Juni 2018 waren beim Untergang einer Fähre mehr als 160 Menschen ums Leben gekommen',
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
  // Both halves of a conjunction, lists that go on behind what has gone, complements, nouns of relative clauses behind their verb.
  ['Weder die Stadt noch das Land haben die Halle geräumt.', 'Weder die Stadt noch das Land haben die Halle geräumt'],
  ['Die Wehr rückte an, löschte den Brand und räumte den Keller.', 'Die Wehr räumte den Keller'],
  [
    'Ina Kern, die bisher leitete, Udo Moll und Jan Falk verließen den Verein.',
    'Ina Kern, Udo Moll und Jan Falk verließen den Verein',
  ],
  ['Jan Falk allerdings, der Chef der Werft, hat gekündigt.', 'Jan Falk, der Chef der Werft, hat gekündigt'],
  [
    'Die Stadt prüft auch, inwieweit die Satzung geändert werden muss.',
    'Die Stadt prüft auch, inwieweit die Satzung geändert werden muss',
  ],
  ['Die Polizei hat einen Mann gefasst, der am Montag ein Lager geplündert hatte.', 'einen Mann, der ein Lager geplündert hatte'],
  ['Die Firma wird das Urteil prüfen und weitere Schritte festlegen.', 'Die Firma wird weitere Schritte festlegen'],
  // What only looks like an insertion: a dateline, figures, ranges.
  ['Es wurde kalt. Husum – Am 3. März ist die Fähre ausgelaufen.', 'Am 3. März ist die Fähre ausgelaufen'],
  [
    'Die Prognose wurde gekürzt auf -0,5 Prozent von -0,4 Prozent.',
    'Die Prognose wurde gekürzt auf -0,5 Prozent von -0,4 Prozent',
  ],
  ['Der Zuschuss, so der Kämmerer, hätte im Mai fließen sollen.', 'Der Zuschuss hätte fließen sollen'],
  ['Das Funkhaus – mit HF abgekürzt – sendete den Beitrag am Montag.', 'Das Funkhaus sendete den Beitrag'],
  ['Die Ministerin trat zurück, forderte eine Entschuldigung.', 'Die Ministerin forderte eine Entschuldigung'],
  ['Das Feuer griff über, zerstörte zwei Häuser.', 'Das Feuer zerstörte zwei Häuser'],
  ['Moll traf zweimal, beging aber auch schwere Fehler.', 'Moll beging auch schwere Fehler'],
  ['Das Land fiel nicht nur hinter Tirol, sondern rutschte auch hinter Wien.', 'Das Land rutschte auch hinter Wien'],
  [
    'Bei der Feier wurde auf den Fall hingewiesen und aufgerufen, nicht länger zu schweigen.',
    'Bei der Feier wurde aufgerufen, nicht länger zu schweigen',
  ],
  [
    'In den drei Städten – Husum, Kiel und Ulm – lassen sich die Werte seit Montag vergleichen.',
    'In den drei Städten lassen sich die Werte seit Montag vergleichen',
  ],
  // Quotations and names that fill a place; whole sources; what hangs on what has gone.
  [
    'Nachrichten mit Zeilen wie „Bitte melden Sie sich“ wurden am Montag verschickt.',
    'Nachrichten mit Zeilen wie „Bitte melden Sie sich“ wurden verschickt',
  ],
  [
    'Unter Bezugnahme auf die »große Bedeutung« des Protests wurde die Kaution der festgenommenen Studierenden am Montag auf das Doppelte des Üblichen erhöht.',
    'Unter Bezugnahme auf die »große Bedeutung« des Protests wurde die Kaution der festgenommenen Studierenden auf das Doppelte des Üblichen erhöht',
  ],
  [
    'Die Behörde will nach Angaben aus Justizkreisen vom Montag die Ermittlungen einstellen.',
    'Die Behörde will die Ermittlungen einstellen',
  ],
  [
    'Am Montag hatten die Leute eine Demonstration angemeldet, die am Dienstag aufgelöst wurde.',
    'eine Demonstration, die aufgelöst wurde',
  ],
  [
    'Die Stadt hat alle U-Bahn-, Straßenbahn- und Buslinien am Montag gesperrt.',
    'Die Stadt hat alle U-Bahn-, Straßenbahn- und Buslinien gesperrt',
  ],
  [
    'Der Verein kämpfte mit Moll, einem von Staat und Land geförderten Trainer, um den Titel.',
    'Der Verein kämpfte mit Moll um den Titel',
  ],
  ['Am Montag wurde ein Plan beschlossen und nach Geldgebern gesucht.', 'Am Montag wurde nach Geldgebern gesucht'],
  ['Der Wirt sei laut geworden, habe seine Tochter bedroht und den Gast geschlagen.', 'Der Wirt habe den Gast geschlagen'],
  ['Hinzu kommt, dass die Bank am Montag schließt, die älteste der Stadt.', 'Hinzu kommt, dass die Bank am Montag schließt'],
  [
    'Noch gilt das Parkgesetz (PG), das unter falschen Annahmen am Montag entstand.',
    'das Parkgesetz, das unter falschen Annahmen entstand',
  ],
  [
    'Die Bewerber nehmen am 31. März, 5. April und 7. April im Studio Platz.',
    'Die Bewerber nehmen am 31. März, 5. April und 7. April im Studio Platz',
  ],
  ['Das Tor wurde ab etwa 1990 erneuert.', 'Das Tor wurde ab etwa 1990 erneuert'],
  [
    'Der Sender hat am Montag die Entscheidung getroffen, das Format zu beenden.',
    'Der Sender hat die Entscheidung getroffen, das Format zu beenden',
  ],
  // Words that look like verbs: nouns at the head of a line, abbreviations, infinitives behind modal verbs.
  ['Werft in Quorn schließt am Montag.', 'Werft in Quorn schließt'],
  ['Der Frachter dockt am Montag an der Station ISS an.', 'Der Frachter dockt an der Station ISS an'],
  ['Die Lieferungen sollen am Montag in den Hafen gelangen.', 'Die Lieferungen sollen in den Hafen gelangen'],
  ['Die Familie kam am heutigen Samstag nach Husum.', 'Die Familie kam am heutigen Samstag nach Husum'],
  // What is too long loses whole phrases.
  [
    'Die Schauspielerin wird nach dem Streit mit dem Intendanten nicht mehr auf der Bühne des Stadttheaters auftreten.',
    'Die Schauspielerin wird nicht mehr auf der Bühne des Stadttheaters auftreten',
  ],
];

/** Texts with titles that stand in no row of theirs. */
const UNLISTED: readonly (readonly [text: string, title: RegExp])[] = [
  ['Die Stadt teilte mit: „Wir schließen das Bad.“', /teilte/u],
  ['Das gab der Staatsrat nach einer Sitzung bekannt.', /gab/u],
  ['Das Öl in der Halle fing Feuer.', /^Feuer/u],
  ['Der Wagen geriet in Brand.', /^in Brand/u],
  ['Bis zum Ende des Winters verbargen sich die Männer im Wald.', /^Bis zum Ende$/u],
  ['Das Lager wird im Mai geräumt, kündigte die Firma in der Nacht zu Dienstag an.', /^kündigte/u],
  ['Hat man im Mai Bilder der Räumung gezeigt, gibt man den Dieben am Montag Hinweise.', /^Hat man (?:(?!gibt).)*$/u],
  ['Werft in Quorn schließt\n\nQuorn, 24. Februar 2026 – Die Werft in Quorn hat am Montag geschlossen.', /^Quorn$/u],
  ['Die Auswertung zeigt laut Bundesamt, dass die Exporte im Mai gestiegen sind.', /zeigt/u],
  ['Die Lage wirke sich aus, warnt Kern.', /warnt/u],
  ['Er fand, Moll habe gut gespielt.', /fand/u],
  ['Der Ausschuss, über den der Rat, in dem viele neu sitzen, bald entscheiden wird, tagte.', /^bald/u],
  ['Die Stadt prüft, wer die Kosten der Sperrung trägt.', /^wer/u],
  ['Am Rande des Spiels sagten Koch und Moll, sie hielten die Wahl für einen Fehler.', /sagten/u],
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

  for (const [text, title] of UNLISTED)
    it(`none ${title.source} in ${text}`, () => {
      for (const event of eventsOf(text)) assert.doesNotMatch(event.title, title);
    });

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
