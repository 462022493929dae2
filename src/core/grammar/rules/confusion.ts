import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFindings } from '../findings.ts';

/** Words that are right in themselves and stand for another. */
export const confusion = defineRule({
  id: 'grammar/confusion',
  scope: 'paragraph',
  severity: 'information',
  zones: PROSE,
  inQuotes: 'hint',
  summary: {
    de: 'Verwechseltes Wort (das/dass, seit/seid, als/wie)',
    en: 'Word taken for another (das/dass, seit/seid, als/wie)',
  },
  docs: {
    de: `Meldet ein Wort, das für sich richtig geschrieben ist, an seiner Stelle aber nur ein Versehen für ein anderes sein kann: „Er sagte, das er kommt“, „Ich denke, dass ist richtig“, „seid zwei Jahren“, „größer wie“, „mehr den je“, „Das spiegelt sich im Preis wieder“, „mit fielen Gästen“, „äußerste sich“, „sowohl Chancen aber auch Gefahren“. Keine Rechtschreibprüfung findet es, und beim Gegenlesen ersetzt das Auge das richtige Wort.

**Still bleibt die Regel**, wo beide Wörter möglich sind: „das“ nach einem Neutrum („das Buch, das er kaufte“), „seit ihr Vater starb“, „so groß wie“, „früher wie heute“, „den je ein Mensch sah“.

**Korrekturen:** das gemeinte Wort.`,
    en: `Reports a word that is spelled right but can only stand for another one in its place: “Er sagte, das er kommt”, “Ich denke, dass ist richtig”, “seid zwei Jahren”, “größer wie”, “mehr den je”, “Das spiegelt sich im Preis wieder”, “mit fielen Gästen”, “äußerste sich”, “sowohl Chancen aber auch Gefahren”. No spell checker finds it, and a proofreader’s eye puts the right word in its place.

**It stays silent** where both words are possible: “das” after a neuter (“das Buch, das er kaufte”), “seit ihr Vater starb”, “so groß wie”, “früher wie heute”, “den je ein Mensch sah”.

**Fixes:** the word that is meant.`,
  },
  messages: {
    confused: { de: '„{written}“ steht hier für „{right}“.', en: '“{written}” stands for “{right}” here.' },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    {
      text: 'Ein Wanderer hatte die Ahnung, [[das]] dort Wölfe lebten.',
      fixed: 'Ein Wanderer hatte die Ahnung, dass dort Wölfe lebten.',
    },
    {
      text: 'Das Gericht hat entschieden, [[das]] die Klage unzulässig ist.',
      fixed: 'Das Gericht hat entschieden, dass die Klage unzulässig ist.',
    },
    {
      text: 'Das Amt teilte mit, [[das]] die Preise gestiegen sind.',
      fixed: 'Das Amt teilte mit, dass die Preise gestiegen sind.',
    },
    { text: 'Ein Projekt, das die Mühe wert ist, und ein Haus, das eine Woche gesperrt war.' },
    { text: 'Ein Ergebnis, das der Gast nicht vergessen wird, und ein Risiko, das die Firma eingegangen ist.' },
    { text: 'Das Tier, das den Menschen ähnlich ist, und das Angebot, das der Konkurrenz überlegen ist.' },
    { text: 'Ein Kind, [[dass]] auf der Straße spielte, lief weg.', fixed: 'Ein Kind, das auf der Straße spielte, lief weg.' },
    { text: 'Das Verbot, dass in der Halle geraucht wird, und das Gefühl, dass etwas fehlt.' },
    {
      text: 'Das bringt sowohl große Chancen [[aber]] auch Gefahren.',
      fixed: 'Das bringt sowohl große Chancen als auch Gefahren.',
    },
    { text: 'Sowohl die Stadt als auch der Kreis, aber auch das Land zahlen.' },
    { text: 'Der Hund, [[denn]] die Wehr gerettet hatte, lebt.', fixed: 'Der Hund, den die Wehr gerettet hatte, lebt.' },
    { text: 'Er las das Buch, das dort auf dem Tisch lag, und etwas, das ihm jemand geschenkt hatte.' },
    { text: 'Der Hund schlief, denn die Männer im Hof waren fort.' },
    { text: 'Die Band spielte in Köln, das viele Gäste anzog.' },
    { text: 'Er sagte, [[das]] er morgen kommt.', fixed: 'Er sagte, dass er morgen kommt.' },
    { text: 'Ich denke, [[dass]] ist ein gutes Zeichen.', fixed: 'Ich denke, das ist ein gutes Zeichen.' },
    { text: 'Sie wohnt [[seid]] zwei Jahren in Trier.', fixed: 'Sie wohnt seit zwei Jahren in Trier.' },
    { text: 'Der Turm ist höher [[wie]] das Rathaus.', fixed: 'Der Turm ist höher als das Rathaus.' },
    { text: 'Das spiegelt sich im Preis [[wieder]].', fixed: 'Das spiegelt sich im Preis wider.' },
    { text: 'Der Minister [[äußerste]] sich nicht.', fixed: 'Der Minister äußerte sich nicht.' },
    { text: 'Er kaufte das Buch, das er gesucht hatte.' },
    { text: 'Er sagte, dass es regnet, und das er wusste es.' },
    { text: 'Seit ihr Vater starb, lebt sie in Trier.' },
    { text: 'Der Turm ist so hoch wie das Rathaus, früher wie heute.' },
    { text: 'Sie spiegelt die Platte wieder auf das Dach.' },
    { text: 'Die äußerste Grenze löste sich auf.' },
  ],
  check: ({ text, facts }) => slipFindings(facts.grammar, 'confusion', text),
});
