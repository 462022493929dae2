import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { exceededTotals, sumClashes } from '../sums.ts';

export const sum = defineRule({
  id: 'consistency/sum',
  scope: 'paragraph',
  severity: 'warning',
  zones: new Set([...PROSE, 'headline', 'kicker', 'subheading', 'caption', 'list'] as const),
  inQuotes: 'drop',
  summary: { de: 'Die Teile ergeben nicht die genannte Summe', en: 'The parts do not make the stated total' },
  docs: {
    de: `Zählt zusammen, was ein Satz aufzählt: „20 Verletzte: 12 Frauen und 9 Männer“, „150 Mitglieder, davon 90 Frauen und 70 Männer“, „140 Beschäftigte: 95 Pflegekräfte, 27 Fahrer und acht Angestellte“, „220 Stellen, davon 150 in der Fertigung, 40 im Vertrieb und 20 in der Verwaltung“. Steht die Aufzählung im nächsten Satz („21 Sitze. Davon entfallen 16 auf …“), zählt nur, dass die Teile nicht mehr ergeben können als das Ganze.

**Warum das wichtig ist:** Summen, die nicht aufgehen, fallen Lesern zuerst auf und machen alle übrigen Zahlen verdächtig. Nachzurechnen gehört zur Sorgfalt nach Ziffer 2 des Pressekodex, richtigzustellen zu Ziffer 3.

**Still bleibt die Regel**, wenn die Teile sich überschneiden können („davon 30 Kinder und 20 Verletzte“), wenn die Aufzählung nicht vollständig ist („darunter“, außer bei Frauen und Männern, Mädchen und Jungen), wenn die Summe ungefähr ist, und in Zitaten. Ergeben drei oder mehr gleich gebaute Teile weniger als die Summe, ist es nur eine Information.

**Korrektur:** Angeboten wird die errechnete Summe; ob ein Teil oder die Summe falsch ist, entscheidet ein Mensch.`,
    en: `Adds up what a sentence lists: “20 Verletzte: 12 Frauen und 9 Männer”, “150 Mitglieder, davon 90 Frauen und 70 Männer”, “140 Beschäftigte: 95 Pflegekräfte, 27 Fahrer und acht Angestellte”, “220 Stellen, davon 150 in der Fertigung, 40 im Vertrieb und 20 in der Verwaltung”. Where the list stands in the next sentence (“21 Sitze. Davon entfallen 16 auf …”), all that counts is that parts cannot make more than the whole.

**Why it matters:** Sums that do not add up are what readers notice first, and they cast doubt on all other figures. Checking them is care by section 2 of the Press Code, putting them right is section 3.

**It stays silent** where the parts may overlap (“davon 30 Kinder und 20 Verletzte”), where the list is not complete (“darunter”, but for women and men, girls and boys), where the sum is approximate, and in quotations. Where three or more parts of one build make less than the total it is only information.

**Fix:** The calculated sum is offered; whether a part or the sum is wrong is for a person to decide.`,
  },
  messages: {
    sum: { de: 'Die Teile ergeben {sum}, genannt sind {stated}.', en: 'The parts make {sum}, the text says {stated}.' },
    parts: { de: 'die Teile', en: 'the parts' },
    replace: { de: 'Durch „{sum}“ ersetzen', en: 'Replace by “{sum}”' },
  },
  examples: [
    {
      text: 'Zum Termin kamen [[80 Gäste, darunter 45 Frauen und 25 Männer]].',
      fixed: 'Zum Termin kamen 70 Gäste, darunter 45 Frauen und 25 Männer.',
    },
    {
      text: 'Die Klasse hat [[28 Kinder (13 Mädchen und 16 Jungen]]).',
      fixed: 'Die Klasse hat 29 Kinder (13 Mädchen und 16 Jungen).',
    },
    {
      text: 'Zum Termin kamen 80 Gäste, darunter 45 Frauen und 25 Kinder. Die Klasse hat 28 Kinder (zwölf Mädchen und 16 Jungen).',
    },
    { text: 'Im Team sind 30 Leute, darunter 12 Frauen und fünf Lehrlinge. Der Verein (120 Mitglieder, 30 Kinder) lädt ein.' },
    {
      text: 'In den Kliniken liegen [[34 Verletzte: 20 Frauen und 13 Männer]]. Das teilte das Rote Kreuz mit.',
      fixed: 'In den Kliniken liegen 33 Verletzte: 20 Frauen und 13 Männer. Das teilte das Rote Kreuz mit.',
    },
    {
      text: 'Der Chor hat [[60 Mitglieder, davon 35 Frauen und 30 Männer]].',
      fixed: 'Der Chor hat 65 Mitglieder, davon 35 Frauen und 30 Männer.',
    },
    { text: 'Der Betrieb hat [[140 Beschäftigte: 95 Näherinnen, 27 Fahrer und acht Lehrlinge]] im Lager.' },
    { text: 'Es entstehen [[220 Stellen, davon 150 in der Fertigung, 50 in der Planung und 30 in der Verwaltung]].' },
    { text: 'Der Betrieb hat 140 Beschäftigte: 95 Näherinnen, 37 Fahrer und acht Lehrlinge im Lager.' },
    { text: 'Es entstehen 220 Stellen, davon 150 in der Fertigung und 30 in der Verwaltung.' },
    {
      text: 'Die Wehr kam mit 40 Kräften: fünf Wagen, zwei Leitern und ein Boot. Auf dem Plan standen 12 Punkte, davon drei am Vormittag, zwei im Saal und einer für alle.',
    },
    {
      text: 'Zusammen haben sie [[21 der 37 Sitze. Davon entfallen 16 auf die Liste und sieben auf die Grünen]].',
      fixed: 'Zusammen haben sie 23 der 37 Sitze. Davon entfallen 16 auf die Liste und sieben auf die Grünen.',
    },
    {
      text: 'Insgesamt kamen [[250 Euro zusammen. Davon stammen 125 Euro aus dem Verkauf, 80 Euro aus der Tombola und 75 Euro von Spendern]].',
    },
    {
      text: 'Sie befragten [[240 Kinder über einen Zeitraum von sechs Jahren, darunter 135 Mädchen und 115 Jungen]].',
    },
    {
      text: 'Zusammen haben sie 23 der 37 Sitze. Davon entfallen 16 auf die Liste und sieben auf die Grünen. Es kamen 40 Gäste, darunter 30 Frauen und 20 Rentner.',
    },
    {
      text: 'Die Stadt hat 21 Schulen und 14 Kitas. Davon liegen 16 am Fluss und neun am Berg. Im Jahr 2024 kamen rund 20 Gäste, davon 16 aus Wien und acht aus Graz.',
    },
    { text: 'In den Kliniken liegen 33 Verletzte: 20 Frauen und 13 Männer.' },
    {
      text: 'Der Chor hat 60 Mitglieder, davon 35 Frauen und 30 Kinder. Gemeldet sind rund 60 Sänger, davon 35 Frauen und 30 Männer.',
    },
    { text: 'Es gab 40 Anmeldungen, darunter 12 Frauen und 9 Männer. Um 20 Uhr: 3 Reden und 2 Lieder.' },
  ],
  *check({ text }) {
    const clashes = sumClashes(text);
    const more = exceededTotals(text).filter((e) => !clashes.some((c) => c.total.start === e.total.start));
    for (const { total, totalNumber, parts, sum: made, stated, unsure } of [...clashes, ...more]) {
      const digits = /^\p{Nd}/u.test(text.slice(totalNumber.start, totalNumber.end));
      yield {
        start: total.start,
        end: parts.end,
        message: 'sum',
        args: { sum: made, stated },
        ...(unsure && { severity: 'information' as const }),
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
