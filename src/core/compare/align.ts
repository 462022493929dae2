import type { QuoteWord } from './quote-words.ts';
import type { Words } from './source-words.ts';

/** One step: which word of the stretch goes with which of the source (indices); undefined where one side has none. */
export interface Step {
  readonly word: number | undefined;
  readonly source: number | undefined;
  readonly equal: boolean;
}

export interface Alignment {
  readonly cost: number;
  /** In the order of the stretch, from its first word to its last; words that a transcript has beside speech are left out. */
  readonly steps: readonly Step[];
}

/**
 * In words of the quotation. Chosen, not fitted: what matters is their order. A word in place of another costs less than one added and one
 * dropped; another form of the word half of that; papers drop words more often than they add any, and whole runs of them.
 */
const COST = {
  /** Worth a little, so that of two ways that cost the same the one with more equal words is taken. */
  equal: -0.01,
  replaced: 1.1,
  alike: 0.5,
  added: 0.8,
  dropped: 0.6,
  droppedMore: 0.1,
  /** The paper says that these words are its own; next to nothing, so that a bracket stays in one piece. */
  bracket: 0.02,
  behindBracket: 0.1,
} as const;
/** How a cell of the table is reached: by a word of each side, of one; and whether the run of dropped words that ends in it began before. */
const MOVE = { both: 1, word: 2, source: 3, all: 3, runGoesOn: 4 } as const;
/** Columns beyond the stretch's own length and its slack that free words may take. */
const MOST_FREE = 400;

/** Shortest stem that two forms of a word share, and its least share of the longer form; German endings have three letters at most. */
const STEM = { letters: 4, share: 0.6, ending: 3 } as const;

/** Whether two keys are forms of one word, about: a common beginning of most letters. */
export function alike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < STEM.letters || Math.abs(a.length - b.length) > STEM.ending) return false;
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= STEM.letters && same >= STEM.share * Math.max(a.length, b.length);
}

/** Whether one key begins or ends with the other: "deutsche" and "deutschen" beside a bracket in the word. */
function within(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 0 && long.length - short.length <= 6 && (long.startsWith(short) || long.endsWith(short));
}

/**
 * Aligns a stretch with a window of the source round a place, semi-globally: the window's ends are free. Costs the length of the stretch,
 * which is bounded, times the window's. A run of dropped words costs little more than its first. After Sellers 1980 and Gotoh 1982.
 */
export function align(
  words: readonly QuoteWord[],
  source: Words,
  names: readonly string[],
  rank: number,
  slack: number,
): Alignment {
  const { core, count, ids, free } = source;
  const rows = words.length;
  const firstRank = Math.max(0, rank - slack);
  const lastRank = Math.min(core.length - 1, rank + rows + slack);
  if (firstRank > lastRank) return { cost: Number.POSITIVE_INFINITY, steps: [] };
  const first = core[firstRank]!;
  const columns = Math.min(core[lastRank]! + 1, count, first + rows + 2 * slack + MOST_FREE) - first;
  const width = columns + 1;
  const moves = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  let here = new Float64Array(width);
  for (let i = 1; i <= rows; i++) {
    const word = words[i - 1]!;
    const name = names[word.id]!;
    const added = word.bracketed ? 0 : COST.added;
    let run = Number.POSITIVE_INFINITY; // Cheapest way here that ends with a dropped word.
    for (let j = 0; j <= columns; j++) {
      let best = above[j]! + added;
      let move: number = MOVE.word;
      if (j > 0) {
        const s = first + j - 1;
        const id = ids[s]!;
        let cost: number;
        if (id === word.id || (word.loose && within(name, names[id]!))) cost = COST.equal;
        else if (word.bracketed) cost = COST.bracket;
        else cost = alike(name, names[id]!) ? COST.alike : COST.replaced;
        const both = above[j - 1]! + cost;
        if (both <= best) {
          best = both;
          move = MOVE.both;
        }
        const [open, more] =
          free[s] === 1 ? [0, 0] : word.bracketed ? [COST.behindBracket, COST.behindBracket] : [COST.dropped, COST.droppedMore];
        const opened = here[j - 1]! + open;
        const goesOn = run + more < opened;
        run = goesOn ? run + more : opened;
        if (run < best) {
          best = run;
          move = MOVE.source;
        }
        if (goesOn) move |= MOVE.runGoesOn;
      }
      here[j] = best;
      moves[i * width + j] = move;
    }
    [above, here] = [here, above];
  }
  let end = 0;
  for (let j = 1; j <= columns; j++) if (above[j]! < above[end]!) end = j;
  return { cost: above[end]!, steps: trace(words, source, names, moves, width, first, rows, end) };
}

function trace(
  words: readonly QuoteWord[],
  source: Words,
  names: readonly string[],
  moves: Uint8Array,
  width: number,
  first: number,
  rows: number,
  end: number,
): Step[] {
  const steps: Step[] = [];
  let i = rows;
  let j = end;
  let inRun = false;
  while (i > 0) {
    const cell = moves[i * width + j]!;
    const move: number = inRun ? MOVE.source : cell & MOVE.all;
    inRun = move === MOVE.source && (cell & MOVE.runGoesOn) !== 0;
    const word = move === MOVE.source ? undefined : i - 1;
    const at = move === MOVE.word ? undefined : first + j - 1;
    if (move !== MOVE.source) i--;
    if (move !== MOVE.word) j--;
    if (word === undefined && at !== undefined && source.free[at] === 1) continue;
    const own = word === undefined ? undefined : words[word];
    const equal =
      own !== undefined &&
      at !== undefined &&
      (own.id === source.ids[at] || (own.loose && within(names[own.id]!, names[source.ids[at]!]!)));
    steps.push({ word, source: at, equal });
  }
  return steps.reverse();
}
