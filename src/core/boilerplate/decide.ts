import type { Category } from './category.ts';
import { GENRES, isRow, type Line, readLine } from './line.ts';
import { SECTIONS } from './words.ts';

/** Where a line stands, by the article's own prose above and below it. `bare`: the text has no prose. */
export type Place = 'head' | 'interior' | 'tail' | 'bareTail' | 'bare';
/**
 * What speaks for boilerplate besides the model: a sure wording; a cue; a line of its own that opens a list ("Meistgelesen": `teaser`; a menu: `item`) with nothing
 * but short lines since; the same sure wording close above and below (`among`: "Link zum Artikel" after each teaser); a table of
 * contents, whose lines all come back as headings; the network X among its like; any sure wording above it in the same run; or nothing.
 */
type Judged = 'sure' | 'cue' | 'teaser' | 'item' | 'among' | 'contents' | 'network' | 'under' | 'none' | 'prose';
/**
 * What a head opens besides titles, known by its build alone: teasers with texts, an offer, a biography, comments, a podcast's services, key words (see opened.ts);
 * or a button in a row of them (see button-rows.ts).
 */
export type Opened = 'list' | 'letter' | 'life' | 'comment' | 'player' | 'keywords' | 'row';
/** A box with a head and a button: a video or podcast, an app, a newsletter, something to buy, a poll, a subscription (see boxes.ts). */
export type BoxKind = 'media' | 'app' | 'letter' | 'shop' | 'poll' | 'pay';
export type Evidence = Judged | Opened | BoxKind;

/**
 * From which probability a line is flagged. Chosen on pages of sites the model had not seen, so that hardly a cell flags a line of an
 * article: inside an article only wording counts, after its last prose the shape of the run does as well.
 */
const THRESHOLDS: Readonly<Record<Place, Readonly<Record<Judged, number>>>> = {
  head: {
    sure: 0.05,
    cue: 0.55,
    teaser: 0.65,
    item: 0.7,
    among: 0.4,
    contents: 0,
    network: 0,
    under: 0.7,
    none: 0.7,
    prose: 0.93,
  },
  interior: {
    sure: 0.05,
    cue: 0.85,
    teaser: 0.85,
    item: 0.85,
    among: 0.05,
    contents: 0,
    network: 0,
    under: 0.82,
    none: 0.85,
    prose: 0.93,
  },
  tail: {
    sure: 0.05,
    cue: 0.8,
    teaser: 0.35,
    item: 0.35,
    among: 0.05,
    contents: 0,
    network: 0,
    under: 0.87,
    none: 0.92,
    prose: 0.88,
  },
  // After the last prose, but with hardly a sure wording there: it may as well be a list of the article's own.
  bareTail: {
    sure: 0.05,
    cue: 0.88,
    teaser: 0.5,
    item: 0.85,
    among: 0.05,
    contents: 0,
    network: 0,
    under: 0.9,
    none: 0.94,
    prose: 0.97,
  },
  bare: {
    sure: 0.2,
    cue: 0.85,
    teaser: 0.7,
    item: 0.75,
    among: 0.3,
    contents: 0,
    network: 0,
    under: 0.88,
    none: 0.96,
    prose: 0.97,
  },
};

/** Categories whose line opens a list of short lines, and how many of them at most are taken for it on the cue's word. */
const OPENERS: ReadonlySet<Category> = new Set([
  'related-link',
  'navigation',
  'comment-form',
  'tags',
  'social-share',
  'reader-comment',
  'login',
]);
const MOST_ITEMS = 40;
/** What stands between teasers and leaves them a list; an offer or a form ends it. */
export const OF_TEASERS: ReadonlySet<Category> = new Set([
  'related-link',
  'related-item',
  'metadata',
  'author-box',
  'tags',
  'reader-comment',
]);

/** How sure the model must be of a row of a table. */
const ROW_AT_LEAST = 0.97;

/** A text without prose, of which so large a part is sure wording, is page furniture through and through. */
const FURNITURE_SHARE = 0.4;

/** Likelihood from which a look takes a line for furniture. */
export const EVEN = 0.5;

