import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { defectsOf } from '../defects.ts';
import { FIX_TEXTS } from '../fixes.ts';

/** A subordinate clause standing alone. */
export const orphanClause = defineRule({
  id: 'fragment/orphan-clause',
  scope: 'paragraph',
  severity: 'warning',
  also: ['information', 'hint'],
  zones: PROSE,
  inQuotes: 'hint',
  summary: { de: 'Ein Nebensatz steht allein', en: 'A subordinate clause standing alone' },
  docs: {
    de: `Meldet einen Nebensatz, der ohne Hauptsatz zwischen zwei Punkten steht („Weil die Frist abgelaufen war.“).

Still bleibt die Regel nach Fragen, bei Fragen und Ausrufen („Ob das reicht?“), bei vorangestellten Nebensätzen mit Hauptsatz, in Überschriften, Listen und Interviews; in direkter Rede gibt sie nur einen Hinweis.

Korrekturen: mit Komma an den Satz davor anschließen, ein paar Wörter löschen, zuletzt für den Autor markieren.`,
    en: `Reports a subordinate clause that stands between two stops without a main clause (“Weil die Frist abgelaufen war.”).

It stays silent after questions, on questions and exclamations (“Ob das reicht?”), on subordinate clauses before their main clause, in headings, lists and interviews; in direct speech it is only a hint.

Fixes: join to the sentence before by a comma, delete a few words, last mark for the author.`,
  },
  messages: {
    ...FIX_TEXTS,
    subordinate: {
      de: 'Der Nebensatz mit „{word}“ steht allein, der Hauptsatz fehlt.',
      en: 'The clause with “{word}” stands alone; its main clause is missing.',
    },
    clause: { de: 'Ein Teilsatz steht allein, der Hauptsatz fehlt.', en: 'A clause stands alone; its main clause is missing.' },
  },
  examples: [
    {
      text: 'Die Züge standen am Morgen still. [[Weil in der Nacht der Strom ausgefallen war.]] Die Bahn entschuldigte sich.',
      fixed: 'Die Züge standen am Morgen still, weil in der Nacht der Strom ausgefallen war. Die Bahn entschuldigte sich.',
    },
    { text: 'Weil der Strom ausfiel, standen die Züge still.' },
    { text: 'Die Kasse ist leer. Ob das Geld reicht? Das wird sich zeigen.' },
    { text: 'Der Winter kam früh. Da war die Ernte schon eingebracht.' },
  ],
  *check(paragraph) {
    yield* defectsOf(paragraph, 'fragment/orphan-clause');
  },
});
