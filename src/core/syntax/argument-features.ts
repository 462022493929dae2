import type { Morphology } from '../lexicon/morphology.ts';
import { AGREEMENT, MORPH } from '../lexicon/morphology.ts';
import type { TaggedSentence } from '../tagging/tagged.ts';
import { STTS_TAGS, type SttsTag } from '../tagging/tags.ts';
import { fnv1a } from '../text/hash.ts';
import { CASE, type Clause, type Phrase } from './sentence.ts';
import { clauseLemma, mainVerb, separatedPrefix, type Voice, voiceOf } from './verb-group.ts';

/**
 * Features of the ranker that chooses the arguments of a verb: hashes of 24 bits, never 0. What they say is place, form and kind; of words
 * only the verb's infinitive, pronouns, determiners and the noun's ending count.
 */

/** What the phrases of a clause are judged by, worked out once a clause. */
export interface ClauseView {
  readonly sentence: TaggedSentence;
  readonly clause: Clause;
  /** Phrases that may be arguments, from left to right. */
  readonly candidates: readonly Phrase[];
  /** Whether a candidate has conjuncts. */
  readonly coordinated: readonly boolean[];
  readonly voice: Voice;
  readonly lemma: number;
  readonly shape: number;
  /** 1 singular, 2 plural of the third person, 4 "ich", 8 second person: what the finite verb may go with; 15 = unknown. */
  readonly verbNumber: number;
  readonly verbLast: boolean;
}

const TAG_NUMBER = new Map<SttsTag, number>(STTS_TAGS.map((tag, i) => [tag, i]));
const tagAt = (s: TaggedSentence, i: number): number => TAG_NUMBER.get(s.tags[i]!) ?? 60;

