import { feature } from '../boilerplate/line.ts';
import { BOX, type Company } from './company.ts';
import { closest, isHeading, isWithinHeading, type PageElement } from './dom/element.ts';
import { kindBit } from './dom/names.ts';
import { isSection } from './headings.ts';
import { BYLINE, PHOTOGRAPHER } from './line-kinds.ts';
import { isTold, keyOf, type Placed, type Structure } from './structure.ts';

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

/** A lead without a verb: fewest words and longest, in UTF-16 units; what it says in small letters tells it from names. */
const PHRASE = { words: 3, length: 120 } as const;
const SMALL = /(?:^|\s)(?!(?:und|von|van|de|der|zu|im|in|am|an|bei|aus)\s)\p{Ll}{2,}/u;
const LEAD = kindBit('lead');
const STAMP = 100;
const DAY = /\p{Nd}{1,2}\. ?(?:\p{Nd}{1,2}\.|\p{L}{3,9}\.?) ?\p{Nd}{4}/u;

/** Whether it is one or may be: a few words under a title, before a day or a name, or set as one by its name or its tag. The page's head may say so. */
function isPhrase(block: Placed, next: Placed | undefined, { metadata, mainPath }: Structure): boolean {
  const { text, words, linked, hidden, line, element, key } = block;
  if (hidden || linked > 0 || line.own || words < PHRASE.words || text.length > PHRASE.length) return false;
  if (/[:|©\p{Nd}]/u.test(text) || BYLINE.test(text) || PHOTOGRAPHER.test(text) || isSection(text)) return false;
  if (closest(element, (e) => BESIDE.has(e.tag) && !mainPath.has(e))) return false;
  if (metadata.descriptions.some((d) => keyOf(d) === key)) return true;
  if (!SMALL.test(text)) return false;
  const isStamp =
    next !== undefined && (BYLINE.test(next.text) || (next.ends < 1 && next.text.length < STAMP && DAY.test(next.text)));
  return isStamp || (element.kinds & LEAD) !== 0;
}

/** The title of the page; without one of the first rank the heading of the highest that stands over the first paragraph. */
function titleOver({ blocks, heading }: Structure, company: readonly (Company | undefined)[]): Placed | undefined {
  if (heading >= 0) return blocks[heading];
  const first = blocks.findIndex((b) => b.prose > 0 && company[b.index] === 'among' && !isHeading(b.element));
  const rank = (b: Placed): number => Number(b.element.tag[1]);
  return blocks
    .slice(Math.max(0, first - 2 * UNDER), Math.max(0, first))
    .filter((b) => !b.hidden && isHeading(b.element) && b.linked === 0 && b.words > 2 && !b.line.own)
    .reduce<Placed | undefined>((best, b) => (best && rank(best) < rank(b) ? best : b), undefined);
}

/**
 * The lead under the title, in a sentence of its own or a few words, too short for prose and often set as a heading: it stands in the element of the
 * title or in one around its head. -1 without one.
 */
export function leadUnder(structure: Structure, company: readonly (Company | undefined)[]): number {
  const { blocks } = structure;
  const named = titleOver(structure, company);
  const title = named?.element;
  if (!title || !isWithinHeading(title)) return -1;
  const own = closest(title, (e) => e.parent === undefined || !isWithinHeading(e.parent));
  const holders = new Set<PageElement | undefined>([own?.parent]);
  for (let e = own?.parent; e?.parent && e.blocks <= HEAD && holders.size <= OUT; e = e.parent) holders.add(e.parent);
  const isStop = (e: PageElement): boolean => holders.has(e) || (e.kinds & BOX & ~TEASER) !== 0;
  const under = blocks.slice(named.index + 1, named.index + 2 + UNDER).filter((b) => !closest(b.element, (e) => e === own));
  const [next] = under;
  const found = next && isPhrase(next, under[1], structure) ? next : under.find((b) => isSaid(b, structure));
  return found && holders.has(closest(found.element, isStop)) ? found.index : -1;
}
