import type { ArticleView, PlacedParagraph } from '../rules/article.ts';
import { firstNotBefore, type Span, shift } from '../text/span.ts';
import { PROSE } from '../zones/zone.ts';

/** The sentences and headings where prose is expected, numbered in the order of the text; found by halving, none is copied. */
export class ProseSentences {
  readonly #paragraphs: PlacedParagraph[] = [];
  /** How many sentences stand before each of the paragraphs. */
  readonly #before: number[] = [];
  readonly count: number;

  constructor({ placed, zones }: Pick<ArticleView, 'placed' | 'zones'>) {
    let count = 0;
    for (const one of placed) {
      const own = one.paragraph.sentences.length;
      if (own === 0 || !PROSE.has(zones[one.index]!.kind)) continue;
      this.#paragraphs.push(one);
      this.#before.push(count);
      count += own;
    }
    this.count = count;
  }

  /** The last sentence that begins at an offset or before it; 0 where none does. */
  at(offset: number): number {
    const before = ({ start, paragraph }: PlacedParagraph): boolean => start + paragraph.sentences[0]!.start <= offset;
    const k = firstNotBefore(this.#paragraphs, before) - 1;
    if (k < 0) return 0;
    const { start, paragraph } = this.#paragraphs[k]!;
    return this.#before[k]! + firstNotBefore(paragraph.sentences, (s) => start + s.start <= offset) - 1;
  }

  /** Where a sentence stands. Absolute. */
  span(sentence: number): Span {
    const k = firstNotBefore(this.#before, (n) => n <= sentence) - 1;
    const { start, paragraph } = this.#paragraphs[k]!;
    const { start: from, end: to } = paragraph.sentences[sentence - this.#before[k]!]!;
    return shift({ start: from, end: to }, start);
  }
}
