import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { commaFindings, FIX_TITLES } from '../findings.ts';

/** No comma at a subordinate clause. */
export const clause = defineRule({
  id: 'comma/clause',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'drop',
  summary: { de: 'Komma am Nebensatz fehlt', en: 'No comma at a subordinate clause' },
  docs: {
    de: `Meldet das fehlende Komma vor „dass“, „weil“, „obwohl“ und anderen Konjunktionen, vor einem indirekten Fragesatz („prüfen wie das geht“), vor einem Relativsatz mit Präposition, hinter dem Subjekt, das den Satz beginnt („Der Mann der dort stand sagte“), oder einer Apposition („einem Ort der am Wald liegt“), hinter einem Nebensatz, wenn gleich das nächste Verb folgt („Wer will kann gehen“), auch hinter einem Einschub in Gedankenstrichen („Als er kam – es war spät – ging sie“), und zwischen einem Satz und „sagte er“ ohne Anführungszeichen (Amtliches Regelwerk, Komma bei Nebensätzen; in der Fassung von 2018 § 74).

**Still bleibt die Regel** bei mehrteiligen Einleitungen („nur weil“, „kurz bevor“, „ohne dass“), zwischen gleichrangigen Nebensätzen mit „und“, bei Ellipsen („wie berichtet“, „wenn nötig“) und wo zwei Verben zu einem Satz gehören („die er kommen sah“); in direkter Rede, in Listen und Überschriften immer.

**Korrekturen:** Das Komma wird gesetzt, sonst nichts.`,
    en: `Reports the missing comma before “dass”, “weil”, “obwohl” and other conjunctions, before an indirect question (“prüfen wie das geht”), before a relative clause with a preposition, behind the subject that opens the sentence (“Der Mann der dort stand sagte”) or an apposition (“einem Ort der am Wald liegt”), behind a subordinate clause that the next verb follows at once (“Wer will kann gehen”), also behind an insertion in dashes (“Als er kam – es war spät – ging sie”), and between a sentence and “sagte er” without quotation marks (official rules, comma at subordinate clauses; § 74 in the version of 2018).

**It stays silent** on openings of several words (“nur weil”, “kurz bevor”, “ohne dass”), between subordinate clauses joined by “und”, on ellipses (“wie berichtet”, “wenn nötig”) and where two verbs belong to one clause (“die er kommen sah”); always in direct speech, in lists and headings.

**Fixes:** The comma is inserted, nothing else.`,
  },
  messages: {
    subordinate: {
      de: 'Vor dem Nebensatz mit „{after}“ fehlt das Komma.',
      en: 'A comma belongs before the clause with “{after}”.',
    },
    relative: { de: 'Vor dem Relativsatz fehlt das Komma.', en: 'A comma belongs before the relative clause.' },
    question: { de: 'Vor dem Nebensatz mit „{after}“ fehlt das Komma.', en: 'A comma belongs before the clause with “{after}”.' },
    clauseEnd: {
      de: 'Der Nebensatz endet mit „{before}“, dahinter fehlt das Komma.',
      en: 'The clause ends with “{before}”: a comma belongs behind it.',
    },
    dash: {
      de: 'Der Einschub beendet den Nebensatz: Hinter dem Gedankenstrich fehlt das Komma.',
      en: 'The insertion ends the clause: a comma belongs behind the dash.',
    },
    inquit: { de: 'Vor „{after}“ fehlt das Komma.', en: 'A comma belongs before “{after}”.' },
    ...FIX_TITLES,
  },
  examples: [
    { text: 'In dem [[Moment als]] das Rad brach, hielt der Zug.', fixed: 'In dem Moment, als das Rad brach, hielt der Zug.' },
    { text: 'Im Dorf weiß [[man wer]] die Täter sind.', fixed: 'Im Dorf weiß man, wer die Täter sind.' },
    {
      text: 'Er nutzte die Chance, die das Radio [[bot und]] forderte mehr Geld.',
      fixed: 'Er nutzte die Chance, die das Radio bot, und forderte mehr Geld.',
    },
    {
      text: 'Es ist nicht [[bekannt ob]] die Leute Käufer oder Gäste waren.',
      fixed: 'Es ist nicht bekannt, ob die Leute Käufer oder Gäste waren.',
    },
    { text: 'Der [[Mann der]] am Montag in der Halle [[war sagte]] kein Wort.' },
    {
      text: 'Sie lebt in Auheim, einem [[Ort der]] am Rand des Waldes liegt.',
      fixed: 'Sie lebt in Auheim, einem Ort, der am Rand des Waldes liegt.',
    },
    {
      text: 'Als einer der Letzten sah er den Pfosten, der im Weg [[stand und]] rief einen Helfer.',
      fixed: 'Als einer der Letzten sah er den Pfosten, der im Weg stand, und rief einen Helfer.',
    },
    {
      text: 'Die Wirtin sagte, man müsse den Saal [[räumen und]] verwies auf den Rauch im Keller.',
      fixed: 'Die Wirtin sagte, man müsse den Saal räumen, und verwies auf den Rauch im Keller.',
    },
    {
      text: 'Als die Wehr am Ufer ankam – das Wasser stieg noch immer [[– war]] der Deich gebrochen.',
      fixed: 'Als die Wehr am Ufer ankam – das Wasser stieg noch immer –, war der Deich gebrochen.',
    },
    {
      text: 'Mit dem Plan, Geld zu sparen - es geht um Millionen [[- will]] der Kreis die Schulden tilgen.',
      fixed: 'Mit dem Plan, Geld zu sparen - es geht um Millionen -, will der Kreis die Schulden tilgen.',
    },
    { text: 'Die Wirtin sagte, man müsse den Saal räumen und wolle das auch tun.' },
    { text: 'Sie rief, er solle kommen und helfe ihr gern im Keller.' },
    { text: 'Als die Wehr ankam – das Wasser stieg –, war der Deich gebrochen.' },
    { text: 'Der Deich – das Wasser stieg noch immer – war am Abend gebrochen.' },
    { text: 'Was er – anders als sie – kann, reicht nicht.' },
    { text: 'Ob die Leute Käufer oder Gäste waren, ist nicht bekannt.' },
    { text: 'Der Mann der Bäckerin sagte kein Wort, eine Frau der Stadt auch nicht.' },
    { text: 'Sie lebt in Auheim, einem Ort der Ruhe, und schwieg.' },
    { text: 'Sie lebt in Auheim, einem Ort, der am Rand des Waldes liegt.' },
    { text: 'Ein Moment als Kanzler reichte ihm.' },
    { text: 'Man weiß nie. Wer die Täter sind, weiß man nicht.' },
    { text: 'Er rief die Frau, die dort lebte und die Kinder liebte.' },
    { text: 'Sie traf einen Mann, der dort wohnt und arbeitet seit Jahren.' },
    {
      text: 'Der Rat hat [[beschlossen dass]] die Brücke gesperrt wird.',
      fixed: 'Der Rat hat beschlossen, dass die Brücke gesperrt wird.',
    },
    { text: 'Der Zug fiel [[aus weil]] der Fahrer erkrankt war.', fixed: 'Der Zug fiel aus, weil der Fahrer erkrankt war.' },
    { text: 'Das Amt will [[prüfen wie]] der Brand ausbrach.', fixed: 'Das Amt will prüfen, wie der Brand ausbrach.' },
    { text: 'Was den Radweg [[betrifft gilt]] noch der alte Plan.', fixed: 'Was den Radweg betrifft, gilt noch der alte Plan.' },
    {
      text: 'Voraussetzung ist ein [[Rechner auf]] dem zumindest ein neues System läuft.',
      fixed: 'Voraussetzung ist ein Rechner, auf dem zumindest ein neues System läuft.',
    },
    {
      text: 'Das war für die Gemeinde kein [[Gewinn sagte]] ein Sprecher der Stadt.',
      fixed: 'Das war für die Gemeinde kein Gewinn, sagte ein Sprecher der Stadt.',
    },
    {
      text: 'Der Rat plant, zu [[prüfen wie]] der Verein die Spenden erfasse und verteile.',
      fixed: 'Der Rat plant, zu prüfen, wie der Verein die Spenden erfasse und verteile.',
    },
    { text: 'Zu prüfen war nichts, wie er sagte und schrieb.' },
    {
      text: 'Weder er noch andere, die am Ufer [[wohnen bestreiten]], dass es stinkt.',
      fixed: 'Weder er noch andere, die am Ufer wohnen, bestreiten, dass es stinkt.',
    },
    {
      text: 'Sie kaufte im Mai eine [[Lampe die]] an der Decke hängt.',
      fixed: 'Sie kaufte im Mai eine Lampe, die an der Decke hängt.',
    },
    {
      text: 'Das Amt teilte gestern [[mit dass]] die Brücke gesperrt wird.',
      fixed: 'Das Amt teilte gestern mit, dass die Brücke gesperrt wird.',
    },
    { text: 'Sie kaufte eine Lampe für die von der Stadt gebaute Halle und hängte sie auf.' },
    { text: 'Er blieb zu Hause, ohne dass sie es wusste, und das reichte.' },
    { text: 'Im Mai blüht der Mohn der in den Alpen lebenden Bauern.' },
    { text: 'Es waren Leute, die das Verbot kommen sahen, weil sie lesen.' },
    { text: 'Der Rat hat beschlossen, dass die Brücke gesperrt und dass sie später abgerissen wird.' },
    { text: 'Sie kam, nur weil sie Zeit hatte, und ging, kurz bevor es regnete.' },
    { text: 'Er ging, ohne dass ihn jemand sah.' },
    { text: 'Das sind die Gäste, die er am Abend kommen sah.' },
    { text: 'Wir sehen die Dinge, die uns stören, und achten verstärkt darauf.' },
    { text: 'Sie sagte: Wir glauben […,] dass der Ort gewinnt.' },
    { text: 'Der Verein hat wie berichtet den Vorstand gewählt.' },
    { text: 'Auf dem Tisch lag ein Brief auf dem Rand der Akte.' },
  ],
  check: (paragraph) => commaFindings(paragraph, ['subordinate', 'relative', 'question', 'clauseEnd', 'dash', 'inquit']),
});
