import type { ArticlePart, OmittedLine, PageArticle } from './article.ts';
import { creditsOf } from './credits.ts';
import { datesOf } from './dates.ts';
import { decide, type Verdict } from './decide.ts';
import { type Block, type BlockPage, blocksOf } from './dom/blocks.ts';
import { closest, isHeading, isWithin, isWithinHeading, type PageElement } from './dom/element.ts';
import { type ParsedPage, parsePage } from './dom/parse.ts';
import { tidyMarkup } from './dom/tidy.ts';
import { narrowed } from './dom/window.ts';
import { galleryOf, leadOf } from './gallery.ts';
import { type Headline, headlineOf } from './headline.ts';
import { metadataOf } from './metadata.ts';
import { judgeBlocks } from './model.ts';
import { explainOmission } from './omitted.ts';
import { partsOf } from './parts.ts';
import { createLineReader, structureOf } from './place-blocks.ts';
import { isOfService } from './report.ts';
import { ALL_LINKED, keyOf, LINKED, type Placed, type Structure } from './structure.ts';
import { isPaywalled } from './wall.ts';
import { isWhole } from './whole.ts';

/** A line as long as this, in letters, that stands twice is kept once. */
const REPEATED = 25;
/** Fewest letters of prose that make an article. */
const LEAST_PROSE = 200;
/** The same on a page whose head calls it an article. */
const SHORTEST_ARTICLE = 70;
/** The same where nothing but its element says what it is. */
const FEW_SENTENCES = 120;
/** How many blocks (day, author, picture) stand at most between a heading and the first paragraph under it. */
const UNDER = 8;
/** So much prose in paragraphs of such a mean length is no row of teasers. */
const ENOUGH = 600;
const PARAGRAPH = 150;

/**
 * The article out of its page: what stands in the order of the page, and every line that was left out with its kind and reason. A piece of text
 * that is no page (a selection, a document of a word processor) is taken whole. Any string is answered, in time linear in its length; nothing is
 * run or fetched, and no text holds markup.
 */
export function extractArticle(html: string): PageArticle {
  const parsed = parsePage(html);
  const all = blocksOf(parsed.root);
  return withRest(withUnseen(articleIn(html, parsed, all), [...parsed.unseen, ...all.unseen]), html.slice(parsed.read));
}

/** A line that is left out, for who reads it: pieces that the page sets apart by its styles alone are told apart. */
const readable = ({ text, pieces }: Block): string => pieces ?? text;

/** The article with what its page has and does not show. */
function withUnseen(article: PageArticle, texts: readonly string[]): PageArticle {
  if (texts.length === 0) return article;
  const unseen = texts.map((text): OmittedLine => ({ text, kind: 'hidden', reason: 'hidden', at: article.parts.length }));
  return { ...article, omitted: [...article.omitted, ...unseen] };
}

function articleIn(html: string, parsed: ParsedPage, all: BlockPage): PageArticle {
  const metadata = metadataOf(parsed);
  const lineOf = createLineReader();
  if (isWhole(html, parsed, all.blocks, metadata, lineOf))
    return takeWhole(blocksOf(parsed.root, true).blocks, undefined, 'whole');
  const { page, before, after } = narrowed(all);
  const structure = structureOf(page, parsed.root, metadata, lineOf);
  const article = articleOf(structure, judgeBlocks(structure));
  if (article.outcome === 'none') return takeWhole(all.blocks, metadata.canonical, 'none');
  const beside = (blocks: readonly Block[], at: number): OmittedLine[] =>
    blocks.map((b) => ({ text: readable(b), kind: 'other', reason: 'unread', at }));
  return {
    ...article,
    omitted: [...beside(before, 0), ...article.omitted, ...beside(after, article.parts.length)],
  };
}

const RAW = /<(?<name>script|style)(?=[\s>])/gi;

