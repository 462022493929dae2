import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { STTS_TAGS } from '../tagging/tags.ts';
import { feature, NAME_INDICES, type NameWord, NOTHING, partIndices, wholeName } from './name-word.ts';

/** How many of the features of `contextFeatures`, from the first on, say which word this is and which stand beside it. */
export const OWN_LEXICAL = 2;
export const NEAR_LEXICAL = 9;
/** Features of a token's neighbourhood it has at most, for buffers. */
export const MAX_FEATURES = 32;

/** Templates of the form's own features have smaller numbers. */
const CONTEXT = 64;
/** Templates of features of the neighbourhood. Letters: c = the token, p and pp before it, q and qq after it; `word` is seven, one a place. */
const T = {
  start: CONTEXT + 0,
  namesStart: CONTEXT + 1,
  morphStart: CONTEXT + 2,
  knownStart: CONTEXT + 3,
  bitStart: CONTEXT + 4,
  word: CONTEXT + 5,
  namesP: CONTEXT + 12,
  namesQ: CONTEXT + 13,
  pc: CONTEXT + 14,
  cq: CONTEXT + 15,
  wordsPp: CONTEXT + 16,
  wordsQq: CONTEXT + 17,
  namesWordP: CONTEXT + 18,
  morphWordP: CONTEXT + 19,
  verb: CONTEXT + 20,
  noun: CONTEXT + 21,
  preposition: CONTEXT + 22,
  kinds: CONTEXT + 23,
  shapePc: CONTEXT + 24,
  shapeCq: CONTEXT + 25,
  shapePcq: CONTEXT + 26,
  tag: CONTEXT + 27,
  tagPc: CONTEXT + 28,
  tagCq: CONTEXT + 29,
  tagPpc: CONTEXT + 30,
  tagCqq: CONTEXT + 31,
  namesPc: CONTEXT + 32,
  namesCq: CONTEXT + 33,
  namesPcq: CONTEXT + 34,
  namesTag: CONTEXT + 35,
  namesKindP: CONTEXT + 36,
  namesKindQ: CONTEXT + 37,
  kindP: CONTEXT + 38,
  kindQ: CONTEXT + 39,
  kindPp: CONTEXT + 40,
  long: CONTEXT + 41,
  longNames: CONTEXT + 42,
  morphPc: CONTEXT + 43,
  morphCq: CONTEXT + 44,
  shapeMorphP: CONTEXT + 45,
  shapeMorphQ: CONTEXT + 46,
  namesPp: CONTEXT + 47,
  namesQq: CONTEXT + 48,
  kindCq: CONTEXT + 49,
  bitTag: CONTEXT + 50,
  bitP: CONTEXT + 51,
  bitQ: CONTEXT + 52,
  demonymQ: CONTEXT + 53,
  demonymTag: CONTEXT + 54,
  demonymP: CONTEXT + 55,
  partP: CONTEXT + 56,
  partQ: CONTEXT + 57,
  knownPc: CONTEXT + 58,
  knownCq: CONTEXT + 59,
  knownTag: CONTEXT + 60,
} as const;

/** Features a form has by standing at `place` (-3 … 3, not 0) from the token that is asked for. */
export function neighbourFeatures(word: NameWord, place: number): number[] {
  const found = [feature(T.word + place + 3, word.lower)];
  if (place === -1) found.push(feature(T.namesP, word.names));
  if (place === 1) found.push(feature(T.namesQ, word.names));
  return found;
}

/** Features of the form that depend on whether it opens the sentence. */
export function startFeatures(word: NameWord, opens: boolean): number[] {
  const start = opens ? 1 : 0;
  return [
    feature(T.start, word.shape, start),
    feature(T.namesStart, word.names, start),
    feature(T.morphStart, word.morph, start, word.shape),
    feature(T.knownStart, word.known, start, word.shape),
    ...NAME_INDICES[word.names]!.map((b) => feature(T.bitStart, b, word.shape, start)),
  ];
}

/** A sentence as the recogniser sees it. */
export interface Prepared {
  readonly words: readonly NameWord[];
  /** Whether the token may be in a name: capitals, known names, and what may stand between two such words. */
  readonly open: Uint8Array;
  /** Bits of the longest gazetteer entry of several words around a token, with one more for its first token. */
  readonly long: Int32Array;
  readonly tags: Int32Array;
  /** The word of the next finite verb, of the noun before, and of the preposition before, where they are near; else 0. */
  readonly verb: Int32Array;
  readonly noun: Int32Array;
  readonly preposition: Int32Array;
  /** The first word of the sentence. */
  readonly first: number;
}

