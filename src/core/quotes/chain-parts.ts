import type { Reads } from '../rules/article.ts';
import type { PassageFact } from './facts.ts';
import type { Chain } from './mark-problems.ts';
import { readPassageFacts } from './passage-facts.ts';
import { readParagraph } from './reading.ts';

/** Whether a later paragraph of a chained quote has an opening mark of its own. */
export function opensAgain({ placed }: Pick<Reads, 'placed'>, chain: Chain, part: number): boolean {
  const { paragraph, start } = chain.parts[part]!;
  return start > 0 || placed[paragraph]!.paragraph.facts.quotes.passages.some((p) => p.start === start);
}

/** Where the part of a chained quote that begins here ends: it runs on through all paragraphs that do not open again. Absolute. */
export function endOfPart(article: Pick<Reads, 'placed'>, { chain, part }: { chain: Chain; part: number }, end: number): number {
  let last = part;
  while (last + 1 < chain.parts.length && !opensAgain(article, chain, last + 1)) last++;
  const { paragraph, end: place } = chain.parts[last]!;
  return Math.max(end, article.placed[paragraph]!.start + place);
}

/** The attribution behind a later part of a quote over several paragraphs: the passage it follows, and its paragraph. */
export function laterAttribution(
  article: Reads<'zones' | 'entities'>,
  chain: Chain,
): { passage: PassageFact; paragraph: number } | undefined {
  for (let k = 1; k < chain.parts.length; k++) {
    const { paragraph, start, end } = chain.parts[k]!;
    const passage = opensAgain(article, chain, k)
      ? article.placed[paragraph]!.paragraph.facts.quotes.passages.find((p) => p.start === start)
      : readTail(article, paragraph, end);
    if (passage?.relation === 'after' && passage.speaker) return { passage, paragraph };
  }
  return undefined;
}

/** A paragraph read with its beginning, up to `end`, as the rest of a quote: what attributes it behind the mark. */
function readTail(article: Reads<'zones' | 'entities'>, paragraph: number, end: number): PassageFact | undefined {
  const tagged = article.placed[paragraph]!.paragraph;
  const close = tagged.facts.quotes.marks.closes.find((c) => c.end === end);
  if (!close) return undefined;
  const rest = [{ start: 0, end, open: undefined, close, depth: 0 }];
  return readPassageFacts(tagged, rest, readParagraph(tagged, rest, article.lexicon))[0];
}
