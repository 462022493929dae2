import { fillArticle, fillSurroundings } from './context.ts';
import { FIRST_LOOK, SECOND_LOOK } from './data/model.generated.ts';
import { NEWS_LOOK } from './data/news-model.generated.ts';
import { JudgeMemory } from './judge-memory.ts';
import type { PlacedLine } from './line.ts';
import { fillSecond, SECOND_FEATURES } from './second-look.ts';
import { readTrees, type Trees } from './trees.ts';

let looks: { readonly first: Trees; readonly second: Trees; readonly news: Trees } | undefined;

/** Probabilities of each line to be boilerplate. */
export interface Judgement {
  /** On pages of all kinds: recipes, shops, lists, news. */
  readonly general: Float64Array;
  /** On pages of newsrooms, which are built in other ways than the rest of the web. */
  readonly news: Float64Array;
}

/**
 * Judges each line, on pages of all kinds by two looks: the first sees each line in its surroundings, the second sees also what the first made of
 * the lines around and reads the article's topic from the lines that passed. On pages of newsrooms by one look of their own. Linear in the lines; `memory` is what it kept of the document's last lines.
 */
export function judge(lines: readonly PlacedLine[], memory = new JudgeMemory()): Judgement {
  looks ??= { first: readTrees(FIRST_LOOK), second: readTrees(SECOND_LOOK), news: readTrees(NEWS_LOOK) };
  const width = SECOND_FEATURES.length;
  const rows = new Float32Array(lines.length * width);
  memory.align(lines);
  fillSurroundings(lines, rows, width);
  fillArticle(lines, rows, width, undefined, memory.topic);
  // The second look's rows begin with the first's, so both have one table; what stands in it now is kept as it is.
  const secondRows = rows.slice();
  const news = memory.answer('news', looks.news, rows, width);
  fillSecond(lines, memory.answer('first', looks.first, rows, width), secondRows, memory.topicOfKept);
  return { general: memory.answer('second', looks.second, secondRows, width), news };
}
