import type { Category } from './category.ts';
import type { PhraseHit } from './phrases.ts';

/** The kind a line's own wording speaks for, and how strongly: from 8 on a cue, from 12 on sure. */
export interface Wording {
  readonly category: Category;
  readonly weight: number;
}

const WEIGHT = { line: 3, start: 2, any: 1 } as const;
const STRENGTH = { sure: 3, cue: 2, weak: 0 } as const;

/** The kind that the strongest of a line's phrases is of; undefined where all are weak. */
export function wordingOf(hits: readonly PhraseHit[]): Wording | undefined {
  let best: Wording | undefined;
  for (const { phrase, strength, length } of hits) {
    const weight = STRENGTH[strength] * 4 + WEIGHT[phrase.where] * 2 + Math.min(1, length / 40);
    if (strength !== 'weak' && weight > (best?.weight ?? 0)) best = { category: phrase.category, weight };
  }
  return best;
}

/** Whether the wording alone settles that a line is boilerplate: a sure phrase that is the line, opens it or makes up much of it (`coverage`). */
export function isSettled(hits: readonly PhraseHit[], coverage: number): boolean {
  return hits.some(
    ({ phrase, strength }) =>
      strength === 'sure' && (phrase.where === 'line' || coverage >= (phrase.where === 'start' ? 0.06 : 0.25)),
  );
}
