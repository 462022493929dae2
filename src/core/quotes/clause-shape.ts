import { PREPOSITIONS, RELATIVE, SUBORDINATORS } from './closed-words.ts';
import { isMark, startsLower, type Word } from './matrix.ts';

/** Whether the word is a finite verb. */
export const finite = (w: Word | undefined): boolean => w?.finite === true;

/** Whether it is a word outside passages in lower case. */
export const lower = (w: Word | undefined): boolean => w !== undefined && w.quote < 0 && startsLower(w.text);

/** What no constituent reaches across: a passage, a colon, a dash, a bracket, a stop. */
export const hard = (w: Word): boolean => w.quote >= 0 || isMark(w, ':', ';', '–', '—', '(', ')', '.', '!', '?');

/** Whether the finite verb at `v` ends a clause that a conjunction or a relative pronoun opens. */
export function isSubordinate(words: readonly Word[], v: number): boolean {
  if (!verbLast(words, v)) return false;
  let start = v;
  while (start > 0 && !hard(words[start - 1]!) && !isMark(words[start - 1], ',')) start--;
  const first = words[start];
  if (!first || start === v) return false;
  const second = words[start + 1];
  return (
    SUBORDINATORS.has(first.lower) ||
    (start > 0 &&
      (RELATIVE.has(first.lower) || (PREPOSITIONS.has(first.lower) && second !== undefined && RELATIVE.has(second.lower)))) ||
    (/^(?:und|oder)$/u.test(first.lower) && second !== undefined && SUBORDINATORS.has(second.lower))
  );
}

/** The finite verb of the main clause: the first before `limit` that is not in a subordinate one. */
export function mainVerb(words: readonly Word[], limit: number): number {
  let any = -1;
  for (let k = 0; k < words.length; k++) {
    if (!finite(words[k])) continue;
    if (any < 0) any = k;
    if (k < limit && !isSubordinate(words, k)) return k;
  }
  return any;
}

/** Whether nothing but other verbs follows the verb at `v` in its clause. */
export function verbLast(words: readonly Word[], v: number): boolean {
  const next = words[v + 1];
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    next.quote >= 0 ||
    finite(next) ||
    /^(?:haben|und|oder|werden)$/u.test(next.lower)
  );
}
