import type { Day } from './day.ts';
import type { Merged } from './merged-events.ts';

/** The events of an article by what they are to its news. */
export interface Story {
  /** What happened about the day of the article, by day; what says no time of its own stands behind what it follows in the text. */
  readonly course: readonly { readonly day: Day; readonly events: readonly Merged[] }[];
  /** What no dated passage stands before. */
  readonly untimed: readonly Merged[];
  /** What happened before. */
  readonly background: readonly Merged[];
  /** What lies ahead. */
  readonly planned: readonly Merged[];
}

/** What lies more days than this before the day of the article is how it came to the news. */
const BACKGROUND_DAYS = 7;
const MS_PER_DAY = 86_400_000;

function byPlace(a: Merged, b: Merged): number {
  const [x, y] = [a.mentions[0]!.clause.range.start, b.mentions[0]!.clause.range.start];
  return x.line - y.line || x.character - y.character;
}

/** Whether a day, month or year is over well before the article's day. Undefined days and years are not. */
function isLongAgo({ sort, key }: Day, date: string | undefined): boolean {
  if (date === undefined || !/^\d/.test(sort) || date.startsWith(key)) return false;
  return sort < new Date(Date.parse(`${date}T00:00:00Z`) - BACKGROUND_DAYS * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether an event is still to come: planned, or possible on a day that lies ahead. */
function isAhead({ day, mentions }: Merged, date: string | undefined): boolean {
  const { status } = mentions[0]!;
  if (status === 'planned') return day.iso === undefined || date === undefined || day.iso >= date;
  return status === 'possible' && day.iso !== undefined && date !== undefined && day.iso > date;
}

/**
 * Puts events into sections. Nothing is dated that is not: an event without a time keeps its place in the text, behind the dated passage it
 * follows, and is marked (`untimed`).
 *
 * @param all the events in the order of time; of them those that `listed` holds are put into sections, the others only date what follows.
 * @param date the article's day, as an ISO date.
 */
export function storyOf(all: readonly Merged[], listed: ReadonlySet<Merged>, date: string | undefined): Story {
  const course = new Map<string, { readonly day: Day; readonly events: Merged[] }>();
  const [untimed, background, planned]: Merged[][] = [[], [], []];
  let last: Day | undefined;
  for (const m of [...all].sort(byPlace)) {
    const undated = m.day.key === 'undated';
    const ahead = isAhead(m, date);
    if (!undated && !ahead) last = m.day;
    if (!listed.has(m)) continue;
    const day = undated ? last : m.day;
    const told: Merged = undated && day !== undefined && !ahead ? { ...m, untimed: true } : m;
    if (ahead) planned!.push(told);
    else if (day === undefined) untimed!.push(told);
    else if (isLongAgo(day, date)) background!.push(told);
    else {
      const known = course.get(day.key);
      if (known) known.events.push(told);
      else course.set(day.key, { day, events: [told] });
    }
  }
  const days = [...course.values()].sort((a, b) => (a.day.sort < b.day.sort ? -1 : a.day.sort > b.day.sort ? 1 : 0));
  const inTime = (list: readonly Merged[]): Merged[] =>
    [...list].sort((a, b) => (a.untimed || b.untimed ? 0 : a.day.sort < b.day.sort ? -1 : a.day.sort > b.day.sort ? 1 : 0));
  return { course: days, untimed: untimed!, background: background!, planned: inTime(planned!) };
}
