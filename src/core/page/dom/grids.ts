import { createElement, holdsTag, type PageElement, shortText } from './element.ts';

/** Rows and cells of a grid: as many as a table has. */
const ROWS = 2;
const CELLS = { least: 2, most: 12 } as const;
/** Longest cell, in UTF-16 units, and the share of cells with figures: cards of teasers have sentences, not figures. */
const CELL = 60;
const FIGURES = 1 / 3;
/** What no cell of data holds. */
const LINKS: ReadonlySet<string> = new Set(['a', 'button', 'img']);
const GRID_TAGS: ReadonlySet<string> = new Set(['div', 'section', 'span']);

const elementsOf = ({ children }: PageElement): PageElement[] | undefined =>
  children.some((c) => typeof c === 'string' && c.trim() !== '')
    ? undefined
    : children.filter((c): c is PageElement => typeof c !== 'string');

/** The rows of cells of an element that is set as a table without being one; undefined where it is something else. */
function rowsOf(element: PageElement): PageElement[][] | undefined {
  if (!GRID_TAGS.has(element.tag)) return undefined;
  const rows = elementsOf(element);
  if (!rows || rows.length < ROWS || rows.some((r) => !GRID_TAGS.has(r.tag))) return undefined;
  const cells: PageElement[][] = [];
  for (const row of rows) {
    const own = elementsOf(row);
    const width = cells[0]?.length ?? own?.length ?? 0;
    if (!own || own.length !== width || width < CELLS.least || width > CELLS.most || own.some((c) => !GRID_TAGS.has(c.tag)))
      return undefined;
    cells.push(own);
  }
  // But for the head all rows are of one name.
  if (rows.slice(2).some((r) => r.names !== rows[1]!.names)) return undefined;
  const all = cells.flat();
  const texts: string[] = [];
  for (const cell of all) {
    const text = shortText(cell, CELL);
    if (text === undefined || holdsTag(cell, LINKS)) return undefined;
    texts.push(text);
  }
  if (texts.every((t) => t === '')) return undefined;
  return texts.filter((t) => /\p{Nd}/u.test(t)).length >= FIGURES * all.length ? cells : undefined;
}

/** The same piece of a page below another parent, under another tag. */
function moved(element: PageElement, parent: PageElement, tag: string): PageElement {
  const { names, kinds, hidden, muted, attributes } = element;
  const copy = createElement({ tag, parent, names, kinds, hidden, muted, attributes });
  for (const child of element.children) copy.children.push(typeof child === 'string' ? child : moved(child, copy, child.tag));
  return copy;
}

/**
 * Makes tables of what is set as one: equal rows of equal numbers of short cells without links, figures among them. The page is changed. Iterative
 * but inside a grid, whose cells are small; linear.
 */
export function makeTables(root: PageElement): void {
  const open = [root];
  for (let e = open.pop(); e; e = open.pop())
    e.children.forEach((child, i, children) => {
      if (typeof child === 'string') return;
      const rows = rowsOf(child);
      if (!rows) {
        open.push(child);
        return;
      }
      const table = createElement({ ...child, tag: 'table', parent: e });
      for (const cells of rows) {
        const row = createElement({ tag: 'tr', parent: table });
        for (const cell of cells) row.children.push(moved(cell, row, 'td'));
        table.children.push(row);
      }
      children[i] = table;
    });
}
