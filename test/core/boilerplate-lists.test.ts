import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boilerplateOf } from '../support/boilerplate.ts';

/** Articles that are lists or hold them: every line is the article's own. None of them is known to the fitting. */
const ARTICLES: Record<string, string> = {
  'seven places, numbered, with addresses': `Sieben Orte für einen Sonntag im Regen

Wenn es draußen schüttet, muss niemand zu Hause bleiben. Wir haben sieben Orte besucht, an denen es trocken ist und trotzdem nicht langweilig wird.

1

Die Uhrensammlung im alten Zollhaus

Im ersten Stock ticken 300 Uhren durcheinander, und zur vollen Stunde wird es laut. Der Eintritt ist frei, eine Spende wird gern gesehen.

Zollhaus, Am Kai 4, 45001 Rheinfelde

2

Die Kegelbahn unter der Sparkasse

Wer hier kegeln will, muss sich am Schalter den Schlüssel holen. Seit 1962 hat sich an der Einrichtung nichts geändert, nur das Bier ist teurer geworden.

Sparkasse Rheinfelde, Lange Straße 12, 45001 Rheinfelde

3

Das Palmenhaus

Dreißig Grad und Vogelstimmen: Im Palmenhaus vergisst man den November. Kinder dürfen die Schildkröten füttern, allerdings nur mittwochs.

Palmenhaus im Stadtgarten , 45003 Rheinfelde`,
  'a recipe': `Linseneintopf wie bei Oma Trude

Dieser Eintopf schmeckt am zweiten Tag noch besser, deshalb kocht man am besten gleich die doppelte Menge. Er lässt sich auch gut einfrieren.

Zutaten für vier Personen:
250 g Tellerlinsen
2 Karotten
1 Stange Lauch
100 g Speck
1 EL Senf
2 EL Essig
Salz, Pfeffer

Zubereitung

Die Linsen waschen und in einem Liter Wasser aufsetzen. Das Gemüse putzen, klein schneiden und nach zwanzig Minuten dazugeben.

Den Speck würfeln, auslassen und mit Senf und Essig unter den Eintopf rühren. Mit Salz und Pfeffer abschmecken und heiß servieren.

Zeit: 50 Minuten
Schwierigkeit: leicht
Kalorien: 420 pro Portion`,
  'results and a table': `Rheinfelde gewinnt das Derby

Der TuS Rheinfelde hat das Derby gegen den SV Wiesental mit 3:1 gewonnen und bleibt an der Spitze der Bezirksliga. Vor 800 Zuschauern traf Jonas Kempe zweimal.

Trainer Uwe Sandmann lobte seine Mannschaft nach dem Spiel. Man habe von der ersten Minute an gezeigt, wer Herr im Haus ist, sagte er.

Der 14. Spieltag:
TuS Rheinfelde – SV Wiesental 3:1
FC Kirchau – Blau-Weiß Ostrau 0:0
SpVgg Nordheim – TSV Altbach 2:4
VfL Seedorf – Eintracht Hain abges.

Die Tabelle
1. TuS Rheinfelde 34
2. TSV Altbach 31
3. FC Kirchau 27
4. SV Wiesental 22`,
  'a programme': `Die Orgeltage beginnen am Freitag

Zum zwölften Mal lädt die Gemeinde zu den Orgeltagen in die Martinskirche. Sechs Konzerte stehen auf dem Programm, der Eintritt ist zu allen frei.

Den Auftakt macht die Organistin Helga Brandl aus Linz, die in diesem Jahr auch den Meisterkurs leitet. Erwartet werden rund hundert Teilnehmer aus acht Ländern.

Freitag, 19.30 Uhr: Helga Brandl, Werke von Bach und Reger
Samstag, 11 Uhr: Orgelführung für Kinder
Samstag, 20 Uhr: Duo Saitenspiel, Linz
Sonntag, 17 Uhr: Abschlusskonzert mit Chor

Ort: Martinskirche, Kirchgasse 1
Telefon: 0000 12345`,
  'a book at the end': `Das Schweigen der Dörfer

In seinem neuen Roman erzählt Anton Reisinger von einem Dorf, aus dem erst der Bäcker, dann die Schule und am Ende der Bus verschwindet. Das ist traurig und manchmal sehr komisch.

Reisinger verzichtet auf jede Anklage. Er schaut seinen Figuren zu, wie sie Karten spielen, Äpfel einkochen und auf jemanden warten, der nicht kommt. Gerade das macht das Buch so stark.

Anton Reisinger
Das letzte Wirtshaus
Roman
Verlag Kleinschmidt, Graz 2024
312 Seiten, 24,90 Euro`,
  'a data sheet': `Der Kleine wird elektrisch

Nach fast zwanzig Jahren stellt der Hersteller seinen kleinsten Wagen auf Strom um. Auf der ersten Probefahrt überrascht der Zweitürer mit einem straffen Fahrwerk und viel Platz.

Im Stadtverkehr reicht die Batterie gut 200 Kilometer weit, auf der Autobahn ist nach 140 Kilometern Schluss. Geladen wird an der Säule in 35 Minuten.

Technische Daten
Leistung: 70 kW
Reichweite: 210 Kilometer
Kofferraum: 190 Liter
Höchsttempo: 135 km/h
Länge: 3,61 Meter
Grundpreis: 21.900 Euro

Plus
Wendig und leise
Viel Platz vorn

Minus
Kleiner Kofferraum
Wenige Farben`,
  'short answers': `Drei Fragen an die Bademeisterin

Seit dreißig Jahren steht Rosi Lechner am Beckenrand des Waldbads. Am Sonntag macht sie zum letzten Mal die Runde, danach übernimmt ihr Neffe.

Frau Lechner, wie viele Kinder haben bei Ihnen schwimmen gelernt?

Gezählt habe ich nicht. Vielleicht dreitausend.

Was war Ihr schönster Tag?

Der erste.

Und der schlimmste?

Darüber spreche ich nicht. Es ist ja gut ausgegangen, und der Bub von damals bringt heute seine eigenen Kinder zu mir in den Kurs.

Danke für das Gespräch.`,
  'a ticker': `Sturm über der Küste: Die Lage am Abend

Der Sturm hat am Donnerstag die gesamte Küste erreicht. Wir fassen hier zusammen, was im Lauf des Tages geschehen ist.

21:40 Uhr
Fähren fahren wieder

Die Reederei hat den Betrieb am späten Abend wieder aufgenommen. Die erste Fähre verließ den Hafen mit drei Stunden Verspätung.

19:15 Uhr
Strom in zwei Orten ausgefallen

In Süderhafen und Westmoor sind rund 400 Haushalte ohne Strom. Nach Angaben des Versorgers liegt ein Baum auf einer Leitung.

16:05 Uhr
Schule fällt aus

Am Freitag bleibt der Unterricht im ganzen Kreis aus. Eine Notbetreuung wird eingerichtet, teilte das Schulamt mit.`,
};

