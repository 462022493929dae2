import { type AroundTag, isHeading, isWithin, type PageElement } from './dom/element.ts';
import { kindBit } from './dom/names.ts';
import type { Placed, Structure } from './structure.ts';

/** Where a block stands to the article's paragraphs: between two of them in the same element, or right behind the last. */
export type Company = 'among' | 'behind';

/** An element holds the article's prose if so many paragraphs of it are its own children, or in wrappers of their own so deep. */
const PARAGRAPHS = 3;
const WRAPPERS = 3;
/** How many blocks behind the last paragraph are still its company. */
const BEHIND = 12;
const FURNITURE = (
  ['related', 'offer', 'comments', 'author', 'advert', 'tags', 'paywall', 'caption', 'navigation', 'teaser', 'byline'] as const
)
  .map(kindBit)
  .reduce((all, bit) => all | bit, 0);
const BESIDE: readonly AroundTag[] = ['aside', 'nav', 'footer', 'form', 'figure', 'header', 'details', 'button'];
/** What an article is made of below the element that holds its paragraphs. */
const OWN = new Set('p ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote h2 h3 h4 h5 h6'.split(' '));

/** Fewest letters of a sentence that stands as a paragraph. */
const SENTENCE = 20;

const isParagraph = ({ prose, hidden, element, ends, letters, density, line }: Placed): boolean =>
  (prose > 0 || (ends >= 1 && letters >= SENTENCE && density < 0.3 && !line.sure)) &&
  !hidden &&
  !isHeading(element) &&
  !isWithin(element, ...BESIDE);

/** The elements that hold prose, each with the names of the wrappers its paragraphs stand in ('' for those that stand bare). */
function holdersOf(blocks: readonly Placed[]): Map<PageElement, Set<string>> {
  const counts = new Map<PageElement, number[]>();
  const paragraphs = blocks.filter(isParagraph);
  const eachAround = (element: PageElement, visit: (e: PageElement, depth: number) => boolean): void => {
    let depth = 0;
    for (let e = element.parent; e && depth < WRAPPERS && !OWN.has(e.tag); e = e.parent, depth++) if (visit(e, depth)) return;
  };
  for (const { element } of paragraphs)
    eachAround(element, (e, depth) => {
      const own = counts.get(e) ?? Array.from({ length: WRAPPERS }, () => 0);
      own[depth]!++;
      counts.set(e, own);
      return false;
    });
  const holders = new Map<PageElement, Set<string>>();
  for (const { element } of paragraphs) {
    const names: string[] = [element.tag === 'p' ? '' : element.names];
    eachAround(element, (e, depth) => {
      if (counts.get(e)![depth]! < PARAGRAPHS) {
        names.push(e.names);
        return false;
      }
      const known = holders.get(e) ?? new Set<string>();
      for (const name of names) known.add(name);
      holders.set(e, known);
      return true;
    });
  }
  return holders;
}

/**
 * The blocks that stand in the company of prose: pieces of the same element that holds the article's paragraphs, bare or in wrappers like theirs.
 * What a house puts between them it puts into elements of its own; what stands there bare was written with them. Linear.
 */
export function companyOf({ blocks, mainPath, main }: Structure): (Company | undefined)[] {
  const wrappers = holdersOf(blocks);
  const isInside = (e: PageElement): boolean => {
    if (mainPath.has(e)) return true;
    for (let at = e.parent; at; at = at.parent) if (at === main) return true;
    return false;
  };
  const inside = new Map([...wrappers.keys()].map((e) => [e, isInside(e)]));
  const holderOf = (block: Placed): PageElement | undefined => {
    if (block.hidden || isWithin(block.element, ...BESIDE)) return undefined;
    const chain: PageElement[] = [];
    let e: PageElement | undefined = block.element;
    for (; e && !wrappers.has(e) && chain.length < 8; e = e.parent) chain.push(e);
    const names = e && wrappers.get(e);
    if (!e || !names || !inside.get(e)) return undefined;
    if (chain.length === 0 && !names.has(e.names)) return undefined;
    return chain.every((c) => (OWN.has(c.tag) && (c.kinds & FURNITURE) === 0) || (c.names !== '' && names.has(c.names)))
      ? e
      : undefined;
  };
  const holders = blocks.map(holderOf);
  const ranges = new Map<PageElement, { first: number; last: number }>();
  blocks.forEach((b, i) => {
    const holder = holders[i];
    if (!holder || !isParagraph(b)) return;
    const range = ranges.get(holder);
    if (range) range.last = i;
    else ranges.set(holder, { first: i, last: i });
  });
  return blocks.map((_, i) => {
    const holder = holders[i];
    const range = holder && ranges.get(holder);
    if (!range || i < range.first) return undefined;
    if (i <= range.last) return 'among';
    for (let k = range.last + 1; k < i; k++) if (holders[k] !== holder) return undefined;
    return i - range.last <= BEHIND ? 'behind' : undefined;
  });
}
