import { WHOLE_NAME, WIDE_NAME } from '../lexicon/gazetteer.ts';
import type { LabelWeights } from '../lexicon/label-weights.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { remembering } from '../text/memory.ts';
import {
  afterFeatures,
  beforeFeatures,
  contextFeatures,
  MAX_FEATURES,
  neighbourFeatures,
  type Prepared,
  prepare,
  startFeatures,
  TAG_COUNT,
  tagFeatures,
  tagsAfter,
  tagsBefore,
} from './features.ts';
import { formFeatures } from './form-features.ts';
import { NOTHING as BEYOND, describe, type NameSources, type NameWord } from './name-word.ts';

/** Labels of a token: outside, or beginning and inside of a name. OTH (works, events) and DRV (Berliner, SPD-nah) keep others clean. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-OTH', 'I-OTH', 'B-DRV', 'I-DRV'] as const;
export type Label = (typeof LABELS)[number];
export const LABEL_COUNT = LABELS.length;
const L = LABEL_COUNT;

/** Whether label b may follow label a (a = -1 at the start): an inside needs its own beginning or inside before it. */
export function mayFollow(a: number, b: number): boolean {
  const label = LABELS[b]!;
  if (!label.startsWith('I-')) return true;
  return a >= 0 && LABELS[a]!.slice(2) === label.slice(2);
}

/** Which labels may stand before a label. */
const BEFORE: readonly Uint8Array[] = LABELS.map((_, b) => Uint8Array.from([...LABELS.keys()].filter((a) => mayFollow(a, b))));

/** Room for the walk of {@link decode}, kept between sentences; what is read of it was written in the same call. */
let best = new Float64Array(0);
let from = new Uint8Array(0);

/**
 * The best label sequence of a sentence by Viterbi. `scores`: L a token; tokens that are not open are outside. Only runs of open tokens are
 * walked: what is between them is the same for all sequences.
 */
export function decode(scores: Float64Array, open: Uint8Array, transitions: Float64Array): Uint8Array {
  const length = open.length;
  const path = new Uint8Array(length);
  if (length * L > best.length) [best, from] = [new Float64Array(2 * length * L), new Uint8Array(2 * length * L)];
  for (let start = 0; start < length; start++) {
    if (!open[start]) continue;
    let end = start;
    while (end < length && open[end]) end++;
    const before = start === 0 ? L : 0;
    for (let b = 0; b < L; b++)
      best[start * L + b] = mayFollow(before === L ? -1 : 0, b)
        ? scores[start * L + b]! + transitions[before * L + b]!
        : Number.NEGATIVE_INFINITY;
    for (let i = start + 1; i < end; i++) {
      for (let b = 0; b < L; b++) {
        let top = Number.NEGATIVE_INFINITY;
        const allowed = BEFORE[b]!;
        for (let k = 0; k < allowed.length; k++) {
          const a = allowed[k]!;
          const s = best[(i - 1) * L + a]! + transitions[a * L + b]!;
          if (s > top) {
            top = s;
            from[i * L + b] = a;
          }
        }
        best[i * L + b] = top + scores[i * L + b]!;
      }
    }
    let last = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let b = 0; b < L; b++) {
      const s = best[(end - 1) * L + b]! + (end < length ? transitions[b * L]! : 0);
      if (s > top) [top, last] = [s, b];
    }
    for (let i = end - 1; i >= start; i--) {
      path[i] = last;
      last = from[i * L + last]!;
    }
    start = end;
  }
  return path;
}

/** A name in a sentence, as token indices (half open). */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: 'PER' | 'ORG' | 'LOC' | 'OTH' | 'DRV';
}

/** The names of a label sequence. */
export function spansOf(path: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < path.length; ) {
    const label = LABELS[path[i]!]!;
    let j = i + 1;
    if (label !== 'O') {
      while (j < path.length && LABELS[path[j]!] === `I-${label.slice(2)}`) j++;
      spans.push({ first: i, last: j, type: label.slice(2) as NameSpan['type'] });
    }
    i = j;
  }
  return spans;
}

/** Words of an organisation's name from which on the gazetteer is believed against the model. */
const SURE = 3;

