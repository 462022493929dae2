import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { commaFindings, FIX_TITLES } from '../findings.ts';

/** Needless comma before “und”, “oder”, “sowie”, “noch”. */
export const coordination = defineRule({
  id: 'comma/coordination',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'drop',
  summary: {
    de: 'Komma vor „und“, „oder“, „sowie“, „noch“ ist überflüssig',
    en: 'Needless comma before “und”, “oder”, “sowie”, “noch”',
  },
  docs: {
    de: `Meldet ein Komma vor „und“ oder „oder“, wenn nur das Verb folgt („Er zog aus, und blieb doch“) oder derselbe Nebensatz weitergeht („…, dass er helfen muss, und nicht warten darf“), hinter einem Bindestrich („Stadt-, und Kreisräte“), vor „sowie“ zwischen Satzteilen, in „von …, über … bis zu“ und in „weder … noch“, „sowohl … als auch“, „entweder … oder“ (Amtliches Regelwerk, kein Komma bei Konjunktionen wie „und“, „oder“; in der Fassung von 2018 § 72).

**Still bleibt die Regel** wenn vor dem Komma ein Nebensatz oder Einschub endet, wenn ein ganzer Satz folgt und überall, wo das Komma freigestellt ist; in direkter Rede, in Listen und Überschriften immer.

**Korrekturen:** Das Komma verschwindet, sonst nichts.`,
    en: `Reports a comma before “und” or “oder” where only the verb follows (“Er zog aus, und blieb doch”) or the same subordinate clause goes on (“…, dass er helfen muss, und nicht warten darf”), behind a hyphen (“Stadt-, und Kreisräte”), before “sowie” between parts of a sentence, in “von …, über … bis zu” and in “weder … noch”, “sowohl … als auch”, “entweder … oder” (official rules: no comma at conjunctions such as “und”, “oder”; § 72 in the version of 2018).

**It stays silent** where a subordinate clause or an insertion ends before the comma, where a whole sentence follows, and wherever the comma is free; always in direct speech, in lists and headings.

**Fixes:** The comma goes, nothing else.`,
  },
  messages: {
    coordination: { de: 'Vor „{after}“ steht hier kein Komma.', en: 'No comma before “{after}” here.' },
    pair: { de: 'Vor „{after}“ steht hier kein Komma.', en: 'No comma before “{after}” here.' },
    ...FIX_TITLES,
  },
  examples: [
    {
      text: 'Die Firma schließt das [[Werk, und]] behält dennoch alle Leute.',
      fixed: 'Die Firma schließt das Werk und behält dennoch alle Leute.',
    },
    { text: 'Der Bund fördert den [[Radweg, sowie]] zwei Brücken.', fixed: 'Der Bund fördert den Radweg sowie zwei Brücken.' },
    { text: 'Das Geld lag weder im [[Tresor, noch]] in der Kasse.', fixed: 'Das Geld lag weder im Tresor noch in der Kasse.' },
    {
      text: 'Das betrifft sowohl die [[Stadt, als]] auch den Kreis.',
      fixed: 'Das betrifft sowohl die Stadt als auch den Kreis.',
    },
    {
      text: 'Sie weiß, dass der Rat helfen [[muss, und]] nicht länger warten darf.',
      fixed: 'Sie weiß, dass der Rat helfen muss und nicht länger warten darf.',
    },
    {
      text: 'Das Geld kommt von den Stadt-, [[Kreis-, und]] Landesräten.',
      fixed: 'Das Geld kommt von den Stadt-, Kreis- und Landesräten.',
    },
    {
      text: 'Das Programm reicht von einem [[Vortrag, über]] Filme bis zu einem Ball.',
      fixed: 'Das Programm reicht von einem Vortrag über Filme bis zu einem Ball.',
    },
    { text: 'Sie sprach von einem Vortrag, über den bis zum Abend gestritten wurde.' },
    { text: 'Er kam von einem Vortrag, über dem Saal hing Rauch bis zum Dach.' },
    { text: 'Sie weiß, dass der Rat helfen muss, und das Amt wartet nicht länger.' },
    { text: 'Sie weiß, dass er der Frau, die fiel, und ihrem Sohn helfen muss.' },
    { text: 'Die Firma schließt das Werk, und die Leute gehen.' },
    { text: 'Er lobte den Plan, der teuer ist, und blieb dabei.' },
    { text: 'Weder kam er zur Sitzung, noch rief er an.' },
    { text: 'Sie half sowohl dem Mann, der fiel, als auch der Frau.' },
    { text: 'Er ging, um zu lesen, sowie um zu schlafen.' },
  ],
  check: (paragraph) => commaFindings(paragraph, ['coordination', 'pair']),
});
