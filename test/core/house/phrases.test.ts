import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, findingsOf, fixed } from '../../support/house-rule.ts';

describe('a name or an abbreviation that a house looks for', () => {
  for (const [rule, text] of [
    ['suche: USA', 'Die [[USA]] liefern nichts. In den [[USA]] wächst die Sorge.'],
    ['suche: EU', 'Die [[EU]] zahlt im Mai. Der [[EU]] fehlt das Geld.'],
    ['suche: UN', 'Die [[UN]] tagt am Montag.'],
    ['suche: [CDU, SPD, FDP, CSU, AfD]', 'Die [[SPD]] und die [[FDP]] stritten mit [[CDU]], [[CSU]] und [[AfD]].'],
    ['suche: [ARD, ZDF, NDR]', 'Die [[ARD]], das [[ZDF]] und der [[NDR]] senden es.'],
    ['suche: Facebook', 'Auf [[Facebook]] stand es zuerst. Das teilte [[Facebook]] mit.'],
    ['suche: Tesla', '[[Tesla]] baut ein Werk, und [[Teslas]] Werk ist groß.'],
    ['suche: [BMW, VW]', '[[VW]] baut Autos, [[BMW]] auch. Ein [[VW]] steht vor der Tür.'],
    ['suche: Hisbollah', 'Die [[Hisbollah]] schoss am Montag. Laut [[Hisbollah]] stimmt das nicht.'],
    ['suche: Taliban', 'Die [[Taliban]] verbieten es. Das sagten [[Taliban]] in Kabul.'],
    ['suche: Grüne', 'Die [[Grünen]] wollen das. Laut [[Grünen]] fehlt das Geld. [[Grüne]] fordern mehr.'],
    ['suche: Corona', 'Wegen [[Corona]] schloss der Hafen, nach [[Corona]] öffnete er wieder.'],
    ['suche: Brexit', 'Nach dem [[Brexit]] stieg der Preis.'],
    ['suche: CO2', 'Der Ausstoß von [[CO2]] sinkt. [[CO2]] ist ein Gas.'],
    ['suche: KI', '[[KI]] hilft. Die [[KI]] irrt.'],
    ['suche: [Uno, Nato]', 'Die [[Uno]] warnt, die [[Nato]] übt. Auch die [[NATO]] übt.'],
    ['suche: ungeregelte Migration in die EU', 'Sie will die [[ungeregelte Migration in die EU]] stoppen.'],
    ['suche: [Fischer, Koch, Wolf, Müller]', 'Die [[Fischer]] und ein [[Koch]] sahen den [[Wolf]]. Der [[Müller]] schlief.'],
    ['suche: Wolf', 'Im Wald lebt ein [[Wolf]]. Der [[Wolf]] riss am Montag drei Schafe.'],
    ['suche: Wolf', 'Anna Wolf sah am Montag einen [[Wolf]]. Wolf floh.'],
    ['suche: [Stein, Berg]', 'Ein [[Stein]] fiel vom [[Berg]].'],
    ['suche: Jäger', 'Bremens [[Jäger]] fordern am Montag mehr Geld.'],
    ['suche: Kaiser', 'Japans [[Kaiser]] sprach am Montag.'],
    ['suche: Jäger', 'Tina Jäger kam am Montag. Die [[Jäger]] streiken in der Halle seit Wochen.'],
    ['suche: Jäger', 'Tina Jäger kam am Montag. Viele [[Jäger]] streiken. Vor der Halle warteten 40 [[Jäger]] auf sie.'],
    ['suche: Jäger', 'Tina Jäger kam am Montag. Die alten [[Jäger]] blieben daheim, die Kinder der [[Jäger]] auch.'],
    ['suche: Richter', 'Der Vorsitzende [[Richter]] sprach am Montag. Die Anwältin sprach mit dem [[Richter]].'],
    ['suche: Jäger', 'Wie die [[Jäger]] mitteilten, ist Schluss. Ein [[Jäger]] sagte nichts.'],
    ['suche: Jäger', 'Die Stadt sagte, [[Jäger]] seien teuer. Am Montag kamen Bauern und [[Jäger]] in die Stadt.'],
  ] as const)
    it(`${rule} in: ${text.slice(0, 50)}`, () => check(rule, text));

  for (const [rule, text] of [
    ['suche: Kaiser', 'Am Montag sprach Herr Kaiser im Rathaus.'],
    ['suche: Richter', 'Frau Richter will die Halle kaufen.'],
    ['suche: Jäger', 'Familie Jäger sucht eine Wohnung.'],
    ['suche: Jäger', 'Die Ärztin Jäger will das Haus kaufen.'],
    ['suche: Kaiser', 'Bürgermeisterin Kaiser will die Halle kaufen.'],
    ['suche: Kaiser', 'CDU-Chef Kaiser will das ändern.'],
    ['suche: Jäger', 'Anwalt Jäger klagt am Montag.'],
    ['suche: Richter', 'Die Abgeordnete Richter schwieg am Montag.'],
    ['suche: Jäger', 'Wie Jäger mitteilte, ist die Halle leer.'],
    ['suche: Jäger', 'Wie Jäger am Montag mitteilte, ist die Halle leer.'],
    ['suche: Jäger', 'Die Halle sei leer, das sagte Jäger.'],
    ['suche: Fischer', 'Landrätin Anna Fischer will bauen. Frau Fischer sprach am Montag.'],
    ['suche: Koch', 'Minister Roland Koch sprach am Montag. Frau Koch schwieg.'],
    ['suche: Wolf', 'Anna Wolf kam am Montag. Frau Wolf lachte, und Wolf ging.'],
    ['suche: Müller', 'Petra Müller sprach am Montag. Müller sagte, das reiche.'],
    ['suche: Weber', 'Die Weberin webte am Montag. Das Gewebe riss.'],
    ['suche: Tesla', 'Der Erfinder Nikola Tesla kam 1884 nach New York.'],
    ['suche: Stein', 'Frau Stein ging am Montag. Das sagte Stein.'],
    ['suche: Stein', 'Bürgermeister Stein kam am Montag.'],
    ['suche: Berg', 'Das sagte Berg in Kiel. Laut Berg reicht das Geld.'],
    ['suche: Vogel', 'Herr Vogel ging am Montag.'],
    ['suche: Garten', 'Wir trafen am Montag Maria Garten.'],
    ['suche: [EU, UN, VW]', 'Der EU-Gipfel, die UN-Charta und das VW-Werk sind andere Wörter. Und Eu auch.'],
    ['suche: CO2', 'Die CO2-Steuer steigt. Raum C und O2 sind etwas anderes.'],
    ['suche: Grüne', 'Die grüne Wand ist grün. Das Grün leuchtet.'],
    ['suche: KI', 'Die KI-Firma zog um. Am Ki fehlt etwas.'],
  ] as const)
    it(`${rule} spares: ${text.slice(0, 50)}`, () => check(rule, text));
});

