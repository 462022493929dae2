// A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over sparse features, trained by stochastic gradients with a
// rate for each weight (AdaGrad; Duchi, Hazan, Singer 2011), an L1 and an L2 penalty, and hidden features (dropout). Weights are averaged
// over the later half of the epochs and over the runs.

/** A token that is closed is outside for sure and has no features. */
export interface Example {
  /** Indices of the features, by token; undefined = closed. */
  readonly features: readonly (Int32Array | undefined)[];
  readonly labels: Uint8Array;
  /** How much the sentence counts. */
  readonly weight: number;
}

export interface CrfOptions {
  readonly labels: number;
  readonly featureCount: number;
  /** Whether label b may follow label a; a = -1 at the start. */
  readonly mayFollow: (a: number, b: number) => boolean;
  /** 0 = plain, 1 = says which word the token is, 2 = says which words stand beside it. */
  readonly groups: Uint8Array;
  readonly epochs: number;
  readonly runs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Share of single features, and of the groups 1 and 2 of a token as a whole, that is hidden each time. */
  readonly hide: readonly [number, number, number];
}

export interface Crf {
  /** featureCount rows of `labels` weights. */
  readonly weights: Float32Array;
  /** Row a = previous label (`labels` = start), column b. */
  readonly transitions: Float64Array;
}

function generator(seed: number): () => number {
  let s = seed;
  return () => {
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    return (s >>> 8) / 0x1000000;
  };
}

/** Trains; the same input gives the same weights. */
export function trainCrf(examples: readonly Example[], options: CrfOptions): Crf {
  const { labels: L, featureCount, groups, hide, rate } = options;
  const size = featureCount * L;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const sums = new Float32Array(size);
  const transitions = new Float64Array((L + 1) * L);
  const transitionSquares = new Float64Array((L + 1) * L);
  const transitionSums = new Float64Array((L + 1) * L);
  const allowed = new Uint8Array((L + 1) * L);
  for (let a = 0; a <= L; a++) for (let b = 0; b < L; b++) allowed[a * L + b] = options.mayFollow(a === L ? -1 : a, b) ? 1 : 0;
  const l2 = options.l2 / examples.length;
  const l1 = options.l1 / examples.length;
  const longest = Math.max(...examples.map((e) => e.labels.length));
  const [potentials, forward, backward] = [0, 1, 2].map(() => new Float64Array(longest * L)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const jumps = new Float64Array((L + 1) * L);
  const pairs = new Float64Array(L * L);
  const random = generator(55_441);
  const order = examples.map((_, i) => i);
  let averaged = 0;

  const moveTransition = (at: number, gradient: number): void => {
    const g = gradient - l2 * transitions[at]!;
    transitionSquares[at]! += g * g;
    transitions[at]! += (rate / Math.sqrt(transitionSquares[at]!)) * g;
  };

  const learn = ({ features, labels, weight }: Example): void => {
    const n = labels.length;
    if (n === 0) return;
    const active = features.map((list) => {
      if (!list) return undefined;
      const hidden = [0, random() < hide[1], random() < hide[2]];
      return list.filter((f) => !hidden[groups[f]!] && random() >= hide[0]);
    });
    for (let k = 0; k < jumps.length; k++) jumps[k] = allowed[k] ? Math.exp(transitions[k]!) : 0;
    for (let i = 0; i < n; i++) {
      const list = active[i];
      for (let b = 0; b < L; b++) potentials[i * L + b] = 0;
      if (!list) {
        potentials[i * L] = 1;
        continue;
      }
      for (const f of list) for (let b = 0, w = f * L; b < L; b++, w++) potentials[i * L + b]! += weights[w]!;
      let top = Number.NEGATIVE_INFINITY;
      for (let b = 0; b < L; b++) top = Math.max(top, potentials[i * L + b]!);
      for (let b = 0; b < L; b++) potentials[i * L + b] = Math.exp(potentials[i * L + b]! - top);
    }
    for (let i = 0; i < n; i++) {
      let total = 0;
      for (let b = 0; b < L; b++) {
        let s = 0;
        if (i === 0) s = jumps[L * L + b]!;
        else for (let a = 0; a < L; a++) s += forward[(i - 1) * L + a]! * jumps[a * L + b]!;
        s *= potentials[i * L + b]!;
        forward[i * L + b] = s;
        total += s;
      }
      for (let b = 0; b < L; b++) forward[i * L + b]! /= total;
    }
    for (let b = 0; b < L; b++) backward[(n - 1) * L + b] = 1;
    for (let i = n - 2; i >= 0; i--) {
      let total = 0;
      for (let a = 0; a < L; a++) {
        let s = 0;
        for (let b = 0; b < L; b++) s += jumps[a * L + b]! * potentials[(i + 1) * L + b]! * backward[(i + 1) * L + b]!;
        backward[i * L + a] = s;
        total += s;
      }
      for (let a = 0; a < L; a++) backward[i * L + a]! /= total;
    }
    const gradient = new Float64Array(L);
    for (let i = 0; i < n; i++) {
      const list = active[i];
      const truth = labels[i]!;
      if (list) {
        let total = 0;
        for (let b = 0; b < L; b++) total += forward[i * L + b]! * backward[i * L + b]!;
        let largest = 0;
        for (let b = 0; b < L; b++) {
          gradient[b] = weight * ((b === truth ? 1 : 0) - (forward[i * L + b]! * backward[i * L + b]!) / total);
          largest = Math.max(largest, Math.abs(gradient[b]!));
        }
        // What is as good as certain teaches nothing.
        if (largest > 1e-3) {
          for (const f of list) {
            for (let b = 0, w = f * L; b < L; b++, w++) {
              const g = gradient[b]! - l2 * weights[w]!;
              squares[w]! += g * g;
              const step = rate / Math.sqrt(squares[w]! + 1e-6);
              const moved = weights[w]! + step * g;
              const shrink = l1 * step;
              weights[w] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
            }
          }
        }
        if (i === 0) {
          for (let b = 0; b < L; b++)
            if (allowed[L * L + b]) moveTransition(L * L + b, (b === truth ? 1 : 0) - (forward[b]! * backward[b]!) / total);
        }
      }
      if (i > 0 && (list || active[i - 1])) {
        let total = 0;
        for (let a = 0; a < L; a++) {
          for (let b = 0; b < L; b++) {
            const p = forward[(i - 1) * L + a]! * jumps[a * L + b]! * potentials[i * L + b]! * backward[i * L + b]!;
            pairs[a * L + b] = p;
            total += p;
          }
        }
        for (let a = 0; a < L; a++) {
          for (let b = 0; b < L; b++) {
            if (!allowed[a * L + b]) continue;
            const g = (a === labels[i - 1] && b === truth ? 1 : 0) - pairs[a * L + b]! / total;
            if (Math.abs(g) > 1e-5) moveTransition(a * L + b, g);
          }
        }
      }
    }
  };

  for (let run = 0; run < options.runs; run++) {
    weights.fill(0);
    squares.fill(0);
    transitions.fill(0);
    transitionSquares.fill(1e-6);
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      for (const i of order) learn(examples[i]!);
      if (epoch < options.epochs / 2) continue;
      averaged++;
      for (let k = 0; k < size; k++) sums[k]! += weights[k]!;
      for (let k = 0; k < transitions.length; k++) transitionSums[k]! += transitions[k]!;
    }
  }
  return { weights: sums.map((s) => s / averaged), transitions: transitionSums.map((s) => s / averaged) };
}
