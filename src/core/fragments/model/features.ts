import { MORPH } from '../../lexicon/morphology.ts';
import { isFiniteTag, STTS_TAGS, type SttsTag } from '../../tagging/tags.ts';
import type { SentenceView } from '../view.ts';
import { featureOf, mix } from './classifier.ts';

/** Numbers of the tags in features. */
export const TAG_ID: ReadonlyMap<string, number> = new Map(STTS_TAGS.map((t, i) => [t, i + 1]));
/** Tags whose words are a closed class, so that the word itself may be a feature. */
const CLOSED = new Set<SttsTag>(
  'APPR APPRART APPO APZR ART KOUI KOUS KON KOKOM PDS PDAT PIS PIAT PPER PPOSS PPOSAT PRELS PRELAT PRF PWS PWAT PWAV PROAV PTKZU PTKNEG PTKVZ PTKANT PTKA VAFIN VMFIN VAINF VMINF VAPP ADV'.split(
    ' ',
  ) as SttsTag[],
);
/** Words that open a subordinate clause. */
export const SUBORDINATE = new Set<string>(['KOUS', 'PRELS', 'PRELAT', 'PWAV', 'PWS', 'PWAT']);
export const VERB = /^V/u;
/** Readings in features, a bit each. */
export const BITS = [
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

/** Kinds of clauses; the place is the number used in features. */
export const KINDS: readonly string[] = ['main', 'question', 'imperative', 'subordinate', 'relative', 'infinitive', 'verbless'];

/** Plain arrays: a sentence has twenty words, and typed ones cost more to make than they save. */
const zeros = (n: number): number[] => new Array<number>(n).fill(0);

/** A sentence reduced to what the features ask. */
export interface Reduced {
  readonly view: SentenceView;
  readonly n: number;
  readonly tag: number[];
  /** Hash of the word in lower case where it is of a closed class, else 0. */
  readonly word: number[];
  readonly capital: number[];
  /** 1 where a comma, colon, dash, bracket or quotation mark parts the words. */
  readonly boundary: number[];
  /** Finite verbs since the last boundary to the left (before i), and from i to the next boundary on the right. */
  readonly finiteLeft: number[];
  readonly finiteRight: number[];
  /** Finite verbs before i and from i in the whole sentence. */
  readonly allLeft: number[];
  readonly allRight: number[];
  /** The stretch since the last boundary begins with a subordinating word. */
  readonly subordinate: number[];
  /** Index of the phrase a token belongs to, or -1. */
  readonly phraseOf: number[];
  /** Noun phrases without a preposition, by clause. */
  readonly bare: number[];
}

export function hashWord(w: string, from = 0): number {
  let h = 0x811c9dc5;
  for (let i = from; i < w.length; i++) h = Math.imul(h ^ w.charCodeAt(i), 0x01000193);
  return h | 0 || 1;
}

/** Readings of a token as it is written, as bits of `BITS` in their order; one more bit for none; 0 for what is no word. */
export const readingsAt = ({ view }: Reduced, i: number): number =>
  view.tokens[i]?.kind === 'word' ? reduceMask(view.masks[i]!) : 0;

/** The same of the token in lower case. */
export const lowerReadingsAt = ({ view }: Reduced, i: number): number =>
  view.tokens[i]?.kind === 'word' ? reduceMask(view.lowerMasks[i]!) : 0;

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
    tag: zeros(n),
    word: zeros(n),
    capital: zeros(n),
    boundary: zeros(n),
    finiteLeft: zeros(n),
    finiteRight: zeros(n),
    allLeft: zeros(n),
    allRight: zeros(n),
    subordinate: zeros(n),
    phraseOf: new Array<number>(n).fill(-1),
    bare: zeros(view.sentence.clauses.length),
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
      r.capital[i] = view.capitals[i]!;
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

/** Hashes of the template numbers. */
const START = Int32Array.from({ length: 128 }, (_, template) => mix(0x2545f491, template));

/** Collects feature hashes: a template number and its values in, a hash other than 0 out. */
export class Collector {
  readonly found: number[] = [];
  add(template: number, a = 0, b = 0, c = 0, d = 0): void {
    this.found.push(featureOf(mix(mix(mix(mix(START[template]!, a), b), c), d)));
  }
}
