import type { Category } from '../boilerplate/category.ts';
import { LINE_FEATURES } from '../boilerplate/line.ts';
import { belowArticle } from './below.ts';
import { BOX, type Company, companyOf, FACTS } from './company.ts';
import { closest, holdsTag, isHeading, isWithin, type PageElement, signatureOf } from './dom/element.ts';
import { kindBit } from './dom/names.ts';
import { endingOf, PERSON } from './ending.ts';
import { reportOf } from './report.ts';
import { type Stretch, stretchOf } from './stretch.ts';
import { ALL_LINKED, isTold, LINKED, type Placed, type Structure, shapesOf } from './structure.ts';
import { tickerOf } from './ticker.ts';
import { isInWall } from './wall.ts';

/** From which logit on a block is the article's: between its paragraphs, and before or after them. Chosen on houses the model had not seen. */
const WITHIN = -3.5;
const BESIDE = -2;
/** The same for a block that is nearly all links. */
const WITHIN_LINKED = -1;
/** What a rule that is as good as certain takes off. */
const CERTAIN = 9;
const LIKELY = 8;
/** What a block's place among the paragraphs of the article's prose adds to its log odds. */
const BY_PLACE: Readonly<Record<Company, number>> = { among: 3, behind: 2, boxed: -4 };
/** The same for a paragraph made like those that stand with others, wherever the page puts it. */
const BY_SHAPE = 2;
/** A heading or a sentence there is the article's, whatever its words. */
const AMONG = -1;
/** Longest cell of a table of data, and the mean of all, in letters. */
const CELL = 120;
const MEAN_CELL = 60;
/** Most pieces of a cell: the cell of a layout holds the article. */
const IN_CELL = 4;
/** Longest line whose own wording settles what it is, in UTF-16 units. */
const SHORT_WORDING = 60;
const COMMENTS = kindBit('comments');
const CAPTION = kindBit('caption');

export interface Verdict {
  /** What the model and the rules of certainty say, a logit for each block. */
  readonly logits: Float64Array;
  readonly keep: readonly boolean[];
  /** Blocks below a picture that are its caption. */
  readonly captions: ReadonlySet<number>;
  readonly stretch: Stretch;
  /** First block of the article's prose, -1 without one. */
  readonly firstParagraph: number;
  readonly lastKept: number;
  /** All that the page tells, where that is a live ticker or a sentence or two. */
  readonly told: ReadonlySet<number>;
  /** What is on the page and not shown, by more than its own style. */
  readonly unseen: ReadonlySet<number>;
}

/** Below a picture: the element made for it, or one named so beside a picture and little else. Pull quotes and tables come in figures as well. */
function isCaption(block: Placed, logit: number): boolean {
  const { element } = block;
  if (isWithin(element, 'blockquote', 'table', 'li')) return false;
  if (isWithin(element, 'figcaption')) return true;
  if (isWithin(element, 'figure')) return logit < 3 || block.letters < 300;
  const isSmall = (e: PageElement | undefined): boolean => e !== undefined && e.media > 0 && e.blocks <= 3 && e.letters < 600;
  return (
    logit < 3 &&
    ((block.ownKinds | (element.parent?.kinds ?? 0)) & CAPTION) !== 0 &&
    (isSmall(element) || isSmall(element.parent)) &&
    (!isParagraph(block) || CAPTION_NAME.test(element.names) || CAPTION_NAME.test(element.parent?.names ?? ''))
  );
}

