/** What the boosting reads: rows of features, a yes-or-no answer and a weight for each. */
export interface Sample {
  readonly rows: Float32Array;
  readonly width: number;
  readonly answers: Uint8Array;
  readonly weights: Float32Array;
}

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly minWeight: number;
  readonly lambda: number;
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

const BINS = 48;

/** A small deterministic generator (mulberry32): the same data and seed give the same trees. */
export function randomFrom(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Upper edges of at most BINS bins of each feature, by quantiles of the values that occur. */
function edgesOf({ rows, width, answers }: Sample): Float32Array[] {
  const n = answers.length;
  const step = Math.max(1, Math.floor(n / 20_000));
  return Array.from({ length: width }, (_, f) => {
    const found: number[] = [];
    for (let i = 0; i < n; i += step) found.push(rows[i * width + f]!);
    const values = Float32Array.from(found).sort();
    const distinct = [...new Set(values)];
    if (distinct.length <= BINS) return Float32Array.from(distinct.slice(0, -1), (v, i) => (v + distinct[i + 1]!) / 2);
    const edges = new Set<number>();
    for (let b = 1; b < BINS; b++) edges.add(values[Math.floor((b * values.length) / BINS)]!);
    return Float32Array.from([...edges].sort((a, b) => a - b));
  });
}

interface Leaf {
  readonly from: number;
  readonly to: number;
  readonly g: Float64Array;
  readonly h: Float64Array;
  readonly sumG: number;
  readonly sumH: number;
  best?: { gain: number; feature: number; bin: number } | undefined;
  left?: Leaf;
  right?: Leaf;
  feature?: number;
  threshold?: number;
}

/** Boosts trees leaf by leaf on histograms; gives them in the text form that the core reads (`readTrees`). */
export function boost(sample: Sample, options: BoostOptions): string {
  const { rows, width, answers, weights } = sample;
  const n = answers.length;
  const random = randomFrom(options.seed);
  const edges = edgesOf(sample);
  // Row by row: a row's bins lie together, so that a histogram reads memory in order.
  const binned = new Uint8Array(n * width);
  for (let f = 0; f < width; f++) {
    const e = edges[f]!;
    for (let i = 0; i < n; i++) {
      const v = rows[i * width + f]!;
      let lo = 0;
      let hi = e.length;
      while (lo < hi) {
        const mid = (lo + hi) >> 1;
        if (v <= e[mid]!) hi = mid;
        else lo = mid + 1;
      }
      binned[i * width + f] = lo;
    }
  }
  let yes = 0;
  let all = 0;
  for (let i = 0; i < n; i++) {
    all += weights[i]!;
    yes += weights[i]! * answers[i]!;
  }
  const bias = Math.log(yes / (all - yes));
  const score = new Float64Array(n).fill(bias);
  const grad = new Float64Array(n);
  const hess = new Float64Array(n);
  const order = new Int32Array(n);
  const scratch = new Int32Array(n);
  const trees: string[] = [bias.toFixed(4)];
  const usable = edges.flatMap((e, f) => (e.length > 0 ? [f] : []));
  for (let t = 0; t < options.trees; t++) {
    let m = 0;
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      grad[i] = weights[i]! * (p - answers[i]!);
      hess[i] = weights[i]! * p * (1 - p);
      if (weights[i]! > 0 && random() < options.rowShare) order[m++] = i;
    }
    const features = usable.filter(() => random() < options.featureShare);
    const chosen = Int32Array.from(features);
    const histogram = (from: number, to: number): { g: Float64Array; h: Float64Array } => {
      const g = new Float64Array(features.length * BINS);
      const h = new Float64Array(features.length * BINS);
      for (let j = from; j < to; j++) {
        const i = order[j]!;
        const row = i * width;
        const gi = grad[i]!;
        const hi = hess[i]!;
        for (let k = 0; k < chosen.length; k++) {
          const b = k * BINS + binned[row + chosen[k]!]!;
          g[b] = g[b]! + gi;
          h[b] = h[b]! + hi;
        }
      }
      return { g, h };
    };
    const sum = (a: Float64Array): number => {
      let s = 0;
      for (let b = 0; b < BINS; b++) s += a[b]!;
      return s;
    };
    const findBest = (leaf: Leaf): void => {
      const whole = leaf.sumG ** 2 / (leaf.sumH + options.lambda);
      for (let k = 0; k < features.length; k++) {
        let lg = 0;
        let lh = 0;
        const cuts = edges[features[k]!]!.length;
        for (let b = 0; b < cuts; b++) {
          lg += leaf.g[k * BINS + b]!;
          lh += leaf.h[k * BINS + b]!;
          const rh = leaf.sumH - lh;
          if (lh < options.minWeight || rh < options.minWeight) continue;
          const rg = leaf.sumG - lg;
          const gain = lg ** 2 / (lh + options.lambda) + rg ** 2 / (rh + options.lambda) - whole;
          if (gain > (leaf.best?.gain ?? 1e-3)) leaf.best = { gain, feature: k, bin: b };
        }
      }
    };
    const first = histogram(0, m);
    const root: Leaf = { from: 0, to: m, ...first, sumG: sum(first.g), sumH: sum(first.h) };
    findBest(root);
    const open: Leaf[] = [root];
    for (let leaves = 1; leaves < options.leaves; leaves++) {
      let at = -1;
      for (let k = 0; k < open.length; k++) if (open[k]!.best && (at < 0 || open[k]!.best!.gain > open[at]!.best!.gain)) at = k;
      if (at < 0) break;
      const leaf = open[at]!;
      const { feature, bin } = leaf.best!;
      const split = features[feature]!;
      let l = leaf.from;
      let r = 0;
      for (let j = leaf.from; j < leaf.to; j++) {
        const i = order[j]!;
        if (binned[i * width + split]! <= bin) order[l++] = i;
        else scratch[r++] = i;
      }
      for (let j = 0; j < r; j++) order[l + j] = scratch[j]!;
      const smallLeft = l - leaf.from < r;
      const small = smallLeft ? histogram(leaf.from, l) : histogram(l, leaf.to);
      const big = { g: leaf.g.map((v, k) => v - small.g[k]!), h: leaf.h.map((v, k) => v - small.h[k]!) };
      const [a, b] = smallLeft ? [small, big] : [big, small];
      leaf.left = { from: leaf.from, to: l, ...a, sumG: sum(a.g), sumH: sum(a.h) };
      leaf.right = { from: l, to: leaf.to, ...b, sumG: sum(b.g), sumH: sum(b.h) };
      leaf.feature = features[feature]!;
      leaf.threshold = Math.fround(Number(short(edges[leaf.feature]![bin]!)));
      findBest(leaf.left);
      findBest(leaf.right);
      open.splice(at, 1, leaf.left, leaf.right);
    }
    const cells: string[] = [];
    const write = (leaf: Leaf): void => {
      if (leaf.left && leaf.right) {
        cells.push(`${leaf.feature}<${short(leaf.threshold!)}`);
        write(leaf.left);
        write(leaf.right);
      } else cells.push(String(Number(((-options.rate * leaf.sumG) / (leaf.sumH + options.lambda)).toPrecision(2))));
    };
    write(root);
    trees.push(cells.join(' '));
    for (let i = 0; i < n; i++) {
      let leaf = root;
      while (leaf.left && leaf.right) leaf = rows[i * width + leaf.feature!]! <= leaf.threshold! ? leaf.left : leaf.right;
      score[i] = score[i]! + (-options.rate * leaf.sumG) / (leaf.sumH + options.lambda);
    }
  }
  return trees.join('\n');
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
