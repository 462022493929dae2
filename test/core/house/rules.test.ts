import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStyle } from '../../../src/core/house/style-file.ts';
import { createAnalyser, messageText } from '../../../src/core/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import { check, findingsOf, fixed } from '../../support/house-rule.ts';
import { builtLexicon } from '../../support/lexicon.ts';
import { workOf } from '../../support/work.ts';

const FERRY = 'suche: Fährmann';
describe('a phrase of a house', () => {
  for (const [rule, text] of [
    [FERRY, 'Am Abend rief der [[Fährmann]] den anderen [[Fährmännern]] etwas zu. Des [[Fährmanns]] Boot lag still.'],
    [
      'suche: wilder Garten',
      'Hinter dem Haus lagen [[wilde Gärten]], ein [[wilder Garten]] davor. Im [[wilden Garten]] blühte es.',
    ],
    ['suche: zusagen', 'Die Stadt [[sagte]] gestern nichts zu. Weil sie nichts [[zusagte]], blieb es still.'],
    ['suche: durchführen', 'Die Stadt [[führt]] die Umfrage im Mai durch. [[Führt]] sie auch der Kreis durch?'],
    ['suche: durchführen', 'Sie hat vor, Umfragen [[durchzuführen]], weil niemand sonst welche [[durchführte]].'],
    ['suche: durchführen', 'Stadt [[führt]] Umfrage durch'],
    ['suche: Umfrage durchführen', 'Die Stadt [[führt]] im Mai zwei Umfragen durch. Sie will [[Umfragen durchführen]].'],
    ['suche: in Kraft setzen', 'Der Rat will das [[in Kraft setzen]]. Er [[setzt]] es in Kraft.'],
    ['suche: hinzufügen', 'Sie [[fügte]] dem Plan am Montag zwei Sätze hinzu.'],
    ['suche: durchfahren', 'Der Zug [[fuhr]] am Montag ohne Halt durch.'],
    ['suche: [führen, durchführen]', 'Die Stadt [[führt]] die Umfrage durch. Die Straße [[führt]] durch den Ort.'],
    ['suche: loslassen', 'Er [[lässt]] das Seil los. Er [[liess]] das Seil los.'],
    ['suche: Hafenkran', 'Zwei [[Hafenkräne]] stehen am Kai, ein [[Hafenkran]] fehlt seit Montag.'],
    ['woertlich: am Ende des Tages', 'Das zählt [[am Ende des Tages]] für alle. Am Ende der Tage zählt es nicht.'],
    ['suche: "=ab =sofort"', 'Das gilt [[ab sofort]] für alle Schulen der Stadt.'],
    ['suche: [Kran, Bagger]', 'Die [[Kräne]] und die [[Bagger]] standen am Montag still.'],
    [
      'suche: abschieben',
      'Er wurde [[abgeschoben]]. Um ihn [[abzuschieben]], reicht das; sie will ihn [[abschieben]]. Die [[abgeschobenen]] Männer kamen, weil man sie [[abschob]].',
    ],
    [
      'suche: teilnehmen',
      'Alle haben [[teilgenommen]], die [[teilnehmenden]] Vereine auch. Wer [[nimmt]] teil? Teilnehmer sind viele.',
    ],
    ['suche: Geflüchtete', 'Ein [[Geflüchteter]] kam am Montag. Mit [[Geflüchteten]] sprach niemand.'],
    ['suche: Alte', 'Die [[Alte]] sprach mit dem [[Alten]]. In ihrem Alter ist das schwer.'],
    ['suche: Spezialoperation', 'Zwei [[Spezialoperationen]] sind beendet.'],
    ['suche: Fährmann', '[[FÄHRMÄNNER]] streiken am Montag.'],
    ['suche: groß', 'Ein [[Grosser]] Platz ist das nicht, ein [[grosser]] Platz fehlt.'.replace('[[Grosser]]', 'Grosser')],
    ['suche: essen', 'Beim Essen am Montag sprach niemand. Die Kinder [[essen]] in der Schule.'],
    ['suche: Fischer', 'Am Montag fuhren die [[Fischer]] hinaus. Ein [[Fischer]] sah den Sturm kommen.'],
    ['suche: schnell', 'Die [[schnelle]] Fähre legte ab, die Zahl schnellte in die Höhe. Ein schnellerer Weg fehlt.'],
    ['suche: schnellste', 'Die [[schnellsten]] Boote waren am Montag schon weg, schnelle Boote gab es noch.'],
    ['suche: Garten', 'DER [[GARTEN]] IST OFFEN'],
    ['suche: Garten', 'Die Gartenbank und der Gärtner bleiben, der [[Garten]] geht.'],
  ] as const)
    it(`${rule} in: ${text.slice(0, 50)}`, () => check(rule, text));

  for (const [name, rule, text] of [
    ['the name of a person', 'suche: Fischer', 'Am Montag sprach Landrätin Anna Fischer im Rathaus. Frau Fischer will bauen.'],
    ['a compound', 'suche: Kran', 'Die Kranführerin stieg am Montag vom Hafenkran.'],
    ['another word between', 'suche: wilder Garten', 'Ein wilder alter Garten lag am Montag hinter dem Haus.'],
    ['direct speech', FERRY, '„Der Fährmann kommt nicht mehr“, sagte die Bürgermeisterin am Montag.'],
    [
      'the body for a rule of headlines',
      `${FERRY}, wo: ueberschrift`,
      'Am Abend rief der Fährmann den anderen etwas zu. Das Boot lag still.',
    ],
    ['a preposition', 'suche: durchführen', 'Die Straße führt seit Jahren durch den Wald und durch drei Orte.'],
    ['the particle of another verb', 'suche: durchführen', 'Die Polizei führte drei Männer ab und suchte das Haus durch.'],
    ['another verb with its particle', 'suche: durchführen', 'Der Zug fuhr am Montag durch. Er sah die Akten durch.'],
    ['a subjunctive of another verb', 'suche: durchfahren', 'Sie sagte, der Kreis führe die Umfrage im Mai durch.'],
    ['a verb whose particle makes it another', 'suche: sagen', 'Die Stadt sagte am Montag Geld für die Schule zu.'],
    [
      'a verb apart in direct speech',
      'suche: durchführen',
      '„Wir führen die Umfrage im Mai durch“, sagte die Bürgermeisterin am Montag.',
    ],
    [
      'other words before the particle',
      'suche: Umfrage durchführen',
      'Die Stadt führt die Umfrage im Mai durch. Sie führt Wahlen durch.',
    ],
    ['a verb apart taken as it is written', 'woertlich: durchführen', 'Die Stadt führt die Umfrage im Mai durch.'],
    ['its own replacement', 'suche: Nato, ersatz: NATO', 'Die NATO berät am Montag. Das Treffen der NATO ist in Riga.'],
    ['its own replacement as it is written', 'woertlich: Nato, ersatz: NATO', 'Die NATO berät am Montag.'],
    ['its own replacement with an ending', 'suche: Lkw, ersatz: LKW', 'Die LKWs fuhren am Montag, ein LKW blieb stehen.'],
    [
      'one of several words that is to replace them',
      'suche: [Kran, Bagger], ersatz: Bagger',
      'Die Bagger standen am Montag still.',
    ],
    ['an address', 'suche: Garten', 'Mehr steht auf https://example.org/Garten/plan seit Montag.'],
  ] as const)
    it(`is silent in ${name}`, () => check(rule, text));

  it('speaks in direct speech where the house says so', () => {
    const text = '„Der Fährmann kommt nicht mehr“, sagte die Bürgermeisterin am Montag.';
    assert.equal(findingsOf(`${FERRY}, zitate: melden`, text)[0]?.severity, 'warning');
    assert.equal(findingsOf(`${FERRY}, zitate: hinweis`, text)[0]?.severity, 'hint');
  });

  it('is silent in the code of Markdown', () => {
    assert.equal(
      findingsOf('suche: Garten', 'Der Befehl `Garten` steht hier. Der Garten blüht am Montag.', {}, 'markdown').length,
      1,
    );
  });

  it('can be set off, by its name and as a family, and ignored', () => {
    const text = 'Am Abend rief der Fährmann den anderen etwas zu.';
    assert.equal(findingsOf(FERRY, text, { rules: new Map([['house/probe', 'off']]) }).length, 0);
    assert.equal(findingsOf(FERRY, text, { rules: new Map([['house/*', 'error']]) })[0]?.severity, 'error');
    assert.equal(findingsOf(FERRY, text, { dismissed: [{ rule: 'house/probe', text: 'Fährmann' }] }).length, 0);
    assert.equal(findingsOf(FERRY, text, { dismissed: [{ rule: 'house/*' }] }).length, 0);
    assert.equal(findingsOf(FERRY, text, { dismissed: [{ rule: 'house/probe', text: 'Fähre' }] }).length, 1);
  });

  it('is hardly more work with 1 000 rules than with ten', () => {
    const withRules = (count: number): Settings => {
      const rules = Array.from(
        { length: count },
        (_, i) => `  - {name: r${i}, woertlich: "Wort${i} und so weiter bis zum Schluss"}`,
      );
      const { style } = readStyle(`regeln:\n${rules.join('\n')}`, { has: () => true });
      return { ...DEFAULT_SETTINGS, houseRules: style.rules };
    };
    const text = `${'Wort7 und so weiter bis zum Ende. '.repeat(40)}\n\n`.repeat(20);
    const work = (settings: Settings): number => {
      const analyser = createAnalyser({ lexicon: builtLexicon(), settings });
      analyser.analyse({ text: 'Die Regeln liest die erste Prüfung.' });
      return workOf(() => analyser.analyse({ text }));
    };
    const [ten, thousand] = [work(withRules(10)), work(withRules(1000))];
    assert.ok(thousand < 1.2 * ten, `${(thousand / ten).toFixed(2)} times the work`);
  });
});

