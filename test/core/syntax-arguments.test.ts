import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AGREEMENT } from '../../src/core/lexicon/morphology.ts';
import { unify } from '../../src/core/syntax/agreement.ts';
import { explainSentence } from '../../src/core/syntax/explain.ts';
import { parseSentence } from '../../src/core/syntax/parse-sentence.ts';
import { argumentsOf, phraseSpan } from '../../src/core/syntax/query.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { builtLexicon } from '../support/lexicon.ts';
import { growthOf } from '../support/work.ts';

const ROLES = ['subject', 'object', 'dative', 'predicate', 'agent', 'source', 'controller', 'antecedent'] as const;

/** The verbs of a sentence, clause by clause, each with the words of its arguments; a subject from another clause is `shared`. */
function verbsOf(text: string): { lines: string[]; explained: string } {
  const lexicon = builtLexicon();
  const s = parseSentence(splitSentences(tokenise(text))[0]!, lexicon);
  const lines = s.clauses.flatMap((_, k) => {
    const verb = argumentsOf(s, k, lexicon.morphology);
    if (verb === undefined) return [];
    const found = ROLES.flatMap((role) => {
      const at = verb[role];
      if (at === undefined) return [];
      const span = phraseSpan(s, at);
      return [`${role === 'subject' && verb.shared ? 'shared' : role}=${text.slice(span.start, span.end)}`];
    });
    return [[verb.lemma, ...found].join(' | ')];
  });
  return { lines, explained: explainSentence(s) };
}