const FURNITURE_BEFORE = `Zum Inhalt springen
Startseite
Newsletter abonnieren

Artikel teilen
Facebook
WhatsApp
E-Mail

`;
const FURNITURE_AFTER = `

Mehr zum Thema
Brücke bleibt bis Mai gesperrt
Rat streitet über das Freibad

Schreiben Sie einen Kommentar

Name *
E-Mail *

Impressum
Datenschutz
© 2026 Rheinfelder Bote`;

describe('lists of an article are no boilerplate', () => {
  for (const [name, article] of Object.entries(ARTICLES)) {
    const own = new Set(article.split('\n').filter((l) => l.trim() !== ''));
    const wrong = (text: string): string[] =>
      boilerplateOf(text).flatMap((f) => f.covered.split('\n').filter((line) => own.has(line)));
    it(`${name}, alone`, () => assert.deepEqual(wrong(article), []));
    it(`${name}, with furniture after it`, () => assert.deepEqual(wrong(article + FURNITURE_AFTER), []));
    it(`${name}, between furniture`, () => assert.deepEqual(wrong(FURNITURE_BEFORE + article + FURNITURE_AFTER), []));
    it(`${name}, with three lines of furniture after it`, () =>
      assert.deepEqual(wrong(article + FURNITURE_AFTER.split('\n').slice(0, 5).join('\n')), []));
  }
});

it('a table of contents whose headings follow is one block, and the headings stay', () => {
  const section = (title: string): string =>
    `${title}\n\nDie Stadt hat dazu am Mittwoch einen Plan vorgelegt, über den der Rat im Mai abstimmen will. Die Kosten trägt zur Hälfte das Land.`;
  const titles = ['Was sich für Radfahrer ändert', 'Wo geparkt werden darf', 'Was Anwohner jetzt zahlen'];
  const text = `Neue Regeln für die Innenstadt\n\nVon Juli an gelten in der Innenstadt neue Regeln. Was sie für wen bedeuten, haben wir zusammengestellt, damit niemand eine Strafe riskiert.\n\nInhaltsverzeichnis\n${titles.join('\n')}\n\n${titles.map(section).join('\n\n')}`;
  const covered = boilerplateOf(text).map((f) => f.covered);
  assert.deepEqual(covered, [`Inhaltsverzeichnis\n${titles.join('\n')}`]);
});
