import type { Token } from '../text/token.ts';
import { STTS_TAGS } from './tags.ts';
import { SHAPE, type WordInfo, type Words } from './words.ts';

/** A sentence prepared for tagging: one entry a token in each column. */
export interface Prepared {
  readonly words: readonly WordInfo[];
  /** 1 where the token stands first or after a mark that starts anew. */
  readonly initial: Uint8Array;
  /** To the right, up to the next mark: bit 0–1 words (at most 3), bit 2 a clear auxiliary, bit 3–4 words that may be finite (at most 2). */
  readonly right: Uint8Array;
}

const RESTART = new Set([
  ':',
  '.',
  '!',
  '?',
  '„',
  '"',
  '»',
  '“',
  '«',
  '›',
  '‚',
  '(',
  '–',
  '—',
  '…',
  '...',
  ';',
  '•',
  '*',
  '|',
  '/',
  '”',
]);
const FINITE_BITS = 3; // MORPH.finite3 | MORPH.finite2

/** Looks up the words of a sentence and counts what stands right of each up to the next mark. */
export function prepare(tokens: readonly Token[], words: Words): Prepared {
  const n = tokens.length;
  const infos = new Array<WordInfo>(n);
  const initial = new Uint8Array(n);
  const right = new Uint8Array(n);
  let started = false;
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    const info = words.get(token.norm, token.kind);
    infos[i] = info;
    const fresh = i === 0 || RESTART.has(tokens[i - 1]!.text);
    if (!started || fresh) initial[i] = 1;
    if (info.shape !== SHAPE.mark) started = true;
  }
  let auxiliary = 0;
  let count = 0;
  let finite = 0;
  for (let i = n - 1; i >= 0; i--) {
    const info = infos[i]!;
    right[i] = Math.min(count, 3) | (auxiliary << 2) | (Math.min(finite, 2) << 3);
    if (info.shape === SHAPE.mark) {
      auxiliary = 0;
      count = 0;
      finite = 0;
    } else {
      count++;
      if (info.clearAuxiliary) auxiliary = 1;
      if (info.mask & FINITE_BITS && info.shape === SHAPE.lower) finite++;
    }
  }
  return { words: infos, initial, right };
}

/** Two hashes as one. */
export function mix(a: number, b: number): number {
  const h = Math.imul(a ^ b, 0x9e3779b1);
  return (h ^ (h >>> 15)) | 0;
}

/** Most features one token has. */
export const MAX_FEATURES = 64;

/** Features of the word alone; their scores can be kept with the word. Returns how many were written to `out`. */
export function wordFeatures(c: WordInfo, initial: number, out: Int32Array): number {
  const si = c.shape * 2 + initial;
  let k = 0;
  out[k++] = 12345;
  out[k++] = mix(1, c.hash);
  out[k++] = mix(2, c.lowerHash);
  out[k++] = mix(3, c.suffix1);
  out[k++] = mix(4, c.suffix2);
  out[k++] = mix(5, c.suffix3);
  out[k++] = mix(6, c.suffix4);
  out[k++] = mix(7, c.suffix5);
  out[k++] = mix(8, c.prefix1);
  out[k++] = mix(9, c.prefix3);
  out[k++] = mix(10, si);
  out[k++] = mix(11, c.own);
  out[k++] = mix(12, c.other);
  const own = mix(13, mix(c.own, si));
  out[k++] = own;
  out[k++] = mix(own, c.other);
  out[k++] = mix(14, mix(c.suffix3, si));
  if (c.shape > SHAPE.mark && c.shape < SHAPE.lowerHyphen) {
    out[k++] = mix(48, c.nameClass);
    out[k++] = mix(43, mix(c.nameClass, si));
    out[k++] = mix(44, mix(c.nameClass, mix(c.own, c.other)));
  }
  return k;
}

/** What stands beyond the ends of a sentence. */
export const NONE = { hash: 1, lowerHash: 1, suffix2: 0, suffix3: 1, shape: 0, own: 1, mask: 0, nameClass: 0 } as const;

