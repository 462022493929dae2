import { CUES, LINE_FEATURES, type Line, readLine } from '../boilerplate/line.ts';
import { consentLayers } from './consent.ts';
import { type Block, type BlockPage, TEXT } from './dom/blocks.ts';
import { isHeading, isWithin, type PageElement } from './dom/element.ts';
import { kindBit, kindBits } from './dom/names.ts';
import type { Metadata } from './metadata.ts';
import { readersIn } from './readers.ts';
import { keyOf, LINKED, type Placed, type Structure } from './structure.ts';

const placeOf = (name: (typeof LINE_FEATURES)[number]): number => LINE_FEATURES.indexOf(name);
const WORDS = placeOf('words');
const FUNCTION_SHARE = placeOf('functionShare');
const ENDING = placeOf('ending');

const COMMENT_CUE = 1 << Object.keys(CUES).indexOf('comments');
const CAPTION = kindBit('caption');
const COMMENTS = kindBit('comments');
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

/** Letters of prose by its own words and tags: long enough, not mostly links, with function words. */
function tellsOf(block: Block, { density, functionShare, ends }: Words): number {
  if (density >= TEXT.linked || functionShare <= TEXT.functions || block.hidden) return 0;
  if (block.letters < TEXT.letters && (block.letters < 30 || !DENSE.test(block.text))) return 0;
  const prose = block.letters * (ends > 0 ? 1 : 0.4);
  return isWithin(block.element, 'nav', 'footer', 'figcaption', 'figure') ? prose * 0.1 : prose;
}

/** Letters of prose, discounted where it is no article's likely place. */
function proseOf({ element }: Block, tells: number, { nearKinds }: Around): number {
  let prose = tells;
  if (element.kinds & CAPTION) prose *= 0.3;
  if (isWithin(element, 'aside') || (element.kinds | nearKinds) & COMPANY) prose *= 0.3;
  return prose;
}

/** Kinds of furniture that an element's names may speak of and that are none where it holds the article: "newsletter post", "article comment free". */
const LENT = kindBits('offer', 'comments', 'related', 'navigation', 'teaser', 'advert');
/** What holds the title and so much of what the page tells holds the article, and so does what holds so much of it without one. */
const WITH_TITLE = 0.2;
const WITHOUT = 0.75;

/** Takes the kinds of furniture from the elements that hold the article: their names are no word on what stands in them. Linear in blocks times depth. */
function clearHolders(blocks: readonly Block[], tells: readonly number[]): void {
  const held = new Map<PageElement, { prose: number; title: boolean }>();
  let all = 0;
  blocks.forEach((block, i) => {
    const title = isWithin(block.element, 'h1');
    all += tells[i]!;
    if (tells[i] === 0 && !title) return;
    for (let e: PageElement | undefined = block.element; e; e = e.parent) {
      if ((e.kinds & LENT) === 0) continue;
      const own = held.get(e) ?? { prose: 0, title: false };
      held.set(e, { prose: own.prose + tells[i]!, title: own.title || title });
    }
  });
  for (const [e, { prose, title }] of held)
    if (prose > 0 && prose >= (title ? WITH_TITLE : (e.kinds & COMMENTS) === 0 ? WITHOUT : 2) * all) e.kinds &= ~LENT;
}

/** What a block's words say. */
interface Words {
  readonly line: Line;
  readonly density: number;
  readonly functionShare: number;
  readonly ends: number;
}

/** The same, and where it stands. */
interface Reading extends Words {
  readonly prose: number;
  readonly place: Around;
}

/** Reads the line of a text. */
export type LineReader = (text: string) => Line;

/** Reads lines and keeps them for the time of a page: menus stand on it several times over, and more than one step asks. */
export function createLineReader(): LineReader {
  const known = new Map<string, Line>();
  return (text) => {
    let line = known.get(text);
    if (!line) {
      line = readLine(text);
      known.set(text, line);
    }
    return line;
  };
}

/** Reads the words of the blocks. */
function readWords(blocks: readonly Block[], metadata: Metadata, lineOf: LineReader): Words[] {
  const isForeign = isOtherLanguage(
    metadata,
    blocks.filter((b) => b.letters >= LONG && b.linked < 0.4 * b.letters).map((b) => lineOf(b.text).features[FUNCTION_SHARE]!),
  );
  return blocks.map((block) => {
    const line = lineOf(block.text);
    const density = block.linked / Math.max(1, block.letters);
    const functionShare = isForeign ? FOREIGN_SHARE : line.features[FUNCTION_SHARE]!;
    const ending = line.features[ENDING]!;
    const ends = ending >= 2 || (isForeign && /[.!?。！？]/u.test(block.text.slice(-1))) ? 1 : ending === 1 ? 0.5 : 0;
    return { line, density, functionShare, ends };
  });
}

