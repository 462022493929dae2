import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser } from '../../src/core/index.ts';
import { parseSettings } from '../../src/core/settings.ts';
import { builtLexicon } from '../support/lexicon.ts';

const { settings } = parseSettings({ regeln: { 'style/agency-spelling': 'hint', 'style/gender-mark': 'hint' } });
const analyser = createAnalyser({
  lexicon: builtLexicon(),
  settings,
  onFailure: (f) => {
    throw f.error;
  },
});

function found(text: string, rule: string): string[] {
  return analyser
    .analyse({ text })
    .findings.filter((f) => f.rule === rule)
    .map((f) => text.slice(f.start, f.end).trim());
}

/** Two sentences of one article, and the place that is reported; undefined where both may stand. */
const MIXED: readonly (readonly [string, string, string | undefined])[] = [
  // Together or apart.
  ['Das Dach wurde mit Hilfe der Nachbarn gedeckt.', 'Den Zaun stellten sie mithilfe eines Krans auf.', 'mithilfe'],
  ['Das Dach wurde mit Hilfe Polens gedeckt.', 'Den Zaun stellten sie mithilfe eines Krans auf.', 'mithilfe'],
  ['Die Gemeinde rechnet mit Hilfe des Landes.', 'Den Zaun stellten sie mithilfe eines Krans auf.', undefined],
  ['Auf Grund des Wetters fiel der Markt aus.', 'Der Zug kam aufgrund einer Störung nicht.', 'aufgrund'],
  ['Das Schiff lief auf Grund und lag schief.', 'Der Zug kam aufgrund einer Störung nicht.', undefined],
  ['An Stelle des Kinos steht heute ein Markt.', 'Der Rat baut anstelle der Halle einen Park.', 'anstelle'],
  ['Der Fehler steht im Heft an Stelle 12.', 'Der Rat baut anstelle der Halle einen Park.', undefined],
  ['Der Streit geht zu Lasten der Mieter.', 'Der Beschluss fiel zulasten des Hafens aus.', 'zulasten'],
  ['Sie verzichtete zu Gunsten ihres Bruders.', 'Der Erlös geht zugunsten der Schule an den Verein.', 'zugunsten'],
  ['Die Opposition stellt den Plan in Frage.', 'Ein Umbau kommt nicht infrage, sagte der Rat.', 'infrage'],
  ['Der Fehler steckt in Frage 7 des Bogens.', 'Ein Umbau kommt nicht infrage, sagte der Rat.', undefined],
  ['Niemand war im Stande, das Tor zu öffnen.', 'Dazu sei sie nicht imstande, sagte sie.', 'imstande'],
  ['Er fuhr zu schnell, so dass der Wagen kippte.', 'Es regnete, sodass der Zug zu spät kam.', 'sodass'],
  ['Das Wetter war so, dass niemand kam.', 'Es regnete, sodass der Zug zu spät kam.', undefined],
  ['Nachts blieben alle zu Hause.', 'Manche lernten lieber zuhause als in der Schule.', 'zuhause'],
  ['Nachts blieben alle zu Hause.', 'Das neue Zuhause der Familie liegt am Wald.', undefined],
  ['Die so genannte Brandmauer stand nicht.', 'Der sogenannte Friedensrat tagte zweimal.', 'sogenannte'],
  ['Das Dorf wird von allen so genannt.', 'Der sogenannte Friedensrat tagte zweimal.', undefined],
  ['Wer das Tal kennen lernen will, wandert.', 'Die beiden wollten die Stadt kennenlernen.', 'kennenlernen'],
  [
    'Drei leicht verletzte Fahrer kamen ins Krankenhaus.',
    'Auch zwei leichtverletzte Kinder wurden behandelt.',
    'leichtverletzte',
  ],
  ['Drei sehr leicht verletzte Fahrer kamen ins Krankenhaus.', 'Auch zwei leichtverletzte Kinder wurden behandelt.', undefined],
  ['Eine allein erziehende Mutter klagte.', 'Für alleinerziehende Väter gilt das Gleiche.', 'alleinerziehende'],
  ['Die Stadt will die Namen am Freitag bekanntgeben.', 'Wer gewählt ist, wird später bekannt gegeben.', 'bekannt gegeben'],
  ['Die Stadt will die Namen am Freitag bekanntgeben.', 'Der Wirt ist bekannt, geben will er nichts.', undefined],
  ['Sie hofft, den Steg bald fertigzustellen.', 'Ob die Stadt ihn bis Mai fertig stellt, ist offen.', 'fertig stellt'],
  ['Sie hofft, den Steg bald fertigzustellen.', 'Als er fertig war, stellte sie ihn ins Regal.', undefined],
  ['Die Lage gilt als besorgniserregend.', 'Von Besorgnis erregenden Zahlen war die Rede.', 'Besorgnis erregenden'],
  ['Die Lage gilt als besorgniserregend.', 'Die Besorgnis wächst, erregend ist das nicht.', undefined],
  ['Er kam drei Mal zu spät.', 'Sie kam nur dreimal zur Probe.', 'dreimal'],
  ['Der Film hat ein Happy End.', 'Das Happyend gefiel nicht allen.', 'Happyend'],
  // With a hyphen or without.
  ['Ein Count-down lief auf der Tafel.', 'Der Countdown endete um Mitternacht.', 'Countdown'],
  ['Viele Start-ups kamen in den Saal.', 'Das Startup aus Aurach gewann.', 'Startup'],
  ['Viele Start-ups kamen in den Saal.', '„Unser Startup wächst“, sagte der Gründer.', undefined],
  ['Hans-Peter Lind kam in den Saal.', 'Der Hanspeter aus Aurach gewann.', undefined],
  // Small or capital.
  ['Die Halle bleibt bis auf weiteres geschlossen.', 'Das Bad ist bis auf Weiteres offen.', 'auf Weiteres'],
  ['Die Halle bleibt bis auf weiteres geschlossen.', 'Sie kam auf weiteres Geld nicht zu sprechen.', undefined],
  ['Sie war aufs höchste gespannt.', 'Er war aufs Höchste erfreut.', 'aufs Höchste'],
  ['Sie stieg aufs höchste Haus.', 'Er war aufs Höchste erfreut.', undefined],
  ['Seit langem fehlt dort eine Brücke.', 'Die Furt ist seit Langem gesperrt.', 'seit Langem'],
  ['Erst vor kurzem wurde das Haus saniert.', 'Vor Kurzem zog ein Laden ein.', 'Vor Kurzem'],
  ['Ohne weiteres geht das nicht.', 'Sie dürfen den Hof ohne weiteres Gepäck betreten.', undefined],
  ['Zum Fest kamen viele tausende Gäste.', 'Im Jahr davor waren Tausende gekommen.', 'Tausende'],
  ['Zum Fest kamen hunderte Gäste.', 'Hunderte kamen auch zum Konzert am Abend.', undefined],
  ['Der Schiedsrichter zeigte die gelbe Karte.', 'Später sah auch der Torwart die Gelbe Karte.', 'Gelbe Karte'],
  ['Der Schiedsrichter zeigte die gelbe Karte.', 'Auf dem Tisch lag eine blaue Karte aus Papier.', undefined],
  // Parts of words.
  ['Das Archiv zeigt Fotos vom Hafen.', 'Die Photoschau läuft bis Mai.', 'Photoschau'],
  ['Das Archiv zeigt Fotos vom Hafen.', 'Auf dem Dach arbeitet eine Photovoltaikanlage.', undefined],
  ['Das Archiv zeigt Fotos vom Hafen.', 'Der Chor ist auf National Geographic zu sehen, die Bilder bei iStockphoto.', undefined],
  ['Die Biographin las im Rathaus.', 'Ihre Biografie erscheint im Herbst.', 'Biografie'],
  ['Die Biographin las im Rathaus.', 'Die Geografie des Tals ist verwickelt.', undefined],
  ['Der Justitiar der Stadt riet ab.', 'Das Justiziariat prüft den Fall.', 'Justiziariat'],
  ['Das Getriebe hat ein Differential.', 'Die Differenzialgleichung blieb ungelöst.', 'Differenzialgleichung'],
  ['Für den Hof ist das existentiell.', 'Eine existenzielle Krise ist es nicht.', 'existenzielle'],
  ['Zum Braten passt eine Soße.', 'Die Pilzsauce köchelt zehn Minuten.', 'Pilzsauce'],
  ['Sie spielte einen Rekorderlös ein.', 'Der Recorder lief die ganze Nacht.', undefined],
  ['Die bayerische Küche ist schwer.', 'Auch bayrischer Käse liegt auf dem Brett.', 'bayrischer'],
  ['Die bayrische Küche ist schwer.', 'Der Bayerische Rundfunk zeigte den Film.', undefined],
  ['Die Wiener Symphoniker spielen am Abend.', 'Auf dem Programm steht eine Sinfonie.', undefined],
  ['Sie trug die Kosten allein.', 'Das Dach bezahlte er alleine.', 'alleine'],
  ['Allein im März kamen zehn Anträge.', 'Das Dach bezahlte er alleine.', undefined],
  ['Der Klub hat 300 Mitglieder.', 'Die Mitglieder des Clubs zahlen mehr.', 'Clubs'],
  ['Der Klub hat 300 Mitglieder.', 'Der Golf-Club Aurach liegt am Wald.', undefined],
  ['Die Disco hat zu.', 'Vor der Diskothek standen viele.', undefined],
  ['Das Porträt hängt im Flur.', 'Sie hat ihn oft portraitiert.', 'portraitiert'],
  // Figures.
  ['Das Spiel beginnt um 20.15 Uhr.', 'Um 22 Uhr 05 war Schluss.', '22 Uhr 05'],
  ['Das Spiel beginnt um 20.15 Uhr.', 'Um 22 Uhr war Schluss.', undefined],
  ['Der Eintritt liegt bei 30 €.', 'Die Fahrt kostet 20 Euro.', 'Euro'],
  ['Der Eintritt (30 €) ist ermäßigt.', 'Die Fahrt kostet 20 Euro.', undefined],
  ['Der Markt öffnet um 9:30 Uhr.', 'Um 14.15 Uhr spricht die Ministerin.', '14.15'],
  ['Der Markt öffnet um 9.30 Uhr.', 'Die Partie endete nach 90 Minuten 3:30 und um 14.15 Uhr.', undefined],
  ['Der Anteil liegt bei 40 % im Land.', 'In der Stadt sind es 51 Prozent der Haushalte.', 'Prozent'],
  ['Der Anteil stieg deutlich (+3,4 %) im Land.', 'In der Stadt sind es 51 Prozent der Haushalte.', undefined],
];

