import { feature } from '../boilerplate/line.ts';
import { belowArticle } from './below.ts';
import { type Company, companyOf, FACTS } from './company.ts';
import { consentOf } from './consent.ts';
import { SEAM } from './dom/blocks.ts';
import { closest, holdsTag, isHeading, isWithin, isWithinHeading, type PageElement } from './dom/element.ts';
import { kindBit } from './dom/names.ts';
import { endingOf, isService, PERSON } from './ending.ts';
import { houseBoxesOf, isHouseLine } from './house-boxes.ts';
import { interviewOf } from './interview.ts';
import { leadUnder } from './lead.ts';
import { AGENCY_LINE, BYLINE, DATED_LINE, PHOTOGRAPHER } from './line-kinds.ts';
import { otherArticles } from './other-articles.ts';
import { dropPressContacts } from './press.ts';
import { reportOf } from './report.ts';
import { CERTAIN, settleBoxes, settleHeadings, settleQuotes, settleTail } from './settle.ts';
import { type Stretch, stretchOf } from './stretch.ts';
import { ALL_LINKED, isTold, LINKED, type Placed, type Structure, shapesOf } from './structure.ts';
import { amountsOf, isLineUp, subheadingsOf } from './subheadings.ts';
import { tickerOf } from './ticker.ts';
import { isInWall } from './wall.ts';

/** From which logit on a block is the article's: between its paragraphs, and before or after them. Chosen on houses the model had not seen. */
const WITHIN = -3.5;
const BESIDE = -2;
/** The same for a block that is nearly all links. */
const WITHIN_LINKED = -1;
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
const QUOTE = kindBit('quote');

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
  /** All that the page tells, where that is a live ticker, an interview of short answers or a sentence or two. */
  readonly told: ReadonlySet<number>;
  /** What is on the page and not shown, by more than its own style. */
  readonly unseen: ReadonlySet<number>;
}

