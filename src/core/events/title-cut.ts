import { phraseRange, tokensOfClause } from '../syntax/query.ts';
import { CASE, type Clause, type ParsedSentence } from '../syntax/sentence.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { asidesOf, isListComma, sourcesOf, type TokenRange } from './asides.ts';
import type { TitlePiece } from './draft.ts';
import { prefieldOf } from './prefield.ts';
import { antecedentsOf, type EventSubject } from './subject.ts';

/**
 * Titles are cuts of the sentence: the clause's own words in their own order, with its finite verb, particle, auxiliary and every word that
 * changes the sense. What is left out is what stands beside the clause: brackets, insertions between commas or dashes, relative clauses, the
 * source, the conjunction or adverb that ties it to the sentence before. Nothing is put in, moved or changed.
 */

/** Adverbs that only tie a sentence to the one before (Duden, Grammatik: Konjunktionaladverbien). None of them changes what is said. */
const CONNECTORS: ReadonlySet<string> = new Set(
  'allerdings jedoch aber zudem außerdem ausserdem dabei daher deshalb deswegen darum somit nämlich unterdessen indes indessen derweil hingegen dagegen freilich überdies ferner dann danach daraufhin dennoch trotzdem inzwischen mittlerweile zugleich gleichzeitig demnach demzufolge folglich schließlich übrigens immerhin doch denn'.split(
    ' ',
  ),
);
/** Conjunctions without which a clause would say something else. */
const CONDITIONS: ReadonlySet<string> = new Set('wenn falls sofern ob sollte soweit solange bis ohne statt'.split(' '));
/** Conjunctions in two halves: without the first the second says nothing, or the contrary ("weder … noch"). */
const PAIRED = /^(?:weder|entweder|sowohl|nicht)$/u;
const QUOTES = /^["„“”«»‚‘’'›‹]$/u;
const DASH = /^[–—‒-]$/u;
/** Most words before a dash that may be a dateline. */
const DATELINE = 6;

/** A clause as a title is cut from it. */
export interface CutClause {
  readonly sentence: ParsedSentence;
  readonly clause: Clause;
  readonly k: number;
  /** Token indices of the clause itself. */
  readonly own: readonly number[];
  readonly subject: EventSubject | undefined;
}

/** Where the clause's words begin: behind a dateline, the label before a colon, the conjunction. */
function beginning({ sentence, clause, own }: CutClause): number {
  const { tags, words } = sentence;
  let first = 0;
  let quotes = 0;
  for (let n = 0; n + 1 < own.length && own[n]! < (clause.finite ?? own.at(-1)!); n++) {
    const i = own[n]!;
    const mark = words[i]!.lower;
    if (QUOTES.test(mark)) quotes++;
    if (quotes % 2 === 1) continue;
    if (DASH.test(mark) && own.some((other) => other > i && other < clause.finite! && DASH.test(words[other]!.lower))) break;
    if (clause.finite !== undefined && (mark === ':' || (DASH.test(mark) && n <= DATELINE && !hasVerb(sentence, own, n))))
      first = n + 1;
  }
  while (first < own.length && /^\$/u.test(tags[own[first]!]!) && !QUOTES.test(words[own[first]!]!.lower)) first++;
  if (tags[own[first]!] === 'KON' && !PAIRED.test(words[own[first]!]!.lower)) first++;
  const opening = clause.subordinator;
  const wie = opening !== undefined && words[opening]!.lower === 'wie' && !/^(?:PI|AD)/u.test(tags[opening + 1] ?? '');
  if (opening !== undefined && (tags[opening] === 'KOUS' || wie) && !CONDITIONS.has(words[opening]!.lower))
    while (first < own.length && own[first]! <= opening) first++;
  return first;
}

/** What stands before a dash or colon is a clause only with a finite verb: an unknown town may look like an infinitive. */
function hasVerb({ tags }: ParsedSentence, own: readonly number[], to: number): boolean {
  return own.slice(0, to).some((i) => isFiniteTag(tags[i]!));
}

/** The tokens of a subject: what stands before the finite verb is one phrase with it, whatever it holds. */
export function wholeSubject(sentence: ParsedSentence, at: number): TokenRange {
  const { first, last: end } = phraseRange(sentence, at);
  // "die Federal | Reserve": a name goes on with what touches it.
  let last = end;
  while (sentence.tags[last - 1] === 'NE' && /^(?:N[NE]|FM)$/u.test(sentence.tags[last] ?? '')) last++;
  const home = sentence.clauseOf[sentence.phrases[at]!.head]!;
  const { kind, finite, first: start } = sentence.clauses[home]!;
  if (kind !== 'main' || finite === undefined || last >= finite || first > start + 1) return { first, last };
  for (let i = last; i < finite; i++)
    if (sentence.clauseOf[i] !== home || /^(?:\$|APPR|V)/u.test(sentence.tags[i]!)) return { first, last };
  return { first, last: finite };
}

/** Words of another clause without which the clause says nothing: its subject, the noun it hangs on, the verb that governs it. */
function borrowed(cut: CutClause): Set<number> {
  const { sentence, clause, k, own, subject } = cut;
  const { clauses, phrases } = sentence;
  const found = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (i < own[0]!) found.add(i);
  };
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
  if (clause.kind === 'infinitive' && parent && clause.parent! !== k) {
    const outer = {
      sentence,
      clause: parent,
      k: clause.parent!,
      own: tokensOfClause(sentence, clause.parent!),
      subject: undefined,
    };
    for (const i of outer.own.length > 0 ? cutTokens(outer) : []) if (i < own[0]!) found.add(i);
  }
  // "…, der 1968 begann und in einem Aufstand endete": the pronoun stands with the first of them.
  const first =
    clause.kind === 'relative' && clause.subordinator === undefined && clause.conjunction !== undefined
      ? clauses.findLast((c, n) => n < k && c.kind === 'relative' && c.parent === clause.parent && c.subordinator !== undefined)
      : undefined;
  if (first) add(first.first, first.subordinator! + 1);
  const nouns = antecedentsOf(sentence, first ?? clause);
  if (nouns.length > 0) {
    // "eine Frau aus Kehl, die …", "der letzte Gegner der Saison, der …" may be either noun: both stand.
    const top = phrases[nouns.at(-1)!]!;
    add(top.preposition !== undefined ? top.preposition + 1 : top.first, phraseRange(sentence, nouns[0]!).last);
  } else if (subject?.shared) {
    const { first, last } = wholeSubject(sentence, subject.phrase);
    add(first, last);
  }
  // "wurde gefasst und verurteilt": the auxiliary of the conjunct before.
  if (clause.finite === undefined && clause.kind !== 'infinitive' && clause.rightBracket.length > 0) {
    const before = clauses.findLast((c, n) => n < k && c.parent === clause.parent && c.finite !== undefined);
    if (before?.finite !== undefined && clause.conjunction !== undefined) add(before.finite, before.finite + 1);
  }
  return found;
}

