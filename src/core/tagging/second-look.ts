import { mix, NONE, type Prepared } from './features.ts';
import { STTS_TAGS } from './tags.ts';
import { SHAPE } from './words.ts';

/**
 * The second look: what a word is, given the tags the first pass gave to all its neighbours and to the rest of its stretch (the words
 * between two marks). Verb-last clauses and plural forms, which look like infinitives, are settled here (stacking, as Cohen 2005).
 */
export interface Stretches {
  /** Per token, what kind of word opens its stretch: 0 none, 1 subordinating conjunction, 2 relative, 3 question word, 4 "um", 5 conjunction. */
  readonly opener: Uint8Array;
  /** Per token: finite verbs of its stretch, at most 3. */
  readonly finite: Uint8Array;
  /** Per token: 1 where it is the last word of its stretch, 2 where it is the first, 3 both. */
  readonly edge: Uint8Array;
  /** Per token: 1 where a stretch before it opened with a subordinating word and so far had no finite verb; 2 where the one before had one. */
  readonly before: Uint8Array;
  /** Per token: the opener of the next stretch, 6 at the end of the sentence. */
  readonly next: Uint8Array;
  /** Per token: the hash of the last personal pronoun at or before it in the sentence; 0 for none. */
  readonly pronoun: Int32Array;
  /** Finite verbs of the whole sentence. */
  readonly all: number;
}

const id = (name: string) => STTS_TAGS.indexOf(name as never);
const OPENERS = new Uint8Array(STTS_TAGS.length);
for (const [tag, kind] of [
  ['KOUS', 1],
  ['PRELS', 2],
  ['PRELAT', 2],
  ['PWAV', 3],
  ['PWS', 3],
  ['PWAT', 3],
  ['KOUI', 4],
  ['KON', 5],
] as const)
  OPENERS[id(tag)] = kind;
const VERB = new Uint8Array(STTS_TAGS.length);
STTS_TAGS.forEach((t, i) => {
  VERB[i] = /^V[VAM](?:FIN|IMP)$/u.test(t) ? (t[1] === 'V' ? 1 : 2) : /^V.(?:INF|IZU)$/u.test(t) ? 3 : /^V.PP$/u.test(t) ? 4 : 0;
});
const APPR = id('APPR');
const PPER = id('PPER');
const MARK = [id('$,'), id('$.'), id('$(')];

const NOMINAL = new Uint8Array(STTS_TAGS.length);
for (const tag of ['NN', 'NE', 'FM', 'XY', 'ITJ', 'CARD', 'TRUNC', 'ADJA', 'ADJD', 'ADV', 'PTKANT', 'APPO', 'PTKA', '$('])
  NOMINAL[id(tag)] = 1;

/** Whether a word with these candidates is looked at again: not where only nouns, names, adjectives and adverbs compete, which neighbours' tags say little about. */
export function deservesSecondLook(candidates: Uint8Array): boolean {
  if (candidates.length < 2) return false;
  for (const t of candidates) if (NOMINAL[t] === 0) return true;
  return false;
}

/** Cuts a sentence into stretches by its marks and counts their verbs by the tags given so far. */
export function stretchesOf(s: Prepared, tags: Uint8Array): Stretches {
  const n = tags.length;
  const opener = new Uint8Array(n);
  const finite = new Uint8Array(n);
  const edge = new Uint8Array(n);
  const before = new Uint8Array(n);
  const next = new Uint8Array(n);
  const pronoun = new Int32Array(n);
  let all = 0;
  let pending = 0;
  let from = 0;
  let last = 0;
  for (let i = 0; i <= n; i++) {
    if (i < n) {
      if (tags[i] === PPER) last = s.words[i]!.lowerHash;
      pronoun[i] = last;
      if (!MARK.includes(tags[i]!)) continue;
    }
    if (i > from) {
      let count = 0;
      for (let k = from; k < i; k++) if (VERB[tags[k]!] === 1 || VERB[tags[k]!] === 2) count++;
      all += count;
      const first = tags[from]!;
      const kind = OPENERS[first] || (first === APPR && from + 1 < i ? OPENERS[tags[from + 1]!]! % 5 : 0);
      for (let k = from; k < i; k++) {
        opener[k] = kind;
        finite[k] = Math.min(count, 3);
        before[k] = pending;
      }
      edge[from]! |= 2;
      edge[i - 1]! |= 1;
      for (let k = from - 1; k >= 0 && next[k] === 0; k--) next[k] = kind + 1;
      pending = kind >= 1 && kind <= 3 && count === 0 ? 1 : count > 0 ? 2 : pending;
    }
    from = i + 1;
  }
  for (let k = n - 1; k >= 0 && next[k] === 0; k--) next[k] = 7;
  return { opener, finite, edge, before, next, pronoun, all };
}

