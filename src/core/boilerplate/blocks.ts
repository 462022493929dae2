import type { PlacedParagraph } from '../rules/article.ts';
import type { BoilerplateBlock, Run } from './block.ts';
import type { Category } from './category.ts';
import { certainOf } from './certainty.ts';
import { categoryOf, joins } from './classify.ts';
import type { Evidence } from './decide.ts';

/** What speaks for a line may say of what kind it is. */
const NAMED: Partial<Record<Evidence, Category>> = { contents: 'navigation', network: 'social-share' };

/** The flagged lines in blocks of one kind each, in order and apart. */
export function blocksOf(
  placed: readonly PlacedParagraph[],
  flagged: readonly boolean[],
  decided: readonly (Evidence | undefined)[],
  probabilities: ArrayLike<number>,
): BoilerplateBlock[] {
  const runs = runsOf(placed, flagged, decided);
  const certain = certainOf(placed, runs, flagged, decided, probabilities);
  return runs.map(({ first, last, category }, k): BoilerplateBlock => {
    let probability = 1;
    for (let i = first; i <= last; i++)
      if (placed[i]!.paragraph.facts.boilerplate.house !== 'always') probability = Math.min(probability, probabilities[i]!);
    const { start, paragraph } = placed[last]!;
    return {
      start: placed[first]!.start,
      end: start + paragraph.text.length,
      category,
      certain: certain[k]!,
      lines: last - first + 1,
      probability,
    };
  });
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