/** Names that nothing but a caption has: modules of pictures hold paragraphs as well. */
const CAPTION_NAME = /caption|bild ?unter|bild ?text|legend|credit|copyright/;
const SENTENCES = LINE_FEATURES.indexOf('inner');
const LEAST_PARAGRAPH = 100;
const PHOTOGRAPHER =
  /(?:fotos?|bild(?:er)?|quelle|credits?|grafik|archiv)\s?:|©|\/(?:dpa|imago|afp|reuters|apa|keystone)|\((?:dpa|afp|sda|apa|reuters|imago)/iu;

/** Whether it says several sentences and no photographer's name. */
const isParagraph = ({ letters, ends, line, text }: Placed): boolean =>
  letters >= LEAST_PARAGRAPH && ends === 1 && line.features[SENTENCES]! > 0 && !PHOTOGRAPHER.test(text);

const DATE_ONLY = LINE_FEATURES.indexOf('dateOnly');
const BYLINE = /^(?:ein(?:e)? \p{L}+ )?von:? (?:\p{Lu}[\p{L}.'’-]+(?:,| und|,? [A-Z]\.)?(?: |$)){2,8}$/iu;
const AGENCY_LINE = /^\(?(?:quelle: ?)?(?:dpa|afp|apa|sda|sid|kna|epd|reuters|ap|red)(?:[/, -]{1,3}\p{L}{2,12}){0,4}\)?$/iu;

/** A line of nothing but a day and time, a byline or an agency. */
function isStamp({ line, text }: Placed): boolean {
  return text.length < 90 && (line.features[DATE_ONLY] === 1 || BYLINE.test(text) || AGENCY_LINE.test(text));
}

/** A cell of a table that is no layout: short texts in rows of several. */
function isOfTable({ element, letters }: Placed): boolean {
  if (letters > CELL) return false;
  const cell = closest(element, (e) => e.tag === 'td' || e.tag === 'th');
  const row = closest(cell, (e) => e.tag === 'tr');
  const table = closest(row, (e) => e.tag === 'table');
  return table !== undefined && cell!.blocks <= IN_CELL && row!.blocks > 1 && table.letters < MEAN_CELL * table.blocks;
}

/** Whether it stands in a box of facts. */
const isInFacts = ({ ownKinds, nearKinds }: Placed): boolean => ((ownKinds | nearKinds) & FACTS) !== 0;

const TITLE = new Set(['h1']);
/** What elements are called that hold the readers' comments and nothing else. */
const ALL_COMMENTS =
  /^(?:\p{L}+ )?(?:comments|kommentare|leserkommentare|postings|forum|discussion)(?: (?:area|list|section|container|wrapper))?$/u;

/** Whether it stands among the readers' comments: an element named so that does not hold the article. There may be more of them than of it. */
function commentsTest({ main, mainPath, root }: Structure): (block: Placed) => boolean {
  const known = new Map<PageElement, boolean>();
  const isComments = (e: PageElement): boolean =>
    (e.kinds & COMMENTS) !== 0 &&
    e.tag !== 'body' &&
    ((e !== main && !mainPath.has(e) && e.prose < 0.75 * root.prose) ||
      (ALL_COMMENTS.test(e.names) && root.prose - e.prose >= ABOVE_COMMENTS && !holdsTag(e, TITLE)));
  return ({ element }) => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = closest(element, isComments) !== undefined;
      known.set(element, answer);
    }
    return answer;
  };
}

/** Items of one list and cells of one table belong together: each gets the mean of all, unless they are links. */
function evenLists(blocks: readonly Placed[], logits: Float64Array): void {
  const lists = new Map<PageElement, number[]>();
  for (const block of blocks) {
    const { element, index, density } = block;
    if (!(isWithin(element, 'li') || isOfTable(block)) || density > LINKED) continue;
    const list = closest(element, (e) => e.tag === 'ul' || e.tag === 'ol' || e.tag === 'table');
    if (!list || list.prose > 0.5 * list.letters) continue;
    const items = lists.get(list);
    if (items) items.push(index);
    else lists.set(list, [index]);
  }
  for (const items of lists.values()) {
    const mean = items.reduce((sum, i) => sum + logits[i]!, 0) / items.length;
    for (const i of items) logits[i] = mean;
  }
}

/** How many blocks that go (advertising, what a house puts in) stand at most between a subheading and what it stands over. */
const BETWEEN = 4;

/** Whether a subheading among the paragraphs stands over a piece of the article, whatever the house puts between them. */
function standsOver(
  blocks: readonly Placed[],
  keep: readonly boolean[],
  company: readonly (Company | undefined)[],
  i: number,
): boolean {
  if (company[i] !== 'among' || blocks[i]!.line.own || blocks[i]!.density >= LINKED) return false;
  const { parent } = blocks[i]!.element;
  let title = false;
  for (let k = i + 1; k <= i + 1 + BETWEEN && k < blocks.length; k++) {
    const { element } = blocks[k]!;
    // A heading over a title may be that of a box.
    if (keep[k] && !isHeading(element)) return company[k] === 'among' && (!title || element.parent === parent);
    title ||= isHeading(element);
    if (title && company[k] === 'among') return false;
  }
  return false;
}

/** A subheading stands over something of the article: one over nothing goes, one over a paragraph of the same element stays. */
function settleHeadings(
  blocks: readonly Placed[],
  logits: Float64Array,
  keep: boolean[],
  { first, last }: Stretch,
  captions: ReadonlySet<number>,
  company: readonly (Company | undefined)[],
): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    // A lead comes as a heading too.
    if (!isHeading(block.element) || block.hidden || block.prose > 0) continue;
    let below = i + 1;
    while (below < blocks.length && (captions.has(below) || blocks[below]!.hidden)) below++;
    const next = blocks[below];
    const isWords = block.density < LINKED;
    if (standsOver(blocks, keep, company, i)) keep[i] = true;
    else if (!next || !keep[below]) {
      if (company[i] === 'among' && isWords && (!next || next.density < LINKED)) keep[i] = true;
      else if (keep[i] && (i > last || logits[i]! < 1.5)) keep[i] = false;
    } else if (!keep[i] && isWords) {
      const ofList = company[i] !== undefined && company[below] !== undefined && isWithin(next.element, 'table', 'li');
      const ofParagraph = i > first && i < last && next.element.parent === block.element.parent && logits[i]! > -6;
      keep[i] = ofList || (ofParagraph && next.prose > 0);
    }
  }
}

