import type { Morphology } from '../lexicon/morphology.ts';
import { withApposition, withinVorfeld } from './apposition.ts';
import { finite, isSubordinate, verbLast } from './clause-shape.ts';
import { LEADING, MEDIA, PREPOSITIONS, RELATIVE, SUBORDINATORS, TRAILING } from './closed-words.ts';
import { isMark, type Word } from './matrix.ts';
import { isTemporal, type NounPhrase, phraseAt, surelyNominative } from './noun-phrase.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** A pronoun behind the verb that can only be its subject. */
const SUBJECT_BEHIND = /^(?:er|sie|es|man|wir|ich)$/u;

/**
 * The subject before the finite verb at `v`, in the field that begins at word `from`. `none` where the verb ends a subordinate clause whose
 * subject only the clause layer can tell; undefined where something else stands before the verb.
 */
export function vorfeldSubject(
  words: readonly Word[],
  from: number,
  v: number,
  plural: boolean,
  morphology: Morphology | undefined,
): Speaker | undefined | 'none' {
  // The verb's own clause begins after the last comma, unless that comma closes an apposition or a relative clause.
  let comma = v - 1;
  while (comma >= from && !isMark(words[comma], ',')) comma--;
  const clause = comma >= from ? comma + 1 : from;
  if (
    verbLast(words, v) &&
    clause < v &&
    opensClause(words, clause) &&
    (comma >= from || SUBORDINATORS.has(words[clause]!.lower))
  )
    return 'none';
  if (SUBORDINATORS.has(words[from]!.lower) && comma > from && verbLast(words, v) && !opensClause(words, clause)) {
    // "Wie Anna Weber, die den Verein leitet, dazu feststellt"
    const first = firstNominative(words, from + 1, comma, morphology);
    if (first?.phrase && isMark(words[first.phrase.last], ',')) return first;
  }
  const open = phraseAt(words, from, v, morphology);
  if (comma === v - 1)
    return joinedClause(words, from, comma, morphology) ?? interrupted(words, from, v, plural, open, morphology);
  return plainVorfeld(words, { from, clause, v, plural, open }, morphology);
}

/** "X, Sprecher der Y, sagte" and "X, der …, sagte": the phrase that opens the sentence, if a comma follows it at once. */
function interrupted(
  words: readonly Word[],
  from: number,
  v: number,
  plural: boolean,
  open: NounPhrase | undefined,
  morphology: Morphology | undefined,
): Speaker | undefined {
  const comma = v - 1;
  if (!open?.nominative || isTemporal(words, open) || SUBORDINATORS.has(words[from]!.lower)) return undefined;
  if (SUBJECT_BEHIND.test(words[v + 1]?.lower ?? '') || (open.plural && !plural)) return undefined;
  const openEnd = withinVorfeld(words, open, v, morphology);
  if (!isMark(words[openEnd], ',') || openEnd === comma) return undefined;
  const speaker = (last: number): Speaker => ({ first: open.first, last, kind: open.kind, phrase: open });
  const next = words[openEnd + 1];
  if (next && RELATIVE.has(next.lower) && !phraseStartsApposition(words, openEnd + 1, v, morphology)) return speaker(openEnd);
  const apposition = withApposition(words, { ...open, last: openEnd }, v, morphology);
  if (apposition === comma) return speaker(comma);
  if (!words.slice(openEnd, comma).some(finite) && !SUBORDINATORS.has(next?.lower ?? '')) return speaker(comma);
  return phraseAt(words, openEnd + 1, v, morphology) ? speaker(Math.max(apposition, openEnd)) : undefined;
}

