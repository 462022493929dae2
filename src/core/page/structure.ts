import { CUES, LINE_FEATURES, type Line, readLine } from '../boilerplate/line.ts';
import { type Block, type BlockPage, TEXT, type TimeMark } from './dom/blocks.ts';
import { isHeading, isWithin, type PageElement } from './dom/element.ts';
import { kindBit, kindBits } from './dom/names.ts';
import type { Metadata } from './metadata.ts';

/** A block with what its words and its place in the tree say. */
export interface Placed extends Block {
  readonly line: Line;
  /** Letters and digits only, in lower case: what is compared. */
  readonly key: string;
  /** Share of its letters in links. */
  readonly density: number;
  readonly functionShare: number;
  readonly words: number;
  /** 1 = ends like a sentence, 0.5 = with a colon. */
  readonly ends: number;
  /** Letters of prose it adds to the elements around it. */
  readonly prose: number;
  /** Tags and first names of the innermost elements: blocks made by one template agree. */
  readonly shape: string;
  /** Kinds of names: of its own element, of the three around it, of those further out. */
  readonly ownKinds: number;
  readonly nearKinds: number;
  readonly farKinds: number;
  readonly inMain: boolean;
}

/** A page as the model sees it. */
export interface Structure {
  readonly blocks: readonly Placed[];
  readonly times: readonly TimeMark[];
  readonly root: PageElement;
  readonly metadata: Metadata;
  /** The innermost element that holds most of the prose, and those around it. */
  readonly main: PageElement;
  readonly mainPath: ReadonlySet<PageElement>;
  /** Prose of each shape, and how many blocks have it. */
  readonly shapes: ReadonlyMap<string, { prose: number; blocks: number }>;
  readonly topShape: string;
  /** First and last block of prose in the main element, of the commonest shape; -1 without one. */
  readonly first: number;
  readonly last: number;
  /** The block that is most likely the visible headline; -1 without one. */
  readonly heading: number;
}

/** From this share of letters in links on a block is a link rather than words. */
export const LINKED = 0.5;
/** From this share on it is nearly all links. */
export const ALL_LINKED = 0.8;

/** A text that says something, as paragraphs and what readers write do: a whole sentence of more than a few letters. */
export const isTold = ({ ends, letters }: Placed): boolean => ends === 1 && letters > 30;

/** From this share of bold letters on a text is set in bold: a mark or a name at its end may be none. */
const ALL_BOLD = 0.9;
export const isBold = ({ bold, letters }: Placed): boolean => bold > ALL_BOLD * letters;

/** From so many paragraphs on a shape is the article's. */
const ALIKE = 2;

/** The shapes that several of the paragraphs have which pass the test. */
export function shapesOf(blocks: readonly Placed[], isOwn: (block: Placed) => boolean): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const b of blocks) if (b.prose > 0 && isOwn(b)) counts.set(b.shape, (counts.get(b.shape) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n >= ALIKE).map(([shape]) => shape));
}

const placeOf = (name: (typeof LINE_FEATURES)[number]): number => LINE_FEATURES.indexOf(name);
const WORDS = placeOf('words');
const FUNCTION_SHARE = placeOf('functionShare');
const ENDING = placeOf('ending');

const LETTER = /[\p{L}\p{Nd}]/u;
/** Which units are letters or digits, as far as scripts in use here and the marks of print go; a text with others is read by the expression. */
const LETTERS = Uint8Array.from({ length: 0x2100 }, (_, c) => (LETTER.test(String.fromCharCode(c)) ? 1 : 0));

