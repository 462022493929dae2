import type { ArticleView } from '../rules/article.ts';
import { PROSE } from '../zones/zone.ts';

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
