import { COST, visitEdits } from './edits.ts';
import { RAREST } from './known-word.ts';
import { WEIGHTS } from './likelihood-weights.generated.ts';
import { rightFormOf } from './misspellings.ts';
import type { WordCheck } from './word-check.ts';

/** What stands round an unknown word and may make it a name, a foreign word or a new word instead of a slip. */
export interface WordContext {
  readonly tag: string;
  readonly before: string;
  readonly inName: 'no' | 'before' | 'after';
  readonly hyphen: boolean;
  /** Share of the other words of its sentence that are unknown and no slip of a common word, and how many. */
  readonly strangeShare: number;
  readonly strange: number;
  readonly besideStrange: boolean;
}

/** Names of the features, in the order of the weights. */
export const FEATURES = [
  'bias',
  'candidate',
  'candidateZipf',
  'cost',
  'compound',
  'compoundCounted',
  'partZipf',
  'partGap',
  'partLength',
  'otherZipf',
  'candidateName',
  'candidateNameGap',
  'gap',
  'gap2',
  'gap3',
  'length',
  'short',
  'cheap',
  'cheapLong',
  'known',
  'firstLetter',
  'endEdit',
  'lastLetter',
  'margin',
  'zipf',
  'counted',
  'common',
  'implausible',
  'derived',
  'foreignLetters',
  'innerCapital',
  'nameTag',
  'foreignTag',
  'nameBefore',
  'nameAfter',
  'hyphen',
  'strangeShare',
  'severalStrange',
  'besideStrange',
  'afterDeterminer',
  'nameTagGap',
  'nameTagCheap',
  'nameTagLength',
  'afterNameGap',
  'listed',
  'repeated',
  'repeatedOften',
  'repeatedGap',
] as const;
export type Feature = (typeof FEATURES)[number];
const AT = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Readonly<Record<Feature, number>>;

/** The likeliest right word one edit away, as far as features need it. */
interface Candidate {
  readonly word: string;
  readonly cost: number;
  readonly zipf: number;
  readonly compound: boolean;
  readonly name: boolean;
  readonly score: number;
}

/** What a Zipf step is worth in units of cost. */
const ZIPF_WEIGHT = 0.4;
const COMPOUND_ZIPF = 1.3;
const NAME_COST = 0.3;

const ENDINGS = ['s', 'es', 'e', 'n', 'en', 'er', 'in'];
/** What an inflected form is rarer than its base, where it is in no count itself. */
const FORM_LOSS = 0.5;

/** Zipf value of a word; of a form that no count has, by its base ("Epizentrums"). */
function formZipf(word: string, check: WordCheck): number {
  const own = check.zipf(word);
  if (own > RAREST || word.length < 6) return own;
  let best = own;
  for (const ending of ENDINGS) {
    if (word.endsWith(ending)) best = Math.max(best, check.zipf(word.slice(0, -ending.length)) - FORM_LOSS);
  }
  return best;
}

function bestTwo(word: string, check: WordCheck): [Candidate | undefined, Candidate | undefined] {
  let best: Candidate | undefined;
  let second: Candidate | undefined;
  visitEdits(word, (candidate, cost) => {
    if (cost === COST.capital || candidate.length < 2) return;
    const kind = check.kindOf(candidate);
    if (kind === 'unknown') return;
    const zipf = kind === 'compound' ? Math.max(COMPOUND_ZIPF, check.zipf(candidate)) : formZipf(candidate, check);
    const score = ZIPF_WEIGHT * zipf - cost - (kind === 'name' ? NAME_COST : 0);
    if (best && (candidate === best.word ? score <= best.score : score <= (second?.score ?? Number.NEGATIVE_INFINITY))) return;
    const made = { word: candidate, cost, zipf, compound: kind === 'compound', name: kind === 'name', score };
    if (!best || score > best.score) {
      if (best && best.word !== candidate) second = best;
      best = made;
    } else if (candidate !== best.word) second = made;
  });
  return [best, second];
}

/** Endings of words that are made of names and nouns. */
const DERIVED = /(?:s|in|innen|er|ern|ers|erl|li|isch(?:e[nmrs]?)?|e[nr]?|n)$/u;
const DETERMINER = /^(?:ART|APPRART|PPOSAT|ADJA|PIAT|PDAT|CARD)$/u;

