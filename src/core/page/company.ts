import { type AroundTag, closest, isHeading, isWithin, type PageElement } from './dom/element.ts';
import { kindBit, kindBits } from './dom/names.ts';
import type { Placed, Structure } from './structure.ts';

/** Where a block stands to the article's paragraphs: between two of them in the same element, right behind the last, or in a box of the house between them. */
export type Company = 'among' | 'behind' | 'boxed';

/** An element holds the article's prose if so many paragraphs of it are its own children, or in wrappers of their own so deep. */
const PARAGRAPHS = 2;
const WRAPPERS = 5;
/** The share of an element's paragraphs that stand in wrappers of a name before it counts as theirs. */
const USUAL = 0.25;
/** How many blocks behind the last paragraph are still its company. */
const BEHIND = 40;
const FURNITURE = kindBits(
  'related',
  'offer',
  'comments',
  'author',
  'advert',
  'tags',
  'paywall',
  'caption',
  'navigation',
  'teaser',
  'byline',
);
const NAVIGATION = kindBit('navigation');
/** Names of boxes that are the house's, wherever they stand. */
export const BOX = kindBits('related', 'offer', 'advert', 'paywall', 'teaser');
/** Boxes of facts belong to the article, whatever tag they have. */
export const FACTS = kindBit('box');
const BESIDE: readonly AroundTag[] = ['aside', 'nav', 'footer', 'form', 'header', 'details', 'button'];
const BESIDE_TAGS = new Set<string>(BESIDE);
/** What an article is made of below the element that holds its paragraphs. */
const OWN = new Set(
  'p ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote h2 h3 h4 h5 h6 font center'.split(' '),
);

/** What a house's class on a paragraph or a heading of its own says of furniture: one to be jumped to ("nav-anchor") is none. */
const furnitureOf = (e: PageElement): number => e.kinds & (isHeading(e) ? FURNITURE & ~NAVIGATION : FURNITURE);

/** What old pages, and some new ones, are laid out by. */
const LAYOUT = new Set(['td', 'dl', 'dd', 'ul', 'ol', 'li', 'center', 'font']);

/** What wrappers of one template share: their names, or the tag of those that have none. */
const nameOf = ({ names, tag }: PageElement): string => (names === '' ? `<${tag}>` : names);
/** The names without the last word, which tells pieces of one template apart ("paragraph type text", "paragraph type table"). */
const familyOf = (name: string): string | undefined => /^(?<family>\S+(?: \S+)+) \S+$/u.exec(name)?.groups?.family;

/** Whether a wrapper holds one element and nothing beside it. */
const holdsOne = ({ blocks, children }: PageElement): boolean =>
  blocks === 1 && children.filter((c) => typeof c !== 'string' || c.trim() !== '').length === 1;

/** Fewest letters of a sentence that stands as a paragraph. */
const SENTENCE = 20;
/** Marks of lists that are characters. */
const BULLET = /^[•·▪◦●■–-]\s/u;
/** Largest share of its letters in links of what was written with an article. */
export const FEW_LINKS = 0.3;

/** Whether it stands in what is beside a text. A form or a header around most of the page is neither. */
const isBeside = (element: PageElement, mainPath: ReadonlySet<PageElement>): boolean =>
  isWithin(element, ...BESIDE) && closest(element, (e) => BESIDE_TAGS.has(e.tag) && !mainPath.has(e)) !== undefined;

const isParagraph = (
  { prose, hidden, element, ends, letters, density, line }: Placed,
  mainPath: ReadonlySet<PageElement>,
): boolean =>
  (prose > 0 || (ends >= 1 && letters >= SENTENCE && density < FEW_LINKS && !line.sure)) &&
  !hidden &&
  !isHeading(element) &&
  !isWithin(element, 'figure') &&
  !isBeside(element, mainPath);