/** Reads the blocks in their order, and adds what each says to the elements around it. */
function readBlocks(
  blocks: readonly Block[],
  metadata: Metadata,
  lineOf: LineReader,
): { readings: Reading[]; layers: ReadonlySet<number>; readers: ReadonlySet<number> } {
  const places = new Map<PageElement, Around>();
  const words = readWords(blocks, metadata, lineOf);
  const tells = blocks.map((block, i) => tellsOf(block, words[i]!));
  const layers = consentLayers(blocks, tells, (i) => words[i]!.line.own?.category);
  const readers = readersIn(blocks, (i) => ({ ...words[i]!, words: words[i]!.line.features[WORDS]! }));
  for (const i of [...layers, ...readers]) tells[i] = 0;
  clearHolders(blocks, tells);
  let above = 0;
  let comments = false;
  const readings = blocks.map((block, i) => {
    const { line, density, functionShare, ends } = words[i]!;
    let place = places.get(block.element);
    if (!place) {
      place = around(block.element);
      places.set(block.element, place);
    }
    // Below the heading of the comments most prose is the readers'.
    comments ||= above > 500 && (line.cues & COMMENT_CUE) !== 0 && block.letters < 50;
    const prose = proseOf(block, tells[i]!, place) * (comments ? 0.3 : 1);
    above += prose;
    for (let e: PageElement | undefined = block.element; e; e = e.parent) {
      e.letters += block.letters;
      e.linked += block.linked;
      e.blocks++;
      e.prose += prose;
    }
    if (prose > 0 && block.element.parent) block.element.parent.proseBlocks++;
    return { line, density, functionShare, ends, prose, place };
  });
  return { readings, layers, readers };
}

/** A block with all that is read of it. Field by field: copying the block into a new object takes as long as all reading of it. */
function placed(b: Block, { line, density, functionShare, ends, prose, place }: Reading, inMain: boolean): Placed {
  return {
    index: b.index,
    text: b.text,
    pieces: b.pieces,
    element: b.element,
    inlineKinds: b.inlineKinds,
    inline: b.inline,
    letters: b.letters,
    linked: b.linked,
    bold: b.bold,
    breaks: b.breaks,
    mediaAbove: b.mediaAbove,
    preformatted: b.preformatted,
    size: b.size,
    hidden: b.hidden,
    muted: b.muted,
    line,
    key: keyOf(b.text),
    density,
    functionShare,
    words: line.features[WORDS]!,
    ends,
    prose,
    shape: place.shape,
    nearKinds: place.nearKinds,
    farKinds: place.farKinds,
    ownKinds: b.element.kinds | b.inlineKinds,
    inMain,
  };
}

/** Whether an element stands in the main one. */
function insideTest(main: PageElement): (element: PageElement) => boolean {
  const inside = new Map<PageElement, boolean>([[main, true]]);
  return (element) => {
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
}

/** Prose and number of the blocks of each shape. */
function sumsOf(blocks: readonly Placed[]): Map<string, { prose: number; blocks: number }> {
  const shapes = new Map<string, { prose: number; blocks: number }>();
  for (const { shape, prose } of blocks) {
    const sum = shapes.get(shape);
    if (sum) {
      sum.prose += prose;
      sum.blocks++;
    } else shapes.set(shape, { prose, blocks: 1 });
  }
  return shapes;
}

/** Puts the blocks of a page into their places. Linear in blocks times depth, which is bounded. */
export function structureOf(
  { blocks: read, times }: BlockPage,
  root: PageElement,
  metadata: Metadata,
  lineOf: LineReader = createLineReader(),
): Structure {
  const { readings, layers, readers } = readBlocks(read, metadata, lineOf);
  const main = mainOf(root);
  const mainPath = new Set<PageElement>();
  for (let e: PageElement | undefined = main; e; e = e.parent) mainPath.add(e);
  const isInside = insideTest(main);
  const blocks = read.map((block, i) => placed(block, readings[i]!, isInside(block.element)));
  const shapes = sumsOf(blocks);
  let topShape = '';
  let most = -1;
  for (const [shape, { prose }] of shapes)
    if (prose > most) {
      topShape = shape;
      most = prose;
    }
  const prose = blocks.filter((b) => b.inMain && b.prose > 60 && b.shape === topShape);
  return {
    blocks,
    times,
    root,
    metadata,
    main,
    mainPath,
    shapes,
    topShape,
    first: prose[0]?.index ?? -1,
    last: prose.at(-1)?.index ?? -1,
    heading: headingOf(blocks, metadata),
    layers,
    readers,
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
