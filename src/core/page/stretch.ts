/** How much a block's logit may say about where the article lies, and from which logit on it speaks for it. Chosen on houses the model had not seen. */
const BIAS = 1;
const MOST_AGAINST = -0.6;
const MOST_FOR = 3;

export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The stretch of blocks with the largest sum of bounded logits; last < first where there are none. Linear. */
export function stretchOf(logits: ArrayLike<number>): Stretch {
  let best = -1;
  let found: Stretch = { first: 0, last: -1 };
  let sum = 0;
  let from = 0;
  for (let i = 0; i < logits.length; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += Math.max(MOST_AGAINST, Math.min(MOST_FOR, logits[i]! + BIAS));
    if (sum > best) {
      best = sum;
      found = { first: from, last: i };
    }
  }
  return found;
}
