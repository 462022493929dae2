import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boilerplateOf } from '../support/boilerplate.ts';

/** Sentences of articles that sound like page furniture. They must stay silent wherever they stand. */
const LOOKALIKES = `Mehr zum Thema Rente sagte die Ministerin im Bundestag.
Mehr zum Thema Pflege will der Verband im Herbst vorlegen.
Spenden gingen an das Kinderhospiz und an die Bergwacht.
Spenden sammelte der Verein auf dem Marktplatz.
„Teilen“, sagte der Pfarrer, „ist das Gegenteil von Geiz.“
Teilen will die Stadt die Kosten mit dem Land.
Die Beute teilten die Täter noch am Tatort auf.
Einen Kommentar wollte der Sprecher nicht abgeben.
„Kein Kommentar“, sagte der Minister.
Kommentare zu laufenden Verfahren gibt die Staatsanwaltschaft nicht ab.
Die Kommentare der Leser fielen vernichtend aus.
Der Newsletter des Vereins erreicht 3000 Haushalte.
Den Newsletter der Partei hatten Unbekannte gefälscht.
Newsletter verschickt das Amt nur noch einmal im Monat.
Wer sich zum Newsletter anmeldet, nimmt an einer Verlosung teil, warnte die Verbraucherzentrale.
Der Verein wirbt auf Facebook und Instagram um Mitglieder.
Auf Facebook schrieb der Abgeordnete, er trete zurück.
Auf Twitter kündigte der Konzern eine Stellungnahme an.
Über WhatsApp verabredeten sich die Jugendlichen zum Rennen.
Die Polizei erstattete Anzeige gegen drei Männer.
Anzeige erstattete am Ende niemand.
Werbung für Tabak soll bald überall verboten sein.
Die Werbung erreichte vor allem junge Leute.
Das Abo kostet von Januar an zwei Euro mehr.
Abonnenten der Oper zahlen künftig weniger.
Wer Cookies ablehnt, sieht die Seite des Amtes trotzdem.
Cookies und Lebkuchen verkauften die Schüler auf dem Weihnachtsmarkt.
Für den Datenschutz in den Schulen fehlt eine Stelle.
Der Datenschutz sei gewahrt, hieß es aus dem Ministerium.
Kontakt zu seiner Familie hat der Gefangene nicht.
Im Impressum der Zeitung stand sein Name bis zuletzt.
Zurück in der Heimat, gründete sie eine Bäckerei.
Weiter geht es am Samstag mit dem Spiel in Bergheim.
Nach oben offen ist die Skala nur in der Theorie.
Alle Rechte an dem Lied liegen bei den Erben.
Das Urheberrecht erlischt siebzig Jahre nach dem Tod.
Der Autor lebt mit seiner Familie am Bodensee.
Die Autorin las im Rathaus aus ihrem neuen Roman.
Über den Autor der Studie ist wenig bekannt.
Die Redaktion war an diesem Abend noch bis Mitternacht besetzt.
Themen der Sitzung waren die Brücke und das Freibad.
Schlagworte allein helfen niemandem, sagte der Kandidat.
Kategorien wie Klasse oder Schicht lehnt sie ab.
Anmelden müssen sich Besucher bis Freitag im Rathaus.
Die Anmeldung zum Lauf ist bis Sonntag möglich.
Das Passwort hatte der Täter auf einem Zettel gefunden.
Registrieren lassen müssen sich auch die Züchter.
Die App der Stadt meldet volle Mülleimer.
Im App Store war das Programm nach einer Stunde verschwunden.
Suche nach Vermissten dauert an
Suche nach dem Täter
Weitere Informationen gab die Polizei zunächst nicht heraus.
Weitere Artikel des Gesetzes sollen im Herbst folgen.
Weiterlesen mochte im Saal nach diesem Satz niemand.
Lesen Sie auch die Packungsbeilage, rät die Apothekerin.
„Lesen Sie das!“, rief er in die Menge.
Siehe da, der Fluss trat nicht über die Ufer.
Das könnte auch Sie treffen, warnte der Versicherer.
Unterstützen Sie den Antrag, bat die Vorsitzende die Delegierten.
Jetzt spenden die Nachbarn Möbel und Geschirr.
Folgen hatte der Unfall für keinen der Beteiligten.
Gefällt mir nicht, sagte der Trainer nach dem Spiel.
Empfohlen wird die Impfung vom Herbst an.
Verwandte des Opfers traten als Nebenkläger auf.
Beliebt ist die Strecke vor allem bei Familien.
Stand heute fehlen der Stadt 40 Lehrkräfte.
Aktualisiert wurde die Liste zuletzt vor neun Jahren.
Uhren gingen im ganzen Viertel nach.
Drucken lässt der Verlag inzwischen in Polen.
Mehr Jobs in der Pflege
Mehr Nachrichten aus der Region wünschen sich die Hörer, sagt der Intendant.
Neue Nachrichten aus dem All
Neue Ausgaben für die Bundeswehr
Aktuelle Bilder vom Mars
Alle Kommentare zu dem Urteil waren einhellig.
Weitere Videos der Tat sicherte die Polizei.
Weitere Angebote für Pendler
Dieser Artikel der Verfassung gilt seit 1949.
Dieser Beitrag stammt aus der Reihe eines Schweizer Chemikers.
Der Beitrag gehört zum Programm des Festivals.
Den Artikel teilten Tausende in den sozialen Netzwerken.
Artikel 5 schützt auch die Satire.
Das Video teilte der Verein später auf Instagram.
Auf Instagram folgen ihr zwei Millionen Menschen.
Facebook und Instagram müssen die Konten löschen.
Twitter, Facebook und der Fall Neustadt
Ein Kommentar von Bürgern dazu ging im Amt nicht ein.
Was meinen die Nachbarn dazu?
Ihre Meinung änderte die Stadträtin erst im Mai.
Ihr Kommentar ließ alle aufhorchen.
Die Diskussion ist damit nicht beendet, sagte der Rektor.
Name und Adresse des Zeugen sind bekannt.
E-Mail vom Finanzamt
Kontakt, Beratung und Schutz finden Frauen hier seit 1981.
Tagsüber bleibt es trocken, abends regnet es.
Tagung: Wie geht es mit dem Moor weiter?
Kategorie: Kinderbuch
Thema: Rente mit 70
Vor drei Stunden stand das Wasser noch im Keller, sagt der Wirt.
Vor 20 Jahren eröffnete hier das erste Kino.
Erstellt hat die Studie ein Büro aus Graz.
Aktualisiert: 12. Mai
Lesezeit ist in der Schule knapp.
5 Minuten zu Fuß
Drei Sterne für den Gasthof
Den Newsletter des Landrats bekommen 900 Leute, bestellen kann ihn jeder.
Keiner wollte den Auftakt verpassen.
Nichts wollten die Fans verpassen, auch nicht die Parade.
Direkt ins Postfach der Kanzlei ging die Drohung.
Sie haben ein Konto in der Schweiz.
Monatlich kündbar ist der Vertrag erst vom dritten Jahr an.
Ein Monat Fahrverbot, drei Punkte
Diese Inhalte sind für Abonnenten der Oper gedacht.
Unterstützen will den Plan auch die Opposition.
Spendenkonto und Suppenküche halfen über den Winter.
Bei Amazon bestellen inzwischen auch Behörden.
Zum Angebot gehört ein Frühstück.
Preise vergleichen lohnt sich, sagt die Verbraucherschützerin.
Werbung von Haus zu Haus
Anzeige: 57-Jähriger fuhr betrunken
Anzeige gegen Bürgermeister
Partner-Links des Portals hatte das Gericht schon 2019 gerügt.
Zurück zur Sache
Zurück zum Anfang führte die Spur.
Weiter zur Endrunde fährt nur der Sieger.
Nächster Artikel im Prozess ist das Messer.
Impressum und Datenschutz fehlten auf der Seite des Händlers.
Alle Ergebnisse
Seite an Seite
Bild von der Lage
Mehr von Neustadt sehen Besucher vom Turm aus.
Zur Person sagte er nichts.
Über die Autorin weiß man wenig.
Autor: unbekannt
Petra Beispiel ist Redakteurin und kandidiert nun für den Rat.
© steht auf dem Plakat, das sonst leer blieb.
Ein Projekt der Kirche und der Stadt hilft Obdachlosen.
Melden Sie sich bei der Polizei, wenn Sie etwas gesehen haben, bat der Sprecher.
Mit Google verhandelt der Verlag seit Jahren.
Nur Notwendiges kaufen
An dieser Stelle stand bis 1944 die Synagoge.
An dieser Stelle ist der Inhalt der Urne beigesetzt.
Dieser Beitrag auf Instagram kostete ihn das Amt.
Mit dem Laden der Batterie beginnt das Problem.
>> die bahn kommt, stand auf dem Zettel.
Hier geht es zum Kern des Streits.
Hier finden Sie Ruhe, sagt der Mönch.
Zum Interview kam er im Trainingsanzug.
Zum Artikel kam nie eine Gegendarstellung.
Jetzt wählen
Jetzt abstimmen lassen will die Fraktion.
#Neustadt
Home, sweet home
Kein Anschluss
Zum Schluss`.split('\n');