/** The names, with long names of organisations that the gazetteer holds in place of what the model made of their words. */
function withLongNames(spans: NameSpan[], long: Int32Array): NameSpan[] {
  let result = spans;
  for (let i = 0; i < long.length; i++) {
    if ((long[i]! & 1) === 0 || ((long[i]! >> 1) & WIDE_NAME.organisation) === 0) continue;
    let last = i + 1;
    while (last < long.length && long[last]! === (long[i]! & ~1)) last++;
    if (last - i < SURE) continue;
    result = [...result.filter((s) => s.last <= i || s.first >= last), { first: i, last, type: 'ORG' } as const].sort(
      (a, b) => a.first - b.first,
    );
  }
  return result;
}

/** Places of a form whose scores are remembered: itself, itself opening a sentence, and as a neighbour at -3 … 3. */
const [OWN, OPENING, NEIGHBOUR] = [0, 1, 5];
const PLACES = 9;
const NOTHING = new Float64Array(0);

interface Known {
  readonly word: NameWord;
  /** The same for words that look alike to all features of kinds. Below KINDS. */
  readonly kind: number;
  /** Sums of the weights of the form's features by place. */
  readonly scores: (Float64Array | undefined)[];
}

/** A recogniser of names over one lexicon. */
export interface NameRecogniser {
  /** The sentence as the features see it. For the trainer. */
  prepare(sentence: ParsedSentence): Prepared;
  /** The names of a sentence. */
  recognise(sentence: ParsedSentence): NameSpan[];
  /** Whether the gazetteer holds a form as it stands as a whole name. */
  named(form: string): boolean;
}

/** Forms that are remembered; most words of an article come again. Emptied when full. */
const MEMORY = 12_000;
/** Longer forms are not remembered: they do not come again. */
const LONGEST_REMEMBERED = 48;

/** Most different looks of words, and most sums by them, that are remembered; two looks make one small number. */
const KINDS = 1 << 15;
const SUMS = 60_000;

/** All that features of kinds ask of a word. */
const kindKey = ({ shape, kind, names, part, morph, known, demonym }: NameWord): string =>
  `${shape},${kind},${names},${part},${morph},${known},${demonym === 2 ? 1 : 0}`;

/**
 * A recogniser: what a form adds to the scores is summed once and remembered, and so is what two kinds of words beside each other add, and
 * three tags; what the very words around it add is looked up each time.
 */