/** Most blocks of a quotation with who said it, and the longest line that says so, in letters. */
const QUOTE_BLOCKS = 6;
const SOURCE = 90;
const QUOTE = kindBit('quote');

/** Who said a quotation stays with it, whatever the element is called: a line below its text in the same quotation. */
function settleQuotes(blocks: readonly Placed[], keep: boolean[], captions: ReadonlySet<number>): void {
  for (let i = 1; i < blocks.length; i++) {
    const { element, letters, density, hidden, line } = blocks[i]!;
    if (keep[i] || !keep[i - 1] || hidden || captions.has(i) || line.sure || letters > SOURCE || density >= LINKED) continue;
    const isQuote = (e: PageElement): boolean => e.tag === 'blockquote' || ((e.kinds & QUOTE) !== 0 && e.blocks <= QUOTE_BLOCKS);
    const quote = closest(element, isQuote);
    if (quote && blocks[i - 1]!.ends > 0 && closest(blocks[i - 1]!.element, (e) => e === quote)) keep[i] = true;
  }
}

/** Kinds of lines that open what is not the article's: boxes of other kinds stand between its paragraphs as well. */
const OTHERS: ReadonlySet<Category | undefined> = new Set<Category | undefined>([
  'reader-comment',
  'comment-form',
  'related-link',
  'author-box',
  'tags',
]);
/** What stands behind the article under a heading that is not its own needs this logit to be the article's all the same. */
const BEHIND_OTHERS = 1;

/**
 * Behind the last paragraph that stands with the article's, a heading that went takes along what stands below it: another article, readers'
 * comments, who wrote it, teasers. Not what is made like the article's paragraphs.
 */
function settleTail(
  blocks: readonly Placed[],
  logits: Float64Array,
  keep: boolean[],
  captions: ReadonlySet<number>,
  company: readonly (Company | undefined)[],
): void {
  const isOwn = (b: Placed): boolean => keep[b.index]! && (company[b.index] === 'among' || (b.inMain && b.prose > 0));
  const last = blocks.findLastIndex(isOwn);
  const shapes = new Set(blocks.slice(0, last + 1).flatMap((b) => (isOwn(b) && b.prose > 0 ? [b.shape] : [])));
  let isOthers = false;
  for (let i = last + 1; last >= 0 && i < blocks.length; i++) {
    const { hidden, element, line, shape } = blocks[i]!;
    if (keep[i]) keep[i] = !isOthers || logits[i]! >= BEHIND_OTHERS || shapes.has(shape);
    else if (!hidden && !captions.has(i) && (OTHERS.has(line.own?.category) || (isHeading(element) && !line.own)))
      isOthers = true;
  }
}

/** The head of readers' comments: a few words that count or name them. */
const COMMENTS_HEAD =
  /^(?:forum:? ?)?(?:\p{Nd}{1,5} )?(?:leser|nutzer|user)?-?(?:stimmen|meinungen|kommentare?|postings?|antworten|diskussion|beiträge)(?: ?\(\p{Nd}{1,5}\)| zu diesem .{3,20})?:?$/iu;
