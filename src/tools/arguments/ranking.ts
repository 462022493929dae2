import type { TrainedClasses } from '../../core/lexicon/class-weights.ts';
import { absenceFeatures, candidateFeatures, MOST_FEATURES, pairFeatures } from '../../core/syntax/argument-features.ts';
import { mayDative, mayObject, maySubject, ROLES } from '../../core/syntax/argument-ranker.ts';
import type { Candidates } from '../../core/syntax/arguments.ts';

/** A clause to learn from: the arguments by the treebank as indices of its candidates, -1 = none; `undefined` = the arcs leave it open. */
export interface Example {
  readonly candidates: Candidates;
  readonly subject: number;
  readonly object: number;
  readonly dative: number;
}

/** Settings of a training. */
export interface Settings {
  /** Features seen in fewer clauses are left out. */
  readonly fewest: number;
  readonly l2: number;
  readonly passes: number;
  readonly seed: number;
}

/** An example with its features as rows of weights. */
interface Prepared {
  readonly candidate: readonly Int32Array[];
  readonly absence: Int32Array;
  /** The pairs that may be chosen: subject, object, rows of their common features. */
  readonly pairs: readonly { readonly subject: number; readonly object: number; readonly rows: Int32Array }[];
  readonly datives: readonly number[];
  readonly example: Example;
}

const buffer = new Int32Array(MOST_FEATURES);
const taken = (count: number) => buffer.slice(0, count);

function prepare(example: Example): Prepared {
  const { view } = example.candidates;
  const all = view.candidates.map((_, k) => k);
  const candidate = all.map((k) => taken(candidateFeatures(view, k, buffer)));
  const absence = taken(absenceFeatures(view, buffer));
  const subjects = [-1, ...all.filter((k) => maySubject(view, k))];
  const objects = [-1, ...all.filter((k) => mayObject(view, k))];
  const pairs = subjects.flatMap((subject) =>
    objects
      .filter((object) => object < 0 || object !== subject)
      .map((object) => ({
        subject,
        object,
        rows: subject < 0 || object < 0 ? new Int32Array(0) : taken(pairFeatures(view, subject, object, buffer)),
      })),
  );
  const datives = [-1, ...all.filter((k) => k !== example.subject && k !== example.object && mayDative(view, k))];
  return { candidate, absence, pairs, datives, example };
}

/** Trained weights: `weights[row * ROLES + role]` for the feature of each row. */
export interface Trained {
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Conditional log-linear model of the pair (subject, object) of a clause, and of the dative given both; AdaGrad with L2, weights averaged over
 * the second half of the passes. Deterministic.
 */
export function trainRanker(examples: readonly Example[], settings: Settings): Trained {
  const prepared = examples.map(prepare);
  const counts = new Map<number, number>();
  for (const p of prepared) {
    const seen = new Set<number>([...p.absence, ...p.candidate.flatMap((x) => [...x]), ...p.pairs.flatMap((x) => [...x.rows])]);
    for (const f of seen) counts.set(f, (counts.get(f) ?? 0) + 1);
  }
  const index = new Map<number, number>();
  for (const [f, count] of counts) if (count >= settings.fewest) index.set(f, index.size);
  const rowsOf = (features: Int32Array) => Int32Array.from([...features].flatMap((f) => index.get(f) ?? []));
  const data = prepared.map((p) => ({
    ...p,
    candidate: p.candidate.map(rowsOf),
    absence: rowsOf(p.absence),
    pairs: p.pairs.map((x) => ({ ...x, rows: rowsOf(x.rows) })),
  }));
  const size = index.size * ROLES;
  const w = new Float64Array(size);
  const g = new Float64Array(size).fill(1);
  const sum = new Float64Array(size);
  const score = (rows: Int32Array, role: number) => {
    let total = 0;
    for (const r of rows) total += w[r * ROLES + role]!;
    return total;
  };
  const update = (rows: Int32Array, role: number, d: number) => {
    if (Math.abs(d) < 1e-5) return;
    for (const r of rows) {
      const at = r * ROLES + role;
      const step = d + settings.l2 * w[at]!;
      g[at]! += step * step;
      w[at]! -= (0.15 * step) / Math.sqrt(g[at]!);
    }
  };
  const softmax = (scores: number[]) => {
    const most = Math.max(...scores);
    const e = scores.map((x) => Math.exp(x - most));
    const total = e.reduce((a, b) => a + b, 0);
    return e.map((x) => x / total);
  };
  const order = data.map((_, i) => i);
  const random = randomFrom(settings.seed);
  for (let pass = 0; pass < settings.passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const at of order) {
      const { candidate, absence, pairs, datives, example } = data[at]!;
      const of = (k: number) => (k < 0 ? absence : candidate[k]!);
      const n = candidate.length;
      const own = [0, 1].map((role) => Array.from({ length: n + 1 }, (_, k) => score(of(k - 1), role)));
      const p = softmax(pairs.map((x) => own[0]![x.subject + 1]! + own[1]![x.object + 1]! + score(x.rows, 0)));
      const expected = [new Float64Array(n + 1), new Float64Array(n + 1)];
      for (const [i, x] of pairs.entries()) {
        const d = p[i]! - (x.subject === example.subject && x.object === example.object ? 1 : 0);
        expected[0]![x.subject + 1]! += d;
        expected[1]![x.object + 1]! += d;
        update(x.rows, 0, d);
      }
      for (const role of [0, 1]) for (let k = 0; k <= n; k++) update(of(k - 1), role, expected[role]![k]!);
      const q = softmax(datives.map((k) => score(of(k), 2)));
      for (const [i, k] of datives.entries()) update(of(k), 2, q[i]! - (k === example.dative ? 1 : 0));
    }
    if (pass >= settings.passes / 2) for (let k = 0; k < size; k++) sum[k]! += w[k]!;
  }
  for (let k = 0; k < size; k++) w[k] = sum[k]! / (settings.passes - Math.ceil(settings.passes / 2));
  return { index, weights: w };
}

/** Whether the gold choice of an example is one that the ranker may make. */
export function isReachable({ candidates: { view }, subject, object, dative }: Example): boolean {
  return (
    (subject < 0 || maySubject(view, subject)) &&
    (object < 0 || mayObject(view, object)) &&
    (dative < 0 || mayDative(view, dative))
  );
}

const LARGEST = 127;

/** Weights in a byte each; features that say next to nothing are left out. */
export function quantise({ index, weights }: Trained): TrainedClasses & { readonly kept: number } {
  let most = 0;
  for (const w of weights) most = Math.max(most, Math.abs(w));
  const scale = Math.max(1e-6, Math.min(most, 4) / LARGEST);
  const keys: number[] = [];
  const values: number[] = [];
  for (const [key, row] of index) {
    const own = Array.from(weights.subarray(row * ROLES, (row + 1) * ROLES), (w) =>
      Math.max(-LARGEST, Math.min(LARGEST, Math.round(w / scale))),
    );
    if (own.every((v) => Math.abs(v) <= 1)) continue;
    keys.push(key);
    values.push(...own);
  }
  const bytes = Buffer.concat([Buffer.from(Int32Array.from(keys).buffer), Buffer.from(Int8Array.from(values).buffer)]);
  return { bytes, classes: ROLES, scale, kept: keys.length };
}
