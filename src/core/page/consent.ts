import type { Category } from '../boilerplate/category.ts';
import type { Company } from './company.ts';
import type { Block } from './dom/blocks.ts';
import { closest, holdsTag, type PageElement } from './dom/element.ts';
import type { Placed, Structure } from './structure.ts';

/** Largest box that asks for consent, in blocks. */
const BOX = 16;
const TITLE = new Set(['h1']);
const BUTTONS = new Set(['button', 'form', 'input']);
const NO_BOX = new Set(['p', 'li', 'ul', 'ol', 'td', 'tr', 'table', 'article', 'main', 'body', 'html', '#root']);
/** What such boxes are called. */
const NAMES = /consent|cookie|privacy|datenschutz|zustimmung|cmp(?: |$)/;
const asksFor = (box: PageElement): boolean => NAMES.test(box.names) || holdsTag(box, BUTTONS);
/** What layers are called, and what their buttons say where these are links. */
const LAYER = /dialog|modal|overlay|layer|popup/;
const ANSWER =
  /^(?:(?:ja|nein|alle|allen|alles)[, ]{1,2}){0,2}(?:zustimmen|akzeptieren|annehmen|ablehnen|einverstanden|verstanden)(?!\p{L}).{0,40}$/iu;
/** From this share of its letters of prose on a box is one that asks for consent. */
const MOST = 0.5;

/**
 * The blocks of layers over a page that ask for consent, from their words alone: nearly all that such a box tells, with a button or its name, beside a
 * title. Before a short article it would be most of the page's prose. `tells`: letters of prose; `saidOf`: what a line is by its wording. Linear.
 */
export function consentLayers(
  blocks: readonly Block[],
  tells: readonly number[],
  saidOf: (index: number) => Category | undefined,
): ReadonlySet<number> {
  const found = new Set<number>();
  let titled: boolean | undefined;
  for (let i = 0; i < blocks.length; i++) {
    if (tells[i] === 0 || found.has(i) || saidOf(i) !== 'cookie-consent') continue;
    titled ??= blocks.some((b) => !b.hidden && closest(b.element, (e) => /^h[12]$/.test(e.tag)) !== undefined);
    if (!titled) break;
    const from = Math.max(0, i - BOX);
    const near = blocks.slice(from, i + BOX + 1);
    let box: readonly Block[] = [];
    let isAsked = false;
    for (let e: PageElement | undefined = blocks[i]!.element; e && !NO_LAYER.has(e.tag); e = e.parent) {
      const own = near.filter((b) => closest(b.element, (o) => o === e) !== undefined);
      const prose = own.reduce((sum, b) => sum + tells[b.index]!, 0);
      const asked = own.reduce((sum, b) => sum + (saidOf(b.index) === 'cookie-consent' ? tells[b.index]! : 0), 0);
      if (own.length > BOX || asked < MOST * prose || holdsTag(e, TITLE)) break;
      box = own;
      isAsked ||= asksFor(e) || LAYER.test(e.names) || own.some((b) => ANSWER.test(b.text));
    }
    if (isAsked) for (const b of box) found.add(b.index);
  }
  return found;
}
const NO_LAYER = new Set(['article', 'main', 'body', 'html', '#root']);

/**
 * The blocks of boxes that ask readers to agree before they read, buy or see something: one line says so by its wording, and a button or the name of the
 * box stands with it. Not what holds the title or paragraphs of the article. Linear in blocks times depth.
 */
export function consentOf(
  { blocks, mainPath, layers }: Structure,
  company: readonly (Company | undefined)[],
): ReadonlySet<number> {
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
    if (!box || NO_BOX.has(box.tag) || !asksFor(box)) continue;
    const own: Placed[] = blocks.slice(Math.max(0, index - BOX), index + BOX).filter((b) => closest(b.element, (e) => e === box));
    if (own.every((b) => company[b.index] !== 'among')) for (const b of own) found.add(b.index);
  }
  for (const index of layers) found.add(index);
  return found;
}