export function createNameRecogniser(sources: NameSources, weights: LabelWeights | undefined): NameRecogniser {
  const memories = [new Map<string, Known>(), new Map<string, Known>()] as const;
  const kinds = new Map<string, number>();
  const [byBefore, byAfter, byTag, byTagsBefore, byTagsAfter] = Array.from(
    { length: 5 },
    () => new Map<number, Float64Array>(),
  ) as [
    Map<number, Float64Array>,
    Map<number, Float64Array>,
    Map<number, Float64Array>,
    Map<number, Float64Array>,
    Map<number, Float64Array>,
  ];
  const kindOf = (word: NameWord): number => {
    const key = kindKey(word);
    let kind = kinds.get(key);
    if (kind === undefined) {
      kind = kinds.size;
      kinds.set(key, kind);
    }
    return kind;
  };
  /** Between sentences, before the numbers of kinds run out. */
  const forget = (): void => {
    for (const forgotten of [...memories, kinds, byBefore, byAfter, byTag]) forgotten.clear();
    beyond = { ...beyond, kind: kindOf(BEYOND) };
  };
  /** What stands beyond the ends of a sentence. */
  let beyond: Known = { word: BEYOND, kind: kindOf(BEYOND), scores: [] };
  const known = ({ norm, kind }: ParsedSentence['tokens'][number]): Known => {
    const memory = memories[kind === 'word' ? 1 : 0];
    let entry = memory.get(norm);
    if (!entry) {
      const word = describe(norm, kind === 'word', sources);
      entry = { word, kind: kindOf(word), scores: new Array(PLACES).fill(undefined) };
      if (memory.size >= MEMORY) memory.clear();
      if (norm.length <= LONGEST_REMEMBERED) memory.set(norm, entry);
    }
    return entry;
  };
  const sum = (...lists: readonly (readonly number[])[]): Float64Array => {
    const scores = new Float64Array(L);
    for (const list of lists) for (const feature of list) weights!.add(feature, scores, 0);
    return scores;
  };
  const ownScores = (entry: Known, opens: boolean): Float64Array => {
    const place = opens ? OPENING : OWN;
    const remembered = entry.scores[place];
    if (remembered) return remembered;
    const { lexical, plain } = formFeatures(entry.word, sources);
    const scores = sum(lexical, plain, startFeatures(entry.word, opens));
    entry.scores[place] = scores;
    return scores;
  };
  /** Empty where the form says nothing as a neighbour, as most do. */
  const neighbourScores = (entry: Known, place: number): Float64Array => {
    const remembered = entry.scores[NEIGHBOUR + place];
    if (remembered) return remembered;
    const all = sum(neighbourFeatures(entry.word, place));
    const scores = all.some((score) => score !== 0) ? all : NOTHING;
    entry.scores[NEIGHBOUR + place] = scores;
    return scores;
  };
  const remember = (sums: Map<number, Float64Array>, key: number, features: readonly number[]): Float64Array => {
    const scores = sum(features);
    if (sums.size >= SUMS) sums.clear();
    sums.set(key, scores);
    return scores;
  };
  const buffer = new Int32Array(MAX_FEATURES);
  /** Kept between sentences; only the places of open tokens are read, and those are written first. */
  let scores = new Float64Array(0);
  return {
    prepare: (sentence) =>
      prepare(
        sentence,
        sources.gazetteer,
        sentence.tokens.map((token) => known(token).word),
      ),
    named: remembering(MEMORY, LONGEST_REMEMBERED, (form) => (sources.gazetteer.wide(form) & WHOLE_NAME) !== 0),
    recognise(sentence) {
      const { tokens } = sentence;
      if (tokens.length === 0 || !weights) return [];
      if (kinds.size + tokens.length >= KINDS && kinds.size > 1) forget();
      const entries = tokens.map(known);
      const prepared = prepare(
        sentence,
        sources.gazetteer,
        entries.map((entry) => entry.word),
      );
      const { tags } = prepared;
      if (tokens.length * L > scores.length) scores = new Float64Array(2 * tokens.length * L);
      for (let i = 0; i < tokens.length; i++) {
        if (!prepared.open[i]) continue;
        const at = i * L;
        const c = entries[i]!;
        const p = entries[i - 1] ?? beyond;
        const q = entries[i + 1] ?? beyond;
        const tag = tags[i]!;
        const tagP = i > 0 ? tags[i - 1]! : 0;
        const tagPp = i > 1 ? tags[i - 2]! : 0;
        const tagQ = i + 1 < tags.length ? tags[i + 1]! : 0;
        const tagQq = i + 2 < tags.length ? tags[i + 2]! : 0;
        const own = ownScores(c, i === prepared.first);
        let key = p.kind * KINDS + c.kind;
        const before = byBefore.get(key) ?? remember(byBefore, key, beforeFeatures(p.word, c.word));
        key = c.kind * KINDS + q.kind;
        const after = byAfter.get(key) ?? remember(byAfter, key, afterFeatures(c.word, q.word));
        key = (c.kind * TAG_COUNT + tag) * TAG_COUNT + tagQ;
        const tagged = byTag.get(key) ?? remember(byTag, key, tagFeatures(c.word, tag, tagQ));
        key = (tagPp * TAG_COUNT + tagP) * TAG_COUNT + tag;
        const tagsP = byTagsBefore.get(key) ?? remember(byTagsBefore, key, tagsBefore(tagPp, tagP, tag));
        key = (tag * TAG_COUNT + tagQ) * TAG_COUNT + tagQq;
        const tagsQ = byTagsAfter.get(key) ?? remember(byTagsAfter, key, tagsAfter(tag, tagQ, tagQq));
        for (let b = 0; b < L; b++) scores[at + b] = own[b]! + before[b]! + after[b]! + tagged[b]! + tagsP[b]! + tagsQ[b]!;
        for (let place = -3; place <= 3; place++) {
          const entry = place === 0 ? undefined : entries[i + place];
          if (!entry) continue;
          const near = neighbourScores(entry, place);
          for (let b = 0; b < near.length; b++) scores[at + b]! += near[b]!;
        }
        const count = contextFeatures(prepared, i, buffer);
        for (let k = 0; k < count; k++) weights.add(buffer[k]!, scores, at);
      }
      return withLongNames(spansOf(decode(scores, prepared.open, weights.transitions)), prepared.long);
    },
  };
}
