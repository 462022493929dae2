import { MORPH } from '../../lexicon/morphology.ts';
import { isFiniteTag, STTS_TAGS, type SttsTag } from '../../tagging/tags.ts';
import type { SentenceView } from '../view.ts';
import { featureOf, mix } from './classifier.ts';

const TAG_ID: ReadonlyMap<string, number> = new Map(STTS_TAGS.map((t, i) => [t, i + 1]));
/** Tags whose words are a closed class, so that the word itself may be a feature. */
const CLOSED = new Set<SttsTag>(
  'APPR APPRART APPO APZR ART KOUI KOUS KON KOKOM PDS PDAT PIS PIAT PPER PPOSS PPOSAT PRELS PRELAT PRF PWS PWAT PWAV PROAV PTKZU PTKNEG PTKVZ PTKANT PTKA VAFIN VMFIN VAINF VMINF VAPP ADV'.split(
    ' ',
  ) as SttsTag[],
);
const SUBORDINATE = new Set<string>(['KOUS', 'PRELS', 'PRELAT', 'PWAV', 'PWS', 'PWAT']);
const VERB = /^V/u;
const BITS = [
  MORPH.noun,
  MORPH.name,
  MORPH.finite3 | MORPH.finite2,
  MORPH.infinitive,
  MORPH.participle2,
  MORPH.adjective | MORPH.participle1,
  MORPH.preposition,
  MORPH.pronoun,
  MORPH.adverb,
  MORPH.conjunction,
];

/** A sentence reduced to what the features ask. */
export interface Reduced {
  readonly view: SentenceView;
  readonly n: number;
  readonly tag: Int32Array;
  /** Hash of the word in lower case where it is of a closed class, else 0. */
  readonly word: Int32Array;
  readonly mask: Int32Array;
  readonly lowerMask: Int32Array;
  readonly capital: Uint8Array;
  /** 1 where a comma, colon, dash, bracket or quotation mark parts the words. */
  readonly boundary: Uint8Array;
  /** Finite verbs since the last boundary to the left (before i), and from i to the next boundary on the right. */
  readonly finiteLeft: Uint8Array;
  readonly finiteRight: Uint8Array;
  /** Finite verbs before i and from i in the whole sentence. */
  readonly allLeft: Uint8Array;
  readonly allRight: Uint8Array;
  /** The stretch since the last boundary begins with a subordinating word. */
  readonly subordinate: Uint8Array;
  /** Index of the phrase a token belongs to, or -1. */
  readonly phraseOf: Int16Array;
  /** Noun phrases without a preposition, by clause. */
  readonly bare: Uint8Array;
}

function hashWord(w: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < w.length; i++) h = Math.imul(h ^ w.charCodeAt(i), 0x01000193);
  return h | 0 || 1;
}

function reduceMask(mask: number): number {
  let m = mask === 0 ? 1 << BITS.length : 0;
  for (let b = 0; b < BITS.length; b++) if ((mask & BITS[b]!) !== 0) m |= 1 << b;
  return m;
}

/** Reduces a sentence. Linear. */
export function reduce(view: SentenceView): Reduced {
  const n = view.tokens.length;
  const r = {
    view,
    n,
    tag: new Int32Array(n),
    word: new Int32Array(n),
    mask: new Int32Array(n),
    lowerMask: new Int32Array(n),
    capital: new Uint8Array(n),
    boundary: new Uint8Array(n),
    finiteLeft: new Uint8Array(n),
    finiteRight: new Uint8Array(n),
    allLeft: new Uint8Array(n),
    allRight: new Uint8Array(n),
    subordinate: new Uint8Array(n),
    phraseOf: new Int16Array(n).fill(-1),
    bare: new Uint8Array(view.sentence.clauses.length),
  };
  for (const [p, phrase] of view.sentence.phrases.entries()) {
    for (let i = phrase.first; i < phrase.last; i++) r.phraseOf[i] = p;
    const clause = view.sentence.clauseOf[phrase.head] ?? -1;
    if (phrase.preposition === undefined && clause >= 0) r.bare[clause]!++;
  }
  let left = 0;
  let all = 0;
  let sub = 0;
  let fresh = true;
  for (let i = 0; i < n; i++) {
    const token = view.tokens[i]!;
    const tag = view.tags[i]!;
    r.tag[i] = TAG_ID.get(tag) ?? 0;
    r.boundary[i] = token.kind === 'punctuation' ? 1 : 0;
    if (token.kind === 'word') {
      r.capital[i] = /^\p{Lu}/u.test(token.norm) ? 1 : 0;
      r.mask[i] = reduceMask(view.masks[i]!);
      r.lowerMask[i] = reduceMask(view.lowerMasks[i]!);
      if (CLOSED.has(tag)) r.word[i] = hashWord(view.lower[i]!);
    }
    if (r.boundary[i] === 1) {
      left = 0;
      fresh = true;
      sub = 0;
    }
    r.finiteLeft[i] = Math.min(left, 2);
    r.allLeft[i] = Math.min(all, 3);
    r.subordinate[i] = sub;
    if (r.boundary[i] === 0) {
      if (fresh) {
        if (SUBORDINATE.has(tag)) sub = 1;
        if (tag !== 'APPR' && tag !== 'ADV' && tag !== 'KON') fresh = false;
      }
      if (isFiniteTag(tag)) {
        left++;
        all++;
      }
    }
  }
  let right = 0;
  all = 0;
  for (let i = n - 1; i >= 0; i--) {
    if (r.boundary[i] === 1) right = 0;
    else if (isFiniteTag(view.tags[i]!)) {
      right++;
      all++;
    }
    r.finiteRight[i] = Math.min(right, 2);
    r.allRight[i] = Math.min(all, 3);
  }
  return r;
}