/** The elements that hold prose, each with the names of the wrappers its paragraphs stand in ('' for those that stand bare). */
function holdersOf(
  blocks: readonly Placed[],
  isOwn: (e: PageElement) => boolean,
  mainPath: ReadonlySet<PageElement>,
): Map<PageElement, Set<string>> {
  const counts = new Map<PageElement, number[]>();
  const paragraphs = blocks.filter((b) => isParagraph(b, mainPath));
  // Line breaks alone part the paragraphs of old pages: the element around all of them holds them.
  const broken = new Map<PageElement, number>();
  for (const { element, breaks } of paragraphs) if (breaks > 0) broken.set(element, (broken.get(element) ?? 0) + 1);
  const eachAround = (element: PageElement, visit: (e: PageElement, depth: number) => boolean): void => {
    let depth = 0;
    for (let e = element.parent; e && depth < WRAPPERS && !isOwn(e); e = e.parent, depth++) if (visit(e, depth)) return;
  };
  for (const { element } of paragraphs)
    eachAround(element, (e, depth) => {
      const own = counts.get(e) ?? Array.from({ length: WRAPPERS }, () => 0);
      own[depth]!++;
      counts.set(e, own);
      return false;
    });
  const held = new Map<PageElement, { all: number; readonly names: Map<string, number> }>();
  for (const { element } of paragraphs) {
    const names: string[] = element.tag === 'p' ? ['', nameOf(element)] : [nameOf(element)];
    eachAround(element, (e, depth) => {
      if (counts.get(e)![depth]! < PARAGRAPHS) {
        names.push(nameOf(e));
        return false;
      }
      const known = held.get(e) ?? { all: 0, names: new Map<string, number>() };
      known.all++;
      for (const name of names) known.names.set(name, (known.names.get(name) ?? 0) + 1);
      held.set(e, known);
      return true;
    });
  }
  for (const [e, all] of broken)
    if (all >= PARAGRAPHS && !held.has(e)) held.set(e, { all: all + 1, names: new Map([[nameOf(e), all + 1]]) });
  // A wrapper of one paragraph among many is a box.
  return new Map(
    [...held].map(([e, { all, names }]) => [
      e,
      new Set([...names].filter(([, n]) => n >= Math.max(2, all * USUAL)).map(([name]) => name)),
    ]),
  );
}

/**
 * The blocks that stand in the company of prose: pieces of the same element that holds the article's paragraphs, bare or in wrappers like theirs.
 * What a house puts between them it puts into elements of its own; what stands there bare was written with them. Linear.
 */
