import { isoDay } from '../time/calendar.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { ZoneKind } from '../zones/zone.ts';
import { daySpan } from './day-span.ts';
import type { ToldDraft } from './draft.ts';
import type { EventMention } from './event.ts';
import { wordKey } from './listing.ts';

/** An event as its paragraph tells it, before mentions of one event are put together. */
export interface Unclustered {
  readonly event: EventMention;
  /** What speaks for its being listed, and how much. */
  readonly cues: readonly string[];
  readonly score: number;
  readonly draft: ToldDraft;
  readonly zone: ZoneKind;
  /** Its day, with or without its year; undefined where it has none. */
  readonly day: string | undefined;
  /** Its time lies ahead by its own words, whatever the article's date: "kommenden Mittwoch". */
  readonly pointsAhead: boolean;
  /** It names the end of a month or year: "Ende 2026". */
  readonly late: boolean;
  /** The first and the last day that its time may mean, as ISO dates. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** How many events back a mention of the same one is looked for: keeps the time linear on long texts. */
const REACH = 60;
/** Most events that are the news itself. */
const MOST_MAIN = 4;
/** How many words a lead and the headline share at least where they tell one event. */
const SHARED = 2;

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

/** Words that an event's name and participants share: "NATO-Gespräche" and "Gesprächen". */
function sharesParticipant(a: EventMention, b: EventMention): boolean {
  return a.who.some((x) =>
    b.who.some((y) => x.text !== '' && (x.text === y.text || x.text.includes(y.text) || y.text.includes(x.text))),
  );
}

/** Whether a noun or name stands in the participants of both, in whatever form: "Stadtwerken" and "Beschäftigte der Stadtwerke". */
function sharesName(a: EventMention, b: EventMention): boolean {
  const keys = (e: EventMention): string[] =>
    e.who.flatMap((w) => (w.text.match(/\p{Lu}[\p{L}-]{3,}/gu) ?? []).map((word) => wordKey(word.toLowerCase())));
  const own = new Set(keys(a));
  return keys(b).some((key) => own.has(key));
}

/** Whether the places of two mentions may be the same: one is named in both, or one mention names none. */
function sharesPlace(a: EventMention, b: EventMention): boolean {
  return (
    a.where.length === 0 ||
    b.where.length === 0 ||
    a.where.some((x) => b.where.some((y) => x.text.includes(y.text) || y.text.includes(x.text)))
  );
}

/** The content words of a draft, each once; kept as long as the draft is: each is compared with all that stand near it, on every key press. */
const wordSets = new WeakMap<ToldDraft, ReadonlySet<string>>();

function wordsOf(draft: ToldDraft): ReadonlySet<string> {
  const known = wordSets.get(draft);
  if (known) return known;
  const words = new Set(draft.keys);
  wordSets.set(draft, words);
  return words;
}

function sharedWords(a: Unclustered, b: Unclustered): number {
  const own = wordsOf(a.draft);
  let shared = 0;
  for (const word of wordsOf(b.draft)) if (own.has(word)) shared++;
  return shared;
}

/** What two mentions have in common that tells what happens: the stem of verb or noun, or the noun itself. */
function sharesDeed(a: Unclustered, b: Unclustered): boolean {
  return (
    (a.draft.stem !== '' && a.draft.stem === b.draft.stem) ||
    (a.draft.nominal && b.draft.nominal && a.draft.word === b.draft.word)
  );
}

/**
 * Whether two mentions tell of the same event. On one day: talks are the same talks, else the same deed with the same people or place. Where
 * one of them has no day, the same deed has to share two words or somebody; a headline and the text also where they share two words and
 * somebody; a noun that resumes has its verb. Never with different days, and never a denial with what it denies.
 */
export function isSame(a: Unclustered, b: Unclustered): boolean {
  if (a.day !== undefined && b.day !== undefined && a.day !== b.day) return false;
  if ((a.event.status === 'denied') !== (b.event.status === 'denied')) return false;
  const deed = sharesDeed(a, b);
  if (a.day !== undefined && a.day === b.day) {
    if (a.draft.kind === 'meeting' && b.draft.kind === 'meeting') return true;
    if (!deed) return false;
    if (a.draft.nominal && b.draft.nominal) return true;
    return sharesParticipant(a.event, b.event) || (a.draft.nominal !== b.draft.nominal && sharesPlace(a.event, b.event));
  }
  const title = isLine(a) !== isLine(b);
  // The words beside a noun named on the way are those of what its clause tells.
  if (!deed) return title && !a.draft.beside && !b.draft.beside && sharedWords(a, b) > SHARED;
  // "Die Sprengung" behind "wurde gesprengt".
  if (a.draft.resumes && !b.draft.nominal) return true;
  if (!sharesPlace(a.event, b.event)) return false;
  if (sharesParticipant(a.event, b.event) || sharedWords(a, b) > SHARED) return true;
  return title && (a.event.who.length === 0 || b.event.who.length === 0 || sharesName(a.event, b.event));
}

/** Whether a mention stands in a headline or Zwischentitel, which repeat what the text tells. */
function isLine({ zone }: Unclustered): boolean {
  return zone === 'headline' || zone === 'subheading';
}

/** Numbers the events: mentions of the same one share a number, in the order of first mentions. */
function numbered(all: readonly Unclustered[]): number[] {
  const numbers: number[] = [];
  let next = 0;
  // An undated headline is like the events of several days: it may not make them one.
  const differs = (i: number, number: number): boolean =>
    all[i]!.day !== undefined && numbers.some((n, k) => n === number && all[k]!.day !== undefined && all[k]!.day !== all[i]!.day);
  for (let i = 0; i < all.length; i++) {
    let number: number | undefined;
    for (let k = i - 1; k >= Math.max(0, i - REACH) && number === undefined; k--)
      if (isSame(all[i]!, all[k]!) && !differs(i, numbers[k]!)) number = numbers[k];
    // An incident named beside what its clause tells belongs to that.
    const clause = all[i - 1];
    if (number === undefined && all[i]!.draft.beside && !all[i]!.draft.apart && clause?.event.start === all[i]!.event.start)
      number = numbers[i - 1];
    numbers.push(number ?? next++);
  }
  return numbers;
}

/** The numbers of the events that are the news: those of the headline, then those of the first paragraph, the likeliest first. */
function mainOf(all: readonly Unclustered[], numbers: readonly number[]): ReadonlySet<number> {
  const main = new Set<number>();
  const add = (wanted: (u: Unclustered) => boolean): void => {
    const found = all.map((u, i) => ({ u, n: numbers[i]! })).filter(({ u }) => wanted(u));
    for (const { n } of found.sort((a, b) => b.u.score - a.u.score)) if (main.size < MOST_MAIN) main.add(n);
  };
  add(({ zone }) => zone === 'headline');
  if (main.size < 2) add(({ zone, draft }) => zone === 'lead' && !draft.subordinate && !draft.beside);
  if (main.size === 0) add((u) => u === all[0]);
  return main;
}

/** The events with their numbers and their status by the day; an undated mention has the time of a dated one of the same event. */
export function clusterEvents(all: readonly Unclustered[], articleDate: string | undefined): EventMention[] {
  const numbers = numbered(all);
  const main = mainOf(all, numbers);
  const times = new Map<number, EventMention['when']>();
  all.forEach(({ event }, i) => {
    if (event.when && !all[i]!.draft.beside && !times.has(numbers[i]!)) times.set(numbers[i]!, { ...event.when, certain: false });
  });
  return all.map((x, i): EventMention => {
    const cluster = numbers[i]!;
    const { start, end, trigger, title, when, who, where, source } = x.event;
    return {
      start,
      end,
      trigger,
      title,
      when: when ?? times.get(cluster),
      who,
      where,
      status: statusByDay(x, articleDate),
      source,
      cluster,
      main: main.has(cluster),
    };
  });
}

/** Tenses of what is over, whatever day stands with it: "soll gestohlen haben". */
const DONE = /^tense=(?:hearsay|.*perfect)$/u;

/** What lies after the article's day has not happened yet, unless the verb says so; with "wird" neither has what is not over. */
function statusByDay(
  { event, draft, first, last, pointsAhead, late }: Unclustered,
  articleDate: string | undefined,
): EventMention['status'] {
  const done = draft.past || draft.cues.some((cue) => DONE.test(cue));
  if ((event.status !== 'happened' && event.status !== 'reported') || done) return event.status;
  if (pointsAhead) return 'planned';
  if (articleDate === undefined || first === undefined) return event.status;
  return (draft.ahead || late ? last! : first) > articleDate ? 'planned' : event.status;
}
