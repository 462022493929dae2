import type { Company } from './company.ts';
import { closest, holdsTag, type PageElement } from './dom/element.ts';
import type { Placed, Structure } from './structure.ts';

/** Largest box that asks for consent, in blocks. */
const BOX = 16;
const TITLE = new Set(['h1']);
const BUTTONS = new Set(['button', 'form', 'input']);
const NO_BOX = new Set(['p', 'li', 'ul', 'ol', 'td', 'tr', 'table', 'article', 'main', 'body', 'html', '#root']);
/** What such boxes are called. */
const NAMES = /consent|cookie|privacy|datenschutz|zustimmung|cmp(?: |$)/;

/**
 * The blocks of boxes that ask readers to agree before they read, buy or see something: one line says so by its wording, and a button or the name of the
 * box stands with it. Not what holds the title or paragraphs of the article. Linear in blocks times depth.
 */
export function consentOf({ blocks, mainPath }: Structure, company: readonly (Company | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>();
  const known = new Map<PageElement, boolean>();
  const isBox = (e: PageElement): boolean => {
    const answer = known.get(e) ?? (e.blocks <= BOX && !mainPath.has(e) && !holdsTag(e, TITLE));
    known.set(e, answer);
    return answer;
  };
  for (const { line, hidden, element, index } of blocks) {
    if (hidden || found.has(index) || line.own?.category !== 'cookie-consent') continue;
    let box: PageElement | undefined;
    for (let e: PageElement | undefined = element; e && isBox(e); e = e.parent) box = e;
    if (!box || NO_BOX.has(box.tag) || !(NAMES.test(box.names) || holdsTag(box, BUTTONS))) continue;
    const own: Placed[] = blocks.slice(Math.max(0, index - BOX), index + BOX).filter((b) => closest(b.element, (e) => e === box));
    if (own.every((b) => company[b.index] !== 'among')) for (const b of own) found.add(b.index);
  }
  return found;
}