/** So many letters of prose stand above the readers' comments, and so many of these in the blocks below their head. */
const ABOVE_COMMENTS = 150;
const COMMENTERS = 2;
const COMMENTS_SEEN = 14;
/** Who wrote a comment, or when: a few words that end like no sentence. */
const isSigned = ({ words, ends, text, line }: Placed): boolean => words <= 6 && ends < 1 && text.length < 60 && !line.own;

/** The block of the page from which on readers speak: a head of comments below the prose, with names and texts in turn below it; -1 without one. */
function commentsFrom(blocks: readonly Placed[], company: readonly (Company | undefined)[]): number {
  let above = 0;
  for (const { index: i, text, prose, hidden } of blocks) {
    if (!hidden && above >= ABOVE_COMMENTS && text.length < 60 && COMMENTS_HEAD.test(text)) {
      const below = blocks.slice(i + 1, i + 1 + COMMENTS_SEEN).filter((b) => !b.hidden);
      const told = below.filter(isTold);
      const turns = below.filter((b, k) => {
        const before = below[k - 1];
        return isTold(b) && before !== undefined && isSigned(before) && !isHeading(before.element);
      });
      // A subheading "Kommentare" stands over paragraphs that nobody signs.
      const isTurn = turns.length >= COMMENTERS && 2 * turns.length > told.length;
      if (isTurn && turns.some((b) => company[b.index] !== 'among' || company[i] === undefined || isSigned(below[0]!))) return i;
    }
    above += prose;
  }
  return -1;
}

/** What houses put into and below their articles as a sentence: of newsletters, machines that helped, partners, rights. Of no article, however it is set. */
const HOUSE_SENTENCE =
  /^transparenzhinweis:|(?:unserem|unseren|ihr|ihrem) (?:kostenlosen )?(?:newsletter|(?:e-mail-)?postfach)(?:[ .!]|$)|affiliate-links?|^original-content von:|alle rechte vorbehalten|vervielfältigung nur mit|folgen sie (?:uns|\p{L}[\p{L}\p{Nd} .-]{1,30}) (?:auch |jetzt )?(?:auf|bei) (?:whatsapp|instagram|facebook|x|tiktok|youtube|google news|threads|bluesky)(?!\p{L})|dass mir (?:dieser |der )?(?:externe[rn]? )?inhalte? (?:von .{3,30} )?angezeigt|finden sie (?:einen )?externen? inhalte?(?!\p{L})|spendier(?:e|en sie)? (?:uns|mir) (?:doch |gern )?einen kaffee|melden sie sich (?:gleich |jetzt )?hier an[.!]?$|hier können sie (?:ihn|den (?:newsletter|brief)) (?:kostenlos )?(?:bestellen|abonnieren)[.!]?$|zum (?:verfassen|schreiben) von kommentaren|^artikel anhören$|^haben sie (?:einen )?fehler (?:gefunden|entdeckt)\?|schicken sie uns ihr(?:e|en)? (?:foto|video|bild|hinweis)|^(?:audio|podcast) herunterladen|^(?:artikel|seite|beitrag) drucken$|^(?:url|adresse) dieses artikels|geben nicht (?:notwendigerweise |unbedingt |zwingend )?die meinung der redaktion|einwilligung, um den .{0,60}inhalt|wir haben ihnen eine e-mail (?:geschickt|gesendet)|nehmen sie die datenschutz|^bestellen sie hier\.?$/iu;