/** What speaks against each line that is boilerplate; undefined for the article's own. Linear. */
export function decide(lines: readonly Line[], probabilities: ArrayLike<number>): (Evidence | undefined)[] {
  const kept = lines.map((line, i) => line.prose && probabilities[i]! < EVEN);
  const total = kept.reduce((n, k) => n + (k ? 1 : 0), 0);
  const sure = lines.reduce((n, line) => n + (line.sure ? 1 : 0), 0);
  if (total === 0 && lines.length >= 4 && sure >= lines.length * FURNITURE_SHARE) return lines.map(() => 'sure');
  const tail = kept.lastIndexOf(true) + 1;
  const contents = contentsOf(lines, kept, probabilities);
  const spoken = lines.reduce((n, line, i) => n + (i >= tail && line.sure ? 1 : 0), 0);
  const tailPlace: Place = total === 0 ? 'bare' : spoken >= 2 ? 'tail' : 'bareTail';
  let above = 0;
  let under = false;
  let items = 0;
  let teasers = false;
  const keptOrdinals = new Set<number>();
  const keptLines = new Set<number>();
  const flagged = lines.map((line, i): Evidence | undefined => {
    const p = probabilities[i]!;
    const place: Place = i >= tail ? tailPlace : above > 0 ? 'interior' : 'head';
    if (kept[i]) above++;
    if (p < EVEN) under = false;
    const own = evidenceOf(line, under);
    const evidence: Judged = isNetwork(lines, i)
      ? 'network'
      : own !== 'none' && own !== 'under' && own !== 'cue'
        ? own
        : contents[i]
          ? 'contents'
          : isAmong(lines, kept, i)
            ? 'among'
            : items > 0 && own !== 'cue'
              ? teasers
                ? 'teaser'
                : 'item'
              : own;
    if (evidence === 'sure') under = true;
    if (opensList(line)) {
      items = MOST_ITEMS;
      teasers = line.own?.category === 'related-link';
    } else items = line.prose || (teasers && line.own && !OF_TEASERS.has(line.own.category)) ? 0 : items - 1;
    const enough = place !== 'interior' && place !== 'bare' && isSection(line) ? 0 : THRESHOLDS[place][evidence];
    if (p < enough || ((place === 'head' || (place === 'bare' && i === 0)) && isGenre(line))) {
      if (line.ordinal > 0) keptOrdinals.add(line.ordinal);
      if (p < 0.75) keptLines.add(line.key);
      return undefined;
    }
    // Rows of a table, a timetable, a line-up stand under a cue as well, where a table follows teasers.
    if (isRow(line) && p < ROW_AT_LEAST && (evidence === 'teaser' || evidence === 'item' || evidence === 'under'))
      return undefined;
    // What has passed as the article's own above is the article's own again: "Die wichtigsten Infos:" in each entry of a list.
    if ((evidence === 'none' || evidence === 'under' || evidence === 'item' || evidence === 'teaser') && keptLines.has(line.key))
      return undefined;
    // An article that counts its points goes on counting: what follows a kept "3." as "4." is its own.
    if (
      evidence !== 'sure' &&
      evidence !== 'contents' &&
      evidence !== 'network' &&
      evidence !== 'among' &&
      line.ordinal > 1 &&
      keptOrdinals.has(line.ordinal - 1)
    ) {
      keptOrdinals.add(line.ordinal);
      return undefined;
    }
    return evidence;
  });
  // After the last prose, one short line between two that are flagged goes with them where the model leans that way.
  return flagged.map((evidence, i) => {
    if (evidence || i < tail || lines[i]!.prose || keptOrdinals.has(lines[i]!.ordinal)) return evidence;
    return flagged[i - 1] && flagged[i + 1] && probabilities[i]! >= 0.7 ? 'item' : undefined;
  });
}

const SECTION_KEYS: ReadonlySet<number> = new Set(SECTIONS.map((name) => readLine(name).key));

/** Whether the line is nothing but the name of a newspaper's section. */
export function isSection(line: Line): boolean {
  return SECTION_KEYS.has(line.key);
}

/** Key of a line that is nothing but "X". */
const NETWORK = readLine('X').key;

/** Whether the line is the button of the network X, directly beside another share button. */
function isNetwork(lines: readonly Line[], i: number): boolean {
  if (lines[i]!.key !== NETWORK) return false;
  return [i - 1, i + 1].some((k) => lines[k]?.sure && lines[k].own?.category === 'social-share');
}

/** How far the same sure wording may be above and below a line that stands among its repetitions. */
const NEAR = 3;

