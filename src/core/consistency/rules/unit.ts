import { defineRule } from '../../rules/rule.ts';
import { type Span, shift } from '../../text/span.ts';
import type { AmountMention } from '../amounts.ts';
import { inQuote } from '../article-view.ts';

interface Amount {
  readonly span: Span;
  readonly mention: AmountMention;
  readonly scaleSpan: Span;
}

/** Whether two amounts of the same digits are of the same things; where one does not say of which, the later one has to come back to it. */
function isOneAmount(before: AmountMention, here: AmountMention): boolean {
  return before.unit === here.unit || ((before.unit === undefined || here.unit === undefined) && here.definite);
}

export const unit = defineRule({
  id: 'consistency/unit',
  scope: 'document',
  severity: 'warning',
  summary: {
    de: 'Derselbe Betrag steht einmal in Millionen, einmal in Milliarden',
    en: 'The same amount stands in millions and in billions (Millionen, Milliarden)',
  },
  docs: {
    de: `Meldet einen Betrag mit denselben unverwechselbaren Ziffern (mit Komma oder dreistellig) und derselben Einheit, der einmal mit Millionen und einmal mit Milliarden steht: „3,4 Milliarden Euro … 3,4 Millionen Euro“.

**Warum das wichtig ist:** Der Fehler ist tausendfach, und er überlebt das Lesen, weil die Ziffern stimmen. Größenordnungen zu prüfen gehört zur Sorgfalt nach Ziffer 2 des Pressekodex, sie richtigzustellen zu Ziffer 3.

**Still bleibt die Regel** bei runden und kurzen Zahlen (dafür \`consistency/figure\`), bei verschiedenen Einheiten und in Zitaten.

**Korrekturen:** Beide Größenordnungen werden angeboten.`,
    en: `Reports an amount with the same unmistakable digits (with a comma, or three of them) and the same unit that stands once with Millionen and once with Milliarden: “3,4 Milliarden Euro … 3,4 Millionen Euro”.

**Why it matters:** The error is a thousandfold, and it survives reading because the digits are right. Checking magnitudes is care by section 2 of the Press Code, putting them right is section 3.

**It stays silent** on round and short numbers (for which there is \`consistency/figure\`), on different units and in quotations.

**Fixes:** Both magnitudes are offered.`,
  },
  messages: {
    clash: { de: '„{here}“ steht an anderer Stelle als „{there}“.', en: '“{here}” stands as “{there}” elsewhere.' },
    there: { de: 'hier „{there}“', en: 'here “{there}”' },
    setHere: { de: 'Hier „{scale}“ einsetzen', en: 'Put “{scale}” here' },
    setThere: { de: 'Dort „{scale}“ einsetzen', en: 'Put “{scale}” there' },
  },
  examples: [
    {
      text: 'Die Zahl der Gäste stieg auf 1,9 Mio. und damit um sechs Prozent.\n\nDie [[1,9 Mrd. Gäste]] brachten auch Verkehr.',
    },
    { text: 'Die Zahl der Gäste stieg auf 1,9 Mio. und damit um sechs Prozent. Der Umsatz lag bei 1,9 Mrd. Euro.' },
    {
      text: 'Der Tunnel kostet 3,4 Milliarden Euro. Der Bund zahlt die Hälfte.\n\nVor zwei Jahren war die Rede davon noch nicht. Die [[3,4 Millionen Euro]] stehen im Haushalt.',
    },
    { text: 'Der Tunnel kostet 3,4 Milliarden Euro. Für die Planung stehen 3,5 Millionen Euro im Haushalt.' },
    {
      text: 'Das Land hat 12 Millionen Einwohner. Der Tunnel kostet 12 Milliarden Euro, 3,4 Millionen Tonnen Erde fallen an, 3,4 Milliarden Euro zahlt der Bund.',
    },
  ],
  *check(article) {
    const first = new Map<string, Amount[]>();
    for (const { start, paragraph } of article.placed)
      for (const mention of paragraph.facts.consistency.amounts) {
        const span = shift(mention, start);
        if (inQuote(article, span)) continue;
        const scaleSpan = shift(mention.scaleSpan, start);
        const told = first.get(mention.written) ?? [];
        first.set(mention.written, told);
        const before = told.find((t) => isOneAmount(t.mention, mention));
        if (!before) told.push({ span, mention, scaleSpan });
        else if (before.mention.scale !== mention.scale) {
          const slice = (s: Span): string => article.text.slice(s.start, s.end);
          yield {
            ...span,
            message: 'clash',
            args: { here: slice(span), there: slice(before.span) },
            related: [{ ...before.span, message: 'there', args: { there: slice(before.span) } }],
            fixes: [
              {
                title: 'setHere',
                args: { scale: slice(before.scaleSpan) },
                edits: [{ ...scaleSpan, text: slice(before.scaleSpan) }],
                safe: false,
              },
              {
                title: 'setThere',
                args: { scale: slice(scaleSpan) },
                edits: [{ ...before.scaleSpan, text: slice(scaleSpan) }],
                safe: false,
              },
            ],
          };
        }
      }
  },
});
