import type { Line } from '../boilerplate/line.ts';
import type { Block, TimeMark } from './dom/blocks.ts';
import type { PageElement } from './dom/element.ts';
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
  /** The blocks of layers over the page that ask for consent. */
  readonly layers: ReadonlySet<number>;
  /** The blocks of readers' comments that show by their shape. */
  readonly readers: ReadonlySet<number>;
}

/** From this share of letters in links on a block is a link rather than words. */
export const LINKED = 0.5;
/** From this share on it is nearly all links. */
export const ALL_LINKED = 0.8;

/** A text that says something, as paragraphs and what readers write do: a whole sentence of more than a few letters. */
export const isTold = ({ ends, letters }: Pick<Placed, 'ends' | 'letters'>): boolean => ends === 1 && letters > 30;

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
