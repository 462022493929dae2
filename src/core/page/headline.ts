import { GENRES } from '../boilerplate/line.ts';
import { sharedPath, titleInAddress } from './address.ts';
import { isWithin } from './dom/element.ts';
import { kindBit } from './dom/names.ts';
import { type Heading, headingsOf, isSection, LARGE, namedBy, shownTitle, titleLine, visibleHeading } from './headings.ts';
import type { Metadata } from './metadata.ts';
import { isBold, isTold, keyOf, LINKED, type Placed, type Structure } from './structure.ts';

const HEADLINE = kindBit('headline');
const KICKER = kindBit('kicker');

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

const HOUSE_WORD =
  /welt|spiegel|kicker|news|heute|stern|srf|taz|zeitung|post|online|nachrichten|tagblatt|anzeiger|kurier|presse|magazin|blatt|bote|rundschau|express|\p{L}\.(?:de|at|ch|com|li|net|info|news)(?!\p{L})/iu;
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

const isGenre = (kicker: string): boolean => GENRES.has(kicker.toLowerCase()) || kicker.toLowerCase() === 'meinung';
/** As the head of a page would write it: "Kicker: Headline"; a kicker that names the kind of text or a section of the paper stays apart. */
function withKicker(headline: string, kicker: string, isApart: (kicker: string) => boolean = isSection): string {
  if (headline.includes(':') || isApart(kicker)) return headline;
  return `${kicker}: ${headline}`;
}

/** Whether a title is another one with a kicker before it. */
function hasKicker(title: string, rest: string): boolean {
  return title.endsWith(rest) && /(?:^|[:–—|-]\s+)$/u.test(title.slice(0, -rest.length));
}

/** Whether the page's title is a headline, alone or with what a bar or dash adds to it. */
function opensTitle(headline: string, title = ''): boolean {
  return title.startsWith(headline) && /^(?:\s[|•›»–—-]\s|$)/u.test(title.slice(headline.length));
}

/** Whether a title is a kicker and a headline with a dash or bar between them. */
function isDashed(title: string, { kicker = '', text }: Heading): boolean {
  return title.startsWith(kicker) && title.endsWith(text) && /^\s+[–—|•-]\s+$/u.test(title.slice(kicker.length, -text.length));
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
    if (!hidden && letters < 60) titles.push(withKicker(heading.text, text, isGenre));
  return titles;
}

/** The first block that tells something in a sentence; how many there are without one. */
function firstTold(blocks: readonly Placed[]): number {
  const first = blocks.findIndex((b) => isTold(b) && !b.hidden && b.density < LINKED && b.size < LARGE && !isBold(b));
  return first < 0 ? blocks.length : first;
}

/** Finds the headline: the visible heading over the article's first paragraph, read together with the titles of the head. */
export function headlineOf(structure: Structure, logits: ArrayLike<number>, firstParagraph: number): Headline {
  const { blocks, metadata } = structure;
  const named = namedBy(metadata);
  const headings = headingsOf(structure, named);
  const above = firstParagraph < 0 ? blocks.length : firstParagraph;
  const seen = visibleHeading(headings, logits, above, structure.mainPath, named);
  const title =
    titleLine(structure, seen.heading, above, named) ??
    (seen.heading || seen.crumb ? undefined : shownTitle(structure, Math.min(above, firstTold(blocks))));
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
  // What a dash parts from the headline is no part of it in the head either, where it is a section or the page's title goes without it.
  if (metadata.present && text && heading?.kicker && isDashed(text, heading))
    if (isSection(heading.kicker) || same(withoutSuffix(metadata.title ?? '', metadata.site), heading.text)) text = heading.text;
  // What the page's title and its heading go without is a kicker that its data alone put before it.
  if (metadata.present && text && heading?.level === 1 && text !== heading.full && hasKicker(text, heading.full))
    if (opensTitle(heading.full, metadata.title)) text = heading.full;
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
