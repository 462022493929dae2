import { type Company, FACTS, FEW_LINKS } from './company.ts';
import { closest, isHeading, isWithin, type PageElement } from './dom/element.ts';
import { kindBits } from './dom/names.ts';
import { ALL_LINKED, isTold, LINKED, type Placed, type Structure } from './structure.ts';
import { saysWall } from './wall.ts';

/** Names of what houses put below their articles, in the same element. */
const OTHERS = kindBits('related', 'offer', 'comments', 'author', 'advert', 'tags', 'paywall');
/** The same with what a whole box of teasers is called. */
const OTHER_BOX = OTHERS | kindBits('teaser');
/** Words of content systems for pieces of a text that say nothing of furniture. */
const PIECE = /(?:^| )(?:wp block|recipe|footnotes?|media text|pull ?quote)(?: |$)/;
/** Fewest letters of a sentence. */
const SENTENCE = 15;
/** Largest such piece, in blocks. */
const MOST = 120;
/** A block that the model rates lower speaks against all of its box, and so do as many that a page's wordings name. */
const LEAST = -7.5;
const WORDED = 0.34;
/** How somebody is introduced who writes for the house, and what it asks of its readers. */
const HOUSE =
  /redakteur|redaktion|reporter|journalis|volontär|(?<!\p{L})autor(?:in)?(?!\p{L})|korrespondent|schreibt|newsletter|abonn|kostenlos|folgen sie|unterstütz(?:e|en sie) uns|spende|(?:jetzt|hier) (?:\p{L}+en(?!\p{L})|geht es|können|mehr)|e-mail|©|diese[nmrs]? (?:inhalt|artikel|beitrag|seite|angebot|website)/iu;
/** Where readers of a report get more: a label, and a number or an address behind it. */
const SERVICE =
  /^(?:auskunft|auskünfte|infos?|informationen|anmeldung(?:en)?|karten|tickets|reservierung(?:en)?|buchung(?:en)?):\s.{3,160}(?:tel(?:\.|efon)|www\.)/iu;
/** Whether a line of service is a paragraph made like the article's. */
export const isService = ({ text, density, element, line, shape, inMain }: Placed, made: ReadonlySet<string>): boolean =>
  inMain && element.tag === 'p' && made.has(shape) && density < LINKED && !line.own && SERVICE.test(text) && !HOUSE.test(text);
/** Over what an article says of somebody. */
export const PERSON = /^zu(?:r person|den personen|m unternehmen|m verein):?$/iu;
/** Over the list of what an article rests on, whose items may all be links. */
const SOURCES =
  /^(?:quellen?|quellenangaben?|quellenverzeichnis|literatur(?:verzeichnis|angaben)?|einzelnachweise|nachweise|fußnoten|anmerkungen|belege)(?: und (?:literatur|quellen|anmerkungen|belege))?:?$/iu;
const AWAY = /^(?:https?:)?\/\//iu;

/** The innermost element around two. */
function around(a: PageElement, b: PageElement): PageElement | undefined {
  const path = new Set<PageElement>();
  for (let e: PageElement | undefined = a; e; e = e.parent) path.add(e);
  return closest(b, (e) => path.has(e));
}

/** Whether a box was written with the article: it says something in sentences, items or cells of its own, leads nowhere and is called nothing else. */
function isPiece(box: PageElement, all: readonly Placed[], logits: ArrayLike<number>, authors: readonly string[]): boolean {
  const blocks = all.filter((b) => !b.hidden);
  const [head] = blocks;
  if (!head || blocks.length > MOST || box.linked > FEW_LINKS * box.letters) return false;
  if ((box.kinds & (PIECE.test(box.names) ? OTHERS : OTHER_BOX)) !== 0 || box.tag === 'nav' || box.tag === 'footer') return false;
  let worded = 0;
  for (const block of blocks) {
    const { element, line, text, density, index } = block;
    const isOther = (e: PageElement): boolean => (e.kinds & OTHERS) !== 0;
    if (saysWall(block)) return false;
    if (isWithin(element, 'nav', 'form', 'button') || (closest(element, (e) => e === box || isOther(e))?.kinds ?? 0) & OTHERS)
      return false;
    if (HOUSE.test(text) || authors.some((a) => a.length > 4 && text.includes(a))) return false;
    if (isHeading(element) && density > ALL_LINKED) return false;
    if (line.own && !PERSON.test(text)) worded++;
    if (logits[index]! < LEAST) return false;
  }
  if (worded > WORDED * blocks.length || (head.line.own && !PERSON.test(head.text))) return false;
  const isSaid = (b: Placed): boolean =>
    b.density < LINKED &&
    ((b.ends === 1 && b.letters >= SENTENCE) || isWithin(b.element, 'li', 'table', 'dl', 'pre', 'blockquote'));
  return (blocks.length > 1 && (box.kinds & FACTS) !== 0) || blocks.some(isSaid);
}

/**
 * What stands behind the article's last paragraph in the same element and in a box of its own, and is the article's all the same: the recipe, questions
 * and answers, somebody's life, a verse; and the list of sources. What the house puts there leads elsewhere, asks for something or is named so. Linear.
 */
export function endingOf(
  { blocks, metadata, mainPath }: Structure,
  company: readonly (Company | undefined)[],
  logits: ArrayLike<number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  const isOwn = (b: Placed): boolean => company[b.index] === 'among' && b.ends > 0 && !isHeading(b.element);
  const lastOwn = blocks.findLastIndex(isOwn);
  const before = blocks.slice(0, Math.max(0, lastOwn)).findLast(isOwn);
  // The last paragraphs may be those of a box.
  const both = before && around(before.element, blocks[lastOwn]!.element);
  const holder = closest(both, (e) => mainPath.has(e));
  if (!holder || holder.tag === 'body' || holder.tag === '#root') return found;
  const boxOf = (element: PageElement): PageElement | undefined =>
    element === holder ? holder : closest(element, (e) => e.parent === holder);
  const bare = blocks.findLastIndex((b) => isOwn(b) && boxOf(b.element)?.blocks === 1);
  const last = bare < 0 ? lastOwn : bare;
  const boxes = new Map<PageElement, Placed[]>();
  let isSources = false;
  for (const block of blocks.slice(last + 1)) {
    const { element, index, density, text, hidden } = block;
    const box = boxOf(element);
    if (!box) break;
    // Text without an element of its own.
    if (box === holder) {
      if (isTold(block) && density < FEW_LINKS && !block.line.own && !hidden && !HOUSE.test(text)) found.add(index);
      continue;
    }
    if (isHeading(element)) isSources = SOURCES.test(text) && !hidden;
    else if (isSources) {
      const isAway = element.children.some((c) => typeof c !== 'string' && AWAY.test(c.attributes?.href ?? ''));
      if (isWithin(element, 'li') && (density < LINKED || isAway)) found.add(index);
    }
    if (company[index] === 'behind' && box.tag !== 'aside') continue;
    const own = boxes.get(box);
    if (own) own.push(block);
    else boxes.set(box, [block]);
  }
  for (const [box, own] of boxes) {
    if (isPiece(box, own, logits, metadata.authors)) for (const b of own) if (b.density < LINKED) found.add(b.index);
  }
  return found;
}
