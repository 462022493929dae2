import type { ArticleView } from '../article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { PROSE } from '../zones/zone.ts';
import type { ParagraphView } from './view.ts';

/** How much of a paragraph is German in whole sentences. Counts, so that paragraphs can be added up. */
export interface Plainness {
  readonly sentences: number;
  /** Sentences of five words and more that have a finite verb and a stop. */
  readonly whole: number;
  /** Sentences of two words and more without a finite verb. */
  readonly verbless: number;
  /** Words written small, and those of them that neither morphology nor dictionary has. */
  readonly small: number;
  readonly unknown: number;
}

export function plainnessOf({ sentences, lexicon }: ParagraphView): Plainness {
  let whole = 0;
  let verbless = 0;
  let small = 0;
  let unknown = 0;
  for (const view of sentences) {
    if (view.words.length >= 2 && view.finite.length === 0) verbless++;
    if (view.words.length >= 5 && view.finite.length > 0 && view.stop !== '') whole++;
    for (const i of view.words) {
      const { kind, norm } = view.tokens[i]!;
      if (kind !== 'word' || !/^\p{Ll}/u.test(norm)) continue;
      small++;
      if (view.masks[i] === 0 && isUnknown(norm, lexicon)) unknown++;
    }
  }
  return { sentences: sentences.length, whole, verbless, small, unknown };
}

const isUnknown = (word: string, { spelling }: Lexicon): boolean => spelling !== undefined && !spelling.correct(word);

/** Of the sentences so many must be whole, and of the small words at most so many unknown: tables, lists and dialect fall out. */
const WHOLE = 0.55;
const UNKNOWN = 0.04;

/** Whether an article is German prose beyond doubt, so that even many findings are each worth seeing. */
export function isPlainProse(article: ArticleView): boolean {
  if (article.language !== 'german') return false;
  let sentences = 0;
  let whole = 0;
  let small = 0;
  let unknown = 0;
  for (const { index, paragraph } of article.placed) {
    if (!PROSE.has(article.zones[index]!.kind)) continue;
    const { plainness: p } = paragraph.facts.fragments;
    sentences += p.sentences;
    whole += p.whole;
    small += p.small;
    unknown += p.unknown;
  }
  return sentences >= 5 && whole >= sentences * WHOLE && unknown <= small * UNKNOWN;
}
