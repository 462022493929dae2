import { MORPH } from '../../lexicon/morphology.ts';
import { isFiniteTag } from '../../tagging/tags.ts';
import { BITS, Collector, hashWord, KINDS, lowerReadingsAt, type Reduced, readingsAt, TAG_ID, VERB } from './features.ts';

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
  const M = (k: number) => readingsAt(r, i + k);
  const L = (k: number) => lowerReadingsAt(r, i + k);
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
  return word.length <= letters ? 0 : hashWord(word, word.length - letters);
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
  const mask = lowerReadingsAt(r, i);
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
