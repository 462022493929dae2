import type { MemoryKey } from '../text/document-memory.ts';
import { fillArticle, fillSurroundings } from './context.ts';
import { FIRST_LOOK, SECOND_LOOK } from './data/model.generated.ts';
import { NEWS_LOOK } from './data/news-model.generated.ts';
import type { PlacedLine } from './line.ts';
import { RowScores } from './row-scores.ts';
import { fillSecond, SECOND_FEATURES } from './second-look.ts';
import { TopicShares } from './topic-shares.ts';
import { readTrees, type Trees } from './trees.ts';

let looks: { readonly first: Trees; readonly second: Trees; readonly news: Trees } | undefined;

/** What each look said of a document's lines when it was analysed last. */
export interface Looks {
  readonly first: RowScores;
  readonly second: RowScores;
  readonly news: RowScores;
  /** What the lines share with the article as the first look takes it, and as the second does. */
  readonly topics: readonly [TopicShares, TopicShares];
}

export const LOOKS: MemoryKey<Looks> = {
  make: () => {
    looks ??= { first: readTrees(FIRST_LOOK), second: readTrees(SECOND_LOOK), news: readTrees(NEWS_LOOK) };
    return {
      first: new RowScores(looks.first),
      second: new RowScores(looks.second),
      news: new RowScores(looks.news),
      topics: [new TopicShares(), new TopicShares()],
    };
  },
};

/** Probabilities of each line to be boilerplate. */
export interface Judgement {
  /** On pages of all kinds: recipes, shops, lists, news. */
  readonly general: Float64Array;
  /** On pages of newsrooms, which are built in other ways than the rest of the web. */
  readonly news: Float64Array;
}

/**
 * Judges each line, on pages of all kinds by two looks: the first sees each line in its surroundings, the second sees also what the first made of
 * the lines around and reads the article's topic from the lines that passed. On pages of newsrooms by one look of their own. Linear in the lines.
 */
export function judge(lines: readonly PlacedLine[], { first, second, news, topics }: Looks): Judgement {
  const width = SECOND_FEATURES.length;
  const rows = new Float32Array(lines.length * width);
  const own = lines.map(({ line }) => line);
  // The second look's rows begin with the first's, so both are one table.
  fillSurroundings(lines, rows, width);
  fillArticle(lines, rows, width, topics[0]);
  const seen = rows.slice();
  const ofNews = news.of(own, seen, width);
  fillSecond(lines, first.of(own, seen, width), rows, topics[1]);
  return { general: second.of(own, rows, width), news: ofNews };
}