/** The tokens of the sentence that a clause's title holds, in order. */
export function cutTokens(cut: CutClause): number[] {
  const { sentence, clause, own, subject } = cut;
  const { tags, words, phrases } = sentence;
  const inside: number[] = [];
  for (let at = 0; at < phrases.length; at++) if (sentence.clauseOf[phrases[at]!.head] === cut.k) inside.push(at);
  const head = subject === undefined ? clause.subject : subject.phrase;
  const out: readonly TokenRange[] = [
    ...asidesOf(sentence, own, clause, head === undefined ? undefined : phrases[head]!.head),
    ...sourcesOf(sentence, inside),
  ];
  const first = beginning(cut);
  const start = own[first] ?? 0;
  // Beside a full verb a participle only describes: "stammt, als Kraut bekannt, aus Übersee".
  const full = clause.finite !== undefined && tags[clause.finite] === 'VVFIN';
  const closing = clause.rightBracket.filter((i) => !full || tags[i] !== 'VVPP');
  const verbs = closing.length > 0 ? Math.max(...closing, clause.finite ?? 0) : -1;
  // What follows the last verb behind a comma adds to it: "… verletzt, drei davon schwer".
  // So does what follows a clause behind the verb: "Hinzu kommt, dass die Bank an Geld bastelt, dem digitalen".
  const content = verbs < 0 ? contentClause(sentence, cut.k) : undefined;
  const end =
    verbs < 0 ? own.findIndex((i) => content !== undefined && i > content) : own.findIndex((i) => i > verbs && tags[i] === '$,');
  const stop = own.findIndex(
    (i, n) => n > first && tags[i] === '$.' && words[i]!.lower !== ':' && i > Math.max(verbs, clause.finite ?? 0),
  );
  const kept = borrowed(cut);
  for (let n = first; n < Math.min(end < 0 ? own.length : end, stop < 0 ? own.length : stop); n++) {
    const i = own[n]!;
    if (tags[i] === '$.' || out.some((a) => start <= a.first && a.first <= i && i < a.last)) continue;
    const alone = !/^(?:PTKNEG|CARD)$/u.test(tags[i + 1] ?? '') && !/^(?:PTKNEG)$/u.test(tags[i - 1] ?? '');
    if (alone && (tags[i] === 'ADV' || tags[i] === 'PROAV' || tags[i] === 'KON') && CONNECTORS.has(words[i]!.lower)) continue;
    kept.add(i);
  }
  // A clause that goes on behind its verb is a main clause, whatever opens it: "Während der Pandemie verknüpften sich …".
  const second = clause.finite !== undefined && own.some((i) => i > clause.finite! && /^(?:N|ART|PRF|PPER)/u.test(tags[i]!));
  sew(sentence, kept, own, clause.kind === 'main' || second);
  for (const i of listCommas(cut, kept)) kept.add(i);
  for (const i of quotedInside(cut, kept)) kept.add(i);
  for (const i of prefieldOf(sentence, cut.k, kept)) if (i >= start || i < own[0]!) kept.add(i);
  return withoutLooseMarks(
    sentence,
    [...kept].sort((a, b) => a - b),
    own,
  );
}