/** Whether a short line stands between two of the same sure wording ("Link zum Artikel"), close by, with no prose of the article between. */
function isAmong(lines: readonly Line[], kept: readonly boolean[], i: number): boolean {
  const above = nearestWording(lines, kept, i, -1);
  return above !== undefined && above === nearestWording(lines, kept, i, 1);
}

/** Key of the nearest sure wording on one side, if it is near. Offers do not count: they stand among an article's own lists of products, too. */
function nearestWording(lines: readonly Line[], kept: readonly boolean[], i: number, step: 1 | -1): number | undefined {
  for (let d = 1; d <= NEAR; d++) {
    const k = i + d * step;
    if (k < 0 || k >= lines.length || kept[k]) return undefined;
    const line = lines[k]!;
    if (line.sure) return line.own?.category === 'advertising' ? undefined : line.key;
  }
  return undefined;
}

/** Lines that a table of contents has at least, and how much the model must lean towards them where no "Inhalt" stands above. */
const CONTENTS = 3;
const LEANING = 0.3;

/**
 * Which lines are a table of contents: a run of short lines each of which comes back after it, with prose of the article between, under a line
 * that says so ("Inhaltsverzeichnis") or with the model's consent. Linear.
 */
function contentsOf(lines: readonly Line[], kept: readonly boolean[], probabilities: ArrayLike<number>): boolean[] {
  const out = new Array<boolean>(lines.length).fill(false);
  const last = new Map<number, number>();
  lines.forEach((line, i) => {
    if (line.titleKey !== 0 && !line.prose) last.set(line.titleKey, i);
  });
  const nextProse = new Int32Array(lines.length + 1).fill(lines.length);
  for (let i = lines.length - 1; i >= 0; i--) nextProse[i] = kept[i] ? i : nextProse[i + 1]!;
  const again = (i: number): number => (lines[i]!.titleKey !== 0 && !lines[i]!.prose ? last.get(lines[i]!.titleKey)! : i);
  let from = 0;
  const close = (to: number): void => {
    const isContents = (): boolean => {
      if (to - from < CONTENTS || again(to - 1) <= nextProse[to]!) return false;
      const above = lines[from - 1];
      let leaning = 0;
      for (let i = from; i < to; i++) {
        if (again(i) < to) return false;
        leaning += probabilities[i]!;
      }
      return (above?.sure === true && above.own?.category === 'navigation') || leaning >= LEANING * (to - from);
    };
    if (isContents()) out.fill(true, from, to);
    from = to + 1;
  };
  lines.forEach((_, i) => {
    if (again(i) <= i) close(i);
  });
  close(lines.length);
  return out;
}

function isGenre(line: Line): boolean {
  return line.hits.some(
    ({ phrase, length }) => phrase.where === 'line' && GENRES.has(phrase.text) && length <= phrase.text.length + 1,
  );
}

/** What ends a teaser and never opens one. */
export const CLOSES = /(?:^| )(?:erfahren|zum (?:artikel|beitrag|bericht|text|video))$/u;

/** What ends a teaser rather than opens a list of them. */
const BUTTON =
  /(?:^| )(?:erfahren|lesen|weiterlesen|ansehen|anzeigen|laden|öffnen|hören|infos?|details|abspielen|schließen|zum (?:artikel|beitrag|bericht|text|video))$/u;

/** A cue on a line of its own, that names no article itself: "Mehr zum Thema", but not "Mehr zum Thema: Brücke gesperrt". */
export function opensList(line: Line): boolean {
  const wording = line.hits.some(
    ({ phrase, strength }) =>
      phrase.where === 'line' && strength === 'sure' && OPENERS.has(phrase.category) && !BUTTON.test(phrase.text),
  );
  return wording && !line.teaser;
}

/** What speaks for boilerplate in a line besides the model. `under`: a sure wording stands above it in its run. */
export function evidenceOf(line: Line, under: boolean): Exclude<Judged, 'teaser' | 'item' | 'among' | 'contents' | 'network'> {
  if (line.sure) return 'sure';
  // A cue within running text is little: articles speak of newsletters and of authors, too.
  if (line.prose) return 'prose';
  if ((line.own?.weight ?? 0) >= 10) return 'cue';
  return under ? 'under' : 'none';
}
