import type { Morphology } from '../lexicon/morphology.ts';
import { withApposition, withinVorfeld } from './apposition.ts';
import { finite, hard, isSubordinate, lower, verbLast } from './clause-shape.ts';
import { clauseSubject } from './clause-subject.ts';
import { DETERMINERS, LEADING, OBLIQUE_PRONOUNS, PREPOSITIONS, RELATIVE, SUBORDINATORS, TRAILING } from './closed-words.ts';
import { isNamingNoun } from './cue-lexicon.ts';
import { isMark, type Word } from './matrix.ts';
import { isTemporal, type NounPhrase, phraseAt } from './noun-phrase.ts';
import { type Speaker, speakerOf } from './speaker.ts';

const MEDIA =
  /(?:zeitung|agentur|magazin|sender|blatt|rundfunk|radio|journalisten|reportern?|presse|medien|spiegel|bild|welt|bbc|cnn|ard|zdf|reuters|dpa|afp|apa|taz|faz|mdr|ndr|wdr|swr|rundschau|tagesspiegel|stern|focus|anzeiger|nachrichten|post|times|fernsehen|programm|interview)$/u;

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
    lowerOrCapitalNoun(words, start - 2)
  ) {
    start--;
    while (start > 0 && !hard(words[start - 1]!)) start--;
  }
  let from = start;
  while (from < v && (isMark(words[from], ',') || (LEADING.has(words[from]!.lower) && words[from]!.quote < 0))) from++;
  if (from < v) {
    const before = vorfeldSubject(words, from, v, plural, morphology);
    if (before === 'last') return undefined;
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

const lowerOrCapitalNoun = (words: readonly Word[], i: number): boolean =>
  words[i] !== undefined && words[i]!.quote < 0 && words[i]!.kind === 'word';

function vorfeldSubject(
  words: readonly Word[],
  from: number,
  v: number,
  plural: boolean,
  morphology: Morphology | undefined,
): Speaker | undefined | 'last' {
  // The verb's own clause begins after the last comma, unless that comma closes an apposition or a relative clause.
  let comma = v - 1;
  while (comma >= from && !isMark(words[comma], ',')) comma--;
  const clause = comma >= from ? comma + 1 : from;
  const first = words[clause];
  if (clause < v && first) {
    if (SUBORDINATORS.has(first.lower) && verbLast(words, v)) return firstNominative(words, clause + 1, v, morphology);
    if (comma >= from && RELATIVE.has(first.lower) && verbLast(words, v) && clause < v)
      return relative(words, clause, v, morphology);
  }
  if (SUBORDINATORS.has(words[from]!.lower) && comma < from && verbLast(words, v))
    return firstNominative(words, from + 1, v, morphology);
  if (SUBORDINATORS.has(words[from]!.lower) && verbLast(words, v) && !words.slice(from, v).some(finite))
    return firstNominative(words, from + 1, v, morphology);
  if (
    SUBORDINATORS.has(words[from]!.lower) &&
    comma > from &&
    verbLast(words, v) &&
    isMark(words[comma], ',') &&
    !opensClause(words, clause)
  ) {
    // "Wie Anna Weber, die den Verein leitet, dazu feststellt"
    const first = firstNominative(words, from + 1, comma, morphology);
    if (first && first !== 'last' && first.phrase && isMark(words[first.phrase.last], ',')) return first;
  }
  const open = phraseAt(words, from, v, morphology);
  if (comma === v - 1) {
    const joined = joinedClause(words, from, comma, morphology);
    if (joined) return joined;
    // "X, Sprecher der Y, sagte" and "X, der …, sagte": the phrase that opens the sentence, if a comma follows it at once.
    if (!open?.nominative || isTemporal(words, open) || SUBORDINATORS.has(words[from]!.lower)) return undefined;
    if (/^(?:er|sie|es|man|wir|ich)$/u.test(words[v + 1]?.lower ?? '') || (open.plural && !plural)) return undefined;
    const openEnd = withinVorfeld(words, open, v, morphology);
    if (!isMark(words[openEnd], ',') || openEnd === comma) return undefined;
    const whole = { ...open, last: openEnd };
    const next = words[openEnd + 1];
    const isRelative =
      next !== undefined && RELATIVE.has(next.lower) && !phraseStartsApposition(words, openEnd + 1, v, morphology);
    const apposition = withApposition(words, whole, v, morphology);
    if (apposition === comma || isRelative)
      return { first: open.first, last: isRelative ? openEnd : comma, kind: open.kind, phrase: open };
    if (!words.slice(openEnd, comma).some(finite) && !SUBORDINATORS.has(next?.lower ?? ''))
      return { first: open.first, last: comma, kind: open.kind, phrase: open };
    const third = phraseAt(words, openEnd + 1, v, morphology);
    return third ? { first: open.first, last: Math.max(apposition, openEnd), kind: open.kind, phrase: open } : undefined;
  }
  let at = clause;
  while (at < v && LEADING.has(words[at]!.lower)) at++;
  let phrase = at < v ? phraseAt(words, at, v, morphology) : undefined;
  if (
    comma >= from &&
    open &&
    open.last === comma &&
    phrase &&
    open.kind === 'name' &&
    phrase.last === v &&
    !SUBORDINATORS.has(words[clause]!.lower)
  ) {
    phrase = open; // "X, Sprecher der Y sagte": the closing comma is missing.
    at = from;
  }
  const particle = phrase?.kind === 'name' && /^(?:Von|Van|De|Zu)$/u.test(words[at]!.text);
  if (!phrase || (PREPOSITIONS.has(words[at]!.lower) && !particle) || words[at]!.lower === 'als' || words[at]!.lower === 'wie')
    return undefined;
  if (!phrase.nominative || isTemporal(words, phrase)) return undefined;
  const next = words[v + 1];
  if (
    next &&
    /^(?:er|sie|es|man|wir|ich)$/u.test(next.lower) &&
    phrase.kind !== 'pronoun' &&
    finite(words[v]) &&
    (MEDIA.test(words[phrase.head]!.lower) || words[at]!.lower === 'das' || words[at]!.lower === 'die')
  )
    return undefined;
  if (!surelyNominative(words, phrase) && next) {
    const right = phraseAt(words, v + 1, words.length, morphology);
    const pronoun = /^(?:er|man|wir|ich)$/u.test(next.lower) || (next.lower === 'sie' && phrase.kind !== 'name');
    if (right && (pronoun || (surelyNominative(words, right) && phrase.kind !== 'pronoun'))) return undefined;
  }
  let last = v;
  while (last > phrase.last && (TRAILING.has(words[last - 1]!.lower) || isMark(words[last - 1], ','))) last--;
  // Another verb between the phrase and this one: the phrase is that verb's subject, and this verb's by coordination.
  for (let k = phrase.last; k < last; k++) if (finite(words[k])) return undefined;
  if (phrase.kind === 'pronoun' && last > phrase.last) last = phrase.last;
  if (/^(?:und|oder|sowie)$/u.test(words[last - 1]!.lower) || words.slice(phrase.last, last).some((w) => w.lower === 'wie'))
    last = phrase.last;
  if (plural === false && phrase.plural && phrase.kind !== 'name') return undefined;
  return { first: at, last, kind: phrase.kind, phrase };
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

/** "der Minister", "er": forms no other case has (a feminine after "der" was ruled out before). */
function surelyNominative(words: readonly Word[], phrase: NounPhrase): boolean {
  const first = words[phrase.first]!.lower;
  return (
    phrase.nominative &&
    (first === 'er' ||
      first === 'man' ||
      first === 'ich' ||
      first === 'wir' ||
      (first === 'der' && phrase.gender === 'masculine' && phrase.last - phrase.first > 1))
  );
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
): Speaker | undefined | 'last' {
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
  return 'last';
}

/** In a relative clause the subject is a phrase after the pronoun, else the pronoun itself. */
function relative(
  words: readonly Word[],
  clause: number,
  v: number,
  morphology: Morphology | undefined,
): Speaker | undefined | 'last' {
  for (let k = clause + 1; k < v; k++) {
    const w = words[k]!;
    if (w.quote >= 0 || isMark(w, ',')) break;
    if (PREPOSITIONS.has(w.lower)) {
      const inner = phraseAt(words, k + 1, v, morphology);
      if (inner) k = inner.last - 1;
      continue;
    }
    const phrase = phraseAt(words, k, v, morphology);
    if (!phrase) continue;
    if (phrase.nominative && !isTemporal(words, phrase) && !/^(?:die|das)$/u.test(words[phrase.first]!.lower))
      return speakerOf(words, phrase, v, morphology);
    k = phrase.last - 1;
  }
  if (/^(?:der|die|das|welcher|welche|welches)$/u.test(words[clause]!.lower))
    return { first: clause, last: clause + 1, kind: 'pronoun', phrase: undefined };
  return 'last';
}

/** A short passage right after an article or a noun: a medium's or a group's name, which belongs to the phrase. */
function namedHere(words: readonly Word[], k: number): boolean {
  const before = words[k - 1];
  const w = words[k]!;
  return (
    before !== undefined &&
    before.quote < 0 &&
    w.end - w.start < 50 &&
    (DETERMINERS.has(before.lower) || (/^\p{Lu}/u.test(before.text) && isNamingNoun(before.text)))
  );
}

function subjectAfter(
  words: readonly Word[],
  v: number,
  plural: boolean,
  morphology: Morphology | undefined,
): Speaker | undefined {
  const named = words[v + 1];
  if (named && named.quote >= 0 && named.end - named.start < 50 && isMark(words[v - 1], ','))
    return { first: v + 1, last: v + 2, kind: 'name', phrase: undefined };
  let end = v + 1;
  while (end < words.length && (words[end]!.quote < 0 || namedHere(words, end)) && !isMark(words[end], ':', ';', '.', '!', '?'))
    end++;

  for (let k = v + 1; k < end; k++) {
    const w = words[k]!;
    if (isMark(w, ',')) return undefined;
    if (OBLIQUE_PRONOUNS.has(w.lower)) continue;
    if (PREPOSITIONS.has(w.lower) && lower(w)) {
      const inner = phraseAt(words, k + 1, end, morphology);
      if (inner) k = inner.last - 1;
      continue;
    }
    const phrase = phraseAt(words, k, end, morphology);
    if (!phrase) {
      if (finite(w)) return undefined;
      continue;
    }
    if (
      !phrase.nominative ||
      isTemporal(words, phrase) ||
      (w.lower === 'es' && phrase.kind === 'pronoun' && /^(?:heißt|hieß)$/u.test(words[v]!.lower))
    ) {
      k = phrase.last - 1;
      continue;
    }
    if (!plural && phrase.plural && phrase.kind === 'noun') {
      k = phrase.last - 1;
      continue;
    }
    // "sagte der Zeitung Müller": a medium before a second phrase is who was told.
    if (MEDIA.test(words[phrase.head]!.lower) && words[phrase.last]) {
      const second = phraseAt(words, phrase.last, end, morphology);
      const told = words[phrase.first]!.lower === 'der' || !DETERMINERS.has(words[phrase.first]!.lower);
      if (told && second?.nominative && !isTemporal(words, second) && (second.kind !== 'noun' || surelyNominative(words, second)))
        return speakerOf(words, second, words.length, morphology);
    }
    let last = withApposition(words, phrase, words.length, morphology);
    const join = words[last];
    if (plural && join && (join.lower === 'und' || join.lower === 'sowie')) {
      const more = phraseAt(words, last + 1, words.length, morphology);
      if (more?.nominative) last = withApposition(words, more, words.length, morphology);
    }
    return { first: k, last, kind: phrase.kind, phrase };
  }
  return undefined;
}
