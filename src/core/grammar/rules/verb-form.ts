import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFindings } from '../findings.ts';

/** A verb form that cannot follow its auxiliary or modal verb. */
export const verbForm = defineRule({
  id: 'grammar/verb-form',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'hint',
  summary: { de: 'Falsche Verbform nach Hilfs- oder Modalverb', en: 'Wrong verb form after an auxiliary or modal verb' },
  docs: {
    de: `Meldet eine Verbform, die zu ihrem Hilfs- oder Modalverb nicht passt: „hat die Waren gelieferte“, „kann das Haus verkauft“, „dass er kommt will“, „hat die Regeln ändern“, „würde den Ort belebend“, „ob er einzuziehen kann“, Verbformen, wo ein Partizip stehen muss („die am Montag veröffentliche Liste“), Formen für „du“, wo niemand angeredet ist („hat versuchst“), und Infinitivgruppen ohne „zu“ („um es kurz sagen“, „sie plant, einen Platz bauen“, „um zu singen und tanzen“). Ein Buchstabe zu viel oder eine halb geänderte Konstruktion genügt; die Rechtschreibprüfung sieht nichts.

**Still bleibt die Regel**, wo die Form in einer Lesart stimmt: beim Ersatzinfinitiv („hat kommen wollen“), bei „lassen“, „sehen“, „bleiben“, vor einem Substantiv, in Aufzählungen, deren Hilfsverb erst später kommt, und bei „wird entscheidend“.

**Korrekturen:** Infinitiv oder Partizip desselben Verbs.`,
    en: `Reports a verb form that does not fit its auxiliary or modal verb: “hat die Waren gelieferte”, “kann das Haus verkauft”, “dass er kommt will”, “hat die Regeln ändern”, “würde den Ort belebend”, “ob er einzuziehen kann”, verb forms where a participle belongs (“die am Montag veröffentliche Liste”), forms for “du” where nobody is addressed (“hat versuchst”), and infinitive groups without “zu” (“um es kurz sagen”, “sie plant, einen Platz bauen”, “um zu singen und tanzen”). One letter too many or a half-changed construction is enough; a spell checker sees nothing.

**It stays silent** where the form is right in one reading: on infinitives in place of participles (“hat kommen wollen”), on “lassen”, “sehen”, “bleiben”, before a noun, in lists whose auxiliary comes later, and on “wird entscheidend”.

**Fixes:** infinitive or participle of the same verb.`,
  },
  messages: {
    modal: {
      de: '„{written}“: Nach einem Modalverb steht der Infinitiv.',
      en: '“{written}”: a modal verb takes the infinitive.',
    },
    auxiliary: {
      de: '„{written}“: Diese Form passt nicht zum Hilfsverb.',
      en: '“{written}”: this form does not go with its auxiliary.',
    },
    inflected: {
      de: '„{written}“: Das Partizip hat hier keine Endung.',
      en: '“{written}”: the participle takes no ending here.',
    },
    attribute: {
      de: '„{written}“: Vor dem Substantiv steht das Partizip.',
      en: '“{written}”: before the noun stands the participle.',
    },
    'second-person': {
      de: '„{written}“ ist eine Form für „du“; angeredet ist niemand.',
      en: '“{written}” is a form for “du”, and nobody is addressed.',
    },
    'lost-zu': {
      de: '„{written}“: Dieser Infinitivgruppe fehlt das „zu“.',
      en: '“{written}”: this infinitive group lacks its “zu”.',
    },
    'finite-zu': {
      de: '„{written}“: Hinter „zu“ steht der Infinitiv.',
      en: '“{written}”: behind “zu” stands the infinitive.',
    },
    reflexive: {
      de: '„{written}“: Diesem Verb fehlt sein „sich“.',
      en: '“{written}”: this verb lacks its “sich”.',
    },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    { text: 'Sie kamen, um die Filme zu [[sieht]].', fixed: 'Sie kamen, um die Filme zu sehen.' },
    {
      text: 'Sie kündigte an, die Aufklärung mit Hochdruck [[vorantreiben]].',
      fixed: 'Sie kündigte an, die Aufklärung mit Hochdruck voranzutreiben.',
    },
    { text: 'Der Verein plant, im Herbst einen neuen Platz [[bauen]].' },
    {
      text: 'Sie trafen sich, um Lieder zu schreiben und [[verkaufen]].',
      fixed: 'Sie trafen sich, um Lieder zu schreiben und zu verkaufen.',
    },
    { text: 'Sie kündigte an, Freunde kommen, und er hofft, alle gewinnen.' },
    { text: 'Sie will planen, bauen und verkaufen, um zu helfen und zu bleiben.' },
    { text: 'Er sagte, die Leute im Dorf warten, und die Firma droht, Stellen fallen weg.' },
    { text: 'Der Unfall [[ereignete]] am Morgen auf der Brücke.', fixed: 'Der Unfall ereignete sich am Morgen auf der Brücke.' },
    { text: 'Er ging um zehn zu, und ohne Karten kam er zu spät.' },
    { text: 'Der Unfall ereignete sich am Morgen, und der Saal eignet sich gut.' },
    { text: 'Karten können bis Mai [[reservieren]] werden.', fixed: 'Karten können bis Mai reserviert werden.' },
    { text: 'Der Gast hatte das Zimmer früh [[verließ]].' },
    { text: 'Die Waren sollen morgen erhalten werden, das will er werden.' },
    { text: 'Sie sagt, dass die Wirte mehr zahlen werden.' },
    {
      text: 'Offen ist, ob die Partei wieder in den Rat [[einzuziehen]] kann.',
      fixed: 'Offen ist, ob die Partei wieder in den Rat einziehen kann.',
    },
    {
      text: 'Eine am Montag [[veröffentliche]] Liste nennt zehn Namen.',
      fixed: 'Eine am Montag veröffentlichte Liste nennt zehn Namen.',
    },
    {
      text: 'Weil der vom Rat [[beabsichtige]] Umbau ruht, klagt er.',
      fixed: 'Weil der vom Rat beabsichtigte Umbau ruht, klagt er.',
    },
    {
      text: 'Nach den [[veröffentlichen]] Zahlen sinkt der Umsatz.',
      fixed: 'Nach den veröffentlichten Zahlen sinkt der Umsatz.',
    },
    { text: 'Er sagt, die Liste, die am Montag veröffentliche Namen nenne, sei alt. Die veröffentlichen Zahlen.' },
    { text: 'Das Gericht gibt dem verständigen Leser recht.' },
    { text: 'Der Verein beabsichtige Umbauten, und die Stadt verzeichne Gewinne.' },
    { text: 'Offen ist, ob die Partei wieder einziehen kann, um etwas zu bewegen, was einzuhalten sie verspricht.' },
    {
      text: 'Die Firma hat die Waren pünktlich [[gelieferte]].',
      fixed: 'Die Firma hat die Waren pünktlich geliefert.',
    },
    { text: 'Die Stadt will das Haus [[verkauft]].', fixed: 'Die Stadt will das Haus verkaufen.' },
    { text: 'Sie sagte, dass er morgen [[kommt]] will.', fixed: 'Sie sagte, dass er morgen kommen will.' },
    { text: 'Der Rat hat die Regeln am Montag [[ändern]].', fixed: 'Der Rat hat die Regeln am Montag geändert.' },
    { text: 'Ein Mann hat [[versuchst]], das Schloss zu öffnen.', fixed: 'Ein Mann hat versucht, das Schloss zu öffnen.' },
    { text: 'Das muss zuvor [[ausgeschlossenen]] werden, sagte sie.', fixed: 'Das muss zuvor ausgeschlossen werden, sagte sie.' },
    { text: 'Um es kurz [[sagen]]: Der Bau wird teurer.', fixed: 'Um es kurz zu sagen: Der Bau wird teurer.' },
    {
      text: 'Jedes Mitglied ist aufgefordert, an der Wahl des Vorstands [[teilnehmen]].',
      fixed: 'Jedes Mitglied ist aufgefordert, an der Wahl des Vorstands teilzunehmen.',
    },
    { text: 'Um es kurz zu sagen: Es geht ihm um das Sagen, ohne das geht es nicht.' },
    { text: 'Jedes Mitglied ist bereit, alle wollen an der Wahl teilnehmen.' },
    { text: 'Die ausgeschlossenen Mitglieder werden benachrichtigt, die anderen zu Verbündeten werden.' },
    { text: 'Sie mögen den Abend ohne Krimi beendet? Dann schalten Sie um.' },
    { text: 'Wenn ihnen nach Musik und etwas Ruhe zumute ist, gehen sie hin, und das äußerst gern.' },
    { text: 'Sie hat das Kind laufen lassen.' },
    { text: 'Er hat nicht kommen wollen.' },
    { text: 'Die Waren werden geliefert, ausgepackt und verkauft.' },
    { text: 'Er soll den Zaun beschädigt, das Tor geöffnet und Geld genommen haben.' },
    { text: 'Das wird entscheidend, sagte sie.' },
    { text: 'Er hat sein Auto dort stehen.' },
    { text: 'Wenn du das versuchst, hat niemand etwas dagegen.' },
    { text: 'Das kann, wenn nötig, wiederholt werden.' },
  ],
  check: ({ text, facts }) => slipFindings(facts.grammar, 'verb-form', text, facts.spelling.unknown),
});
