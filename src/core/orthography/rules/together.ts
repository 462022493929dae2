import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFinding } from '../findings.ts';

/** Words written apart that belong together, or the other way round, where the norm leaves one form. */
export const together = defineRule({
  id: 'spelling/together',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'hint',
  summary: { de: 'Getrennt statt zusammen oder umgekehrt', en: 'Apart for together, or the other way round' },
  docs: `Meldet Wörter, für die das Amtliche Regelwerk (2024, §§ 34, 39) nur eine Schreibung lässt: „der selbe“, „all zu oft“, „um so besser“, „garnicht“, „ebensoviel“, und Verbzusätze vor „zu“ und Infinitiv („zurück zu geben“, „fern zu halten“).

**Still bleibt die Regel**, wo beide Schreibungen gelten („kennen zu lernen“, „bekannt zu geben“, „so dass“), wo das Stück ein eigenes Wort sein kann („der Autor, statt dessen Sohn …“, „weiter zu arbeiten“, „über das Ziel hinaus zu schießen“) und vor einem Infinitiv („um so zu sparen“).

**Korrekturen:** die eine richtige Schreibung; in direkter Rede nur als Hinweis.`,
  messages: {
    together: { de: 'Richtig geschrieben: „{right}“.', en: 'Spelled right: “{right}”.' },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    { text: 'Die Züge fahren auf [[der selben]] Strecke.', fixed: 'Die Züge fahren auf derselben Strecke.' },
    { text: '[[Statt dessen]] wird der Weg gesperrt.', fixed: 'Stattdessen wird der Weg gesperrt.' },
    { text: 'Das kommt [[all zu]] oft vor.', fixed: 'Das kommt allzu oft vor.' },
    { text: 'Der Rat hat [[garnicht]] abgestimmt.', fixed: 'Der Rat hat gar nicht abgestimmt.' },
    { text: 'Die Firma versprach, das Geld [[zurück zu zahlen]].', fixed: 'Die Firma versprach, das Geld zurückzuzahlen.' },
    { text: 'Das Gericht wies sie an, sich [[fern zu halten]].', fixed: 'Das Gericht wies sie an, sich fernzuhalten.' },
    { text: 'Das ist der Autor, statt dessen Frau der Sohn sprach.' },
    { text: 'Sie wollen sich kennen lernen und das Ergebnis bekannt geben.' },
    { text: 'Er wohnt im selben Haus und fährt zur selben Zeit.' },
    { text: 'Die Stadt spart, um so mehr Geld für Schulen zu haben.' },
    { text: 'Sie half, weiter zu arbeiten und über das Ziel hinaus zu denken.' },
    { text: 'Es lohnt sich, so dass alle zu gern kommen.' },
  ],
  *check({ text, facts }) {
    for (const slip of facts.orthography.words) if (slip.kind === 'together') yield slipFinding(slip, 'together', text);
  },
});
