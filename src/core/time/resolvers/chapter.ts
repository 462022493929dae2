import type { TimeMention } from '../mention.ts';
import type { Point } from '../point.ts';
import type { State } from './state.ts';

/** How long a heading may be, in UTF-16 units. */
const LONGEST = 110;

/** Whether a paragraph looks like a heading: short, begun by a letter or digit, without an end mark. Looks at its ends only. */
export function isHeading(text: string): boolean {
  return text.length <= LONGEST && /^\s*[\p{L}\p{N}„"«»]/u.test(text) && !/[.!?:;,…]["“«»”)]?\s*$/u.test(text);
}

/** At a heading: the chapter it opens. One without years ends the chapter before, but not one that is named by its years alone. */
export function openChapter(text: string, mentions: readonly TimeMention[], state: State): void {
  const years = mentions.flatMap(({ date }) =>
    date?.kind === 'calendar' && date.year !== undefined && !date.bc ? [date.year] : [],
  );
  if (years.length === 0) {
    if (!state.chapter?.ofYears) state.chapter = undefined;
    return;
  }
  const first = Math.min(...years);
  const { date } = mentions[0]!;
  const month = date?.kind === 'calendar' && date.year === first ? date.month : undefined;
  const told = { year: first, ...(month !== undefined && { month }) };
  // "Nach 1945", "Bis 1914": open to one side
  const lead = text.slice(0, mentions[0]!.start).trimStart().toLowerCase();
  const after = years.length === 1 && /(?:^|\s)(?:nach|seit|ab)\s$/u.test(lead);
  const before = years.length === 1 && /(?:^|\s)(?:vor|bis)\s$/u.test(lead);
  const last = after ? Number.POSITIVE_INFINITY : Math.max(...years);
  state.chapter = { first: before ? Number.NEGATIVE_INFINITY : first, last, ofYears: mentions[0]!.start === 0, told };
  state.told = told;
}

/** Whether a date lies in the years of the chapter at hand; all do where there is none. */
export function isInChapter({ year, bc }: Point, { chapter }: State): boolean {
  return !chapter || bc || year === undefined || (year >= chapter.first && year <= chapter.last);
}

/** A paragraph that begins with a later year has left a chapter that only happens to name one ("Das Hochwasser von 1882"). */
export function leaveChapter({ year, bc }: Point, state: State): void {
  const { chapter } = state;
  if (chapter && !chapter.ofYears && !state.toldHere && !bc && year !== undefined && year > chapter.last)
    state.chapter = undefined;
}

/** At a new paragraph: a look at other years ends with the paragraph it stood in. */
export function backToChapter(state: State): void {
  if (state.chapter && state.told && !isInChapter(state.told, state)) state.told = state.chapter.told;
}