/** Letters and digits of a text in lower case. */
export function lettersOf(text: string): string {
  const lower = text.toLowerCase().normalize('NFC');
  let letters = '';
  let from = 0;
  for (let i = 0; i < lower.length; i++) {
    const kind = LETTERS[lower.charCodeAt(i)];
    if (kind === undefined) return lower.replace(/[^\p{L}\p{Nd}]+/gu, '');
    if (kind === 1) continue;
    if (i > from) letters += lower.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? lower : letters + lower.slice(from);
}

/** From this length on, in UTF-16 units, a text is told from others by its beginning and its length: no paragraph of an article is as long. */
const LONG_TEXT = 10_000;

/** What a text is compared by: its letters and digits in lower case. */
export function keyOf(text: string): string {
  return text.length <= LONG_TEXT ? lettersOf(text) : `${lettersOf(text.slice(0, LONG_TEXT))}${text.length}`;
}

const COMMENT_CUE = 1 << Object.keys(CUES).indexOf('comments');
const CAPTION = kindBit('caption');
const COMPANY = kindBits('offer', 'comments', 'related');

function shapeOf(element: PageElement): string {
  let shape = '';
  let e: PageElement | undefined = element;
  for (let k = 0; e && k < 4; e = e.parent, k++) {
    const name =
      k < 2
        ? e.names
            .split(' ', 2)
            .join(' ')
            .replace(/\p{Nd}+/gu, '#')
        : '';
    shape = `${e.tag}.${name}>${shape}`;
  }
  return shape;
}

interface Around {
  readonly shape: string;
  readonly nearKinds: number;
  readonly farKinds: number;
}

function around(element: PageElement): Around {
  let nearKinds = 0;
  let farKinds = 0;
  let k = 0;
  for (let e: PageElement | undefined = element; e; e = e.parent, k++) {
    if (e.tag === 'body' || e.tag === 'html') continue;
    if (k > 3) farKinds |= e.kinds;
    else if (k > 0) nearKinds |= e.kinds;
  }
  return { shape: shapeOf(element), nearKinds, farKinds };
}

/** Scripts that say in a letter what others say in three. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u;
/** Share of function words that prose in another language is given: the lists are German. */
const FOREIGN_SHARE = 0.3;

/** Fewest letters of a block that says what language a page is in. */
const LONG = 40;
/** German prose has more function words of German than that on average. */
const GERMAN_SHARE = 0.1;

/** Whether a page that says it is in another language is: many German houses' pages say so too. */
function isOtherLanguage({ language }: Metadata, shares: readonly number[]): boolean {
  if (language === undefined || /^(?:de|gsw|nds|bar|$)/i.test(language)) return false;
  return shares.reduce((sum, s) => sum + s, 0) < GERMAN_SHARE * shares.length;
}

/** Letters of prose: long enough, not mostly links, with function words; discounted where it is no article's likely place. */
function proseOf(block: Block, density: number, functionShare: number, ends: number, place: Around): number {
  if (density >= TEXT.linked || functionShare <= TEXT.functions || block.hidden) return 0;
  if (block.letters < TEXT.letters && (block.letters < 30 || !DENSE.test(block.text))) return 0;
  let prose = block.letters * (ends > 0 ? 1 : 0.4);
  if (isWithin(block.element, 'nav', 'footer', 'figcaption', 'figure')) prose *= 0.1;
  if (block.element.kinds & CAPTION) prose *= 0.3;
  if (isWithin(block.element, 'aside') || (block.element.kinds | place.nearKinds) & COMPANY) prose *= 0.3;
  return prose;
}

/** Puts the blocks of a page into their places. Linear in blocks times depth, which is bounded. */
export function structureOf({ blocks, times }: BlockPage, root: PageElement, metadata: Metadata): Structure {
  const places = new Map<PageElement, Around>();
  // Menus stand on a page several times over.
  const lines = new Map<string, Line>();
  const lineOf = (text: string): Line => {
    let line = lines.get(text);
    if (!line) {
      line = readLine(text);
      lines.set(text, line);
    }
    return line;
  };
  const isForeign = isOtherLanguage(
    metadata,
    blocks.filter((b) => b.letters >= LONG && b.linked < 0.4 * b.letters).map((b) => lineOf(b.text).features[FUNCTION_SHARE]!),
  );
  let above = 0;
  let comments = false;
  const drafts = blocks.map((block) => {
    const line = lineOf(block.text);
    const density = block.linked / Math.max(1, block.letters);
    const functionShare = isForeign ? FOREIGN_SHARE : line.features[FUNCTION_SHARE]!;
    const ending = line.features[ENDING]!;
    const ends = ending >= 2 || (isForeign && /[.!?。！？]/u.test(block.text.slice(-1))) ? 1 : ending === 1 ? 0.5 : 0;
    let place = places.get(block.element);
    if (!place) {
      place = around(block.element);
      places.set(block.element, place);
    }
    // Below the heading of the comments most prose is the readers'.
    comments ||= above > 500 && (line.cues & COMMENT_CUE) !== 0 && block.letters < 50;
    const prose = proseOf(block, density, functionShare, ends, place) * (comments ? 0.3 : 1);
    above += prose;
    for (let e: PageElement | undefined = block.element; e; e = e.parent) {
      e.letters += block.letters;
      e.linked += block.linked;
      e.blocks++;
      e.prose += prose;
    }
    if (prose > 0 && block.element.parent) block.element.parent.proseBlocks++;
    return {
      ...block,
      line,
      key: keyOf(block.text),
      density,
      functionShare,
      words: line.features[WORDS]!,
      ends,
      prose,
      shape: place.shape,
      nearKinds: place.nearKinds,
      farKinds: place.farKinds,
      ownKinds: block.element.kinds | block.inlineKinds,
    };
  });
  const main = mainOf(root);
  const mainPath = new Set<PageElement>();
  for (let e: PageElement | undefined = main; e; e = e.parent) mainPath.add(e);
  const inside = new Map<PageElement, boolean>([[main, true]]);
  const isInside = (element: PageElement): boolean => {
    const path: PageElement[] = [];
    let e: PageElement | undefined = element;
    while (e && !inside.has(e)) {
      path.push(e);
      e = e.parent;
    }
    const answer = e !== undefined && inside.get(e)!;
    for (const p of path) inside.set(p, answer);
    return answer;
  };
  const placed: Placed[] = drafts.map((d) => ({ ...d, inMain: isInside(d.element) }));
  const shapes = new Map<string, { prose: number; blocks: number }>();
  for (const { shape, prose } of placed) {
    const sum = shapes.get(shape);
    if (sum) {
      sum.prose += prose;
      sum.blocks++;
    } else shapes.set(shape, { prose, blocks: 1 });
  }
  let topShape = '';
  let most = -1;
  for (const [shape, { prose }] of shapes)
    if (prose > most) {
      topShape = shape;
      most = prose;
    }
  let first = -1;
  let last = -1;
  for (const { index, inMain, prose, shape } of placed)
    if (inMain && prose > 60 && shape === topShape) {
      if (first < 0) first = index;
      last = index;
    }
  return {
    blocks: placed,
    times,
    root,
    metadata,
    main,
    mainPath,
    shapes,
    topShape,
    first,
    last,
    heading: headingOf(placed, metadata),
  };
}

/** Goes down as long as one child holds most of the prose. */
function mainOf(root: PageElement): PageElement {
  let main = root;
  for (;;) {
    let best: PageElement | undefined;
    for (const child of main.children) if (typeof child !== 'string' && child.prose > (best?.prose ?? 0)) best = child;
    if (!best || best.prose < 0.62 * main.prose) return main;
    main = best;
  }
}

/** The block that heads the article by its tag, its agreement with the metadata and its place. */
function headingOf(blocks: readonly Placed[], { titles }: Metadata): number {
  const keys = titles.map(keyOf).filter((k) => k.length > 3);
  let best = 0.8;
  let heading = -1;
  for (const block of blocks) {
    const { key, element, density, index, text } = block;
    let score = isWithin(element, 'h1') ? 2 : 0;
    if (keys.includes(key)) score += 2;
    else if (key.length > 12 && keys.some((k) => k.includes(key) || key.startsWith(k))) score += 1.4;
    if (score === 0 || block.hidden) continue;
    if (isHeading(element)) score += 0.4;
    if (isWithin(element, 'nav', 'footer', 'aside')) score -= 1.5;
    if (density > LINKED) score--;
    score -= (index / blocks.length) * 0.5;
    if (text.length < 12) score -= 0.5;
    if (score > best) {
      best = score;
      heading = index;
    }
  }
  return heading;
}