function derived(word: string, check: WordCheck): boolean {
  const base = word.replace(DERIVED, '');
  return base !== word && base.length >= 4 && (check.kindOf(base) !== 'unknown' || check.listed(base));
}

/** Zipf value of a part of a compound, with or without the letter that joins it to the next. */
const partZipf = (part: string, check: WordCheck): number =>
  Math.max(check.zipf(part), part.endsWith('s') && part.length > 3 ? check.zipf(part.slice(0, -1)) : 0) - RAREST;

/**
 * What the parts of a compound tell of the slip in one of them: how frequent that part is and how much rarer what stands there, alone or
 * with all parts on one side of it ("rennbahn" for the "renn" of "Galopprennbahn"), and how frequent the rarest of the others is.
 */
function putParts(f: Float32Array, word: string, best: Candidate, check: WordCheck): void {
  f[AT.compoundCounted] = best.zipf - COMPOUND_ZIPF;
  const parts = check.dictionary.parts(best.word);
  if (!parts) return;
  let edit = 0;
  while (edit < best.word.length - 1 && best.word[edit] === word[edit]) edit++;
  const longer = word.length - best.word.length;
  let start = 0;
  let other = MOST;
  for (const part of parts) {
    const end = start + part.length;
    if (edit < start || edit >= end) other = Math.min(other, partZipf(part, check));
    else {
      f[AT.partLength] = Math.min(part.length, 12) / 4;
      f[AT.partGap] = Number.NEGATIVE_INFINITY;
      for (const [from, to] of [
        [start, end],
        [start, best.word.length],
        [0, end],
      ] as const) {
        if (to - from === best.word.length) continue;
        const zipf = partZipf(best.word.slice(from, to), check);
        const gap = zipf - partZipf(word.slice(from, to + longer), check);
        if (gap <= f[AT.partGap]!) continue;
        f[AT.partGap] = gap;
        f[AT.partZipf] = zipf;
      }
      if (f[AT.partGap] === Number.NEGATIVE_INFINITY) f[AT.partGap] = 0;
    }
    start = end;
  }
  f[AT.otherZipf] = other;
}
const MOST = 5;

/** Features of the word by itself: the same wherever it stands. Of a word that is too short or long, only that. */
function wordFeatures(word: string, check: WordCheck): Float32Array {
  const f = new Float32Array(FEATURES.length);
  const length = Math.min(word.length, 16) / 4;
  const zipf = formZipf(word, check) - RAREST;
  f[AT.bias] = 1;
  f[AT.length] = length;
  f[AT.short] = word.length <= 4 ? 1 : 0;
  f[AT.zipf] = zipf;
  f[AT.counted] = zipf > 0 ? 1 : 0;
  f[AT.common] = zipf >= 1.5 ? 1 : 0;
  f[AT.implausible] = check.plausible(word) ? 0 : 1;
  f[AT.foreignLetters] = /[^a-zäöüß]/iu.test(word) ? 1 : 0;
  f[AT.innerCapital] = /\p{Ll}\p{Lu}|^\p{Lu}{2}/u.test(word) ? 1 : 0;
  f[AT.derived] = derived(word, check) ? 1 : 0;
  f[AT.listed] = check.listed(word) || (word.endsWith('s') && check.listed(word.slice(0, -1))) ? 1 : 0;
  if (word.length < 3 || word.length > 40) return f;
  // In Swiss copy every ß is a slip for ss.
  const sharp = check.swiss && word.includes('ß') && check.right(word.replaceAll('ß', 'ss'));
  f[AT.known] = sharp || rightFormOf(word, check.dictionary) !== undefined ? 1 : 0;
  const [best, second] = bestTwo(word, check);
  if (!best) return f;
  const gap = best.zipf - RAREST - zipf;
  const cheap = best.cost <= COST.alike ? 1 : 0;
  f[AT.candidate] = 1;
  f[AT.candidateZipf] = best.zipf - RAREST;
  f[AT.cost] = best.cost;
  f[AT.compound] = best.compound ? length : 0;
  if (best.compound) putParts(f, word, best, check);
  f[AT.candidateName] = best.name ? 1 : 0;
  f[AT.candidateNameGap] = best.name ? gap : 0;
  f[AT.gap] = gap;
  f[AT.gap2] = gap > 1.5 ? 1 : 0;
  f[AT.gap3] = gap > 2.5 ? 1 : 0;
  f[AT.cheap] = cheap;
  f[AT.cheapLong] = cheap && word.length >= 8 ? 1 : 0;
  f[AT.firstLetter] = best.word.charAt(0).toLowerCase() === word.charAt(0).toLowerCase() ? 0 : 1;
  f[AT.endEdit] = best.word.startsWith(word) || word.startsWith(best.word) ? 1 : 0;
  f[AT.lastLetter] = best.word.length === word.length && best.word.slice(0, -1) === word.slice(0, -1) ? 1 : 0;
  f[AT.margin] = second ? Math.min(1, best.score - second.score) : 1;
  return f;
}