/** Nothing but one constituent, perhaps with an apposition that was not closed, stands before the verb. */
function plainVorfeld(
  words: readonly Word[],
  field: {
    readonly from: number;
    readonly clause: number;
    readonly v: number;
    readonly plural: boolean;
    readonly open: NounPhrase | undefined;
  },
  morphology: Morphology | undefined,
): Speaker | undefined {
  const { from, clause, v, plural, open } = field;
  let at = clause;
  while (at < v && LEADING.has(words[at]!.lower)) at++;
  let phrase = at < v ? phraseAt(words, at, v, morphology) : undefined;
  if (
    clause > from &&
    open?.last === clause - 1 &&
    open.kind === 'name' &&
    phrase?.last === v &&
    !SUBORDINATORS.has(words[clause]!.lower)
  ) {
    phrase = open; // "X, Sprecher der Y sagte": the closing comma is missing.
    at = from;
  }
  if (!phrase?.nominative || isTemporal(words, phrase)) return undefined;
  const opening = words[at]!;
  const particle = phrase.kind === 'name' && /^(?:Von|Van|De|Zu)$/u.test(opening.text);
  if ((PREPOSITIONS.has(opening.lower) && !particle) || opening.lower === 'als' || opening.lower === 'wie') return undefined;
  if (subjectFollows(words, phrase, at, v, morphology)) return undefined;
  // Another verb between the phrase and this one: the phrase is that verb's subject, and this verb's by coordination.
  let last = v;
  while (last > phrase.last && (TRAILING.has(words[last - 1]!.lower) || isMark(words[last - 1], ','))) last--;
  for (let k = phrase.last; k < last; k++) if (finite(words[k])) return undefined;
  if (!plural && phrase.plural && phrase.kind !== 'name') return undefined;
  const whole =
    phrase.kind !== 'pronoun' &&
    !/^(?:und|oder|sowie)$/u.test(words[last - 1]!.lower) &&
    !words.slice(phrase.last, last).some((w) => w.lower === 'wie');
  return { first: at, last: whole ? last : phrase.last, kind: phrase.kind, phrase };
}

/** Whether what stands behind the verb is its subject, so that the phrase before it is an object: "Das sagte er", "Die Absage nannte der Trainer …". */
function subjectFollows(
  words: readonly Word[],
  phrase: NounPhrase,
  at: number,
  v: number,
  morphology: Morphology | undefined,
): boolean {
  const next = words[v + 1];
  if (!next) return false;
  const neutral = MEDIA.test(words[phrase.head]!.lower) || words[at]!.lower === 'das' || words[at]!.lower === 'die';
  if (SUBJECT_BEHIND.test(next.lower) && phrase.kind !== 'pronoun' && neutral) return true;
  if (surelyNominative(words, phrase)) return false;
  const right = phraseAt(words, v + 1, words.length, morphology);
  if (!right) return false;
  const pronoun = /^(?:er|man|wir|ich)$/u.test(next.lower) || (next.lower === 'sie' && phrase.kind !== 'name');
  return pronoun || (surelyNominative(words, right) && phrase.kind !== 'pronoun');
}

/** Whether a conjunction or a relative pronoun stands at `i`. */
function opensClause(words: readonly Word[], i: number): boolean {
  const w = words[i];
  return w !== undefined && (SUBORDINATORS.has(w.lower) || RELATIVE.has(w.lower));
}

/** "A wies das zurück, die Sprecherin der B, Anna Weber, sagte": a main clause joined by a comma, its subject with an apposition. */
function joinedClause(
  words: readonly Word[],
  from: number,
  comma: number,
  morphology: Morphology | undefined,
): Speaker | undefined {
  let main = -1;
  for (let k = from; k < comma; k++) if (finite(words[k]) && !isSubordinate(words, k)) main = k;
  if (main < 0) return undefined;
  for (let k = main + 1; k < comma; k++) {
    if (!isMark(words[k], ',')) continue;
    const phrase = phraseAt(words, k + 1, comma, morphology);
    if (phrase?.nominative && phrase.kind !== 'pronoun' && withApposition(words, phrase, comma + 1, morphology) === comma)
      return { first: phrase.first, last: comma, kind: phrase.kind, phrase };
  }
  return undefined;
}

function phraseStartsApposition(words: readonly Word[], i: number, limit: number, morphology: Morphology | undefined): boolean {
  const phrase = phraseAt(words, i, limit, morphology);
  return phrase !== undefined && phrase.kind !== 'pronoun' && (isMark(words[phrase.last], ',') || phrase.last === limit);
}

function firstNominative(
  words: readonly Word[],
  from: number,
  to: number,
  morphology: Morphology | undefined,
): Speaker | undefined {
  for (let k = from; k < to; k++) {
    const w = words[k]!;
    if (w.quote >= 0) break;
    if (PREPOSITIONS.has(w.lower)) {
      const inner = phraseAt(words, k + 1, to, morphology);
      if (inner) k = inner.last - 1;
      continue;
    }
    const phrase = phraseAt(words, k, to, morphology);
    if (!phrase) continue;
    if (phrase.nominative && !isTemporal(words, phrase)) return speakerOf(words, phrase, to, morphology);
    k = phrase.last - 1;
  }
  return undefined;
}
