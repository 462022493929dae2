import type { PlacedParagraph } from '../rules/article.ts';
import { hasListMark } from '../zones/marks.ts';
import { mayBeArticles } from './alone.ts';
import type { BoilerplateBlock } from './block.ts';
import type { Category } from './category.ts';
import { categoryOf, isExactWording, isMostlyWording, joins } from './classify.ts';
import type { Evidence } from './decide.ts';

/** A line with a sure wording that is not its whole text goes without asking only where the model is as sure as this. */
export const CERTAIN = 0.97;

/** Kinds that stand for themselves: a button has no text of its own below it. All others open something or belong to it. */
const ALONE: ReadonlySet<Category> = new Set(['social-share', 'copyright', 'embed-placeholder', 'metadata']);
/** A short line beside a block that is not certain to end there, in words: longer ones are titles or sentences. */
const REST_WORDS = 12;

/** What speaks for a line may say of what kind it is. */
const NAMED: Partial<Record<Evidence, Category>> = { contents: 'navigation', network: 'social-share' };

interface Run {
  readonly first: number;
  readonly last: number;
  readonly category: Category;
}

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

/** Which runs are certain. Runs that touch and depend on one another are so together or not at all: a head goes with what it opens. */
function certainOf(
  placed: readonly PlacedParagraph[],
  runs: readonly Run[],
  flagged: readonly boolean[],
  decided: readonly (Evidence | undefined)[],
  probabilities: ArrayLike<number>,
): boolean[] {
  const isSure = (i: number): boolean => decided[i] === 'network' || isCertainLine(placed[i]!, probabilities[i]!);
  const certain = runs.map(({ first, last }) => {
    for (let i = first; i <= last; i++) if (!isSure(i)) return false;
    return true;
  });
  for (let k = 0; k < runs.length; ) {
    let end = k + 1;
    while (end < runs.length && runs[end]!.first === runs[end - 1]!.last + 1) end++;
    const depend = Array.from({ length: end - k }, (_, d) => k + d).filter((r) => !ALONE.has(runs[r]!.category));
    const ends = !isRest(placed, flagged, runs[k]!.first - 1) && !isRest(placed, flagged, runs[end - 1]!.last + 1);
    const { first } = runs[k]!;
    const { last } = runs[end - 1]!;
    const house = isHouse(placed, first, last);
    if (!house && (isLedTo(placed, flagged, first) || holdsPointOfList(placed, flagged, first, last)))
      certain.fill(false, k, end);
    for (let r = k; r < end; r++) {
      const { first: line, last: same } = runs[r]!;
      if (line === same && decided[line] !== 'network') certain[r] &&= isCertainAlone(placed, line);
    }
    if (!depend.every((r) => certain[r]) || (!ends && !house)) for (const r of depend) certain[r] = false;
    for (let r = k; r < end; r++) if (certain[r] && isSplit(placed, runs, certain, r, k, end)) certain[r] = false;
    k = end;
  }
  return certain;
}

/** A line of so few words above or below what goes ("Video" above "Video abspielen") would stay and say nothing any more. */
const REMNANT_WORDS = 3;

/** Whether taking out run `r` of the touching runs `from` … `to` would leave a remnant beside it that nobody reports. */
function isSplit(
  placed: readonly PlacedParagraph[],
  runs: readonly Run[],
  certain: readonly boolean[],
  r: number,
  from: number,
  to: number,
): boolean {
  return [r - 1, r + 1].some((k) => {
    if (k < from || k >= to || certain[k]) return false;
    const { first, last } = runs[k]!;
    return first === last && placed[first]!.paragraph.facts.zone.words <= REMNANT_WORDS;
  });
}

function isHouse(placed: readonly PlacedParagraph[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (placed[i]!.paragraph.facts.boilerplate.house !== 'always') return false;
  return true;
}

/** Page furniture to the letter, or by a sure wording and the model's word; what the house always removes. */
function isCertainLine({ paragraph }: PlacedParagraph, probability: number): boolean {
  const { line, house, statement } = paragraph.facts.boilerplate;
  if (house === 'always') return true;
  // „Gefällt Ihnen das?“: the page's form, or what an interviewer asks between two blocks.
  if (paragraph.facts.zone.end === 'question') return false;
  const told = line.prose || statement;
  return line.sure && (isExactWording(line, told) || (!told && probability >= CERTAIN && isMostlyWording(line)));
}

/** The same for a line without other furniture beside it, which may be the article's headline, a subheading or the question of an interview. */
function isCertainAlone(placed: readonly PlacedParagraph[], i: number): boolean {
  const { text, facts } = placed[i]!.paragraph;
  const { line, house, statement } = facts.boilerplate;
  if (house === 'always') return true;
  if (i === 0 || facts.zone.end === 'question' || mayBeArticles(text, line)) return false;
  return isExactWording(line, line.prose || statement, true);
}

/** Whether the article's paragraph above leads to the line: „Auf dem Schild steht:“, a question. What follows is said or shown by somebody. */
function isLedTo(placed: readonly PlacedParagraph[], flagged: readonly boolean[], first: number): boolean {
  const end = flagged[first - 1] ? undefined : placed[first - 1]?.paragraph.facts.zone.end;
  return end === 'colon' || end === 'question';
}

/** Whether a list of the article reaches into the lines: some of them are points and some are none, or the point beside them stays. */
function holdsPointOfList(placed: readonly PlacedParagraph[], flagged: readonly boolean[], first: number, last: number): boolean {
  const isPoint = (i: number): boolean => hasListMark(placed[i]?.paragraph.text.trimStart() ?? '');
  let points = 0;
  for (let i = first; i <= last; i++) if (isPoint(i)) points++;
  if (points === 0) return false;
  return points <= last - first || [first - 1, last + 1].some((i) => !flagged[i] && isPoint(i));
}

/** A short line that stays beside a block and is no sentence: it may be the block's head or its rest. */
function isRest(placed: readonly PlacedParagraph[], flagged: readonly boolean[], i: number): boolean {
  const paragraph = placed[i]?.paragraph;
  if (!paragraph || flagged[i]) return false;
  const { boilerplate, zone } = paragraph.facts;
  const told = boilerplate.line.prose || boilerplate.statement || zone.end === 'stop';
  return !told && zone.words > 0 && zone.words <= REST_WORDS && i > 0;
}
