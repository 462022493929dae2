import type { ArticleView, PlacedParagraph } from '../rules/article.ts';
import type { Settings } from '../settings.ts';
import type { BoilerplateBlock } from './block.ts';
import { blocksOf } from './blocks.ts';
import { decide, EVEN } from './decide.ts';
import type { BoilerplateFacts } from './facts.ts';
import { readLine } from './line.ts';
import { judge, LOOKS } from './model.ts';
import { spare, tells } from './spare.ts';
import { outsideArticle } from './stretch.ts';

/** Longest text that is judged, in paragraphs; beyond it nothing is flagged, so that time stays bounded. */
const MOST_LINES = 40_000;

/** So many lines that end like sentences tell something, even without a verb. */
const TELLING = 2;

/** Stands for a line that is exempt. */
const NOTHING = readLine('');

type Seen = Pick<ArticleView, 'text' | 'placed' | 'languageId' | 'memory'>;

/** Finds the blocks, in order and apart. `article` holds the placed paragraphs and what is known of the text; zones come later. */
export function resolveBoilerplate(article: Seen, _settings: Settings): BoilerplateBlock[] {
  const { placed } = article;
  if (placed.length === 0 || placed.length > MOST_LINES) return [];
  const facts = placed.map((p) => p.paragraph.facts.boilerplate);
  const inPlace = placed.map((p, i) => ({ line: facts[i]!.line, gap: i === 0 ? 0 : p.gap }));
  const { general, news } = judge(inPlace, article.memory.of(LOOKS));
  const exempt = structureOf(placed);
  const lines = placed.map(({ gap, paragraph: { text, facts: f } }, i) => ({
    ...f.boilerplate,
    text,
    gap,
    ...(exempt[i] && { line: NOTHING }),
    zone: f.zone,
    attributed: f.quotes.passages.some((p) => p.cue !== undefined && p.speaker !== undefined),
  }));
  const isTold = lines.some((l) => l.statement) || lines.filter(tells).length >= TELLING;
  const outside = outsideArticle(inPlace, news);
  // A heading is the article's: what stands below it does not stand below a wording of the page.
  const suspected = decide(
    facts.map((f, i) => (exempt[i] ? NOTHING : f.line)),
    general,
  ).map((evidence, i) => {
    // A text of furniture through and through that tells something all the same: only what the news look takes for furniture, too.
    if (evidence === 'sure' && !lines[i]!.line.sure && isTold && news[i]! < EVEN) return undefined;
    return evidence ?? (outside[i] && !isOwnProse(facts[i]!) ? 'none' : undefined);
  });
  const decided = spare(lines, suspected, news, general);
  const flagged = placed.map((_, i) => {
    const { house } = facts[i]!;
    return house ? house === 'always' : !exempt[i] && decided[i] !== undefined;
  });
  const blocks = blocksOf(placed, flagged, decided, general);
  if (placed.length < 4 || !flagged.every(Boolean)) return blocks;
  // A short notice among a page's furniture: of lines that only look like it by their place, none is told from the article.
  const teasers = decided.every((evidence) => evidence === 'teaser');
  if (!teasers && holdsNotice(facts)) return blocks.filter((b) => b.certain);
  return onlyBoilerplate(article.text, placed) ?? blocks;
}

/** So many lines without a wording of the page, and so large a share of all, may be a short notice, a list of results, a recipe. */
const NOTICE = { lines: 3, share: 0.4 } as const;

function holdsNotice(facts: readonly BoilerplateFacts[]): boolean {
  const unknown = facts.filter(({ line, house }) => !house && !line.sure && !line.own && line.hits.length === 0).length;
  return unknown >= NOTICE.lines && unknown >= facts.length * NOTICE.share;
}

/** Whole sentences of some length that tell of the world: a teaser's and the article's own look the same. */
function isOwnProse({ line, statement }: BoilerplateFacts): boolean {
  return line.prose && statement && !line.sure;
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

/** A text of several lines all of which are flagged, none of them prose that only looks like it: one block over everything. */
function onlyBoilerplate(text: string, placed: readonly PlacedParagraph[]): BoilerplateBlock[] | undefined {
  if (placed.some(({ paragraph: { facts: f } }) => f.boilerplate.line.prose && !f.boilerplate.line.sure)) return undefined;
  const last = placed.at(-1)!;
  const span = { start: placed[0]!.start, end: Math.min(text.length, last.start + last.paragraph.text.length) };
  return [{ ...span, category: 'only-boilerplate', certain: false, lines: placed.length, probability: 1 }];
}
