import type { Category } from './category.ts';
import { EVEN, type Evidence, isSection } from './decide.ts';
import { feature, isRow } from './line.ts';
import type { SeenLine } from './seen-line.ts';

/** What rests on the model and the surroundings alone; `sure` is said of every line of a page that seems furniture through and through. */
const BY_PLACE: ReadonlySet<Evidence | undefined> = new Set(['none', 'under', 'item', 'teaser', 'prose', 'among', 'sure']);
/** From this weight on a line has a wording of its own to speak against it. */
const CUE = 10;
/** Heads of lists of titles and names, which are known by their place alone. All others open a form, an offer or nothing. */
const LISTS: ReadonlySet<Category> = new Set([
  'related-link',
  'related-item',
  'tags',
  'navigation',
  'reader-comment',
  'author-box',
]);
/** Heads that what stands right under them belongs to: titles of teasers, what readers write. */
const OPENED: ReadonlySet<Category> = new Set(['related-link', 'reader-comment']);

/** Where a line stands that only its place speaks against; the article goes from its first to its last line that tells something. */
type Where = 'above' | 'below' | 'under-nothing' | 'under-button' | 'under-list';

/** The look at newsrooms' pages must find a line at least as likely as this. Chosen so that hardly a line of a page that is none of the article's is spared. */
const LIKELY: Readonly<Record<Where, number>> = {
  above: 0.7,
  below: 0.85,
  'under-nothing': 0.8,
  'under-button': 0.88,
  'under-list': 0.8,
};
/** Under nothing the other look may make up for it: an offer that the article's own pages set between its paragraphs. */
const OFFER = 0.75;
/** Inside the article, where both looks waver, neither is believed: so likely at most by the one, and by the other. */
const WAVERING = { general: 0.88, news: 0.95 } as const;

/**
 * An article that tells more in short sentences than in paragraphs is made of short lines: results, programmes, tickers, questions with their
 * answers. There a line's being short says nothing; only what stands right under a head and what follows the article is suspected.
 */
const TERSE_BELOW = 0.9;
const PARAGRAPHS = 2;
/** So many short lines of its own to a paragraph make an article of lists, in which the look must be all but sure. */
const SHORT_LINES = 2;

/**
 * Spares what only its place speaks against where that is too little: no wording of its own, among or beside lines of the article that tell
 * something, and a page's look that is not convinced. `news` and `general` are the looks' probabilities. Linear.
 */
export function spareByPlace(
  lines: readonly SeenLine[],
  out: (Evidence | undefined)[],
  news: ArrayLike<number>,
  general: ArrayLike<number>,
  tells: (line: SeenLine) => boolean,
): void {
  const own = lines.map((line, i) => !out[i] && tells(line) && (line.statement || news[i]! < EVEN));
  const first = own.indexOf(true);
  const last = own.lastIndexOf(true);
  if (first < 0) return;
  const told = own.reduce((n, is) => n + (is ? 1 : 0), 0);
  const paragraphs = lines.reduce((n, { line }, i) => n + (own[i] && line.prose ? 1 : 0), 0);
  const short = lines.filter(({ line, zone }, i) => i >= first && i <= last && !out[i] && !line.prose && zone.words > 0).length;
  const style = { terse: paragraphs * PARAGRAPHS < told, listed: short > paragraphs * SHORT_LINES };
  let head: Category | undefined;
  // Whether all lines since the head are taken for the page's.
  let unbroken = false;
  const whereIs = (i: number): Where => {
    if (i < first) return 'above';
    if (i > last) return 'below';
    if (head === undefined) return 'under-nothing';
    return LISTS.has(head) ? 'under-list' : 'under-button';
  };
  lines.forEach(({ line }, i) => {
    if (own[i] || (out[i] && line.sure)) {
      const inside = i > first && (i < last || !out[i - 1]);
      if (inside && (isToldWording(lines[i]!) || isAccount(lines, out, i))) out[i] = undefined;
      head = out[i] ? line.own?.category : undefined;
      unbroken = out[i] !== undefined;
      return;
    }
    // A head goes with what it opens; a table of contents counts its entries, a shop names its price.
    const opened = unbroken && head !== undefined && (OPENED.has(head) || (head === 'navigation' && line.ordinal > 0));
    const spares = !(opened && i > first) && !line.sure && (line.own?.weight ?? 0) < CUE && feature(line, 'priceOnly') === 0;
    if (spares && BY_PLACE.has(out[i])) {
      const where = whereIs(i);
      if (isSpared(lines[i]!, where, news[i]!, general[i]!, style)) out[i] = undefined;
    }
    if (!out[i]) unbroken = false;
  });
}

/** How an article is written as a whole. */
interface Style {
  readonly terse: boolean;
  readonly listed: boolean;
}

function isSpared({ line, statement }: SeenLine, where: Where, news: number, general: number, { terse, listed }: Style): boolean {
  if (where === 'above') return news < (statement ? LIKELY.below : LIKELY.above) && !isSection(line);
  if (where === 'below') return news < (terse ? TERSE_BELOW : LIKELY.below) && !isSection(line);
  if (terse) return true;
  // Of pages and their readers an article speaks in sentences.
  if (!statement && (feature(line, 'webShare') > 0 || feature(line, 'addressShare') > 0)) return false;
  // No button opens figures.
  const figures = where === 'under-button' && line.numbers > 0 && feature(line, 'dateOnly') === 0;
  if ((listed || figures) && news < WAVERING.news) return true;
  if (where === 'under-nothing') return news < LIKELY[where] && general < OFFER;
  return news < LIKELY[where] || (general < WAVERING.general && news < WAVERING.news);
}

/** A wording that makes up less of a line is one that the article may hold. */
const MOST = 0.6;
/** A question of fewer words may be a button. */
const QUESTION_WORDS = 5;

/**
 * Whether a line among the article's holds a wording of pages rather than is one: a quotation that somebody tells of, a point of a list that is
 * counted, a question of some length, a question with its answer.
 */
export function isToldWording({ line, zone, statement }: SeenLine): boolean {
  if (statement && feature(line, 'quotes') > 0) return true;
  if (feature(line, 'coverage') >= MOST) return false;
  if (line.ordinal > 0 && feature(line, 'numbered') > 0) return true;
  if (zone.end === 'question') return zone.words >= QUESTION_WORDS && feature(line, 'colons') === 0;
  return zone.end === 'stop' && feature(line, 'questions') > 0 && feature(line, 'addressShare') === 0;
}

/** Whose account it is to which readers may give („Spendenkonto: … IBAN …“): the article's, where the page does not ask for money beside it. */
function isAccount(lines: readonly SeenLine[], out: readonly (Evidence | undefined)[], i: number): boolean {
  const asks = (k: number): boolean => out[k] !== undefined && lines[k]?.line.own?.category === 'paywall';
  return asks(i) && lines[i]!.label !== undefined && isRow(lines[i]!.line) && !asks(i - 1) && !asks(i + 1);
}
