import type { ArticleView, PlacedParagraph } from '../rules/article.ts';
import type { Settings } from '../settings.ts';
import type { BoilerplateBlock } from './block.ts';
import type { Category } from './category.ts';
import { categoryOf, isExactWording, joins } from './classify.ts';
import { decide, type Evidence } from './decide.ts';
import { judge } from './model.ts';

/** A block whose every line reaches this and whose wording speaks for itself may be removed without asking. */
export const CERTAIN = 0.97;

/** Longest text that is judged, in paragraphs; beyond it nothing is flagged, so that time stays bounded. */
const MOST_LINES = 40_000;

type Seen = Pick<ArticleView, 'text' | 'placed' | 'languageId'>;

/** Finds the blocks, in order and apart. `article` holds the placed paragraphs and what is known of the text; zones come later. */
export function resolveBoilerplate(article: Seen, _settings: Settings): BoilerplateBlock[] {
  const { placed } = article;
  if (placed.length === 0 || placed.length > MOST_LINES) return [];
  const facts = placed.map((p) => p.paragraph.facts.boilerplate);
  const probabilities = judge(placed.map((p, i) => ({ line: facts[i]!.line, gap: i === 0 ? 0 : p.gap })));
  const exempt = structureOf(placed);
  for (const i of titleOf(placed, probabilities)) exempt[i] = true;
  const decided = decide(
    facts.map((f) => f.line),
    probabilities,
  );
  const flagged = placed.map((_, i) => {
    const { house } = facts[i]!;
    return house ? house === 'always' : !exempt[i] && decided[i] !== undefined;
  });
  const blocks = group(placed, flagged, decided, probabilities);
  return onlyBoilerplate(article.text, placed, flagged) ?? blocks;
}

/** Front matter and Markdown's own structures are no boilerplate, whatever they look like. */
function structureOf(placed: readonly PlacedParagraph[]): boolean[] {
  const exempt = new Array<boolean>(placed.length).fill(false);
  const line = (i: number): string => placed[i]!.paragraph.text.trim();
  if (placed.length > 2 && /^(?:---|\+\+\+)$/u.test(line(0))) {
    const close = placed.findIndex((_, i) => i > 0 && i < 60 && line(i) === line(0));
    if (close > 1) exempt.fill(true, 0, close + 1);
  }
  return exempt.map((e, i) => e || /^(?:[-*_=]{3,}|#{1,6} .*|```.*|> .*|\|.*\|)$/u.test(line(i).slice(0, 200)));
}

/** How far above its byline a headline may stand, with a lead or a picture between. */
const HEADLINE_REACH = 3;
/** Fewest words of a headline that is known by the byline below it. */
const HEADLINE_WORDS = 4;

/**
 * The article's own headline and byline on a page without blank lines, where the menu above would take them along: the last byline before the
 * article's first prose, and the title above it.
 */
function titleOf(placed: readonly PlacedParagraph[], probabilities: ArrayLike<number>): readonly number[] {
  const line = (i: number) => placed[i]!.paragraph.facts.boilerplate.line;
  const first = placed.findIndex((_, i) => line(i).prose && probabilities[i]! < 0.5);
  let byline = first - 1;
  while (byline >= 0 && placed[byline]!.paragraph.facts.zone.look !== 'byline') byline--;
  for (let i = byline - 1; i >= Math.max(0, byline - HEADLINE_REACH); i--) {
    const { words } = placed[i]!.paragraph.facts.zone;
    if (words >= HEADLINE_WORDS && !line(i).prose && !line(i).sure && line(i).own === undefined) return [i, byline];
  }
  return [];
}

/** A text of several lines all of which are flagged: one block over everything. */
function onlyBoilerplate(
  text: string,
  placed: readonly PlacedParagraph[],
  flagged: readonly boolean[],
): BoilerplateBlock[] | undefined {
  if (placed.length < 4 || !flagged.every(Boolean)) return undefined;
  const last = placed.at(-1)!;
  const span = { start: placed[0]!.start, end: Math.min(text.length, last.start + last.paragraph.text.length) };
  return [{ ...span, category: 'only-boilerplate', certain: false, lines: placed.length, probability: 1 }];
}

function group(
  placed: readonly PlacedParagraph[],
  flagged: readonly boolean[],
  decided: readonly (Evidence | undefined)[],
  probabilities: ArrayLike<number>,
): BoilerplateBlock[] {
  const blocks: BoilerplateBlock[] = [];
  let open: { first: number; last: number; category: Category } | undefined;
  const close = (): void => {
    if (open) blocks.push(blockOf(placed, open, probabilities));
    open = undefined;
  };
  let above: Category | undefined;
  for (let i = 0; i < placed.length; i++) {
    if (!flagged[i]) {
      close();
      above = undefined;
      continue;
    }
    const category = decided[i] === 'contents' ? 'navigation' : categoryOf(placed[i]!.paragraph.facts.boilerplate.line, above);
    above = category;
    if (open && joins(open.category, category)) open.last = i;
    else {
      close();
      open = { first: i, last: i, category };
    }
  }
  close();
  return blocks;
}

function blockOf(
  placed: readonly PlacedParagraph[],
  { first, last, category }: { first: number; last: number; category: Category },
  probabilities: ArrayLike<number>,
): BoilerplateBlock {
  let probability = 1;
  let spoken = 0;
  let certain = true;
  for (let i = first; i <= last; i++) {
    const { line, house } = placed[i]!.paragraph.facts.boilerplate;
    if (house === 'always') {
      spoken++;
      continue;
    }
    probability = Math.min(probability, probabilities[i]!);
    const { sure } = line;
    if (sure) spoken++;
    // Furniture to the letter needs no model; it was flagged, and that is enough.
    if (sure && isExactWording(line)) continue;
    // A line without a wording of its own is certain only under a cue that has one.
    if (probabilities[i]! < CERTAIN || (!sure && (i === first || line.prose))) certain = false;
  }
  const end = placed[last]!;
  return {
    start: placed[first]!.start,
    end: end.start + end.paragraph.text.length,
    category,
    certain: certain && spoken > 0,
    lines: last - first + 1,
    probability,
  };
}