const LEAD = /^(?:APPR|APPRART|ART|PDAT|PPOSAT|PIAT|PWAT|ADJA|CARD|TRUNC|KOUS)$/u;
const OF_PHRASE = /^(?:N[NE]|ADJA|CARD|TRUNC|FM|XY|ART|PPOSAT)$/u;

/** No phrase is cut in two: what leads to a word that stays comes back ("Mit dem | NMC811"), and of a name none of its words stays alone ("Daily | Star"). */
function sew({ tags }: ParsedSentence, kept: Set<number>, own: readonly number[], main: boolean): void {
  const leads = (k: number): boolean => LEAD.test(tags[k]!) && (main || tags[k] !== 'KOUS');
  for (const [n, i] of own.entries()) {
    if (!kept.has(i) || kept.has(i - 1) || own[n - 1] !== i - 1) continue;
    if (/^(?:N[NE]|FM)$/u.test(tags[i]!) && tags[i - 1] === 'NE') {
      for (let k = i; /^(?:N[NE]|FM)$/u.test(tags[k] ?? ''); k++) kept.delete(k);
      continue;
    }
    const opensAttribute = /^AD(?:V|JD)$/u.test(tags[i]!) && tags[i + 1] === 'ADJA';
    if (!OF_PHRASE.test(tags[i]!) && !opensAttribute) continue;
    for (let k = i - 1; k >= own[0]! && !kept.has(k) && leads(k); k--) kept.add(k);
  }
}

/** Where a "dass" clause begins that follows a clause without a right bracket. Token index. */
function contentClause({ clauses, words }: ParsedSentence, k: number): number | undefined {
  const { finite, kind } = clauses[k]!;
  if (kind !== 'main' || finite === undefined) return undefined;
  const content = clauses.find(
    (c) =>
      c.parent === k && c.first > finite && c.subordinator !== undefined && /^(?:dass|ob)$/u.test(words[c.subordinator]!.lower),
  );
  return content?.first;
}

/** Longest quotation inside a clause that its title takes along, in tokens. */
const LONGEST_QUOTED = 14;

/** The words of quotations that fill a place in the clause, with their marks: "Nachrichten wie „Bitte melden Sie sich“ wurden …". */
function quotedInside({ sentence, own }: CutClause, kept: ReadonlySet<number>): number[] {
  const { words } = sentence;
  const found: number[] = [];
  for (let n = 1; n + 2 < own.length; n++) {
    const [open, close] = [own[n]!, own[n + 1]!];
    const gap = close - open;
    if (gap < 2 || gap > LONGEST_QUOTED || !QUOTES.test(words[open]!.lower) || !QUOTES.test(words[close]!.lower)) continue;
    if (kept.has(own[n - 1]!) && kept.has(own[n + 2]!)) for (let i = open; i <= close; i++) found.push(i);
  }
  return found;
}

