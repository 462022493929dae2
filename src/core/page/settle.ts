import type { Category } from '../boilerplate/category.ts';
import type { Company } from './company.ts';
import { closest, isHeading, isWithin, type PageElement } from './dom/element.ts';
import { kindBit } from './dom/names.ts';
import type { Stretch } from './stretch.ts';
import { LINKED, type Placed } from './structure.ts';

/** What a rule that is as good as certain takes off. */
export const CERTAIN = 9;

/** From this logit on a heading over nothing stays. */
const SURE_HEADING = 1.5;
/** How many blocks that go (advertising, what a house puts in) stand at most between a subheading and what it stands over. */
const BETWEEN = 4;

/** Whether a subheading among the paragraphs stands over a piece of the article, whatever the house puts between them. */
function standsOver(
  blocks: readonly Placed[],
  keep: readonly boolean[],
  company: readonly (Company | undefined)[],
  i: number,
): boolean {
  if (company[i] !== 'among' || blocks[i]!.line.own || blocks[i]!.density >= LINKED) return false;
  const { parent } = blocks[i]!.element;
  let title = false;
  for (let k = i + 1; k <= i + 1 + BETWEEN && k < blocks.length; k++) {
    const { element } = blocks[k]!;
    // A heading over a title may be that of a box.
    if (keep[k] && !isHeading(element)) return company[k] === 'among' && (!title || element.parent === parent);
    title ||= isHeading(element);
    if (title && company[k] === 'among') return false;
  }
  return false;
}

/** A subheading stands over something of the article: one over nothing goes, one over a paragraph of the same element stays. */
export function settleHeadings(
  blocks: readonly Placed[],
  logits: Float64Array,
  keep: boolean[],
  { first, last }: Stretch,
  captions: ReadonlySet<number>,
  company: readonly (Company | undefined)[],
  lead: number,
): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    // A lead comes as a heading too.
    if (!isHeading(block.element) || block.hidden || block.prose > 0 || i === lead || logits[i]! <= -CERTAIN) continue;
    let below = i + 1;
    while (below < blocks.length && (captions.has(below) || blocks[below]!.hidden)) below++;
    const next = blocks[below];
    const isWords = block.density < LINKED;
    if (standsOver(blocks, keep, company, i)) keep[i] = true;
    else if (!next || !keep[below]) {
      if (company[i] === 'among' && isWords && (!next || next.density < LINKED)) keep[i] = true;
      else if (keep[i] && (i > last || logits[i]! < SURE_HEADING)) keep[i] = false;
    } else if (!keep[i] && isWords) {
      const ofList = company[i] !== undefined && company[below] !== undefined && isWithin(next.element, 'table', 'li');
      const ofParagraph = i > first && i < last && next.element.parent === block.element.parent && logits[i]! > -6;
      keep[i] = ofList || (ofParagraph && next.prose > 0);
    }
  }
}

/** Most blocks of a quotation with who said it, and the longest line that says so, in letters. */
const QUOTE_BLOCKS = 6;
const SOURCE = 90;
const QUOTE = kindBit('quote');

/** Who said a quotation stays with it, whatever the element is called: a line below its text in the same quotation. */
export function settleQuotes(blocks: readonly Placed[], keep: boolean[], captions: ReadonlySet<number>): void {
  for (let i = 1; i < blocks.length; i++) {
    const { element, letters, density, hidden, line } = blocks[i]!;
    if (keep[i] || !keep[i - 1] || hidden || captions.has(i) || line.sure || letters > SOURCE || density >= LINKED) continue;
    const isQuote = (e: PageElement): boolean => e.tag === 'blockquote' || ((e.kinds & QUOTE) !== 0 && e.blocks <= QUOTE_BLOCKS);
    const quote = closest(element, isQuote);
    if (quote && blocks[i - 1]!.ends > 0 && closest(blocks[i - 1]!.element, (e) => e === quote)) keep[i] = true;
  }
}

/** Kinds of lines that open what is not the article's: boxes of other kinds stand between its paragraphs as well. */
const OTHERS: ReadonlySet<Category | undefined> = new Set<Category | undefined>([
  'reader-comment',
  'comment-form',
  'related-link',
  'author-box',
  'tags',
]);
/** What stands behind the article under a heading that is not its own needs this logit to be the article's all the same. */
const BEHIND_OTHERS = 1;

/**
 * Behind the last paragraph that stands with the article's, a heading that went takes along what stands below it: another article, readers'
 * comments, who wrote it, teasers. Not what is made like the article's paragraphs.
 */
export function settleTail(
  blocks: readonly Placed[],
  logits: Float64Array,
  keep: boolean[],
  captions: ReadonlySet<number>,
  company: readonly (Company | undefined)[],
): void {
  const isOwn = (b: Placed): boolean => keep[b.index]! && (company[b.index] === 'among' || (b.inMain && b.prose > 0));
  const last = blocks.findLastIndex(isOwn);
  const shapes = new Set(blocks.slice(0, last + 1).flatMap((b) => (isOwn(b) && b.prose > 0 ? [b.shape] : [])));
  let isOthers = false;
  for (let i = last + 1; last >= 0 && i < blocks.length; i++) {
    const { hidden, element, line, shape } = blocks[i]!;
    if (keep[i]) keep[i] = !isOthers || logits[i]! >= BEHIND_OTHERS || shapes.has(shape);
    else if (!hidden && !captions.has(i) && (OTHERS.has(line.own?.category) || (isHeading(element) && !line.own)))
      isOthers = true;
  }
}

/** Largest box, in blocks. */
const BOX = 24;

/**
 * A box between the article's paragraphs goes with its head: one whose head says by its wording that it is of others takes along what does not stand
 * with the article's paragraphs. Linear.
 */
export function settleBoxes(
  blocks: readonly Placed[],
  logits: Float64Array,
  keep: boolean[],
  company: readonly (Company | undefined)[],
): void {
  const isBox = (e: PageElement): boolean => e.blocks > 1;
  for (let i = 0; i < blocks.length - 1; i++) {
    const { element, line, hidden } = blocks[i]!;
    if (hidden || keep[i] || !isHeading(element) || isWithin(element, 'h1') || !OTHERS.has(line.own?.category)) continue;
    const box = closest(element.parent, isBox);
    if (!box || box.blocks > BOX) continue;
    const inBox = (k: number): boolean => closest(blocks[k]?.element, (e) => e === box) !== undefined;
    for (let k = i; k < blocks.length && inBox(k); k++) if (company[k] !== 'among' && logits[k]! < BEHIND_OTHERS) keep[k] = false;
  }
}