/** Below a picture: the element made for it, or one named so beside a picture and little else. Pull quotes and tables come in figures as well. */
function isCaption(block: Placed, logit: number): boolean {
  const { element } = block;
  if (isWithin(element, 'blockquote', 'table', 'li')) return false;
  if (isWithin(element, 'figcaption')) return true;
  // A figure of words alone that is called a quotation is one.
  if (closest(element, (e) => e.tag === 'figure' && e.media === 0 && (e.kinds & QUOTE) !== 0)) return false;
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
const LEAST_PARAGRAPH = 100;
/** Whether it says several sentences and no photographer's name. */
const isParagraph = ({ letters, ends, line, text }: Placed): boolean =>
  letters >= LEAST_PARAGRAPH && ends === 1 && feature(line, 'inner') > 0 && !PHOTOGRAPHER.test(text);

/** A line of nothing but a day and time, a byline or an agency. */
function isStamp({ line, text, pieces }: Placed): boolean {
  if (text.length >= 90) return false;
  if (feature(line, 'dateOnly') === 1 || BYLINE.test(text) || AGENCY_LINE.test(text) || DATED_LINE.test(text)) return true;
  // Name, day and reading time side by side, which the page's styles alone set apart.
  return pieces?.split(SEAM).some((piece) => DATED_LINE.test(piece)) === true;
}

/** A cell of a table that is no layout: short texts in rows of several. The table with the article in one of its cells is one. */
function isOfTable({ element, letters }: Placed, mainPath: ReadonlySet<PageElement>): boolean {
  if (letters > CELL) return false;
  const cell = closest(element, (e) => e.tag === 'td' || e.tag === 'th');
  const row = closest(cell, (e) => e.tag === 'tr');
  const table = closest(row, (e) => e.tag === 'table');
  if (!table || cell!.blocks > IN_CELL || row!.blocks < 2 || table.letters >= MEAN_CELL * table.blocks) return false;
  return !mainPath.has(table) || ![...mainPath].some((e) => e.tag === 'td' && closest(e, (t) => t.tag === 'table') === table);
}

/** Whether it stands in a box of facts. */
const isInFacts = ({ ownKinds, nearKinds }: Placed): boolean => ((ownKinds | nearKinds) & FACTS) !== 0;

const TITLE = new Set(['h1']);
/** What elements are called that hold the readers' comments and nothing else. */
const ALL_COMMENTS =
  /^(?:\p{L}+ )?(?:comments|kommentare|leserkommentare|postings|forum|discussion)(?: (?:area|list|section|container|wrapper))?$/u;

/** An element that is called so may hold less than this share of the page's prose: what holds more holds the article as well. */
const COMMENTS_SHARE = 0.75;

/** Whether it stands among the readers' comments: an element named so that does not hold the article. There may be more of them than of it. */
function commentsTest({ main, mainPath, root }: Structure): (block: Placed) => boolean {
  const known = new Map<PageElement, boolean>();
  const isComments = (e: PageElement): boolean =>
    (e.kinds & COMMENTS) !== 0 &&
    e.tag !== 'body' &&
    ((e !== main && !mainPath.has(e) && e.prose < COMMENTS_SHARE * root.prose) ||
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
function evenLists({ blocks, mainPath }: Structure, logits: Float64Array): void {
  const lists = new Map<PageElement, number[]>();
  for (const block of blocks) {
    const { element, index, density } = block;
    if (!(isWithin(element, 'li') || isOfTable(block, mainPath)) || density > LINKED) continue;
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

/** The head of readers' comments: a few words that count or name them. */
const COMMENTS_HEAD =
  /^(?:forum:? ?)?(?:\p{Nd}{1,5} )?(?:leser|nutzer|user)?-?(?:stimmen|meinungen|kommentare?|postings?|antworten|diskussion|beiträge)(?: ?\(\p{Nd}{1,5}\)| zu diesem .{3,20})?:?$/iu;
/** So many letters of prose stand above the readers' comments, and so many of these in the blocks below their head. */
const ABOVE_COMMENTS = 150;
const COMMENTERS = 2;
const COMMENTS_SEEN = 14;
/** Who wrote a comment, or when: a few words that end like no sentence. */
const isSigned = ({ words, ends, text, line }: Placed): boolean => words <= 6 && ends < 1 && text.length < 60 && !line.own;

/** The block of the page from which on readers speak: a head of comments below the prose, with names and texts in turn below it; -1 without one. No cell of a table of data is a head or a name. */
function commentsFrom({ blocks, mainPath }: Structure, company: readonly (Company | undefined)[]): number {
  let above = 0;
  for (const { index: i, text, prose, hidden } of blocks) {
    if (!hidden && above >= ABOVE_COMMENTS && text.length < 60 && COMMENTS_HEAD.test(text) && !isOfTable(blocks[i]!, mainPath)) {
      const below = blocks.slice(i + 1, i + 1 + COMMENTS_SEEN).filter((b) => !b.hidden);
      const told = below.filter(isTold);
      const turns = below.filter((b, k) => {
        const before = below[k - 1];
        return (
          isTold(b) && before !== undefined && isSigned(before) && !isHeading(before.element) && !isOfTable(before, mainPath)
        );
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
  /^transparenzhinweis:|^(?:sie|du|ihr) (?:erhalten|erhältst|bekommen|bekommst|bekommt|erhaltet) diese[ns]? (?:\p{L}{1,12} )?(?:e-?mail|mail|newsletter|brief|nachricht),? (?:weil|da)(?!\p{L})|^(?:ihre|deine|eure) spende (?:hilft|zählt|macht)|unterstütz(?:e|en sie|t) .{3,60}(?:über|auf|bei|via) (?:steady|paypal|patreon|ko-fi|betterplace)|(?:leben|lebt) von (?:den )?spenden(?! der)|^recherche kostet geld|verlinke? (?:mich|uns) auf|^gefällt (?:dir|ihnen|euch),? was wir (?:machen|schreiben)|(?:unserem|unseren|ihr|ihrem) (?:kostenlosen )?(?:newsletter|(?:e-mail-)?postfach|(?:whatsapp|telegram|signal|instagram)-(?:kanal|channel))(?:[ .!]|$)|affiliate-links?|^original-content von:|alle rechte vorbehalten|vervielfältigung nur mit|folgen sie (?:uns|\p{L}[\p{L}\p{Nd} .-]{1,30}) (?:auch |jetzt )?(?:auf|bei) (?:whatsapp|instagram|facebook|x|tiktok|youtube|google news|threads|bluesky)(?!\p{L})|dass mir (?:dieser |der )?(?:externe[rn]? )?inhalte? (?:von .{3,30} )?angezeigt|finden sie (?:einen )?externen? inhalte?(?!\p{L})|spendier(?:e|en sie)? (?:uns|mir) (?:doch |gern )?einen kaffee|melden sie sich (?:gleich |jetzt )?hier an[.!]?$|hier können sie (?:ihn|den (?:newsletter|brief)) (?:kostenlos )?(?:bestellen|abonnieren)[.!]?$|zum (?:verfassen|schreiben) von kommentaren|^artikel anhören$|^haben sie (?:einen )?fehler (?:gefunden|entdeckt)\?|schicken sie uns ihr(?:e|en)? (?:foto|video|bild|hinweis)|^(?:audio|podcast) herunterladen|^(?:artikel|seite|beitrag) drucken$|^(?:url|adresse) dieses artikels|geben nicht (?:notwendigerweise |unbedingt |zwingend )?die meinung der redaktion|einwilligung, um den .{0,60}inhalt|wir haben ihnen eine e-mail (?:geschickt|gesendet)|nehmen sie die datenschutz|^bestellen sie hier\.?$|^dieser (?:beitrag|eintrag|artikel) wurde (?:am|von) .{5,80} (?:veröffentlicht|geschrieben|gepostet|verfasst)(?:$|[., ])|^mit ihrer (?:zustimmung|einwilligung) wird (?:hier |an dieser stelle )?ein extern|würden (?:ihnen|dir) (?:an dieser stelle |hier )?(?:gern|gerne) (?:einen |ein )?.{0,30}(?:inhalt|video|beitrag) (?:zeigen|anzeigen)|^(?:hast du|haben sie) (?:dieses|das|unser) rezept (?:schon )?(?:aus)?probiert\?|^(?:jetzt |auch )?(?:an|nach)?hören (?:auf|bei) (?:spotify|apple|deezer|youtube)|^schick uns dein|^hast du etwas gesehen oder (?:gehört|fotografiert)\?|^verpass(?:e|en sie) (?:nicht|keine|nie)(?: mehr)? unsere|unsere arbeit wird von .{3,40} (?:bezahlt|finanziert)(?!\p{L})|^die hier (?:angebotenen|veröffentlichten) (?:beiträge|artikel|inhalte|informationen) (?:dienen|stellen)|^mit (?:meiner|ihrer|der) anmeldung .{0,40}stimm(?:e|en|st) (?:ich|sie|du)(?!\p{L})|^scrollen$|^diese[rs]? (?:text|artikel|beitrag|reportage|interview) .{0,30}(?:ausgabe|heft|magazin) .{0,60}(?:hier|jetzt) .{0,40}(?:bestellen|kaufen|abonnieren|lesen)[.!]?$/iu;
/** What readers agree to who press a button, which the sentence names. */
const CLICKED =
  /^mit (?:dem |einem |deinem |ihrem )?klick auf .{3,60} (?:erkläre|willige|stimme|akzeptiere|bestätige|erklären|willigen|stimmen|akzeptieren|bestätigen) (?:ich|sie)(?!\p{L})|^(?:bildergalerie|bilderstrecke|fotostrecke|fotogalerie): .{3,120} (?:bilder|fotos|galerie) (?:ansehen|anschauen|anzeigen|öffnen)$|^im video: .{3,120} \(quelle: .{2,40}\)$|^[-–—*•|\s]{0,4}(?:werbung|anzeige|werbeanzeige|advertisement)[-–—*•|\s]{0,4}$|^zu[mr] (?:kompletten|vollständigen|ganzen|gesamten) \p{L}{4,20}$/iu;
const LONGEST_HOUSE_SENTENCE = 320;
const isHouseSentence = ({ text, element }: Placed): boolean =>
  text.length <= LONGEST_HOUSE_SENTENCE &&
  !isHeading(element) &&
  ((!/["„“»«]/u.test(text) && HOUSE_SENTENCE.test(text)) || CLICKED.test(text));

/** What houses call the boxes in which they ask for money or addresses, or offer something else to hear or see. */
const HOUSE_BOX =
  /(?:^| )(?:newsletter|nl box|spenden ?box|spenden ?aufruf|spenden ?modul|donations?|donation box|steady|abo ?box|podcast ?box|podcast|product ?box|produkt ?box|affiliate|poll|umfrage|voting)(?: |$)/;
/** The same where buttons ask for an answer; without one it may hold the article's own results. */
const ASKING_BOX = /(?:^| )(?:abstimmung|quiz)(?: |$)/;
const BUTTONS = new Set(['button']);
/** Largest such box, in blocks, and the largest share of the page's prose in it. */
const HOUSE_BLOCKS = 12;
const HOUSE_SHARE = 0.2;
/** Longest text of a button, in letters. */
const BUTTON = 40;

/** Whether it is in such a box, or a button: what opens a part of the text is a heading. */
function isOfHouse({ element, letters }: Placed, { root, mainPath }: Structure): boolean {
  if (element.tag === 'button' && letters <= BUTTON && !isWithinHeading(element)) return true;
  const isBox = (e: PageElement): boolean =>
    e.blocks <= HOUSE_BLOCKS &&
    !mainPath.has(e) &&
    e.prose <= HOUSE_SHARE * root.prose &&
    (HOUSE_BOX.test(e.names) || (ASKING_BOX.test(e.names) && holdsTag(e, BUTTONS)));
  return closest(element, isBox) !== undefined;
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

/** The share of the prose of the article's cell that a cell beside it has at most where it is a column of its own. */
const COLUMN_SHARE = 0.3;

/** Tells whether a block stands in a column beside that of the article, on pages laid out by a table. */
function columnTest({ mainPath, blocks, heading }: Structure): (block: Placed) => boolean {
  const columns = new Set<PageElement>();
  const title = new Set<PageElement>();
  for (let e = blocks[heading]?.element; e; e = e.parent) title.add(e);
  for (const cell of mainPath)
    if (cell.tag === 'td')
      for (const other of cell.parent!.children)
        if (typeof other !== 'string' && other !== cell && other.prose <= COLUMN_SHARE * cell.prose && !title.has(other))
          columns.add(other);
  if (columns.size === 0) return () => false;
  return ({ element }) => isWithin(element, 'table') && closest(element, (e) => columns.has(e)) !== undefined;
}

/** What stands above the title beside the element that holds title and text is a column of its own. */
function dropColumns({ blocks, heading, main }: Structure, keep: boolean[]): void {
  const title = blocks[heading];
  if (!title?.inMain || !isHeading(title.element) || main.tag === 'body') return;
  for (let i = 0; i < heading; i++) if (!blocks[i]!.inMain) keep[i] = false;
}

const NONE: ReadonlySet<number> = new Set();

/** All that a page tells, where that is a live ticker, an interview of short answers or a sentence or two. */
function toldOn(structure: Structure, ticker: ReadonlySet<number>, beside: ReadonlySet<number>): ReadonlySet<number> {
  if (ticker.size > 0) return ticker;
  const interview = interviewOf(structure);
  return interview.size > 0 ? interview : reportOf(structure, beside);
}

/** Decides which blocks are the article's, from the model's logits. Linear in the blocks. */
export function decide(structure: Structure, given: ArrayLike<number>): Verdict {
  const { blocks } = structure;
  const logits = Float64Array.from(given);
  const captions = new Set<number>();
  const inComments = commentsTest(structure);
  const company = companyOf(structure);
  const made = shapesOf(blocks, (b) => company[b.index] === 'among');
  const readers = commentsFrom(structure, company);
  const below = new Set([...belowArticle(structure, company), ...structure.readers]);
  const ending = endingOf(structure, company, logits);
  const boxes = new Set([...houseBoxesOf(structure, company), ...consentOf(structure, company)]);
  const isUnseen = unseenTest(structure);
  const isInColumn = columnTest(structure);
  const unseen = new Set<number>();
  const ticker = tickerOf(blocks);
  const others = ticker.size > 0 ? NONE : otherArticles(structure);
  const told = toldOn(structure, ticker, new Set([...boxes, ...others]));
  const amounts = amountsOf(blocks);
  const lead = leadUnder(structure, company);
  const subheadings = subheadingsOf(blocks, company, amounts);
  for (const block of blocks) {
    const { index: i, line, text } = block;
    const place = block.density < LINKED || company[i] === 'boxed' ? company[i] : undefined;
    const isOwn =
      place === 'among'
        ? isHeading(block.element) || block.ends >= 1 || isOfTable(block, structure.mainPath)
        : place === 'behind' && (isOfTable(block, structure.mainPath) || (isHeading(block.element) && isInFacts(block)));
    if (isUnseen(block)) unseen.add(i);
    if (block.hidden || unseen.has(i)) logits[i] = -20;
    else if ((readers >= 0 && i >= readers) || below.has(i) || inComments(block)) logits[i] = Math.min(logits[i]!, -LIKELY);
    else if (
      others.has(i) ||
      boxes.has(i) ||
      isInColumn(block) ||
      isHouseLine(block) ||
      isHouseSentence(block) ||
      isInWall(block, structure) ||
      isOfHouse(block, structure)
    )
      logits[i] = -CERTAIN;
    else if (isCaption(block, logits[i]!)) {
      captions.add(i);
      logits[i] = Math.min(logits[i]!, -CERTAIN);
    } else if (
      isOwn ||
      i === lead ||
      told.has(i) ||
      ending.has(i) ||
      subheadings.has(i) ||
      amounts.has(i) ||
      isLineUp(block) ||
      isService(block, made) ||
      PERSON.test(text)
    )
      logits[i] = Math.max(logits[i]!, AMONG);
    else if (line.sure && text.length <= SHORT_WORDING) logits[i] = -CERTAIN;
    else if (isStamp(block) && !isHeading(block.element) && place !== 'among') logits[i] = Math.min(logits[i]!, -LIKELY);
    else if (place !== undefined) logits[i]! += BY_PLACE[place];
    else if (company[i] === undefined && block.prose > 0 && made.has(block.shape)) logits[i]! += BY_SHAPE;
  }
  evenLists(structure, logits);
  const stretch = stretchOf(logits);
  const keep = blocks.map((block, i) => logits[i]! >= thresholdFor(block, stretch));
  settleHeadings(blocks, logits, keep, stretch, captions, company, lead);
  settleTail(blocks, logits, keep, captions, company);
  settleQuotes(blocks, keep, captions);
  settleBoxes(blocks, logits, keep, company);
  for (const i of below) keep[i] = false;
  dropColumns(structure, keep);
  dropPressContacts(blocks, keep);
  const firstParagraph = blocks.findIndex(
    (b, i) => keep[i]! && logits[i]! > 0 && b.letters > 60 && !isHeading(b.element) && b.ends > 0,
  );
  return { logits, keep, captions, stretch, firstParagraph, lastKept: keep.lastIndexOf(true), told, unseen };
}