describe('a phrase that ends in a verb', () => {
  for (const [rule, text] of [
    ['suche: in Kenntnis setzen', 'Der Chef [[setzte]] den Rat in Kenntnis. [[Setzt]] er auch uns in Kenntnis?'],
    ['suche: in Kenntnis setzen', 'Er hat ihn [[in Kenntnis gesetzt]]. Er kam, um ihn [[in Kenntnis zu setzen]].'],
    ['suche: in Kenntnis setzen', 'Das war, weil er uns [[in Kenntnis setzte]]. Er will uns [[in Kenntnis setzen]].'],
    ['suche: zur Verfügung stellen', 'Die Stadt [[stellt]] das Geld zur Verfügung.'],
    [
      'suche: zur Verfügung stellen',
      'Sie [[stellt]], wie versprochen, Räume zur Verfügung, sagte er. [[Zur Verfügung stellt]] sie zwei.',
    ],
    ['suche: bekannt geben', 'Die Stadt [[gab]] den Termin bekannt. [[Gab]] sie bekannt, wann es losgeht?'],
    ['suche: bekannt geben', 'Sie hat ihn [[bekanntgegeben]]. Sie lud ein, um ihn [[bekanntzugeben]] oder [[bekannt zu geben]].'],
    ['suche: bekanntgeben', 'Sie hat ihn [[bekannt gegeben]]. Sie [[gab]] ihn am Montag bekannt.'],
    ['suche: kennen lernen', 'Er [[lernte]] sie im Mai kennen. Er hat sie [[kennengelernt]].'],
    ['suche: Angst haben', 'Viele [[haben]] Angst. Sie [[haben]] Angst vor dem Sturm.'],
    ['suche: in Kraft treten', 'Das Gesetz [[tritt]] zusammen mit dem anderen in Kraft.'],
    ['suche: im Recht sein', 'Er [[war]] im Recht. Weil er [[im Recht ist]], klagt er. Er ist [[im Recht gewesen]].'],
    ['suche: der Fall sein', 'Das [[ist]] der Fall. Das [[wäre]] nicht der Fall.'],
    ['suche: eine Rolle spielen', 'Das [[spielt]] am Montag eine Rolle.'],
    ['suche: zu tun haben', 'Das [[hat]] mit dem Wetter zu tun.'],
    [
      'suche: sich befinden',
      'Der Kran [[befindet]] sich am Hafen. Dort [[befinden]] sich zwei Kräne. Wir [[befinden]] uns im Mai.',
    ],
    [
      'suche: sich befinden',
      'Er muss sich in Kiel [[befinden]], weil er sich nicht im Rathaus [[befindet]]. Er hat [[sich befunden]].',
    ],
    ['suche: sich anmelden', 'Sie [[meldet]] sich bei der Stadt an. Sie hat sich im Mai [[angemeldet]].'],
    [
      'suche: sich in Verbindung setzen',
      'Er [[setzte]] sich mit ihr in Verbindung. Er will sich mit ihr [[in Verbindung setzen]].',
    ],
    [
      'suche: sich überzeugt zeigen',
      'Der Minister [[zeigte]] sich am Montag überzeugt. Er [[zeigt]] sich überzeugt, dass es geht. Sie [[zeigten]] sich davon überzeugt.',
    ],
    ['suche: sich überzeugt zeigen', 'Er hat [[sich überzeugt gezeigt]], weil er [[sich überzeugt zeigte]].'],
    ['suche: sich betroffen zeigen', 'Wir [[zeigen]] uns betroffen. Die Stadt [[zeigte]] sich nach dem Sturm betroffen.'],
    ['suche: Bescheid wissen', 'Er [[weiß]] Bescheid. Die Stadt [[weiß]] über den Plan Bescheid. Du [[weißt]] Bescheid.'],
    [
      'suche: Bescheid wissen',
      'Alle [[wussten]] Bescheid. Weil er [[Bescheid weiß]], schweigt er. Er gab an, [[Bescheid zu wissen]].',
    ],
    ['suche: wissen', 'Er [[weiß]] am Montag mehr. Ob sie das [[wusste]], ist offen.'],
    ['suche: meinen', 'Sie [[meinen]] das am Montag ernst, und er [[meint]] es auch.'],
    ['suche: durchführen', 'Die Stadt [[führt]] zusammen mit dem Land eine Umfrage durch.'],
  ] as const)
    it(`${rule} in: ${text.slice(0, 50)}`, () => check(rule, text));

  for (const [rule, text] of [
    ['suche: in Kenntnis setzen', 'Er setzt in Kenntnis der Lage auf Ruhe. Er setzt auf das, was er zur Kenntnis nahm.'],
    ['suche: in Kraft setzen', 'Er setzt auf das in Kraft getretene Gesetz. Sie setzt in Kraft und Stärke große Hoffnung.'],
    ['suche: in Kraft setzen', 'Er setzt auf Ruhe und bringt das Gesetz in Kraft.'],
    ['suche: zur Verfügung stellen', 'Sie stellt die zur Verfügung stehenden Räume vor.'],
    ['suche: zur Verfügung stellen', 'Sie stellt klar, dass Räume zur Verfügung stehen. Sie stellt ihn zur Rede.'],
    ['woertlich: zur Verfügung stellen', 'Die Stadt stellt das Geld zur Verfügung.'],
    ['suche: bekannt geben', 'Die Stadt gab bekannten Firmen Geld. Sie gab Geld aus, das ist bekannt.'],
    ['suche: sich überzeugt zeigen', 'Er zeigte sich und hat alle überzeugt. Er zeigte den Plan, der sie überzeugt.'],
    [
      'suche: sich überzeugt zeigen',
      'Er zeigte sich am Montag, und das hat überzeugt. Sie hat sich überzeugt, dass er zeigt, was gilt.',
    ],
    ['suche: wissen', 'Die Wand ist weiß und das Haus bleibt weiß. Ein weißes Tuch hängt weiß am Mast.'],
    ['suche: meinen', 'Er traf meine Frau und sah meinen Hund. Meine Frau lachte am Montag.'],
    ['suche: frei sprechen', 'Das Gericht hat ihn am Montag freigesprochen.'],
    ['suche: kennen lernen', 'Er lernte, sie zu achten. Alle kennen ihn.'],
    ['suche: Angst haben', 'Sie haben die Angst verloren. Sie haben Angst bekommen. Sie haben aus Angst geschwiegen.'],
    ['suche: Angst haben', 'Sie haben große Angst. Sie haben die Angst der Leute.'],
    ['suche: Recht haben', 'Sie haben Recht und Gesetz gebrochen. Sie haben das Recht auf Geld.'],
    [
      'suche: sich befinden',
      'Das Gericht muss befinden. Er befand den Bericht, der sich lang las, für gut. Es befindet an sich darüber.',
    ],
    ['suche: sich ändern', 'Sie ändern das Gesetz, um sich zu schützen. Sie wollen sich beraten und das Gesetz ändern.'],
    ['suche: sich ändern', 'Wer das ändern will, muss sich beeilen. Er weigert sich das Gesetz zu ändern.'],
    ['suche: sich anmelden', 'Sie meldet den Hund an, der sich freut. Sie will ihn anmelden.'],
    ['suche: in Kraft treten', 'Der Rat tritt zusammen. Das Gesetz trat beim Boten ein, der in Kraft war.'],
    ['suche: im Recht sein', 'Er ist im Recht bewandert. Sie war im Recht der Stadt zu Hause.'],
    ['suche: der Fall sein', 'Das ist der Fall des Jahres. Das ist der Fall Meier.'],
    ['suche: sich setzen', 'Er setzte sich deutlich von seinem Rivalen, dem von der Stadt gestützten Moll ab.'],
    ['suche: sich machen', 'Andere Städte machen sich, wie die Hauptstadt, auf, dem zu folgen.'],
    ['suche: sich machen', 'Wir wollen uns davon nicht wütend machen lassen.'],
    ['suche: zusammenführen', 'Die Stadt führt zusammen mit dem Land eine Umfrage durch.'],
  ] as const)
    it(`${rule} is silent in: ${text.slice(0, 50)}`, () => check(rule, text));

  for (const [rule, text, after] of [
    ['suche: bekannt geben, ersatz: mitteilen', 'Die Stadt gab den Termin bekannt.', 'Die Stadt teilte den Termin mit.'],
    ['suche: zur Verfügung stellen, ersatz: geben', 'Die Stadt stellt Geld zur Verfügung.', undefined],
    ['suche: in Kenntnis setzen, ersatz: informieren', 'Er kam, um uns in Kenntnis zu setzen.', undefined],
    ['suche: sich befinden, ersatz: stehen', 'Der Kran befindet sich am Hafen.', undefined],
  ] as const)
    it(`${rule}: ${text}`, () => assert.equal(fixed(rule, text), after));

  it('names all its parts', () => {
    const hit = (rule: string, text: string): unknown => findingsOf(rule, text)[0]?.args?.hit;
    assert.equal(hit('suche: zur Verfügung stellen', 'Die Stadt stellt Geld zur Verfügung.'), 'stellt … zur Verfügung');
    assert.equal(hit('suche: sich befinden', 'Er muss sich in Kiel befinden.'), 'sich … befinden');
    assert.equal(hit('suche: Angst haben', 'Sie haben Angst.'), 'haben Angst');
  });
});