const LONGEST_HOUSE_SENTENCE = 320;
const isHouseSentence = ({ text, element }: Placed): boolean =>
  text.length <= LONGEST_HOUSE_SENTENCE && !isHeading(element) && !/["„“»«]/u.test(text) && HOUSE_SENTENCE.test(text);

/** Longest line that may be a subheading, in UTF-16 units. */
const SUBHEADING = 90;

/** The outermost wrapper that holds nothing but a block: what stands beside it stands beside the block. */
function wrapperOf(element: PageElement): PageElement {
  let e = element;
  while (e.parent && e.parent.blocks === 1) e = e.parent;
  return e;
}

/** The same for an item or a cell: of its whole list or table. */
function pieceOf({ element }: Placed): PageElement {
  return wrapperOf(closest(element, (e) => e.tag === 'ul' || e.tag === 'ol' || e.tag === 'table') ?? element);
}

/**
 * Lines that are set as subheadings on a page whose subheadings are no headings: among the paragraphs, each over one or over a list, in elements of
 * one name, or bold in elements of one make, that no paragraph has, and not all of them one wording of a page.
 */
function subheadingsOf(
  blocks: readonly Placed[],
  company: readonly (Company | undefined)[],
  amounts: ReadonlySet<number>,
): ReadonlySet<number> {
  const byMake = new Map<string, Placed[]>();
  const others = new Set<string>();
  const beside = (i: number, step: 1 | -1): Placed | undefined => {
    // Houses put their own lines between a subheading and its paragraph.
    let k = i + step;
    while (Math.abs(k - i) < 3 && blocks[k]?.line.sure) k += step;
    return blocks[k];
  };
  for (const block of blocks) {
    const { index: i, element, text, ends, density, prose, shape, bold, letters } = block;
    if (isHeading(element)) continue;
    const isBold = bold > 0.9 * letters;
    const make = element.names === '' ? `${shape} ${isBold}` : signatureOf(element);
    if (prose > 0) others.add(make);
    else if (
      (element.names !== '' || isBold) &&
      text.length <= SUBHEADING &&
      ends === 0 &&
      density === 0 &&
      !PHOTOGRAPHER.test(text) &&
      !BYLINE.test(text) &&
      !AGENCY_LINE.test(text) &&
      !isWithin(element, 'li', 'table') &&
      (element.kinds & BOX) === 0
    ) {
      const [before, next] = [beside(i, -1), beside(i, 1)];
      if (!before || !next || company[before.index] !== 'among' || company[next.index] === undefined) continue;
      if (next.prose === 0 && company[next.index] !== 'among' && !amounts.has(next.index)) continue;
      const around = wrapperOf(element).parent;
      const isBetween = pieceOf(before).parent === around && pieceOf(next).parent === around;
      if (!isBetween || (next.prose === 0 && !isWithin(next.element, 'li') && next.ends === 0 && !amounts.has(next.index)))
        continue;
      const same = byMake.get(make);
      if (same) same.push(block);
      else byMake.set(make, [block]);
    }
  }
  // A chronicle has more than one day; a single one is the article's.
  const isOwn = (same: readonly Placed[]): boolean =>
    (same.length > 1 || same[0]!.line.features[DATE_ONLY] !== 1) && isWorded(same);
  const isWorded = (same: readonly Placed[]): boolean =>
    same.some((b) => !b.line.sure) || (new Set(same.map((b) => b.key)).size > 1 && same.every((b) => !b.text.includes(':')));
  const found = [...byMake].filter(([make, same]) => !others.has(make) && isOwn(same));
  return new Set(found.flatMap(([, same]) => same.map((b) => b.index)));
}

/** "250 g Mehl", "3 EL Öl": what a recipe takes, by amount and measure. */
const AMOUNT =
  /^(?:[•·–-] )?(?:ca\. |etwa )?(?:\p{Nd}{1,4}(?:[.,/]\p{Nd}{1,2})?(?: ?[½¼¾])?|[½¼¾])\s?(?:g|kg|ml|cl|dl|l|EL|TL|Msp\.?|Prisen?|Bund|Zehen?|Dosen?|Päckchen|Pck\.?|Becher|Tassen?|Scheiben?|Zweige?|Liter|Gramm|Esslöffel|Teelöffel)\s\p{L}/u;
/** So many amounts, none further than two lines from the next, are a recipe's list, however it is set. */
const AMOUNTS = 3;

/** The lines of a recipe's list. */
function amountsOf(blocks: readonly Placed[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  for (const { index, text, density } of blocks) {
    if (density > 0 || text.length > SUBHEADING || !AMOUNT.test(text)) continue;
    if (index - (run.at(-1) ?? index) > 2) run = [];
    run.push(index);
    if (run.length >= AMOUNTS) for (const i of run) found.add(i);
  }
  return found;
}

function thresholdFor({ index, density }: Placed, { first, last }: Stretch): number {
  if (index < first || index > last) return BESIDE;
  return density > ALL_LINKED ? WITHIN_LINKED : WITHIN;
}

/** Largest share of the page's prose in an element that is hidden from screen readers because readers see another: a layer over a page hides all of it so. */
const UNSEEN_SHARE = 0.3;

/**
 * Tells whether a block stands in an element that screen readers skip and that holds little (a double, a symbol, a decoration), or in a dialogue that no
 * script has opened.
 */
function unseenTest({ root, mainPath }: Structure): (block: Placed) => boolean {
  const isHidden = (e: PageElement): boolean => e.muted && !mainPath.has(e) && e.prose < UNSEEN_SHARE * root.prose;
  const isClosed = (e: PageElement): boolean => e.tag === 'dialog' && e.attributes?.open === undefined && !mainPath.has(e);
  return ({ muted, element }) => (muted && closest(element, isHidden) !== undefined) || closest(element, isClosed) !== undefined;
}

/** What stands above the title beside the element that holds title and text is a column of its own. */
function dropColumns({ blocks, heading, main }: Structure, keep: boolean[]): void {
  const title = blocks[heading];
  if (!title?.inMain || !isHeading(title.element) || main.tag === 'body') return;
  for (let i = 0; i < heading; i++) if (!blocks[i]!.inMain) keep[i] = false;
}

/** Decides which blocks are the article's, from the model's logits. Linear in the blocks. */
export function decide(structure: Structure, given: ArrayLike<number>): Verdict {
  const { blocks } = structure;
  const logits = Float64Array.from(given);
  const captions = new Set<number>();
  const inComments = commentsTest(structure);
  const company = companyOf(structure);
  // Where most of the page is the readers', they keep each other company.
  const isMost = closest(structure.main, (e) => ALL_COMMENTS.test(e.names)) !== undefined;
  const made = shapesOf(blocks, (b) => company[b.index] === 'among');
  const readers = commentsFrom(blocks, company);
  const below = belowArticle(structure, company);
  const ending = endingOf(structure, company, logits);
  const isUnseen = unseenTest(structure);
  const unseen = new Set<number>();
  const ticker = tickerOf(blocks);
  const told = ticker.size > 0 ? ticker : reportOf(structure);
  const amounts = amountsOf(blocks);
  const subheadings = subheadingsOf(blocks, company, amounts);
  for (const block of blocks) {
    const { index: i, line, text } = block;
    const place = block.density < LINKED || company[i] === 'boxed' ? company[i] : undefined;
    const isOwn =
      place === 'among'
        ? isHeading(block.element) || block.ends >= 1 || isOfTable(block)
        : place === 'behind' && (isOfTable(block) || (isHeading(block.element) && isInFacts(block)));
    if (isUnseen(block)) unseen.add(i);
    if (block.hidden || unseen.has(i)) logits[i] = -20;
    else if ((readers >= 0 && i >= readers) || below.has(i) || (isMost && inComments(block)))
      logits[i] = Math.min(logits[i]!, -LIKELY);
    else if (isHouseSentence(block) || isInWall(block, structure)) logits[i] = -CERTAIN;
    else if (isCaption(block, logits[i]!)) {
      captions.add(i);
      logits[i] = Math.min(logits[i]!, -CERTAIN);
    } else if (isOwn || told.has(i) || ending.has(i) || subheadings.has(i) || amounts.has(i))
      logits[i] = Math.max(logits[i]!, AMONG);
    else if (PERSON.test(text)) logits[i] = Math.max(logits[i]!, AMONG);
    else if (line.sure && text.length <= SHORT_WORDING) logits[i] = -CERTAIN;
    else if (inComments(block)) logits[i]! -= LIKELY;
    else if (isStamp(block) && !isHeading(block.element) && place !== 'among') logits[i] = Math.min(logits[i]!, -LIKELY);
    else if (place !== undefined) logits[i]! += BY_PLACE[place];
    else if (company[i] === undefined && block.prose > 0 && made.has(block.shape)) logits[i]! += BY_SHAPE;
  }
  evenLists(blocks, logits);
  const stretch = stretchOf(logits);
  const keep = blocks.map((block, i) => logits[i]! >= thresholdFor(block, stretch));
  settleHeadings(blocks, logits, keep, stretch, captions, company);
  settleTail(blocks, logits, keep, captions, company);
  settleQuotes(blocks, keep, captions);
  for (const i of below) keep[i] = false;
  dropColumns(structure, keep);
  const firstParagraph = blocks.findIndex(
    (b, i) => keep[i]! && logits[i]! > 0 && b.letters > 60 && !isHeading(b.element) && b.ends > 0,
  );
  return { logits, keep, captions, stretch, firstParagraph, lastKept: keep.lastIndexOf(true), told, unseen };
}
