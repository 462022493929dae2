import { addDays, isoDay, readIsoDay } from '../time/calendar.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { NEXT } from './cues.ts';
import { daySpan } from './day-span.ts';
import type { EventMention } from './event.ts';
import type { EventNumbers } from './event-numbers.ts';
import { movedEvent } from './moved.ts';
import type { PlacedTold, Unclustered } from './unclustered.ts';

/** Most events that are the news itself. */
const MOST_MAIN = 4;

/** What the days of an event's time say of it. */
export function daysOf(
  when: EventMention['when'],
  time: TimeExpression | undefined,
): Pick<Unclustered, 'day' | 'first' | 'last' | 'pointsAhead' | 'late'> {
  const value = when?.value.split('T')[0];
  const day = value && /^(?:[0-9]{4}|XXXX)-[0-9]{2}-[0-9]{2}$/u.test(value) ? value : undefined;
  const span = daySpan(when?.value);
  return {
    day,
    first: span && isoDay(span.first),
    last: when?.until ?? (span && isoDay(span.last)),
    pointsAhead: time?.ahead ?? false,
    late: time?.phase === 'end',
  };
}

/** The numbers of the events that are the news: those of the headline, then those of the first paragraph, the likeliest first. */
function mainOf(all: readonly Unclustered[], numbers: readonly number[]): ReadonlySet<number> {
  const main = new Set<number>();
  const add = (wanted: (u: Unclustered, index: number) => boolean): void => {
    const found: { readonly score: number; readonly number: number }[] = [];
    all.forEach((u, i) => {
      if (wanted(u, i)) found.push({ score: u.score, number: numbers[i]! });
    });
    for (const { number } of found.sort((a, b) => b.score - a.score)) if (main.size < MOST_MAIN) main.add(number);
  };
  add(({ zone }) => zone === 'headline');
  if (main.size < 2) add(({ zone, draft }) => zone === 'lead' && !draft.subordinate && !draft.beside);
  if (main.size === 0) add((_, i) => i === 0);
  return main;
}

/** The events with their numbers and their status by the day; an undated mention has the time of a dated one of the same event. */
export function clusterEvents(
  placed: readonly PlacedTold[],
  articleDate: string | undefined,
  known: EventNumbers,
): EventMention[] {
  const all = placed.map(({ told }) => told);
  const numbers = known.of(
    all,
    placed.map(({ told, by }) => told.event.start + by),
  );
  const main = mainOf(all, numbers);
  const mentions = placed.map(({ told, by }) => movedEvent(told.event, by));
  const dated = new Map<number, { readonly when: EventMention['when']; readonly told: Unclustered }>();
  mentions.forEach(({ when }, i) => {
    const told = all[i]!;
    if (when && !told.draft.beside && !dated.has(numbers[i]!))
      dated.set(numbers[i]!, { when: { ...when, certain: false }, told });
  });
  return mentions.map((mention, i): EventMention => {
    const cluster = numbers[i]!;
    const { start, end, trigger, title, when, who, where, source } = mention;
    const repeated = when ? undefined : dated.get(cluster);
    return {
      start,
      end,
      trigger,
      title,
      when: when ?? repeated?.when,
      who,
      where,
      status: statusByDay(all[i]!, repeated?.told ?? all[i]!, articleDate),
      source,
      cluster,
      main: main.has(cluster),
    };
  });
}

/** Tenses of what is over, whatever day stands with it: "soll gestohlen haben". */
const DONE = /^tense=(?:hearsay|.*perfect)$/u;

/** Days before the article's from which "am nächsten Tag wird …" is told in the historical present. */
const LONG_OVER = 7;

function isLongOver(last: string | undefined, articleDate: string | undefined): boolean {
  const today = readIsoDay(articleDate);
  return today !== undefined && last !== undefined && last < isoDay(addDays(today, -LONG_OVER));
}

/**
 * What lies after the article's day has not happened yet, unless the verb says so; with "wird" neither has what is not over.
 *
 * @param dated the mention that says the event's day: itself, or the one that it repeats.
 */
function statusByDay(
  { event, draft }: Unclustered,
  { first, last, pointsAhead, late }: Unclustered,
  articleDate: string | undefined,
): EventMention['status'] {
  if (event.status !== 'happened' && event.status !== 'reported') return event.status;
  const ahead =
    pointsAhead || (articleDate !== undefined && first !== undefined && (draft.ahead || late ? last! : first) > articleDate);
  if (draft.ahead && draft.cues.includes(NEXT) && !isLongOver(last, articleDate)) return 'planned';
  const done = (): boolean => draft.past || draft.cues.some((cue) => DONE.test(cue));
  return ahead && !done() ? 'planned' : event.status;
}
