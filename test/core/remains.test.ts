import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyser = createAnalyser({
  lexicon: builtLexicon(),
  onFailure: (f) => {
    throw f.error;
  },
});
const FAMILIES = /^(?:agency\/|boilerplate\/assistant$|fragment\/placeholder$)/u;

/** An article with a piece of text somewhere in it: as a paragraph under the headline, behind a sentence, as the last paragraph. */
const PLACES = {
  top: (piece: string) => `Rat beschließt Haushalt\n\n${piece}\n\n${LEAD}\n\n${BODY}`,
  behind: (piece: string) => `Rat beschließt Haushalt\n\n${LEAD} ${piece}\n\n${BODY}`,
  last: (piece: string) => `Rat beschließt Haushalt\n\n${LEAD}\n\n${BODY}\n\n${piece}`,
};
const LEAD = 'Der Rat der Stadt hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.';
const BODY =
  'Die Kämmerin dankte dem Ausschuss für die Arbeit. Bis zum Sommer soll das Geld fließen, dann wird die Brücke saniert.';

type Place = keyof typeof PLACES;
type Case = readonly [place: Place, piece: string, rule: string | undefined];

const AGENCY: readonly Case[] = [
  ['top', 'EILT!', 'agency/control-line'],
  ['top', '+++ EILMELDUNG +++', 'agency/control-line'],
  ['top', '+++ Kunden bitte beachten: Diese Fassung gilt ab 14.10 Uhr +++', 'agency/control-line'],
  ['last', 'Diese Meldung ersetzt die Meldung von 9.40 Uhr: neue Zahl im Titel.', 'agency/control-line'],
  ['behind', 'Hinweis für Abonnenten: Eine Grafik ist in Arbeit.', 'agency/control-line'],
  ['last', 'Notiz an die Redaktionen: Bilder sind im Netz abrufbar.', 'agency/control-line'],
  ['behind', '(Neu: Zitat der Kämmerin im 2. Absatz)', 'agency/control-line'],
  ['behind', '(Wiederholung mit berichtigter Zahl im Titel)', 'agency/control-line'],
  ['top', '(Aktualisierte Fassung)', 'agency/control-line'],
  ['top', '(durchgehend neu, 3. Fassung)', 'agency/control-line'],
  ['behind', 'WDH/', 'agency/control-line'],
  ['last', '(Forts. möglich)', 'agency/control-line'],
  ['behind', '(Fortsetzung folgt in Kürze)', 'agency/control-line'],
  ['last', '(Zusammenfassung folgt bis 18 Uhr)', 'agency/control-line'],
  ['last', 'APA0342 5 II 0210', 'agency/trailer'],
  ['behind', 'APA0342 5 II 0210', 'agency/trailer'],
  ['last', 'lby207 4 wi 240 mue', 'agency/trailer'],
  ['last', 'sid mk-ab', 'agency/trailer'],
  ['last', 'abc/dpa/xyz (Kürzel bitte nicht abdrucken)', 'agency/notebook'],
  ['behind', '=== Rückfragehinweis: Rathaus, Presseamt, Tel.: 0555 1234 ===', 'agency/notebook'],
  ['last', 'Internet: Seite der Stadt (nur für Redaktionen): www.beispiel.example', 'agency/notebook'],
  [
    'last',
    'Orte: Rathaus, Markt 1, 12345 Musterstadt – Diese Adressen sind nicht zur Veröffentlichung bestimmt.',
    'agency/notebook',
  ],
  ['behind', '(Telefonnummer nicht zur Veröffentlichung: 0555 1234)', 'agency/notebook'],
  ['top', '*** BLITZ *** EILMELDUNG ***', 'agency/control-line'],
  ['top', 'ACHTUNG REDAKTIONEN: Der Titel ist neu.', 'agency/control-line'],
  ['top', 'Die Redaktionen werden gebeten, die Fassung von 8.15 Uhr zu löschen.', 'agency/control-line'],
  ['top', 'WDHLG: Haushalt steht', 'agency/control-line'],
  ['behind', '(Eil)', 'agency/control-line'],
  ['behind', '(Achtung: berichtigt den Namen im 1. Absatz)', 'agency/control-line'],
  ['last', '(Porträt folgt bis 17 Uhr)', 'agency/control-line'],
  ['behind', 'Folgt: Porträt der Kämmerin', 'agency/control-line'],
  ['last', 'Kontakt: Presseamt, 0555 1234, nicht zur Veröffentlichung bestimmt', 'agency/notebook'],
  ['last', 'Orte - [Rathaus](Am Markt 1, 12345 Musterstadt)', 'agency/notebook'],
  ['last', 'APA-0342 WI/II', 'agency/trailer'],
  // What readers are meant to see.
  ['last', 'dpa/AFP', undefined],
  ['last', 'AFP/dpa', undefined],
  ['last', 'Am Ende stand ENDE auf der Leinwand. Es gab (wie immer) Eile.', undefined],
  ['last', 'Ort: [Rathaus](https://beispiel.example/rathaus)', undefined],
  ['last', 'Die Gäste werden gebeten, pünktlich zu sein.', undefined],
  ['behind', '(Achtung, es wird laut!)', undefined],
  ['top', 'Die Eile war groß, EIL hieß das Schiff.', undefined],
  ['last', 'Es eilt, sagte sie. Redaktionen aus dem ganzen Land bitten um Hilfe.', undefined],
  ['last', 'Hinweis für Kundinnen und Leser: Der Markt öffnet um neun.', undefined],
  ['behind', '(Neu ist das nicht.)', undefined],
  ['behind', '(Wiederholung am Freitag, 20.15 Uhr)', undefined],
  ['behind', '(mehr auf Seite 4)', undefined],
  ['last', 'Fortsetzung auf Seite 4', undefined],
  ['last', 'Eine Fortsetzung ist möglich. Der Bericht folgt einem Muster.', undefined],
  ['last', '(abc/dpa)', undefined],
  ['last', 'Internet: www.beispiel.example', undefined],
  ['last', 'Die Angaben seien nicht zur Veröffentlichung bestimmt, sagte die Sprecherin der Stadt.', undefined],
  ['last', 'Das Papier war nicht zur Veröffentlichung bestimmt.', undefined],
  ['last', 'Der Zug ICE 0342 hält in Aurach um 5 Uhr.', undefined],
  ['last', 'Auf dem Zettel stand „EILT!“ und „Achtung Redaktionen: nicht drucken“.', undefined],
];

