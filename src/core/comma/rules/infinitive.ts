import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { commaFindings, FIX_TITLES } from '../findings.ts';

/** No comma at an infinitive group. */
export const infinitive = defineRule({
  id: 'comma/infinitive',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'drop',
  summary: { de: 'Komma an der Infinitivgruppe fehlt', en: 'No comma at an infinitive group' },
  docs: {
    de: `Meldet das fehlende Komma vor „um“, „ohne“, „statt“, „anstatt“, „außer“, „als“ mit „zu“, vor einer Infinitivgruppe, die von einem Nomen abhängt („die Möglichkeit Karten zu speichern“, „Der Versuch des Vereins das Stadion zu kaufen, scheiterte“) oder angekündigt wird („es ist schwer das zu glauben“, „es gelang die Frau zu retten“, „Ziel ist es die Lage zu bessern“, „dafür entschieden den Plan aufzugeben“), und hinter einer Infinitivgruppe, wenn der Satz mit „und“ und Verb oder Partizip weitergeht (Amtliches Regelwerk, Komma bei Infinitivgruppen; in der Fassung von 2018 § 75).

**Still bleibt die Regel** bei bloßen Infinitiven („die Möglichkeit zu gehen“), bei „um“ als Präposition („um Hilfe zu bitten“), und wo das Nomen Objekt des Infinitivs sein kann; in direkter Rede, in Listen und Überschriften immer.

**Korrekturen:** Das Komma wird gesetzt, sonst nichts.`,
    en: `Reports the missing comma before “um”, “ohne”, “statt”, “anstatt”, “außer”, “als” with “zu”, before an infinitive group that depends on a noun (“die Möglichkeit Karten zu speichern”, “Der Versuch des Vereins das Stadion zu kaufen, scheiterte”) or is announced (“es ist schwer das zu glauben”, “es gelang die Frau zu retten”, “Ziel ist es die Lage zu bessern”, “dafür entschieden den Plan aufzugeben”), and behind an infinitive group where the sentence goes on with “und” and a verb or participle (official rules, comma at infinitive groups; § 75 in the version of 2018).

**It stays silent** on bare infinitives (“die Möglichkeit zu gehen”), on “um” as a preposition (“um Hilfe zu bitten”), and where the noun may be the object of the infinitive; always in direct speech, in lists and headings.

**Fixes:** The comma is inserted, nothing else.`,
  },
  messages: {
    infinitive: { de: 'Vor der Infinitivgruppe fehlt das Komma.', en: 'A comma belongs before the infinitive group.' },
    infinitiveEnd: {
      de: 'Hinter der Infinitivgruppe („{before}“) fehlt das Komma.',
      en: 'A comma belongs behind the infinitive group (“{before}”).',
    },
    ...FIX_TITLES,
  },
  examples: [
    { text: 'Alle [[Versuche ihn]] zu fangen, sind gescheitert.', fixed: 'Alle Versuche, ihn zu fangen, sind gescheitert.' },
    {
      text: 'Den Boten war es nicht [[möglich in]] den Ort zu gelangen.',
      fixed: 'Den Boten war es nicht möglich, in den Ort zu gelangen.',
    },
    {
      text: 'Den Boten war es nicht [[möglich in]] den Ort zu gelangen und das Amt schweigt.',
    },
    { text: 'Ziel ist [[es mittelfristig]] die Lage zu bessern.', fixed: 'Ziel ist es, mittelfristig die Lage zu bessern.' },
    {
      text: 'Der Wehr gelang es mithilfe von [[Leitern die]] Frau zu retten.',
      fixed: 'Der Wehr gelang es mithilfe von Leitern, die Frau zu retten.',
    },
    {
      text: 'Der Versuch des [[Vereins jetzt]] das Stadion zu kaufen, ist gescheitert.',
      fixed: 'Der Versuch des Vereins, jetzt das Stadion zu kaufen, ist gescheitert.',
    },
    { text: 'Sie haben dazu [[aufgerufen die]] Kontrollen zu [[verstärken und]] angekündigt, man werde härter vorgehen.' },
    {
      text: 'Sie haben dazu aufgerufen, die Kontrollen zu [[verstärken und]] angekündigt, man werde härter vorgehen.',
      fixed: 'Sie haben dazu aufgerufen, die Kontrollen zu verstärken, und angekündigt, man werde härter vorgehen.',
    },
    { text: 'Der Versuch des Vereins, jetzt das Stadion zu kaufen, ist gescheitert.' },
    { text: 'Das Ziel des Vereins zu erreichen, ist schwer, die Hoffnung der Stadt zu nähren, auch.' },
    { text: 'Sie haben dazu aufgerufen, die Kontrollen zu verstärken und zu erweitern.' },
    { text: 'Es ist wichtig für die Stadt zu werben, und es ist schwer zu sagen.' },
    { text: 'Es gelang ihm, und Ziel ist es zu helfen.' },
    { text: 'Es war möglich in Bonn, nur die Halle war zu klein.' },
    { text: 'Alle Versuche sind gescheitert, und ihn zu fangen, war schwer.' },
    { text: 'Die Versuche ihn betreffend blieben geheim.' },
    {
      text: 'Die Helfer kamen am [[Morgen um]] den Keller zu leeren.',
      fixed: 'Die Helfer kamen am Morgen, um den Keller zu leeren.',
    },
    {
      text: 'Nun besteht die [[Möglichkeit Karten]] am Schalter zu kaufen.',
      fixed: 'Nun besteht die Möglichkeit, Karten am Schalter zu kaufen.',
    },
    { text: 'Es ist sehr [[schwer das]] Leiden früh zu erkennen.', fixed: 'Es ist sehr schwer, das Leiden früh zu erkennen.' },
    {
      text: 'Die Firma kündigte an, den Fall zu [[prüfen und]] schloss das Werk.',
      fixed: 'Die Firma kündigte an, den Fall zu prüfen, und schloss das Werk.',
    },
    {
      text: 'Wenn der Kern beginnt, sich zu [[lösen und]] dabei Gas freisetzt, läuft alles weg.',
      fixed: 'Wenn der Kern beginnt, sich zu lösen, und dabei Gas freisetzt, läuft alles weg.',
    },
    {
      text: 'Das ist das beste [[Programm um]] Bilder oder Karten herunterzuladen, sagt sie.',
      fixed: 'Das ist das beste Programm, um Bilder oder Karten herunterzuladen, sagt sie.',
    },
    { text: 'Sie ist die Ärztin, die um Rat gebeten und hinzugezogen wurde.' },
    { text: 'Weil der Rat beginnt, sich zu öffnen und Fragen zu stellen, kommen mehr Leute.' },
    { text: 'Sie kam, um zu helfen, und blieb, ohne zu fragen.' },
    { text: 'Er hatte die Möglichkeit zu gehen und das Recht zu schweigen.' },
    { text: 'Sie begann um Hilfe zu bitten.' },
    { text: 'Er versprach, den Fall zu prüfen und den Bericht zu lesen.' },
    { text: 'Das Recht der Gemeinde zu wählen bleibt.' },
    {
      text: 'Die Gruppe will weitere Proben [[nehmen um]] im Boden ältere Reste zu finden.',
      fixed: 'Die Gruppe will weitere Proben nehmen, um im Boden ältere Reste zu finden.',
    },
    {
      text: 'Er plant, die Leute am Abend zu [[besuchen um]] ihnen zu helfen.',
      fixed: 'Er plant, die Leute am Abend zu besuchen, um ihnen zu helfen.',
    },
    { text: 'Sie will um Hilfe bitten und um Geld kämpfen, ohne zu ruhen um vier Uhr.' },
    { text: 'Er begann zu reden und zu kämpfen um mehr Geld.' },
  ],
  check: (paragraph) => commaFindings(paragraph, ['infinitive', 'infinitiveEnd']),
});
