import type { ArticleView } from '../article.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention, Quote } from '../quotes/quote.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { ZoneKind } from '../zones/zone.ts';
import { headOf, isPerson } from './animacy.ts';
import { clusterEvents, dayOf, isSame, type Unclustered } from './cluster.ts';
import type { EventDraft } from './draft.ts';
import type { EventMention } from './event.ts';
import type { EventFacts } from './facts.ts';
import { antecedent, participants, type Subject, type Surroundings } from './participants.ts';
import { mention, placesOf } from './places.ts';
import { titleOf } from './title.ts';

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
    const context: Context = {
      start,
      datelineLength,
      times: times(here),
      entities: named,
      text: article.text,
      statements: statements(here),
      roads: paragraph.facts.events.roads.map((r) => mention(shift(r, start), paragraph.text.slice(r.start, r.end))),
      home: named.find((e) => e.kind === 'place' && (e.end <= start + datelineLength || opens(e, start, article.text))),
    };
    const { events, named: fresh, start: then } = told(paragraph.facts.events, context, subjects);
    const by = start - then;
    for (const event of events) (TITLES.has(zone) ? inTitles : all).push(moved(event, by));
    for (const subject of fresh) subjects.unshift({ ...subject, mention: along(subject.mention, by) });
    subjects.length = Math.min(subjects.length, REMEMBERED);
  }
  return clusterEvents(
    [...all, ...inTitles.filter((title) => tellsMore(title, all))].sort((a, b) => a.event.start - b.event.start),
    article.date,
  );
}

/** What a paragraph told when it was asked last: with the same surroundings it tells the same, perhaps in another place. */
interface Told {
  /** All of the surroundings that matter, relative to the paragraph. */
  readonly key: string;
  /** Offset of the paragraph. */
  readonly start: number;
  readonly events: readonly Unclustered[];
  /** The subjects it names, in order. */
  readonly named: readonly Subject[];
}

const memory = new WeakMap<EventFacts, Told>();

function keyOf({ start, times, entities, statements }: Context, subjects: readonly Subject[]): string {
  let key = '';
  for (const t of times)
    key += `${t.start - start} ${t.end - start} ${t.type} ${t.value} ${t.point} ${t.certain} ${t.opensRange} ${t.impossible};`;
  for (const e of entities) key += `${e.start - start} ${e.end - start} ${e.kind} ${e.name};`;
  for (const q of statements) key += `${q.start - start} ${q.end - start} ${q.kind};`;
  for (const { mention: m, agreement, plural, person } of subjects)
    key += `${m.start - start} ${m.end - start} ${m.text} ${agreement} ${plural} ${person};`;
  return key;
}

/** The events of a paragraph, worked out anew only where something about it has changed: this runs on every key press. */
function told(facts: EventFacts, context: Context, before: readonly Subject[]): Told {
  const key = keyOf(context, before);
  const known = memory.get(facts);
  if (known?.key === key) return known;
  const { start } = context;
  const subjects = [...before];
  const events: Unclustered[] = [];
  const named: Subject[] = [];
  for (const draft of facts.drafts) {
    const event = eventOf(draft, context, subjects);
    if (event) events.push(event);
    const own = draft.phrases.find((p) => p.role === 'subject' && !p.pronoun);
    if (!own || draft.subordinate || isQuoted(shift(draft.trigger, start), context)) continue;
    const { agreement, plural, text } = own;
    const at = spanOf(own, start);
    const person = own.name || isPerson(headOf(own)) || context.entities.some((e) => e.kind === 'person' && overlaps(e, at));
    const subject = { mention: { ...at, text }, agreement, plural, person };
    named.push(subject);
    subjects.unshift(subject);
    if (subjects.length > REMEMBERED) subjects.pop();
  }
  const fresh: Told = { key, start, events, named };
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

/** Whether a title line tells of an event that the text below does not: there is no text, or the title has a day that the text has not. */
function tellsMore(title: Unclustered, told: readonly Unclustered[]): boolean {
  if (told.length === 0) return true;
  const day = dayOf(title.event);
  return day !== undefined && !told.some((other) => dayOf(other.event) === day && !isSame(other, title));
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

/** The items that start within a range; items are in order of their starts. By halving, so that a long paragraph stays cheap. */
function startingIn<T extends Span>(items: readonly T[], start: number, end: number): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < items.length && items[to]!.start < end) to++;
  return items.slice(low, to);
}

interface Context {
  readonly start: number;
  /** Where the paragraph's text begins behind its dateline, relative to it. */
  readonly datelineLength: number;
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
  readonly text: string;
  /** What stands in quotation marks. */
  readonly statements: readonly Quote[];
  readonly roads: readonly Mention[];
  /** The place of the paragraph's dateline. */
  readonly home: Entity | undefined;
}

/** Whether a paragraph opens with a place as a dateline without agency and day: "Auheim. Die Tage …", "Auheim – Die Tage …". */
function opens(place: Span, start: number, text: string): boolean {
  return place.start === start && /^(?:\. |\s[–—-]\s)\p{Lu}/u.test(text.slice(place.end, place.end + 4));
}

/** Subjects a pronoun may go back to. */
const REMEMBERED = 4;

