import type { TrainedClasses } from '../../core/lexicon/class-weights.ts';
import type { Random } from './damage.ts';

/** One place or sentence to learn from: its feature hashes, its class, and the number of the clean sentence it was made of. */
export interface Example {
  readonly features: Int32Array;
  readonly label: number;
  readonly group: number;
  /** Which sort of its class, for the figures. */
  readonly kind?: string;
}

export interface TrainingSettings {
  /** Features seen in fewer examples are left out: they are accidents of the training text. */
  readonly fewest: number;
  readonly l2: number;
  readonly passes: number;
  /** Weight of an example of class 0, "nothing wrong". */
  readonly okWeight: number;
}

export interface Trained {
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
  readonly classes: number;
}

/** Softmax regression by AdaGrad with L2; the weights are the mean over the second half of the passes. */
export function trainSoftmax(examples: readonly Example[], classes: number, settings: TrainingSettings, random: Random): Trained {
  const { fewest, l2, passes, okWeight } = settings;
  const counts = new Map<number, number>();
  for (const e of examples) for (const f of e.features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [f, count] of counts) if (count >= fewest) index.set(f, index.size);
  const rows = examples.map((e) => rowsOf(index, e.features));
  const w = new Float32Array(index.size * classes);
  const sum = new Float64Array(index.size * classes);
  const g = new Float32Array(index.size * classes).fill(1);
  const p = new Float64Array(classes);
  const order = examples.map((_, i) => i);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { label } = examples[i]!;
      const row = rows[i]!;
      probabilities(w, row, classes, p);
      const weight = label === 0 ? okWeight : 1;
      for (let c = 0; c < classes; c++) {
        const d = (p[c]! - (c === label ? 1 : 0)) * weight;
        for (const f of row) {
          const at = f * classes + c;
          const step = d + l2 * w[at]!;
          g[at]! += step * step;
          w[at]! -= (0.15 * step) / Math.sqrt(g[at]!);
        }
      }
    }
    if (pass >= passes / 2) for (let k = 0; k < w.length; k++) sum[k]! += w[k]!;
  }
  for (let k = 0; k < w.length; k++) w[k] = sum[k]! / (passes - Math.ceil(passes / 2));
  return { index, weights: w, classes };
}

function rowsOf(index: ReadonlyMap<number, number>, features: Int32Array): Int32Array {
  const found: number[] = [];
  for (const f of features) {
    const row = index.get(f);
    if (row !== undefined) found.push(row);
  }
  return Int32Array.from(found);
}

function probabilities(w: Float32Array, rows: Int32Array, n: number, p: Float64Array): void {
  p.fill(0);
  for (const row of rows) for (let c = 0; c < n; c++) p[c]! += w[row * n + c]!;
  const most = Math.max(...p);
  let sum = 0;
  for (let c = 0; c < n; c++) sum += p[c] = Math.exp(p[c]! - most);
  for (let c = 0; c < n; c++) p[c]! /= sum;
}

/** Probability of each class. */
export function predict({ index, weights, classes }: Trained, features: Int32Array): Float64Array {
  const p = new Float64Array(classes);
  probabilities(weights, rowsOf(index, features), classes, p);
  return p;
}

/** Recall of each class at several rates of false alarms, as lines of text. `words` is the number of words of a clean sentence (group). */
export function evaluate(trained: Trained, held: readonly Example[], names: readonly string[], words: readonly number[]): string {
  const scored = held.map((e) => ({ label: e.label, kind: e.kind ?? '', p: 1 - predict(trained, e.features)[0]! }));
  let total = 0;
  for (const group of new Set(held.map((e) => e.group))) total += words[group]!;
  const clean = scored
    .filter((s) => s.label === 0)
    .map((s) => s.p)
    .sort((a, b) => b - a);
  const lines: string[] = [];
  for (const rate of [0.02, 0.05, 0.1, 0.2, 0.5]) {
    const limit = clean[Math.floor((rate * total) / 1000)] ?? 0;
    const share = (own: typeof scored) => ((100 * own.filter((s) => s.p > limit).length) / Math.max(1, own.length)).toFixed(1);
    const row = names.slice(1).map((name, k) => {
      const own = scored.filter((s) => s.label === k + 1);
      const kinds = [...new Set(own.map((s) => s.kind))].filter((kind) => kind !== '');
      const parts = kinds.map((kind) => `${kind} ${share(own.filter((s) => s.kind === kind))}`);
      return `${name} ${share(own)}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
    });
    lines.push(`  ${rate} false alarms per 1000 words (p > ${limit.toFixed(4)}): ${row.join(', ')}`);
  }
  return lines.join('\n');
}

/** Weights in steps of so many units of their scale: finer ones cost room in the package and gain nothing. */
const STEP = 3;
const LARGEST = 126;

/**
 * Weights in few bits, without the features that say next to nothing. Only differences between classes count, so class 0 is brought to 0
 * everywhere, which takes no room when packed.
 */
export function quantise({ index, weights, classes: n }: Trained, floor = 3): TrainedClasses & { readonly kept: number } {
  const scale = 4 / LARGEST;
  const keys: number[] = [];
  const values: number[] = [];
  for (const [key, row] of index) {
    const ok = weights[row * n]!;
    const own = Array.from(weights.subarray(row * n, row * n + n), (w) => {
      const v = Math.max(-LARGEST, Math.min(LARGEST, (w - ok) / scale));
      return STEP * Math.round(v / STEP);
    });
    if (own.every((v) => Math.abs(v) <= floor)) continue;
    keys.push(key);
    values.push(...own);
  }
  const bytes = Buffer.concat([Buffer.from(Int32Array.from(keys).buffer), Buffer.from(Int8Array.from(values).buffer)]);
  return { bytes, classes: n, scale, kept: keys.length };
}