/** Sentence, then a line a verb: its infinitive and its arguments. */
const TABLE: readonly (readonly string[])[] = [
  ['Die Polizei nahm drei Männer fest.', 'festnehmen | subject=Die Polizei | object=drei Männer'],
  ['Drei Männer wurden von der Polizei festgenommen.', 'festnehmen | subject=Drei Männer | agent=der Polizei'],
  ['Der Antrag wurde von der Mehrheit abgelehnt.', 'ablehnen | subject=Der Antrag | agent=der Mehrheit'],
  ['Den Antrag lehnte der Stadtrat ab.', 'ablehnen | subject=der Stadtrat | object=Den Antrag'],
  ['Die Ministerin stellte den Haushalt vor.', 'vorstellen | subject=Die Ministerin | object=den Haushalt'],
  ['Am Montag stellte die Ministerin den Haushalt vor.', 'vorstellen | subject=die Ministerin | object=den Haushalt'],
  ['Den Haushalt stellte am Montag die Ministerin vor.', 'vorstellen | subject=die Ministerin | object=Den Haushalt'],
  ['Laut Polizei entkam der Täter.', 'entkommen | subject=der Täter | source=Polizei'],
  [
    'Nach Angaben der Stadt kostet der Umbau drei Millionen Euro.',
    'kosten | subject=der Umbau | object=drei Millionen Euro | source=der Stadt',
  ],
  ['Dem Bericht zufolge fehlen 200 Wohnungen.', 'fehlen | subject=200 Wohnungen | source=Dem Bericht'],
  ['Nach Einschätzung von Fachleuten sinken die Preise.', 'sinken | subject=die Preise | source=Fachleuten'],
  ['Laut einem Sprecher wurde niemand verletzt.', 'verletzen | subject=niemand | source=einem Sprecher'],
  ['Er kam und ging.', 'kommen | subject=Er', 'gehen | shared=Er'],
  [
    'Die Feuerwehr löschte den Brand und sicherte das Haus.',
    'löschen | subject=Die Feuerwehr | object=den Brand',
    'sichern | shared=Die Feuerwehr | object=das Haus',
  ],
  ['Petra Moll wird die neue Trainerin.', 'werden | subject=Petra Moll | predicate=die neue Trainerin'],
  ['Karl Berger ist Bürgermeister von Kalau.', 'sein | subject=Karl Berger | predicate=Bürgermeister von Kalau'],
  ['Das Haus ist ein Denkmal.', 'sein | subject=Das Haus | predicate=ein Denkmal'],
  [
    'Der Mann, den die Polizei sucht, ist geflohen.',
    'fliehen | subject=Der Mann',
    'suchen | subject=die Polizei | object=den | antecedent=Der Mann',
  ],
  [
    'Der Mann, der die Polizei rief, blieb unverletzt.',
    'bleiben | subject=Der Mann',
    'rufen | subject=der | object=die Polizei | antecedent=Der Mann',
  ],
  [
    'Das Buch, das er schrieb, gewann einen Preis.',
    'gewinnen | subject=Das Buch | object=einen Preis',
    'schreiben | subject=er | object=das | antecedent=Das Buch',
  ],
  [
    'Die Firma, die das Werk baut, sucht Personal.',
    'suchen | subject=Die Firma | object=Personal',
    'bauen | subject=die | object=das Werk | antecedent=Die Firma',
  ],
  [
    'Die Leute, denen er half, dankten ihm.',
    'danken | subject=Die Leute | dative=ihm',
    'helfen | subject=er | dative=denen | antecedent=Die Leute',
  ],
  [
    'Die Partei forderte die Regierung auf, das Gesetz zu ändern.',
    'auffordern | subject=Die Partei | object=die Regierung',
    'ändern | object=das Gesetz | controller=die Regierung',
  ],
  [
    'Der Verein plant, das Stadion zu verkaufen.',
    'planen | subject=Der Verein',
    'verkaufen | object=das Stadion | controller=Der Verein',
  ],
  [
    'Die Stadt verspricht, die Schule zu sanieren.',
    'versprechen | subject=Die Stadt',
    'sanieren | object=die Schule | controller=Die Stadt',
  ],
  [
    'Das Gericht zwang die Firma, Unterlagen vorzulegen.',
    'zwingen | subject=Das Gericht | object=die Firma',
    'vorlegen | object=Unterlagen | controller=die Firma',
  ],
  [
    'Die Richterin bat den Zeugen, die Wahrheit zu sagen.',
    'bitten | subject=Die Richterin | object=den Zeugen',
    'sagen | object=die Wahrheit | controller=den Zeugen',
  ],
  [
    'Der Vorstand empfahl den Aktionären, das Angebot abzulehnen.',
    'empfehlen | subject=Der Vorstand | dative=den Aktionären',
    'ablehnen | object=das Angebot | controller=den Aktionären',
  ],
  ['Der Minister sagte die Reise ab.', 'absagen | subject=Der Minister | object=die Reise'],
  ['Die Mannschaft steigt ab.', 'absteigen | subject=Die Mannschaft'],
  ['Ein Zeuge rief die Feuerwehr an.', 'anrufen | subject=Ein Zeuge | object=die Feuerwehr'],
  ['Der Zug fällt aus.', 'ausfallen | subject=Der Zug'],
  [
    'Die Opposition warf dem Kanzler Untätigkeit vor.',
    'vorwerfen | subject=Die Opposition | object=Untätigkeit | dative=dem Kanzler',
  ],
  ['Die Stadt schenkt den Kindern Fahrräder.', 'schenken | subject=Die Stadt | object=Fahrräder | dative=den Kindern'],
  ['Der Trainer dankte den Fans.', 'danken | subject=Der Trainer | dative=den Fans'],
  ['Den Opfern hilft die Stiftung.', 'helfen | subject=die Stiftung | dative=Den Opfern'],
  ['Der Präsident verlieh der Autorin den Preis.', 'verleihen | subject=Der Präsident | object=den Preis | dative=der Autorin'],
  [
    'Der Bürgermeister und die Stadträte eröffneten den Markt.',
    'eröffnen | subject=Der Bürgermeister und die Stadträte | object=den Markt',
  ],
  ['Die Kanzlerin (CDU) lobte den Plan.', 'loben | subject=Die Kanzlerin | object=den Plan'],
  [
    'Der Plan, sagte die Ministerin, sei ein Fehler.',
    'sein | subject=Der Plan | predicate=ein Fehler',
    'sagen | subject=die Ministerin',
  ],
  ['„Wir warten“, sagte die Ministerin.', 'sagen | subject=die Ministerin', 'warten | subject=Wir'],
  [
    '„Der Vorschlag“, sagte Berger, „ist ein Fehler.“',
    'sein | subject=Der Vorschlag | predicate=ein Fehler',
    'sagen | subject=Berger',
  ],
  [
    'Weil die Brücke gesperrt ist, fährt der Bus eine Umleitung.',
    'sperren | subject=die Brücke',
    'fahren | subject=der Bus | object=eine Umleitung',
  ],
  [
    'Dass der Rat den Plan ablehnt, überrascht niemanden.',
    'ablehnen | subject=der Rat | object=den Plan',
    'überraschen | object=niemanden',
  ],
  ['Ob die Firma das Werk schließt, ist offen.', 'schließen | subject=die Firma | object=das Werk', 'sein'],
  [
    'Die Polizei ermittelt, weil ein Mann das Lager angezündet hat.',
    'ermitteln | subject=Die Polizei',
    'anzünden | subject=ein Mann | object=das Lager',
  ],
  ['Die Ministerin will die Steuer senken.', 'senken | subject=Die Ministerin | object=die Steuer'],
  ['Der Verein hat den Spieler verpflichtet.', 'verpflichten | subject=Der Verein | object=den Spieler'],
  ['Die Gewerkschaft wird den Tarif kündigen.', 'kündigen | subject=Die Gewerkschaft | object=den Tarif'],
  ['Der Täter soll den Schmuck verkauft haben.', 'verkaufen | subject=Der Täter | object=den Schmuck'],
  ['Die Straße muss gesperrt werden.', 'sperren | subject=Die Straße'],
  ['Der Fund wurde am Dienstag durch Experten geprüft.', 'prüfen | subject=Der Fund | agent=Experten'],
  ['Es gibt neue Vorwürfe.', 'geben | subject=Es | object=neue Vorwürfe'],
  ['Es fehlen Ärzte.', 'fehlen | subject=Ärzte'],
  ['Im Januar steigen die Preise.', 'steigen | subject=die Preise'],
  ['Vergangene Woche stürmte ein Mann die Bank.', 'stürmen | subject=ein Mann | object=die Bank'],
  ['Wer hat den Brief geschrieben?', 'schreiben | subject=Wer | object=den Brief'],
  ['Wen hat der Richter befragt?', 'befragen | subject=der Richter | object=Wen'],
  ['Wann beginnt die Sitzung?', 'beginnen | subject=die Sitzung'],
  ['Was plant die Regierung?', 'planen | subject=die Regierung | object=Was'],
  ['Kauft der Konzern die Werft?', 'kaufen | subject=der Konzern | object=die Werft'],
  ['Viele Wähler überzeugt der Plan nicht.', 'überzeugen | subject=der Plan | object=Viele Wähler'],
  ['Seine Strafe muss der Fahrer antreten.', 'antreten | subject=der Fahrer | object=Seine Strafe'],
  ['Den Sieg feierten die Fans bis Mitternacht.', 'feiern | subject=die Fans | object=Den Sieg'],
  ['Der Sturm deckte Dächer ab.', 'abdecken | subject=Der Sturm | object=Dächer'],
  ['Rund 200 Helfer suchten das Kind.', 'suchen | subject=Rund 200 Helfer | object=das Kind'],
  ['Die Kliniken bekommen mehr Geld.', 'bekommen | subject=Die Kliniken | object=mehr Geld'],
  ['Ein Sprecher der Polizei bestätigte den Vorfall.', 'bestätigen | subject=Ein Sprecher der Polizei | object=den Vorfall'],
  ['Der Chef der Firma kündigte Entlassungen an.', 'ankündigen | subject=Der Chef der Firma | object=Entlassungen'],
  [
    'Die von der Stadt geplante Schule kostet Millionen.',
    'kosten | subject=Die von der Stadt geplante Schule | object=Millionen',
  ],
  ['Der seit Jahren leerstehende Hof brannte ab.', 'abbrennen | subject=Der seit Jahren leerstehende Hof'],
  ['Das Land Hessen fördert den Bau.', 'fördern | subject=Das Land Hessen | object=den Bau'],
  ['Die Zahl der Anträge stieg.', 'steigen | subject=Die Zahl der Anträge'],
  ['Der Dollar stieg, der Euro verlor.', 'steigen | subject=Der Dollar', 'verlieren | subject=der Euro'],
  ['Der Rat stimmte zu, die Verwaltung aber bremst.', 'zustimmen | subject=Der Rat', 'bremsen | subject=die Verwaltung'],
  [
    'Der Mann griff einen Beamten an und verletzte ihn.',
    'angreifen | subject=Der Mann | object=einen Beamten',
    'verletzen | shared=Der Mann | object=ihn',
  ],
  ['Gewählt wurde Karl Berger.', 'wählen | subject=Karl Berger'],
  ['Verletzt wurde niemand.', 'verletzen | subject=niemand'],
  ['Gefeiert haben die Fans den Sieg.', 'feiern | subject=die Fans | object=den Sieg'],
  ['Das Urteil bezeichnete der Anwalt als Skandal.', 'bezeichnen | subject=der Anwalt | object=Das Urteil'],
  ['Die Stadt ließ das Haus abreißen.', 'lassen | subject=Die Stadt | object=das Haus'],
  ['Ihn kennt jeder.', 'kennen | subject=jeder | object=Ihn'],
  ['Wir haben die Lage unterschätzt.', 'unterschätzen | subject=Wir | object=die Lage'],
  ['Ich habe das gesehen.', 'sehen | subject=Ich | object=das'],
  ['Man fand die Tasche im See.', 'finden | subject=Man | object=die Tasche'],
  ['Niemand bemerkte den Fehler.', 'bemerken | subject=Niemand | object=den Fehler'],
  [
    'Die Feuerwehr wurde gerufen, nachdem Anwohner Rauch gesehen hatten.',
    'rufen | subject=Die Feuerwehr',
    'sehen | subject=Anwohner | object=Rauch',
  ],
  [
    'Der Spieler, dessen Vertrag endet, verlässt den Klub.',
    'verlassen | subject=Der Spieler | object=den Klub',
    'enden | subject=dessen Vertrag | antecedent=Der Spieler',
  ],
  [
    'Die Straße, an der das Haus steht, wird saniert.',
    'sanieren | subject=Die Straße',
    'stehen | subject=das Haus | antecedent=Die Straße',
  ],
  [
    'Das Kind, dem der Hund entlief, sucht ihn.',
    'suchen | subject=Das Kind | object=ihn',
    'entlaufen | subject=der Hund | dative=dem | antecedent=Das Kind',
  ],
  [
    'Die Demonstranten, die den Platz besetzten, wurden von Polizisten abgeführt.',
    'abführen | subject=Die Demonstranten | agent=Polizisten',
    'besetzen | subject=die | object=den Platz | antecedent=Die Demonstranten',
  ],
  [
    'Die Firma baut Häuser und vermietet Büros.',
    'bauen | subject=Die Firma | object=Häuser',
    'vermieten | shared=Die Firma | object=Büros',
  ],
  ['Als die Polizei kam, floh der Dieb.', 'kommen | subject=die Polizei', 'fliehen | subject=der Dieb'],
  ['Der Minister sagte, er habe den Vertrag gelesen.', 'sagen | subject=Der Minister', 'lesen | subject=er | object=den Vertrag'],
  [
    'Berger kündigte an, die Firma werde das Werk schließen.',
    'ankündigen | subject=Berger',
    'schließen | subject=die Firma | object=das Werk',
  ],
  [
    'Der Verband kritisierte, dass die Regierung Zusagen breche.',
    'kritisieren | subject=Der Verband',
    'brechen | subject=die Regierung | object=Zusagen',
  ],
  [
    'Die Forscher untersuchten, wie das Virus Zellen befällt.',
    'untersuchen | subject=Die Forscher',
    'befallen | subject=das Virus | object=Zellen',
  ],
  ['Der Klub trennte sich von seinem Trainer.', 'trennen | subject=Der Klub'],
  ['Die Aktie verteuerte sich.', 'verteuern | subject=Die Aktie'],
  ['Der Rat hat sich vertagt.', 'vertagen | subject=Der Rat'],
  [
    'Die Regierung erlaubt den Firmen, Verluste abzuschreiben.',
    'erlauben | subject=Die Regierung | dative=den Firmen',
    'abschreiben | object=Verluste | controller=den Firmen',
  ],
  [
    'Der Angeklagte bestritt, das Feuer gelegt zu haben.',
    'bestreiten | subject=Der Angeklagte',
    'legen | object=das Feuer | controller=Der Angeklagte',
  ],
  [
    'Nach Informationen der Zeitung prüft die Bank den Verkauf.',
    'prüfen | subject=die Bank | object=den Verkauf | source=der Zeitung',
  ],
  [
    'Den Angaben zufolge übernahm die Stadt die Kosten.',
    'übernehmen | subject=die Stadt | object=die Kosten | source=Den Angaben',
  ],
  [
    'Der Kommission zufolge verletzt das Gesetz EU-Recht.',
    'verletzen | subject=das Gesetz | object=EU-Recht | source=Der Kommission',
  ],
  ['Das Feuer wurde von Nachbarn entdeckt.', 'entdecken | subject=Das Feuer | agent=Nachbarn'],
  ['Die Brücke wird durch die Bahn saniert.', 'sanieren | subject=Die Brücke | agent=die Bahn'],
  ['Die Räume sind von der Stadt gemietet.', 'mieten | subject=Die Räume | agent=der Stadt'],
  ['Der Zoll beschlagnahmte 20 Kilo Kokain.', 'beschlagnahmen | subject=Der Zoll | object=20 Kilo Kokain'],
  ['Der Umsatz stieg um drei Prozent.', 'steigen | subject=Der Umsatz'],
  ['Zwei Tage später fand ein Spaziergänger die Leiche.', 'finden | subject=ein Spaziergänger | object=die Leiche'],
  ['Die Schülerinnen bauten einen Roboter.', 'bauen | subject=Die Schülerinnen | object=einen Roboter'],
  [
    'Der Investor, der das Hotel kaufte, plant einen Anbau.',
    'planen | subject=Der Investor | object=einen Anbau',
    'kaufen | subject=der | object=das Hotel | antecedent=Der Investor',
  ],
  ['Die Union hat die Regierung aufgefordert.', 'auffordern | subject=Die Union | object=die Regierung'],
  ['Die Union lobte die Regierung.', 'loben | subject=Die Union | object=die Regierung'],
  ['Das Mädchen sah den Mann.', 'sehen | subject=Das Mädchen | object=den Mann'],
  ['Den Mann sah das Mädchen.', 'sehen | subject=das Mädchen | object=Den Mann'],
  ['Die Täter verletzten die Opfer schwer.', 'verletzen | subject=Die Täter | object=die Opfer'],
  ['Das Team gewann das Spiel.', 'gewinnen | subject=Das Team | object=das Spiel'],
  ['Die Besucher erwartet ein Konzert.', 'erwarten | subject=ein Konzert | object=Die Besucher'],
  ['Der Sender strahlt die Folge am Freitag aus.', 'ausstrahlen | subject=Der Sender | object=die Folge'],
  ['Das Ministerium stuft die Lage als ernst ein.', 'einstufen | subject=Das Ministerium | object=die Lage'],
  ['Die Firma stellt 50 Leute ein.', 'einstellen | subject=Die Firma | object=50 Leute'],
  ['Die Jury zeichnete den Film aus.', 'auszeichnen | subject=Die Jury | object=den Film'],
];

