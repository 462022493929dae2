import { changeBetween, type MemoryKey } from '../text/document-memory.ts';
import { isSame } from './same-event.ts';
import type { Unclustered } from './unclustered.ts';

/** How many events back a mention of the same one is looked for: keeps the time linear on long texts. */
const REACH = 60;

/** The steps back at which an event has mentions of the same one, the nearest first; nearly always none. */
type Matches = readonly number[];
const NONE: Matches = [];

/**
 * Which mentions tell of one event. Keeps what was compared with what: after an edit only the events that changed, and those that
 * stand within reach behind them, are compared again.
 */
export class EventNumbers {
  #told: readonly Unclustered[] = [];
  #matches: readonly Matches[] = [];
  /** How many pairs were compared so far; for tests. */
  compared = 0;

  /**
   * A number for each event: mentions of the same one share it, in the order of first mentions. The same object is the same event as before,
   * wherever it stands.
   *
   * @param starts where each stands now.
   */
  of(told: readonly Unclustered[], starts: readonly number[]): number[] {
    const { from, gone, come } = changeBetween(this.#told, told);
    const known = this.#matches;
    const matches = told.map((_, i) => {
      if (i < from) return known[i]!;
      const before = i >= come ? known[i - come + gone]! : NONE;
      if (i >= come + REACH) return before;
      // Where as many events came as went, those behind them stand as far from all others as before.
      return i >= come && come === gone ? this.#matchesOf(told, i, before, from, come) : this.#matchesOf(told, i, NONE, 0, i);
    });
    this.#told = told;
    this.#matches = matches;
    return numbered(told, matches, starts);
  }

  /** What matches event `i`: those of the events from `from` to `to` are compared, for the others `before` says it. */
  #matchesOf(told: readonly Unclustered[], i: number, before: Matches, from: number, to: number): Matches {
    const found = before.filter((back) => i - back < from || i - back >= to);
    const event = told[i]!;
    for (let k = Math.max(from, i - REACH); k < to; k++) {
      this.compared++;
      if (isSame(event, told[k]!)) found.push(i - k);
    }
    return found.length === 0 ? NONE : found.sort((a, b) => a - b);
  }
}

export const EVENT_NUMBERS: MemoryKey<EventNumbers> = { make: () => new EventNumbers() };

function numbered(told: readonly Unclustered[], matches: readonly Matches[], starts: readonly number[]): number[] {
  const numbers: number[] = [];
  /** The days that the mentions of each number name. */
  const days: Set<string>[] = [];
  told.forEach(({ day, draft }, i) => {
    // An undated headline is like the events of several days: it may not make them one.
    const differs = (number: number): boolean => day !== undefined && [...days[number]!].some((other) => other !== day);
    const back = matches[i]!.find((steps) => !differs(numbers[i - steps]!));
    let number = back === undefined ? undefined : numbers[i - back]!;
    // An incident named beside what its clause tells belongs to that.
    if (number === undefined && draft.beside && !draft.apart && starts[i - 1] === starts[i]) number = numbers[i - 1];
    number ??= days.length;
    numbers.push(number);
    days[number] ??= new Set();
    if (day !== undefined) days[number]!.add(day);
  });
  return numbers;
}
