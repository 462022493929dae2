import type { Morphology } from '../lexicon/morphology.ts';
import { finite, hard, isSubordinate } from './clause-shape.ts';
import { clauseSubject } from './clause-subject.ts';
import { LEADING } from './closed-words.ts';
import { isMark, type Word } from './matrix.ts';
import { subjectAfter } from './mittelfeld.ts';
import { surelyNominative } from './noun-phrase.ts';
import type { Speaker } from './speaker.ts';
import { vorfeldSubject } from './vorfeld.ts';

/**
 * The subject of the finite verb at `v`. The clause layer decides in subordinate clauses and where the search from the surface leaves the
 * verb's clause; the surface search knows appositions, brackets and quoted names, and subjects left out after "und".
 */
export function subjectOf(
  words: readonly Word[],
  v: number,
  plural: boolean,
  morphology: Morphology | undefined,
): Speaker | undefined {
  const found = clauseSubject(words, v, morphology);
  if (found?.subordinate) return found.speaker;
  const own = surfaceSubject(words, v, plural, morphology);
  if (!found || !own) return own ?? found?.speaker;
  if (own.first <= found.speaker.first && found.speaker.first <= own.last + 1) return own; // An apposition taken for the subject.
  if (
    found.speaker.first < v &&
    own.first > v &&
    !(own.phrase && surelyNominative(words, own.phrase)) &&
    words[v - 1]!.quote >= 0
  )
    return found.speaker; // "Der Sprecher der „Tafel“ nannte ihre Lage ernst."
  if (inClauseOf(words, own, v)) return own;
  if (found.conjunct && !(found.speaker.phrase && surelyNominative(words, found.speaker.phrase))) return own;
  return found.speaker;
}

/** Whether the head of a subject stands in the clause of the verb at `v`. */
function inClauseOf(words: readonly Word[], own: Speaker, v: number): boolean {
  const head = words[own.phrase?.head ?? own.first]!;
  const verb = words[v]!;
  return head.sentence === verb.sentence && head.sentence.clauseOf[head.token] === verb.sentence.clauseOf[verb.token];
}

/** The subject of the finite verb at `v`: before it in the Vorfeld, after it where something else stands there, after the conjunction of a verb-last clause. */
function surfaceSubject(
  words: readonly Word[],
  v: number,
  plural: boolean,
  morphology: Morphology | undefined,
  depth = 0,
): Speaker | undefined {
  let start = v;
  while (start > 0 && !hard(words[start - 1]!)) start--;
  // A bracket belongs to what stands before it: "Müller (SPD) sagte".
  while (start > 0 && isMark(words[start - 1], ')', '–', '—')) {
    const open = words[start - 1]!.text === ')' ? '(' : words[start - 1]!.text;
    let k = start - 2;
    while (k >= 0 && !isMark(words[k], open) && words[k]!.quote < 0) k--;
    if (k < 0 || !isMark(words[k], open)) break;
    start = k;
    while (start > 0 && !hard(words[start - 1]!)) start--;
  }
  // A short quoted name inside the Vorfeld: "Der Sprecher der „Tafel“ sagte".
  while (
    start > 1 &&
    words[start - 1]!.quote >= 0 &&
    words[start - 1]!.end - words[start - 1]!.start < 60 &&
    !isMark(words[start], ',') &&
    start < v &&
    words[start - 2]!.quote < 0 &&
    words[start - 2]!.kind === 'word'
  ) {
    start--;
    while (start > 0 && !hard(words[start - 1]!)) start--;
  }
  let from = start;
  while (from < v && (isMark(words[from], ',') || (LEADING.has(words[from]!.lower) && words[from]!.quote < 0))) from++;
  if (from < v) {
    const before = vorfeldSubject(words, from, v, plural, morphology);
    if (before === 'none') return undefined;
    if (before) return before;
  }
  const joined = words[v - 1];
  const after = subjectAfter(words, v, plural, morphology);
  const coordinated =
    joined !== undefined && /^(?:und|oder|sowie|sondern)$/u.test(joined.lower) && depth < 3 && words.slice(0, v - 1).some(finite);
  if (after && !(coordinated && after.phrase && !surelyNominative(words, after.phrase))) return after;
  // Coordinated verbs and left-out subjects: that of the finite verb before.
  if (depth < 3) {
    for (let k = v - 1; k >= 0; k--)
      if (finite(words[k]) && !isSubordinate(words, k)) return surfaceSubject(words, k, plural, morphology, depth + 1);
    for (let k = v - 1; k >= 0; k--) if (finite(words[k])) return surfaceSubject(words, k, plural, morphology, depth + 1);
  }
  return undefined;
}