/** The text of HTML without its tags, scripts and styles; what opens none that ends is text. Linear. */
function bareText(html: string): string {
  const pieces: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  RAW.lastIndex = 0;
  for (let raw = RAW.exec(html); raw; raw = RAW.exec(html)) {
    const name = raw.groups!.name!.toLowerCase();
    const close = unclosed.has(name) ? -1 : html.indexOf(`</${name}`, raw.index);
    if (close < 0) {
      unclosed.add(name);
      continue;
    }
    pieces.push(html.slice(at, raw.index));
    const end = html.indexOf('>', close);
    at = end < 0 ? html.length : end + 1;
    RAW.lastIndex = at;
  }
  pieces.push(html.slice(at));
  return pieces
    .map(tidyMarkup)
    .filter((piece) => piece !== '')
    .join(' ');
}

/** The article with the text behind its page, if any was not read, as one line that was left out; it is the text where nothing else is. */
function withRest(article: PageArticle, rest: string): PageArticle {
  const text = bareText(rest);
  if (text === '') return article;
  if (article.parts.length === 0) return { ...article, parts: [{ kind: 'paragraph', text }] };
  return { ...article, omitted: [...article.omitted, { text, kind: 'other', reason: 'unread', at: article.parts.length }] };
}

/** All that is shown on a page, as it stands. */
export function extractWhole(html: string): PageArticle {
  return takeWhole(blocksOf(parsePage(html).root, true).blocks, undefined, 'whole');
}

/** The article by the model's log odds for each block; apart, so that odds of other models can be tried. */
export function articleOf(structure: Structure, logits: ArrayLike<number>): PageArticle {
  const judged = keptOf(structure, decide(structure, logits));
  const found = asGallery(structure, judged) ?? judged;
  const { blocks, metadata } = structure;
  const { verdict, headline, repeated, kept } = found;
  if (found === judged && !hasArticle(structure, kept, headline, verdict)) return takeWhole(blocks, metadata.canonical, 'none');
  const dates = datesOf(structure, headline, verdict);
  const leads = new Set(metadata.descriptions.map(keyOf));
  const inside = new Set(kept.map((b) => b.index));
  // Captions are parts in their places; the text goes without them, so they are among what was left out as well.
  const isCaption = ({ index, hidden }: Placed): boolean =>
    verdict.captions.has(index) && !hidden && index >= headline.top && index <= verdict.lastKept;
  const told = blocks.filter((b) => inside.has(b.index) || isCaption(b));
  const { parts: read, places } = partsOf(told, leads, verdict.captions);
  // What pictures show is the text of a gallery, whatever its elements.
  const asText = (p: ArticlePart): ArticlePart =>
    p.kind === 'caption' || p.kind === 'item' ? { kind: 'paragraph', text: p.text } : p;
  const parts = found === judged ? read : read.map(asText);
  const omitted: OmittedLine[] = [];
  let next = 0;
  for (const block of blocks) {
    const at = places[next]!;
    if (block === told[next]) next++;
    if (inside.has(block.index)) continue;
    if (headline.blocks.has(block.index)) omitted.push({ text: readable(block), ...asTitle(block, headline), at: 0 });
    else if (repeated.has(block.index)) omitted.push({ text: readable(block), kind: 'other', reason: 'repeated', at });
    else omitted.push({ text: readable(block), ...explainOmission(block, verdict), at });
  }
  const credits = creditsOf(structure, verdict, headline, kept);
  return {
    outcome: 'article',
    headline: headline.text,
    heading: headline.visible,
    kicker: headline.kicker,
    parts,
    ...dates,
    ...credits,
    canonical: metadata.canonical,
    paywalled: isPaywalled(structure, verdict, kept),
    omitted,
  };
}

/** What of a page is its article's, by a verdict. */
interface Found {
  readonly verdict: Verdict;
  readonly headline: Headline;
  readonly kept: readonly Placed[];
  readonly repeated: ReadonlySet<number>;
}

function keptOf(structure: Structure, verdict: Verdict): Found {
  const headline = headlineOf(structure, verdict.logits, verdict.firstParagraph);
  const { kept, repeated } = keptBlocks(structure, verdict, headline);
  return { verdict, headline, kept: withoutTeasers(structure, kept, headline), repeated };
}

