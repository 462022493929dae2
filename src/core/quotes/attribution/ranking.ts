import { SPEAKER_WEIGHTS } from '../data/speaker-weights.generated.ts';

/** Weights of features by name. */
export type Weights = ReadonlyMap<string, number>;

/** Weights are stored in hundredths. */
export const WEIGHT_SCALE = 100;

/** The fitted weights; how they were fitted: src/tools/speakers. */
export const FITTED: Weights = new Map(
  SPEAKER_WEIGHTS.split('\n').map((row) => {
    const [feature, weight] = row.split('\t') as [string, string];
    return [feature, Number(weight) / WEIGHT_SCALE];
  }),
);

/** The probability of each option: the softmax of the sums of their features' weights. */
export function probabilities(options: readonly (readonly string[])[], weights: Weights): number[] {
  const scores = options.map((features) => features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0));
  const most = Math.max(...scores);
  const shares = scores.map((s) => Math.exp(s - most));
  const all = shares.reduce((sum, x) => sum + x, 0);
  return shares.map((x) => x / all);
}