export function companyOf({ blocks, mainPath, main }: Structure): (Company | undefined)[] {
  // The cell, the list or the item around most of the prose is a layout: what the article is made of stands below it.
  const isLayout = (e: PageElement): boolean =>
    LAYOUT.has(e.tag) && (mainPath.has(e) || (e.parent === main && (e.tag === 'li' || e.tag === 'dd') && e.blocks === 1));
  const isOwn = (e: PageElement): boolean => OWN.has(e.tag) && !isLayout(e);
  const tableAround = (e: PageElement): PageElement | undefined => closest(e, (c) => c.tag === 'table' && !mainPath.has(c));
  const wrappers = holdersOf(blocks, isOwn, mainPath);
  const isInside = (e: PageElement): boolean => {
    if (mainPath.has(e)) return true;
    for (let at = e.parent; at; at = at.parent) if (at === main) return true;
    return false;
  };
  const isBox = (e: PageElement): boolean => (e.kinds & BOX) !== 0 && !mainPath.has(e);
  // Lists whose marks are characters.
  const bullets = new Map<PageElement, number>();
  for (const { element, text } of blocks)
    if (BULLET.test(text))
      for (let e = element.parent, k = 0; e && k < 2; e = e.parent, k++) bullets.set(e, (bullets.get(e) ?? 0) + 1);
  const inside = new Map([...wrappers.keys()].map((e) => [e, isInside(e) && !isBox(e)]));
  const boxes: (PageElement | undefined)[] = blocks.map(() => undefined);
  const holderOf = (block: Placed): PageElement | undefined => {
    const facts = closest(block.element, (e) => (e.kinds & FACTS) !== 0 && (e.kinds & FURNITURE) === 0);
    if (block.hidden || isBeside((facts?.tag === 'aside' && facts.parent) || block.element, mainPath)) return undefined;
    const table = tableAround(block.element);
    if (!table && isWithin(block.element, 'figure')) return undefined;
    const chain: PageElement[] = [];
    let e: PageElement | undefined = block.element;
    // What holds a table and nothing else is part of it, a figure too.
    for (; e && !wrappers.has(e) && chain.length < 10; e = e.parent)
      if (!table || e.blocks > table.blocks + 1 || isOwn(e)) chain.push(e);
    const names = e && wrappers.get(e);
    if (!e || !names || !inside.get(e)) return undefined;
    // In a cell of a layout, text stands bare wherever the page's author left out a tag.
    if (chain.length === 0 && !names.has(nameOf(e)) && !LAYOUT.has(e.tag)) return undefined;
    // A table, a list or a heading stands in a wrapper of its own sort.
    const list = closest(block.element, (c) => c.tag === 'ul' || c.tag === 'ol');
    const holdsList = (c: PageElement, { density }: Placed): boolean =>
      density < FEW_LINKS && ((list !== undefined && c.blocks === list.blocks) || (c.blocks > 1 && bullets.get(c) === c.blocks));
    const isSet = table !== undefined || isHeading(block.element) || isWithin(block.element, 'li');
    const isTheirs = (c: PageElement): boolean => {
      const name = nameOf(c);
      if (names.has(name) || c === facts) return true;
      // Builders put each subheading and each list into a wrapper of its own, which holds nothing else.
      if (
        (c.kinds & FURNITURE) === 0 &&
        !block.line.own &&
        ((isHeading(block.element) && !facts && holdsOne(c)) || holdsList(c, block))
      )
        return true;
      const family = isSet && (c.kinds & BOX) === 0 ? familyOf(name) : undefined;
      return family !== undefined && [...names].some((n) => familyOf(n) === family);
    };
    if (chain.every((c) => (OWN.has(c.tag) && furnitureOf(c) === 0) || isTheirs(c))) return e;
    if (chain.some((c) => !OWN.has(c.tag) && (c.kinds & BOX) !== 0 && !names.has(nameOf(c)))) boxes[block.index] = e;
    return undefined;
  };
  const holders = blocks.map(holderOf);
  const ranges = new Map<PageElement, { first: number; last: number }>();
  blocks.forEach((b, i) => {
    const holder = holders[i];
    if (!holder || !isParagraph(b, mainPath)) return;
    const range = ranges.get(holder);
    if (range) range.last = i;
    else ranges.set(holder, { first: i, last: i });
  });
  // A table counts for as little as its first cell.
  let count = 0;
  const lines = blocks.map(({ element }, i) => {
    if (!tableAround(element) || !tableAround(blocks[i - 1]?.element ?? element)) count++;
    return count;
  });
  return blocks.map((_, i) => {
    const box = boxes[i];
    const around = box && ranges.get(box);
    if (around && around.first < i && i < around.last) return 'boxed';
    const holder = holders[i];
    const range = holder && ranges.get(holder);
    if (!range || i < range.first || lines[i]! - lines[range.last]! > BEHIND) return undefined;
    if (i <= range.last) return 'among';
    // A line of the house between the last ones ("Werbung") parts them no more than it parts paragraphs.
    const isPutIn = ({ line, element }: Placed): boolean => line.own !== undefined && !isHeading(element);
    for (let k = range.last + 1; k < i; k++) if (holders[k] !== holder && !isPutIn(blocks[k]!)) return undefined;
    return 'behind';
  });
}
