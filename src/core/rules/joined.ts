import { PROSE } from '../zones/zone.ts';
import type { ArticleView } from './article.ts';
import type { Edit } from './finding.ts';

const MARKS = /["„“”«»]/gu;
const BLANK = /^[\s(]?$/u;

/** Whether the last quotation mark of a paragraph stands where one opens. */
function opensAtEnd(text: string): boolean {
  const last = [...text.matchAll(MARKS)].at(-1)?.index;
  return last !== undefined && BLANK.test(text.charAt(last - 1)) && /\S/u.test(text.charAt(last + 1));
}

/** Whether the first quotation mark of a paragraph stands where one closes. */
function closesAtHead(text: string): boolean {
  const first = [...text.matchAll(MARKS)][0]?.index;
  return first !== undefined && first > 0 && /\S/u.test(text.charAt(first - 1));
}

/** Whether somebody's words run over the break before a paragraph: opened above it, closed in it. */
export function isQuotedAcross({ placed }: Pick<ArticleView, 'placed'>, index: number): boolean {
  const above = placed[index - 1]?.paragraph.text;
  return above !== undefined && opensAtEnd(above) && closesAtHead(placed[index]!.paragraph.text);
}

/** So many words a paragraph has at least that goes on in the next. */
const FEWEST = 3;

/**
 * The edit that joins a paragraph that begins in the middle of a sentence to the one above it, where that one breaks off: without a stop, or with
 * a quotation that is closed below. Undefined behind a list, a heading, or what has its stop.
 */
export function joinedToAbove(article: Pick<ArticleView, 'placed' | 'zones'>, index: number): Edit | undefined {
  const above = article.placed[index - 1];
  const here = article.placed[index];
  if (!above || !here) return undefined;
  const before = above.paragraph.facts.fragments.edges;
  const after = here.paragraph.facts.fragments.edges;
  if (!/^(?:open|hanging|comma)$/u.test(before.ending) || before.startsWithBullet || before.greets || before.marked)
    return undefined;
  if (!after.startsInside || after.startsWithBullet) return undefined;
  const { text } = here.paragraph;
  const from = text.length - text.trimStart().length;
  if (!/^\p{Ll}/u.test(text.slice(from))) return undefined;
  const runs = before.words >= FEWEST && PROSE.has(article.zones[index - 1]!.kind) && !before.endsUnknown;
  if (!runs && !isQuotedAcross(article, index)) return undefined;
  return { start: above.start + above.paragraph.text.trimEnd().length, end: here.start + from, text: ' ' };
}