/** Collects feature hashes: a template number and its values in, a hash other than 0 out. */
class Collector {
  readonly found: number[] = [];
  add(template: number, a = 0, b = 0, c = 0, d = 0): void {
    this.found.push(featureOf(mix(mix(mix(mix(mix(0x2545f491, template), a), b), c), d)));
  }
}

/**
 * Whether a token may be where something went wrong at a capital: a capitalised word inside a sentence, with a word or comma before it.
 */
export function isCapitalSite(r: Reduced, i: number): boolean {
  if (i === 0 || r.capital[i] === 0) return false;
  const before = r.view.tokens[i - 1]!;
  if (before.kind === 'punctuation' && !/[,)“”«»"]/u.test(before.text)) return false;
  return r.view.words[0] !== i;
}

/** Features of a capitalised word inside a sentence: tags, readings and clause state around it. */
export function capitalFeatures(r: Reduced, i: number): number[] {
  const c = new Collector();
  const T = (k: number) => (i + k < 0 ? 97 : i + k >= r.n ? 98 : r.tag[i + k]!);
  const W = (k: number) => (i + k < 0 || i + k >= r.n ? 0 : r.word[i + k]!);
  const M = (k: number) => (i + k < 0 || i + k >= r.n ? 0 : r.mask[i + k]!);
  const L = (k: number) => (i + k < 0 || i + k >= r.n ? 0 : r.lowerMask[i + k]!);
  const C = (k: number) => (i + k < 0 || i + k >= r.n ? 2 : r.capital[i + k]!);
  const fl = r.finiteLeft[i]!;
  const fr = r.finiteRight[i]!;
  const sub = r.subordinate[i]!;
  const state = fl * 12 + fr * 4 + sub * 2;
  const totals = r.allLeft[i]! * 4 + r.allRight[i]!;
  const verbBefore = i > 0 && VERB.test(r.view.tags[i - 1]!) ? 1 : 0;
  const closes = i + 1 >= r.n || r.boundary[i + 1] === 1 ? 1 : 0;
  c.add(1);
  c.add(2, T(0));
  c.add(3, T(-1));
  c.add(4, T(1));
  c.add(5, T(-2), T(-1));
  c.add(6, T(-1), T(0));
  c.add(7, T(0), T(1));
  c.add(8, T(-1), T(0), T(1));
  c.add(9, T(-2), T(-1), T(0));
  c.add(10, T(0), T(1), T(2));
  c.add(11, T(-1), T(1));
  c.add(12, M(0), L(0));
  c.add(13, M(0), L(0), T(0));
  c.add(14, M(0), L(0), T(-1));
  c.add(15, M(0), L(0), T(1));
  c.add(16, W(0));
  c.add(17, W(0), T(-1));
  c.add(18, W(0), T(1), C(1));
  c.add(19, W(-1), T(0));
  c.add(20, W(-1), T(0), T(1));
  c.add(21, W(1), T(0), T(-1));
  c.add(22, state);
  c.add(23, state, T(0));
  c.add(24, state, T(-1), T(0));
  c.add(25, state, T(0), T(1));
  c.add(26, state, T(-1), T(0), T(1));
  c.add(27, totals, state);
  c.add(28, totals, T(0), T(-1));
  c.add(29, verbBefore, closes, T(0), fl);
  c.add(30, verbBefore, closes, T(-1), state);
  c.add(31, M(0), L(0), C(1), C(-1));
  c.add(32, T(-1), T(0), C(1), closes);
  c.add(33, T(-3), T(-2), T(-1));
  c.add(34, T(1), T(2), T(3));
  c.add(35, determined(r, i), T(0), T(-1));
  c.add(36, determined(r, i), T(0), closes, M(0));
  c.add(37, nounsBefore(r, i), T(0), M(0));
  c.add(38, T(-1), T(0), T(1), T(2));
  c.add(39, Math.round(Math.max(-4, Math.min(4, r.view.sentence.finiteMargin[i] ?? 0))), T(0));
  c.add(40, M(-1), T(-1), T(0));
  c.add(41, firstFinite(r, i), fl, T(0));
  c.add(42, firstFinite(r, i), T(0), T(1), fl);
  const listed = r.view.listed[i]!;
  const after = i > 0 && r.boundary[i - 1] === 1 ? 1 : 0;
  c.add(43, listed, L(0));
  c.add(44, listed, T(0), T(-1));
  c.add(45, listed, T(0), T(1));
  c.add(46, listed, state, after);
  c.add(47, listed, W(0), after);
  c.add(48, listed, C(1), C(-1), T(0));
  c.add(49, after, T(0), T(1), fr);
  formFeatures(r, i, c);
  const k = r.view.sentence.clauseOf[i] ?? -1;
  const clause = r.view.sentence.clauses[k];
  if (!clause) return c.found;
  const kind = KINDS.indexOf(clause.kind);
  const bracket = clause.rightBracket.length === 0 ? 0 : i > clause.rightBracket.at(-1)! ? 2 : 1;
  const p = r.phraseOf[i]!;
  const phrase = p < 0 ? undefined : r.view.sentence.phrases[p];
  const shape =
    phrase === undefined
      ? 9
      : (phrase.preposition === undefined ? 0 : 1) + (phrase.head === i ? 2 : 0) + (phrase.first === i ? 4 : 0);
  const bare = Math.min(r.bare[k] ?? 0, 4);
  const cases = phrase?.cases ?? 0;
  const subject = clause.subject === undefined ? 0 : clause.subject === p ? 2 : 1;
  c.add(80, kind, bracket, closes, shape);
  c.add(81, shape, cases, bare, kind);
  c.add(82, bare, subject, shape, bracket);
  c.add(83, bracket, T(-1), T(0), closes);
  c.add(84, subject, cases, T(-1), shape);
  c.add(85, kind, clause.first === i ? 1 : 0, clause.finite === undefined ? 0 : clause.finite < i ? 1 : 2, T(0));
  return c.found;
}

/** Hash of the last letters of a word; 0 where it is shorter. */
function ending(word: string, letters: number): number {
  return word.length <= letters ? 0 : hashWord(word.slice(-letters));
}

/** An adjective without its inflection. */
const stemOf = (word: string): string => word.replace(/(?<=.{3})e[nmrs]?$/u, '');

/** How the words around i are built, what names they may be, and how their phrases agree. Endings stand for kinds of words, never for one. */
function formFeatures(r: Reduced, i: number, c: Collector): void {
  const { lower, names, sentence } = r.view;
  const T = (k: number) => (i + k < 0 ? 97 : i + k >= r.n ? 98 : r.tag[i + k]!);
  const word = (k: number) => lower[i + k] ?? '';
  const nominal = (k: number) => (r.capital[i + k] ?? 0) === 1;
  const own = names[i]!;
  const before = names[i - 1] ?? 0;
  c.add(100, own, T(-1), T(0));
  c.add(101, own, before, T(0));
  c.add(102, own, T(-1), T(1));
  c.add(103, own, nominal(-1) ? ending(word(-1), 3) : 0, T(-1));
  c.add(104, ending(word(-1), 4), T(0), nominal(-1) ? 1 : 0);
  c.add(105, ending(word(-1), 3), T(-1), T(0), T(1));
  c.add(106, ending(word(-1), 3), ending(word(0), 3), T(-1));
  c.add(107, ending(word(0), 3), T(-1), T(0));
  c.add(108, ending(word(0), 4), T(1));
  const mask = r.lowerMask[i]!;
  if ((mask & ADJECTIVE) !== 0 || T(0) === TAG_ID.get('ADJA')) {
    const stem = stemOf(word(0));
    const article = r.word[i - 1] ?? 0;
    c.add(110, ending(stem, 2), T(-1));
    c.add(111, ending(stem, 3), T(1));
    c.add(112, ending(stem, 4));
    c.add(113, nominal(1) ? ending(word(1), 4) : 1, T(0));
    c.add(114, nominal(1) ? ending(word(1), 3) : 1, ending(stem, 2));
    c.add(115, article, T(0), nominal(1) ? 1 : 0);
    c.add(116, article, ending(stem, 2), names[i + 1] ?? 0);
    c.add(117, nominal(1) ? ending(word(1), 5) : 1);
    c.add(118, nominal(2) ? 1 : 0, T(1), T(2), own);
  }
  const at = r.phraseOf[i]!;
  const left = r.phraseOf[i - 1]!;
  const phrase = sentence.phrases[at];
  const other = at === left ? undefined : sentence.phrases[left];
  if (!phrase) return;
  const number = NUMBERS.indexOf(phrase.number);
  const bare = phrase.first === i && phrase.preposition === undefined ? 1 : 0;
  c.add(120, bare, number, T(-1), T(1));
  c.add(121, bare, number, phrase.cases, own);
  c.add(122, bare, LINKS.indexOf(phrase.link), phrase.cases, T(-1));
  c.add(123, bare, number, ending(word(0), 3));
  if (!other) return;
  c.add(124, other.cases, phrase.cases, other.preposition === undefined ? 0 : 1, bare);
  c.add(125, NUMBERS.indexOf(other.number) * 4 + number, T(-1), T(0), own);
  c.add(126, other.preposition === undefined ? 0 : 1, ending(word(-1), 3), bare, own);
}

const ADJECTIVE = (1 << BITS.indexOf(MORPH.adjective | MORPH.participle1)) | (1 << BITS.indexOf(MORPH.participle2));
const NUMBERS: readonly string[] = ['singular', 'plural', 'either'];
const LINKS: readonly unknown[] = [undefined, 'genitive', 'attribute', 'coordination', 'apposition'];

/** How the noun phrase before i stands: 0 none open, 1 an article with no noun yet, 2 a noun phrase with its noun. */
function determined(r: Reduced, i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    const tag = r.view.tags[k]!;
    if (tag === 'NN' || tag === 'NE') return 2;
    if (tag === 'ART' || tag === 'PPOSAT' || tag === 'PIAT' || tag === 'PDAT' || tag === 'APPRART') return 1;
    if (tag === 'APPR') return 3;
    if (tag !== 'ADJA' && tag !== 'CARD' && tag !== 'ADV' && tag !== 'ADJD') return VERB.test(tag) ? 4 : 0;
  }
  return 0;
}

