import { isSureWording, ownCategory } from './classify.ts';
import type { Line } from './line.ts';

/** Where a line stands, by the article's own prose above and below it. */
export type Place = 'head' | 'interior' | 'tail' | 'bare';
/** What speaks for boilerplate besides the model: a sure wording, a cue, a sure wording above it in the same run, or nothing. */
export type Evidence = 'sure' | 'cue' | 'under' | 'none' | 'prose';

/**
 * From which probability a line is flagged. Chosen on pages of sites the model had not seen, so that every cell flags about no line of
 * an article: inside an article only wording counts, after its last prose the shape of the run does as well.
 */
const THRESHOLDS: Readonly<Record<Place, Readonly<Record<Evidence, number>>>> = {
  head: { sure: 0.05, cue: 0.6, under: 0.7, none: 0.85, prose: 0.97 },
  interior: { sure: 0.05, cue: 0.6, under: 0.6, none: 0.96, prose: 0.9 },
  tail: { sure: 0.05, cue: 0.8, under: 0.85, none: 0.93, prose: 0.85 },
  // No prose at all: a list, a menu, a fragment. Only wording tells.
  bare: { sure: 0.2, cue: 0.7, under: 0.8, none: 0.97, prose: 0.97 },
};

/** A text without prose, of which so large a part is sure wording, is page furniture through and through. */
const FURNITURE_SHARE = 0.4;

/** Which of the lines are boilerplate. Linear. */
export function decide(lines: readonly Line[], probabilities: ArrayLike<number>): boolean[] {
  const kept = lines.map((line, i) => line.prose && probabilities[i]! < 0.5);
  const total = kept.reduce((n, k) => n + (k ? 1 : 0), 0);
  const sure = lines.reduce((n, line) => n + (isSureWording(line) ? 1 : 0), 0);
  if (total === 0 && lines.length >= 4 && sure >= lines.length * FURNITURE_SHARE) return lines.map(() => true);
  let above = 0;
  let under = false;
  const flagged = lines.map((line, i) => {
    const p = probabilities[i]!;
    const below = total - above - (kept[i] ? 1 : 0);
    const place: Place = below > 0 ? (above > 0 ? 'interior' : 'head') : above > 0 ? 'tail' : 'bare';
    if (kept[i]) above++;
    if (p < 0.5) under = false;
    const evidence = evidenceOf(line, under);
    if (evidence === 'sure') under = true;
    return p >= THRESHOLDS[place][evidence];
  });
  // One line between two that are flagged goes with them where the model leans that way.
  return flagged.map((f, i) => f || (flagged[i - 1] === true && flagged[i + 1] === true && probabilities[i]! >= 0.6));
}

function evidenceOf(line: Line, under: boolean): Evidence {
  if (isSureWording(line)) return 'sure';
  if ((ownCategory(line)?.weight ?? 0) >= 10) return 'cue';
  if (line.prose) return 'prose';
  return under ? 'under' : 'none';
}
