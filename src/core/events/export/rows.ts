import type { Article } from '../../rules/article.ts';
import { isoDay } from '../../time/calendar.ts';
import { actorsOf, baseForm } from '../actors.ts';
import { daySpan } from '../day-span.ts';
import type { EventMention, EventStatus } from '../event.ts';
import { whenOf } from '../event-clock.ts';

/** One event of an article as a list shows it: all mentions of a cluster together. */
export interface EventRow {
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

/** What an exporter gets: the rows in the order of time, the undated last. */
export interface EventList {
  /** The article's headline, or its first words. */
  readonly title: string;
  /** ISO date of the article, if known. */
  readonly date: string | undefined;
  readonly rows: readonly EventRow[];
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

/** The events of an article for export. */
export function eventList(article: Article): EventList {
  const clusters = new Map<number, EventMention[]>();
  for (const event of article.events) clusters.set(event.cluster, [...(clusters.get(event.cluster) ?? []), event]);
  const rows = [...clusters.values()].map((mentions): EventRow => {
    const best = main(mentions);
    return {
      when: whenOf(article, best),
      until: best.when?.until,
      whenText: best.when ? blank(article.text.slice(best.when.start, best.when.end)) : '',
      title: best.title,
      who: distinct(mentions.flatMap((e) => e.who.map((m) => baseForm(article, m)))),
      named: distinct(
        mentions.flatMap((e) => e.who.flatMap((m) => actorsOf(article, m).flatMap((a) => (a.kind === 'other' ? [] : a.name)))),
      ),
      where: distinct(mentions.flatMap((e) => e.where.map((m) => baseForm(article, m)))),
      status: best.status,
      source: mentions.find((e) => e.source)?.source?.text,
      passages: distinct(mentions.map((e) => article.text.slice(e.start, e.end))),
    };
  });
  rows.sort((a, b) => compareWhen(a.when, b.when));
  const headline = article.zones.find((z) => z.kind === 'headline') ?? article.zones[0];
  const title = headline ? blank(article.text.slice(headline.start, headline.end)) : '';
  return { title: title.length > 120 ? `${title.slice(0, 119)}…` : title, date: article.date, rows };
}