/** A feature: its template with up to three values. */
function feature(template: number, a = 0, b = 0, c = 0): number {
  let h = Math.imul(template + 1, 0x9e3779b1);
  h = Math.imul(h ^ a ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ b ^ (h >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ c ^ (h >>> 16), 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> 8 || 1;
}

const VOICES: readonly Voice[] = ['active', 'passive', 'stative', 'copula'];
const KINDS = ['main', 'question', 'imperative', 'subordinate', 'relative', 'infinitive', 'verbless'] as const;

/** What the finite verb may go with, as bits of `ClauseView.verbNumber`. */
export function verbNumberOf(s: TaggedSentence, finite: number | undefined): number {
  if (finite === undefined) return 15;
  const { mask: own, lowerMask, lower } = s.words[finite]!;
  const mask = own || lowerMask;
  if (mask === 0 || (mask & (MORPH.finite3 | MORPH.finite2)) === 0) return 15;
  const told = (mask & (MORPH.thirdSingular | MORPH.thirdPlural | MORPH.firstSingular)) !== 0;
  return (
    (!told || mask & MORPH.thirdSingular ? 1 : 0) |
    (!told || mask & MORPH.thirdPlural ? 2 : 0) |
    (!told || mask & MORPH.firstSingular ? 4 : 0) |
    (!told || mask & MORPH.finite2 || lower.endsWith('st') ? 8 : 0)
  );
}

/** Looks at a clause once for all its candidates. */
export function viewOf(
  sentence: TaggedSentence,
  clause: Clause,
  candidates: readonly Phrase[],
  coordinated: readonly boolean[],
  morphology: Morphology | undefined,
): ClauseView {
  const lemma = clauseLemma(sentence, clause, morphology);
  const voice = voiceOf(sentence, clause, lemma);
  const kind = KINDS.indexOf(clause.kind);
  const verb = mainVerb(sentence, clause);
  const reflexive = candidates.some((p) => sentence.tags[p.head] === 'PRF');
  const modal = clause.finite !== undefined && sentence.tags[clause.finite] === 'VMFIN';
  const full = verb !== undefined && sentence.tags[verb]!.startsWith('VV');
  return {
    sentence,
    clause,
    candidates,
    coordinated,
    voice,
    lemma: lemma === undefined ? 0 : fnv1a(lemma),
    shape:
      VOICES.indexOf(voice) |
      (reflexive ? 4 : 0) |
      (modal ? 8 : 0) |
      (full ? 16 : 0) |
      (separatedPrefix(sentence, clause) !== undefined ? 32 : 0) |
      (kind << 6),
    verbNumber: verbNumberOf(sentence, clause.finite),
    verbLast: clause.kind === 'subordinate' || clause.kind === 'relative' || clause.kind === 'infinitive',
  };
}

const PRONOMINAL: ReadonlySet<SttsTag> = new Set(['PPER', 'PDS', 'PIS', 'PRELS', 'PWS', 'PPOSS', 'PRF']);

/** Where a phrase stands: before the finite verb, right behind it, later, behind the right bracket; in verb-last clauses its rank. */
function placeOf({ clause, verbLast, candidates }: ClauseView, k: number): number {
  const p = candidates[k]!;
  const rank = Math.min(k, 3);
  const bracket = clause.rightBracket.at(-1);
  if (bracket !== undefined && p.first > bracket && bracket !== clause.finite) return 12;
  if (verbLast || clause.finite === undefined) return 8 + rank;
  if (p.last <= clause.finite) return p.last === clause.finite ? 0 : 1;
  let after = 0;
  for (let j = 0; j < k; j++) if (candidates[j]!.first > clause.finite) after++;
  return p.first === clause.finite + 1 ? 2 : 3 + Math.min(after, 2);
}

/** Whether the phrase may be singular (1) and plural (2) as a subject. */
export function subjectNumber(p: Phrase, coordinated: boolean): number {
  const nominative = p.agreement & AGREEMENT.nominative;
  return (
    (p.agreement === 0 || (nominative & AGREEMENT.singular) !== 0 ? 1 : 0) |
    (coordinated || p.agreement === 0 || (nominative & AGREEMENT.plural) !== 0 ? 2 : 0)
  );
}

/** How the phrase's number and person meet the verb's: 0 not at all, 1 both are told and alike, 2 the verb leaves it open, 3 the phrase does. */
export function numberFit(view: ClauseView, k: number): number {
  const p = view.candidates[k]!;
  const { verbNumber } = view;
  if (verbNumber === 15) return 2;
  const tag = view.sentence.tags[p.head]!;
  const { lower } = view.sentence.words[p.head]!;
  if (tag === 'PPER') {
    if (lower === 'ich') return verbNumber & 4 ? 1 : 0;
    if (lower === 'du' || lower === 'ihr') return verbNumber & 8 ? 1 : 0;
    if (lower === 'wir') return verbNumber & 2 ? 1 : 0;
  }
  const verb = verbNumber & 3;
  // Conjuncts are plural, and now and then singular ("Glanz und Gloria verblasst").
  if (view.coordinated[k] && verb !== 3) return verb === 2 ? 1 : 3;
  const own = subjectNumber(p, view.coordinated[k]!);
  if ((own & verb) === 0) return tag === 'PDS' && view.voice === 'copula' ? 2 : 0;
  return verb === 3 ? 2 : own === 3 ? 3 : 1;
}

/** Only nominative 1, only accusative 2, both 3, neither 4, not known 0. */
const caseKind = (cases: number): number =>
  cases === 0 ? 0 : ((cases & CASE.nom ? 1 : 0) | (cases & CASE.acc ? 2 : 0) || 4) | (cases & CASE.dat ? 8 : 0);

/** The most features a candidate has. */
export const MOST_FEATURES = 48;

/** Writes the features of candidate `k` and returns their number. */
export function candidateFeatures(view: ClauseView, k: number, out: Int32Array): number {
  const { sentence, clause, candidates, shape, lemma } = view;
  const { tags, words, tokens } = sentence;
  const p = candidates[k]!;
  const tag = tagAt(sentence, p.head);
  const pronoun = PRONOMINAL.has(tags[p.head]!);
  const word = words[p.head]!;
  const cases = caseKind(p.cases);
  const place = placeOf(view, k);
  const fit = numberFit(view, k) | (view.coordinated[k] ? 4 : 0);
  const voice = shape & 3;
  const determined = p.first < p.head ? tagAt(sentence, p.first) : 63;
  const article = p.first < p.head && !pronoun ? fnv1a(words[p.first]!.lower) : 0;
  const before = p.first > 0 ? tagAt(sentence, p.first - 1) : 62;
  const after = p.last < tags.length ? tagAt(sentence, p.last) : 62;
  const kind = KINDS.indexOf(clause.kind);
  const surface = tokens[p.head]!.norm;
  const ending = fnv1a(surface, Math.max(0, surface.length - 3));
  const nested = k > 0 && p.last <= candidates[k - 1]!.last ? 1 : 0;
  const others = candidates.length > 4 ? 4 : candidates.length;
  let n = 0;
  out[n++] = feature(0, cases, voice);
  out[n++] = feature(1, place, kind);
  out[n++] = feature(2, place, cases, voice);
  out[n++] = feature(3, tag, cases);
  out[n++] = feature(4, tag, place);
  out[n++] = feature(5, fit, place);
  out[n++] = feature(6, fit, cases, tag);
  out[n++] = feature(7, p.cases, determined);
  out[n++] = feature(8, article, tag);
  out[n++] = feature(9, before, place);
  out[n++] = feature(10, after, place);
  out[n++] = feature(11, shape, cases);
  out[n++] = feature(12, lemma, cases & 7);
  out[n++] = feature(13, lemma);
  out[n++] = feature(14, others, place, cases);
  out[n++] = feature(15, p.preposition === undefined ? 0 : 1, nested, p.link === undefined ? 0 : 1);
  out[n++] = feature(16, shape, place);
  out[n++] = feature(17, lemma, fit & 3);
  out[n++] = feature(18, cases, fit, place);
  if (pronoun) {
    const form = fnv1a(word.lower);
    out[n++] = feature(20, form, voice);
    out[n++] = feature(21, form, place);
    out[n++] = feature(22, form, cases);
    out[n++] = feature(23, form, shape);
  } else {
    out[n++] = feature(24, fnv1a(word.lower));
    out[n++] = feature(25, ending, place < 2 ? 0 : 1);
    out[n++] = feature(26, word.names & 0x7f, cases);
    out[n++] = feature(27, determined, place, voice);
    out[n++] = feature(28, ending, voice, cases);
    if (p.first > 0 && before === TAG_NUMBER.get('KOKOM')) out[n++] = feature(29, fnv1a(words[p.first - 1]!.lower));
    if (tags[p.last] === 'NE') out[n++] = feature(30, tag, place);
  }
  for (let j = 0; j < candidates.length; j++) {
    if (j === k) continue;
    const q = candidates[j]!;
    // A rival that can be nothing but subject, or nothing but object.
    if ((q.cases & ~CASE.gen) === CASE.nom && numberFit(view, j) > 0) out[n++] = feature(31, cases, j < k ? 0 : 1);
    else if ((q.cases & (CASE.nom | CASE.acc)) === CASE.acc && q.cases !== 0) out[n++] = feature(32, cases, j < k ? 0 : 1);
    if (n >= MOST_FEATURES - 1) break;
  }
  return n;
}

/** Writes the features of a clause that lacks an argument, and returns their number. */
export function absenceFeatures(view: ClauseView, out: Int32Array): number {
  const { sentence, clause, candidates, shape, lemma } = view;
  const opening = tagAt(sentence, clause.first);
  let nominative = 0;
  let accusative = 0;
  for (let k = 0; k < candidates.length; k++) {
    const { cases } = candidates[k]!;
    if ((cases === 0 || cases & CASE.nom) && numberFit(view, k) > 0) nominative++;
    if (cases === 0 || cases & CASE.acc) accusative++;
  }
  nominative = Math.min(nominative, 2);
  accusative = Math.min(accusative, 2);
  const lead = clause.finite === undefined ? 3 : clause.finite - clause.first > 2 ? 2 : clause.finite - clause.first;
  let n = 0;
  out[n++] = feature(40, shape);
  out[n++] = feature(41, lemma);
  out[n++] = feature(42, lemma, shape);
  out[n++] = feature(43, nominative, accusative, shape & 3);
  out[n++] = feature(44, opening, lead);
  out[n++] = feature(45, clause.conjunction === undefined ? 0 : 1, lead, nominative);
  out[n++] = feature(46, clause.finite === undefined ? 60 : tagAt(sentence, clause.finite), shape & 31);
  out[n++] = feature(47, lemma, accusative);
  return n;
}

/** The kind of a phrase, for pairs. */
function pairKind(view: ClauseView, k: number): number {
  const p = view.candidates[k]!;
  const tag = view.sentence.tags[p.head]!;
  if (tag === 'PRELS') return 0;
  if (PRONOMINAL.has(tag)) return tag === 'PPER' ? 1 : tag === 'PRF' ? 2 : 3;
  if (tag === 'NE') return 4;
  return p.first === p.head ? 5 : view.sentence.tags[p.first] === 'ART' ? 6 : 7;
}

/** Writes the features of subject `i` together with object (or predicate) `j`, and returns their number. */
export function pairFeatures(view: ClauseView, i: number, j: number, out: Int32Array): number {
  const [a, b] = [view.candidates[i]!, view.candidates[j]!];
  const order = i < j ? 1 : 0;
  const both = (caseKind(a.cases) & 7) * 8 + (caseKind(b.cases) & 7);
  const voice = view.shape & 3;
  let n = 0;
  out[n++] = feature(50, order, voice);
  out[n++] = feature(51, order, pairKind(view, i), pairKind(view, j));
  out[n++] = feature(52, order, both, voice);
  out[n++] = feature(53, numberFit(view, i), numberFit(view, j), order);
  out[n++] = feature(54, order, placeOf(view, i), placeOf(view, j));
  return n;
}
