import { feature } from '../boilerplate/line.ts';
import { closest, isHeading, isWithin, type PageElement, signatureOf } from './dom/element.ts';
import { namedBy } from './headings.ts';
import { BYLINE } from './line-kinds.ts';
import { isTold, keyOf, LINKED, type Placed, type Structure } from './structure.ts';

/** Most articles that stand side by side before their page is a list of them, and the least that each of two and of more tells, in letters. */
const MOST = 6;
const LEAST_OF_TWO = 120;
const LEAST = 400;
/** How far from its title a day or a name stands, in blocks, and how long such a line is at most, in UTF-16 units. */
const NEAR = 3;
const STAMP = 100;
/** Who wrote it, before a day or alone. */
const BY = /^(?:von|text|autor(?:in)?):? (?:unser|\p{Lu}\p{Ll}+)/iu;
const NONE: ReadonlySet<number> = new Set();

/** An article of several: its title and all of its blocks. */
interface Story {
  readonly title: Placed;
  readonly blocks: readonly Placed[];
}

const isStamp = ({ text, line, ends, element }: Placed): boolean =>
  text.length <= STAMP &&
  !isHeading(element) &&
  (feature(line, 'dateOnly') === 1 || BYLINE.test(text) || ((feature(line, 'date') === 1 || BY.test(text)) && ends < 1));

/** An element with its own title, day or author, and text. */
function storyIn(own: readonly Placed[]): Story | undefined {
  const blocks = own.filter((b) => !b.hidden);
  const at = blocks.findIndex((b) => isHeading(b.element) && !isWithin(b.element, 'nav'));
  const title = blocks[at];
  const first = blocks.findIndex(isTold);
  if (!title || title.density >= LINKED || (first >= 0 && first < at)) return undefined;
  const around = blocks.slice(Math.max(0, at - NEAR), at + 1 + NEAR);
  return around.some(isStamp) && blocks.some((b) => b.prose > 0) ? { title, blocks: own } : undefined;
}

/** Stories side by side in elements of one sort, under titles of one rank. */
function storiesOf({ blocks, mainPath }: Structure): readonly Story[] {
  const holders = new Map<PageElement, Placed[]>();
  // Each stands in the element around most of the prose, or is that element itself.
  const isHolder = (e: PageElement): boolean => e.parent !== undefined && mainPath.has(e.parent) && e.prose > 0 && e.blocks > 2;
  for (const block of blocks)
    for (let e = closest(block.element, isHolder); e; e = closest(e.parent, isHolder)) {
      const own = holders.get(e);
      if (own) own.push(block);
      else holders.set(e, [block]);
    }
  const rows = new Map<PageElement, Map<string, Story[]>>();
  for (const [element, own] of holders) {
    const story = storyIn(own);
    if (!story || !element.parent) continue;
    const ofParent = rows.get(element.parent) ?? new Map<string, Story[]>();
    rows.set(element.parent, ofParent);
    // What is loaded below an article is one as well, under a title of its own rank and name.
    const isLoaded = element.tag === 'article' && isWithin(story.title.element, 'h1', 'h2');
    const sort = isLoaded ? element.tag : `${story.title.element.tag} ${signatureOf(element)}`;
    ofParent.set(sort, [...(ofParent.get(sort) ?? []), story]);
  }
  return [...rows.values()].flatMap((row) => [...row.values()]).find((row) => row.length > 1) ?? [];
}

/**
 * What of a page is of other articles than its own: several stand side by side, each under a title of the same rank with its own day or author. The one
 * that the page is called by is its own, else the first, which readers see first. Under a title over all of them they are one text, a list of short reports. Linear.
 */
export function otherArticles(structure: Structure): ReadonlySet<number> {
  const stories = storiesOf(structure);
  if (stories.length < 2 || stories.length > MOST) return NONE;
  const least = stories.length === 2 ? LEAST_OF_TWO : LEAST;
  const lettersOf = ({ blocks }: Story): number => blocks.reduce((sum, b) => sum + (isTold(b) ? b.letters : 0), 0);
  if (stories.some((s) => lettersOf(s) < least)) return NONE;
  const named = namedBy(structure.metadata);
  const [first] = stories;
  const top = first!.blocks[0]!.index;
  const level = Number(first!.title.element.tag[1]);
  const isOver = (b: Placed): boolean =>
    !b.hidden &&
    /^h[1-6]$/u.test(b.element.tag) &&
    Number(b.element.tag[1]) < level &&
    b.density < LINKED &&
    !named.houses.has(b.key);
  if (structure.blocks.slice(0, top).some(isOver)) return NONE;
  const own = stories.find(({ title }) => named.titles.has(keyOf(title.text))) ?? first!;
  const found = new Set<number>();
  for (const story of stories) if (story !== own) for (const { index } of story.blocks) found.add(index);
  return found;
}
