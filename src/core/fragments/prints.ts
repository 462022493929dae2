import { fnv1a } from '../text/hash.ts';
import type { Span } from '../text/span.ts';
import type { Sentence } from '../text/token.ts';

/** A sentence's fingerprint: what is needed to find it again elsewhere, without its text. Relative to the paragraph. */
export interface SentencePrint extends Span {
  /** Number of words and numbers. */
  readonly words: number;
  /** Hash of the words in their order, in lower case. */
  readonly whole: number;
  /** Hashes of each run of three words, in order; empty for sentences of fewer than five words. */
  readonly shingles: Int32Array;
  /** Hash of each word in its order, for sentences up to a bound; else empty. */
  readonly each: Int32Array;
  readonly ends: boolean;
}

/** Longest sentence that is compared by its parts; beyond it only the whole counts, so that work stays bounded. */
const MOST_WORDS = 400;

function hashOf(word: string): number {
  let h = fnv1a(word);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) | 0;
}

const mix = (h: number, v: number): number => {
  const x = Math.imul(h ^ v, 0x9e3779b1);
  return (x ^ (x >>> 15)) | 0;
};

/** The fingerprint of one sentence. Linear. */
export function printOf(sentence: Sentence): SentencePrint {
  const hashes: number[] = [];
  for (const token of sentence.tokens) {
    if (token.kind === 'word' || token.kind === 'number') hashes.push(hashOf(token.norm.toLowerCase()));
  }
  let whole = 17;
  for (const h of hashes) whole = mix(whole, h);
  const shingled = hashes.length >= 5 && hashes.length <= MOST_WORDS;
  const shingles = new Int32Array(shingled ? hashes.length - 2 : 0);
  for (let i = 0; i < shingles.length; i++) shingles[i] = mix(mix(hashes[i]!, hashes[i + 1]!), hashes[i + 2]!);
  const last = sentence.tokens.findLast((t) => t.kind !== 'punctuation' || /[.!?…]/u.test(t.text));
  return {
    start: sentence.start,
    end: sentence.end,
    words: hashes.length,
    whole,
    shingles,
    each: Int32Array.from(hashes.length <= MOST_WORDS ? hashes : []),
    ends: last !== undefined && /[.!?…]/u.test(last.text),
  };
}

/** Whether the shorter sentence is the longer one with one to three words left out. */
export function isShortened(a: SentencePrint, b: SentencePrint): boolean {
  const [shorter, longer] = a.each.length <= b.each.length ? [a.each, b.each] : [b.each, a.each];
  if (shorter.length < 5 || longer.length - shorter.length > 3) return false;
  let at = 0;
  for (let i = 0; i < longer.length && at < shorter.length; i++) {
    if (shorter[at] === longer[i]) at++;
    else if (longer.length - i <= shorter.length - at) return false; // Fewer are left than are wanted.
  }
  return at === shorter.length;
}

/** Share of the shorter sentence's shingles that the other has too: 0 … 1. */
export function likeness(a: SentencePrint, b: SentencePrint): number {
  const shorter = a.shingles.length <= b.shingles.length ? a : b;
  const longer = shorter === a ? b : a;
  if (shorter.shingles.length === 0) return a.whole === b.whole ? 1 : 0;
  const all = new Set(longer.shingles);
  let common = 0;
  for (const s of shorter.shingles) if (all.has(s)) common++;
  return common / longer.shingles.length;
}