/** The captions of a page that shows pictures and says less beside them, with its lead; undefined for any other. */
function asGallery(structure: Structure, { verdict, headline: given, kept }: Found): Found | undefined {
  const captions = galleryOf(structure);
  const [first] = captions;
  if (!first) return undefined;
  const lettersOf = (blocks: readonly Placed[]): number => blocks.reduce((sum, b) => sum + b.letters, 0);
  const shown = new Set(captions);
  const beside = kept.filter((b) => b.prose > 0 && !shown.has(b));
  const isKept = 2 * kept.filter((b) => shown.has(b)).length > captions.length;
  if ((isKept && hasArticle(structure, kept, given, verdict)) || lettersOf(beside) >= lettersOf(captions)) return undefined;
  const headline = headlineOf(structure, verdict.logits, first.index);
  if (headline.top < 0) return undefined;
  const own = [...leadOf(structure, headline, captions), ...captions];
  const of = new Set(own.map((b) => b.index));
  const keep = verdict.keep.map((_, i) => of.has(i));
  return keptOf(structure, {
    ...verdict,
    keep,
    captions: new Set(),
    stretch: { first: own[0]!.index, last: captions.at(-1)!.index },
    firstParagraph: first.index,
    lastKept: captions.at(-1)!.index,
  });
}

/** A title on the page is given in the headline, or it is another one than the page's head or address has. */
function asTitle({ key }: Placed, { text, kicker }: Headline): { kind: 'headline' | 'kicker'; reason: 'given' | 'before' } {
  const isKicker = kicker !== undefined && keyOf(kicker) === key;
  return { kind: isKicker ? 'kicker' : 'headline', reason: text !== undefined && keyOf(text).includes(key) ? 'given' : 'before' };
}

function keptBlocks(
  { blocks }: Structure,
  { keep }: Verdict,
  { blocks: said, top }: Headline,
): { kept: Placed[]; repeated: ReadonlySet<number> } {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  const kept = blocks.filter((block, i) => {
    // Above the headline stand a kicker and the page's head, nothing of the article but prose.
    if (!keep[i] || said.has(i) || (i < top && block.prose === 0)) return false;
    // An ingredient comes twice, and what a list sums up is said again.
    if (block.inMain && isWithin(block.element, 'li')) return true;
    if (block.key.length > REPEATED && seen.has(block.key)) {
      repeated.add(i);
      return false;
    }
    seen.add(block.key);
    return true;
  });
  return { kept, repeated };
}

/** So many paragraphs right under a heading that is a link, and at least half of all, make a front page or an overview. */
const TEASERS = 3;

/** Whether a paragraph stands right under a heading that is a link, or behind such a paragraph in a box of theirs. */
function isTeased(blocks: readonly Placed[], { index, element: { parent } }: Placed): boolean {
  for (let i = index - 1; i >= Math.max(0, index - IN_TEASER); i--) {
    const { density, element } = blocks[i]!;
    if (isWithinHeading(element))
      return density > ALL_LINKED && (i === index - 1 || closest(element, (e) => e === parent) !== undefined);
    if (element.parent !== parent || (parent?.blocks ?? 0) > IN_TEASER + 2) return false;
  }
  return false;
}
/** Most paragraphs of a teaser. */
const IN_TEASER = 3;

/** Whether what would be the article is a row of teasers. */
function isOverview(blocks: readonly Placed[], prose: readonly Placed[]): boolean {
  const teased = prose.filter((b) => isTeased(blocks, b)).length;
  return teased >= TEASERS && 2 * teased >= prose.length;
}

/** Fewest words of a heading that is no section's: "Aus dem Polizeibericht" may be, "Feuerwehr rettet Katze aus Kirchturm" is not. */
const TITLE_WORDS = 4;

/** A short item above a row of teasers ends where they begin: its page calls it an article, or a heading that is no link stands right over it. */
function withoutTeasers({ blocks, metadata }: Structure, kept: readonly Placed[], { top, visible }: Headline): readonly Placed[] {
  const prose = kept.filter((b) => b.prose > 0);
  if (!isOverview(blocks, prose)) return kept;
  const teaser = kept.findIndex((b) => isTeased(blocks, b));
  const [first] = prose;
  const isTitle = metadata.isArticle || (visible ?? '').split(/\s+/u).length >= TITLE_WORDS;
  if (!first || !isTitle || top < 0 || top > first.index || first.index - top > UNDER || isTeased(blocks, first)) return kept;
  return kept.slice(0, teaser);
}