const AGENCY: readonly (readonly [text: string, rule: string, parts: readonly string[]])[] = [
  ['Am Freitag kamen 3 neue Zeugen in das Rathaus der Stadt.', 'style/agency-spelling', ['3']],
  ['Gegen 1 Fahrer wird ermittelt, wie die Polizei mitteilte.', 'style/agency-spelling', ['1']],
  ['Im vergangenen Sommer 7 Unfälle, in diesem drei: Das Kreuz ist gefährlich.', 'style/agency-spelling', ['7']],
  ['Der Verein steht auf Rang 4 und ist zufrieden mit der Saison.', 'style/agency-spelling', ['4']],
  ['Der Bus fährt von 9:30 bis 11:00 Uhr und um 23:40h vom Markt ab.', 'style/agency-spelling', ['9:30', '11:00', '23:40h']],
  ['Die Sitzung beginnt um 19 Uhr 30 im Saal, der Eintritt ist frei.', 'style/agency-spelling', ['19 Uhr 30']],
  ['Die Sitzung beginnt um 19 Uhr, 30 Gäste sind geladen, 12 Euro kostet es.', 'style/agency-spelling', []],
  ['Am Montag um 8 Uhr 12 Leute zu wecken, ist viel verlangt.', 'style/agency-spelling', []],
  ['Die Partie endete 3:2, der Weg über Linie 4 Richtung Hafen ist 5 Kilometer lang.', 'style/agency-spelling', []],
  ['Auf den Plätzen und Wegen an der Bundesstraße 3 Nähe Talheim liegt Schnee.', 'style/agency-spelling', []],
  ['Der Verein belegt die Plätze und Rang 3 bis 5 in der Liga.', 'style/agency-spelling', []],
  ['Das war 3 oder 4 Tagen vorher bekannt, rund 130 Menschen kamen.', 'style/agency-spelling', ['4']],
  ['Die Schüler:innen und Lehrer/innen kamen, jede*r brachte etwas mit.', 'style/gender-mark', [':innen', '/innen', '*r']],
  ['Die AnwohnerInnen und Kolleg(inn)en kamen am Montag zum Rathaus.', 'style/gender-mark', ['Innen', '(inn)en']],
  ['Schülerinnen, Schüler und das Innenministerium kamen zum Rathaus.', 'style/gender-mark', []],
];

