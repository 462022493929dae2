import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boilerplateOf } from '../support/boilerplate.ts';

const TITLE = 'Gemeinde verkauft alte Schule';
const LEAD =
  'Das Gebäude an der Lindenstraße wechselt nach zwölf Jahren Leerstand den Besitzer. Der Rat stimmte am Dienstag mit großer Mehrheit zu.';
const BODY =
  'Käufer ist eine Genossenschaft aus dem Nachbarort, die dort Wohnungen für ältere Menschen einrichten will. Der Preis blieb geheim.';
const END = 'Im Hof stellt die Feuerwehr jedes Jahr ihren Maibaum auf, und fast jeder im Ort hat in dem Haus lesen gelernt.';
const SHARE = ['Teilen', 'Pin', 'Tweet', 'E-Mail', 'Drucken'];
const NETWORKS = ['Facebook', 'Twitter', 'WhatsApp', 'E-Mail', 'Drucken'];
const TOPICS = ['Teilen', 'Facebook', 'X', 'WhatsApp', 'Themen:', 'Region', 'Niedersachsen', 'Polizei', 'Zur Startseite'];
const BELOW = [
  'Aktuelle Artikel',
  'Unfall auf der Kreisstraße: Fahrer leicht verletzt',
  'Neuer Radweg am Kanal ab Montag gesperrt',
  'Schützen feiern drei Tage lang',
  'Inhalt teilen',
  'URL zum Kopieren',
];

/** Lines of a page: those of the article are marked by „=“, the page's own by „-“; others are blank. */
function judged(lines: readonly string[]): { readonly taken: string[]; readonly left: string[] } {
  const covered = boilerplateOf(lines.map((l) => l.slice(2)).join('\n')).flatMap((f) => f.covered.split(/\n+/u));
  const of = (mark: string) => lines.filter((l) => l.startsWith(mark)).map((l) => l.slice(2));
  return { taken: of('=').filter((l) => covered.includes(l)), left: of('-').filter((l) => !covered.includes(l)) };
}

const own = (...lines: readonly string[]): string[] => lines.map((l) => `= ${l}`);
const page = (...lines: readonly string[]): string[] => lines.map((l) => `- ${l}`);

