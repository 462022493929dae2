import { changeBetween, type MemoryKey } from '../text/document-memory.ts';
import type { Unclustered } from './cluster.ts';
import { isSame } from './same-event.ts';

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
    const kept = come + REACH;
    const matches = told.map((_, i) => (i < from ? known[i]! : i >= kept ? known[i - come + gone]! : this.#matchesOf(told, i)));
    this.#told = told;
    this.#matches = matches;
    return numbered(told, matches, starts);
  }

  #matchesOf(told: readonly Unclustered[], i: number): Matches {
    let found: number[] | undefined;
    const event = told[i]!;
    for (let back = 1; back <= REACH && back <= i; back++) {
      this.compared++;
      if (isSame(event, told[i - back]!)) {
        found ??= [];
        found.push(back);
      }
    }
    return found ?? NONE;
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
