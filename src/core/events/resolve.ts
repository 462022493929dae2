import type { ArticleView } from '../article.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import type { ZoneKind } from '../zones/zone.ts';
import { headOf, isPerson } from './animacy.ts';
import { clusterEvents, dayOf, isRepeated, type Unclustered } from './cluster.ts';
import type { EventMention } from './event.ts';
import { type Context, eventOf, isQuoted } from './event-of.ts';
import type { EventFacts } from './facts.ts';
import type { Subject } from './participants.ts';
import { mention } from './places.ts';

const SILENT: ReadonlySet<ZoneKind> = new Set([
  'boilerplate',
  'markup',
  'front-matter',
  'agency-trailer',
  'byline',
  'signature',
  'editors-note',
  'kicker',
  'subheading',
  'question',
]);
/** A line that ends like a sentence, perhaps with a mark-up tag behind, tells something even where it stands like a subheading. */
const SENTENCE = /[.!?]\p{Pf}?(?:<\/\p{L}+>)?\s*$/u;
/** Title lines repeat what the text tells; they count where no other line tells it, or beside the mention they repeat. */
const TITLES: ReadonlySet<ZoneKind> = new Set(['headline']);

/** Puts events together from the paragraphs' clauses, the times, entities and quotes. `article` holds all but the events. */
export function resolveEvents(article: ArticleView): EventMention[] {
  const all: Unclustered[] = [];
  const times = cursor(article.times);
  const entities = cursor(article.entities);
  const statements = cursor(article.quotes);
  const subjects: Subject[] = [];
  const inTitles: Unclustered[] = [];
  for (const { start, index, paragraph } of article.placed) {
    const zone = article.zones[index]?.kind ?? 'body';
    if (SILENT.has(zone) && !(zone === 'subheading' && SENTENCE.test(paragraph.text))) continue;
    const { drafts } = paragraph.facts.events;
    if (drafts.length === 0) continue;
    const here = { start, end: start + paragraph.text.length };
    const { datelineLength } = paragraph.facts.zone;
    const named = entities(here);
    const home = named.find((e) => e.kind === 'place' && (e.end <= start + datelineLength || opens(e, start, article.text)));
    const context: Context = {
      start,
      datelineLength: home ? Math.max(datelineLength, home.end - start) : datelineLength,
      times: times(here),
      entities: named,
      text: article.text,
      statements: statements(here),
      roads: paragraph.facts.events.roads.map((r) => mention(shift(r, start), paragraph.text.slice(r.start, r.end))),
      home,
    };
    const { events, named: fresh, context: old } = told(paragraph.facts.events, context, subjects);
    const by = start - old.start;
    for (const event of events) (TITLES.has(zone) ? inTitles : all).push(moved(event, by));
    for (const subject of fresh) subjects.unshift({ ...subject, mention: along(subject.mention, by) });
    subjects.length = Math.min(subjects.length, REMEMBERED);
  }
  return clusterEvents(
    [...all, ...titleEvents(inTitles, all)].sort((a, b) => a.event.start - b.event.start),
    article.date,
  );
}

/** What a paragraph told when it was asked last: with the same surroundings it tells the same, perhaps in another place. */
interface Told {
  /** The surroundings it was told in. */
  readonly context: Context;
  /** The subjects named before it. */
  readonly before: readonly Subject[];
  readonly events: readonly Unclustered[];
  /** The subjects it names, in order. */
  readonly named: readonly Subject[];
}

const memory = new WeakMap<EventFacts, Told>();

/** Whether two lists hold the same things, each `by` units further on in the second. */
function same<T extends Span>(a: readonly T[], b: readonly T[], by: number, alike: (x: T, y: T) => boolean): boolean {
  if (a === b && by === 0) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x.start + by !== y.start || x.end + by !== y.end || !alike(x, y)) return false;
  }
  return true;
}

