import type { Category } from '../boilerplate/category.ts';
import { readLine } from '../boilerplate/line.ts';
import type { Block } from './dom/blocks.ts';
import { closest, holdsTag, isWithin, type PageElement } from './dom/element.ts';
import type { ParsedPage } from './dom/parse.ts';
import type { Metadata } from './metadata.ts';
import type { LineReader } from './place-blocks.ts';

/** Marks that word processors, mail programs and office suites leave in what they put on the clipboard. */
const OFFICE =
  /<meta[^<>]{0,40}name="?(?:[Gg]enerator|ProgId)"?[^<>]{0,60}(?:Microsoft|Word(?!Press)|Excel|LibreOffice|OpenOffice|Cocoa|pandoc)|urn:schemas-microsoft-com:office|class="?Mso[A-Z]|id="?docs-internal-guid|google-sheets-html-origin|class="?(?:gmail_|moz-cite)|data-pm-slice|data-ccp-props|class="?(?:WordSection|OutlineElement |TextRun )/;
/** How much of the HTML is looked at for such a mark, in UTF-16 units. */
const READ = 60_000;

/** Whether a program other than a browser on a page wrote it. */
export function isOffice(html: string): boolean {
  return OFFICE.test(html.slice(0, READ));
}

/** What a footer is part of when it says who said something or who helped, and no more. */
const OF_TEXT = new Set(['article', 'blockquote', 'figure']);
/** From this share of its letters in links on a footer is a page's, whatever it is part of. */
const LINKED_FOOTER = 0.3;

/**
 * Whether it holds elements that pages have and texts have not. Boxes beside the text and buttons stand in the previews of content systems as well;
 * a form around most of the text is the editor's, and so is one below the tools of one, a footer of a quotation or an article without links is the text's.
 */
function hasFurniture(root: PageElement, blocks: readonly Block[], isEdited: boolean): boolean {
  if (holdsTag(root, NAV)) return true;
  const inForms = new Map<PageElement, number>();
  const footers = new Map<PageElement, { letters: number; linked: number }>();
  let all = 0;
  for (const { element, letters, linked } of blocks) {
    all += letters;
    const form = isWithin(element, 'form') ? closest(element, (e) => e.tag === 'form') : undefined;
    if (form) inForms.set(form, (inForms.get(form) ?? 0) + letters);
    const footer = isWithin(element, 'footer') ? closest(element, (e) => e.tag === 'footer') : undefined;
    if (!footer) continue;
    const sum = footers.get(footer) ?? { letters: 0, linked: 0 };
    footers.set(footer, { letters: sum.letters + letters, linked: sum.linked + linked });
  }
  const isText = (e: PageElement): boolean => OF_TEXT.has(e.tag);
  return (
    (!isEdited && [...inForms.values()].some((n) => 2 * n < all)) ||
    [...footers].some(([e, sum]) => sum.linked > LINKED_FOOTER * sum.letters || !closest(e, isText)) ||
    (inForms.size === 0 && holdsTag(root, FORM))
  );
}
const NAV = new Set(['nav']);
const FORM = new Set(['form']);

/** Longest selection that can be no page, in blocks, when nothing in it speaks for one. */
const SELECTION = 12;
/** Largest share of blocks that are mostly links, and fewest blocks that tell, in a text that is no page. */
const LINKS = 0.15;
/** Fewest letters of a paragraph. */
const PROSE = 70;

