import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFinding } from '../findings.ts';

/** A hyphen with a blank in the wrong place, left over from a line end, or missing behind a figure. */
export const hyphen = defineRule({
  id: 'spelling/hyphen',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'keep',
  summary: { de: 'Bindestrich falsch gesetzt', en: 'Hyphen in the wrong place' },
  docs: {
    de: `Meldet ein Leerzeichen hinter dem Bindestrich („EU- Gipfel“), ein fehlendes hinter dem Ergänzungsstrich („Personal-und Sachkosten“), einen Trennstrich, der vom Zeilenende im Wort geblieben ist („Korrup- tion“, „wei-ter“), einen fehlenden zwischen Ziffer und Wort („26jährig“) und in Zusammensetzungen aus mehreren Wörtern („Herz-Kreislaufleiden“, „Social Media-Auftritt“, „IG Metall-Vorsitzende“, „Windows 10-Treiber“, „30 Kilo-Paket“, „3:1 Sieg“, „das EU Parlament“, „Sicherheits Konzept“, „das Umwelt Ministerium“, „die Johns Hopkins Universität“) und einen überflüssigen zwischen Maß und Adjektiv („12-Meter langes“) vor Endungen („1970-er“) und in Namen von Weltgegenden („Ost-Europa“; Amtliches Regelwerk 2024, §§ 40 bis 44, 98).

**Still bleibt die Regel** bei Ergänzungsstrichen („Vor- und Nachteile“), bei Strichen, die für einen Gedankenstrich stehen, wo eines der beiden Stücke für sich ein Wort ist, bei Adjektiven von Orten („Kärntner ORF-Redaktion“), Doppelnamen und Zusammensetzungen aus zwei deutschen Wörtern.

**Korrekturen:** Strich und Leerzeichen werden gesetzt, wie die Norm es verlangt; auch in Zitaten, denn gesprochen wird es nicht.`,
    en: `Reports a space behind the hyphen (“EU- Gipfel”), a missing one behind a suspended hyphen (“Personal-und Sachkosten”), a line-end hyphen left inside a word (“Korrup- tion”, “wei-ter”), a missing one between figure and word (“26jährig”) and in compounds of several words (“Herz-Kreislaufleiden”, “Social Media-Auftritt”, “IG Metall-Vorsitzende”, “Windows 10-Treiber”, “30 Kilo-Paket”, “3:1 Sieg”, “das EU Parlament”, “Sicherheits Konzept”, “das Umwelt Ministerium”, “die Johns Hopkins Universität”) and a needless one between measure and adjective (“12-Meter langes”) and before endings (“1970-er”) and in names of regions (“Ost-Europa”; official rules of 2024, §§ 40 to 44, 98).

**It stays silent** on suspended hyphens (“Vor- und Nachteile”), on hyphens that stand for a dash, where one of the two pieces is a word of its own, on adjectives of places (“Kärntner ORF-Redaktion”), double names and compounds of two German words.

**Fixes:** Hyphen and space are put as the rules want it; in quotations too, since nobody speaks it.`,
  },
  messages: {
    blankAfter: { de: 'Kein Leerzeichen hinter dem Bindestrich: „{right}“.', en: 'No space behind the hyphen: “{right}”.' },
    suspended: {
      de: 'Hinter dem Ergänzungsstrich fehlt ein Leerzeichen: „{right}“.',
      en: 'A space belongs behind a suspended hyphen: “{right}”.',
    },
    suspendedCapital: {
      de: 'Hinter dem Ergänzungsstrich klein: „{right}“.',
      en: 'A small letter behind the suspended hyphen: “{right}”.',
    },
    lineEnd: { de: 'Trennstrich im Wort: „{right}“.', en: 'Line-end hyphen inside the word: “{right}”.' },
    figure: {
      de: 'Zwischen Ziffer und Wort gehört ein Bindestrich: „{right}“.',
      en: 'A hyphen belongs between figure and word: “{right}”.',
    },
    coupled: { de: 'Alle Teile mit Bindestrich: „{right}“.', en: 'Hyphens between all parts: “{right}”.' },
    blankBefore: { de: 'Kein Leerzeichen vor dem Bindestrich: „{right}“.', en: 'No space before the hyphen: “{right}”.' },
    measured: { de: 'Maß und Adjektiv ohne Bindestrich: „{right}“.', en: 'No hyphen between measure and adjective: “{right}”.' },
    needless: { de: 'Ohne Bindestrich: „{right}“.', en: 'No hyphen here: “{right}”.' },
    joined: { de: 'Ein Wort: „{right}“.', en: 'One word: “{right}”.' },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    {
      text: 'Forscher an der [[Jon Hopsin Universität]] warnen davor.',
      fixed: 'Forscher an der Jon-Hopsin-Universität warnen davor.',
    },
    { text: 'Der Export der [[dual-use Güter]] ist verboten.', fixed: 'Der Export der Dual-Use-Güter ist verboten.' },
    { text: 'Die Insel ist de-facto unabhängig, und der Dual-Use-Handel ruht.' },
    { text: 'Die Firma zieht nach [[Ost-Europa]] um.', fixed: 'Die Firma zieht nach Osteuropa um.' },
    {
      text: 'Das Kawasaki Racing Team und die Robert Bosch Stiftung kamen nach West- und Ost-Deutschland, wo das Ost-West-Treffen war.',
    },
    { text: 'Er half der Familie, der Bill Clinton Freundschaft versprach.' },
    {
      text: 'Die [[Schwimmerinnen und -Schwimmer]] jubelten.',
      fixed: 'Die Schwimmerinnen und -schwimmer jubelten.',
    },
    { text: 'Die Freizeitsportlerinnen und -sportler trafen die NDR-Chefin und -Moderatorin.' },
    { text: 'Der [[EU- Haushalt]] wird am Dienstag beraten.', fixed: 'Der EU-Haushalt wird am Dienstag beraten.' },
    { text: 'Die [[Miet-und]] Heizkosten steigen weiter.', fixed: 'Die Miet- und Heizkosten steigen weiter.' },
    { text: 'Der Ausschuss hat die [[Entschei- dung]] vertagt.', fixed: 'Der Ausschuss hat die Entscheidung vertagt.' },
    { text: 'Ein [[34jähriger]] Radfahrer wurde verletzt.', fixed: 'Ein 34-jähriger Radfahrer wurde verletzt.' },
    { text: 'Verletzt wurde ein [[34jähriger]].', fixed: 'Verletzt wurde ein 34-Jähriger.' },
    { text: 'Der Verein plant einen [[Social Media-Auftritt]].', fixed: 'Der Verein plant einen Social-Media-Auftritt.' },
    { text: 'Der Fehler steckt im [[Windows 10-Treiber]].', fixed: 'Der Fehler steckt im Windows-10-Treiber.' },
    { text: 'Gefeiert wurde nach dem [[3:1 Sieg]] bis zum Morgen.', fixed: 'Gefeiert wurde nach dem 3:1-Sieg bis zum Morgen.' },
    {
      text: 'Die Anwohner zogen vor die [[US Botschaft]] in Berlin.',
      fixed: 'Die Anwohner zogen vor die US-Botschaft in Berlin.',
    },
    { text: 'Sie trug das [[30 Kilo-Paket]] allein.', fixed: 'Sie trug das 30-Kilo-Paket allein.' },
    { text: 'Das meldet die [[Verizon -Tochter]] am Montag.', fixed: 'Das meldet die Verizon-Tochter am Montag.' },
    { text: 'Gesucht wird ein [[12-Meter langes]] Boot.', fixed: 'Gesucht wird ein 12 Meter langes Boot.' },
    { text: 'Sie forscht zu [[Herz-Kreislaufleiden]].', fixed: 'Sie forscht zu Herz-Kreislauf-Leiden.' },
    { text: 'Die neue [[Z Fold-Reihe]] kommt im Mai.', fixed: 'Die neue Z-Fold-Reihe kommt im Mai.' },
    { text: 'Er testet das [[Insider Preview-Programm]].', fixed: 'Er testet das Insider-Preview-Programm.' },
    { text: '[[Garmin Fenix 4-Reihe]]: Die Uhren sind neu.', fixed: 'Garmin-Fenix-4-Reihe: Die Uhren sind neu.' },
    { text: 'Sie mag die Mode der [[1970-er]] Jahre.', fixed: 'Sie mag die Mode der 1970er Jahre.' },
    { text: 'Es erscheint ein [[italienisch-sprachiges]] Blatt.', fixed: 'Es erscheint ein italienischsprachiges Blatt.' },
    { text: 'Die Stadt hat ein [[Sicherheits Konzept]].', fixed: 'Die Stadt hat ein Sicherheitskonzept.' },
    { text: 'Heute berät das [[EU Parlament]] darüber.', fixed: 'Heute berät das EU-Parlament darüber.' },
    { text: 'Sie sah den neuen [[Rihanna Film]] im Netz.', fixed: 'Sie sah den neuen Rihanna-Film im Netz.' },
    { text: 'Gestern landete ein [[Black Hawk Hubschrauber]].', fixed: 'Gestern landete ein Black-Hawk-Hubschrauber.' },
    { text: 'Die [[IG Metall-Vorsitzende]] trat zurück.', fixed: 'Die IG-Metall-Vorsitzende trat zurück.' },
    {
      text: 'Das sagte ein [[Human Rights Watch-Sprecher]] am Montag.',
      fixed: 'Das sagte ein Human-Rights-Watch-Sprecher am Montag.',
    },
    { text: 'Der [[FC Talheim-Trainer]] kam spät.', fixed: 'Der FC-Talheim-Trainer kam spät.' },
    { text: 'Sie sahen die neue [[Tour de France-Etappe]] am Berg.', fixed: 'Sie sahen die neue Tour-de-France-Etappe am Berg.' },
    { text: 'Das [[Umwelt Ministerium]] schweigt.', fixed: 'Das Umweltministerium schweigt.' },
    { text: 'Er leidet am chronischen [[Fatigue Syndrom]].', fixed: 'Er leidet am chronischen Fatigue-Syndrom.' },
    { text: 'Das [[NATO Mitglied]] Türkei stimmt zu.', fixed: 'Das NATO-Mitglied Türkei stimmt zu.' },
    { text: 'Die SPD Berlin-Mitte und die Abgeordnete Petra Schulz-Wolf luden ein.' },
    { text: 'Der Mann gab dem Kind Geld, die Bahn will den Kunden Zeit geben.' },
    { text: 'Das Haus, das Kinder Haus nennen, steht leer.' },
    { text: 'Die Firma Apple-Händler beliefert alle, der Zug Berlin-Hamburg hält.' },
    { text: 'Das Volk Israel und das Kind Maria, ein Glas Wasser und das Wort Freiheit.' },
    { text: 'Die Deutsche Bank Gruppe und die Bertelsmann Stiftung wachsen.' },
    { text: 'Auf der A7 Richtung Kiel warf er der Opposition Versagen vor.' },
    { text: 'Die Hamas Raketen trafen sie nie, da die Hisbollah Raketen hat.' },
    { text: 'Der Trainer Klopp und die Firma Enercon sprachen über den Verein Hertha.' },
    { text: 'Er sah den Jackson im Film und die Rihanna im Netz.' },
    {
      text: 'Die Armee kauft vier [[Black Hawk Hubschrauber]] und ein Boot.',
      fixed: 'Die Armee kauft vier Black-Hawk-Hubschrauber und ein Boot.',
    },
    { text: 'Auf Platz vier Tesla, dahinter drei Fahrer aus Bern.' },
    { text: 'Die 1980er und der 3er-Bus, das Modell E-300 und der Satz 6-1 bleiben.' },
    { text: 'Das italienisch- und das deutschsprachige Blatt, die gleichsprachigen Orte.' },
    { text: 'Die Opposition warf der EU Versäumnisse vor, die SPD Bonn schwieg.' },
    { text: 'Die United Nations Konferenz und Barbara Jungs Roman.' },
    { text: 'Das Herz-Kreislauf-Leiden, das Mutter-Kind-Heim und ganz Ost-Westfalen.' },
    { text: 'Das Kölner Facebook-Büro und der Kärntner SPÖ-Chef trafen den Insider. Preview-Programme gibt es auch.' },
    { text: 'Die Kärntner ORF-Redaktion und die 19 Euro-Länder sowie Annette Widmann-Koch.' },
    { text: 'Bei den US Open siegte er, und das Land Mecklenburg-Vorpommern gratulierte.' },
    { text: 'Die Polizei verteilt E-Autos, der Kreis Hamburger S-Bahn-Karten.' },
    { text: 'Das entschied das Amtsgericht Berlin-Charlottenburg für das Landesinnere Mecklenburg-Vorpommerns.' },
    { text: 'Die Ortsgruppe Amberg -Stadt und -Land tagt.' },
    { text: 'Der 19-Meter-Turm ist 19 Meter hoch, und nach dem 3:1 siegte er wieder.' },
    { text: 'Die USA haben US-Soldaten und die US Army in Ramstein.' },
    { text: 'Der Social-Media-Auftritt und der Windows-10-Treiber sind neu.' },
    { text: 'Rund 30 Kilo-Pakete lagen im Lager der Firma.' },
    { text: 'Die Vor- und Nachteile der EU- und der NATO-Pläne wurden beraten.' },
    { text: 'Er kam spät- Die Sitzung war schon vorbei.' },
    { text: 'Die Strecke Bremen-Hamburg und der Vize-Präsident Kim Jong-un.' },
    { text: 'Ein 34-jähriger Radfahrer und der CO2-neutrale Bau.' },
    { text: 'Haupt-, Neben- sowie Grundschulen und die Ein- bis Zweibettzimmer.' },
  ],
  *check({ text, facts }) {
    for (const slip of facts.orthography.hyphens) yield slipFinding(slip, slip.kind, text);
  },
});
