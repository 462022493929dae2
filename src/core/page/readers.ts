import type { Line } from '../boilerplate/line.ts';
import { SPOKEN, SPOKEN_SHARE, signed } from './below.ts';
import type { Block } from './dom/blocks.ts';
import { closest, isHeading, isWithin, type PageElement } from './dom/element.ts';
import { isTold } from './structure.ts';

/** What the words of a block say. */
export interface Said {
  readonly line: Line;
  readonly density: number;
  readonly ends: number;
  readonly words: number;
}
type Spoken = Block & Said;

/** A heading that names readers' comments or counts them. "Kommentare" alone may stand over those of other papers. */
const HEAD =
  /^(?:\p{Nd}{1,5} (?:leser|nutzer|user)?-?kommentare|(?:leser|nutzer|user)-?kommentare|kommentare(?=[ :(]{1,3}\p{Nd}))(?:[ :(]{1,3}\p{Nd}{1,5}\)?)?:?$/iu;
const BARE_HEAD = /^(?:kommentare|postings):?$/iu;
const LONGEST_HEAD = 40;
/** What content systems call one contribution. */
const ITEM_NAME = /(?:^| )(?:comment|kommentar|leserkommentar|posting)(?: |$)/;
const ITEM_TAGS = new Set(['article', 'li', 'div', 'section']);
/** A name in bold before what somebody says. */
const BY_NAME = /^(?<name>[^\s:][^:]{1,40}):\s/u;
/** Fewest contributions and names, and the share of contributions that are of different people. */
const LEAST = 3;
const DIFFERENT = 1 / 3;
/** How many blocks stand at most from one text to the next: name, day, buttons. */
const APART = 5;
/** So many letters in sentences stand above the readers' comments. */
const ABOVE = 60;
/** The dot behind an initial ends no sentence. */
const INITIAL = /^\p{Lu}[\p{L}-]{1,20} \p{Lu}\.$/u;
/** So many headings of comments are tried. */
const HEADS = 8;
const QUOTED = /[„“”»«]/u;

/** What somebody says: where it begins and ends, by whom, whether a day stands with it. */
interface Contribution {
  readonly text: Spoken;
  readonly name: string;
  readonly dated: boolean;
  readonly inline: boolean;
}

const isText = (b: Spoken): boolean => b.ends === 1 && !isHeading(b.element);

/** Who says a text: in bold before it, or in the lines right above it. */
function contribution(text: Spoken, over: readonly Spoken[]): Contribution | undefined {
  const by = text.bold > 0 && text.bold < text.letters / 2 ? BY_NAME.exec(text.text)?.groups?.name : undefined;
  if (by !== undefined) return { text, name: by, dated: false, inline: true };
  const head = signed(over);
  return head && { text, ...head, inline: false };
}

/** The contributions in a row below a heading, and the texts among them that nobody signs. */
function rowBelow(below: readonly Spoken[]): { row: Contribution[]; unsigned: number } {
  const row: Contribution[] = [];
  let [unsigned, from] = [0, 0];
  for (let k = 0; k < below.length && k - from <= APART; k++) {
    const block = below[k]!;
    if (!isText(block)) {
      // A heading that is nobody's name ends the row.
      if (isHeading(block.element) && !signed([block])) break;
      continue;
    }
    const found = contribution(block, below.slice(from, k));
    if (found) row.push(found);
    else if (row.length === 0) break;
    else unsigned++;
    from = k + 1;
  }
  return { row, unsigned };
}

/** Whether readers speak: so many of different names, without the quotation marks of a report, each with a day or many of them to others. */
function areReaders(row: readonly Contribution[], isNamed: boolean): boolean {
  const names = new Set(row.map((c) => c.name));
  if (names.size < Math.max(LEAST, DIFFERENT * row.length)) return false;
  if (2 * row.filter((c) => QUOTED.test(c.text.text)).length > row.length) return false;
  if (2 * row.filter((c) => c.dated).length > row.length) return true;
  const spoken = row.filter((c) => SPOKEN.test(c.text.text)).length >= SPOKEN_SHARE * row.length;
  return spoken && (isNamed || row.every((c) => !c.inline));
}

/** Contributions in elements that are called so, side by side and with a name each. */
function namedItems(shown: readonly Spoken[]): Spoken[][] {
  const isItem = (e: PageElement): boolean => ITEM_TAGS.has(e.tag) && ITEM_NAME.test(e.names);
  const rows = new Map<PageElement, Map<PageElement, Spoken[]>>();
  for (const block of shown) {
    const item = closest(block.element, isItem);
    if (!item?.parent) continue;
    const row = rows.get(item.parent) ?? new Map<PageElement, Spoken[]>();
    rows.set(item.parent, row);
    const own = row.get(item);
    if (own) own.push(block);
    else row.set(item, [block]);
  }
  return [...rows.values()].flatMap((row) => {
    const items = [...row.values()];
    const by = items.flatMap((item) => {
      const at = item.findIndex(isText);
      return at < 0 ? [] : (contribution(item[at]!, item.slice(0, at)) ?? []);
    });
    return 2 * by.length > items.length && areReaders(by, true) ? [items.flat()] : [];
  });
}

/**
 * The blocks of readers' comments, however long: what repeats the shape "name (day) text" below a heading that says so, or in elements that are called
 * so. Below a short article they would be most of the page's prose. A text that goes on behind them has them as its own. Linear.
 */
export function readersIn(blocks: readonly Block[], saidOf: (index: number) => Said): ReadonlySet<number> {
  const found = new Set<number>();
  const isHead = ({ text, hidden }: Block): boolean =>
    !hidden && text.length <= LONGEST_HEAD && (HEAD.test(text) || BARE_HEAD.test(text));
  const isNamed = blocks.some((b) => closest(b.element, (e) => ITEM_NAME.test(e.names)) !== undefined);
  if (!isNamed && !blocks.some(isHead)) return found;
  const spoken = (b: Block, said: Said): Spoken => ({ ...b, ...said, ends: INITIAL.test(b.text) ? 0 : said.ends });
  const shown = blocks.flatMap((b, i) => (b.hidden ? [] : [spoken(b, saidOf(i))]));
  let [above, tried] = [0, 0];
  let last: Spoken | undefined;
  const firsts = new Map(isNamed ? namedItems(shown).map((own) => [own[0]!.index, own]) : []);
  for (let k = 0; k < shown.length; k++) {
    const block = shown[k]!;
    const own = firsts.get(block.index);
    if (own && above >= ABOVE) for (const { index } of own) found.add(index);
    if (above >= ABOVE && tried < HEADS && isHead(block) && !isWithin(block.element, 'table')) {
      tried++;
      const { row, unsigned } = rowBelow(shown.slice(k + 1));
      const end = row.at(-1)?.text.index ?? -1;
      const isOfArticle = ({ index, element }: Spoken): boolean => index > end && element.parent === last?.element.parent;
      const isLast = !shown.some((b) => isOfArticle(b) && isTold(b));
      if (unsigned <= row.length && isLast && areReaders(row, HEAD.test(block.text))) {
        for (let i = block.index; i <= end; i++) found.add(i);
        break;
      }
    }
    if (!found.has(block.index) && isTold(block) && block.density < SPOKEN_SHARE) {
      above += block.letters;
      last = block;
    }
  }
  return found;
}
