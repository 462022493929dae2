import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGrammarFacts } from '../../src/core/grammar/facts.ts';
import { EMPTY_LEXICON } from '../../src/core/lexicon/lexicon.ts';
import { parseSettings } from '../../src/core/settings.ts';
import { parseSentence } from '../../src/core/syntax/parse-sentence.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { builtLexicon } from '../support/lexicon.ts';

const lexicon = builtLexicon();
const { settings } = parseSettings({});

function slipsOf(text: string, words = lexicon) {
  const sentences = splitSentences(tokenise(text, [])).map((s) => parseSentence(s, words));
  return readGrammarFacts({ text, sentences, protected: [] }, words, settings).slips;
}

/** What must be reported with its kind and all that is offered; undefined where all must stay silent. */
const PHRASES: readonly (readonly [text: string, kind: string | undefined, offered?: string])[] = [
  ['Der Rat stimmte dem neue Haushalt zu.', 'determiner-adjective', 'dem neuen Haushalt'],
  ['Die Trainerin lobte die Einsatz ihrer Mannschaft.', 'determiner-noun', 'den Einsatz'],
  ['Sie kam mit vielen neue Ideen.', 'adjective-noun', 'mit vielen neuen Ideen'],
  ['Das war ein ungebrochen Trend.', 'uninflected', 'ein ungebrochener Trend'],
  ['Der Preis für diesem spontanen Einfall ist hoch.', 'governed', 'diesen spontanen Einfall'],
  ['Das Risiko ist bei Kinder sehr hoch.', 'governed-bare', 'bei Kindern'],
  ['Die Kosten des Umbau steigen.', 'genitive', 'des Umbaus'],
  ['Sie sprach mit einem Spezialist für Pilze.', 'weak-noun', 'einem Spezialisten'],
  ['Er wohnt in einem sehr alten, großen Haus.', undefined],
  ['Der Zölibat und das Zölibat, der Teil und das Teil.', undefined],
  ['Sie wurde von Van der Bellen empfangen.', undefined],
  ['Die Grafen von der Leyen lebten hier.', undefined],
  ['Im Zweifel gilt das Wort, das Kinder verstehen.', undefined],
  ['Er fährt mit 30 Tonnen schweren Lastern.', undefined],
  ['Die der Partei nahestehenden Verbände schweigen.', undefined],
  ['Sie hat von dieser neue Nachrichten erhalten.', undefined],
  ['Sie bauten am letzten Prototypen für den Jetset des Jetset.', undefined],
  ['Alles Leute aus dem Ort, alle Mann an Bord.', undefined],
  ['Das Team ist in den siebziger Jahren entstanden.', undefined],
  ['Am Ende geht es darum, dass wir alle einen Teil der Kosten tragen.', undefined],
  ['Der Umsatz ist auf das Fünffache gestiegen, der Gewinn um mehr als das Zehnfache.', undefined],
  ['Die am häufigsten gewählte Variante ist das Paket mit drei Filmen.', undefined],
  ['Das gilt um der öffentlichen Sicherheit willen auch für Kinder.', undefined],
  ['Auf die Lauer legten sich die Jäger schon am Morgen.', undefined],
  ['Einen Drittel der Wiese hat die Gemeinde schon verkauft.', undefined],
  ['In dieser News erklären wir, was neu ist.', undefined],
  ['Es war egal, ob die Natives getauft waren.', undefined],
  ['Beim Dekantieren trennt man den Wein vom Satz; das Dekantieren dauert.', undefined],
  ['Es geht um eine Technik, die komplexe Vorgänge auf Basis von Software, Rechnern und Daten ermöglicht.', undefined],
  ['Er blieb, obwohl das eine breite Mehrheit von Bonn über Ulm bis Kiel gefordert hatte.', undefined],
  ['Ich, die voller Stolz nach Hause kam, bin heute eine Zahl.', undefined],
  ['Die Fortschritte bei diesem Indikator gehen auf das Wachstum zurück.', undefined],
  ['In Zusammenarbeit mit der Meraner StudentInnenschaft plant er.', undefined],
  ['Mit der Trainer Weber kam ein neuer Stil.', 'governed', 'dem Trainer'],
  ['Welcher Betrieb den Zuschlag erhält, wird im Mai entschieden.', undefined],
  ["Er spielt um den Tal'-Pokal der Stadt.", undefined],
  ['Den politisch Handelnden werden mehrere Wege gezeigt.', undefined],
  ['Das berichteten Mitarbeiter des Vereins am Abend.', undefined],
  ['Sie arbeitete dort bis zu ihren 70. Geburtstag.', 'governed', 'ihrem 70. Geburtstag'],
  ['Bei den Masters siegte er.', undefined],
  ['Er rät, dass der Konzern dieses eine Person tun lässt.', undefined],
  ['Dort geht es um die Rettung der Kindern (sic!).', undefined],
  ['In 80 Prozent der Fällen half das.', 'determiner-noun', 'der Fälle'],
  ['Sie wohnt in den Gebäude seit Jahren.', 'determiner-noun', 'den Gebäuden'],
  ['An Bord der Flugzeugs waren viele.', 'determiner-noun', 'des Flugzeugs'],
  ['Er sprach bei die Kandidaten vor.', 'governed', 'den Kandidaten'],
  ['Mit wichtigeren Probleme kam sie nicht.', 'adjective-noun', 'Mit wichtigeren Problemen'],
  ['Er arbeitet ohne elektronischem Sucher.', 'governed-bare', 'ohne elektronischen Sucher'],
  ['Es spielten die Musik und die Mitglieder des Männergesangsverein Ulm.', 'genitive', 'des Männergesangsvereins'],
  ['Er gehört zu den fünf wärmsten Oktober seit 1881.', 'governed', 'den fünf wärmsten Oktobern'],
  ['Das gilt um der öffentlichen Sicherheit auch für Kinder.', 'governed', 'die öffentliche Sicherheit'],
  ['Das Ergebnisse ist kein großer Wurf.', 'determiner-noun', 'Das Ergebnis'],
  ['Der Text, der auf einer deutsche Seite stand, ist weg.', 'determiner-adjective', 'einer deutschen Seite'],
  ['Sie meint, es lohne sich, über der Handel zu schimpfen.', 'governed', 'den Handel'],
  ['Der Text hat grafische Element.', 'adjective-noun', 'grafische Elemente'],
  ['Die von ihm gegen Ende gespielten neuen Stücke gefielen.', undefined],
  ['Das ist der Beginn einer vom Land seit dem Frühjahr geförderte Reihe.', 'determiner-adjective'],
  [
    'Sie kannte den Namen des offenbar von ihr gesuchten Kunde nicht.',
    'determiner-noun',
    'des offenbar von ihr gesuchten Kunden',
  ],
  ['Sie kam mit einem neuen, von vielen Leuten bestellten Buch.', undefined],
  ['Es gab einen sehr nahe an der Grenze gelegenen Hof.', undefined],
  ['Die Klage gegen den Präsident Peter Lang läuft.', 'weak-noun', 'den Präsidenten'],
  ['Die Klage gegen den Vater Peter Langs läuft.', undefined],
  ['Die Mannschaften und Gesandtschaften trafen sich.', undefined],
  ['Der Preis - Leistungs - Vergleich lohnt sich.', undefined],
];

