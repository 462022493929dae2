import type { EventItem, EventsAnswer, Range } from '../../shared/protocol.ts';
import type { Locale } from '../texts.ts';
import { type Day, dayOf, lapse } from '../views/day.ts';
import { type Merged, mergeEvents, names, statusText, unsaid } from '../views/merged-events.ts';
import { shortened } from '../views/tree-node.ts';

/** An event in its place on the picture; all measures in SVG units (pixels at 100 %). */
export interface PlacedEvent {
  /** Middle of its mark and foot of its first line. */
  readonly y: number;
  /** One to three lines. */
  readonly title: readonly string[];
  readonly details: string;
  readonly accessible: string;
  readonly status: EventItem['status'];
  readonly range: Range;
}

export interface PlacedDay {
  readonly y: number;
  /** One or two lines. */
  readonly label: readonly string[];
  /** Whether it is the article's own day. */
  readonly own: boolean;
  /** Whether it has no place in time: it stands below the axis. */
  readonly undated: boolean;
  /** Time since the day before on the axis, in words, where both are full days and it is worth naming. */
  readonly gap: string | undefined;
  readonly events: readonly PlacedEvent[];
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Where the axis stands, from the left. */
  readonly axis: number;
  readonly days: readonly PlacedDay[];
}

export const ROW = 44;
/** From one line of a title to the next. */
export const LINE = 17;
const TOP = 24;
const MIN_GAP = 18;
const MS_PER_DAY = 86_400_000;
const [NARROWEST, NARROW, WIDEST] = [320, 640, 840];
/** Widths of a letter of titles (14 px, bold), days (14 px) and details (12 px), on the safe side of what fonts of the interface take. */
const [TITLE_LETTER, DAY_LETTER, DETAIL_LETTER] = [9.2, 8.4, 7.2];

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

/** The article's own day among the others, where it parts what was from what is to come and nothing happens on it. */
function withArticleDay(
  days: readonly { readonly day: Day; readonly events: readonly Merged[] }[],
  date: string | undefined,
  locale: Locale,
): typeof days {
  const at = days.findIndex(({ day }) => date !== undefined && day.sort > date);
  const after = days[at];
  if (date === undefined || at <= 0 || !after || after.day.key === 'undated' || days.some(({ day }) => day.iso === date))
    return days;
  return [...days.slice(0, at), { day: dayOf(date, date, locale), events: [] }, ...days.slice(at)];
}

/** A text in lines of a length, cut at words; the last of `most` lines ends in "…" where the text goes on. */
function inLines(text: string, length: number, most: number): string[] {
  if (most === 1) return [shortened(text, length)];
  if (text.length <= length) return [text];
  const cut = text.lastIndexOf(' ', length);
  const first = text.slice(0, cut > 0 ? cut : length);
  return [first, ...inLines(text.slice(first.length).trim(), length, most - 1)];
}

/**
 * Places the events of an article from top to bottom in time, one entry for each merged event and day; what has no day comes last, apart.
 * `width` is the room there is, in pixels: in a narrow panel days are written short and titles broken, rather than all made small.
 */
export function layOutTimeline(answer: EventsAnswer, locale: Locale, width: number = WIDEST): TimelineLayout {
  const room = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width)));
  const narrow = room < NARROW;
  const axis = narrow ? 160 : 250;
  const days = new Map<string, Merged[]>();
  for (const merged of mergeEvents(answer, { locale, filter: '' }))
    days.set(merged.day.key, [...(days.get(merged.day.key) ?? []), merged]);
  let y = TOP;
  let previous: Day | undefined;
  const listed = [...days.values()].map((events): { day: Day; events: readonly Merged[] } => ({ day: events[0]!.day, events }));
  const placed = withArticleDay(listed, answer.date, locale).map(({ day, events }): PlacedDay => {
    const gap = previous && daysBetween(previous, day);
    const named = gap !== undefined && gap > 1 && previous?.iso !== undefined && day.iso !== undefined;
    if (previous) y += spacing(gap);
    previous = day;
    const start = y;
    const list = events.map((merged): PlacedEvent => {
      const own = placeEvent(y, merged, room - axis - 30, locale);
      y += ROW + (own.title.length - 1) * LINE;
      return own;
    });
    if (list.length === 0) y += ROW;
    return {
      y: start,
      // With the year in any case: the picture is saved and shown without its article.
      label: inLines(narrow ? dayOf(day.key, undefined, locale).note : day.label, Math.floor((axis - 16) / DAY_LETTER), 2),
      own: day.iso !== undefined && day.iso === answer.date,
      undated: day.key === 'undated',
      gap: named ? lapse(gap, locale) : undefined,
      events: list,
    };
  });
  return { width: room, height: y + TOP, axis, days: placed };
}

function placeEvent(y: number, { day, mentions }: Merged, room: number, locale: Locale): PlacedEvent {
  const [first] = mentions as [EventItem];
  const who = names(mentions.flatMap((m) => m.who));
  const where = names(mentions.flatMap((m) => m.where));
  const status = statusText(first, locale);
  const all = [day.clock ?? '', status, who.join(', '), where.join(', ')].filter((t) => t !== '');
  const details = [day.clock ?? '', status, ...unsaid(first.title, [...who, ...where])].filter((t) => t !== '').join(' · ');
  return {
    y,
    title: inLines(first.title, Math.floor(room / TITLE_LETTER), 3),
    details: shortened(details, Math.floor(room / DETAIL_LETTER)),
    accessible: [day.label, first.title, all.join(' · ')].filter((t) => t !== '').join('; '),
    status: first.status,
    range: first.clause.range,
  };
}
