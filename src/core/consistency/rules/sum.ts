import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { sumClashes } from '../arithmetic.ts';

export const sum = defineRule({
  id: 'consistency/sum',
  scope: 'paragraph',
  severity: 'warning',
  zones: new Set([...PROSE, 'headline', 'kicker', 'subheading', 'caption', 'list'] as const),
  inQuotes: 'drop',
  summary: { de: 'Die Teile ergeben nicht die genannte Summe', en: 'The parts do not make the stated total' },
  docs: {
    de: `Zählt zusammen, was ein Satz aufzählt: „20 Verletzte: 12 Frauen und 9 Männer“, „150 Mitglieder, davon 90 Frauen und 70 Männer“.

**Warum das wichtig ist:** Summen, die nicht aufgehen, fallen Lesern zuerst auf und machen alle übrigen Zahlen verdächtig. Nachzurechnen gehört zur Sorgfalt nach Ziffer 2 des Pressekodex, richtigzustellen zu Ziffer 3.

**Still bleibt die Regel**, wenn die Teile sich überschneiden können („davon 30 Kinder und 20 Verletzte“), wenn die Aufzählung nicht vollständig ist („darunter“), wenn die Summe ungefähr ist, und in Zitaten.

**Korrektur:** Angeboten wird die errechnete Summe; ob ein Teil oder die Summe falsch ist, entscheidet ein Mensch.`,
    en: `Adds up what a sentence lists: “20 Verletzte: 12 Frauen und 9 Männer”, “150 Mitglieder, davon 90 Frauen und 70 Männer”.

**Why it matters:** Sums that do not add up are what readers notice first, and they cast doubt on all other figures. Checking them is care by section 2 of the Press Code, putting them right is section 3.

**It stays silent** where the parts may overlap (“davon 30 Kinder und 20 Verletzte”), where the list is not complete (“darunter”), where the sum is approximate, and in quotations.

**Fix:** The calculated sum is offered; whether a part or the sum is wrong is for a person to decide.`,
  },
  messages: {
    sum: { de: 'Die Teile ergeben {sum}, genannt sind {stated}.', en: 'The parts make {sum}, the text says {stated}.' },
    parts: { de: 'die Teile', en: 'the parts' },
    replace: { de: 'Durch „{sum}“ ersetzen', en: 'Replace by “{sum}”' },
  },
  examples: [
    {
      text: 'In den Kliniken liegen [[34 Verletzte]]: 20 Frauen und 13 Männer. Das teilte das Rote Kreuz mit.',
      fixed: 'In den Kliniken liegen 33 Verletzte: 20 Frauen und 13 Männer. Das teilte das Rote Kreuz mit.',
    },
    {
      text: 'Der Chor hat [[60 Mitglieder]], davon 35 Frauen und 30 Männer.',
      fixed: 'Der Chor hat 65 Mitglieder, davon 35 Frauen und 30 Männer.',
    },
    { text: 'In den Kliniken liegen 33 Verletzte: 20 Frauen und 13 Männer.' },
    {
      text: 'Der Chor hat 60 Mitglieder, davon 35 Frauen und 30 Kinder. Gemeldet sind rund 60 Sänger, davon 35 Frauen und 30 Männer.',
    },
    { text: 'Es gab 40 Anmeldungen, darunter 12 Frauen und 9 Männer. Um 20 Uhr: 3 Reden und 2 Lieder.' },
  ],
  *check({ text }) {
    for (const { total, totalNumber, parts, sum: made, stated } of sumClashes(text)) {
      const digits = /^\p{Nd}/u.test(text.slice(totalNumber.start, totalNumber.end));
      yield {
        ...total,
        message: 'sum',
        args: { sum: made, stated },
        related: [{ ...parts, message: 'parts' }],
        ...(digits && {
          fixes: [
            { title: 'replace' as const, args: { sum: made }, edits: [{ ...totalNumber, text: String(made) }], safe: false },
          ],
        }),
      };
    }
  },
});