/** Most paragraphs of a layer over the page. */
const CONSENT = 5;
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
  let asked = 0;
  for (const { element, letters, linked, text } of blocks) {
    if (letters >= PROSE && linked <= letters / 2) {
      // A layer that asks for consent stands over all of the page.
      if (asked++ < CONSENT && readLine(text).own?.category === 'cookie-consent') continue;
      return false;
    }
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

/** What content systems put over their previews. */
const TOOLS = /(?:admin|tool|edit(?:or)?) ?(?:bar|leiste)/;
const isTool = ({ element }: Block): boolean => closest(element, (e) => TOOLS.test(e.names)) !== undefined;

/** Shortest line that a title is known by, in letters. */
const TITLE = 8;
/** Whether nothing in it leads anywhere and its title is none of its lines: what a content system shows, not what a house publishes. */
const isPreview = (blocks: readonly Block[], titles: readonly string[]): boolean =>
  blocks.every((b) => b.linked === 0) && !blocks.some((b) => b.letters >= TITLE && titles.some((t) => t.includes(b.text)));

/** Values of `itemprop` that say where the pieces of an article are. */
const MICRODATA = /^(?:articlebody|headline|datepublished)$/i;
const hasMicrodata = (blocks: readonly Block[]): boolean =>
  blocks.some(({ element }) => closest(element, (e) => MICRODATA.test(e.attributes?.itemprop ?? '')) !== undefined);

/** Kinds of boilerplate that stand around articles and in no document. */
const OF_PAGES: ReadonlySet<Category> = new Set([
  'app-promotion',
  'comment-form',
  'cookie-consent',
  'copyright',
  'login',
  'navigation',
  'newsletter',
  'reader-comment',
  'social-share',
]);
/** Fewest letters of it: a name and a year are those of a picture. */
const HOUSE_MARK = 25;
/** So many lines say together that they are a page's. */
const SAID = 2;
/** A line that no document has: a house's mark of copyright (not a photographer's), a bar of links, a number of comments. */
const isPlain = ({ text, letters, linked }: Block, category: Category): boolean =>
  (text.startsWith('©') && letters >= HOUSE_MARK) ||
  linked >= ALL_LINKS * letters ||
  (category === 'reader-comment' && /\p{Nd}/u.test(text));

/**
 * Whether lines say by their own wordings that they are a page's: a house whose links are few has its copyright and its comments all the same.
 * One alone may be the heading of a section ("Kommentar", "Navigation").
 */
function saysPage(blocks: readonly Block[], lineOf: LineReader): boolean {
  let said = 0;
  for (const block of blocks) {
    if (block.letters >= PROSE && !block.text.startsWith('©')) continue;
    const category = lineOf(block.text).own?.category;
    if (category && OF_PAGES.has(category)) said += isPlain(block, category) ? SAID : 1;
    if (said >= SAID) return true;
  }
  return false;
}

/** Whether HTML is a piece of text rather than a page: a selection, a document. It is taken whole then. */
export function isWhole(
  html: string,
  parsed: ParsedPage,
  blocks: readonly Block[],
  metadata: Metadata,
  lineOf: LineReader,
): boolean {
  if (blocks.length === 0) return true;
  if (
    metadata.openGraph !== undefined ||
    metadata.isArticle ||
    (metadata.titles.length > 0 && parsed.metas.size > 2 && !isOffice(html))
  )
    return false;
  const own = blocks.filter((b) => !isTool(b));
  if (hasFurniture(parsed.root, blocks, own.length < blocks.length)) return blocks.length <= 3;
  if (isOffice(html)) return true;
  // What is saved from a browser has a title; what is copied from one may say by its menu or its marks that it is a page.
  if (hasMicrodata(blocks) || hasMenu(own) || (metadata.titles.length > 0 && !isPreview(blocks, metadata.titles))) return false;
  const linked = blocks.filter((b) => b.linked > 0.6 * b.letters).length;
  // Cells say nothing of what is around their table.
  const lines = blocks.filter((b) => !isWithin(b.element, 'table')).length || blocks.length;
  // A title with its paragraphs may be all of a page, which says so: the view for printing.
  const isTitled =
    blocks.some((b) => isWithin(b.element, 'h1') && b.letters >= TITLE) &&
    blocks.filter((b) => b.letters >= PROSE && !b.text.startsWith('©')).length > 1;
  if (lines <= SELECTION && !isTitled) return linked <= lines / 2;
  if (saysPage(blocks, lineOf)) return false;
  if (lines <= SELECTION) return linked <= lines / 2;
  return linked / lines <= LINKS && blocks.some((b) => b.letters >= PROSE);
}
