/** One example: what is known of it, what it is (0 or 1), and how much it counts. */
export interface Row {
  readonly features: Float32Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

const EPOCHS = 40;
const RATE = 0.3;
const SHRINK = 1e-4;

/** Logistic regression by AdaGrad with a little shrinkage. Deterministic. */
export function fitLogistic(rows: readonly Row[], width: number): number[] {
  const weights = new Float64Array(width);
  const squares = new Float64Array(width).fill(1e-6);
  const order = rows.map((_, i) => i);
  let seed = 7;
  const random = (): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { features, label, weight } = rows[i]!;
      let sum = 0;
      for (let k = 0; k < width; k++) sum += weights[k]! * features[k]!;
      const error = (1 / (1 + Math.exp(-sum)) - label) * weight;
      for (let k = 0; k < width; k++) {
        const x = features[k]!;
        if (x === 0) continue;
        const gradient = error * x + SHRINK * weights[k]!;
        squares[k]! += gradient * gradient;
        weights[k]! -= (RATE * gradient) / Math.sqrt(squares[k]!);
      }
    }
  }
  return [...weights];
}
