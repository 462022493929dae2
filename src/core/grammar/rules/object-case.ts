import { defineRule } from '../../rules/rule.ts';
import { slipFindings } from '../findings.ts';
import { HEADED_PROSE } from '../zones.ts';

/** A phrase in the nominative where the clause has its subject already. */
export const objectCase = defineRule({
  id: 'grammar/object-case',
  scope: 'paragraph',
  severity: 'warning',
  zones: HEADED_PROSE,
  inQuotes: 'hint',
  summary: { de: 'Objekt im falschen Fall', en: 'Object in the wrong case' },
  docs: {
    de: `Meldet eine Wortgruppe, die nur Nominativ sein kann, in einem Satz, der sein Subjekt schon hat: „Wir brauchen ein neuer Trainer“, „Die Leute vermissen der vertraute Klang“. Dazu Objekte von Verben, die nur den Dativ oder den Genitiv nehmen („dankte die Helfer“, „bedarf eine Prüfung“). Meist fehlt nur ein Buchstabe (*der* für *den*, *ein* für *einen*), aber der Leser stolpert und fragt sich, wer hier handelt.

**Still bleibt die Regel** bei „sein“, „werden“, „bleiben“, „heißen“ und anderen Verben mit zweitem Nominativ, bei Aufzählungen und Vergleichen („wie ein Chef“), wo die Gruppe selbst das Subjekt sein kann („Die Kosten trägt der Verein“), bei Namen und unbekannten Wörtern und wo sie nicht gleich hinter Verb oder Subjekt steht.

**Korrektur:** die Gruppe im verlangten Fall.`,
    en: `Reports a group of words that can only be a nominative in a sentence that has its subject already: “Wir brauchen ein neuer Trainer”, “Die Leute vermissen der vertraute Klang”. Also objects of verbs that take only the dative or the genitive (“dankte die Helfer”, “bedarf eine Prüfung”). Mostly a single letter is missing (*der* for *den*, *ein* for *einen*), but readers stumble and wonder who acts.

**It stays silent** on “sein”, “werden”, “bleiben”, “heißen” and other verbs with a second nominative, on lists and comparisons (“wie ein Chef”), where the group may be the subject itself (“Die Kosten trägt der Verein”), on names and unknown words and where it does not stand right behind verb or subject.

**Fix:** the group in the case that is needed.`,
  },
  messages: {
    nominative: {
      de: '„{written}“: Das Subjekt steht schon da, hier muss ein Objekt stehen.',
      en: '“{written}”: the sentence has its subject; an object must stand here.',
    },
    'two-datives': {
      de: '„{written}“: Zwei Dative nebeneinander; das Verb verlangt hier den Akkusativ.',
      en: '“{written}”: two datives side by side; the verb takes the accusative here.',
    },
    dative: {
      de: '„{written}“: Dieses Verb verlangt den Dativ.',
      en: '“{written}”: this verb takes the dative.',
    },
    genitive: {
      de: '„{written}“: Dieses Verb verlangt den Genitiv.',
      en: '“{written}”: this verb takes the genitive.',
    },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    { text: 'Es gab viele Gründe, ihm [[dem Preis]] zu verleihen.', fixed: 'Es gab viele Gründe, ihm den Preis zu verleihen.' },
    { text: 'Sie versprach, ihm dem Gesetz nach zu helfen und ihm, dem Sieger, zu danken.' },
    { text: 'Sie half [[den Mann]] aus dem Wagen.', fixed: 'Sie half dem Mann aus dem Wagen.' },
    { text: 'Sie half dem Mann den Berg hinauf, und der Mann half ihr.' },
    { text: 'Wir brauchen [[ein neuer Bus]] für die Schule.', fixed: 'Wir brauchen einen neuen Bus für die Schule.' },
    { text: 'Am Abend fand er [[der Schlüssel]] im Schnee.', fixed: 'Am Abend fand er den Schlüssel im Schnee.' },
    { text: 'Viele vermissen [[der vertraute Klang]] der Glocken.', fixed: 'Viele vermissen den vertrauten Klang der Glocken.' },
    { text: 'Die Nachbarn hörten [[ein lauter Knall]] vom Hafen.', fixed: 'Die Nachbarn hörten einen lauten Knall vom Hafen.' },
    { text: 'Der Bürgermeister dankte [[die Helfer]] am Deich.', fixed: 'Der Bürgermeister dankte den Helfern am Deich.' },
    { text: 'Die Pläne bedürfen [[eine Prüfung]] durch den Rat.', fixed: 'Die Pläne bedürfen einer Prüfung durch den Rat.' },
    { text: 'Ihm halfen die Nachbarn, den Kindern dankte der Rat.' },
    { text: 'Die Stadt gedachte der Opfer, der Umbau bedarf keiner Prüfung.' },
    { text: 'Der Frau half die Wehr, dem Verein nützt das Geld.' },
    { text: 'Er blieb der Chef, und sie nannten ihn ein Genie.' },
    { text: 'Die Kosten trägt der Verein, den Rest zahlt ein Gönner.' },
    { text: 'Gekommen sind der Landrat, ein Pfarrer und die Kinder.' },
    { text: 'Er kämpft wie ein Löwe und wird der neue Trainer.' },
    { text: 'Sie sah der Mann am Tor, und ihm half der Arzt.' },
    { text: 'Im Saal warten der Rat und sein Vorsitzender.' },
    { text: 'Er half der Frau, man dankte der Wehr.' },
  ],
  check: ({ text, facts }) => slipFindings(facts.grammar, 'object-case', text),
});
