import { feature } from '../boilerplate/line.ts';
import { BOX } from './company.ts';
import { closest, isWithinHeading, type PageElement } from './dom/element.ts';
import { kindBit } from './dom/names.ts';
import { isTold, type Placed, type Structure } from './structure.ts';

/** How many blocks (authors, day, tools for sharing) stand at most between a title and the lead under it, and fewest words of a lead. */
const UNDER = 4;
const WORDS = 5;

/** What the lead itself may be called. */
const TEASER = kindBit('teaser');
/** Most blocks of an element that holds the title and what goes with it, and how far out the lead may stand. */
const HEAD = 6;
const OUT = 3;
/** Where no lead stands, unless it is around the article. */
const BESIDE = new Set(['figure', 'nav', 'aside', 'form', 'li', 'table', 'footer', 'button', 'blockquote']);

/** Whether it says something in a sentence of its own and no wording of a page. */
const isSaid = (block: Placed, { mainPath }: Structure): boolean =>
  isTold(block) &&
  block.words >= WORDS &&
  block.linked === 0 &&
  !block.hidden &&
  !block.line.own &&
  feature(block.line, 'dateOnly') !== 1 &&
  !closest(block.element, (e) => BESIDE.has(e.tag) && !mainPath.has(e));

/**
 * The lead in a sentence of its own under the title, too short for prose and often set as a heading: it stands in the element of the title or in one
 * around its head. -1 without one.
 */
export function leadUnder(structure: Structure): number {
  const { blocks, heading } = structure;
  const title = blocks[heading]?.element;
  if (!title || !isWithinHeading(title)) return -1;
  const own = closest(title, (e) => e.parent === undefined || !isWithinHeading(e.parent));
  const holders = new Set<PageElement | undefined>([own?.parent]);
  for (let e = own?.parent; e?.parent && e.blocks <= HEAD && holders.size <= OUT; e = e.parent) holders.add(e.parent);
  const isStop = (e: PageElement): boolean => holders.has(e) || (e.kinds & BOX & ~TEASER) !== 0;
  for (const block of blocks.slice(heading + 1, heading + 2 + UNDER))
    if (isSaid(block, structure) && !closest(block.element, (e) => e === own))
      return holders.has(closest(block.element, isStop)) ? block.index : -1;
  return -1;
}
