import type { Unit } from './word.ts';
import { wordOf } from './words.ts';

const ADJECTIVE_UNITS: readonly (readonly [string, Unit])[] = [
  ['jährig', 'Y'],
  ['monatig', 'M'],
  ['wöchig', 'W'],
  ['tägig', 'D'],
  ['stündig', 'H'],
  ['minütig', 'MIN'],
  ['sekündig', 'S'],
];

/** Reads "neunmonatigen" or "tägiger" (after a number and a hyphen): amount (undefined if the word holds none) and unit. */
export function lastingAdjective(lower: string): { readonly amount: number | undefined; readonly unit: Unit } | undefined {
  for (const [stem, unit] of ADJECTIVE_UNITS) {
    const at = lower.indexOf(stem);
    if (at < 0 || lower.length > at + stem.length + 2) continue;
    if (at === 0) return { amount: undefined, unit };
    const amount = wordOf(lower.slice(0, at)).cardinal;
    if (amount !== undefined) return { amount, unit };
  }
  return undefined;
}

/** A duration's TIMEX3 value: 3 + 'D' -> "P3D", 2 + 'H' -> "PT2H"; `X` for an open amount. */
export function durationValue(amount: number | undefined, unit: Unit): string {
  const n = amount === undefined ? 'X' : String(amount);
  if (unit === 'H' && amount === 0.5) return 'PT30M';
  if (unit === 'CE' && amount === 0.5) return 'P50Y';
  if (unit === 'H' || unit === 'S') return `PT${n}${unit}`;
  if (unit === 'MIN') return `PT${n}M`;
  if (unit === 'Y' && amount === 0.5) return 'P6M';
  if (unit === 'Y' && amount !== undefined && amount < 2 && amount % 1 === 0.5) return `P${Math.floor(amount)}Y6M`;
  return `P${n}${unit}`;
}
