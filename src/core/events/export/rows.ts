import type { Article } from '../../rules/article.ts';
import { readableText } from '../../text/markdown-plain.ts';
import { isoDay } from '../../time/calendar.ts';
import { actorsOf, baseForm, telling } from '../actors.ts';
import { daySpan } from '../day-span.ts';
import type { EventMention, EventStatus } from '../event.ts';
import { whenOf } from '../event-clock.ts';
import { type StoryEvent, storyOf } from '../story.ts';
import { storyDay } from '../story-day.ts';

/** What an event is to the news; "day" = it happened about the day of the article. */
export type RowSection = 'news' | 'undated' | 'day' | 'background' | 'planned';

/** One event of an article as a list shows it: all mentions of a cluster together. */
export interface EventRow extends StoryEvent {
  readonly section: RowSection;
  readonly cluster: number;
  /** Where its first mention begins. */
  readonly start: number;
  /** TIMEX3 value; undefined where the text gives no time. */
  readonly when: string | undefined;
  /** The last day of a range, as an ISO date. */
  readonly until: string | undefined;
  /** The words of the text for the time: "am Dienstag". */
  readonly whenText: string;
  readonly title: string;
  readonly who: readonly string[];
  /** Persons and bodies among them, by name. */
  readonly named: readonly string[];
  readonly where: readonly string[];
  readonly status: EventStatus;
  /** Who says so. */
  readonly source: string | undefined;
  /** The clauses of the text that tell of it, in the order of the text. */
  readonly passages: readonly string[];
}

/** Rows under one heading. */
export interface RowGroup {
  readonly section: RowSection;
  /** Of a day (month, year …): its TIMEX3 value. */
  readonly day: string | undefined;
  readonly rows: readonly EventRow[];
}

/** What an exporter gets: the rows in the order of time, the undated last. */
export interface EventList {
  /** The article's headline, or its first words. */
  readonly title: string;
  /** ISO date of the article, if known. */
  readonly date: string | undefined;
  readonly rows: readonly EventRow[];
  /** The same rows as the view of events groups them. */
  readonly groups: readonly RowGroup[];
}

const blank = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function distinct(list: readonly string[]): string[] {
  return [...new Set(list.map(blank))].filter((text) => text !== '');
}

/** The mention that tells most: a time stated for certain, then any time, then the first. */
function main(mentions: readonly EventMention[]): EventMention {
  const rank = (e: EventMention): number => (e.when ? (e.when.certain ? 0 : 1) : 2);
  return [...mentions].sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0]!;
}

/** A text that sorts as the values do in time: known times by their first day, then open years, then what has no time. */
function timeKey(value: string | undefined): string {
  if (value === undefined || value.endsWith('_REF') || /^[PT]/u.test(value)) return '9';
  if (value.startsWith('BC')) return `0${String(9999 - Number.parseInt(value.slice(2), 10)).padStart(4, '0')}`;
  const span = daySpan(value);
  if (span) return `1${isoDay(span.first)}${span.clock ?? ''}`;
  // Decades and centuries: "199", "18".
  if (/^[0-9]{2,3}$/u.test(value)) return `1${value.padEnd(4, '0')}`;
  return `8${value}`;
}

/** Puts TIMEX3 values in the order of time. */
export function compareWhen(a: string | undefined, b: string | undefined): number {
  const [x, y] = [timeKey(a), timeKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A row before it is known where it stands. */
interface Draft extends Omit<EventRow, 'section'> {
  readonly main: boolean;
}

function draftOf(article: Article, mentions: readonly EventMention[]): Draft {
  const best = main(mentions);
  const when = whenOf(article, best);
  return {
    day: storyDay(when, article.date),
    start: Math.min(...mentions.map((e) => e.start)),
    main: mentions.some((e) => e.main),
    cluster: best.cluster,
    when,
    until: best.when?.until,
    whenText: best.when ? blank(article.text.slice(best.when.start, best.when.end)) : '',
    title: best.title,
    who: distinct(mentions.flatMap((e) => telling(e.who).map((m) => baseForm(article, m)))),
    named: distinct(
      mentions.flatMap((e) => e.who.flatMap((m) => actorsOf(article, m).flatMap((a) => (a.kind === 'other' ? [] : a.name)))),
    ),
    where: distinct(mentions.flatMap((e) => telling(e.where).map((m) => baseForm(article, m)))),
    status: best.status,
    source: mentions.find((e) => e.source)?.source?.text,
    passages: distinct(mentions.map((e) => article.text.slice(e.start, e.end))),
  };
}

/** The rows under their headings, as the view of events has them. */
function groupsOf(drafts: readonly Draft[], date: string | undefined): RowGroup[] {
  const { news, untimed, course, background, planned } = storyOf(drafts, {
    date,
    statusOf: (d) => d.status,
    isNews: (d) => d.main,
    byPlace: (a, b) => a.start - b.start,
  });
  const group = (section: RowSection, events: readonly Draft[], day?: string): RowGroup[] =>
    events.length === 0 ? [] : [{ section, day, rows: events.map(({ main: _, ...row }) => ({ ...row, section })) }];
  return [
    ...group('news', news),
    ...group('undated', untimed),
    ...course.flatMap(({ day, events }) => group('day', events, day.key)),
    ...group('background', background),
    ...group('planned', planned),
  ];
}

/** The events of an article for export. */
export function eventList(article: Article): EventList {
  const clusters = new Map<number, EventMention[]>();
  for (const event of article.events) clusters.set(event.cluster, [...(clusters.get(event.cluster) ?? []), event]);
  const inTime = (a: Draft | EventRow, b: Draft | EventRow): number => compareWhen(a.when, b.when) || a.start - b.start;
  const drafts = [...clusters.values()].map((mentions) => draftOf(article, mentions)).sort(inTime);
  const groups = groupsOf(drafts, article.date);
  const rows = groups.flatMap((g) => g.rows).sort(inTime);
  const headline = article.zones.find((z) => z.kind === 'headline') ?? article.zones[0];
  const title = headline ? blank(readableText(article.text.slice(headline.start, headline.end), article.languageId)) : '';
  return { title: title.length > 120 ? `${title.slice(0, 119)}…` : title, date: article.date, rows, groups };
}