function nounsBefore(r: Reduced, i: number): number {
  let k = 0;
  while (k < 3 && i - k - 1 >= 0 && (r.view.tags[i - k - 1] === 'NN' || r.view.tags[i - k - 1] === 'NE')) k++;
  return k;
}

/** Distance to the first finite verb on the right before a boundary, at most 6; 7 = none. */
function firstFinite(r: Reduced, i: number): number {
  for (let k = i; k < r.n && k < i + 7; k++) {
    if (r.boundary[k] === 1) return 7;
    if (isFiniteTag(r.view.tags[k]!)) return k - i;
  }
  return 7;
}

/** Kinds of clauses; the place is the number used in features. */
const KINDS: readonly string[] = ['main', 'question', 'imperative', 'subordinate', 'relative', 'infinitive', 'verbless'];

type Chunk = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** The sentence as a run of chunks: 1 noun phrase, 2 prepositional phrase, 3 adverb, 4 finite, 5 other verb, 6 mark, 7 subordinating word … */
function chunks(r: Reduced): Chunk[] {
  const found: Chunk[] = [];
  let inPhrase = false;
  for (let i = 0; i < r.n; i++) {
    const tag = r.view.tags[i]!;
    let c: Chunk;
    if (r.boundary[i] === 1) c = tag === '$,' ? 6 : 12;
    else if (
      tag === 'NN' ||
      tag === 'NE' ||
      tag === 'ADJA' ||
      tag === 'CARD' ||
      tag === 'FM' ||
      tag === 'XY' ||
      tag === 'TRUNC'
    ) {
      if (inPhrase) continue;
      c = 1;
    } else if (tag === 'ART' || tag === 'PPOSAT' || tag === 'PIAT' || tag === 'PDAT' || tag === 'PWAT') {
      if (inPhrase && found.at(-1) === 2) continue;
      c = 1;
    } else if (tag === 'APPR' || tag === 'APPRART') c = 2;
    else if (tag === 'PPER' || tag === 'PIS' || tag === 'PDS' || tag === 'PRF' || tag === 'PPOSS') {
      if (inPhrase && found.at(-1) === 2) continue;
      c = tag === 'PRF' ? 11 : 10;
    } else if (isFiniteTag(tag)) c = 4;
    else if (VERB.test(tag)) c = 5;
    else if (SUBORDINATE.has(tag) || tag === 'KOUI') c = 7;
    else if (tag === 'KON') c = 8;
    else if (tag === 'PTKVZ') c = 9;
    else c = 3;
    inPhrase = c === 1 || c === 2;
    found.push(c);
  }
  return found;
}

