import { feature } from '../boilerplate/line.ts';
import { BOX, type Company } from './company.ts';
import { closest, isHeading, isWithin, type PageElement, signatureOf } from './dom/element.ts';
import { AGENCY_LINE, BYLINE, PHOTOGRAPHER } from './line-kinds.ts';
import { isBold, LINKED, type Placed } from './structure.ts';

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
export function subheadingsOf(
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
    const { index: i, element, text, ends, density, prose, shape } = block;
    const bold = isBold(block);
    if (isHeading(element)) continue;
    const make = element.names === '' ? `${shape} ${bold}` : signatureOf(element);
    if (prose > 0) others.add(make);
    else if (
      (element.names !== '' || bold) &&
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
    (same.length > 1 || feature(same[0]!.line, 'dateOnly') !== 1) && isWorded(same);
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
export function amountsOf(blocks: readonly Placed[]): ReadonlySet<number> {
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

/** "SV Lohne: Ahrens, Brandt, Claas …": who played, by a label and surnames. */
const LINE_UP = /^\p{Lu}[^:]{2,40}: (?:\p{Lu}[\p{L}.'’-]{1,24}(?: \([^()]{1,40}\))?(?:,| –| -|;) ?){8,}\p{Lu}/u;
/** What stands below the line-ups: who scored, who was sent off, who refereed, how many watched. */
const MATCH_DATA =
  /^(?:tor(?:e|folge|schützen)|(?:haupt)?schiedsrichter(?:in|innen)?|schiri|sr|zuschauer(?:zahl|innen und zuschauer)?|(?:(?:gelbe?|rote?|gelb-rote?)(?: (?:und|\/) )?){1,2} ?karten?|gelb-rot|rot|zeitstrafen|strafminuten|(?:besondere|bes\.) (?:vorkommnisse|vork\.)|beste spieler(?:innen)?|ein-? und auswechslungen|sätze|viertel|spielort):? ?(?=:|\p{Nd}) ?:? ?\S/iu;
/** Whether a line of a match report names a team (eleven names that are no links, or few of them) or says what is noted of the match. */
export const isLineUp = ({ text, density, inMain, line, element }: Placed): boolean =>
  inMain &&
  density < LINKED &&
  !line.own &&
  !isHeading(element) &&
  (LINE_UP.test(text) || (text.length <= LONGEST_DATA && MATCH_DATA.test(text)));
const LONGEST_DATA = 240;