/** More than the number of any tag. */
export const TAG_COUNT = STTS_TAGS.length + 1;
const TAG_NUMBERS = new Map<string, number>(STTS_TAGS.map((tag, i) => [tag, i + 1]));
/** How far a lower-case word may stand from capitals on both sides and still be inside a name ("Frankfurt am Main"). */
const REACH = 2;
const LINKS = new Set('APPR APPRART ART KON FM NE XY CARD TRUNC ADJA $('.split(' '));
const FINITE = new Set('VVFIN VAFIN VMFIN VVIMP VAIMP'.split(' '));
const [VERB_REACH, NOUN_REACH] = [7, 4];
/** Longest gazetteer entry, in tokens. */
const LONGEST_NAME = 8;

/** Which tokens may be in a name. */
function openTokens({ tokens, tags }: ParsedSentence, words: readonly NameWord[]): Uint8Array {
  const n = words.length;
  const seed = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const kind = tokens[i]!.kind;
    if (words[i]!.capital || (kind === 'word' && words[i]!.names !== 0) || kind === 'url') seed[i] = 1;
  }
  const open = seed.slice();
  for (let i = 0; i < n; i++) {
    if (seed[i]) continue;
    let before = false;
    let after = false;
    for (let d = 1; d <= REACH; d++) {
      before ||= seed[i - d] === 1;
      after ||= seed[i + d] === 1;
    }
    if ((before && after && LINKS.has(tags[i]!)) || (tokens[i]!.kind === 'number' && (before || after))) open[i] = 1;
  }
  return open;
}

/** Marks the tokens of the longest gazetteer entries of several words. */
function longNames({ tokens }: ParsedSentence, words: readonly NameWord[], gazetteer: Gazetteer): Int32Array {
  const long = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.part === 0) continue;
    let joined = tokens[i]!.norm;
    let last = -1;
    let bits = 0;
    for (let j = i + 1; j < Math.min(words.length, i + LONGEST_NAME); j++) {
      // A capital that stands in no longer name ends what may be one; small words alone end no name.
      if (words[j]!.capital && !words[j]!.joins) break;
      joined += ` ${tokens[j]!.norm}`;
      if (!words[j]!.joins) continue;
      const found = wholeName(joined, gazetteer);
      if (found !== 0) [last, bits] = [j, found];
    }
    for (let k = i; k <= last; k++) if (long[k] === 0) long[k] = (bits << 1) | (k === i ? 1 : 0);
  }
  return long;
}

/** Looks a sentence up. `words[i]` describes the form of token i. */
export function prepare(sentence: ParsedSentence, gazetteer: Gazetteer, words: readonly NameWord[]): Prepared {
  const { tokens, tags } = sentence;
  const n = tokens.length;
  const numbers = new Int32Array(n);
  const verb = new Int32Array(n);
  const noun = new Int32Array(n);
  const preposition = new Int32Array(n);
  let near = -1;
  for (let i = n - 1; i >= 0; i--) {
    numbers[i] = TAG_NUMBERS.get(tags[i]!) ?? 0;
    if (near >= 0 && near - i <= VERB_REACH) verb[i] = words[near]!.lower;
    if (FINITE.has(tags[i]!)) near = i;
  }
  let [lastNoun, lastPreposition] = [-1, -1];
  for (let i = 0; i < n; i++) {
    if (lastNoun >= 0 && i - lastNoun <= NOUN_REACH) noun[i] = words[lastNoun]!.suffix4;
    if (lastPreposition >= 0 && i - lastPreposition <= NOUN_REACH)
      preposition[i] = feature(i - lastPreposition, words[lastPreposition]!.lower);
    const tag = tags[i]!;
    if (tag === 'NN') lastNoun = i;
    else if (tag === 'APPR' || tag === 'APPRART') lastPreposition = i;
    else if (tag.startsWith('V') || tag.startsWith('$')) lastPreposition = -1;
  }
  let first = 0;
  while (first < n && tokens[first]!.kind !== 'word') first++;
  return {
    words,
    open: openTokens(sentence, words),
    long: longNames(sentence, words, gazetteer),
    tags: numbers,
    verb,
    noun,
    preposition,
    first,
  };
}

/**
 * Fills `out` with the features that token `i` has by the very words around it and by three neighbours at once, and gives their number.
 * Those of fewer and coarser things are in `beforeFeatures`, `afterFeatures`, `tagsBefore`, `tagsAfter` and `tagFeatures`, which the
 * recogniser sums once for each combination; those of the forms themselves come from `NameWord`, `neighbourFeatures` and `startFeatures`.
 */
