import { AGREEMENT } from '../lexicon/morphology.ts';

/**
 * The readings (gender, number and case together, bits of `AGREEMENT`) that all of the masks allow. A mask of 0 says nothing and forbids
 * nothing; the result is 0 where they contradict each other, and where none says anything.
 */
export function unify(...masks: readonly number[]): number {
  let meet: number = AGREEMENT.any;
  let said = false;
  for (const mask of masks) {
    if (mask === 0) continue;
    said = true;
    meet &= mask;
  }
  return said ? meet : 0;
}

const ROWS = [AGREEMENT.masculine, AGREEMENT.feminine, AGREEMENT.neuter, AGREEMENT.plural] as const;

/** All cases of the genders and numbers that a mask allows: what a pronoun that refers to it may be. 0 for 0. */
export function rowsOf(mask: number): number {
  let rows = 0;
  for (const row of ROWS) if (mask & row) rows |= row;
  return rows;
}