function spanOf(span: Span, start: number): Span {
  return { start: span.start + start, end: span.end + start };
}

function isQuoted(trigger: Span, { statements }: Context): boolean {
  return statements.some((q) => q.start <= trigger.start && trigger.end <= q.end);
}

/** A time that says when: no duration (but one that leads to a day), no set, nothing vague. */
function saysWhen(t: TimeExpression): boolean {
  if (t.impossible) return false;
  if (t.type === 'DURATION') return t.point !== undefined;
  return (t.type === 'DATE' || t.type === 'TIME') && !t.value.endsWith('_REF') && t.value !== 'XXXX-XX-XXTXX:XX';
}

function eventOf(draft: EventDraft, context: Context, earlier: readonly Subject[]): Unclustered | undefined {
  const { start } = context;
  const stretches = draft.stretches.map((s) => shift(s, start));
  const own = <T extends Span>(items: readonly T[]): T[] =>
    startingIn(items, stretches[0]!.start, stretches.at(-1)!.end).filter((x) =>
      stretches.some((s) => s.start <= x.start && x.start < s.end),
    );
  const trigger = shift(draft.trigger, start);
  // A time inside a noun phrase dates the thing, not the event: "das 1934 gebaute Haus".
  const attribute = (t: Span): boolean =>
    draft.phrases.some((p) => p.start + start <= t.start && t.end < p.headStart + start) &&
    /^\s+\p{Ll}/u.test(context.text.slice(t.end, t.end + 4));
  const when = pickTime(
    own(context.times).filter((t) => saysWhen(t) && !attribute(t)),
    trigger,
  );
  const quoted = context.statements.some((q) => q.kind === 'statement' && q.start <= trigger.start && trigger.end <= q.end);
  if ((draft.speech || draft.weak || quoted) && !when) return undefined;
  const entities = own(context.entities);
  const timed = own(context.times);
  const free = (p: Span): boolean => !timed.some((t) => overlaps(t, shift(p, start)));
  const phrases = draft.phrases.filter(free);
  const roads = own(context.roads).filter((r) => !overlaps(r, trigger));
  const actor = antecedent(draft, earlier);
  const surroundings: Surroundings = { start, text: context.text, phrases, entities, trigger, actor };
  const who = participants(draft, surroundings).filter((m) => !roads.some((r) => overlaps(r, m)));
  const where = placesOf(draft, surroundings, who, roads);
  // A dateline says where the day's news happened.
  if (where.length === 0 && context.home && when && !draft.weak) where.push(mention(context.home, context.home.name));
  const title = titleOf(
    withWholeName(draft, entities, start, context.text),
    (p) => p.start >= context.datelineLength && !timed.some((t) => overlaps(t, shift(p, start)) && !attribute(t)),
    { who: who.map((m) => m.text), actor: actor?.text, place: placeWithLead(draft, where[0], start, context.text) },
  );
  const span = shift(draft, start);
  const value = when && (when.type === 'DURATION' ? when.point! : when.value);
  const event: EventMention = {
    ...span,
    trigger,
    title,
    when:
      when && value !== undefined
        ? { start: when.start, end: when.end, value, certain: when.certain && when.type !== 'DURATION' }
        : undefined,
    who,
    where,
    status: quoted && draft.status === 'happened' ? 'reported' : draft.status,
    cluster: 0,
  };
  return { event, draft, range: when?.opensRange ?? false };
}

/** A place with the preposition and article before it. */
function placeWithLead({ phrases }: EventDraft, place: Mention | undefined, start: number, text: string): string | undefined {
  const phrase =
    place && phrases.find((p) => p.preposition !== undefined && p.start + start <= place.start && place.start < p.end + start);
  return place && phrase && text.slice(phrase.lead + start, place.end).replace(/\s+/gu, ' ');
}

/** The draft with the noun for its title reaching to the end of a name that it would cut: "Sitzungen von der Organisation für …". */
function withWholeName(draft: EventDraft, entities: readonly Entity[], start: number, text: string): EventDraft {
  const { noun } = draft;
  const cut = noun && entities.find((e) => e.start < noun.end + start && e.end > noun.end + start);
  if (!noun || !cut) return draft;
  return { ...draft, noun: { ...noun, end: cut.end - start, text: `${noun.text}${text.slice(noun.end + start, cut.end)}` } };
}

/** Of several times the finest; of equal ones a date before a clock, then the nearest to the trigger. */
function pickTime(times: readonly TimeExpression[], trigger: Span): TimeExpression | undefined {
  const rank = (t: TimeExpression): number =>
    /^(?:XXXX|[0-9]{4})-[0-9X]{2}-[0-9]{2}/u.test(t.value)
      ? t.type === 'DATE'
        ? 0
        : 1
      : /^XXXX-WXX-/u.test(t.value)
        ? 0
        : t.type === 'DATE'
          ? 2
          : 3;
  // Of a range the day it begins.
  const begins = times.filter((_, i) => !(i > 0 && times[i - 1]!.opensRange));
  return begins.sort((a, b) => rank(a) - rank(b) || Math.abs(a.start - trigger.start) - Math.abs(b.start - trigger.start))[0];
}