export function contextFeatures(sentence: Prepared, i: number, out: Int32Array): number {
  const { words } = sentence;
  const c = words[i]!;
  const p = words[i - 1] ?? NOTHING;
  const q = words[i + 1] ?? NOTHING;
  const pp = words[i - 2] ?? NOTHING;
  const qq = words[i + 2] ?? NOTHING;
  let n = 0;
  // Which word this is, beside which.
  out[n++] = feature(T.pc, p.lower, c.lower);
  out[n++] = feature(T.cq, c.lower, q.lower);
  // Which words stand beside it.
  out[n++] = feature(T.wordsPp, pp.lower, p.lower);
  out[n++] = feature(T.wordsQq, q.lower, qq.lower);
  out[n++] = feature(T.namesWordP, c.names, p.lower);
  out[n++] = feature(T.morphWordP, c.morph, p.lower);
  out[n++] = feature(T.verb, sentence.verb[i]!);
  out[n++] = feature(T.noun, sentence.noun[i]!);
  out[n++] = feature(T.preposition, sentence.preposition[i]!);
  // What kind of words stand here.
  out[n++] = feature(T.kinds, p.kind, c.names, q.kind);
  out[n++] = feature(T.shapePcq, p.shape, c.shape, q.shape);
  out[n++] = feature(T.namesPcq, p.names, c.names, q.names);
  out[n++] = feature(T.kindPp, pp.kind, p.names, c.shape);
  const long = sentence.long[i]!;
  out[n++] = feature(T.long, long);
  out[n++] = feature(T.longNames, long, c.names);
  out[n++] = feature(T.namesPp, pp.names, p.names);
  out[n++] = feature(T.namesQq, q.names, qq.names);
  return n;
}

/** Features of a token by the kinds of the word before it and of its own. */
export function beforeFeatures(p: NameWord, c: NameWord): number[] {
  const found = [
    feature(T.shapePc, p.shape, c.shape),
    feature(T.namesPc, c.names, p.names),
    feature(T.namesKindP, c.names, p.kind),
    feature(T.kindP, p.kind, c.shape, c.morph),
    feature(T.morphPc, p.morph, c.morph),
    feature(T.shapeMorphP, p.morph, p.shape, c.shape),
    feature(T.knownPc, p.known * 8 + c.known, p.shape, c.shape * 31),
  ];
  for (const b of NAME_INDICES[p.names]!) found.push(feature(T.bitP, b, c.shape));
  for (const b of partIndices(p.part)) found.push(feature(T.partP, b, c.shape));
  if (p.demonym === 2) found.push(feature(T.demonymP, c.kind, c.shape));
  return found;
}

/** The same with the word after it. */
export function afterFeatures(c: NameWord, q: NameWord): number[] {
  const found = [
    feature(T.shapeCq, c.shape, q.shape),
    feature(T.namesCq, c.names, q.names),
    feature(T.namesKindQ, c.names, q.kind),
    feature(T.kindQ, q.kind, c.shape),
    feature(T.morphCq, c.morph, q.morph),
    feature(T.shapeMorphQ, q.morph, q.shape, c.shape),
    feature(T.kindCq, c.kind, q.shape, q.kind),
    feature(T.knownCq, q.known * 8 + c.known, q.shape, c.shape * 31),
  ];
  for (const b of NAME_INDICES[q.names]!) found.push(feature(T.bitQ, b, c.shape));
  for (const b of partIndices(q.part)) found.push(feature(T.partQ, b, c.shape));
  if (c.demonym === 2) found.push(feature(T.demonymQ, q.shape, q.kind));
  return found;
}

/** Features by the tags (their numbers) of a token and the two before it. */
export const tagsBefore = (pp: number, p: number, tag: number): number[] => [
  feature(T.tag, tag),
  feature(T.tagPc, p, tag),
  feature(T.tagPpc, pp, p, tag),
];

/** The same with the two after it. */
export const tagsAfter = (tag: number, q: number, qq: number): number[] => [
  feature(T.tagCq, tag, q),
  feature(T.tagCqq, tag, q, qq),
];

/** Features by the kind of a word, its tag and the tag after it. */
export function tagFeatures(c: NameWord, tag: number, tagQ: number): number[] {
  const found = [feature(T.namesTag, c.names, tag, c.morph), feature(T.knownTag, c.known, tag)];
  for (const b of NAME_INDICES[c.names]!) found.push(feature(T.bitTag, b, tag));
  if (c.demonym === 2) found.push(feature(T.demonymTag, tag, tagQ));
  return found;
}

/** All features of token `i` by kinds and tags, as the recogniser adds them up from what it remembers. For the trainer. */
export function kindFeatures({ words, tags }: Prepared, i: number): number[] {
  const c = words[i]!;
  const at = (k: number): number => tags[k] ?? 0;
  return [
    ...beforeFeatures(words[i - 1] ?? NOTHING, c),
    ...afterFeatures(c, words[i + 1] ?? NOTHING),
    ...tagsBefore(at(i - 2), at(i - 1), at(i)),
    ...tagsAfter(at(i), at(i + 1), at(i + 2)),
    ...tagFeatures(c, at(i), at(i + 1)),
  ];
}