interface Segment {
  subordinate: boolean;
  finite: number;
  verb: number;
  words: number;
}

function segments(r: Reduced): Segment[] {
  const found: Segment[] = [];
  let current: Segment | undefined;
  for (let i = 0; i < r.n; i++) {
    const tag = r.view.tags[i]!;
    if (r.boundary[i] === 1) {
      current = undefined;
      continue;
    }
    if (!current) {
      current = { subordinate: false, finite: 0, verb: 0, words: 0 };
      found.push(current);
    }
    if (current.words < 2 && SUBORDINATE.has(tag)) current.subordinate = true;
    current.words++;
    if (isFiniteTag(tag)) current.finite++;
    else if (tag === 'VVPP' || tag === 'VAPP' || tag === 'VMPP') current.verb |= 1;
    else if (tag === 'VVINF' || tag === 'VAINF' || tag === 'VMINF') current.verb |= 2;
    else if (tag === 'VVIZU' || tag === 'PTKZU' || tag === 'KOUI') current.verb |= 4;
    else if (tag === 'PTKVZ') current.verb |= 8;
  }
  return found;
}

/** Features of a whole sentence: which of its clauses have their verb, how it begins and ends, and how its tags follow each other. */
export function sentenceFeatures(r: Reduced): number[] {
  const c = new Collector();
  const { view } = r;
  const parts = segments(r);
  const main = parts.filter((s) => !s.subordinate);
  const mainFinite = Math.min(
    main.reduce((n, s) => n + s.finite, 0),
    3,
  );
  const subs = parts.length - main.length;
  const bareSubs = Math.min(parts.filter((s) => s.subordinate && s.finite === 0).length, 2);
  const rich = Math.min(parts.filter((s) => s.subordinate && s.finite >= 2).length, 2);
  let best = -9;
  for (const i of view.words) best = Math.max(best, view.sentence.finiteMargin[i] ?? -9);
  const margin = Math.round(Math.max(-6, Math.min(6, best)));
  const verbs = main.reduce((v, s) => v | s.verb, 0);
  const total = Math.min(view.finite.length, 3);
  const stop = view.stop === '' ? 0 : view.stop.charCodeAt(0);
  const length = Math.min(6, Math.floor(Math.sqrt(view.words.length)));
  const possible = possibleFinite(r);
  c.add(50);
  c.add(51, total, possible);
  c.add(52, mainFinite, Math.min(subs, 2), bareSubs, rich);
  c.add(53, mainFinite, Math.min(subs, 2), bareSubs * 3 + rich, verbs);
  c.add(54, margin, total);
  c.add(55, mainFinite, verbs, length);
  c.add(56, total, length, stop);
  c.add(57, mainFinite, possible, verbs);
  const t = (k: number) => {
    const i = view.words.at(k);
    return i === undefined ? 97 : r.tag[i]!;
  };
  const w = (k: number) => {
    const i = view.words.at(k);
    return i === undefined ? 0 : r.word[i]!;
  };
  c.add(58, t(0), mainFinite);
  c.add(59, t(0), t(1), mainFinite, stop);
  c.add(60, t(0), t(1), t(2));
  c.add(61, t(-1), stop, mainFinite);
  c.add(62, t(-2), t(-1), stop);
  c.add(63, w(0), t(1), mainFinite);
  c.add(64, w(0), total, Math.min(parts.length, 3));
  c.add(65, w(-1), stop);
  for (const [k, s] of parts.slice(0, 5).entries()) {
    const shape = (s.subordinate ? 1 : 0) * 64 + Math.min(s.finite, 3) * 16 + s.verb;
    c.add(66, k, shape, Math.min(parts.length, 4));
    if (k > 0) {
      const p = parts[k - 1]!;
      c.add(67, shape, (p.subordinate ? 1 : 0) * 64 + Math.min(p.finite, 3) * 16 + p.verb);
    }
  }
  const run = chunks(r);
  const finiteAt = run.indexOf(4);
  const front = run.slice(0, finiteAt < 0 ? 8 : Math.min(finiteAt, 8));
  let h = 7;
  for (const chunk of front) h = mix(h, chunk);
  c.add(68, h, finiteAt < 0 ? 1 : 0, stop);
  c.add(69, front.length, front[0] ?? 0, finiteAt < 0 ? 1 : 0);
  let around = 0;
  for (let k = 0; k + 2 < run.length && k < 60; k++) {
    c.add(70, run[k], run[k + 1], run[k + 2]);
    if (k + 3 < run.length) c.add(71, run[k], run[k + 1], run[k + 2], run[k + 3]);
    around++;
  }
  c.add(72, Math.min(around, 8), total);
  for (let i = 0; i + 1 < r.n && i < 80; i++) {
    c.add(73, r.tag[i]!, r.tag[i + 1]!);
    if (i + 2 < r.n) c.add(74, r.tag[i]!, r.tag[i + 1]!, r.tag[i + 2]!);
    if (r.word[i] !== 0) c.add(75, r.word[i]!, r.tag[i + 1]!);
  }
  clauseFeatures(r, c, stop);
  return [...new Set(c.found)];
}

