import { firstNotBefore, type Span } from '../text/span.ts';

/**
 * The items that start in [start, end); items are in the order of their starts. By halving, so that asking once an event stays cheap in a
 * long text.
 */
export function startingWithin<T extends Span>(items: readonly T[], start: number, end: number): readonly T[] {
  const low = firstNotBefore(items, (item) => item.start < start);
  let to = low;
  while (to < items.length && items[to]!.start < end) to++;
  return items.slice(low, to);
}
