import { finite } from './clause-shape.ts';
import { WEAK_CUES } from './cue-lexicon.ts';
import type { Word } from './matrix.ts';
import { nameLike, type PassageView, STOP } from './passage-view.ts';
import { ARTICLE, wordAfter, wordBefore } from './statement-context.ts';
import { cueWeight, isObject } from './statement-cue.ts';
import { ownForm } from './statement-form.ts';

const KONJUNKTIV_2 = /^(?:wären?|hätten?|würden?|könnten|müssten|dürften)$/u;

/** Whether a finite verb follows the passage with nothing between, and nothing but an article or "wie" stands before it. */
function isSubject({ words, at, cue }: PassageView): boolean {
  const next = words[at + 1];
  if (!next || next.quote >= 0 || !finite(next)) return false;
  if (isObject({ at, cue })) return false;
  const before = words[at - 1];
  return before === undefined || ARTICLE.test(before.lower) || before.lower === 'wie' || before.kind === 'punctuation';
}

/** "er sei „Pazifist“", "die Lage sei „ernst“": the predicate of reported speech. */
function reportedPredicate({ words, at }: PassageView): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  const sei = (w: Word | undefined): boolean => w?.subjunctive === true && /^sei(?:en)?$/u.test(w.lower);
  return sei(before) || (sei(after) && before?.kind === 'word');
}

/**
 * How much speaks for somebody's words (positive) and against (negative). The weights are set by hand from what is known of short quotes
 * in news: length first, then the word before, the cue in the clause, capitals, the stop inside.
 */
export function statementScore(view: PassageView): number {
  const { inner, words, at, cue } = view;
  const n = inner.length;
  if (n === 0 || view.glued) return -5;
  const stop = STOP.test(view.lastCharacter);
  const subjunctive = words.some((w) => w.subjunctive || KONJUNKTIV_2.test(w.lower));
  const weak = cue !== undefined && WEAK_CUES.has(cue.lemma) && cue.kind === 'verb';
  const weight = cueWeight(view);
  const backed = (cue !== undefined && !weak && weight >= 0) || subjunctive;
  let score = ownForm(view, backed) + wordBefore(view) + wordAfter(view) + weight;
  if (view.named) score -= 4;
  if (subjunctive) score += 1;
  if (reportedPredicate(view)) score += 1.6;
  if (view.heard && !view.standsAlone) score += /^\p{Ll}/u.test(inner[0]!.text) ? 1 : 0.5;
  // The passage itself is the subject of the verb right after it: „heise online“ berichtet.
  if (isSubject(view) && n <= 6 && !stop) score -= 4;
  if (/^(?:und|sowie)$/u.test(words[at + 1]?.lower ?? '') && at === 0 && n <= 6 && nameLike(view)) score -= 2.5; // „Ärzte helfen“ und das Rote Kreuz teilten mit
  if (view.standsAlone) score += n >= 4 ? 2.2 : stop ? 1.2 : 0;
  return score;
}