/** The commas of a list before the verb that goes on behind what has gone: "Anna Kern[, die …], Ute Moll und …". */
function listCommas({ sentence, clause, own }: CutClause, kept: ReadonlySet<number>): number[] {
  const { tags } = sentence;
  const finite = clause.finite ?? 0;
  return own
    .filter((i) => i < finite && kept.has(i) && !kept.has(i - 1) && tags[i - 1] === '$,')
    .filter((i) => LISTED.test(tags[i]!) && own.some((k) => k < i && kept.has(k)) && isListComma(sentence, i - 1, finite))
    .map((i) => i - 1);
}

const LISTED = /^(?:N[NE]|ART|ADJA|PPOSAT|CARD)$/u;

/** Without commas, dashes and quotation marks that have lost what they stand between; a comma before a relative or infinitive clause stays. */
function withoutLooseMarks(sentence: ParsedSentence, kept: readonly number[], own: readonly number[]): number[] {
  const { tags, words } = sentence;
  const has = new Set(kept);
  const inner = kept.filter((i) => {
    if (tags[i] === '$(' && QUOTES.test(words[i]!.lower)) return has.has(i - 1) || has.has(i + 1);
    if (!tags[i]!.startsWith('$')) return true;
    // Behind a bracket, and behind "allerdings" that has gone, its comma stays: "Kern[ allerdings], die Chefin, …".
    const bracket =
      tags[i] === '$,' && (words[i - 1]?.lower === ')' || (CONNECTORS.has(words[i - 1]?.lower ?? '') && has.has(i - 2)));
    if (!has.has(i + 1) || i === kept[0] || i === kept.at(-1)) return false;
    if (tags[i] === '$,' && own.includes(i) === false) return true;
    return has.has(i - 1) || bracket;
  });
  // The comma between the noun and its clause, or the verb and its infinitive.
  const joint = tags[own[0]! - 1] === '$,' ? own[0]! - 1 : own[0]!;
  const result =
    tags[joint] === '$,' && inner.some((i) => i < joint) && !inner.includes(joint)
      ? [...inner, joint].sort((a, b) => a - b)
      : inner;
  return balanced(sentence, result);
}

/** Without a quotation mark that has no partner left. */
function balanced({ words }: ParsedSentence, kept: readonly number[]): number[] {
  const marks = kept.filter((i) => QUOTES.test(words[i]!.lower));
  return marks.length % 2 === 0 ? [...kept] : kept.filter((i) => !QUOTES.test(words[i]!.lower));
}

/** Words that turn or narrow what a phrase says: a phrase that holds one is never left out. */
const TURNING =
  /^(?:kein\p{Ll}*|nicht|ohne|außer|ausser|statt|anstatt|anstelle|nur|bis|trotz|gegen|kaum|nie|namens|titel|motto|namen)$/u;

/** Whether a phrase that ends before a token may go on with it: a genitive or a name whose link was not found. */
function goesOn({ phrases, tags, words }: ParsedSentence, end: number): boolean {
  // "in der Justizanstalt (JA) Auheim"
  const bracket = words[end]?.lower === '(' ? words.findIndex((w, i) => i > end && w.lower === ')') : -1;
  // "die »Bedeutung« | des Protests"
  const at = bracket >= 0 ? bracket + 1 : QUOTES.test(words[end]?.lower ?? '') ? end + 1 : end;
  if (/^\d/u.test(words[at]?.lower ?? '')) return true;
  // "Mit Los | Abuelos", "Mit dem | wahrscheinlich verwendeten Stoff": a noun without an article right behind is hardly another phrase.
  if (/^(?:NN|ADJA|FM)$/u.test(tags[at] ?? '') || (/^AD(?:V|JD)$/u.test(tags[at] ?? '') && tags[at + 1] === 'ADJA')) return true;
  const next = phrases.find((p) => p.first === at);
  if (!next || next.preposition !== undefined) return /^(?:CARD|APPO|KON|KOKOM)$/u.test(tags[at] ?? '');
  return next.cases === 0 || (next.cases & CASE.gen) !== 0 || /^(?:NE|FM)$/u.test(tags[next.head]!);
}

