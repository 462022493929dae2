import type { Block } from './dom/blocks.ts';
import { holdsTag, isWithin } from './dom/element.ts';
import type { ParsedPage } from './dom/parse.ts';
import type { Metadata } from './metadata.ts';

/** Marks that word processors, mail programs and office suites leave in what they put on the clipboard. */
const OFFICE =
  /<meta[^<>]{0,40}name="?(?:[Gg]enerator|ProgId)"?[^<>]{0,60}(?:Microsoft|Word|Excel|LibreOffice|OpenOffice)|urn:schemas-microsoft-com:office|class="?Mso[A-Z]|id="?docs-internal-guid|google-sheets-html-origin|class="?(?:gmail_|moz-cite)|data-pm-slice|data-ccp-props|class="?(?:WordSection|OutlineElement |TextRun )/;
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
  const linked = blocks.filter((b) => b.linked > 0.6 * b.letters).length;
  // Cells say nothing of what is around their table.
  const lines = blocks.filter((b) => !isWithin(b.element, 'table')).length || blocks.length;
  if (lines <= SELECTION) return linked <= lines / 2;
  return linked / lines <= LINKS && blocks.some((b) => b.letters >= PROSE);
}
