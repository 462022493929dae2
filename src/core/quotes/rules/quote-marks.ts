import type { ArticleView } from '../../rules/article.ts';
import type { Edit } from '../../rules/finding.ts';
import { defineRule } from '../../rules/rule.ts';
import type { QuoteStyle } from '../../settings.ts';
import type { ZoneKind } from '../../zones/zone.ts';
import { HOUSE_MARKS, styleOf } from '../styles.ts';

interface PlacedPair {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly style: string | undefined;
  readonly edits: readonly Edit[];
}

/** Zones whose marks are not the newsroom's. */
const SILENT: ReadonlySet<ZoneKind> = new Set(['markup', 'front-matter', 'boilerplate']);

/** Every pair of the article with the edits that bring it to the style; pairs that are in it already have none. */
function pairsOf(article: ArticleView, style: QuoteStyle): PlacedPair[] {
  const { outer, inner } = HOUSE_MARKS[style];
  return article.placed.flatMap(({ start, index, paragraph }) => {
    if (SILENT.has(article.zones[index]!.kind)) return [];
    return paragraph.facts.quotes.marks.pairs.map(({ open, close, depth }): PlacedPair => {
      const [left, right] = depth % 2 === 0 && (open.level === 'double' || depth === 0) ? outer : inner;
      const single = depth === 0 && open.level === 'single';
      const edits: Edit[] = [];
      if (!single && open.text !== left) edits.push({ start: start + open.start, end: start + open.end, text: left });
      if (!single && close.text !== right) edits.push({ start: start + close.start, end: start + close.end, text: right });
      return { start: start + open.start, end: start + close.end, depth, style: styleOf(open.text, close.text)?.name, edits };
    });
  });
}

/** The house style, or the style most of a mixed article's quotes are in; undefined where there is nothing to say. */
function wantedStyle(article: ArticleView, house: QuoteStyle | undefined): QuoteStyle | undefined {
  if (house) return house;
  const counts = new Map<string, number>();
  for (const { index, paragraph } of article.placed) {
    if (SILENT.has(article.zones[index]!.kind)) continue;
    for (const { open, close, depth } of paragraph.facts.quotes.marks.pairs) {
      const name = depth === 0 && open.level === 'double' ? styleOf(open.text, close.text)?.name : undefined;
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  if (counts.size < 2) return undefined;
  // Straight marks that are most are what the newsroom writes: the others came with pasted text.
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[0] in HOUSE_MARKS ? (most[0] as QuoteStyle) : undefined;
}

export const quoteMarks = defineRule({
  id: 'style/quote-marks',
  scope: 'document',
  severity: 'information',
  summary: { de: 'Anführungszeichen nicht im Hausstil', en: 'Quotation marks not in the house style' },
  docs: {
    de: `
Meldet Anführungszeichen, die nicht dem eingestellten Hausstil folgen („…“, »…« oder «…», innen ‚…‘, ›…‹ oder ‹…›). Ist kein Hausstil
eingestellt, spricht die Regel nur, wenn ein Artikel Stile mischt, und meldet dann die selteneren.

Die Korrekturen ändern die Zeichen dieses Zitats oder aller Zitate des Artikels, nie die Wörter dazwischen.`,
    en: `Reports quotation marks that do not follow the house style that is set („…“, »…« or «…», inside ‚…‘, ›…‹ or ‹…›). Where no house style is set, the rule speaks only if an article mixes styles, and reports the rarer ones.

The fixes change the marks of this quotation or of all quotations of the article, never the words between them.`,
  },
  messages: {
    style: {
      de: 'Anführungszeichen in einem anderen Stil als im Rest des Artikels.',
      en: 'Quotation marks in another style than the rest of the article.',
    },
    house: {
      de: 'Anführungszeichen nicht im Hausstil {open}…{close}.',
      en: 'Quotation marks not in the house style {open}…{close}.',
    },
    convert: { de: 'Zeichen dieses Zitats ändern: {open}…{close}', en: 'Convert the marks of this quotation: {open}…{close}' },
    convertAll: { de: 'Zeichen aller Zitate ändern: {open}…{close}', en: 'Convert the marks of all quotations: {open}…{close}' },
  },
  examples: [
    {
      text: 'Er sagte: „Das Heu ist trocken.“ Sie sagte: „Der Weizen auch.“ Ihr Sohn sagte: [["Der Hafer nicht."]]',
      fixed: 'Er sagte: „Das Heu ist trocken.“ Sie sagte: „Der Weizen auch.“ Ihr Sohn sagte: „Der Hafer nicht.“',
    },
    {
      text: 'Er sagte: [[„Das Heu ist trocken.“]]',
      fixed: 'Er sagte: »Das Heu ist trocken.«',
      settings: { zitatzeichen: 'guillemets' },
    },
    { text: 'Er sagte: „Das Heu ist trocken.“ Sie sagte: „Der Weizen auch.“' },
    { text: 'Er sagte: "Das Heu ist trocken." Sie sagte: "Der Weizen auch."' },
    { text: 'Er sagte: "Das Heu ist trocken." Sie sagte: "Der Weizen auch." Im Bereich „Mein Hof“ steht mehr.' },
    { text: 'Er sagte: «Das Heu ist trocken.»', settings: { zitatzeichen: 'swiss' } },
  ],
  *check(article, settings) {
    const style = wantedStyle(article, settings.quoteStyle);
    if (!style) return;
    const pairs = pairsOf(article, style);
    const wrong = pairs.filter((p) => p.depth === 0 && p.style !== undefined && p.edits.length > 0);
    const [open, close] = HOUSE_MARKS[style].outer;
    for (const pair of wrong) {
      const within = (p: PlacedPair): boolean => pair.start <= p.start && p.end <= pair.end;
      yield {
        message: settings.quoteStyle ? 'house' : 'style',
        args: { open, close },
        start: pair.start,
        end: pair.end,
        fixes: () => [
          {
            title: 'convert',
            args: { open, close },
            edits: pairs.filter(within).flatMap((p) => p.edits),
            safe: false,
            preferred: true,
          },
          { title: 'convertAll', args: { open, close }, edits: pairs.flatMap((p) => p.edits), safe: false },
        ],
      };
    }
  },
});
