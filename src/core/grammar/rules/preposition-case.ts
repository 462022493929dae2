import { defineRule } from '../../rules/rule.ts';
import { slipFindings } from '../findings.ts';
import { HEADED_PROSE } from '../zones.ts';

/** A noun phrase in a case that its preposition never governs. */
export const prepositionCase = defineRule({
  id: 'grammar/preposition-case',
  scope: 'paragraph',
  severity: 'warning',
  also: ['information'],
  zones: HEADED_PROSE,
  inQuotes: 'hint',
  summary: { de: 'Falscher Fall nach Präposition', en: 'Wrong case after a preposition' },
  docs: {
    de: `Meldet eine Wortgruppe, die in sich stimmt, aber in keinem Fall steht, den ihre Präposition verlangt: „mit den Mann“, „für dem Umbau“, „ohne großem Umweg“, „mit Kinder“, „aufgrund Bauarbeiten“, „während heftigem Regen“; „wegen schwerem Betrug“ als Information. Der Fall entscheidet oft über den Sinn: „mit den Mann“ liest sich, als fehle ein Wort.

**Still bleibt die Regel**, wo zwei Fälle gelten („wegen dem Regen“, „laut Bericht“, „dank“, „trotz“, „gemäß“), bei Präpositionen mit Dativ und Akkusativ („in“, „auf“, „über“), vor einem Infinitiv („ohne dem Rat zu folgen“), bei nachgestellten Präpositionen („meiner Meinung nach ein Fehler“), vor Namen und wo das Wort vor der Gruppe ein Relativpronomen sein kann.

**Korrekturen:** die Gruppe im verlangten Fall, Artikel und Adjektive gemeinsam.`,
    en: `Reports a group of words that is right in itself but in no case that its preposition takes: “mit den Mann”, “für dem Umbau”, “ohne großem Umweg”, “mit Kinder”, “aufgrund Bauarbeiten”, “während heftigem Regen”; “wegen schwerem Betrug” as information. The case often decides the sense: “mit den Mann” reads as if a word were missing.

**It stays silent** where two cases are right (“wegen dem Regen”, “laut Bericht”, “dank”, “trotz”, “gemäß”), on prepositions with dative and accusative (“in”, “auf”, “über”), before an infinitive (“ohne dem Rat zu folgen”), on prepositions behind their noun (“meiner Meinung nach ein Fehler”), before names and where the word before the group may be a relative pronoun.

**Fixes:** the group in the case that is needed, article and adjectives together.`,
  },
  messages: {
    governed: {
      de: '„{written}“: Die Präposition verlangt einen anderen Fall.',
      en: '“{written}”: the preposition needs another case.',
    },
    'governed-bare': {
      de: '„{written}“: Die Präposition verlangt einen anderen Fall.',
      en: '“{written}”: the preposition needs another case.',
    },
    'bare-plural': {
      de: '„{written}“: Ein Plural ohne Artikel zeigt keinen Genitiv; davor gehört „von“.',
      en: '“{written}”: a plural without an article shows no genitive; “von” belongs before it.',
    },
    apposition: {
      de: '„{written}“: Die Beifügung steht nicht im Fall ihres Bezugsworts.',
      en: '“{written}”: the apposition is not in the case of what it stands for.',
    },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    { text: 'Die Polizei sprach [[mit den Mann]] vor dem Haus.' },
    { text: 'Das Geld reicht nicht [[für dem Umbau]].', fixed: 'Das Geld reicht nicht für den Umbau.' },
    { text: 'Das gelingt [[ohne großem Umweg]].', fixed: 'Das gelingt ohne großen Umweg.' },
    {
      text: 'Ein Lob gab es für Karl Weber, [[dem langjährigen Leiter]] der Nordwerk AG, und sein Team.',
      fixed: 'Ein Lob gab es für Karl Weber, den langjährigen Leiter der Nordwerk AG, und sein Team.',
    },
    { text: 'Ein Lob gab es für Karl Weber, dem Freunde halfen, und für Ada Kern, dem Anschein nach.' },
    { text: 'Ein Lob gab es von Karl Weber, dem Leiter des Amts, für Ada Kern, den Liebling der Leute.' },
    { text: 'Er baut [[entsprechend der Pläne]].', fixed: 'Er baut entsprechend den Plänen.' },
    { text: 'Er baut entsprechend den Plänen, dem Bedarf entsprechend, entsprechend der Lage, entsprechend groß.' },
    { text: '[[Aufgrund Bauarbeiten]] ist die Straße gesperrt.', fixed: 'Aufgrund von Bauarbeiten ist die Straße gesperrt.' },
    { text: '[[Wegen schwerem Betrug]] stand er vor Gericht.', fixed: 'Wegen schweren Betrugs stand er vor Gericht.' },
    { text: 'Wegen Betrug, wegen dem Regen, während folgendem Satz und trotz dichtem Nebel kam der Bus.' },
    { text: 'Aufgrund von Bauarbeiten, aufgrund Personalmangels und infolge Krankheit fährt kein Bus.' },
    { text: 'Aufgrund Webers Absage und infolge Zahlungen Dritter ruht der Bau.' },
    {
      text: 'Die Führung begann [[mit Kinder]] aus drei Ländern.',
      fixed: 'Die Führung begann mit Kindern aus drei Ländern.',
    },
    { text: 'Der Streit endete [[mit logische Einwände]].' },
    { text: 'Die Stadt lädt [[zu die Feier]] ein.', fixed: 'Die Stadt lädt zur Feier ein.' },
    { text: 'Nach [[zehn Jahre]] im Amt ging sie.', fixed: 'Nach zehn Jahren im Amt ging sie.' },
    { text: 'Er traf Kinder von 14 bis [[17 Jahre]] im Park.', fixed: 'Er traf Kinder von 14 bis 17 Jahren im Park.' },
    { text: 'Das reicht für [[drei Haushalten]] im Ort.', fixed: 'Das reicht für drei Haushalte im Ort.' },
    {
      text: 'Der [[mit internationalen Haftbefehl]] gesuchte Mann floh.',
      fixed: 'Der mit internationalem Haftbefehl gesuchte Mann floh.',
    },
    {
      text: 'Bei einem Unfall im Ahrtal, [[ein beliebter Urlaubsort]], starb ein Mann.',
      fixed: 'Bei einem Unfall im Ahrtal, einem beliebten Urlaubsort, starb ein Mann.',
    },
    { text: 'Bei einem Unfall in Ulm, einer Stadt an der Donau, starb ein Mann.' },
    { text: 'Ein Paar aus Ulm, ein kleines Kind an der Hand, wartete.' },
    { text: '[[Nach vier lange Stunden]] war Ruhe.' },
    { text: 'Die Betreuung von fünf Jahre alten Kindern kostet Geld.' },
    { text: 'Die Firma nimmt bis zu vier neue Leute, das gilt seit 1991 für alle.' },
    { text: 'Das ist eine nach meiner Meinung nach lösbare Frage.' },
    { text: 'Das gilt für 12 Jahre, in drei Tagen und nach 3 Tagen.' },
    { text: 'Das Tor fiel gegen 15 Gegner und für drei Mädchen.' },
    { text: 'Die in großen Teilen zerstörten Häuser standen leer.' },
    { text: 'Wegen dem Regen fiel das Fest aus, laut Bericht der Polizei.' },
    { text: 'Die Polizei sprach mit dem Mann vor dem Haus.' },
    { text: 'Ohne dem Rat zu folgen, fuhr er los.' },
    { text: 'Aller Voraussicht nach eine gute Wahl, sagte sie.' },
    { text: 'Von dort aus den Weg zu finden, ist leicht.' },
    { text: 'Die Firma, mit der Bürger aus drei Orten streiten, schweigt.' },
    { text: 'Er ging in den Garten und saß in dem Garten.' },
    { text: 'Der Frost war mit ein Grund für den Schaden.' },
  ],
  check: ({ text, facts }) => slipFindings(facts.grammar, 'preposition-case', text),
});