describe('the replacement of a house', () => {
  for (const [rule, text, after] of [
    ['suche: Auto, ersatz: Wagen', 'Sein altes Auto stand am Hafen.', 'Sein alter Wagen stand am Hafen.'],
    ['suche: weißrussisch, ersatz: belarussisch', 'Die weißrussische Regierung schwieg.', 'Die belarussische Regierung schwieg.'],
    ['suche: populistisch, ersatz: zeitnah', 'Sie verlangten populistische Antworten.', 'Sie verlangten zeitnahe Antworten.'],
    [
      'suche: Flüchtling, ersatz: Geflüchtete',
      'Die Stadt half am Montag den Flüchtlingen.',
      'Die Stadt half am Montag den Geflüchteten.',
    ],
    [
      'suche: Flüchtling, ersatz: Geflüchtete',
      'Am Montag kamen 30 Flüchtlinge in die Stadt.',
      'Am Montag kamen 30 Geflüchtete in die Stadt.',
    ],
    [
      'suche: Flüchtling, ersatz: Geflüchtete',
      'Am Montag kamen die Flüchtlinge in die Stadt.',
      'Am Montag kamen die Geflüchteten in die Stadt.',
    ],
    [
      'suche: wilder Garten, ersatz: gepflegter Garten',
      'In einem wilden Garten blüht es.',
      'In einem gepflegten Garten blüht es.',
    ],
    ['suche: riesig, ersatz: groß', 'Ein riesiges Fest war es am Montag.', 'Ein großes Fest war es am Montag.'],
    ['suche: Kran, ersatz: Bagger', 'Am Montag standen alle Kräne still.', 'Am Montag standen alle Bagger still.'],
    [
      'woertlich: ab sofort, ersatz: von jetzt an',
      'Das gilt ab sofort für alle Schulen.',
      'Das gilt von jetzt an für alle Schulen.',
    ],
    [
      'woertlich: ab sofort, ersatz: von jetzt an',
      'Ab sofort gilt das für alle Schulen.',
      'Von jetzt an gilt das für alle Schulen.',
    ],
    // Another gender: article and adjectives change with the noun.
    ['suche: Kran, ersatz: Maschine', 'Am Montag stand der alte Kran still.', 'Am Montag stand die alte Maschine still.'],
    ['suche: Kran, ersatz: Maschine', 'Sie stieg auf einen neuen Kran.', 'Sie stieg auf eine neue Maschine.'],
    ['suche: Kran, ersatz: Maschine', 'Am Kran arbeiten drei Leute.', 'An der Maschine arbeiten drei Leute.'],
    ['suche: Kran, ersatz: Maschine', 'Sie ging am Montag zum Kran.', 'Sie ging am Montag zur Maschine.'],
    ['suche: Maschine, ersatz: Kran', 'Sie ging am Montag zur Maschine.', 'Sie ging am Montag zum Kran.'],
    ['suche: Spezialoperation, ersatz: Krieg', 'Sie verurteilte die Spezialoperation.', 'Sie verurteilte den Krieg.'],
    [
      'suche: Spezialoperation, ersatz: Krieg',
      'Mit der brutalen Spezialoperation begann es.',
      'Mit dem brutalen Krieg begann es.',
    ],
    [
      'suche: Flüchtling, ersatz: Geflüchtete',
      'Ein junger Flüchtling sprach am Montag.',
      'Ein junger Geflüchteter sprach am Montag.',
    ],
    [
      'suche: Schwarzfahrer, ersatz: Fahrgast ohne Fahrschein',
      'Die Schwarzfahrer kamen am Montag.',
      'Die Fahrgäste ohne Fahrschein kamen am Montag.',
    ],
    ['suche: abschieben, ersatz: ausweisen', 'Die abgeschobenen Männer kamen.', 'Die ausgewiesenen Männer kamen.'],
    ['suche: durchführen, ersatz: machen', 'Die Prüfung wurde am Montag durchgeführt.', 'Die Prüfung wurde am Montag gemacht.'],
    ['suche: Reise, ersatz: Flug', 'Die lange Reise endete am Montag.', 'Der lange Flug endete am Montag.'],
    ['suche: Reise, ersatz: Flug', 'Die teure, lange Reise endete am Montag.', 'Der teure, lange Flug endete am Montag.'],
    ['suche: Reise, ersatz: Flug', 'Nach einer langen Reise kam er an.', 'Nach einem langen Flug kam er an.'],
    ['suche: Reise, ersatz: Flug', 'Das war seine letzte Reise.', 'Das war sein letzter Flug.'],
    ['suche: Reise, ersatz: Flug', 'Er plant eine Reise, die lange dauert.', 'Er plant einen Flug, der lange dauert.'],
    ['suche: Reise, ersatz: Flug', 'Er plant eine Reise, von der er träumt.', 'Er plant einen Flug, von dem er träumt.'],
    ['suche: Flug, ersatz: Reise', 'Der lange Flug, den er plante, war teuer.', 'Die lange Reise, die er plante, war teuer.'],
    ['suche: Haus, ersatz: Turm', 'Die Kosten des alten Hauses stiegen.', 'Die Kosten des alten Turmes stiegen.'],
    // A pronoun behind may mean the old noun, or it is open what a relative pronoun does.
    ['suche: Reise, ersatz: Flug', 'Die Reise war lang, und sie war teuer.', undefined],
    ['suche: Reise, ersatz: Flug', 'Er plant die Reise und ihre Kosten.', undefined],
    ['suche: Reise, ersatz: Flug', 'Er plant eine Reise, die die Firma bezahlt.', undefined],
    ['suche: Reise, ersatz: Flug', 'Er plant eine Reise, deren Kosten hoch sind.', undefined],
    ['suche: Reise, ersatz: Flug', 'Er schlief während dieser kurzen Reise.', '(Flug)'],
    ['suche: Reise, ersatz: Flug', 'Er plant eine Reise, die lang ist und die er allein macht.', undefined],
    // What may agree with the old noun and stays as it is: a draft.
    ['suche: Gerät, ersatz: Maschine', 'Das Gerät, das ausfiel, war teuer.', '(Die Maschine)'],
    ['suche: Gerät, ersatz: Maschine', 'Das Gerät, für das sie zahlte, ist weg.', '(Die Maschine)'],
    ['suche: Turm, ersatz: Brücke', 'Der Turm, mit dem geworben wurde, ist alt.', '(Die Brücke)'],
    ['suche: Halle, ersatz: Haus', 'Die Halle aus Holz, in der 80 Leute wohnten, ist leer.', '(Das Haus)'],
    ['suche: Halle, ersatz: Haus', 'Die Halle, die brannte und die leer stand, ist weg.', '(Das Haus)'],
    ['suche: Turm, ersatz: Brücke', 'Einer der Türme stürzte am Montag ein.', '(Brücken)'],
    ['suche: Turm, ersatz: Brücke', 'Jeder der Türme ist alt.', '(Brücken)'],
    ['suche: Gerät, ersatz: Maschine', 'Keines der Geräte lief am Montag.', '(Maschinen)'],
    ['suche: Turm, ersatz: Brücke', 'Der Turm ist der längste im Land.', '(Die Brücke)'],
    ['suche: Turm, ersatz: Brücke', 'Der alte Turm steht hinter dem neuen.', '(Die alte Brücke)'],
    ['suche: Turm, ersatz: Brücke', 'Der Turm war billiger als der alte.', '(Die Brücke)'],
    ['suche: Gerät, ersatz: Maschine', 'Das Gerät läuft länger als jedes andere.', '(Die Maschine)'],
    ['suche: Turm, ersatz: Brücke', 'Ein Turm wie dieser ist selten.', '(Eine Brücke)'],
    ['suche: Turm, ersatz: Brücke', 'Die Stadt hat zwei Türme, einen neuen und einen alten.', '(Brücken)'],
    ['suche: Turm, ersatz: Brücke', 'Welcher Turm ist höher?', '(Brücke)'],
    ['suche: Turm, ersatz: Brücke', 'Solch ein Turm ist selten.', 'Solch eine Brücke ist selten.'],
    ['suche: Gerät, ersatz: Maschine', 'Das Gerät gleicht fast ganz dem der Firma, teurer als das der Schule.', '(Die Maschine)'],
    // What belongs to other nouns, or stands for no noun, leaves it sure.
    ['suche: Turm, ersatz: Brücke', 'Jeder kennt den Turm am See.', 'Jeder kennt die Brücke am See.'],
    ['suche: Turm, ersatz: Brücke', 'Ein 40 Meter hoher Turm steht am See.', 'Eine 40 Meter hohe Brücke steht am See.'],
    ['suche: Gerät, ersatz: Maschine', 'Das ist das beste Gerät im Haus.', 'Das ist die beste Maschine im Haus.'],
    ['suche: Halle, ersatz: Haus', 'Einer der Bürger kaufte am Montag die Halle.', 'Einer der Bürger kaufte am Montag das Haus.'],
    [
      'suche: Halle, ersatz: Haus',
      'Die Halle grenzt an die von der Stadt gekaufte Wiese.',
      'Das Haus grenzt an die von der Stadt gekaufte Wiese.',
    ],
    [
      'suche: Halle, ersatz: Haus',
      'Die Halle fehlt den Jugendlichen und der Schule.',
      'Das Haus fehlt den Jugendlichen und der Schule.',
    ],
    [
      'suche: Turm, ersatz: Brücke',
      'Der Turm steht am See, der seit Montag gesperrt ist.',
      'Die Brücke steht am See, der seit Montag gesperrt ist.',
    ],
    ['suche: Turm, ersatz: Brücke', 'Die Türme, die am See stehen, sind alt.', 'Die Brücken, die am See stehen, sind alt.'],
    ['suche: Turm, ersatz: Brücke', 'Die Stadt sagte, der Turm sei alt.', 'Die Stadt sagte, die Brücke sei alt.'],
    [
      'suche: Gerät, ersatz: Maschine',
      'Sie lobte das Gerät für den leisen, ruhigen Lauf.',
      'Sie lobte die Maschine für den leisen, ruhigen Lauf.',
    ],
    ['suche: Turm, ersatz: Brücke', 'Der hohe Turm am See ist 40 Meter hoch.', 'Die hohe Brücke am See ist 40 Meter hoch.'],
    ['suche: Turm, ersatz: Mast', 'Der Turm ist der längste im Land.', 'Der Mast ist der längste im Land.'],
    // The same word with other capitals.
    ['suche: Nato, ersatz: NATO', 'Die Nato berät am Montag.', 'Die NATO berät am Montag.'],
    ['suche: Nato, ersatz: NATO', 'Das Treffen der Nato war am Montag.', 'Das Treffen der NATO war am Montag.'],
    ['suche: NATO, ersatz: Nato', 'Die NATO berät am Montag.', 'Die Nato berät am Montag.'],
    ['woertlich: Unesco, ersatz: UNESCO', 'Die Unesco berät am Montag.', 'Die UNESCO berät am Montag.'],
    ['suche: "=Unesco", ersatz: UNESCO', 'Die Unesco berät am Montag.', 'Die UNESCO berät am Montag.'],
    ['suche: Lkw, ersatz: LKW', 'Drei Lkws fuhren am Montag.', 'Drei LKWs fuhren am Montag.'],
    ['suche: Lkw, ersatz: LKW', 'Am Montag fuhr ein Lkw in den Graben.', 'Am Montag fuhr ein LKW in den Graben.'],
    // Verbs that come apart, in both directions.
    ['suche: durchführen, ersatz: machen', 'Die Stadt führt die Umfrage durch.', 'Die Stadt macht die Umfrage.'],
    ['suche: durchführen, ersatz: veranstalten', 'Führte sie am Montag die Wahl durch?', 'Veranstaltete sie am Montag die Wahl?'],
    ['suche: durchführen, ersatz: vornehmen', 'Die Stadt führt die Umfrage durch.', 'Die Stadt nimmt die Umfrage vor.'],
    ['suche: durchführen, ersatz: vornehmen', 'Die Städte führten die Umfrage durch.', 'Die Städte nahmen die Umfrage vor.'],
    [
      'suche: durchführen, ersatz: vornehmen',
      'Das war, weil sie die Umfrage durchführte.',
      'Das war, weil sie die Umfrage vornahm.',
    ],
    ['suche: durchführen, ersatz: vornehmen', 'Sie plant, die Umfrage durchzuführen.', 'Sie plant, die Umfrage vorzunehmen.'],
    ['suche: durchführen, ersatz: machen', 'Sie plant, die Umfrage durchzuführen.', 'Sie plant, die Umfrage zu machen.'],
    ['suche: machen, ersatz: vornehmen', 'Sie plant, die Umfrage zu machen.', 'Sie plant, die Umfrage vorzunehmen.'],
    ['suche: durchführen, ersatz: vornehmen', 'Die Umfrage wird im Mai durchgeführt.', 'Die Umfrage wird im Mai vorgenommen.'],
    [
      'suche: durchführen, ersatz: in Angriff nehmen',
      'Die Stadt führte die Umfrage am Montag durch.',
      'Die Stadt nahm die Umfrage am Montag in Angriff.',
    ],
    [
      'suche: durchführen, ersatz: in Angriff nehmen',
      'Sie plant, die Umfrage durchzuführen.',
      'Sie plant, die Umfrage in Angriff zu nehmen.',
    ],
    [
      'suche: durchführen, ersatz: machen',
      'Die Stadt führt eine Umfrage, die alle kennen, durch.',
      'Die Stadt macht eine Umfrage, die alle kennen.',
    ],
    // The second place says nothing of where a particle would go, a condition nothing of the mood.
    ['suche: beginnen, ersatz: anfangen', 'Der Umbau begann am Montag.', '(anfangen)'],
    ['suche: durchführen, ersatz: vornehmen', 'Wenn sie die Umfrage durchführte, käme Geld.', '(vornehmen)'],
    ['suche: durchführen, ersatz: vornehmen', 'Wenn der Kreis zahlt, führte sie die Umfrage durch.', undefined],
    ['suche: teilnehmen, ersatz: sich beteiligen', 'Wir nehmen am Fest teil.', undefined],
    ['suche: Umfrage durchführen, ersatz: Leute fragen', 'Die Stadt führt die Umfrage durch.', undefined],
    ['suche: durchführen, ersatz: brabbelfixen', 'Die Stadt führt die Umfrage durch.', undefined],
    ['suche: Kiew, ersatz: Kyjiw', 'Kiews Bürgermeister kam am Montag.', 'Kyjiws Bürgermeister kam am Montag.'],
    ['suche: Kran, ersatz: Maschine', 'Kran fällt auf Haus', 'Maschine fällt auf Haus'],
    // What has no plural that anybody writes is a draft beside one, or no fix where the sentence would not read.
    ['suche: Zuschauer, ersatz: Publikum', 'Am Montag kamen 500 Zuschauer in die Halle.', undefined],
    ['suche: Zuschauer, ersatz: Publikum', 'Die Zuschauer jubelten am Montag.', undefined],
    ['suche: Zuschauer, ersatz: Publikum', 'Der Zuschauer jubelte am Montag.', 'Das Publikum jubelte am Montag.'],
    ['suche: Mitarbeiter, ersatz: Personal', 'Sie sprach am Montag mit den Mitarbeitern.', undefined],
    ['suche: Einwohner, ersatz: Bevölkerung', 'Viele Einwohner blieben am Montag daheim.', '(Bevölkerung)'],
    ['suche: Schüler, ersatz: Nachwuchs', 'Die guten Schüler kamen am Montag.', undefined],
    ['suche: Firma, ersatz: Betrieb', 'Die großen Firmen zahlen am Montag.', 'Die großen Betriebe zahlen am Montag.'],
    ['suche: Mitarbeiter, ersatz: Team', 'Zwei Mitarbeiter kamen am Montag.', 'Zwei Teams kamen am Montag.'],
    // A word of the phrase that nobody knows: the word is only put in to be typed on.
    ['suche: Kran, ersatz: Maschine', 'Am Montag stand der brabbelfixe Kran still.', '(Maschine)'],
  ] as const)
    it(`${rule}: ${text}`, () => assert.equal(fixed(rule, text), after));

  it('names the whole phrase that changes', () => {
    const [finding] = findingsOf('suche: Reise, ersatz: Flug', 'Die teure, lange Reise endete am Montag.');
    assert.deepEqual(finding?.args, { hit: 'Die teure, lange Reise', put: 'Der teure, lange Flug', reason: '' });
    const [plain] = findingsOf('suche: Kran, ersatz: Bagger', 'Am Montag standen alle Kräne still.');
    assert.deepEqual(plain?.args, { hit: 'Kräne', put: 'Bagger', reason: '' });
  });

  it('names both parts of a verb apart', () => {
    const [finding] = findingsOf('suche: durchführen, ersatz: vornehmen', 'Die Stadt führt die Umfrage durch.');
    assert.deepEqual(finding?.args, { hit: 'führt … durch', put: 'nimmt … vor', reason: '' });
    const [phrase] = findingsOf('suche: Umfrage durchführen', 'Die Stadt führt im Mai zwei Umfragen durch.');
    assert.deepEqual(phrase?.args, { hit: 'führt … Umfragen durch', reason: '' });
  });

  it('says where it is not inflected, or the sentence is still to be adapted', () => {
    const said = (rule: string, text: string): string => {
      const [finding] = findingsOf(rule, text);
      return messageText(finding!.rule, finding!.message, finding!.args, 'de');
    };
    for (const [rule, text, message] of [
      [
        'suche: zur Verfügung stellen, ersatz: geben',
        'Die Stadt stellt Geld zur Verfügung.',
        'Hausregel: „geben“ (noch anzupassen) statt „stellt … zur Verfügung“.',
      ],
      [
        'suche: beginnen, ersatz: anfangen, grund: Kurz.',
        'Der Umbau begann am Montag.',
        'Hausregel: „anfangen“ (noch anzupassen) statt „begann“. Kurz.',
      ],
      [
        'suche: Zuschauer, ersatz: Publikum',
        'Am Montag kamen 500 Zuschauer.',
        'Hausregel: „Publikum“ (noch anzupassen) statt „Zuschauer“.',
      ],
      ['suche: beginnen, ersatz: starten', 'Der Umbau begann am Montag.', 'Hausregel: „startete“ statt „begann“.'],
    ] as const)
      assert.equal(said(rule, text), message);
  });

  it('says the reason in the message and links to more', () => {
    const [finding] = findingsOf(
      `${FERRY}, grund: Steht im Stilbuch., link: "https://example.org/stil"`,
      'Am Abend rief der Fährmann etwas.',
    );
    assert.equal(finding?.args?.reason, 'Steht im Stilbuch.');
    assert.equal(finding?.link, 'https://example.org/stil');
  });
});