/** Features of the word in its place. `t1`, `t2` are the ids of the tags before, `state` the clause state. Appends to `out` from `k` on. */
export function contextFeatures(
  s: Prepared,
  i: number,
  t1: number,
  t2: number,
  state: number,
  out: Int32Array,
  k: number,
): number {
  const c = s.words[i]!;
  const p = s.words[i - 1] ?? NONE;
  const pp = s.words[i - 2] ?? NONE;
  const q = s.words[i + 1] ?? NONE;
  const qq = s.words[i + 2] ?? NONE;
  const x = c.own;
  const T1 = t1 + 77;
  const T12 = (t1 + 77) * 131 + t2;
  const right = s.right[i]!;
  const aux = (right & 3) * 2 + ((right >> 2) & 1);
  const finite = (right >> 3) & 3;
  const form = (c.mask & FINITE_BITS ? 1 : 0) + (c.mask & 16 ? 2 : 0) + (c.mask & 32 ? 4 : 0);
  out[k++] = mix(15, T1);
  out[k++] = mix(16, T12);
  out[k++] = mix(17, mix(x, T1));
  out[k++] = mix(18, mix(c.lowerHash, T1));
  out[k++] = mix(19, mix(c.suffix3, T1));
  out[k++] = mix(20, mix(T1, (c.shape * 2 + s.initial[i]!) * 16 + q.shape));
  out[k++] = mix(21, p.lowerHash);
  out[k++] = mix(22, q.lowerHash);
  out[k++] = mix(23, q.own);
  out[k++] = mix(24, mix(q.suffix3, q.shape));
  out[k++] = mix(25, qq.lowerHash);
  out[k++] = mix(26, qq.own);
  out[k++] = mix(27, pp.lowerHash);
  const xq = mix(28, mix(x, q.own));
  out[k++] = xq;
  out[k++] = mix(29, mix(p.own, x));
  out[k++] = mix(30, mix(xq, qq.own));
  out[k++] = mix(31, mix(p.lowerHash, c.lowerHash));
  out[k++] = mix(32, mix(c.lowerHash, q.lowerHash));
  out[k++] = mix(33, mix(x, T12));
  out[k++] = mix(34, q.shape * 16 + c.shape);
  out[k++] = mix(35, mix(x, state));
  out[k++] = mix(36, mix(mix(x, state), aux));
  out[k++] = mix(37, mix(mix(c.suffix2, state), aux));
  out[k++] = mix(38, mix(x, aux * 4 + finite));
  out[k++] = mix(39, mix(mix(state, T1), (aux * 4 + finite) * 8 + form));
  out[k++] = mix(40, mix(c.lowerHash, q.own));
  out[k++] = mix(41, mix(c.lowerHash, mix(q.shape, qq.own)));
  out[k++] = mix(42, mix(c.lowerHash, state));
  if (c.shape > SHAPE.mark && c.shape < SHAPE.lowerHyphen) {
    const neighbours = mix(p.nameClass, mix(p.shape, mix(q.nameClass, q.shape)));
    out[k++] = mix(45, mix(c.nameClass, neighbours));
    out[k++] = mix(46, mix(x, neighbours));
    out[k++] = mix(47, mix(mix(c.nameClass, x), T1));
  }
  return k;
}

const id = (name: string) => STTS_TAGS.indexOf(name as never);
const STOP = id('$.');
const COMMA = id('$,');
const MARK = id('$(');
const KON = id('KON');
const KOUI = id('KOUI');
const SUBORDINATING = new Set(['KOUS', 'PRELS', 'PRELAT', 'PWAV', 'PWS', 'PWAT'].map(id));
const AUXILIARY = new Set(['VAFIN', 'VMFIN', 'VAIMP'].map(id));
const FULL = new Set(['VVFIN', 'VVIMP'].map(id));

/**
 * The clause state after a tag: hundreds = place (0 main, 1 subordinate without its verb, 2 after a subordinate clause, 3 after a comma, 4 infinitive
 * clause), tens = 1 a finite verb was seen, ones = an auxiliary waits for its partner.
 */
export function nextState(state: number, tag: number, text: string): number {
  const place = (state / 100) | 0;
  const finite = ((state / 10) | 0) % 10;
  const waiting = state % 10;
  if (tag === STOP) return 0;
  if (tag === MARK) return text === '–' || text === '—' ? 0 : state;
  if (tag === COMMA) return (finite === 1 ? 0 : place === 1 ? 2 : 3) * 100 + (waiting === 1 ? 1 : 0);
  if (tag === KON) return place * 100 + finite * 10 + 2;
  if (SUBORDINATING.has(tag)) return 100 + waiting;
  if (tag === KOUI) return 400 + waiting;
  if (AUXILIARY.has(tag)) return place * 100 + 11;
  if (FULL.has(tag)) return place * 100 + 10 + waiting;
  return state;
}
