import { phraseRange, tokensOfClause } from '../syntax/query.ts';
import { CASE, type ParsedSentence } from '../syntax/sentence.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { asidesOf, sourcesOf, type TokenRange } from './asides.ts';
import { opensWith } from './clause-place.ts';
import { CONNECTORS, type CutClause, QUOTES } from './cut-clause.ts';
import type { TitlePiece } from './draft.ts';
import { prefieldOf } from './prefield.ts';
import { antecedentsOf } from './subject.ts';
import { contentClause, listCommas, quotedInside, sew, withoutLooseMarks } from './title-repair.ts';

/**
 * Titles are cuts of the sentence: the clause's own words in their own order, with its finite verb, particle, auxiliary and every word that
 * changes the sense. What is left out is what stands beside the clause: brackets, insertions between commas or dashes, relative clauses, the
 * source, the conjunction or adverb that ties it to the sentence before. Nothing is put in, moved or changed.
 */

/** Conjunctions without which a clause would say something else. */
const CONDITIONS: ReadonlySet<string> = new Set('wenn falls sofern ob sollte soweit solange bis ohne statt'.split(' '));
/** Conjunctions in two halves: without the first the second says nothing, or the contrary ("weder … noch"). */
const PAIRED = /^(?:weder|entweder|sowohl|nicht)$/u;
const DASH = /^[–—‒-]$/u;
/** Most words before a dash that may be a dateline. */
const DATELINE = 6;

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

/** Nouns whose content a clause tells (Duden, Grammatik: Attributsätze). */
const CONTENT =
  /^(?:absicht|angebot|angst|ankündigung|ansicht|aufgabe|auffassung|auftrag|befehl|befürchtung|behauptung|bereitschaft|beschluss|bitte|chance|eindruck|entscheidung|erlaubnis|fähigkeit|forderung|gefahr|hinweis|hoffnung|idee|kritik|meinung|mitteilung|möglichkeit|pflicht|plan|recht|sorge|tatsache|these|verbot|verdacht|versuch|vorschlag|vorwurf|warnung|wunsch|ziel|zusage|zusicherung)(?:s|es|e|en|n)?$/u;

/**
 * What a clause without an object, or with one such as "Entscheidung", says by the clause behind it, with its comma: "weigerten sich, in den Krieg zu ziehen". A title without it would
 * break off.
 */
function complementOf({ sentence, clause, k }: CutClause, last: number): number[] {
  const { clauses, tags, words } = sentence;
  const object = clause.object === undefined ? undefined : words[sentence.phrases[clause.object]!.head]!.lower;
  if (clause.kind !== 'main' || clause.finite === undefined || (object !== undefined && !CONTENT.test(object))) return [];
  const at = clauses.findIndex((c) => {
    if (c.parent !== k || c.first <= clause.finite! || c.first > last + 2) return false;
    const asks = c.subordinator !== undefined && tags[c.subordinator]!.startsWith('PW');
    if (c.kind !== 'infinitive' && !asks && !opensWith(sentence, c, /^(?:dass|ob|wie)$/u)) return false;
    return !/^(?:um|ohne|statt|anstatt)$/u.test(words[tags[c.first] === '$,' ? c.first + 1 : c.first]!.lower);
  });
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
  const stays = new Set(kept);
  const joint = complement[0];
  const part = new Int16Array(tokens.length).fill(-1);
  // Phrases that touch may hang on each other: they stay or go together.
  let run = -1;
  let end = -1;
  const fixed = new Set<number>();
  phrases.forEach((p, at) => {
    if (p.preposition === undefined || p.link !== undefined || clauseOf[p.head] !== k) return;
    const range = phraseRange(sentence, at);
    // Inside an attribute: "um ein [von der Stadt] bestimmtes Thema".
    if (range.last <= end) return;
    if (range.first !== end) run = at;
    end = range.last;
    part.fill(run, range.first, range.last);
    const turns = sentence.words.slice(range.first, range.last).some((w) => TURNING.test(w.lower));
    // "gleich nach dem Fund": the adverb would be left alone.
    const led = /^(?:AD[VJ]|KON$)/u.test(tags[range.first - 1] ?? '') && stays.has(range.first - 1);
    if (turns || led || tags[p.head] === 'CARD' || goesOn(sentence, range.last)) fixed.add(run);
  });
  const core = [cut.subject?.phrase, clause.subject, clause.object, clause.dative, clause.predicate].flatMap((at) =>
    at === undefined ? [] : [phraseRange(sentence, at)],
  );
  const isCore = (i: number): boolean => tags[i] === 'PTKNEG' || core.some((r) => r.first <= i && i < r.last);
  const closing = complement.slice(complement.findLastIndex((i) => !/^(?:V|PTK)/u.test(tags[i]!)) + 1);
  const verbs = new Set([...clause.rightBracket, ...closing, ...(clause.finite === undefined ? [] : [clause.finite])]);
  const last = kept.findLast((i) => part[i]! >= 0 && !verbs.has(i));
  // A title does not begin with its verb: what stands alone before it stays.
  const opening = part[kept[0]!] ?? -1;
  if (opening >= 0 && kept.find((i) => part[i] !== opening) === clause.finite) fixed.add(opening);
  return kept.map((i, n) => {
    // A comma behind what has gone holds on to what follows, but to no verb.
    const bridges = tags[i] === '$,' && !stays.has(i - 1) && !tags[kept[n + 1] ?? i]!.startsWith('V');
    const { start, end } = tokens[i]!;
    const free = part[i]! >= 0 && !fixed.has(part[i]!) && part[i] !== (last === undefined ? -1 : part[last]) && !isCore(i);
    return {
      start,
      end,
      ...(free && { part: part[i]! }),
      ...(verbs.has(i) && { verb: true as const }),
      ...((isCore(i) || i === joint || bridges) && { core: true as const }),
      ...(/^(?:APPR|APPRART|ART|PDAT)$/u.test(tags[i]!) && { lead: true as const }),
    };
  });
}