/** How far the nearest verb of a stretch is looked for, in tokens: keeps long tables without marks linear. */
const REACH = 40;

/** The kind of the nearest verb of the stretch to the left (-1) or right (1); 0 for none. */
function nearestVerb(s: Prepared, tags: Uint8Array, i: number, step: -1 | 1): number {
  for (
    let k = i + step, left = REACH;
    k >= 0 && k < tags.length && s.words[k]!.shape !== SHAPE.mark && left > 0;
    k += step, left--
  ) {
    const kind = VERB[tags[k]!]!;
    if (kind !== 0) return kind;
  }
  return 0;
}

/**
 * Features of a word in its place among tags. Left of `i`, `tags` are already the second look's. Writes to `out`, returns how many.
 */
export function secondFeatures(s: Prepared, at: Stretches, tags: Uint8Array, i: number, out: Int32Array): number {
  const c = s.words[i]!;
  const q = s.words[i + 1] ?? NONE;
  const t = tags[i]! + 1;
  const l1 = i > 0 ? tags[i - 1]! + 1 : 0;
  const l2 = i > 1 ? tags[i - 2]! + 1 : 0;
  const r1 = i + 1 < tags.length ? tags[i + 1]! + 1 : 0;
  const r2 = i + 2 < tags.length ? tags[i + 2]! + 1 : 0;
  const x = c.own;
  const leftVerb = nearestVerb(s, tags, i, -1);
  const rightVerb = nearestVerb(s, tags, i, 1);
  const own = VERB[tags[i]!] === 1 || VERB[tags[i]!] === 2 ? 1 : 0;
  const others = Math.min(at.finite[i]! - own, 2);
  const rest = Math.min(at.all - own, 2);
  const edge = at.edge[i]!;
  const place = (at.opener[i]! * 3 + others) * 4 + edge;
  const form = (c.mask & 3 ? 1 : 0) + (c.mask & 16 ? 2 : 0) + (c.mask & 32 ? 4 : 0);
  const verbs = leftVerb * 5 + rightVerb;
  let k = 0;
  out[k++] = mix(101, t);
  out[k++] = mix(102, mix(t, x));
  out[k++] = mix(103, mix(t, r1));
  out[k++] = mix(104, mix(t, r1 * 64 + r2));
  out[k++] = mix(105, mix(x, r1 * 64 + r2));
  out[k++] = mix(106, mix(x, l1 * 64 + r1));
  out[k++] = mix(107, mix(t, l1 * 64 + r1));
  out[k++] = mix(108, mix(mix(t, l1 * 64 + r1), l2 * 64 + r2));
  out[k++] = mix(109, mix(c.lowerHash, r1));
  out[k++] = mix(110, mix(c.lowerHash, l1 * 64 + r1));
  out[k++] = mix(111, mix(c.suffix3, l1 * 64 + r1));
  out[k++] = mix(112, mix(t, place));
  out[k++] = mix(113, mix(x, place));
  out[k++] = mix(114, mix(mix(t, place), form * 32 + verbs));
  out[k++] = mix(115, mix(mix(form, place), (rest * 3 + at.before[i]!) * 8 + at.next[i]!));
  out[k++] = mix(116, mix(mix(x, place), at.before[i]! * 8 + at.next[i]!));
  out[k++] = mix(117, mix(mix(x, verbs), edge * 8 + at.opener[i]!));
  out[k++] = mix(118, mix(c.lowerHash, at.opener[i]! * 3 + others));
  out[k++] = mix(119, mix(mix(t, verbs), edge * 8 + at.opener[i]!));
  out[k++] = mix(120, mix(mix(at.pronoun[i]!, form), others * 8 + at.opener[i]!));
  out[k++] = mix(121, mix(at.pronoun[i]!, c.lowerHash));
  out[k++] = mix(122, mix(c.lowerHash, edge * 8 + rightVerb));
  out[k++] = mix(123, mix(c.lowerHash, q.own));
  out[k++] = mix(124, mix(mix(t, c.nameClass * 16 + c.shape), l1 * 64 + r1));
  return k;
}