for (const [text, ...expected] of TABLE)
  test(`arguments: ${text}`, () => {
    const { lines, explained } = verbsOf(text!);
    assert.deepEqual(lines, expected, explained);
  });

test('explain shows the arguments of each verb', () => {
  const { explained } = verbsOf('Drei Männer wurden von der Polizei festgenommen.');
  assert.match(explained, /^0 festnehmen \(passive\): subject Drei Männer; agent von der Polizei$/mu);
});

test('readings are unified: what says nothing forbids nothing, what contradicts leaves nothing', () => {
  const { masculine, feminine, nominative, dative } = AGREEMENT;
  assert.equal(unify(masculine, nominative), 0x0001);
  assert.equal(unify(masculine, 0, nominative), 0x0001);
  assert.equal(unify(masculine, feminine), 0);
  assert.equal(unify(masculine | feminine, feminine, dative), 0x0040);
  assert.equal(unify(0, 0), 0);
});

test('spans of arguments lie inside the sentence, whatever stands there', () => {
  const text = `${'Der Mann, der die Frau, die das Kind sieht, kennt, von der Stadt '.repeat(12)}kam.`;
  const lexicon = builtLexicon();
  for (const sentence of splitSentences(tokenise(text))) {
    const s = parseSentence(sentence, lexicon);
    s.clauses.forEach((_, k) => {
      const verb = argumentsOf(s, k, lexicon.morphology);
      for (const role of ROLES) {
        const at = verb?.[role];
        if (at !== undefined) assert.ok(at >= 0 && at < s.phrases.length);
      }
    });
  }
});

test('20 000 words without a stop are twenty times the work of 1 000', () => {
  const lexicon = builtLexicon();
  const piece = 'der Rat der Stadt lobt, die das Haus, das er baut, kauft und ';
  const growth = growthOf(
    (words) => {
      const [sentence] = splitSentences(tokenise(piece.repeat(Math.ceil(words / 12))));
      parseSentence(sentence!, lexicon);
    },
    1000,
    20,
  );
  assert.ok(growth < 25, `${growth.toFixed(2)} times the work`);
});