const CASES: Readonly<Record<string, readonly string[]>> = {
  'a sentence that leads on, below teasers': [
    ...own(TITLE, LEAD, BODY),
    ...page('Mehr zum Thema', 'Genossenschaft plant zweites Haus in Ohlsdorf', 'Warum Leerstand die Kommunen so teuer kommt'),
    '',
    ...own('Die Vorsitzende der Genossenschaft fasst den Plan so zusammen:'),
    ...page('Anzeige'),
    ...own('„Wir bauen nichts Neues, wir nutzen, was da ist“, sagte Vorsitzende Imke Rohde.', END),
  ],
  'sentences with a word of pages, below buttons': [
    ...own(TITLE, LEAD, BODY),
    ...page(...SHARE),
    '',
    ...own('Beide Seiten hatten die Gespräche 2019 abgebrochen. 2021 nahmen sie sie wieder auf. Nun endet ein langer Streit.'),
    ...page(...BELOW),
  ],
  'a subheading with a word of pages above a form': [
    ...own(TITLE, LEAD, BODY, 'Bürgermeister Petersen tritt zurück'),
    ...page('Kommentar schreiben', 'Kommentare (12)'),
    ...own('Den Verkauf wird ein anderer abwickeln: Amtsinhaber Jörn Petersen kündigte an, zum Jahresende aufzuhören.', END),
  ],
  'a subheading with a verb apart from teasers': [
    ...own(TITLE, LEAD, BODY),
    '',
    ...page(
      'Auch interessant',
      'Meinung Streit um das Freibad',
      'Schwimmen im Regen: Langsam reicht es aber mit dem Sparen',
      'Von Britta Stumm',
    ),
    '',
    ...own('Warum die alte Schule für den Ort so wichtig ist'),
    '',
    ...own(`Obwohl dort seit Jahren niemand mehr lernt, ist die alte Schule ein Treffpunkt geblieben. ${END}`, BODY),
  ],
  'entries beside buttons': [
    ...own(
      'Sternbild über dem Hafen',
      'Das Foto zeigt das Siebengestirn über dem alten Hafen. Aufgenommen hat es der Amateurastronom Jens Lührs in einer kalten Nacht.',
      'Lührs brauchte für das Bild sechs Anläufe, weil immer wieder Wolken aufzogen.',
    ),
    ...page('Teilen', 'E-Mail', 'Drucken'),
    ...own('Optik: Teleobjektiv', 'Öffnung in mm:', 'Brennweite in mm: 180', 'Kamera: Canon EOS 60', 'Ort: Hafen von Ohlsum'),
  ],
  'an answer below a button': [
    ...own(
      '„Die Bahn muss sich entscheiden“',
      'Der Verkehrsforscher Klaas Ohm spricht im Interview über verspätete Züge, fehlendes Personal und die Zukunft kleiner Bahnhöfe.',
      'Ohm: Das ist in anderen Ländern längst entschieden, und für die Strecken an der Küste gilt das noch viel mehr.',
    ),
    '',
    ...page('Link zum Artikel'),
    '',
    ...own(
      'Ohm: Der Nahverkehr wird in zehn Jahren anders aussehen',
      'Reimers: Viele Länder bauen schon um, aber bisher heißt es, dass niemand auf der Strecke bleibt. Wie soll das gehen?',
      'Ohm: Für die eine oder andere Linie kann das richtig sein. Für die Küste ist es das nicht, und das wissen auch alle.',
    ),
  ],
  'names that a sentence lists': [
    ...own(
      'Gericht sperrt drei Dienste',
      'Das Gericht hat am Dienstag drei Dienste für Kinder gesperrt. Betroffen sind:',
      'Instagram',
      'Tiktok',
      'Snapchat',
      'Die Betreiber wollen sich wehren und haben Rechtsmittel angekündigt. Das Urteil ist noch nicht rechtskräftig.',
    ),
  ],
  'a headline in a menu': [
    ...page('Startseite', 'Lokales', 'Sport'),
    ...own(TITLE),
    ...page('Kultur', 'Abo'),
    ...own('Genossenschaft will Wohnungen für Ältere bauen – Rat stimmt mit großer Mehrheit zu'),
    ...page('Teilen'),
    ...own(LEAD, BODY),
  ],
  'one button of a row': [...own(TITLE, LEAD), ...page(...SHARE), ...own(BODY, END)],
  'words below a headline': [...own(TITLE), ...page('Teilen', 'Merken', 'Drucken'), ...own(LEAD, BODY, END)],
  'key words between paragraphs': [...own(TITLE, LEAD), ...page('Themen: Leerstand, Genossenschaft, Lindenstraße'), ...own(BODY)],
  'key words at the end': [...own(TITLE, LEAD, BODY), ...page('Schlagworte: Leerstand, Genossenschaft')],
  'a subheading and figures below one teaser': [
    ...own(TITLE, LEAD),
    '',
    ...page('Lesen Sie auch', 'Freibad bleibt zu: Streit um die Pumpe'),
    '',
    ...own('Zahlen im Überblick', 'Umsatz 2024: 310 Millionen Euro', 'Mitarbeiter: 1.150', BODY),
  ],
  'a short subheading with a verb below one teaser': [
    ...own(TITLE, LEAD),
    ...page('Lesen Sie auch', 'Freibad bleibt zu: Streit um die Pumpe'),
    ...own('Wie es weitergeht', BODY),
    ...page('Anzeige'),
    ...own(END),
  ],
  'a line-up below an offer and buttons': [
    ...own(
      'Ohlsum verspielt Führung',
      'Der TSV Ohlsum hat am Samstag 2:3 gegen den SV Moorhausen verloren. Zur Pause hatte die Mannschaft noch mit 2:0 geführt.',
      'Nach dem Wechsel kam Moorhausen besser ins Spiel. Drei Tore in elf Minuten drehten die Partie.',
    ),
    ...page('Teilen', 'Pin', 'Tweet'),
    ...own('TSV Ohlsum: Meyer – Brandt, Kruse, Ahlers – Wolter, Sahin'),
    ...page('Jetzt weiterlesen mit OZ+', 'Einen Monat kostenlos testen', 'Bereits Abonnent? Hier anmelden'),
    ...own('Am nächsten Samstag spielt der TSV in Westerloog. Dann fehlt Brandt gesperrt.'),
  ],
  'dates and prices below readers’ comments': [
    ...own(
      'Ein Abend, der nachklingt',
      'Das Ensemble spielt „Der Deich“ als Kammerstück mit vier Personen. Das Publikum dankte mit langem Applaus.',
      'Vor allem Nora Lund als Hauke überzeugt, weil sie nie laut wird. Die Musik hält sich zurück, manchmal zu sehr.',
    ),
    ...page('Teilen', 'Kommentare (3)'),
    ...own('Weitere Vorstellungen: 12., 14. und 20. März, jeweils 19.30 Uhr', 'Karten: 18 bis 32 Euro'),
    ...page('Zur Startseite', 'Mehr aus dem Ressort', 'Ein Tag auf der Baustelle', 'Schule bekommt neues Dach'),
  ],
  'paragraphs below teasers that name none of their things': [
    ...own(
      'Gemeinderat sagt Nein zum Parkhaus',
      'Der Gemeinderat von Riedwil lehnt das geplante Parkhaus beim Bahnhof ab. Mit 22 zu 14 Stimmen folgte er der Kommission.',
      '«Wir können nicht den Velos Platz versprechen und dann Autos hinstellen», sagte Gemeinderätin Ursina Caflisch.',
    ),
    '',
    ...page('Das könnte Sie auch interessieren:', 'Grippewelle rollt an', 'Wo es noch Glühwein gibt'),
    '',
    ...own(
      'Die Bürgerlichen sprachen von einem Fehlentscheid. Ohne Parkplätze werde das Gewerbe leiden, warnte Reto Aebi.',
      'Wie es weitergeht',
      'Das Geschäft geht nun zurück an die Exekutive. Diese muss bis im Herbst eine neue Vorlage ausarbeiten.',
    ),
  ],
  'a ticker’s entries below teasers': [
    ...own(
      'Die Wahl im Ticker',
      '+++ 19.40 Uhr: Lohse räumt die Niederlage ein +++',
      'Die Spitzenkandidatin der Liberalen hat dem Sieger gratuliert. Sie wolle nun erst einmal schlafen, sagte Lohse.',
    ),
    ...page('Lesen Sie auch'),
    ...own(
      '+++ 18.31 Uhr: Zittern bei den Liberalen +++',
      'In den Prognosen liegt die Partei bei fünf Prozent. Im Saal ist es still geworden.',
      '+++ 18.00 Uhr: Die Lokale sind zu +++',
      'Bis 16 Uhr hatten 48 Prozent der Menschen gewählt. Das waren etwas mehr als vor fünf Jahren.',
    ),
  ],
  'a docket between buttons': [
    ...own(
      'Gericht gibt Pächtern recht',
      'Das Amtsgericht Ohlsum hat die Kündigung von neun Kleingärten für unwirksam erklärt. Die Gemeinde hatte dort bauen wollen.',
      'Das Urteil ist noch nicht rechtskräftig.',
    ),
    ...page(...NETWORKS),
    ...own('Az. 7 C 118/25'),
    ...page(...TOPICS),
  ],
  'results of a match day between buttons': [
    ...own(
      'Moorhausen bleibt oben',
      'Der SV Moorhausen hat am Sonntag 3:1 gegen Westerloog gewonnen. Der Vorsprung auf den Zweiten beträgt nun vier Punkte.',
      'Trainer Piet Onken sprach von einem Arbeitssieg. „Schön war das nicht“, sagte er.',
    ),
    ...page(...NETWORKS),
    ...own('Bezirksliga, 14. Spieltag: Ohlsum – Riede 2:2, Elsfleth – Wahnbek 0:3, Loy – Bardewisch 1:1'),
    ...page(...TOPICS),
  ],
  'figures of a recipe that end in a stop': [
    ...own(
      'Apfelküchlein wie bei der Großmutter',
      'Für den Teig verrührt man Mehl, Milch und Eier. Die Äpfel schneidet man in Ringe und wendet sie darin.',
      'In heißem Fett backen die Küchlein etwa zwei Minuten von jeder Seite.',
    ),
    ...page(...NETWORKS),
    ...own('Je Stück etwa 140 kcal, 3 g Eiweiß, 6 g Fett, 18 g Kohlenhydrate.'),
    ...page(...TOPICS),
  ],
  'a last paragraph with its source in brackets': [
    ...own(
      'Mehr Geld für Rettungswachen',
      'Das Land erhöht die Zuschüsse für Rettungswachen um ein Zehntel. Das beschloss der Landtag am Mittwoch.',
    ),
    ...page(...NETWORKS),
    ...own('Die Grünen nannten den Schritt überfällig. Der Zuschuss sei seit 2016 nicht gestiegen. (APA, red)'),
    ...page(...TOPICS),
  ],
  'a paragraph between a bare head and an offer': [
    ...own(TITLE, LEAD, BODY),
    ...page('Lesen Sie auch'),
    ...own('Weitere Informationen gibt es beim Bauamt unter Telefon 04401 555200 und in der Bücherei.'),
    ...page('Lesen Sie jetzt unbegrenzt weiter', 'Mit dem Digital-Abo haben Sie Zugriff auf alle Artikel.'),
    ...page('1 Monat für 1 Euro', 'Jetzt testen', 'Sie sind bereits Abonnent? Hier anmelden'),
  ],
  'a paragraph between a teaser and an author’s life': [
    ...own(TITLE, LEAD, BODY),
    ...page('Auch interessant', 'Bäckerei schließt nach 112 Jahren'),
    ...own('Hinweise nimmt die Gemeinde unter der Nummer 04401 5550 entgegen. Sie sucht alte Fotos aus dem Haus.'),
    ...page(
      'Über den Autor',
      'Lorenz Amthor schreibt seit 2011 über Musik und Theater.',
      'Folgen Sie uns',
      'Instagram',
      'YouTube',
    ),
  ],
  'an agenda': own(
    'Rat tagt im Schützenhaus',
    'Der Rat der Gemeinde kommt am Dienstag um 19 Uhr im Schützenhaus zusammen. Die Sitzung ist öffentlich.',
    'Themen: Haushalt, Feuerwehrhaus, Kita',
    'Der Haushalt hat ein Loch von zwei Millionen Euro. Das Feuerwehrhaus soll im Mai fertig werden, die Kita im Juli.',
  ),
};

describe('single lines of an article among what a page sets between them', () => {
  for (const [name, lines] of Object.entries(CASES))
    it(name, () => {
      assert.deepEqual(judged(lines), { taken: [], left: [] });
    });
});
