import type { EventItem, EventsAnswer, Range } from '../../shared/protocol.ts';
import { type Locale, say } from '../texts.ts';
import type { Day } from '../views/day.ts';
import { type Merged, mergeEvents } from '../views/event-tree.ts';
import { shortened } from '../views/tree-node.ts';

/** An event in its place on the picture; all measures in SVG units (pixels at 100 %). */
export interface PlacedEvent {
  readonly y: number;
  readonly title: string;
  readonly details: string;
  readonly accessible: string;
  readonly status: EventItem['status'];
  readonly range: Range;
}

export interface PlacedDay {
  readonly y: number;
  readonly label: string;
  /** Whether it is the article's own day. */
  readonly own: boolean;
  /** Days to the day before on the line, where that is a gap worth naming. */
  readonly gap: number | undefined;
  readonly events: readonly PlacedEvent[];
}

export interface TimelineLayout {
  readonly height: number;
  readonly days: readonly PlacedDay[];
}

export const ROW = 44;
const TOP = 24;
const MIN_GAP = 18;
const MS_PER_DAY = 86_400_000;

/**
 * Space between two days: with the logarithm of the days between them. So a week of talks stays readable beside an anniversary two
 * centuries away, and longer always looks longer.
 */
export function spacing(days: number | undefined): number {
  return days === undefined ? MIN_GAP * 2 : MIN_GAP + Math.log2(1 + Math.max(0, days)) * 9;
}

function daysBetween(a: Day, b: Day): number | undefined {
  const first = Date.parse(`${a.iso ?? fullDate(a.sort)}T00:00:00Z`);
  const second = Date.parse(`${b.iso ?? fullDate(b.sort)}T00:00:00Z`);
  return Number.isNaN(first) || Number.isNaN(second) ? undefined : Math.round((second - first) / MS_PER_DAY);
}

/** First day of a month or year that sorts as YYYY or YYYY-MM. */
function fullDate(sort: string): string {
  if (/^\d{4}$/.test(sort)) return `${sort}-01-01`;
  return /^\d{4}-\d\d$/.test(sort) ? `${sort}-01` : sort;
}

/** Places the events of an article from top to bottom in time, one entry for each merged event and day. */
export function layOutTimeline(answer: EventsAnswer, locale: Locale): TimelineLayout {
  const days = new Map<string, Merged[]>();
  for (const merged of mergeEvents(answer, { locale, filter: '' }))
    days.set(merged.day.key, [...(days.get(merged.day.key) ?? []), merged]);
  let y = TOP;
  let previous: Day | undefined;
  const placed = [...days.values()].map((events): PlacedDay => {
    const [{ day }] = events as [Merged];
    const gap = previous && daysBetween(previous, day);
    if (previous) y += spacing(gap);
    previous = day;
    const start = y;
    const list = events.map(({ mentions }): PlacedEvent => {
      const own = placeEvent(y, day, mentions, locale);
      y += ROW;
      return own;
    });
    return {
      y: start,
      label: day.label,
      own: day.iso !== undefined && day.iso === answer.date,
      gap: gap && gap > 1 ? gap : undefined,
      events: list,
    };
  });
  return { height: y + TOP, days: placed };
}

function placeEvent(y: number, day: Day, mentions: readonly EventItem[], locale: Locale): PlacedEvent {
  const [first] = mentions as [EventItem];
  const names = (list: EventItem['who']): string => [...new Set(list.map((p) => p.text))].join(', ');
  const status = first.status === 'happened' ? '' : say(`event.${first.status}`, locale);
  const parts = [day.clock ?? '', status, names(mentions.flatMap((m) => m.who)), names(mentions.flatMap((m) => m.where))];
  const details = parts.filter((t) => t !== '').join(' · ');
  const title = shortened(first.title, 64);
  return {
    y,
    title,
    details: shortened(details, 80),
    accessible: [day.label, first.title, details].filter((t) => t !== '').join('; '),
    status: first.status,
    range: first.clause.range,
  };
}