const ASSISTANT: readonly Case[] = [
  ['top', 'Tolle Vorlage! Unten siehst du den Bericht für eure Lokalseite:', 'boilerplate/assistant'],
  ['top', 'Hier kommt die Meldung, wie besprochen in rund 120 Wörtern:', 'boilerplate/assistant'],
  [
    'top',
    'Hier ist mein Entwurf für einen lebendigen Einstieg. Ich habe darauf geachtet, nichts zu erfinden:',
    'boilerplate/assistant',
  ],
  ['behind', 'Klar, hier kommt eine nüchternere Fassung des Vorspanns:', 'boilerplate/assistant'],
  ['last', 'Wenn noch Zitate fehlen, baue ich sie gern ein – nenn mir einfach die Personen!', 'boilerplate/assistant'],
  ['last', 'Gerne kürze ich den Text noch auf eine Spalte.', 'boilerplate/assistant'],
  ['behind', '*(Anmerkung: Den zweiten Satz habe ich umgestellt, damit er flüssiger klingt.)*', 'boilerplate/assistant'],
  ['behind', '(Hier wurde ein langes Zitat gekürzt, um den Lesefluss zu verbessern.)', 'boilerplate/assistant'],
  ['last', 'Tonalität: freundlich und sachlich. Zielgruppe: junge Eltern.', 'boilerplate/assistant'],
  ['last', 'Ton: sachlich, knapp. Umfang: etwa 200 Wörter. Zielgruppe: Familien.', 'boilerplate/assistant'],
  ['top', 'Du bist ein erfahrener Lokalredakteur und schreibst für Leser jeden Alters.', 'boilerplate/assistant'],
  ['top', 'Schreibe einen Artikel auf Basis der folgenden Pressemitteilung.', 'boilerplate/assistant'],
  ['last', 'Leider kann ich den verlinkten Artikel nicht öffnen.', 'boilerplate/assistant'],
  [
    'last',
    'Leider habe ich keinen Zugang zu der verlinkten Datei. Wenn du mir die Zahlen hier nennst, schreibe ich weiter.',
    'boilerplate/assistant',
  ],
  ['last', 'Hinweis: Bitte überprüfe alle Namen vor dem Druck, da ich keine Quellen einsehen kann.', 'boilerplate/assistant'],
  ['last', '## Wie es weitergeht', 'boilerplate/assistant'],
  ['last', 'Selbstverständlich! Nachfolgend der Artikel in der richtigen Länge:', 'boilerplate/assistant'],
  ['behind', 'Verstanden! Ich formuliere den Teaser nüchtern:', 'boilerplate/assistant'],
  ['last', 'Hier die gestraffte Fassung:', 'boilerplate/assistant'],
  ['last', 'Hier sind drei Titelvorschläge:', 'boilerplate/assistant'],
  ['last', 'Lass mich wissen, wenn du noch etwas brauchst!', 'boilerplate/assistant'],
  ['last', 'Bei Bedarf kann ich auch einen Teaser schreiben.', 'boilerplate/assistant'],
  ['last', 'Bitte beachte, dass ich die Zahlen nicht prüfen kann.', 'boilerplate/assistant'],
  ['last', 'Achtung: Den Namen habe ich frei erfunden.', 'boilerplate/assistant'],
  ['last', 'Sorry, aber dabei kann ich nicht weiterhelfen.', 'boilerplate/assistant'],
  ['last', '(ca. 240 Wörter)', 'boilerplate/assistant'],
  ['last', 'Mach den Einstieg bitte lockerer.', 'boilerplate/assistant'],
  // People talk too.
  ['last', 'Natürlich kann ich auch einen Text mit der Hand schreiben, aber wozu?', undefined],
  ['last', 'Hier finden Sie die aktualisierte Fassung des Berichts.', undefined],
  ['last', 'Hier die Zahlen im Überblick:', undefined],
  ['last', 'Hier sind drei Gründe, warum der Haushalt wackelt:', undefined],
  ['last', 'Lassen Sie uns wissen, wenn Sie Fragen haben.', undefined],
  ['last', 'Bitte beachten Sie, dass das Amt am Freitag geschlossen ist.', undefined],
  ['last', 'Hinweis: Die Namen der Kinder sind geändert.', undefined],
  ['last', 'Du bist ein Journalist, der nie aufgibt, hatte ihm der Vater geschrieben.', undefined],
  ['last', 'Der Aufsatz hatte ca. 240 Wörter und ein Ende.', undefined],
  ['top', 'Hier ist der Bericht der Kommission, den alle erwartet haben.', undefined],
  ['last', 'Hier finden Sie den Text des Beschlusses: www.beispiel.example', undefined],
  ['last', 'Natürlich, ich hätte früher gehen können. Klar, hier ist es schön.', undefined],
  ['last', 'Leider habe ich keinen Zugang zum Saal bekommen, dabei war ich früh da.', undefined],
  ['last', 'Anmerkung der Redaktion: Wir haben den Text nachträglich gekürzt.', undefined],
  ['last', 'Hinweis: Dieser Artikel wurde um die Reaktion der Stadt ergänzt.', undefined],
  ['last', 'Länge: 96 Minuten. Format: Breitwand. Ton: Stereo.', undefined],
  ['last', 'Zielgruppe: Familien. Länge: 12 Kilometer. Stil: Wandern.', undefined],
  ['last', 'Du bist ein Kind aus Aurach und schreibst gern? Schreib eine Geschichte mit 100 Wörtern.', undefined],
  ['last', 'Bitte prüfen Sie Ihre Angaben, bevor Sie den Antrag abgeben.', undefined],
  ['last', 'Wenn Sie Fragen haben, ergänzen wir die Liste gern.', undefined],
  ['last', '„Leider habe ich keinen Zugriff auf die Seite“, antwortete das Programm.', undefined],
  ['last', 'Das Programm schrieb zurück: Gern! Hier ist dein überarbeiteter Text.', undefined],
];

