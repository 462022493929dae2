import type { ClassWeights } from '../lexicon/class-weights.ts';
import type { SttsTag } from '../tagging/tags.ts';
import {
  absenceFeatures,
  type ClauseView,
  candidateFeatures,
  MOST_FEATURES,
  numberFit,
  pairFeatures,
} from './argument-features.ts';
import { CASE } from './sentence.ts';

/** Columns of the ranker's weights. Pairs of subject and object have theirs in the first. */
export const ROLE = { subject: 0, object: 1, dative: 2 } as const;
export const ROLES = 3;

/** The arguments chosen for a clause, as indices of its candidates; -1 = none. `object` is a predicate noun in a clause with a copula. */
export interface Choice {
  readonly subject: number;
  readonly object: number;
  readonly dative: number;
}

/** A clause looks at so many candidates; those behind them are no arguments. */
export const MOST_CANDIDATES = 12;

/** Whether candidate `k` may be the subject, by case, number and person. */
export function maySubject(view: ClauseView, k: number): boolean {
  const { cases, head, preposition } = view.candidates[k]!;
  if (view.clause.finite === undefined || view.clause.kind === 'imperative') return false;
  if (view.sentence.tags[head] === 'PRF') return false;
  return (cases === 0 || (cases & CASE.nom) !== 0 || preposition !== undefined) && numberFit(view, k) > 0;
}

/**
 * Whether candidate `k` can be nothing but the subject: a nominative is all that its form leaves it (a bare genitive is no argument in today's
 * German), so that only a subject or a predicate noun can be meant, and there is no copula.
 */
export function mustBeSubject(view: ClauseView, k: number): boolean {
  const { cases, first } = view.candidates[k]!;
  // Endings alone tell less than determiners and pronouns, and the dictionary has gaps.
  if (!TELLING.has(view.sentence.tags[first]!)) return false;
  if ((cases & ~CASE.gen) !== CASE.nom || view.voice === 'copula') return false;
  const before = view.sentence.tags[first - 1];
  return before !== 'KOKOM' && before !== '$,' && before !== '$(' && maySubject(view, k);
}

/** Whether candidate `k` may be the object, or with a copula the predicate noun. */
export function mayObject(view: ClauseView, k: number): boolean {
  const { cases, preposition } = view.candidates[k]!;
  return preposition !== undefined || cases === 0 || (cases & (view.voice === 'copula' ? CASE.nom : CASE.acc)) !== 0;
}

/** Whether candidate `k` may be an object in the dative. */
export function mayDative(view: ClauseView, k: number): boolean {
  const { cases, head, preposition } = view.candidates[k]!;
  return preposition === undefined && (cases & CASE.dat) !== 0 && view.sentence.tags[head] !== 'PRF';
}

/** Words that tell the case of their phrase. */
const TELLING: ReadonlySet<SttsTag> = new Set(['ART', 'PDAT', 'PIAT', 'PPOSAT', 'PPER', 'PDS']);
const features = new Int32Array(MOST_FEATURES);
const scores = new Float64Array((MOST_CANDIDATES + 1) * ROLES);

/** Adds the weights of the first `count` features to the three scores from `at`. */
function addWeights({ keys, rows, weights, scale }: ClassWeights, count: number, at: number): void {
  const mask = keys.length - 1;
  let [a, b, c] = [0, 0, 0];
  for (let k = 0; k < count; k++) {
    const f = features[k]!;
    let slot = f & mask;
    while (keys[slot] !== 0 && keys[slot] !== f) slot = (slot + 1) & mask;
    if (keys[slot] === 0) continue;
    const row = rows[slot]! * ROLES;
    a += weights[row]!;
    b += weights[row + 1]!;
    c += weights[row + 2]!;
  }
  scores[at] = a * scale;
  scores[at + 1] = b * scale;
  scores[at + 2] = c * scale;
}

/** Chooses subject and object together, the best pair of all, then the dative among the rest. */
export function chooseArguments(view: ClauseView, model: ClassWeights): Choice {
  const n = Math.min(view.candidates.length, MOST_CANDIDATES);
  if (n === 0) return { subject: -1, object: -1, dative: -1 };
  for (let k = 0; k < n; k++) addWeights(model, candidateFeatures(view, k, features), k * ROLES);
  const none = n * ROLES;
  addWeights(model, absenceFeatures(view, features), none);
  const [noSubject, noObject, noDative] = [scores[none]!, scores[none + 1]!, scores[none + 2]!];
  let forced = false;
  for (let k = 0; k < n; k++) forced ||= mustBeSubject(view, k);
  let best = Number.NEGATIVE_INFINITY;
  let subject = -1;
  let object = -1;
  for (let i = -1; i < n; i++) {
    if (forced ? i < 0 || !mustBeSubject(view, i) : i >= 0 && !maySubject(view, i)) continue;
    const own = i < 0 ? noSubject : scores[i * ROLES]!;
    for (let j = -1; j < n; j++) {
      if (j >= 0 && (j === i || !mayObject(view, j))) continue;
      let score = own + (j < 0 ? noObject : scores[j * ROLES + 1]!);
      if (i >= 0 && j >= 0) {
        addWeights(model, pairFeatures(view, i, j, features), none);
        score += scores[none]!;
      }
      if (score > best) {
        best = score;
        subject = i;
        object = j;
      }
    }
  }
  let dative = -1;
  let most = noDative;
  for (let k = 0; k < n; k++) {
    if (k === subject || k === object || !mayDative(view, k)) continue;
    const score = scores[k * ROLES + 2]!;
    if (score > most) {
      most = score;
      dative = k;
    }
  }
  return { subject, object, dative };
}