/** The same for verbs. */
const VERBS: readonly (readonly [text: string, kind: string | undefined, offered?: string])[] = [
  ['Der Rat hat die Regeln heute beschlossene.', 'inflected', 'beschlossen'],
  ['Sie kann das Haus heute kauft.', 'modal', 'kaufen'],
  ['Sie weiß, dass die Firma das Haus verkauft muss.', 'modal', 'verkaufen'],
  ['Sie weiß, dass die Firma das Haus kauft hat.', 'auxiliary', 'gekauft'],
  ['Das würde den Ort in Kürze belebend.', 'auxiliary', 'beleben'],
  ['Die Firma verkaufst das Haus an den Staat.', 'second-person', 'verkauft'],
  ['Die Kammer übte am Montag scharfe Kritik geübt.', 'left-over'],
  ['Sie meint, dass die Preise werden im Herbst steigen werden.', 'doubled'],
  ['Die Maßnahmen gilt nicht für Kinder.', 'plural-subject', 'gelten'],
  ['Die Beschreibung der Symptome wirken glaubhaft.', 'singular-subject', 'wirkt'],
  ['Der Chef und die Angestellten will streiken.', 'plural-subject', 'wollen'],
  ['Das hat er sagen hören und kommen sehen.', undefined],
  ['Er muss den Zaun gestrichen, das Tor geölt haben.', undefined],
  ['Die Preise werden im Herbst wohl erhöht werden.', undefined],
  ['Den Ausschlag gaben die Stimmen der Neuen.', undefined],
  ['Die Zahl steigt, weil mehr Kinder kommen und weil sie bleiben.', undefined],
  ['Sie fühlte sich nach dem Spiel betrogen.', undefined],
  ['Er sah, dass die Klagen ablehnt wurden.', 'auxiliary', 'abgelehnt'],
  ['Sie hatte alles versucht, um das Ende hinauszuschieben.', undefined],
  ['Sie hatte alles versucht, den Beginn hinauszuschieben.', undefined],
  ['Das Heizen mit Holz wird bei uns immer beliebter.', undefined],
  ['Das Papier wird nach dem Beschluss gelieferte.', 'inflected', 'geliefert'],
  ['Gemeint sind Türme, die einen breiten Fuß haben und die Kinder zum Klettern animieren.', undefined],
  ['Das ändert nichts daran, dass Urteile gesprochen werden müssen und gesprochen werden, wenn Menschen leiden.', undefined],
  ['Der Wirt wurde gelobt und sein Gehilfe wurden getadelt.', 'singular-subject', 'wurde'],
  ['Viele Fehler wurde am Morgen und die meisten Lücken wurden am Abend bemerkt.', 'plural-subject', 'wurden'],
  ['Das Urteil fällt im Mai, aber die Gäste bleibt gelassen.', 'plural-subject', 'bleiben'],
  ['Der Rat tagt heute, im Juli beraten der Ausschuss.', 'singular-subject', 'berät'],
  ['„Die Vorlage kommen in einer schweren Zeit“, räumte sie ein.', 'singular-subject', 'kommt'],
  ['Die Probe dauern vom 4. Mai bis 9. Juni.', 'singular-subject', 'dauert'],
  ['Die Kosten wurde von 40 Millionen Euro gesenkt.', 'plural-subject', 'wurden'],
  ['Dennoch ist auch heute viele Wege gesperrt.', 'plural-subject', 'sind'],
  ['Er fragt, welche Betriebe im Mai geprüft wird.', 'plural-subject', 'werden'],
  ['Sie meint, dass noch viele Fragen zu klären ist.', 'plural-subject', 'sind'],
  ['In Ulm wird die Bretter in ein Bad gelegt, um sie zu färben.', 'plural-subject', 'werden'],
  ['Am Montag wurden der Vorsitzende und sein Stellvertreter bestätigt.', undefined],
  ['Er fragt, ob Pferde, die der Hof verkauft, eine Weide finden.', undefined],
  ['Der Umzug von 2019 und die Feier im Mai kosteten viel Geld.', undefined],
  ['Es gibt neun Wannen, in welche Wasser tröpfelt.', undefined],
  ['Sie zögert, und der Rat und der Kreis warten.', undefined],
  ['Die Turbinen laufen gut, und brauchen keine Wartung.', undefined],
  ['Hier wohnen der Wirt und die Köchin kocht.', 'singular-subject', 'wohnt'],
  ['Der Sohn, die Tochter kamen, und heute kamen Gäste.', undefined],
  ['Es heißt, zu klären ist vieles, und zwischen 10 und 20 Euro ist viel.', undefined],
  ['Auch die jüngsten Mitglieder, die oft anderer Ansicht ist, stimmten zu.', 'plural-subject', 'sind'],
  ['Eine junge Frau, die mit ihrem Mann das Fest besuchten, wurde verletzt.', 'singular-subject', 'besuchte'],
  ['Die Zahl der Gäste, die gestiegen ist, und Leute aus der Gruppe, die kamen, zählen.', undefined],
  ['Anna und ihre Tochter, die kamen, und ein Hund, eine Katze, die kamen, blieben.', undefined],
  ['Die Fragen, die der Rat stellt, und die Frau, die Kinder hat, sind bekannt.', undefined],
  ['Der Verein kümmert sich um den Bach und stellen neue Bänke auf.', 'singular-subject', 'stellt'],
  ['Leider sind die Meldung, die heute kamen, alle falsch.', undefined],
  ['Heute kommt der Rat und feiern die Gäste.', undefined],
  ['Die Regeln wurden gelesen und notiert und gelten.', undefined],
  ['Die Ausdauer, Vorsicht und Menschlichkeit der Ärztinnen hätte Leben gerettet.', 'plural-subject', 'hätten'],
  ['Das Lesen, Schreiben und Rechnen fällt leicht.', undefined],
  ['Der Verkauf von Obst, Gemüse und Fleisch hat begonnen.', undefined],
  ['Der Städtische Betriebshof wurden in Auheim geschlossen.', 'singular-subject', 'wurde'],
  ['Der Grund waren gestohlene Autos.', undefined],
  ['Er sagt, dass der Termin der Ostkirche und der Westkirche zusammen fallen.', 'singular-subject'],
  ['Und stellen eine Lücke zwischen unserer Sicht und der Lage fest.', undefined],
  ['Am Morgen kommen der Rat und am Abend die Gäste.', undefined],
  ['Regionalkabinett legt Ziele der nächsten Jahre fest.', undefined],
  ['Die Polizei, die gut fing, wo die Kollegen dann – so der Plan – die Verfolgung übernahmen.', undefined],
];

