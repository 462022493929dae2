import type { Category } from '../boilerplate/category.ts';
import type { Company } from './company.ts';
import { isHeading, isWithin, type PageElement, signatureOf } from './dom/element.ts';
import { ALL_LINKED, isBold, isTold, type Placed, type Structure, shapesOf } from './structure.ts';

/** Largest item of a row of equals, in blocks and letters: who and when, a text, some buttons. */
const ITEM = { blocks: 8, letters: 2500 } as const;
/** Fewest items of a row. */
const ITEMS = 3;
/** So much prose stands above what stands below an article. */
const ABOVE = 150;
/** Longest line that names who wrote something, or another article, in words. */
const HEAD_WORDS = 10;
const NAME_WORDS = 4;
/** Longest text of a teaser, in letters. */
const TEASER = 220;
/** The share of the items that must be alike, and of different names among those who sign. */
const MOST = 0.6;

/** An item: its blocks in order. */
type Item = readonly Placed[];

type Line = Pick<Placed, 'text' | 'element' | 'density' | 'line' | 'letters' | 'words' | 'ends'>;

const isHead = (b: Line): boolean => !isTold(b) && b.words <= HEAD_WORDS && b.ends < 1;

/** Items in elements of their own: siblings of one tag and one name. */
function wrapped(blocks: readonly Placed[]): Item[][] {
  const items = new Map<PageElement, Placed[]>();
  for (const block of blocks) {
    if (block.hidden) continue;
    for (
      let e: PageElement | undefined = block.element;
      e && e.blocks <= ITEM.blocks && e.letters <= ITEM.letters;
      e = e.parent
    ) {
      const item = items.get(e);
      if (item) item.push(block);
      else items.set(e, [block]);
    }
  }
  const rows = new Map<PageElement, Map<string, Item[]>>();
  for (const [element, item] of items) {
    if (item.length < 2 || !element.parent) continue;
    const own = rows.get(element.parent) ?? new Map<string, Item[]>();
    rows.set(element.parent, own);
    const signature = signatureOf(element);
    const row = own.get(signature);
    if (row) row.push(item);
    else own.set(signature, [item]);
  }
  return [...rows.values()].flatMap((own) => [...own.values()]);
}

/** Items without one: a line and a text in turn, each sort in elements of one name. */
function bare(blocks: readonly Placed[]): Item[][] {
  const shown = blocks.filter((b) => !b.hidden);
  const rows: Placed[][][] = [];
  let last = '';
  for (let i = 0; i + 1 < shown.length; i++) {
    const [head, text] = [shown[i]!, shown[i + 1]!];
    if (!isHead(head) || !isTold(text) || head.shape === text.shape) continue;
    const sort = `${head.shape} ${text.shape}`;
    if (sort === last && rows.at(-1)!.at(-1)!.at(-1) === shown[i - 1]) rows.at(-1)!.push([head, text]);
    else rows.push([[head, text]]);
    last = sort;
    i++;
  }
  return rows;
}

const most = (items: readonly Item[], test: (item: Item) => boolean): boolean => items.filter(test).length >= MOST * items.length;

/** On which day something was written, as readers' contributions have it, and at what time: entries of a live ticker have no more than that. */
const DAY =
  /vor (?:\p{Nd}{1,3}|eine[rmn]?|wenigen) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)|\p{Nd}{1,3} tage? her|gestern|heute|(?:am )?\p{Nd}{1,2}\. ?(?:\p{Nd}{1,2}\.|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?: ?\p{Nd}{2,4})?/giu;
