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
    const before = this.#told;
    const known = this.#matches;
    const { from, gone, come } = changeBetween(before, told);
    // Where as many events came as went, each stands as far from all others as before, and many between may be the same.
    const aligned = come === gone;
    const isNew = (i: number): boolean => i >= from && i < come && !(aligned && told[i] === before[i]);
    let lastNew = aligned ? Number.NEGATIVE_INFINITY : come - 1;
    const matches = told.map((_, i) => {
      if (isNew(i)) lastNew = i;
      if (i < from || i - REACH > lastNew) return known[i < from ? i : i - come + gone]!;
      return aligned && !isNew(i) ? this.#matchesOf(told, i, known[i]!, isNew) : this.#matchesOf(told, i, NONE, () => true);
    });
    this.#told = told;
    this.#matches = matches;
    return numbered(told, matches, starts);
  }

  /** What matches event `i`: with those before that are `open` it is compared, for the others `before` says it. */
  #matchesOf(told: readonly Unclustered[], i: number, before: Matches, open: (k: number) => boolean): Matches {
    const found = before.filter((back) => !open(i - back));
    const event = told[i]!;
    for (let k = Math.max(0, i - REACH); k < i; k++) {
      if (!open(k)) continue;
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