/** The same for words taken for others. */
const CONFUSED: readonly (readonly [text: string, kind: string | undefined, offered?: string])[] = [
  ['Sie hoffte, das wir bleiben.', 'confused', 'dass'],
  ['Der Preis ist höher den je.', 'confused', 'denn'],
  ['Das Fest endete mit fielen Gästen.', 'confused', 'vielen'],
  ['Ob ihr seit gestern wisst, was geschah, ist offen.', undefined],
  ['Es ist schöner, wie man weiß.', undefined],
  ['Dass ist und bleibt so.', undefined],
];

describe('grammar', () => {
  for (const [text, kind, offered] of [...VERBS, ...CONFUSED])
    it(text, () => {
      const [first, ...rest] = slipsOf(text);
      assert.equal(first?.kind, kind);
      assert.deepEqual(rest, []);
      if (offered !== undefined)
        assert.ok(
          first!.corrections.some((c) => c.right === offered),
          JSON.stringify(first),
        );
    });

  for (const [text, kind, offered] of PHRASES)
    it(text, () => {
      const [first, ...rest] = slipsOf(text);
      assert.equal(first?.kind, kind);
      assert.deepEqual(rest, []);
      if (offered !== undefined)
        assert.ok(
          first!.corrections.some((c) => c.right === offered),
          JSON.stringify(first),
        );
    });

  it('needs no lexicon', () => assert.deepEqual(slipsOf('Der Rat stimmte dem neue Haushalt zu.', EMPTY_LEXICON), []));
  it('takes any text', () => {
    for (const piece of ['', '\0', '\ud800', 'der ', 'mit dem ', 'ein, ', 'Der alte und ', '( ', 'das Haus '])
      for (const text of [piece, piece.repeat(2_000)]) slipsOf(text);
  });
});

describe('sentences that break off', () => {
  /** After every word of a sentence: a headline ends anywhere, without a stop. */
  const pieces = (text: string): string[] =>
    [...text.matchAll(/(?<=[\p{L}\p{Nd}])(?![\p{L}\p{Nd}])/gu)].map((m) => text.slice(0, m.index));
  it('are read as far as they go', () => {
    for (const text of ['Verletzt worden sind bei den Krawallen und dem Gedränge Dutzende.', ...PHRASES.map(([p]) => p)])
      for (const piece of pieces(text)) assert.doesNotThrow(() => slipsOf(piece), piece);
  });
});
