/** One quotation to learn from: the features of its options and which of them name the speaker. */
export interface Example {
  readonly house: string;
  readonly options: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

export interface FitSettings {
  readonly l2: number;
  readonly passes: number;
  /** Features seen in fewer quotations are left out: they are accidents of the text. */
  readonly fewest: number;
}

/** What the rules answer is known to be good: its weights are held back less. */
const LIGHT = 0.1;

/**
 * Fits the weights so that the right options of each quotation are likely together (softmax over its options), by Adam over all
 * examples at once with L2. The result depends on nothing but its arguments.
 */
export function fit(examples: readonly Example[], { l2, passes, fewest }: FitSettings): Map<string, number> {
  const usable = examples.filter((e) => e.right.includes(true));
  const counts = new Map<string, number>();
  for (const e of usable) for (const f of new Set(e.options.flat())) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [f, n] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) if (n >= fewest) index.set(f, index.size);
  const data = usable.map((e) => ({
    right: e.right,
    options: e.options.map((o) => o.flatMap((f) => index.get(f) ?? [])),
  }));
  const w = new Float64Array(index.size);
  const [mean, square, gradient] = [new Float64Array(w.length), new Float64Array(w.length), new Float64Array(w.length)];
  const penalty = Float64Array.from(index.keys(), (f) => (f.startsWith('rule') ? l2 * LIGHT : l2));
  for (let pass = 1; pass <= passes; pass++) {
    for (let i = 0; i < w.length; i++) gradient[i] = penalty[i]! * w[i]!;
    for (const { options, right } of data) addGradient(gradient, w, options, right);
    for (let i = 0; i < w.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.999 * square[i]! + 0.001 * gradient[i]! ** 2;
      w[i] = w[i]! - (0.05 * (mean[i]! / (1 - 0.9 ** pass))) / (Math.sqrt(square[i]! / (1 - 0.999 ** pass)) + 1e-8);
    }
  }
  return new Map([...index].map(([f, i]) => [f, w[i]!]));
}

function addGradient(
  gradient: Float64Array,
  w: Float64Array,
  options: readonly (readonly number[])[],
  right: readonly boolean[],
): void {
  const scores = options.map((o) => o.reduce((sum, f) => sum + w[f]!, 0));
  const most = Math.max(...scores);
  const shares = scores.map((s) => Math.exp(s - most));
  const all = shares.reduce((a, b) => a + b, 0);
  const good = shares.reduce((a, b, k) => a + (right[k] ? b : 0), 0);
  options.forEach((o, k) => {
    const d = shares[k]! / all - (right[k] ? shares[k]! / good : 0);
    if (Math.abs(d) > 1e-6) for (const f of o) gradient[f] = gradient[f]! + d;
  });
}