const PLACEHOLDER: readonly Case[] = [
  ['behind', '( )', 'fragment/placeholder'],
  ['last', 'Auskunft: [Durchwahl]', 'fragment/placeholder'],
  ['last', '{Kürzel}', 'fragment/placeholder'],
  ['behind', '[Tatzeit ???]', 'fragment/placeholder'],
  ['behind', '[Gemarkung checken!!!]', 'fragment/placeholder'],
  ['last', '[Stimme Opposition? – noch abwarten]', 'fragment/placeholder'],
  ['last', '[Link zur Chronik setzen]', 'fragment/placeholder'],
  ['behind', '(check)', 'fragment/placeholder'],
  ['behind', '(TK: Baukosten)', 'fragment/placeholder'],
  ['last', '@CvD bitte kürzen', 'fragment/placeholder'],
  ['last', 'bitte noch gegenlesen!', 'fragment/placeholder'],
  ['last', 'Hier könnte Ihr Zwischentitel stehen', 'fragment/placeholder'],
  ['last', 'Überschrift Überschrift', 'fragment/placeholder'],
  ['last', 'Bildtext: Hier den Namen eingeben', 'fragment/placeholder'],
  ['last', 'Hier Bildlegende einfügen', 'fragment/placeholder'],
  ['last', 'Bitte diesen Blindtext vor dem Druck löschen.', 'fragment/placeholder'],
  ['last', 'Von VORNAME NACHNAME', 'fragment/placeholder'],
  ['last', 'Anmeldung: 0XXXX / XXX XXX', 'fragment/placeholder'],
  ['last', 'Telefon: 0000 / 00 00 00', 'fragment/placeholder'],
  ['behind', 'Die Quote lag bei X,X Prozent.', 'fragment/placeholder'],
  ['last', 'Geöffnet von 00.00 bis 00.00 Uhr', 'fragment/placeholder'],
  ['last', 'Teaser (max. 150 Zeichen)', 'fragment/placeholder'],
  ['last', 'Zitat der Kämmerin folgt noch', 'fragment/placeholder'],
  ['behind', '[Betrag?]', 'fragment/placeholder'],
  ['behind', '(Name?)', 'fragment/placeholder'],
  ['last', '[Name der Kämmerin]', 'fragment/placeholder'],
  ['behind', 'Rund X Besucher kamen am XX. März.', 'fragment/placeholder'],
  ['last', 'Foto: NN', 'fragment/placeholder'],
  ['last', 'BU: folgt', 'fragment/placeholder'],
  ['last', 'Hier bitte noch einen Satz zur Vorgeschichte.', 'fragment/placeholder'],
  ['last', 'Zahl noch prüfen, Achtung: hier fehlt noch ein Zitat', 'fragment/placeholder'],
  ['behind', 'Zitat der Kämmerin folgt', 'fragment/placeholder'],
  ['last', 'Platzhaltertext – bitte ersetzen', 'fragment/placeholder'],
  ['last', '%NAME%', 'fragment/placeholder'],
  // Texts that only look like it.
  ['last', 'Die Generation X Menschen zu nennen, die Malcolm X Menschen waren, ist seltsam.', undefined],
  ['last', 'Hier fehlt noch ein Bild, sagt die Leiterin vor der leeren Wand.', undefined],
  ['last', 'Der Name? Den kennt niemand (warum?).', undefined],
  ['last', 'Foto: Anna Weber', undefined],
  ['last', 'tk (Stadtbote)', undefined],
  ['last', 'Auf das Zitat der Kämmerin folgt ein langer Beifall.', undefined],
  ['behind', '(ja)', undefined],
  ['last', 'Ja ( ) Nein ( ) Weiß nicht ( )', undefined],
  ['last', 'Er rief [lachend] etwas von [seinem] Vater [sic!].', undefined],
  ['last', 'Die Techniker (TK) und die Kasse (TK: Techniker Krankenkasse) senken den Beitrag.', undefined],
  ['last', 'Der Check (Höhe: 500 Euro) ging an den Verein.', undefined],
  ['last', 'Hier könnte Ihr neues Haus stehen, warb die Stadt.', undefined],
  ['last', 'Hier den Namen eingeben und auf den Knopf drücken: So einfach ist das.', undefined],
  ['last', 'Bitte diesen Text nicht vergessen, sagte sie und bat, das Bild zu ersetzen.', undefined],
  ['last', 'Die Uhr zeigte 00.00 Uhr, das Feuerwerk begann.', undefined],
  ['last', 'Die Nummer 0800 000 00 00 ist kostenfrei, sie trug Größe XX und Jeans.', undefined],
  ['last', 'Der Vorspann folgt der Vorlage, das Bild fehlt im Museum.', undefined],
  ['last', 'Mehr von @anna_weber und @feuerwehr auf Instagram.', undefined],
  ['last', 'Sie bat ihn, bitte noch einmal gegenzulesen.', undefined],
];

function rulesOf(text: string): string[] {
  return [...new Set(analyser.analyse({ text }).findings.map((f) => f.rule))].filter((rule) => FAMILIES.test(rule));
}

for (const [name, cases] of Object.entries({ agencies: AGENCY, assistants: ASSISTANT, placeholders: PLACEHOLDER }))
  describe(`remains of ${name}`, () => {
    for (const [place, piece, rule] of cases)
      it(`${place}: ${piece}`, () => assert.deepEqual(rulesOf(PLACES[place](piece)), rule === undefined ? [] : [rule]));
  });

describe('remains', () => {
  it('are looked for in linear time', () => {
    for (const piece of [
      '(Neu: ',
      'Hier ist ',
      'Wenn du ',
      '[a ',
      '( ',
      '+++ ',
      'EIL ',
      'APA0342 ',
      '@CvD ',
      'XX.',
      '{',
      'Ton: ',
      'Hinweis: ',
    ])
      analyser.analyse({ text: piece.repeat(4_000) });
  });
});
