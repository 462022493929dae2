import type { Entity } from '../entities/entity.ts';
import { AGREEMENT } from '../lexicon/morphology.ts';
import { genderOfFirstName } from '../quotes/attribution/first-name.ts';
import type { Quote } from '../quotes/quote.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { ZoneKind } from '../zones/zone.ts';
import { headOf, isBody, isPerson } from './animacy.ts';
import type { DraftPhrase } from './draft.ts';
import { type Context, eventOf, isQuoted } from './event-of.ts';
import type { EventFacts } from './facts.ts';
import { type OwnText, ownText } from './own-text.ts';
import type { Subject } from './participants.ts';
import { mention } from './places.ts';
import type { Unclustered } from './unclustered.ts';

/** Subjects a pronoun may go back to. */
export const REMEMBERED = 4;

/** All that a paragraph's events depend on besides its own facts. Absolute offsets. */
export interface Surroundings {
  /** Where the paragraph stands. */
  readonly start: number;
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Quote[];
  readonly zone: ZoneKind;
  /** The article's day, as an ISO date. */
  readonly today: string | undefined;
  /** Log-odds below which an event is not told. */
  readonly least: number;
  /** Content words of the headline, by their beginnings. */
  readonly headline: ReadonlySet<string>;
  /** Subjects named before it, the latest first. */
  readonly before: readonly Subject[];
}

/** What a paragraph told when it was asked last: with the same surroundings it tells the same, perhaps in another place. */
export interface Told extends Surroundings {
  readonly events: readonly Unclustered[];
  /** The subjects it names, in order. */
  readonly named: readonly Subject[];
  /** An event of it holds a pronoun, which may mean a subject named before it: then it matters where that stands. */
  readonly refers: boolean;
}

/** A paragraph as far as its events go. */
interface Paragraph extends ParsedParagraph {
  readonly facts: { readonly events: EventFacts; readonly zone: { readonly datelineLength: number } };
}

const memory = new WeakMap<EventFacts, readonly Told[]>();
/** In so many places the same paragraph is remembered. */
const PLACES = 4;

/**
 * The events of a paragraph, worked out anew only where something about it has changed: this runs on every key press, for every paragraph.
 * What it gives stands where the paragraph stood then.
 */
export function told(paragraph: Paragraph, around: Surroundings): Told {
  const facts = paragraph.facts.events;
  const places = memory.get(facts) ?? [];
  const known = places.find((place) => isUnchanged(place, around));
  if (known) return known;
  const { start, times, entities, statements, zone, today, least, headline } = around;
  const text = ownText(paragraph.text, start);
  const { datelineLength } = paragraph.facts.zone;
  const home = entities.find((e) => e.kind === 'place' && (e.end <= start + datelineLength || opens(e, start, text)));
  const context: Context = {
    start,
    zone,
    today,
    least,
    headline,
    datelineLength: home ? Math.max(datelineLength, home.end - start) : datelineLength,
    times,
    entities,
    text,
    statements,
    roads: facts.roads.map((r) => mention(shift(r, start), paragraph.text.slice(r.start, r.end))),
    home,
  };
  const before = [...around.before];
  const subjects = [...before];
  const events: Unclustered[] = [];
  const named: Subject[] = [];
  for (const draft of facts.drafts) {
    const event = eventOf(draft, context, subjects, events.at(-1));
    if (event) events.push(event);
    const remember = (p: DraftPhrase): void => {
      const subject = subjectOf(p, start, text, entities, subjects);
      named.push(subject);
      subjects.unshift(subject);
      if (subjects.length > REMEMBERED) subjects.pop();
    };
    if (draft.subordinate || isQuoted(shift(draft.trigger, start), context)) continue;
    // Somebody acted on may be taken up too, where gender and number say so.
    const object =
      event && !event.draft.nominal ? event.draft.phrases.find((p) => p.role === 'object' && isPerson(headOf(p))) : undefined;
    if (object) remember(object);
    if (draft.subject && !draft.subject.pronoun) remember(draft.subject);
  }
  // Clauses in brackets are numbered behind those around them.
  events.sort((a, b) => a.event.start - b.event.start);
  const refers = events.some(({ draft }) => draft.phrases.some((p) => p.pronoun));
  const fresh: Told = { start, times, entities, statements, zone, today, least, headline, before, events, named, refers };
  memory.set(facts, [fresh, ...places].slice(0, PLACES));
  return fresh;
}

