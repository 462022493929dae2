import { feature, GENRES } from '../boilerplate/line.ts';
import { closest, isWithin, type PageElement, shortText, textOf } from './dom/element.ts';
import { kindBit } from './dom/names.ts';
import { tidy } from './dom/tidy.ts';
import type { Metadata } from './metadata.ts';
import { ALL_LINKED, isBold, keyOf, LINKED, type Placed, type Structure } from './structure.ts';

/** A heading of levels one to three with its blocks. */
export interface Heading {
  readonly element: PageElement;
  readonly level: number;
  readonly blocks: Placed[];
  /** Its whole text, the text without a kicker inside it, and that kicker. */
  full: string;
  text: string;
  kicker: string | undefined;
  /** A dash or bar stands between kicker and headline. */
  apart: boolean;
}

const HEADING = /^h[1-3]$/;
const CRUMB = kindBit('crumb');
const INLINE = /^(?:em|i|b|strong|a|br|wbr|mark|q|sup|sub|abbr|u)$/;
/** A day and nothing else. */
const ONLY_DAY =
  /^\(?(?:(?:vom|am) )?\p{Nd}{1,2}\.\s?(?:\p{Nd}{1,2}\.|januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\s?\p{Nd}{2,4}\)?$/iu;
/** Shortest title that is taken for a headline, in letters and digits. */
const SHORTEST = 8;
/** Longest heading that is taken apart, in UTF-16 units with the white space of its HTML. */
const LONGEST = 5000;

/** Children that carry text, below single wrappers: a kicker and a headline stand as two of them in one heading. */
function partsOf(element: PageElement): { text: string; wraps: boolean; tag: string }[] {
  if (shortText(element, LONGEST) === undefined) return [];
  let at = element;
  for (;;) {
    const parts = at.children
      .map((c) =>
        typeof c === 'string'
          ? { text: tidy(c), wraps: false, tag: '', c }
          : { text: tidy(textOf(c)), wraps: !INLINE.test(c.tag), tag: c.tag, c },
      )
      .filter((p) => keyOf(p.text) !== '');
    const [only] = parts;
    if (parts.length !== 1 || !only || typeof only.c === 'string') return parts;
    at = only.c;
  }
}

/** Marks that part a headline from the name of a house, a section or a kicker in the titles of the head. */
const PARTED = /\s[|•·›»–—-]\s|:\s/u;
/** Most parts of a title. */
const TITLE_PARTS = 6;

/** What the titles of the head may call the article: each whole, and each from its beginning or to its end at such a mark. `houses`: how they end. */
export interface Named {
  readonly titles: ReadonlySet<string>;
  readonly houses: ReadonlySet<string>;
}

export function namedBy({ titles, site }: Metadata): Named {
  const named = new Set<string>();
  const houses = new Set<string>([keyOf(site)]);
  for (const title of titles) {
    const parts = title.split(PARTED, TITLE_PARTS).map(keyOf);
    for (let k = 1; k <= parts.length; k++) {
      named.add(parts.slice(0, k).join(''));
      named.add(parts.slice(-k).join(''));
    }
    const [first, last] = [parts[0]!, parts.at(-1)!];
    if (parts.length > 1) houses.add(first.length < last.length ? first : last);
  }
  for (const key of [...named]) if (key.length < SHORTEST) named.delete(key);
  return { titles: named, houses };
}

/** What sections and views of a site are called, which stands over the titles of all their articles. */
const SECTION =
  /^(?:aktuell(?:es|e (?:meldungen|nachrichten))?|presse(?:mitteilung(?:en)?|meldung(?:en)?|informationen)?|medienmitteilung(?:en)?|news(?:room)?|nachrichten|neuigkeiten|meldung(?:en)?|(?:einzel|detail)ansicht|(?:unser |mein )?blog)$/iu;

/** The headings of a page, each with what stands in it; `named`: what its head calls the article. */
export function headingsOf({ blocks }: Structure, named: Named): Heading[] {
  const found = new Map<PageElement, Heading>();
  for (const block of blocks) {
    // Blogs head the days with their dates.
    if (block.hidden || isWithin(block.element, 'footer') || feature(block.line, 'dateOnly') === 1) continue;
    const element = closest(block.element, (e) => HEADING.test(e.tag));
    if (!element) continue;
    const heading = found.get(element);
    if (heading) heading.blocks.push(block);
    else
      found.set(element, {
        element,
        level: Number(element.tag[1]),
        blocks: [block],
        full: '',
        text: '',
        kicker: undefined,
        apart: false,
      });
  }
  for (const heading of found.values()) readParts(heading, named);
  return [...found.values()];
}

/** What papers call their sections. */
const SECTION_NAME =
  /^(?:(?:innen|außen|kommunal|lokal|landes|bundes)?politik|wahl(?:en)?|(?:land)?wirtschaft|finanzen|geld|börse|märkte|unternehmen|sport|(?:winter|motor|lokal|rad)sport|fu(?:ß|ss)ball|kultur|theater|musik|kino|film|literatur|bücher|kunst|medien|feuilleton|netzwelt|digital(?:es)?|technik|wissen(?:schaft)?|forschung|(?:hoch)?schule|bildung|studium|gesundheit|medizin|umwelt|klima|natur|tiere|energie|verkehr|auto|mobilität|schifffahrt|reisen?|tourismus|panorama|(?:aus aller )?welt|vermischtes|leute|menschen|gesellschaft|leben|familie|genuss|essen(?: (?:&|und) trinken)?|lokales|regional(?:es)?|region|stadt|land|gemeinde|vereine?|termine|fasching|fastnacht|karneval|blaulicht|polizei|feuerwehr|unfälle|unglücke|justiz|gericht|recht|kriminalität|wetter|unwetter|ratgeber|service|verbraucher|immobilien|wohnen|garten|bau(?:en)?|beruf|karriere|religion|kirchen?|geschichte|messen?|meinung|nachruf|essay|rezept|start-?ups?)$/iu;
/** A section may name the place of its page. */
const OF_SECTION = /(?: (?:in|aus) \p{Lu}[\p{L} .-]{1,30})?:?$/u;
/** Whether a kicker names a section or a kind of text rather than what the headline is about. */
export function isSection(kicker: string): boolean {
  const name = kicker.replace(OF_SECTION, '');
  return SECTION_NAME.test(name) || GENRES.has(name.toLowerCase());
}

/** Separates a kicker inside a heading from the headline. A kicker that ends in a colon is part of the headline as papers write it, but for a section. */
function readParts(heading: Heading, { titles }: Named): void {
  heading.full = heading.blocks
    .map((b) => b.text)
    .join(' ')
    .replace(/\s+:/gu, ':')
    .replace(/^:\s*/u, '')
    .replace(/:(?=\p{Lu})/gu, ': ');
  heading.text = heading.full;
  const all = partsOf(heading.element);
  const parts = all.filter((p, i) => !(p.wraps && ((p.tag === 'small' && i > 0) || ONLY_DAY.test(p.text))));
  const [head, ...tail] = parts;
  // A day or a line set small in a heading is none of it; of two lines the one that the head names is it.
  if (head && parts.length < all.length) heading.text = parts.map((p) => p.text).join(' ');
  const isNamed = (text: string): boolean => titles.has(keyOf(text));
  if (head && all[0] === head && all[1]?.wraps && isNamed(head.text) && !isNamed(heading.full)) {
    heading.text = head.text;
    return;
  }
  if (!head?.wraps || tail.length === 0 || keyOf(head.text).length < 3) return;
  const rest = tail
    .map((p) => p.text)
    .join(' ')
    .replace(/^[\s\-–—|•]+/u, '');
  const isNone = isSection(head.text);
  if ((/:$/u.test(head.text) && !isNone) || /^:/u.test(rest)) return;
  if (keyOf(rest).length >= 15) {
    heading.text = rest;
    heading.kicker = head.text.replace(isNone ? /\s*[|•–:-]$/u : /\s*[|•–-]$/u, '');
    heading.apart = /^\s*[–—|•-]/u.test(heading.full.slice(head.text.length)) || /[|•–-]$/u.test(head.text);
  }
}

/** Whether a heading is one step of a breadcrumb, which also ends in the article's title, or of the page's navigation. An item of the list that holds the article is none. */
function isCrumb({ blocks }: Heading, mainPath: Structure['mainPath']): boolean {
  return blocks.some((b) => {
    if (isWithin(b.element, 'nav') || ((b.ownKinds | b.nearKinds) & CRUMB) !== 0) return true;
    const item = closest(b.element, (e) => e.tag === 'li');
    return item !== undefined && !mainPath.has(item) && !(item.parent && mainPath.has(item.parent) && item.parent.tag !== 'nav');
  });
}

/** Last words of papers' names. */
export const HOUSE_NAME =
  /(?:zeitung|nachrichten|blatt|anzeiger|kurier|presse|magazin|bote|rundschau|echo|stimme|allgemeine|post|online|news|journal|merkur)$/iu;
/** Longest name of a house, in words: as a link, and as it stands. */
const LINKED_WORDS = 4;
const HOUSE_WORDS = 2;
/** The same in UTF-16 units. */
const LONGEST_HOUSE = 200;

/** Whether a heading of the first level is the name of the house: a link of few words, or one that ends in a word of the trade. */
function isHouse({ level, full, blocks }: Heading): boolean {
  if (level !== 1 || full.length > LONGEST_HOUSE) return false;
  const words = full.split(/\s+/u).length;
  return (
    (words <= LINKED_WORDS && blocks.every((b) => b.density > ALL_LINKED)) || (words <= HOUSE_WORDS && HOUSE_NAME.test(full))
  );
}

/** What a heading loses for each block between it and the first paragraph, as a logit. */
const PER_BLOCK = 0.15;

/** The heading that stands over the article; `above` is its first paragraph. */
export function visibleHeading(
  headings: readonly Heading[],
  logits: ArrayLike<number>,
  above: number,
  mainPath: Structure['mainPath'],
  { titles, houses }: Named,
): { heading?: Heading; crumb?: Heading } {
  const near = headings.filter((h) => h.blocks[0]!.index <= above + 2 && keyOf(h.full).length >= SHORTEST);
  const score = (h: Heading): number =>
    Math.max(...h.blocks.map((b) => logits[b.index]!)) - (above - h.blocks[0]!.index) * PER_BLOCK;
  const best = (level: number): Heading | undefined => {
    const all = near.filter((h) => h.level === level && !isCrumb(h, mainPath) && !isHouse(h)).sort((a, b) => score(b) - score(a));
    // Below the first paragraph stand subheadings.
    return (level > 1 && all.find((h) => h.blocks[0]!.index < above)) || all[0];
  };
  const crumb = headings.find((h) => h.level === 1 && isCrumb(h, mainPath));
  const heading = best(1) ?? best(2) ?? best(3);
  const isNamed = (h: Heading): boolean => titles.has(keyOf(h.text)) || titles.has(keyOf(h.full));
  const isHouseOrSection = (h: Heading): boolean =>
    SECTION.test(h.full) ||
    houses.has(keyOf(h.full)) ||
    ![...titles].some((t) => t.includes(keyOf(h.text)) || keyOf(h.full).includes(t));
  if (heading && isHouseOrSection(heading)) {
    const from = heading.blocks.at(-1)!.index;
    const others = near.filter((h) => h !== heading && h.blocks[0]!.index < above && !isCrumb(h, mainPath));
    const other =
      others.find((h) => isNamed(h) && !houses.has(keyOf(h.full))) ??
      (SECTION.test(heading.full) ? others.find((h) => h.level === 2 && h.blocks[0]!.index === from + 1) : undefined);
    if (other) return { heading: other };
  }
  return { ...(heading && { heading }), ...(crumb && { crumb }) };
}

/** A line over the article that is no heading and says what a title of the head says, unless a heading says so as well. */
export function titleLine(
  { blocks }: Structure,
  heading: Heading | undefined,
  above: number,
  { titles, houses }: Named,
): Placed | undefined {
  const isNamed = (key: string): boolean => titles.has(key) && !houses.has(key);
  if (heading && (heading.level === 1 || isNamed(keyOf(heading.full)) || isNamed(keyOf(heading.text)))) return undefined;
  return blocks
    .slice(0, Math.min(above + 1, heading ? heading.blocks[0]!.index : blocks.length))
    .findLast(
      (b) =>
        !b.hidden &&
        b.density < LINKED &&
        isNamed(b.key) &&
        !isWithin(b.element, 'nav', 'li', 'h1', 'h2', 'h3') &&
        !(b.ownKinds & CRUMB),
    );
}

/** A headline that nothing but its look tells: size of its letters, words, and how many blocks it stands at most above the first paragraph. */
export const LARGE = 4;
const TITLE_WORDS = { least: 3, most: 18 } as const;
const TITLE_ABOVE = 6;

/** On a page without headings: the line in the largest letters above the first paragraph, or the last in bold. */
export function shownTitle({ blocks }: Structure, above: number): Placed | undefined {
  const text = blocks.slice(above).reduce((most, b) => (b.prose > most.prose ? b : most), { prose: 0, size: 0 });
  const lines = blocks
    .slice(Math.max(0, above - TITLE_ABOVE), above)
    .filter(
      (b) =>
        !b.hidden &&
        b.density < LINKED &&
        b.words >= TITLE_WORDS.least &&
        b.words <= TITLE_WORDS.most &&
        !b.line.own &&
        feature(b.line, 'dateOnly') !== 1 &&
        !isWithin(b.element, 'nav', 'footer', 'li', 'figure'),
    );
  const isLarge = (b: Placed): boolean => b.size >= LARGE && b.size > text.size;
  const largest = lines
    .filter(isLarge)
    .reduce<Placed | undefined>((most, b) => (most && most.size > b.size ? most : b), undefined);
  return largest ?? lines.findLast((b) => isBold(b) && b.ends < 1 && b.words > TITLE_WORDS.least);
}
