import { GENRES, LINE_FEATURES } from '../boilerplate/line.ts';
import { sharedPath, titleInAddress } from './address.ts';
import { tidy } from './dom/blocks.ts';
import { closest, isWithin, type PageElement, shortText, textOf } from './dom/element.ts';
import { kindBit } from './dom/names.ts';
import type { Metadata } from './metadata.ts';
import { ALL_LINKED, keyOf, LINKED, type Placed, type Structure } from './structure.ts';

/** The headline as found, with the blocks of the page that say it. */
export interface Headline {
  readonly text: string | undefined;
  /** Dachzeile, Spitzmarke: the short line above or in front of it. */
  readonly kicker: string | undefined;
  /** The heading as the page shows it, without a kicker inside it. */
  readonly visible: string | undefined;
  /** Its first block, -1 without one. */
  readonly top: number;
  /** Blocks that are the visible headline or its kicker. */
  readonly blocks: ReadonlySet<number>;
}

/** A heading of levels one to three with its blocks. */
interface Heading {
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

const DATE_ONLY = LINE_FEATURES.indexOf('dateOnly');
const HEADING = /^h[1-3]$/;
const CRUMB = kindBit('crumb');
const HEADLINE = kindBit('headline');
const KICKER = kindBit('kicker');
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
interface Named {
  readonly titles: ReadonlySet<string>;
  readonly houses: ReadonlySet<string>;
}

function namedBy({ titles, site }: Metadata): Named {
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

function headingsOf({ blocks, metadata }: Structure): Heading[] {
  const named = namedBy(metadata);
  const found = new Map<PageElement, Heading>();
  for (const block of blocks) {
    // Blogs head the days with their dates.
    if (block.hidden || isWithin(block.element, 'footer') || block.line.features[DATE_ONLY] === 1) continue;
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

/** Separates a kicker inside a heading from the headline. A kicker that ends in a colon is part of the headline as papers write it. */
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
  if (/:$/u.test(head.text) || /^:/u.test(rest)) return;
  if (keyOf(rest).length >= 15) {
    heading.text = rest;
    heading.kicker = head.text.replace(/\s*[|•–-]$/u, '');
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

/** The heading that stands over the article; `above` is its first paragraph. */
function visibleHeading(
  headings: readonly Heading[],
  logits: ArrayLike<number>,
  above: number,
  mainPath: Structure['mainPath'],
  { titles, houses }: Named,
): { heading?: Heading; crumb?: Heading } {
  const near = headings.filter((h) => h.blocks[0]!.index <= above + 2 && keyOf(h.full).length >= SHORTEST);
  const score = (h: Heading): number => Math.max(...h.blocks.map((b) => logits[b.index]!)) - (above - h.blocks[0]!.index) * 0.15;
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

const HOUSE_WORD =
  /welt|spiegel|kicker|news|heute|stern|srf|taz|zeitung|post|online|nachrichten|tagblatt|anzeiger|kurier|presse|magazin|blatt|bote|rundschau|express|\p{L}\.(?:de|at|ch|com|li|net|info|news)(?!\p{L})/iu;
/** Last words of papers' names. */
const HOUSE_NAME =
  /(?:zeitung|nachrichten|blatt|anzeiger|kurier|presse|magazin|bote|rundschau|echo|stimme|allgemeine|post|online|news|journal|merkur)$/iu;
const DAY = /^\p{Nd}{1,2}\.\p{Nd}{1,2}\.\p{Nd}{4}$/u;

/** A title without the house's name behind a bar or dash. */
export function withoutSuffix(title: string, site: string): string {
  let rest = title;
  for (let k = 0; k < 3; k++) {
    const cut = Math.max(...[' | ', ' • ', ' › ', ' » ', ' - ', ' – ', ' — '].map((mark) => rest.lastIndexOf(mark)));
    if (cut < 12) return rest;
    const tail = rest.slice(cut + 3).trim();
    const isHouse =
      DAY.test(tail) ||
      (/^[\p{Lu}\p{Ll}\p{Nd}@]/u.test(tail) &&
        tail.split(/\s+/u).length <= 4 &&
        (HOUSE_WORD.test(tail) || (site !== '' && keyOf(site).includes(keyOf(tail))) || rest[cut + 1] === '|'));
    if (!isHouse || tail.length > 42) return rest;
    rest = rest.slice(0, cut).trim();
  }
  return rest;
}

const same = (a: string | undefined, b: string | undefined): boolean => !!a && !!b && keyOf(a) === keyOf(b);
const holds = (a: string, b: string): boolean => keyOf(a).includes(keyOf(b));

/** A title that was cut at a quotation mark, which ended an attribute. */
function isCut(title: string, others: readonly (string | undefined)[]): boolean {
  return others.some((o) => {
    if (!o || !/["„“”]/u.test(o)) return false;
    const mark = o.indexOf('"');
    return (
      keyOf(o).startsWith(keyOf(title)) &&
      keyOf(o).length > keyOf(title).length &&
      mark >= title.length - 2 &&
      mark <= title.length + 3
    );
  });
}

/** Whether a title is the house's name, which some pages give for all their articles: another title ends in it, or the page calls the site so. */
function isSite(title: string, { site, title: shown = '' }: Metadata, visible: string | undefined): boolean {
  const key = keyOf(title);
  if (visible === undefined || key === '' || holds(visible, title) || title.split(/\s+/u).length > 3) return false;
  const suffix = shown
    .split(/\s[|•›»–—-]\s/u)
    .slice(1)
    .at(-1);
  return keyOf(site).includes(key) || (suffix !== undefined && keyOf(suffix) === key);
}

/** Among the titles of the head the one that agrees best with what the page shows. */
function fromMetadata(metadata: Metadata, visible: string | undefined, topHeading: string | undefined): string | undefined {
  const clean = (title: string | undefined): string | undefined =>
    title && !isSite(title, metadata, visible) ? withoutSuffix(title, metadata.site) : undefined;
  const data = clean(metadata.dataHeadline);
  const title = clean(metadata.title);
  let graph = clean(metadata.openGraph);
  if (graph && isCut(graph, [title, topHeading, visible])) graph = topHeading ?? title;
  if (!data) return graph ?? clean(metadata.twitter) ?? visible ?? title;
  if (!graph || same(data, graph) || !visible) return data;
  const fit = (t: string): number => (same(t, visible) ? 2 : holds(visible, t) || holds(t, visible) ? 1 : 0);
  if (fit(data) !== fit(graph)) return fit(data) > fit(graph) ? data : graph;
  if (fit(data) > 0) return data.length >= graph.length ? data : graph;
  return data;
}

/** Most words of a kicker that nothing but its place names. */
const KICKER_WORDS = 4;

/** The kicker directly above a heading: the last line named so, else a line of a few words set beside the heading. */
function kickerAbove(blocks: readonly Placed[], at: number): Placed | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const b = blocks[i]!;
    if (b.ownKinds & KICKER && b.letters < 60 && !b.hidden) return b;
  }
  const above = blocks[at - 1];
  const isBeside =
    above !== undefined &&
    (above.element.parent === blocks[at]!.element.parent || above.element === blocks[at]!.element.parent) &&
    above.element !== blocks[at]!.element &&
    !above.hidden &&
    above.density < LINKED &&
    above.words <= KICKER_WORDS &&
    above.ends === 0 &&
    (!above.line.own || GENRES.has(above.text.toLowerCase())) &&
    !/\p{Nd}/u.test(above.text) &&
    !isWithin(above.element, 'nav', 'li', 'button', 'h1', 'h2', 'h3');
  return isBeside ? above : undefined;
}

/** As the head of a page would write it: "Kicker: Headline"; a kicker that names the kind of text stays apart. */
function withKicker(headline: string, kicker: string): string {
  if (headline.includes(':') || GENRES.has(kicker.toLowerCase()) || kicker.toLowerCase() === 'meinung') return headline;
  return `${kicker}: ${headline}`;
}

/** Whether a title is another one with a kicker before it. */
function hasKicker(title: string, rest: string): boolean {
  return title.endsWith(rest) && /(?:^|[:–—|-]\s+)$/u.test(title.slice(0, -rest.length));
}

/** Headings above the article, and a heading with a short line above it, as a headline may be made of them. A kicker set apart by a dash is none of it. */
function titlesAbove(
  blocks: readonly Placed[],
  headings: readonly Heading[],
  heading: Heading | undefined,
  above: number,
): string[] {
  const titles = headings.filter((h) => h.blocks[0]!.index <= above).flatMap((h) => (h.apart ? [h.text] : [h.full, h.text]));
  if (!heading || heading.apart) return titles;
  const at = heading.blocks[0]!.index;
  for (const { text, hidden, letters } of blocks.slice(Math.max(0, at - 3), at))
    if (!hidden && letters < 60) titles.push(withKicker(heading.text, text));
  return titles;
}

/** A line over the article that is no heading and says what a title of the head says, unless a heading says so as well. */
function titleLine(
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

/** Finds the headline: the visible heading over the article's first paragraph, read together with the titles of the head. */
export function headlineOf(structure: Structure, logits: ArrayLike<number>, firstParagraph: number): Headline {
  const { blocks, metadata } = structure;
  const headings = headingsOf(structure);
  const above = firstParagraph < 0 ? blocks.length : firstParagraph;
  const named = namedBy(metadata);
  const seen = visibleHeading(headings, logits, above, structure.mainPath, named);
  const title = titleLine(structure, seen.heading, above, named);
  const heading = title ? undefined : seen.heading;
  const crumb = title ? undefined : seen.crumb;
  let visible = title?.text ?? heading?.text;
  // The breadcrumb's last step may be the fuller form of the heading; a heading of several lines is often a play on words instead.
  if (
    heading?.level === 2 &&
    crumb &&
    ((!heading.kicker && heading.blocks.length > 1) ||
      (!same(crumb.full, heading.text) && keyOf(crumb.full).endsWith(keyOf(heading.text))))
  )
    visible = crumb.full;
  else if (!heading && !title) {
    if (crumb) visible = crumb.full;
    else {
      const lines = blocks.filter(
        (b) => b.index < above + 2 && b.text.length > 15 && b.text.length < 150 && b.ownKinds & HEADLINE && !b.hidden,
      );
      visible = lines.sort((a, b) => logits[b.index]! - logits[a.index]!)[0]?.text ?? headings.find((h) => h.level === 1)?.full;
    }
  }
  const kickerBlock = heading && !heading.kicker ? kickerAbove(blocks, heading.blocks[0]!.index) : undefined;
  const kicker = heading?.kicker ?? kickerBlock?.text;
  let text = metadata.present
    ? fromMetadata(metadata, heading && heading.level > 1 ? heading.full : visible, headings.find((h) => h.level === 1)?.full)
    : visible && heading?.kicker && !heading.apart && visible === heading.text
      ? withKicker(visible, heading.kicker)
      : visible;
  // Head and page put different kickers before the same headline: the headline is what they share.
  if (metadata.present && text && heading?.kicker && keyOf(text).endsWith(keyOf(heading.text)) && !holds(text, heading.kicker))
    text = heading.text;
  // A copied page has no head, but its share links hold its address, which most houses make of the title they give the article.
  const path = metadata.present ? undefined : sharedPath(structure.root);
  const addressed = path !== undefined && titleInAddress(path, titlesAbove(blocks, headings, heading, above));
  if (addressed && !(text && hasKicker(text, addressed))) text = addressed;
  const said = new Set<number>();
  const key = text ? keyOf(text) : '';
  for (const h of headings) {
    const first = h.blocks[0]!.index;
    if (h === heading || (h.level === 1 && first <= above) || (first <= above && same(h.full, text)))
      for (const b of h.blocks) said.add(b.index);
  }
  for (const b of blocks) if (b.key === key && b.index <= above + 2) said.add(b.index);
  if (kickerBlock) said.add(kickerBlock.index);
  if (title) said.add(title.index);
  return {
    text,
    kicker,
    visible: title?.text ?? heading?.text,
    blocks: said,
    top: title?.index ?? (heading ? heading.blocks[0]!.index : -1),
  };
}
