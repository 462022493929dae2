import type { Block } from './dom/blocks.ts';
import { closest, holdsTag, isWithin, type PageElement } from './dom/element.ts';
import type { ParsedPage } from './dom/parse.ts';
import type { Metadata } from './metadata.ts';

/** Marks that word processors, mail programs and office suites leave in what they put on the clipboard. */
const OFFICE =
  /<meta[^<>]{0,40}name="?(?:[Gg]enerator|ProgId)"?[^<>]{0,60}(?:Microsoft|Word(?!Press)|Excel|LibreOffice|OpenOffice|Cocoa|pandoc)|urn:schemas-microsoft-com:office|class="?Mso[A-Z]|id="?docs-internal-guid|google-sheets-html-origin|class="?(?:gmail_|moz-cite)|data-pm-slice|data-ccp-props|class="?(?:WordSection|OutlineElement |TextRun )/;
/** How much of the HTML is looked at for such a mark, in UTF-16 units. */
const READ = 60_000;

/** Whether a program other than a browser on a page wrote it. */
export function isOffice(html: string): boolean {
  return OFFICE.test(html.slice(0, READ));
}

/** Elements that pages have and texts have not. Boxes beside the text and buttons stand in the previews of content systems as well. */
const FURNITURE = new Set(['nav', 'footer', 'form']);

/** Longest selection that can be no page, in blocks, when nothing in it speaks for one. */
const SELECTION = 12;
/** Largest share of blocks that are mostly links, and fewest blocks that tell, in a text that is no page. */
const LINKS = 0.15;
/** Fewest letters of a paragraph. */
const PROSE = 70;

/** Fewest links of a menu, and the longest text of one, in letters. */
const MENU = 3;
const MENU_ITEM = 30;
/** From this share of letters in links on a line is nothing but links: bars and dots stand between them. */
const ALL_LINKS = 0.85;

/** Whether it leads to another page: a table of contents leads into its own, an address to somebody. */
const leadsAway = ({ tag, attributes }: PageElement): boolean =>
  tag === 'a' && !/^(?:#|mailto:|tel:)/iu.test(attributes?.href ?? '#');

/** Most elements that are looked through for the links of one line. */
const LOOKED = 100;

/** How many links lead away in an element, itself counted. */
function linksIn(element: PageElement): number {
  let links = 0;
  let looked = 0;
  for (const open = [element]; open.length > 0 && looked < LOOKED; looked++) {
    const e = open.pop()!;
    if (leadsAway(e)) links++;
    else for (const child of e.children) if (typeof child !== 'string') open.push(child);
  }
  return links;
}

/** Whether a menu stands over the text: short links one after the other, side by side in one line or each in its own, before anything is told. */
function hasMenu(blocks: readonly Block[]): boolean {
  const seen = new Set<PageElement>();
  let links = 0;
  for (const { element, letters, linked } of blocks) {
    if (letters >= PROSE && linked <= letters / 2) return false;
    if (linked < ALL_LINKS * letters) {
      links = 0;
      continue;
    }
    const own = closest(element, leadsAway) ?? element;
    if (seen.has(own)) continue;
    seen.add(own);
    const n = linksIn(own);
    if (letters <= n * MENU_ITEM) links += n;
    if (links >= MENU) return true;
  }
  return false;
}

/** Values of `itemprop` that say where the pieces of an article are. */
const MICRODATA = /^(?:articlebody|headline|datepublished)$/i;
const hasMicrodata = (blocks: readonly Block[]): boolean =>
  blocks.some(({ element }) => closest(element, (e) => MICRODATA.test(e.attributes?.itemprop ?? '')) !== undefined);

/** Whether HTML is a piece of text rather than a page: a selection, a document. It is taken whole then. */
export function isWhole(html: string, parsed: ParsedPage, blocks: readonly Block[], metadata: Metadata): boolean {
  if (blocks.length === 0) return true;
  if (
    metadata.openGraph !== undefined ||
    metadata.isArticle ||
    (metadata.titles.length > 0 && parsed.metas.size > 2 && !isOffice(html))
  )
    return false;
  if (holdsTag(parsed.root, FURNITURE)) return blocks.length <= 3;
  if (isOffice(html)) return true;
  // What is saved from a browser has a title; what is copied from one may say by its menu or its marks that it is a page.
  if (metadata.titles.length > 0 || hasMicrodata(blocks) || hasMenu(blocks)) return false;
  const linked = blocks.filter((b) => b.linked > 0.6 * b.letters).length;
  // Cells say nothing of what is around their table.
  const lines = blocks.filter((b) => !isWithin(b.element, 'table')).length || blocks.length;
  if (lines <= SELECTION) return linked <= lines / 2;
  return linked / lines <= LINKS && blocks.some((b) => b.letters >= PROSE);
}