const TIME = /(?:um )?\p{Nd}{1,2}[:.]\p{Nd}{2}(?: uhr)?|uhr/giu;
const WROTE = / (?:schrieb|schreibt)(?= |$|:)/u;
/** Somebody's name or the one somebody goes by: one word, or several with capitals. A report adds an age. */
const NAME = /^(?:\S+|\p{Lu}\S*(?: (?:von|van|de|der|zu|\p{Lu}\S*))+)$/u;
/** Words of somebody who speaks to others rather than reports. */
export const SPOKEN = /(?<!\p{L})(?:ich|mir|mich|meine?[rmns]?|wir|uns|unsere?[rmn]?|euch|danke)(?!\p{L})|@\p{L}|[!?](?:\s|$)/iu;
export const SPOKEN_SHARE = 1 / 3;
const QUOTED = /[„“”»«"]/u;
const isSpoken = (item: Item): boolean => item.some((b) => isTold(b) && SPOKEN.test(b.text) && !QUOTED.test(b.text));

/** What the wording of a line with a name and a day may speak for. */
const OF_COMMENTS: ReadonlySet<Category> = new Set<Category>(['reader-comment', 'comment-form', 'metadata']);

/** Who signs an item and whether a time stands with the name; undefined where nobody does. */
export function signed(item: readonly Line[]): { name: string; dated: boolean } | undefined {
  const lines = item.filter((b) => isHead(b) && !(isHeading(b.element) && b.density > ALL_LINKED));
  const dated = lines.some((b) => b.text.search(DAY) >= 0);
  for (const { text, line } of lines) {
    if (line.own && !OF_COMMENTS.has(line.own.category)) continue;
    const name = text
      .replace(DAY, ' ')
      .replace(TIME, ' ')
      .replace(WROTE, ' ')
      .replace(/[^\p{L}\p{Nd}_.-]+/gu, ' ')
      .trim();
    if (/\p{L}/u.test(name) && name.split(' ').length <= NAME_WORDS && NAME.test(name)) return { name, dated };
  }
  return undefined;
}

/** Readers: each item is signed by another name and either dated or speaks for itself. Entries of a live ticker are signed by few. */
function isReaders(items: readonly Item[]): boolean {
  const told = items.filter((item) => item.some(isTold));
  if (told.length < ITEMS || told.length < MOST * items.length) return false;
  const by = told.flatMap((item) => signed(item) ?? []);
  if (by.length < MOST * told.length || new Set(by.map((b) => b.name)).size < MOST * by.length) return false;
  const dated = by.filter((b) => b.dated).length;
  const isAnswered = (item: Item): boolean =>
    item.some(({ line }) => line.own?.category === 'reader-comment' || line.own?.category === 'comment-form');
  const spoken = told.filter(isSpoken).length;
  return spoken >= SPOKEN_SHARE * told.length || (spoken > 0 && (dated >= MOST * by.length || most(told, isAnswered)));
}

/** Another article: a title that is a link or has one below it, with a sentence or two. */
function isTeaser(item: Item): boolean {
  const title = item.find((b) => !isTold(b) && b.words >= 2);
  const texts = item.filter(isTold);
  if (!title || texts.length > 1 || texts.some((b) => b.letters > TEASER)) return false;
  return title.density > ALL_LINKED || item.some((b) => b.linked > 0 && b !== title && b.letters <= TEASER);
}

/** What a life tells of somebody who writes. */
const TRADE =
  /redakt(?:eur|ion)|reporter|volont(?:ariat|är|ier)|journalis|(?<!\p{L})autor|korrespondent|kolumnist|schreibt|berichtet|ressort|(?:diese|unsere|die) zeitung|zu uns/iu;
const NAMED = /^(?:dr\. )?\p{Lu}\p{Ll}+(?:[- ](?:von |van |de )?\p{Lu}[\p{Ll}.'’-]+){1,3}(?=[ ,(])/u;
/** How many blocks behind the last paragraph a life stands, and how long it is at most, in letters. */
const NEAR = 8;
const LIFE = 600;

/** Who wrote an article, told below it: it opens with a name, speaks of the trade and is set apart from the paragraphs. */
function livesBelow(blocks: readonly Placed[], authors: readonly string[], own: ReadonlySet<string>, from: number): Placed[] {
  return blocks.slice(from, from + NEAR).filter((block, k) => {
    const { text, letters, inline, shape, hidden, line } = block;
    if (hidden || !isTold(block) || letters > LIFE || line.sure || isHeading(block.element)) return false;
    const isApart = !own.has(shape) || inline === 'em' || inline === 'i' || isBold(block);
    const name = NAMED.exec(text)?.[0];
    const above = blocks[from + k - 1];
    const isUnder = above !== undefined && isHead(above) && name?.startsWith(above.text) === true;
    const isAuthor = name !== undefined && authors.some((a) => a.includes(name.replace(/^dr\. /iu, '')));
    return (isApart || isUnder) && name !== undefined && (TRADE.test(text) || isAuthor);
  });
}

/**
 * What stands below an article without a head that says so: readers' comments, teasers, the life of who wrote it. They are rows of equals behind the
 * last paragraph, or a text that opens with a name. Linear in blocks times depth.
 */
export function belowArticle({ blocks, metadata }: Structure, company: readonly (Company | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>();
  const above = new Float64Array(blocks.length + 1);
  for (const { index, prose, hidden } of blocks) above[index + 1] = above[index]! + (hidden ? 0 : prose);
  for (const items of [...wrapped(blocks), ...bare(blocks)]) {
    const first = items[0]![0]!;
    if (items.length < ITEMS || above[first.index]! < ABOVE) continue;
    const over = blocks[first.index - 1]!;
    // What a line or a heading of the article leads to is its own.
    if (over.text.endsWith(':')) continue;
    const isOwn = isHeading(over.element) && !over.line.own;
    // A list of the article in a wrapper like those of boxes is none of them.
    const isArticles = (item: Item): boolean =>
      item.every((b) => company[b.index] === 'among' && b.linked === 0 && b.ends >= 1 && isWithin(b.element, 'li'));
    if (!isOwn && isReaders(items)) for (const item of items) for (const { index } of item) found.add(index);
    else if (most(items, isTeaser))
      for (const item of items) if (!isArticles(item)) for (const { index } of item) found.add(index);
  }
  const isOwn = (b: Placed): boolean =>
    b.prose > 0 && !b.hidden && !found.has(b.index) && (b.inMain || company[b.index] === 'among');
  const own = shapesOf(blocks, isOwn);
  const last = blocks.findLastIndex((b) => isOwn(b) && own.has(b.shape));
  for (const index of found) if (index < last) found.delete(index);
  if (above[last + 1]! >= ABOVE) for (const { index } of livesBelow(blocks, metadata.authors, own, last)) found.add(index);
  return found;
}
