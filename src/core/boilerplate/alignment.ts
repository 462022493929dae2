import type { PlacedLine } from './line.ts';

/** Which line of an older article each line of a new one was, and the other way round; -1 where it is new or gone. */
export interface Alignment {
  readonly before: (index: number) => number;
  readonly now: (index: number) => number;
}

/** Lines are aligned by their places where as many stand in both, else by what both begin and end with. */
export function alignmentOf(before: readonly PlacedLine[], now: readonly PlacedLine[]): Alignment {
  const by = now.length - before.length;
  if (by === 0) return { before: (i) => i, now: (i) => i };
  let from = 0;
  while (from < before.length && from < now.length && before[from]!.line === now[from]!.line) from++;
  let come = now.length;
  while (come > from && come - by > from && before[come - by - 1]!.line === now[come - 1]!.line) come--;
  return {
    before: (i) => (i < from ? i : i >= come ? i - by : -1),
    now: (j) => (j < from ? j : j >= come - by ? j + by : -1),
  };
}
