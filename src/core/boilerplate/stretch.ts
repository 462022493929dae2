import { isRow, type PlacedLine } from './line.ts';

/** From which logit on a line outside the article's stretch is boilerplate. Chosen on houses that the look had not seen. */
const OUTSIDE = 1.5;
/** A line's say in where the article lies: no line may drag it far, whatever the look thinks of it. */
const BIAS = 0.5;
const MOST_AGAINST = -1;
const MOST_FOR = 3;
/** An article with so many lists between its paragraphs, and for so large a part of them, is a list itself: its items look like teasers. */
const LISTS = 5;
const LIST_SHARE = 0.6;
/** Fewest paragraphs that make an article. */
const PROSE = 2;

const logit = (p: number): number => Math.log(p / (1 - p));

/**
 * Which lines stand outside the article and look like page furniture there. The article is one stretch, the one whose lines look most like an
 * article's in sum; within it nothing is said, nor where the article is a list or has no prose. Rows of tables are never said. Linear.
 */
export function outsideArticle(lines: readonly PlacedLine[], probabilities: ArrayLike<number>): boolean[] {
  const out = lines.map(() => false);
  if (!isRunningText(lines, probabilities)) return out;
  const { first, last } = stretchOf(lines.length, probabilities);
  // A list next to the article is its own until a wording says that it has ended: a recipe, a data sheet, results.
  const say = (i: number): void => {
    const { line } = lines[i]!;
    out[i] = (line.sure || !isRow(line)) && logit(probabilities[i]!) > OUTSIDE;
  };
  const speaks = (i: number): boolean => lines[i]!.line.strength === 2;
  for (let i = last + 1, spoken = false; i < lines.length; i++) {
    spoken ||= speaks(i);
    if (spoken) say(i);
  }
  for (let i = first - 1, spoken = false; i >= 0; i--) {
    spoken ||= speaks(i);
    if (spoken) say(i);
  }
  return out;
}

/** The stretch with the largest sum of what speaks for each of its lines, bounded. */
function stretchOf(n: number, probabilities: ArrayLike<number>): { readonly first: number; readonly last: number } {
  let best = 0;
  let found = { first: 0, last: n - 1 };
  let sum = 0;
  let from = 0;
  for (let i = 0; i < n; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += Math.max(MOST_AGAINST, Math.min(MOST_FOR, BIAS - logit(probabilities[i]!)));
    if (sum > best) {
      best = sum;
      found = { first: from, last: i };
    }
  }
  return found;
}

/** Prose, and no list between most of its paragraphs. */
function isRunningText(lines: readonly PlacedLine[], probabilities: ArrayLike<number>): boolean {
  let prose = 0;
  let lists = 0;
  let open = false;
  lines.forEach(({ line }, i) => {
    if (line.prose && probabilities[i]! < 0.5) {
      if (open && prose > 0) lists++;
      open = false;
      prose++;
    } else if (!line.sure && probabilities[i]! < 0.5) open = true;
  });
  return prose >= PROSE && !(lists >= LISTS && lists >= LIST_SHARE * prose);
}