const HEAD = `Rat lässt die Brücke am Mühlbach sanieren

Der Gemeinderat von Neustadt hat am Montagabend beschlossen, die alte Brücke am Mühlbach zu sanieren. Die Arbeiten beginnen nach Angaben der Verwaltung im Mai und dauern bis zum Herbst.

Bürgermeisterin Petra Beispiel sagte, die Sperrung sei nicht zu vermeiden. Das Bauwerk stammt aus dem Jahr 1931 und trägt nur noch Fahrzeuge bis zu drei Tonnen.`;
const TAIL = `Die Kosten von rund zwei Millionen Euro teilen sich die Stadt und das Land. Im Haushalt sind dafür in diesem Jahr 600.000 Euro vorgesehen.

Anwohner fürchten den Umweg über die Nachbargemeinde. Für Schulkinder soll deshalb ein Bus fahren, wie die Verwaltung mitteilte.`;

describe('sentences of articles that sound like page furniture stay silent', () => {
  for (const sentence of LOOKALIKES) {
    it(sentence, () => {
      const windows = [
        `${HEAD}\n\n${sentence}\n\n${TAIL}`,
        `${HEAD}\n\n${TAIL}\n\n${sentence}`,
        `${HEAD}\n\n${sentence}`,
        sentence,
      ];
      // A line without a stop is judged in the middle only: at the end it could be anything.
      for (const text of /[.!?“]$/u.test(sentence) ? windows : windows.slice(0, 1)) {
        assert.deepEqual(
          boilerplateOf(text).map((f) => `${f.rule}: ${f.covered}`),
          [],
          text,
        );
      }
    });
  }
});

