import type { PlacedParagraph } from '../rules/article.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import type { BoilerplateBlock, Run } from './block.ts';
import type { Category } from './category.ts';
import { certainOf } from './certainty.ts';
import { categoryOf, isRecommendation, joins } from './classify.ts';
import type { Evidence } from './decide.ts';
import { unfinishedOf } from './unfinished.ts';

/** What speaks for a line may say of what kind it is. */
const NAMED: Partial<Record<Evidence, Category>> = {
  contents: 'navigation',
  network: 'social-share',
  list: 'related-link',
  letter: 'newsletter',
  life: 'author-box',
  comment: 'reader-comment',
  player: 'related-link',
  keywords: 'tags',
  row: 'social-share',
  media: 'embed-placeholder',
  app: 'app-promotion',
  shop: 'advertising',
  poll: 'login',
  pay: 'paywall',
};

/** The flagged lines in blocks of one kind each, in order and apart. */
export function blocksOf(
  placed: readonly PlacedParagraph[],
  flagged: readonly boolean[],
  decided: readonly (Evidence | undefined)[],
  probabilities: ArrayLike<number>,
): BoilerplateBlock[] {
  const runs = runsOf(placed, flagged, decided);
  const certain = certainOf(placed, runs, flagged, decided, probabilities);
  const unfinished = unfinishedOf(placed, runs, flagged);
  return runs.map(({ first, last, category }, k): BoilerplateBlock => {
    let probability = 1;
    for (let i = first; i <= last; i++)
      if (placed[i]!.paragraph.facts.boilerplate.house !== 'always') probability = Math.min(probability, probabilities[i]!);
    const { start, paragraph } = placed[last]!;
    const until = first === last ? ownSentence(placed, flagged, first) : undefined;
    return {
      start: placed[first]!.start,
      end: start + paragraph.text.length,
      category,
      ...(until !== undefined && { until: start + until }),
      certain: certain[k]! && until === undefined && !unfinished[k]!,
      ...(unfinished[k]! && until === undefined && { unfinished: true }),
      lines: last - first + 1,
      probability,
    };
  });
}

/**
 * Where the article goes on behind a call to read on that ends with a stop, among its sentences: „Lesen Sie auch: Rat spart. Die Kämmerin stellte
 * am Montag …“. Relative to the line.
 */
function ownSentence(placed: readonly PlacedParagraph[], flagged: readonly boolean[], i: number): number | undefined {
  const { facts, sentences, text } = placed[i]!.paragraph;
  const { line } = facts.boilerplate;
  const tells = (k: number): boolean => placed[k]?.paragraph.facts.boilerplate.statement === true && !flagged[k];
  if (!isRecommendation(line) || sentences.length < 2 || facts.zone.end !== 'stop' || !tells(i - 1) || !tells(i + 1))
    return undefined;
  const [call, ...rest] = sentences;
  const ends = /[.!?]\s*$/u.test(text.slice(call!.start, call!.end));
  return ends && rest.every(({ tags }) => tags.some(isFiniteTag)) ? rest[0]!.start : undefined;
}

function runsOf(
  placed: readonly PlacedParagraph[],
  flagged: readonly boolean[],
  decided: readonly (Evidence | undefined)[],
): Run[] {
  const runs: Run[] = [];
  let above: Category | undefined;
  for (let i = 0; i < placed.length; i++) {
    if (!flagged[i]) {
      above = undefined;
      continue;
    }
    const category = NAMED[decided[i]!] ?? categoryOf(placed[i]!.paragraph.facts.boilerplate.line, above);
    const open = above === undefined ? undefined : runs.at(-1);
    above = category;
    if (open && joins(open.category, category)) runs[runs.length - 1] = { ...open, last: i };
    else runs.push({ first: i, last: i, category });
  }
  return runs;
}