/**
 * Whether there is an article: prose enough, under a heading or said by the page's head, or at least two paragraphs of it together. A front page has
 * teasers.
 */
function hasArticle(
  { blocks, metadata, main, root, readers }: Structure,
  kept: readonly Placed[],
  headline: Headline,
  { told: report }: Verdict,
): boolean {
  const prose = kept.filter((b) => b.prose > 0);
  const letters = prose.reduce((sum, b) => sum + b.letters, 0);
  if (isOverview(blocks, prose)) return false;
  // Short paragraphs are no prose, but may be all of a report.
  const told = kept.reduce((sum, b) => sum + (b.ends > 0 && !isHeading(b.element) ? b.letters : 0), 0);
  // Readers comment on articles.
  const isArticle = metadata.isArticle || (readers.size > 0 && headline.top >= 0);
  if (isArticle && Math.max(letters, told) >= SHORTEST_ARTICLE) return true;
  if (headline.top >= 0 && kept.some((b) => report.has(b.index))) return true;
  if (letters < LEAST_PROSE)
    return (
      (letters >= FEW_SENTENCES && standsAlone(blocks, prose, headline)) ||
      (letters >= SHARE * root.prose && isShort(kept, prose, headline))
    );
  if (letters >= ENOUGH && letters / prose.length >= PARAGRAPH) return true;
  const first = prose[0]!.index;
  if (headline.top >= 0 && headline.top < first && first - headline.top <= UNDER) return true;
  // Paragraphs that are items of a list stand each in its own.
  const around = ({ element: { parent } }: Placed): PageElement | undefined =>
    parent?.tag === 'li' && parent.blocks === 1 && parent.parent === main ? main : parent;
  return prose.some((b, i) => i > 0 && b.index - prose[i - 1]!.index <= 2 && around(b) === around(prose[i - 1]!));
}

/** From this share of all prose on a few sentences are what the page tells. */
const SHARE = 0.6;
/** Fewest letters of a short text with its lists and subheadings. */
const SHORT_TEXT = 200;
/** Fewest words of its title: one or two name a section. */
const SHORT_TITLE = 3;

/** A few sentences right under their title, with a lead, a list or subheadings: a recipe, an answer, a short report. What speaks to readers of the page is none. */
function isShort(kept: readonly Placed[], prose: readonly Placed[], { top, visible = '' }: Headline): boolean {
  const [first] = prose;
  const articleOf = ({ element }: Placed): PageElement | undefined => closest(element, (e) => e.tag === 'article');
  if (!first || visible.split(/\s+/u).length < SHORT_TITLE || prose.some((b) => articleOf(b) !== articleOf(first))) return false;
  if (top < 0 || top > first.index || first.index - top > UNDER || isOfService(visible, kept)) return false;
  const said = kept.filter((b) => b.ends > 0 && !isHeading(b.element)).reduce((sum, b) => sum + b.letters, 0);
  return said >= FEW_SENTENCES && kept.reduce((sum, b) => sum + (b.density < LINKED ? b.letters : 0), 0) >= SHORT_TEXT;
}

/** A few sentences under their title in the only `article` (or `main`) of the page that says anything. */
function standsAlone(blocks: readonly Placed[], prose: readonly Placed[], { top }: Headline): boolean {
  const own = (b: Placed | undefined): PageElement | undefined =>
    closest(b?.element, (e) => e.tag === 'article' || e.tag === 'main');
  const around = own(prose[0]);
  if (around === undefined || own(blocks[top]) !== around) return false;
  return blocks.every((b) => b.hidden || b.prose === 0 || own(b) === undefined || own(b) === around);
}

/** All that is shown, as it stands. */
function takeWhole(blocks: readonly Block[], canonical: string | undefined, outcome: 'whole' | 'none'): PageArticle {
  const shown = blocks.filter((b) => !b.hidden);
  return {
    outcome,
    headline: undefined,
    heading: undefined,
    kicker: undefined,
    parts: partsOf(shown, new Set(), new Set()).parts,
    published: undefined,
    modified: undefined,
    authors: [],
    agency: undefined,
    canonical,
    paywalled: false,
    omitted: blocks.filter((b) => b.hidden).map((b) => ({ text: readable(b), kind: 'hidden', reason: 'hidden', at: 0 })),
  };
}
