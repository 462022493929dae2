/**
 * Own sentences for the fragment rules: `[[…]]` stands around what a reader would mark. Loud lines name the rules that may find them (any of
 * them counts).
 */
export interface Loud {
  readonly rules: string;
  readonly texts: readonly string[];
}

const PARAGRAPH = 'Der Gemeinderat hat am Montag den Haushalt beschlossen. Die Opposition stimmte dagegen.';

/** Puts a sentence between two plain ones. */
export const amid = (sentence: string): string =>
  `Die Sitzung dauerte bis in den späten Abend. ${sentence} Die Stadt will sich am Freitag äußern.`;

/** Sentences that are put between two plain ones. */
export const LOUD: readonly Loud[] = [
  {
    rules: 'wrong-capital',
    texts: `Die Stadt will das Bad Bald sanieren.
Die Kinder warteten Lang auf den Bus in die Nachbarstadt.
Der Verein zahlte dafür Sehr viel Geld an den Nachbarn.`.split('\n'),
  },
  {
    rules: 'orphan-clause',
    texts: `Weil die Frist am Freitag abgelaufen war.`.split('\n'),
  },
  {
    rules: 'stray-words missing-verb',
    texts: `Dann Bleibt.
Kirschbaum.
Weil die Lastwagen.
Sie soll am Montag fortgesetzt werden, sofern das Wetter.
Der Kapitän, der sich schwimmend retten konnte, von der Polizei festgenommen.
Die Sicherheitsvorschriften häufig missachtet.
Danach Verlangt.
Regenschirm.
Deshalb begannen.
Schneefall.
Zuvor Liegt.
Laternenpfahl.
Dort entstanden.
Gartenzaun.
Jetzt Fährt.
Bergwerk.
Zunächst Spricht.
Ans Fenster.
Die Kanne.`.split('\n'),
  },
  {
    rules: 'missing-verb',
    texts: `Die neue Turnhalle im kommenden Sommer feierlich eröffnet.
Zwei Wanderer nach dem Unwetter mit dem Hubschrauber ins Tal gebracht.
Der Vertrag mit dem Betreiber nach langem Streit gekündigt worden.
Mehrere Keller in der Altstadt nach dem Regen vollgelaufen.
Der Fahrer mit schweren Verletzungen ins Krankenhaus gebracht.
Die Ausstellung über den Bergbau um zwei Wochen verlängert worden.
Die Täter nach Angaben der Polizei zu Fuß in den Wald geflohen.
Der Antrag der Fraktion mit großer Mehrheit angenommen worden.
Die Schäden an der alten Brücke inzwischen vollständig behoben.
Das gestohlene Fahrrad zwei Tage später im Stadtpark gefunden.
Nach dem Umzug er vom Verein unter Vertrag genommen und zog in die Vorstadt.
Er davon aus, dass die Halle im Herbst fertig wird.
Außerdem man viele Bücher aus dem Bestand der alten Schule.
Der Trainer sich dabei nicht auf die Verletzten, sondern lobte die Reserve.
In der Vorstadt wir eine neue Halle für den Sport gebaut.
Mit dem neuen Vertrag sich die beiden Vereine deutlich näher.
Ich jedoch nicht länger warten, weil der Zug um acht Uhr fährt.`.split('\n'),
  },
  {
    rules: 'orphan-clause missing-verb',
    texts: `Weil in der Nacht der Strom ausgefallen war.
Obwohl die Frist schon im März abgelaufen war.
Dass die Kosten noch einmal deutlich gestiegen sind.
Während der Trainer auf der Bank unruhig wurde.
Nachdem die Retter das Tal erreicht hatten.
Wenn das Wasser bis zum Abend nicht sinkt.
Da die Genehmigung der Behörde noch immer fehlt.
Bevor der Regen am späten Nachmittag einsetzte.
Sobald die Straße wieder vollständig geräumt ist.
Solange die Ermittlungen in diesem Fall dauern.
Weil der Betreiber keine neuen Pläne vorgelegt hat.
Dass der Verein im Herbst zwei Spieler verkauft hat.
Die im Sommer am Hafen gearbeitet haben.
Welche danach den Schaden verursacht haben soll.
Die Bewohner der Insel eine neue Schule gefordert hatten.
Der nach Ansicht der Gutachter die Mauer stützen kann.`.split('\n'),
  },
  {
    rules: 'wrong-capital run-on',
    texts: `Die Bahn rechnet mit Verspätungen Im gesamten Netz.
Nach dem Sturm Wurden mehrere Straßen im Landkreis gesperrt.
Die Gäste warteten lange Und froren vor der verschlossenen Halle.
Der Verein hat seinen Trainer Nach nur drei Wochen entlassen.
Die Feuerwehr konnte den Brand erst Gegen Mitternacht löschen.
Viele Händler hoffen Auf ein besseres Geschäft im Advent.
Die Ministerin will den Plan Noch in diesem Monat vorstellen.
Das Gericht hat den Antrag Ohne Begründung abgelehnt.
Die Schüler sollen künftig Mit dem Bus in die Nachbarstadt fahren.
Der Regen hat den Boden Bereits stark aufgeweicht.
Die Polizei sucht Nun nach einem weißen Lieferwagen.
Der Bürgermeister Hatte den Umbau schon vor Jahren gefordert.
Der Verein plant eine Nachhaltige Lösung für den Parkplatz.
Die Firma kündigte eine Steigende Dividende an.
Als die Frau den Nachbarn von dem Brand Erzählte, rief jemand die Feuerwehr.
Die Händler und die Gäste Würden sich über neue Bänke freuen.
Seit Anfang Mai Verzeichnete das Amt mehr als hundert Anträge.
Die Partei erklärte den Beschluss für nichtig und drohte, ihn vor Gericht zu Prüfen.`.split('\n'),
  },
  {
    rules: 'run-on wrong-capital',
    texts: `Der Ausschuss tagte bis spät in die Nacht Die Sitzung war nicht öffentlich.
Am Freitag kehrten die Retter zurück Sie hatten drei Tage lang gesucht.
Der Zug hielt auf freier Strecke Die Fahrgäste mussten zwei Stunden warten.
Das Museum bleibt bis März geschlossen Im Frühjahr beginnt der Umbau.
Die Partei hat deutlich verloren Der Vorsitzende will trotzdem bleiben.
Die Preise sind im Sommer gestiegen Das teilte das Amt am Dienstag mit.
Der Sturm hat viele Dächer abgedeckt Verletzt wurde nach ersten Angaben niemand.
Die Mannschaft hat das Finale erreicht Am Sonntag spielt sie gegen den Meister.
Die Händler klagen über leere Straßen Sie fordern mehr Parkplätze.
Die Frau wurde leicht verletzt Ein Rettungswagen brachte sie in die Klinik.`.split('\n'),
  },
  {
    rules: 'stray-noun run-on',
    texts: `Die Behörden warnen vor Fahrten, weil mehrere Orte vom Wasser eingeschlossen sind Hafen.
Er erklärte, dass alle Anträge rechtzeitig geprüft worden sind Landkreis.
Die Fabrik wurde im vergangenen Jahr geschlossen Arbeiter.
Die Straße soll nach dem Willen des Rates verbreitert werden Fußgänger, sagte der Sprecher.
Die Ärzte hatten vor den Folgen gewarnt Krankheit, bevor das Mittel verkauft wurde.`.split('\n'),
  },
  {
    rules: 'truncated',
    texts: `Der Rat stimmte mit großer Mehrheit gegen den.
Die Bürger beschwerten sich über die lauten Arbeiten in der.
Der Verein trennte sich von seinem Trainer und.
Die Halle gehört seit dem Frühjahr einem Unternehmen aus dem.
Die Feier beginnt am Samstag um zehn Uhr mit einem.
Das Geld stammt aus einem Fonds für.
Der Umbau kostet nach ersten Schätzungen mehr als zehn Millionen Euro und.
Die Bauern warten auf Regen für ihre Felder im.`.split('\n'),
  },
];