/** A phrase as what a pronoun may take up; a surname has the gender of the fuller name before. */
function subjectOf(
  p: DraftPhrase,
  start: number,
  paragraph: OwnText,
  entities: readonly Entity[],
  before: readonly Subject[],
): Subject {
  const at = { start: p.start + start, end: p.end + start };
  const named = entities.find((e) => e.kind === 'person' && overlaps(e, at));
  // The phrase may cut the name short.
  const text = named && named.start >= at.start && named.end > at.end ? `${p.text}${paragraph.slice(at.end, named.end)}` : p.text;
  const open = p.agreement === 0 || p.name;
  // "Landrätin Petra Moll": the role says it where the name does not.
  const role = open && text.split(' ').some((w) => w.endsWith('in') && isPerson(w.toLowerCase())) ? AGREEMENT.feminine : 0;
  const first = named && open ? genderOfFirstName(named.name.split(' ')[0]!) : undefined;
  const sex = first?.sure && named!.name.includes(' ') ? AGREEMENT[first.gender] : 0;
  const fuller = open ? before.find((s) => s.mention.text.endsWith(` ${text}`)) : undefined;
  return {
    mention: mention({ start: at.start, end: Math.max(at.end, named?.end ?? 0) }, text),
    agreement: role || sex || (fuller?.agreement ?? p.agreement),
    plural: p.plural,
    person: named !== undefined || p.name || isPerson(headOf(p)) || isBody(headOf(p)),
  };
}

/** What follows the place of a dateline without an agency, with or without a day: ". D", " – D", ", 3. März 2026 – D"; behind a day also ". „D", ". 3". */
const DATELINE =
  /^(?:, (?:den |dem )?\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{L}{2,9})(?: ?\d{4})?(?:\. |\s[–—-]\s)(?:[„“”»«›‹‚"(]?[\p{Lu}\d]|\()|(?:\. |\s[–—-]\s)\p{Lu})/u;
/** Longest such stretch, in UTF-16 units. */
const LONGEST_DATELINE = 32;

/** Whether a paragraph opens with a place as a dateline without agency: "Auheim. Die Tage …", "Husum, 3. März 2026 – Die Tage …". */
function opens(place: Span, start: number, text: OwnText): boolean {
  return place.start === start && DATELINE.test(text.slice(place.end, place.end + LONGEST_DATELINE));
}

/** Whether two lists hold the same things, each `by` units further on in the second. */
function same<T extends Span>(a: readonly T[], b: readonly T[], by: number, alike: (x: T, y: T, by: number) => boolean): boolean {
  if (a === b && by === 0) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x === y && by === 0) continue;
    if (x.start + by !== y.start || x.end + by !== y.end || !alike(x, y, by)) return false;
  }
  return true;
}

/** Whether nothing has changed that matters for the events of a paragraph, but where it stands. Compares without building anything. */
function isUnchanged(old: Told, now: Surroundings): boolean {
  const by = now.start - old.start;
  return (
    old.zone === now.zone &&
    old.least === now.least &&
    old.today === now.today &&
    sameKeys(old.headline, now.headline) &&
    same(old.times, now.times, by, isTime) &&
    same(old.entities, now.entities, by, isEntity) &&
    same(old.statements, now.statements, by, isStatement) &&
    old.before.length === now.before.length &&
    old.before.every((x, i) => isSubject(x, now.before[i]!, by, old.refers))
  );
}

/** Whether two sets hold the same words. */
export function sameKeys(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((key) => b.has(key)));
}

function isTime(x: TimeExpression, y: TimeExpression): boolean {
  return (
    x.value === y.value &&
    x.type === y.type &&
    x.point === y.point &&
    x.certain === y.certain &&
    x.opensRange === y.opensRange &&
    x.impossible === y.impossible
  );
}

function isEntity(x: Entity, y: Entity): boolean {
  return x.kind === y.kind && x.name === y.name;
}

/** The speaker may stand in another paragraph, which has moved by another way. */
function isStatement(x: Quote, y: Quote, by: number): boolean {
  const [a, b] = [x.speaker, y.speaker];
  const speaker = a && b ? a.start + by === b.start && a.end + by === b.end && a.text === b.text : a === b;
  return x.kind === y.kind && x.words === y.words && speaker;
}

function isSubject(x: Subject, y: Subject, by: number, placed: boolean): boolean {
  const moved = !placed || (x.mention.start + by === y.mention.start && x.mention.end + by === y.mention.end);
  return (
    moved && x.mention.text === y.mention.text && x.agreement === y.agreement && x.plural === y.plural && x.person === y.person
  );
}
