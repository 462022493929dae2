import { addDays, isoDay, readIsoDay } from '../time/calendar.ts';
import type { EventStatus } from './event.ts';
import type { StoryDay } from './story-day.ts';

/** An event as a story is made of it. */
export interface StoryEvent {
  readonly day: StoryDay;
  /** It says no time of its own, and stands behind a dated passage. */
  readonly untimed?: true;
}

/** The events of an article by what they are to its news: the same in the view, the exported files and the report. */
export interface Story<E extends StoryEvent> {
  /** The news itself, where the article tells anything else. */
  readonly news: readonly E[];
  /** What no dated passage stands before. */
  readonly untimed: readonly E[];
  /** What happened about the day of the article, by day; what says no time of its own stands behind what it follows in the text. */
  readonly course: readonly { readonly day: E['day']; readonly events: readonly E[] }[];
  /** What happened before. */
  readonly background: readonly E[];
  /** What lies ahead. */
  readonly planned: readonly E[];
}

export interface StoryOptions<E extends StoryEvent> {
  /** The article's day, as an ISO date. */
  readonly date: string | undefined;
  readonly statusOf: (event: E) => EventStatus;
  readonly isNews: (event: E) => boolean;
  /** Puts two events in the order of the text. */
  readonly byPlace: (a: E, b: E) => number;
}

/** What lies more days than this before the day of the article is how it came to the news. */
const BACKGROUND_DAYS = 7;

/** Whether a day, month or year is over well before the article's day. Undefined days and years are not. */
function isLongAgo({ sort, key }: StoryDay, date: string | undefined): boolean {
  const day = readIsoDay(date);
  if (date === undefined || day === undefined || !/^\d/u.test(sort) || date.startsWith(key)) return false;
  return sort < isoDay(addDays(day, -BACKGROUND_DAYS));
}

/** Whether an event is still to come: planned, or possible on a day that lies ahead. */
function isAhead({ iso }: StoryDay, status: EventStatus, date: string | undefined): boolean {
  if (status === 'planned') return iso === undefined || date === undefined || iso >= date;
  return status === 'possible' && iso !== undefined && date !== undefined && iso > date;
}

function inTime(a: StoryEvent, b: StoryEvent): number {
  return a.untimed || b.untimed || a.day.sort === b.day.sort ? 0 : a.day.sort < b.day.sort ? -1 : 1;
}

/**
 * Puts events into sections. Nothing is dated that is not: an event without a time keeps its place in the text, behind the dated passage it
 * follows, and is marked (`untimed`).
 *
 * @param all the events in the order of time.
 */
export function storyOf<E extends StoryEvent>(all: readonly E[], options: StoryOptions<E>): Story<E> {
  const { date, statusOf, isNews, byPlace } = options;
  const main = all.filter(isNews);
  const news = new Set(main.length < all.length ? main : []);
  const course = new Map<string, { readonly day: E['day']; readonly events: E[] }>();
  const untimed: E[] = [];
  const background: E[] = [];
  const planned: E[] = [];
  let last: E['day'] | undefined;
  for (const event of [...all].sort(byPlace)) {
    const undated = event.day.key === 'undated';
    const ahead = isAhead(event.day, statusOf(event), date);
    if (!undated && !ahead) last = event.day;
    // The news is told on top; it only dates what follows it.
    if (news.has(event)) continue;
    const day = undated ? last : event.day;
    const told: E = undated && day !== undefined && !ahead ? { ...event, untimed: true } : event;
    if (ahead) planned.push(told);
    else if (day === undefined) untimed.push(told);
    else if (isLongAgo(day, date)) background.push(told);
    else {
      const known = course.get(day.key);
      if (known) known.events.push(told);
      else course.set(day.key, { day, events: [told] });
    }
  }
  const days = [...course.values()].sort((a, b) => (a.day.sort < b.day.sort ? -1 : a.day.sort > b.day.sort ? 1 : 0));
  return { news: [...news], untimed, course: days, background: background.sort(inTime), planned: planned.sort(inTime) };
}
