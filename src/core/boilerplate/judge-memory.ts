import type { MemoryKey } from '../text/document-memory.ts';
import { type Alignment, alignmentOf } from './alignment.ts';
import type { PlacedLine } from './line.ts';
import { Topic } from './topic.ts';
import { probability, sameToTrees, type Trees } from './trees.ts';

/** The answers of some trees for a table of rows. */
class Look {
  #rows: Float32Array = new Float32Array(0);
  #answers: Float64Array = new Float64Array(0);

  /** The probability of each row of `width` features; the old answer where the trees cannot tell the row from the old one. */
  answer(trees: Trees, rows: Float32Array, width: number, aligned: Alignment): { answers: Float64Array; asked: number } {
    const answers = new Float64Array(rows.length / width);
    let asked = 0;
    for (let i = 0; i < answers.length; i++) {
      const j = aligned.before(i);
      if (j >= 0 && j < this.#answers.length && sameToTrees(trees, rows, i * width, this.#rows, j * width))
        answers[i] = this.#answers[j]!;
      else {
        asked++;
        answers[i] = probability(trees, rows, i * width);
      }
    }
    this.#rows = rows;
    this.#answers = answers;
    return { answers, asked };
  }
}

/** What judging the lines of a document keeps: the words of its topic at both looks, and the answers of the trees. */
export class JudgeMemory {
  readonly topic = new Topic();
  readonly topicOfKept = new Topic();
  readonly #looks = { first: new Look(), second: new Look(), news: new Look() };
  #lines: readonly PlacedLine[] = [];
  #aligned: Alignment = alignmentOf([], []);
  /** How many times trees were asked for a line so far; for tests. */
  asked = 0;

  /** Begins with the lines as they are now. */
  align(lines: readonly PlacedLine[]): void {
    this.#aligned = alignmentOf(this.#lines, lines);
    this.#lines = lines;
  }

  /** The probability of each line; `rows` belong to the memory from here on. */
  answer(look: 'first' | 'second' | 'news', trees: Trees, rows: Float32Array, width: number): Float64Array {
    const { answers, asked } = this.#looks[look].answer(trees, rows, width, this.#aligned);
    this.asked += asked;
    return answers;
  }
}

export const JUDGE: MemoryKey<JudgeMemory> = { make: () => new JudgeMemory() };