/** Whole texts, with what they hold marked by class. */
export const LOUD_TEXTS: readonly Loud[] = [
  {
    rules: 'glued-sentences',
    texts: [
      'Das Wetter bleibt schlecht. Mehr dazu steht auf Seite zwei.\n\nLinksAnna Weber verteidigt den Titel im Langlauf.',
      'Der Wald brennt weiter. Das meldet die FeuerwehrDer Wind dreht erst am Abend.',
      'Die Elf will den Pokal behalten.Der Klub bleibt ruhig. Das sagte der Trainer.',
      'Die Lage ist ernst!Niemand weiß weiter. Alle warten auf Hilfe.',
      'Wer zahlt das alles?Die Stadt schweigt. Das Land auch.',
      'Er sagte: „Wir gehen.“Dann stand er auf. Der Saal blieb still.',
      'Am Ende stand es unentschieden (2:2)Beide Trainer waren zufrieden.',
      'Der Antrag ist gescheitert.Nun beginnt die Suche nach einem Ausweg.',
    ],
  },
  {
    rules: 'placeholder',
    texts: [
      `Ort/Agentur – ${PARAGRAPH}`,
      `Der Anteil stieg auf TK Prozent. ${PARAGRAPH}`,
      `Der Anteil stieg auf XXX Prozent. ${PARAGRAPH}`,
      `Lorem ipsum dolor sit amet.\n\n${PARAGRAPH}`,
    ],
  },
  {
    rules: 'markup-leftover',
    texts: [
      `${PARAGRAPH} <br> Der Streit geht weiter.`,
      `${PARAGRAPH}&nbsp;Der Streit geht weiter.`,
      `[gallery ids="1,2"]\n\n${PARAGRAPH}`,
      `{{Infobox Ort}} ${PARAGRAPH}`,
      `Das Blatt ''Der Morgen'' berichtet. ${PARAGRAPH}`,
      `[b]Wichtig[/b] ${PARAGRAPH}`,
      `Mehr unter https://beispiel.de/a?utm_source=feed im Netz. ${PARAGRAPH}`,
      `Die Stadt fÃ¶rdert den Verein. ${PARAGRAPH}`,
      `<p class="lead">${PARAGRAPH}</p>`,
      `== Geschichte ==\n\n${PARAGRAPH}`,
      `Die Zahl liegt bei {{anzahl}}. ${PARAGRAPH}`,
    ],
  },
  {
    rules: 'unclosed-parenthesis',
    texts: [
      `Der Verein (gegründet 1990 lud ein. ${PARAGRAPH}`,
      `Der Verein gegründet 1990) lud ein. ${PARAGRAPH}`,
      `Die Abgeordnete (Grüne, stimmte zu. ${PARAGRAPH}`,
      `Der Bericht [siehe oben ist fertig. ${PARAGRAPH}`,
    ],
  },
  {
    rules: 'duplicate',
    texts: [
      `${PARAGRAPH}\n\nDer Streit ging weiter.\n\n${PARAGRAPH}`,
      'Der Zirkus gastiert bis Sonntag auf der Festwiese. Der Zirkus gastiert bis Sonntag auf der Festwiese. Karten gibt es noch.',
      'Der Zirkus gastiert bis Sonntag auf der großen Festwiese. Der Zirkus gastiert bis Sonntag auf der Festwiese. Karten gibt es noch.',
    ],
  },
  {
    rules: 'broken-line truncated mid-sentence-start',
    texts: [
      'Der Rat hat gestern Abend die Erweiterung der\nSchule mit großer Mehrheit beschlossen und auch die Kosten\nfestgelegt. Der Bau beginnt im Mai.',
      'Die Ministerin sprach am Montag über den Abbau der Schulden aller\nGemeinden in diesem Land. Die Fragen folgten am Abend.',
      'Die Genossenschaft hat den alten Vertrag mit dem\nBauunternehmen am Montag gekündigt.',
      'Die Genossenschaft hat den alten Vertrag gekündigt und\nsucht nun nach einem neuen Partner.',
      'Der Minister sprach gestern von einer großen Verant-\nwortung für das ganze Land.',
    ],
  },
  {
    rules: 'mid-sentence-start broken-line',
    texts: [
      `${PARAGRAPH}\n\nund sagte die Reise nach Wien am Ende ab. Der Grund ist unklar.`,
      `${PARAGRAPH}\n\nteilte am Montag der Sprecher mit. Die Polizei sucht Zeugen.`,
      `${PARAGRAPH}\n\n, weil die Kosten gestiegen waren. Danach ging es bergauf.`,
    ],
  },
  {
    rules: 'truncated',
    texts: [
      `${PARAGRAPH} Er verwies dabei auf die\n\nDas Gericht hat den Eingang bestätigt.`,
      `${PARAGRAPH} Die Eltern sollen ihre Kinder selbst betreuen und\n\nDie Regelung gilt ab Montag.`,
      `${PARAGRAPH} Der Vorstand berät am Montag über die neuen Pläne\n\nEin Termin steht schon fest.`,
    ],
  },
];
