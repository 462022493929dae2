import type { Category } from './category.ts';
import { isSureWording, ownCategory } from './classify.ts';
import type { Line } from './line.ts';

/** Where a line stands, by the article's own prose above and below it. `bare`: the text has no prose. */
export type Place = 'head' | 'interior' | 'tail' | 'bareTail' | 'bare';
/**
 * What speaks for boilerplate besides the model: a sure wording; a cue; a line of its own that opens a list ("Meistgelesen") with nothing
 * but short lines since; any sure wording above it in the same run; or nothing.
 */
export type Evidence = 'sure' | 'cue' | 'item' | 'under' | 'none' | 'prose';

/**
 * From which probability a line is flagged. Chosen on pages of sites the model had not seen, so that hardly a cell flags a line of an
 * article: inside an article only wording counts, after its last prose the shape of the run does as well.
 */
const THRESHOLDS: Readonly<Record<Place, Readonly<Record<Evidence, number>>>> = {
  head: { sure: 0.05, cue: 0.5, item: 0.7, under: 0.7, none: 0.75, prose: 0.9 },
  interior: { sure: 0.05, cue: 0.8, item: 0.8, under: 0.75, none: 0.98, prose: 0.95 },
  tail: { sure: 0.05, cue: 0.82, item: 0.25, under: 0.82, none: 0.9, prose: 0.95 },
  // After the last prose, but with hardly a sure wording there: it may as well be a list of the article's own.
  bareTail: { sure: 0.05, cue: 0.85, item: 0.5, under: 0.9, none: 0.985, prose: 0.98 },
  bare: { sure: 0.2, cue: 0.8, item: 0.7, under: 0.85, none: 0.98, prose: 0.98 },
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

/** A text without prose, of which so large a part is sure wording, is page furniture through and through. */
const FURNITURE_SHARE = 0.4;

/** Which of the lines are boilerplate. Linear. */
export function decide(lines: readonly Line[], probabilities: ArrayLike<number>): boolean[] {
  const kept = lines.map((line, i) => line.prose && probabilities[i]! < 0.5);
  const total = kept.reduce((n, k) => n + (k ? 1 : 0), 0);
  const sure = lines.reduce((n, line) => n + (isSureWording(line) ? 1 : 0), 0);
  if (total === 0 && lines.length >= 4 && sure >= lines.length * FURNITURE_SHARE) return lines.map(() => true);
  const tail = kept.lastIndexOf(true) + 1;
  const spoken = lines.reduce((n, line, i) => n + (i >= tail && isSureWording(line) ? 1 : 0), 0);
  const tailPlace: Place = total === 0 ? 'bare' : spoken >= 2 ? 'tail' : 'bareTail';
  let above = 0;
  let under = false;
  let items = 0;
  const keptOrdinals = new Set<number>();
  const flagged = lines.map((line, i) => {
    const p = probabilities[i]!;
    const place: Place = i >= tail ? tailPlace : above > 0 ? 'interior' : 'head';
    if (kept[i]) above++;
    if (p < 0.5) under = false;
    const own = evidenceOf(line, under);
    const evidence = items > 0 && (own === 'none' || own === 'under') ? 'item' : own;
    if (evidence === 'sure') under = true;
    items = line.prose ? 0 : opensList(line) ? MOST_ITEMS : items - 1;
    if (p < THRESHOLDS[place][evidence] || (place === 'head' && isGenre(line))) {
      if (line.ordinal > 0) keptOrdinals.add(line.ordinal);
      return false;
    }
    // An article that counts its points goes on counting: what follows a kept "3." as "4." is its own.
    if (evidence !== 'sure' && line.ordinal > 1 && keptOrdinals.has(line.ordinal - 1)) {
      keptOrdinals.add(line.ordinal);
      return false;
    }
    return true;
  });
  // After the last prose, one short line between two that are flagged goes with them where the model leans that way.
  return flagged.map(
    (f, i) =>
      f || (i >= tail && !lines[i]!.prose && flagged[i - 1] === true && flagged[i + 1] === true && probabilities[i]! >= 0.7),
  );
}

/** What kind of text follows, as a Dachzeile says it; the same words are links elsewhere on a page. */
const GENRES: ReadonlySet<string> = new Set([
  'kommentar',
  'analyse',
  'interview',
  'porträt',
  'glosse',
  'leitartikel',
  'reportage',
  'kolumne',
]);

function isGenre(line: Line): boolean {
  return line.hits.some(
    ({ phrase, length }) => phrase.where === 'line' && GENRES.has(phrase.text) && length <= phrase.text.length + 1,
  );
}

function opensList(line: Line): boolean {
  return line.hits.some(({ phrase, strength }) => phrase.where === 'line' && strength === 'sure' && OPENERS.has(phrase.category));
}

/** What speaks for boilerplate in a line besides the model. `under`: a sure wording stands above it in its run. */
export function evidenceOf(line: Line, under: boolean): Exclude<Evidence, 'item'> {
  if (isSureWording(line)) return 'sure';
  if ((ownCategory(line)?.weight ?? 0) >= 10) return 'cue';
  if (line.prose) return 'prose';
  return under ? 'under' : 'none';
}
