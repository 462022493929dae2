import { defineRule } from '../../rules/rule.ts';
import { type Span, shift } from '../../text/span.ts';
import { inQuote, OWN_TEXT } from '../article-view.ts';
import type { VariantMention } from '../variants.ts';

type Placed = VariantMention & Span;

export const mixedSpelling = defineRule({
  id: 'style/mixed-spelling',
  scope: 'document',
  severity: 'hint',
  summary: {
    de: 'Zwei erlaubte Schreibweisen desselben Wortes in einem Artikel',
    en: 'Two permitted spellings of one word in one article',
  },
  docs: {
    de: `Meldet ein Wort, das der Artikel einmal so und einmal anders schreibt, wenn beides erlaubt ist: „selbständig … selbstständig“, „Potential … Potenzial“. Gemeldet wird die seltenere Schreibweise, bei Gleichstand die spätere. Die Paare stehen in einer geprüften Liste.

**Warum das wichtig ist:** Falsch ist keine von beiden, aber der Wechsel liest sich, als hätten zwei geschrieben; oft stammt die zweite aus kopiertem Text. Die Agenturen haben sich seit 2007 auf je eine Schreibweise geeinigt.

**Still bleibt die Regel** in Zitaten und Eigennamen in Anführungszeichen, und wenn nur eine Schreibweise vorkommt. Welche das Haus will, ist Sache von \`style/agency-spelling\` oder des Hausstils.

**Korrekturen:** Die andere Schreibweise hier, oder diese überall.`,
    en: `Reports a word that the article spells in two ways where both are allowed: “selbständig … selbstständig”, “Potential … Potenzial”. The rarer spelling is reported, of two equal ones the later. The pairs stand in a reviewed list.

**Why it matters:** Neither is wrong, but the change reads as if two people had written; the second often comes from copied text. The agencies agreed on one spelling of each in 2007.

**It stays silent** in quotations and proper names between quotation marks, and where only one spelling occurs. Which one the house wants is for \`style/agency-spelling\` or the house style.

**Fixes:** The other spelling here, or this one everywhere.`,
  },
  messages: {
    mixed: { de: '„{here}“ steht an anderer Stelle als „{other}“.', en: '“{here}” is spelled “{other}” elsewhere.' },
    there: { de: 'hier „{other}“', en: 'here “{other}”' },
    replace: { de: 'Durch „{other}“ ersetzen', en: 'Replace by “{other}”' },
    elsewhere: { de: 'Überall wie hier schreiben', en: 'Write it everywhere as here' },
  },
  examples: [
    {
      text: 'Wer selbstständig arbeitet, zahlt mehr. Das gilt auch für [[selbständige]] Hebammen.',
      fixed: 'Wer selbstständig arbeitet, zahlt mehr. Das gilt auch für selbstständige Hebammen.',
    },
    { text: 'Wer selbstständig arbeitet, zahlt mehr. Das gilt auch für selbstständige Hebammen.' },
    { text: 'Das Foto kam von der Agentur NB Photo. Ein zweites Foto hing im Flur.' },
    { text: 'Wer selbstständig arbeitet, zahlt mehr. „Das gilt auch für selbständige Hebammen“, sagte sie.' },
  ],
  *check(article) {
    const pairs = new Map<number, [Placed[], Placed[]]>();
    for (const { start, index, paragraph } of article.placed) {
      const { variants } = paragraph.facts.consistency;
      if (variants.length === 0 || !OWN_TEXT.has(article.zones[index]!.kind)) continue;
      for (const variant of variants) {
        const place = { ...variant, ...shift(variant, start) };
        if (inQuote(article, place)) continue;
        const sides = pairs.get(variant.pair) ?? [[], []];
        pairs.set(variant.pair, sides);
        sides[variant.side].push(place);
      }
    }
    for (const [first, second] of pairs.values()) {
      if (first.length === 0 || second.length === 0) continue;
      const fewer = first.length !== second.length ? first.length < second.length : first[0]!.start > second[0]!.start;
      const rare = fewer ? first : second;
      const common = fewer ? second : first;
      const there = common[0]!;
      const other = article.text.slice(there.start, there.end);
      for (const place of rare)
        yield {
          start: place.start,
          end: place.end,
          message: 'mixed',
          args: { here: article.text.slice(place.start, place.end), other },
          related: [{ start: there.start, end: there.end, message: 'there', args: { other } }],
          fixes: [
            {
              title: 'replace',
              args: { other: place.other },
              edits: [{ start: place.start, end: place.end, text: place.other }],
              safe: false,
              preferred: true,
            },
            { title: 'elsewhere', edits: common.map((c) => ({ start: c.start, end: c.end, text: c.other })), safe: false },
          ],
        };
    }
  },
});
