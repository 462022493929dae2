import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFinding } from '../findings.ts';

/** Two marks where one belongs. */
export const doubled = defineRule({
  id: 'marks/doubled',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'keep',
  summary: { de: 'Satzzeichen doppelt', en: 'Two marks where one belongs' },
  docs: {
    de: `Meldet zwei Satzzeichen, wo nur eines stehen kann: zwei Punkte („Brand..“), zwei Kommas („12,,5 Prozent“), einen Punkt hinter dem Fragezeichen („wirklich?.“), ein Komma vor dem Punkt.

**Still bleibt die Regel** bei Auslassungspunkten („…“, auch zu zweien vor einem kleinen Wort), hinter Abkürzungen („usw..“ bleibt Sache der Redaktion), bei Namen mit Ausrufezeichen und in Adressen und Dateinamen.

**Korrekturen:** Nur das überzählige Zeichen verschwindet.`,
    en: `Reports two marks where only one can stand: two full stops (“Brand..”), two commas (“12,,5 Prozent”), a full stop behind a question mark (“wirklich?.”), a comma before a full stop.

**It stays silent** on ellipses (“…”, also of two dots before a small word), behind abbreviations (“usw..” is for the desk), on names with an exclamation mark and in addresses and file names.

**Fixes:** Only the mark that is too much goes.`,
  },
  messages: {
    doubled: { de: 'Zwei Satzzeichen „{written}“, eines genügt.', en: 'Two marks “{written}” where one is enough.' },
    put: { de: 'Durch „{right}“ ersetzen', en: 'Replace with “{right}”' },
  },
  examples: [
    {
      text: 'Der Deich hielt dem Wasser stand[[..]] Niemand wurde verletzt.',
      fixed: 'Der Deich hielt dem Wasser stand. Niemand wurde verletzt.',
    },
    { text: 'Die Mieten stiegen um 3[[,,]]4 Prozent.', fixed: 'Die Mieten stiegen um 3,4 Prozent.' },
    { text: 'Wer zahlt den Umbau[[?.]] Das bleibt offen.', fixed: 'Wer zahlt den Umbau? Das bleibt offen.' },
    {
      text: 'Der Zug hielt in Aurach[[,,]] weil ein Baum im Gleis lag.',
      fixed: 'Der Zug hielt in Aurach, weil ein Baum im Gleis lag.',
    },
    { text: 'Er zögerte... Dann ging er weiter.' },
    { text: 'Sie schwieg.. und dachte lange nach.' },
    { text: 'Verkauft werden Obst, Gemüse, Brot usw.. Der Markt endet um zwölf.' },
    { text: 'Was nun?! Die Gemeinde schweigt, das Amt auch!!' },
    { text: 'Die Akten liegen unter ../archiv/2024 und sind offen.' },
  ],
  *check({ text, facts }) {
    for (const slip of facts.orthography.marks) if (slip.kind === 'doubled') yield slipFinding(slip, 'doubled', text);
  },
});
