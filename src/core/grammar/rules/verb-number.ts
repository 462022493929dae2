import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFindings } from '../findings.ts';

/** A finite verb in a number that nothing in its clause has. */
export const verbNumber = defineRule({
  id: 'grammar/verb-number',
  scope: 'paragraph',
  severity: 'information',
  zones: PROSE,
  inQuotes: 'hint',
  summary: { de: 'Verb und Subjekt in verschiedener Zahl', en: 'Verb and subject differ in number' },
  docs: {
    de: `Meldet ein finites Verb, zu dessen Zahl nichts im Satz als Subjekt passt, während ein Substantiv der anderen Zahl an der Stelle des Subjekts steht: „Die Bauern klagt“, „Die Zahl der Einbrüche sind gesunken“, und zwei verbundene Subjekte mit einem Verb in der Einzahl: „Der Rat und die Stadt will“. Der Fehler entsteht, wenn ein Substantiv zwischen Subjekt und Verb die Zahl vorgibt.

**Still bleibt die Regel**, sobald irgendein Wort des Satzes Subjekt in der Zahl des Verbs sein kann („Die Kosten trägt der Verein“), bei Namen und unbekannten Wörtern, Mengen („eine Reihe von Betrieben haben“, „40 Prozent“), „jeder … und jede …“, „es sind“, Subjektsätzen und wo das Subjekt in einem früheren Teilsatz steht.

**Korrekturen:** das Verb in der anderen Zahl.`,
    en: `Reports a finite verb whose number no subject in the sentence fits, while a noun of the other number stands in the subject’s place: “Die Bauern klagt”, “Die Zahl der Einbrüche sind gesunken”, and two joined subjects with a verb in the singular: “Der Rat und die Stadt will”. The error comes of a noun between subject and verb that suggests the number.

**It stays silent** as soon as any word of the sentence may be a subject in the number of the verb (“Die Kosten trägt der Verein”), on names and unknown words, quantities (“eine Reihe von Betrieben haben”, “40 Prozent”), “jeder … und jede …”, “es sind”, clauses as subjects and where the subject stands in an earlier clause.

**Fixes:** the verb in the other number.`,
  },
  messages: {
    'singular-subject': {
      de: '„{written}“: Zu diesem Verb im Plural fehlt ein Subjekt im Plural.',
      en: '“{written}”: this plural verb has no plural subject.',
    },
    'plural-subject': {
      de: '„{written}“: Das Subjekt steht im Plural, das Verb nicht.',
      en: '“{written}”: the subject is plural, the verb is not.',
    },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    { text: 'Die Frau, die mit ihrem Mann und ihrer Tochter am Ufer [[feierten]], blieb ruhig.' },
    { text: 'Die Frau, die mit ihrem Mann und ihrer Tochter am Ufer feierte, blieb ruhig.' },
    { text: 'Leute, die mit dem Pfarrer und der Lehrerin am Ufer feierten, blieben ruhig.' },
    { text: 'Die Zahl der Verletzten [[stiegen]] auf zwölf.', fixed: 'Die Zahl der Verletzten stieg auf zwölf.' },
    { text: 'Die Zahlen stiegen auf zwölf, und zwölf der Toten waren Kinder.' },
    { text: 'Die Messungen am Fluss [[zeigt]], wie stark der Regen war.' },
    { text: 'Auf dem Markt [[steht]] vier alte Bänke.', fixed: 'Auf dem Markt stehen vier alte Bänke.' },
    { text: 'Die Gäste freut, dass die Sonne scheint, und Es dauert drei Tage.' },
    { text: 'Dann wiegt vier Pfund der Laib, und so kostet zwei Euro das Brot.' },
    { text: 'Zwei Männer [[wurde]] am Abend festgenommen.', fixed: 'Zwei Männer wurden am Abend festgenommen.' },
    { text: 'Zwei Männer nahm die Wehr mit, drei Runden wurde gekämpft.' },
    { text: 'Der 31. Dezember ist frei, und drei Fahrer fuhren heim.' },
    { text: 'Zehn Euro ist viel Geld, und dann wurde fünf Runden geboxt.' },
    {
      text: 'Die Bauern [[klagt]] über niedrige Preise für Milch.',
      fixed: 'Die Bauern klagen über niedrige Preise für Milch.',
    },
    { text: 'Die Zahl der Einbrüche [[sind]] gesunken.', fixed: 'Die Zahl der Einbrüche ist gesunken.' },
    { text: 'Der Umbau und die Eröffnung [[ist]] ein Höhepunkt des Jahres.' },
    { text: 'Sie zeigte, wie die Seilbahn am Ufer aussehen [[könnten]].' },
    { text: 'Im Herbst [[wurden]] er zum Leiter des Amts gewählt.', fixed: 'Im Herbst wurde er zum Leiter des Amts gewählt.' },
    { text: 'Die Lage am Ufer [[spielen]] keine Rolle.' },
    { text: 'Im Herbst wurden er und sie gewählt, und davon konnten alle lernen.' },
    { text: 'Am Ende kosten 100 Plätze viel, und 100 Euro ist ein stolzer Preis.' },
    { text: 'Die Kosten für den Umbau trägt der Verein.' },
    { text: 'Die größte Sorge sind die Mieten.' },
    { text: 'Eine Reihe von Betrieben haben geschlossen.' },
    { text: 'Jeder Schüler und jede Schülerin bekommt ein Buch.' },
    { text: 'Ein Großteil der Straßen ist gesperrt, 40 Prozent bleiben offen.' },
    { text: 'Sie öffnet das Fenster und lässt die Vögel herein.' },
    { text: 'In dem Verfahren dürften unter anderem Gutachten helfen.' },
    { text: 'Es sind vor allem Kinder gekommen.' },
    { text: 'Dass die Preise steigen, ärgert die Kunden.' },
    { text: 'Bei dem Unfall sind ein Mann getötet und zwölf Gäste verletzt worden.' },
  ],
  check: ({ text, facts }) => slipFindings(facts.grammar, 'verb-number', text),
});