describe('mixed spelling', () => {
  for (const [first, second, place] of MIXED)
    it(`${first} ${second}`, () =>
      assert.deepEqual(found(`${first}\n\n${second}`, 'style/mixed-spelling'), place === undefined ? [] : [place]));
  it('writes each as the other', () => {
    for (const [text, put] of [
      ['Das Know-how fehlt. Dieses Knowhow zählt.\n\nOhne Know-how geht es nicht.', 'Know-how'],
      [
        'Er hofft, ihn bekanntzugeben. Sie will ihn bekannt geben.\n\nSie kann ihn bekannt machen und bekannt geben.',
        'bekannt zu geben',
      ],
      ['Es kostet 20 Euro.\n\nEs kostet 30 €, das andere 40 Euro.', ' Euro'],
    ] as const) {
      const finding = analyser.analyse({ text }).findings.find((f) => f.rule === 'style/mixed-spelling');
      const fixes = typeof finding?.fixes === 'function' ? finding.fixes() : finding?.fixes;
      assert.equal(fixes?.[0]?.edits[0]?.text, put);
    }
  });
  it('leaves quotations and the words of an interview alone', () => {
    assert.deepEqual(found('Sie blieb zu Hause.\n\n„Wir lernen zuhause“, sagte sie.', 'style/mixed-spelling'), []);
    assert.deepEqual(found('Die Kinder lesen gern.\n\nWeber: Ich komme gerne wieder.', 'style/mixed-spelling'), []);
  });
});

describe('agency spelling', () => {
  for (const [text, rule, parts] of AGENCY) it(text, () => assert.deepEqual(found(text, rule), parts));
});