/** What the clause layer sees: kinds, verbs, brackets and subjects of the clauses. */
function clauseFeatures(r: Reduced, c: Collector, stop: number): void {
  const { clauses, phrases } = r.view.sentence;
  let main = 0;
  let verbless = 0;
  let bare = 0;
  let before = 9;
  for (const [k, clause] of clauses.entries()) {
    const kind = KINDS.indexOf(clause.kind);
    const subject = clause.subject === undefined ? 0 : 1;
    let verbs = 0;
    for (const i of clause.rightBracket) verbs = mix(verbs, r.tag[i]!);
    const finite = clause.finite === undefined ? 0 : 1;
    const nouns = Math.min(r.bare[k] ?? 0, 4);
    const gap = finite === 0 ? 9 : Math.min(clause.finite! - clause.first, 8);
    if (clause.kind === 'main' && finite === 1) main++;
    if (clause.kind === 'verbless') verbless++;
    if ((clause.kind === 'subordinate' || clause.kind === 'relative') && finite === 0) bare++;
    c.add(86, kind, finite, subject, verbs);
    c.add(87, kind, subject, nouns, finite);
    c.add(88, kind, gap, k === 0 ? 1 : 0, stop);
    c.add(89, kind, before, finite, subject);
    c.add(90, kind, r.tag[clause.first] ?? 0, finite, subject);
    c.add(91, kind, Math.min(Math.floor((clause.last - clause.first) / 3), 5), finite, verbs);
    before = kind;
  }
  c.add(92, Math.min(main, 2), Math.min(verbless, 2), Math.min(bare, 2), Math.min(clauses.length, 4));
  c.add(93, main === 0 ? 0 : 1, KINDS.indexOf(clauses[0]?.kind ?? ''), Math.min(clauses.length, 3), stop);
  c.add(94, Math.min(phrases.length, 6), Math.min(main, 2), r.tag[0] ?? 0);
}

/** Words that may be finite by the lexicon though the tagger says otherwise: 0 none, 1 also something else, 2 nothing but finite. */
function possibleFinite(r: Reduced): number {
  let best = 0;
  for (const i of r.view.words) {
    if (isFiniteTag(r.view.tags[i]!)) return 3;
    if (r.capital[i] === 1 && i !== r.view.words[0]) continue;
    const m = r.lowerMask[i]!;
    if ((m & 4) === 0) continue;
    best = Math.max(best, (m & ~(4 | 8)) === 0 ? 2 : 1);
  }
  return best;
}