const CONTENT: [string, string][] = [
  [
    'results',
    `${HEAD}\n\nTSV Neustadt – SV Altdorf 2:1 (1:0)\nFC Bergheim – VfB Talstadt 0:0\nSG Mühlbach – TuS Oberau 3:3\n\n${TAIL}`,
  ],
  [
    'a recipe',
    'Apfelkuchen vom Blech\n\nDer Teig gelingt mit kalter Butter am besten, und er darf nicht zu lange geknetet werden.\n\nZutaten:\n300 g Mehl\n2 EL Zucker\n150 g Butter\n4 Äpfel\n1 Prise Salz\n\nDie Äpfel schälen, in Spalten schneiden und auf dem Teig verteilen.\n\nBei 180 Grad etwa 40 Minuten backen.',
  ],
  [
    'a programme',
    `${HEAD}\n\nDas Programm:\n\n10 Uhr: Eröffnung durch die Bürgermeisterin\n11 Uhr: Führung über die Baustelle\n12.30 Uhr: Konzert der Stadtkapelle\n15 Uhr: Kaffee und Kuchen im Pfarrsaal`,
  ],
  [
    'an interview with short answers',
    `${HEAD}\n\nWann beginnen die Arbeiten?\n\nIm Mai.\n\nUnd wann sind sie fertig?\n\nIm Herbst.\n\nSind Sie zufrieden?\n\nJa.`,
  ],
  ['a short last paragraph', `${HEAD}\n\n${TAIL}\n\nFortsetzung folgt.`],
  [
    'a byline, a dateline and a Kürzel',
    `Rat lässt die Brücke am Mühlbach sanieren\n\nVon Petra Beispiel\n\nNeustadt, 12. März 2024\n\n${TAIL}\n\n(mka/dpa)`,
  ],
  ['a caption', `${HEAD}\n\nDie Brücke am Mühlbach ist seit Montag gesperrt. Foto: Petra Beispiel\n\n${TAIL}`],
  ['subheadings', `${HEAD}\n\nSperrung bis zum Herbst\n\n${TAIL}\n\nStreit um den Bus\n\n${TAIL}`],
  [
    'an article about newsletters and comment forms',
    `Verlage setzen auf Newsletter\n\nImmer mehr Verlage verschicken Newsletter, um ihre Leserinnen und Leser zu binden. Wer sich anmeldet, gibt seine E-Mail-Adresse preis und erhält dafür jeden Morgen Post.\n\nDie Zahl der Abonnenten stieg nach Angaben des Verbands um ein Fünftel. „Der Newsletter ist das neue Titelblatt“, sagte dessen Sprecherin.\n\nKommentarformulare unter Artikeln schließen dagegen viele Häuser. Die Prüfung der Kommentare koste zu viel Zeit, hieß es. Auf Facebook und Instagram gehe die Debatte weiter.\n\nDatenschützer sehen beides kritisch: Cookies und Newsletter erlaubten es, das Verhalten der Leser zu verfolgen.`,
  ],
];

describe('content that looks like page furniture stays silent', () => {
  for (const [what, text] of CONTENT) {
    it(what, () =>
      assert.deepEqual(
        boilerplateOf(text).map((f) => `${f.rule}: ${f.covered}`),
        [],
      ),
    );
  }
});
