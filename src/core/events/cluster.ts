import { isoDay } from '../time/calendar.ts';
import { daySpan } from './day-span.ts';
import type { ToldDraft } from './draft.ts';
import type { EventMention } from './event.ts';

export interface Unclustered {
  readonly event: EventMention;
  readonly draft: ToldDraft;
  /** Its day, with or without its year; undefined where it has none. */
  readonly day: string | undefined;
  /** Its time points ahead by its own words, whatever the article's date: "kommenden Mittwoch". */
  readonly pointsAhead: boolean;
  /** The first and the last day that its time may mean, as ISO dates. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** For an event of a title line, the one of the text that it repeats. */
  readonly repeats?: Unclustered;
}

/** How many events back a mention of the same one is looked for: keeps the time linear on long texts. */
const REACH = 60;

/** An event with its days. */
export function unclustered(event: EventMention, draft: ToldDraft, pointsAhead: boolean): Unclustered {
  const value = event.when?.value.split('T')[0];
  const day = value && /^(?:[0-9]{4}|XXXX)-[0-9]{2}-[0-9]{2}$/u.test(value) ? value : undefined;
  const span = daySpan(event.when?.value);
  return { event, draft, day, pointsAhead, first: span && isoDay(span.first), last: span && isoDay(span.last) };
}

/** Words that an event's name and participants share, by their first letters: "NATO-Gespräche" and "Gesprächen". */
function sharesParticipant(a: EventMention, b: EventMention): boolean {
  return a.who.some((x) =>
    b.who.some((y) => x.text !== '' && (x.text === y.text || x.text.includes(y.text) || y.text.includes(x.text))),
  );
}

/** Whether the places of two mentions may be the same: one is named in both, or one mention names none. */
function sharesPlace(a: EventMention, b: EventMention): boolean {
  return (
    a.where.length === 0 ||
    b.where.length === 0 ||
    a.where.some((x) => b.where.some((y) => x.text.includes(y.text) || y.text.includes(x.text)))
  );
}

/**
 * Whether two mentions tell of the same event: talks on one day are the same talks; else the same event noun on the same day, or the same
 * verb with the same participants on the same day.
 */
export function isSame(a: Unclustered, b: Unclustered): boolean {
  if (a.day === undefined || a.day !== b.day) return false;
  if (a.draft.speech || b.draft.speech) return false;
  if (a.draft.kind === 'meeting' && b.draft.kind === 'meeting') return true;
  if (a.draft.nominal && b.draft.nominal) return a.draft.word === b.draft.word;
  if (a.draft.stem === '' || a.draft.stem !== b.draft.stem) return false;
  // A verb and its noun: "wird gesperrt", "die Sperrung".
  if (a.draft.nominal !== b.draft.nominal) return sharesPlace(a.event, b.event) || sharesParticipant(a.event, b.event);
  return sharesParticipant(a.event, b.event);
}

/** Whether a title line's event is the one that the text tells: titles leave out the day, and use the noun for the verb. */
export function isRepeated(title: Unclustered, other: Unclustered): boolean {
  if (isSame(title, other)) return true;
  if ((title.day !== undefined && other.day !== undefined && title.day !== other.day) || other.draft.speech) return false;
  if (title.draft.stem === '' || title.draft.stem !== other.draft.stem) return false;
  return title.draft.nominal || other.draft.nominal || sharesParticipant(title.event, other.event);
}

/** Numbers the events: mentions of the same one share a number, in the order of first mentions. */
export function clusterEvents(all: readonly Unclustered[], articleDate: string | undefined): EventMention[] {
  const numbers: number[] = [];
  // Only mentions with the same day can be the same event.
  const ofDay = new Map<string, number[]>();
  let next = 0;
  for (let i = 0; i < all.length; i++) {
    const { day } = all[i]!;
    let number: number | undefined;
    if (day !== undefined) {
      const earlier = ofDay.get(day) ?? [];
      for (let k = earlier.length - 1; k >= 0 && earlier[k]! >= i - REACH && number === undefined; k--)
        if (isSame(all[i]!, all[earlier[k]!]!)) number = numbers[earlier[k]!];
      earlier.push(i);
      ofDay.set(day, earlier);
    }
    // An incident named beside what its clause tells belongs to that.
    const clause = all[i - 1];
    if (number === undefined && all[i]!.draft.beside && clause?.event.start === all[i]!.event.start) number = numbers[i - 1];
    numbers.push(number ?? next++);
  }
  // Titles stand before what they repeat, so their numbers come last; those that are free then close up.
  if (all.some((x) => x.repeats)) {
    const place = new Map(all.map((x, i) => [x, i]));
    all.forEach(({ repeats }, i) => {
      const at = repeats && place.get(repeats);
      if (at !== undefined) numbers[i] = numbers[at]!;
    });
    renumber(numbers);
  }
  return all.map((x, i) => {
    const { start, end, trigger, title, when, who, where } = x.event;
    return { start, end, trigger, title, when, who, where, status: statusByDay(x, articleDate), cluster: numbers[i]! };
  });
}

/** Counts the numbers from 0 again, in the order of their first places. */
function renumber(numbers: number[]): void {
  const fresh = new Map<number, number>();
  numbers.forEach((number, i) => {
    if (!fresh.has(number)) fresh.set(number, fresh.size);
    numbers[i] = fresh.get(number)!;
  });
}

/** What lies after the article's day has not happened yet, unless the verb says so; with "wird" neither has what is not over. */
function statusByDay(
  { event, draft, first, last, pointsAhead }: Unclustered,
  articleDate: string | undefined,
): EventMention['status'] {
  if (event.status === 'happened' && pointsAhead && !draft.past) return 'planned';
  if (event.status !== 'happened' || articleDate === undefined || first === undefined || draft.past) return event.status;
  return (draft.ahead ? last! : first) > articleDate ? 'planned' : event.status;
}
