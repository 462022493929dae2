import { describe, it } from 'node:test';
import { check } from '../../support/house-rule.ts';

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
  ] as const)
    it(`${rule} in: ${text.slice(0, 50)}`, () => check(rule, text));

  for (const [rule, text] of [
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