/** Whether nothing has changed that matters for the events of a paragraph, but where it stands. Compares without building anything. */
function isUnchanged(known: Told, context: Context, before: readonly Subject[]): boolean {
  const { context: old } = known;
  const by = context.start - old.start;
  return (
    old.home?.name === context.home?.name &&
    same(
      old.times,
      context.times,
      by,
      (x, y) =>
        x.value === y.value &&
        x.type === y.type &&
        x.point === y.point &&
        x.certain === y.certain &&
        x.opensRange === y.opensRange &&
        x.impossible === y.impossible,
    ) &&
    same(old.entities, context.entities, by, (x, y) => x.kind === y.kind && x.name === y.name) &&
    same(old.statements, context.statements, by, (x, y) => x.kind === y.kind) &&
    known.before.length === before.length &&
    known.before.every((x, i) => isSubject(x, before[i]!, by))
  );
}

function isSubject(x: Subject, y: Subject, by: number): boolean {
  const moved = x.mention.start + by === y.mention.start && x.mention.end + by === y.mention.end;
  return (
    moved && x.mention.text === y.mention.text && x.agreement === y.agreement && x.plural === y.plural && x.person === y.person
  );
}

/** The events of a paragraph, worked out anew only where something about it has changed: this runs on every key press. */
function told(facts: EventFacts, context: Context, before: readonly Subject[]): Told {
  const known = memory.get(facts);
  if (known && isUnchanged(known, context, before)) return known;
  const { start } = context;
  const subjects = [...before];
  const events: Unclustered[] = [];
  const named: Subject[] = [];
  for (const draft of facts.drafts) {
    const event = eventOf(draft, context, subjects, events.at(-1));
    if (event) events.push(event);
    const own = draft.subject;
    if (!own || own.pronoun || isQuoted(shift(draft.trigger, start), context)) continue;
    const { agreement, plural, text } = own;
    const at = { start: own.start + start, end: own.end + start };
    const person = own.name || isPerson(headOf(own)) || context.entities.some((e) => e.kind === 'person' && overlaps(e, at));
    const subject = { mention: { ...at, text }, agreement, plural, person };
    named.push(subject);
    subjects.unshift(subject);
    if (subjects.length > REMEMBERED) subjects.pop();
  }
  const fresh: Told = { context, before: [...before], events, named };
  memory.set(facts, fresh);
  return fresh;
}

/** The same thing `by` units further on. */
function along<T extends Span>(item: T, by: number): T {
  return { ...item, start: item.start + by, end: item.end + by };
}

function moved(told: Unclustered, by: number): Unclustered {
  if (by === 0) return told;
  const { event } = told;
  return {
    ...told,
    event: {
      ...along(event, by),
      trigger: along(event.trigger, by),
      when: event.when && along(event.when, by),
      who: event.who.map((m) => along(m, by)),
      where: event.where.map((m) => along(m, by)),
    },
  };
}

/**
 * The title lines' events that belong in the outline: those that the text tells too, as mentions of the same event, and those of a day that
 * the text has not.
 */
function titleEvents(titles: readonly Unclustered[], told: readonly Unclustered[]): Unclustered[] {
  if (told.length === 0) return [...titles];
  return titles.flatMap((title) => {
    const repeated = told.find((other) => isRepeated(title, other));
    if (repeated) return [{ ...title, repeats: repeated }];
    const day = dayOf(title.event);
    return day !== undefined && !told.some((other) => dayOf(other.event) === day) ? [title] : [];
  });
}

/** Hands out the items within a span; spans must come in order. */
function cursor<T extends Span>(items: readonly T[]): (within: Span) => readonly T[] {
  let from = 0;
  return (within) => {
    while (from < items.length && items[from]!.end <= within.start) from++;
    let to = from;
    while (to < items.length && items[to]!.start < within.end) to++;
    return items.slice(from, to);
  };
}

/** Whether a paragraph opens with a place as a dateline without agency and day: "Auheim. Die Tage …", "Auheim – Die Tage …". */
function opens(place: Span, start: number, text: string): boolean {
  return place.start === start && /^(?:\. |\s[–—-]\s)\p{Lu}/u.test(text.slice(place.end, place.end + 4));
}

/** Subjects a pronoun may go back to. */
const REMEMBERED = 4;
