import { type ArticlePart, CELL_MARK, type PartKind } from './article.ts';
import type { Block } from './dom/blocks.ts';
import { closest, isHeading, isWithin, isWithinHeading, type PageElement, shortText } from './dom/element.ts';
import { kindBit } from './dom/names.ts';
import { tidy } from './dom/tidy.ts';
import { keyOf } from './structure.ts';

const LEAD = kindBit('lead');
const QUOTE = kindBit('quote');
/** Glyphs that stand for a list's mark in text: Word writes them, with the numbers, into the paragraph. */
const BULLET = /^(?:[·•▪◦‣●○■□§➢✓\uf0b7\uf0a7\u2013-]|o(?=\s{1,10}\S))\s+/u;
const NUMBER = /^(?<number>\p{Nd}{1,3})[.)]\s+/u;

/** What a block is in an article by its tags, whatever it says; `inCell`: it stands in a table of data. */
function kindOf({ element, inlineKinds }: Block, inCell: boolean): PartKind {
  if (inCell) return 'row';
  if (isWithinHeading(element) || isWordHeading(element)) return 'subheading';
  if (isWithin(element, 'li') || isWordItem(element)) return 'item';
  if (isWithin(element, 'figcaption', 'caption')) return 'caption';
  if (isWithin(element, 'blockquote') || ((inlineKinds | element.kinds | (element.parent?.kinds ?? 0)) & QUOTE) !== 0)
    return 'quote';
  return isWithin(element, 'pre') ? 'code' : 'paragraph';
}

/** Word's styles of headings and lists, which come as paragraphs. */
function isWordHeading({ names }: PageElement): boolean {
  return /(?:^| )mso ?(?:heading|title|subtitle)|^(?:title|berschrift|überschrift)\p{Nd}?$/u.test(names);
}
function isWordItem({ names, attributes }: PageElement): boolean {
  return /(?:^| )mso list ?(?:paragraph|bullet|number)/.test(names) || /mso-list:\s*l\d/i.test(attributes?.style ?? '');
}

/** Longest cell of a table of data, in UTF-16 units. */
const CELL = 200;
interface Cell {
  readonly element: PageElement;
  readonly row: PageElement;
  /** Its place in the row, from 0. */
  readonly column: number;
}

/** Finds the cell of a table of data around an element: tables of data have rows of several short cells, others are a page's layout. Each row is read once. */
function cellFinder(): (element: PageElement) => Cell | undefined {
  const rows = new Map<PageElement, ReadonlyMap<PageElement, Cell> | undefined>();
  const read = (row: PageElement): ReadonlyMap<PageElement, Cell> | undefined => {
    const cells = row.children.filter((c): c is PageElement => typeof c !== 'string' && (c.tag === 'td' || c.tag === 'th'));
    if (cells.length < 2 || cells.some((c) => shortText(c, CELL) === undefined)) return undefined;
    return new Map(cells.map((element, column) => [element, { element, row, column }]));
  };
  return (element) => {
    if (!isWithin(element, 'table')) return undefined;
    const cell = closest(element, (e) => e.tag === 'td' || e.tag === 'th');
    const row = closest(cell, (e) => e.tag === 'tr');
    if (!cell || !row) return undefined;
    if (!rows.has(row)) rows.set(row, read(row));
    return rows.get(row)?.get(cell);
  };
}

/** The marks before a cell's text, so that what stands in the columns stays in them: empty cells have no block. */
function marksBefore({ column }: Cell, last: Cell | undefined): string {
  return CELL_MARK.repeat(Math.max(0, column - (last?.column ?? 0)));
}

/** Depth of a list from which on it makes no difference. */
const DEEPEST = 6;
function listDepth(element: PageElement): number {
  let depth = 0;
  for (let e: PageElement | undefined = element; e && depth < DEEPEST; e = e.parent)
    if (e.tag === 'ul' || e.tag === 'ol') depth++;
  const word = /level(?<level>\d)/.exec(element.attributes?.style ?? '')?.groups?.level;
  return word ? Number(word) : Math.max(1, depth);
}

function levelOf(element: PageElement): number {
  const heading = closest(element, isHeading);
  if (heading) return Number(heading.tag[1]);
  const digit = /\p{Nd}/u.exec(element.names)?.[0];
  return digit ? Math.min(6, Math.max(1, Number(digit))) : 1;
}

/** Places of items in ordered lists; a list is counted once. Undefined for an item of another. */
function createCounter(): (element: PageElement) => number | undefined {
  const numbers = new Map<PageElement, number>();
  return (element) => {
    const item = closest(element, (e) => e.tag === 'li');
    const list = item?.parent;
    if (!item || list?.tag !== 'ol') return undefined;
    if (!numbers.has(item)) {
      let n = 0;
      for (const child of list.children) if (typeof child !== 'string' && child.tag === 'li') numbers.set(child, ++n);
    }
    return numbers.get(item);
  };
}

/**
 * A part of the article from each block; cells of one row become one part. `places` has, for each block and for the end, before which part what
 * stands there would come.
 */
export function partsOf(
  blocks: readonly Block[],
  leads: ReadonlySet<string>,
  captions: ReadonlySet<number>,
): { parts: ArticlePart[]; places: number[] } {
  const parts: ArticlePart[] = [];
  const places: number[] = [];
  const numberOf = createCounter();
  const cellOf = cellFinder();
  let cell: Cell | undefined;
  let item: PageElement | undefined;
  let paragraphs = 0;
  for (const block of blocks) {
    places.push(parts.length);
    const { element, text } = block;
    const isCaption = captions.has(block.index);
    const inCell = isCaption ? undefined : cellOf(element);
    const kind = isCaption ? 'caption' : kindOf(block, inCell !== undefined);
    const last = parts.at(-1);
    if (inCell && inCell.row === cell?.row && last?.kind === 'row') {
      // Word processors make a paragraph of each cell, and several of a long one.
      parts[parts.length - 1] = { ...last, text: `${last.text}${inCell === cell ? ' ' : marksBefore(inCell, cell)}${text}` };
      cell = inCell;
      continue;
    }
    cell = inCell;
    if (kind === 'item') {
      const own = closest(element, (e) => e.tag === 'li') ?? element;
      const bullet = text.replace(BULLET, '');
      const counted = bullet === text && own.tag !== 'li' ? NUMBER.exec(text) : null;
      const number = own === item ? undefined : (numberOf(element) ?? (counted ? Number(counted.groups!.number) : undefined));
      item = own;
      parts.push({
        kind,
        text: counted ? text.slice(counted[0].length) : bullet,
        level: listDepth(element),
        ...(number !== undefined && { number }),
      });
      continue;
    }
    if (kind === 'subheading') parts.push({ kind, text, level: levelOf(element) });
    else if (kind === 'code') {
      for (const line of (block.preformatted ?? text).split('\n'))
        if (line.trim() !== '') parts.push({ kind: 'paragraph', text: tidy(line) });
    } else if (
      kind === 'paragraph' &&
      paragraphs++ === 0 &&
      ((block.inlineKinds | element.kinds) & LEAD ||
        (leads.size > 0 && leads.has(keyOf(text))) ||
        block.bold > 0.9 * block.letters)
    )
      parts.push({ kind: 'lead', text });
    else if (kind === 'row') parts.push({ kind, text: marksBefore(inCell!, undefined) + text });
    else parts.push({ kind, text });
  }
  places.push(parts.length);
  return { parts, places };
}