/**
 * What a clause without an object says by the clause behind it, with its comma: "weigerten sich, in den Krieg zu ziehen". A title without it would
 * break off.
 */
function complementOf({ sentence, clause, k }: CutClause, last: number): number[] {
  const { clauses, tags, words } = sentence;
  if (clause.kind !== 'main' || clause.object !== undefined || clause.finite === undefined) return [];
  const at = clauses.findIndex(
    ({ parent, kind, subordinator, first }) =>
      parent === k &&
      first > clause.finite! &&
      first <= last + 2 &&
      (kind === 'infinitive' ||
        (subordinator !== undefined &&
          (tags[subordinator]!.startsWith('PW') || /^(?:dass|ob|wie)$/u.test(words[subordinator]!.lower)))) &&
      !/^(?:um|ohne|statt|anstatt)$/u.test(words[tags[first] === '$,' ? first + 1 : first]!.lower),
  );
  if (at < 0) return [];
  const inner = tokensOfClause(sentence, at);
  const comma = tags[inner[0]! - 1] === '$,' ? [inner[0]! - 1] : [];
  const end = inner.findLastIndex((i) => !/^\$/u.test(tags[i]!)) + 1;
  return [...comma, ...inner.slice(0, end)].filter((i) => i > last);
}

/**
 * The tokens of a title as pieces. Of a prepositional phrase that hangs on no noun, all but the last before the right bracket may be left out
 * as a whole where the title is too long.
 */
export function titlePieces(cut: CutClause): TitlePiece[] {
  const { sentence, clause, k } = cut;
  const { tokens, phrases, tags, clauseOf } = sentence;
  const words = cutTokens(cut);
  const complement = complementOf(cut, words.at(-1) ?? 0);
  const kept = [...words, ...complement];
  const joint = complement[0];
  const part = new Int16Array(tokens.length).fill(-1);
  // Phrases that touch may hang on each other: they stay or go together.
  let run = -1;
  let end = -1;
  const fixed = new Set<number>();
  phrases.forEach((p, at) => {
    if (p.preposition === undefined || p.link !== undefined || clauseOf[p.head] !== k) return;
    const range = phraseRange(sentence, at);
    if (range.first !== end) run = at;
    end = range.last;
    part.fill(run, range.first, range.last);
    const turns = sentence.words.slice(range.first, range.last).some((w) => TURNING.test(w.lower));
    // "gleich nach dem Fund": the adverb would be left alone.
    const led = /^(?:AD[VJ]|KON$)/u.test(tags[range.first - 1] ?? '') && kept.includes(range.first - 1);
    if (turns || led || tags[p.head] === 'CARD' || goesOn(sentence, range.last)) fixed.add(run);
  });
  const core = [cut.subject?.phrase, clause.subject, clause.object, clause.dative, clause.predicate].flatMap((at) =>
    at === undefined ? [] : [phraseRange(sentence, at)],
  );
  const isCore = (i: number): boolean => tags[i] === 'PTKNEG' || core.some((r) => r.first <= i && i < r.last);
  const verbs = new Set([...clause.rightBracket, ...(clause.finite === undefined ? [] : [clause.finite])]);
  const last = kept.findLast((i) => part[i]! >= 0 && !verbs.has(i));
  // A title does not begin with its verb: what stands alone before it stays.
  const opening = part[kept[0]!] ?? -1;
  if (opening >= 0 && kept.find((i) => part[i] !== opening) === clause.finite) fixed.add(opening);
  const stays = new Set(kept);
  const bridges = (i: number): boolean =>
    tags[i] === '$,' && !stays.has(i - 1) && !tags[kept[kept.indexOf(i) + 1] ?? i]!.startsWith('V');
  return kept.map((i) => {
    const { start, end } = tokens[i]!;
    const free = part[i]! >= 0 && !fixed.has(part[i]!) && part[i] !== (last === undefined ? -1 : part[last]) && !isCore(i);
    return {
      start,
      end,
      ...(free && { part: part[i]! }),
      ...(verbs.has(i) && { verb: true as const }),
      ...((isCore(i) || i === joint || bridges(i)) && { core: true as const }),
      ...(/^(?:APPR|APPRART|ART|PDAT)$/u.test(tags[i]!) && { lead: true as const }),
    };
  });
}
