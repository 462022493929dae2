/** An element of a page, with what is counted over the blocks below it. */
export interface PageElement {
  readonly tag: string;
  /** Class, id, role and the like, as one string of words in lower case: "article body text". Empty where it has none. */
  readonly names: string;
  /** Names again as a bit for each kind of word (see names.ts); what holds the article loses those of furniture. */
  kinds: number;
  readonly parent: PageElement | undefined;
  readonly depth: number;
  /** A bit for each tag of `isWithin` that it is or stands in. */
  readonly within: number;
  /** Not shown: the attribute `hidden` or an inline style says so. */
  readonly hidden: boolean;
  /** `aria-hidden`: shown, but not read out. */
  readonly muted: boolean;
  /** Of the attributes that mean something here: `datetime`, `href`, `title`, `style`. */
  readonly attributes: Readonly<Record<string, string>> | undefined;
  /** Elements and texts below it, in order. */
  readonly children: (PageElement | string)[];
  /** Letters of the blocks below it, and of those the letters in links. */
  letters: number;
  linked: number;
  /** How many blocks stand below it. */
  blocks: number;
  /** Letters of prose below it, discounted where the surroundings speak against an article. */
  prose: number;
  /** How many blocks of prose are its direct children's. */
  proseBlocks: number;
  /** Pictures, players and frames below it. */
  media: number;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
const TAGS = [
  ...HEADINGS,
  'a',
  'article',
  'aside',
  'blockquote',
  'button',
  'caption',
  'details',
  'dl',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'li',
  'main',
  'nav',
  'ol',
  'pre',
  'section',
  'table',
  'ul',
] as const;
export type AroundTag = (typeof TAGS)[number];
const BITS = new Map<string, number>(TAGS.map((tag, i) => [tag, 1 << i]));
const HEADING_BITS = HEADINGS.reduce((bits, h) => bits | BITS.get(h)!, 0);

/** Whether an element is one of the tags or stands in one. */
export function isWithin(element: PageElement, ...tags: readonly AroundTag[]): boolean {
  let bits = 0;
  for (const tag of tags) bits |= BITS.get(tag)!;
  return (element.within & bits) !== 0;
}

/** Whether an element is a heading. */
export function isHeading({ tag }: PageElement): boolean {
  return tag.length === 2 && tag[0] === 'h' && tag !== 'hr';
}

/** Whether an element is a heading or stands in one. */
export function isWithinHeading({ within }: PageElement): boolean {
  return (within & HEADING_BITS) !== 0;
}

/** What an element is made of; what is not given is empty. */
export interface NewElement {
  readonly tag: string;
  readonly parent: PageElement | undefined;
  readonly names?: string;
  readonly kinds?: number;
  readonly hidden?: boolean;
  readonly muted?: boolean;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

export function createElement(made: NewElement): PageElement {
  const { tag, parent, names = '', kinds = 0, hidden = false, muted = false, attributes } = made;
  return {
    tag,
    names,
    kinds,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    within: (parent?.within ?? 0) | (BITS.get(tag) ?? 0),
    hidden,
    muted,
    attributes,
    children: [],
    letters: 0,
    linked: 0,
    blocks: 0,
    prose: 0,
    proseBlocks: 0,
    media: 0,
  };
}

/** The nearest of an element and those around it that passes; undefined where none does. */
export function closest(element: PageElement | undefined, test: (e: PageElement) => boolean): PageElement | undefined {
  for (let e = element; e; e = e.parent) if (test(e)) return e;
  return undefined;
}

/** Tag and names of an element: what elements of one sort on a page share. */
export const signatureOf = ({ tag, names }: PageElement): string => `${tag} ${names}`;

/** Whether an element or one below it has one of the tags. Iterative: depth costs no stack. */
export function holdsTag(element: PageElement, tags: ReadonlySet<string>): boolean {
  const open = [element];
  for (let e = open.pop(); e; e = open.pop()) {
    if (tags.has(e.tag)) return true;
    for (const child of e.children) if (typeof child !== 'string') open.push(child);
  }
  return false;
}

/** The text of an element and all below it, white space as it is written. Iterative: depth costs no stack. */
export function textOf(element: PageElement): string {
  let text = '';
  const open: (PageElement | string)[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') text += node;
    else for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i]!);
  }
  return text;
}

/** The text of an element without the white space around it, as it is written; undefined where it is longer than `most`: no more is read. */
export function shortText(element: PageElement, most: number): string | undefined {
  let text = '';
  let blanks = '';
  const open: { readonly children: PageElement['children']; next: number }[] = [{ children: [element], next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.children[level.next++];
    if (node === undefined) open.pop();
    else if (typeof node !== 'string') open.push({ children: node.children, next: 0 });
    else {
      const ink = node.trim();
      const from = node.indexOf(ink);
      if (ink !== '') {
        text += text === '' ? ink : blanks + node.slice(0, from) + ink;
        blanks = '';
      }
      if (text.length > most) return undefined;
      if (text !== '') blanks += node.slice(ink === '' ? 0 : from + ink.length);
    }
  }
  return text;
}
