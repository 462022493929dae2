import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { commaFindings, FIX_TITLES } from '../findings.ts';

/** Needless comma before a comparison. */
export const comparison = defineRule({
  id: 'comma/comparison',
  scope: 'paragraph',
  severity: 'information',
  zones: PROSE,
  inQuotes: 'drop',
  summary: { de: 'Komma vor dem Vergleich ist überflüssig', en: 'Needless comma before a comparison' },
  docs: {
    de: `Meldet ein Komma vor „als“ oder „wie“, wenn kein Satz folgt: „heller, als im letzten Jahr“, „so hoch, wie der Dom“ (Amtliches Regelwerk, Komma bei Vergleichen nur vor Nebensätzen und Infinitivgruppen).

**Still bleibt die Regel** vor Nebensätzen und Infinitivgruppen („höher, als er dachte“) und bei Zusätzen mit „wie“ („Obst, wie etwa Birnen“); in direkter Rede, in Listen und Überschriften immer.

**Korrekturen:** Das Komma verschwindet, sonst nichts.`,
    en: `Reports a comma before “als” or “wie” where no clause follows: “heller, als im letzten Jahr”, “so hoch, wie der Dom” (official rules: a comma at comparisons only before clauses and infinitive groups).

**It stays silent** before subordinate clauses and infinitive groups (“höher, als er dachte”) and on additions with “wie” (“Obst, wie etwa Birnen”); always in direct speech, in lists and headings.

**Fixes:** The comma goes, nothing else.`,
  },
  messages: {
    comparison: { de: 'Vor dem Vergleich mit „{after}“ steht kein Komma.', en: 'No comma before a comparison with “{after}”.' },
    ...FIX_TITLES,
  },
  examples: [
    {
      text: 'Die Lampen leuchten nun [[heller, als]] im letzten Winter.',
      fixed: 'Die Lampen leuchten nun heller als im letzten Winter.',
    },
    { text: 'Die Lampen leuchten heller, als der Rat erwartet hatte.' },
    { text: 'Der Markt bietet Obst, wie etwa Birnen und Äpfel.' },
    { text: 'Das ist besser, als zu warten.' },
  ],
  check: (paragraph) => commaFindings(paragraph, ['comparison']),
});