const MEMO = new WeakMap<WordCheck, Map<string, Float32Array>>();

/** The features of the word by itself. Shared: do not change. */
export function ownFeatures(word: string, check: WordCheck): Float32Array {
  let memo = MEMO.get(check);
  if (!memo) {
    memo = new Map();
    MEMO.set(check, memo);
  }
  let own = memo.get(word);
  if (!own) {
    if (memo.size > 5000) memo.clear();
    own = wordFeatures(word, check);
    memo.set(word, own);
  }
  return own;
}

/** All features of an unknown word but those of the article. A list of its own, which the caller may change. */
export function featuresOf(word: string, context: WordContext, check: WordCheck): Float32Array {
  const f = ownFeatures(word, check).slice();
  const name = context.tag === 'NE' ? 1 : 0;
  f[AT.nameTag] = name;
  f[AT.foreignTag] = context.tag === 'FM' ? 1 : 0;
  f[AT.nameBefore] = context.inName === 'after' ? 1 : 0;
  f[AT.nameAfter] = context.inName === 'before' ? 1 : 0;
  f[AT.hyphen] = context.hyphen ? 1 : 0;
  f[AT.strangeShare] = context.strangeShare;
  f[AT.severalStrange] = context.strange > 1 ? 1 : 0;
  f[AT.besideStrange] = context.besideStrange ? 1 : 0;
  f[AT.afterDeterminer] = DETERMINER.test(context.before) ? 1 : 0;
  f[AT.nameTagGap] = name * f[AT.gap]!;
  f[AT.nameTagCheap] = name * f[AT.cheap]!;
  f[AT.nameTagLength] = name * f[AT.length]!;
  f[AT.afterNameGap] = f[AT.nameBefore]! * f[AT.gap]!;
  return f;
}

/** A slip of a common word, by its distance and frequency alone: what such a word stands beside is no foreign text. */
export const isExplained = (features: Float32Array): boolean => features[AT.gap]! >= EXPLAINED && features[AT.zipf]! < 0.5;
const EXPLAINED = 1.5;

/**
 * Whether the slip is one of the hand and not of the tongue: two letters swapped, one too many, the next key, or one left out, in a longer word whose
 * right form is a hundred times as frequent. What people say is written down as they say it ("nich", "jibt"), but nobody says "nuicht".
 */
export function isSlipOfHand(features: Float32Array): boolean {
  const cost = features[AT.cost]!;
  // Features are kept in single precision.
  const is = (c: number): boolean => Math.fround(c) === cost;
  // A letter left out inside a long word: whoever swallows one swallows it at the end, or in a small word ("eignen", "nich").
  const dropped = is(COST.dropped) && features[AT.length]! >= LONG_WORD / 4 && features[AT.endEdit] === 0;
  const hand = dropped || [COST.swapped, COST.neighbour, COST.inserted].some(is);
  return hand && features[AT.length]! >= LONG_ENOUGH / 4 && features[AT.gap]! >= HUNDREDFOLD;
}
const LONG_ENOUGH = 5;
const LONG_WORD = 7;
const HUNDREDFOLD = 2;

/** The same features with what only the article knows: how often the word stands in it. */
export function withArticle(features: Float32Array, times: number): Float32Array {
  const f = features.slice();
  f[AT.repeated] = times > 1 ? 1 : 0;
  f[AT.repeatedOften] = times > 2 ? 1 : 0;
  f[AT.repeatedGap] = times > 1 ? f[AT.gap]! : 0;
  return f;
}

/** How likely an unknown word is a misspelled one, 0 … 1; words with a capital have weights of their own. */
export function likelihood(features: Float32Array, capital: boolean, fitted: typeof WEIGHTS = WEIGHTS): number {
  // What is on the list of well-known misspellings needs no guess.
  if (features[AT.known] === 1) return 1;
  const weights = capital ? fitted.capital : fitted.small;
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += features[i]! * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
