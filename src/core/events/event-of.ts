import type { Entity } from '../entities/entity.ts';
import type { Mention, Quote } from '../quotes/quote.ts';
import { contains, overlaps, type Span, shift } from '../text/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { type Unclustered, unclustered } from './cluster.ts';
import type { EventDraft, ToldDraft } from './draft.ts';
import { eventNoun } from './event-nouns.ts';
import { eventTime, pickTime, saysWhen } from './event-time.ts';
import type { OwnText } from './own-text.ts';
import { antecedent, participants, type Subject } from './participants.ts';
import { mention, placesOf } from './places.ts';
import { startingWithin } from './starting-within.ts';
import type { Surroundings } from './surroundings.ts';
import { titleOf } from './title.ts';

/** What the article knows of a paragraph when its events are put together. Absolute offsets. */
export interface Context {
  readonly start: number;
  /** Where the paragraph's text begins behind its dateline, relative to it. */
  readonly datelineLength: number;
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
  readonly text: OwnText;
  /** What stands in quotation marks. */
  readonly statements: readonly Quote[];
  readonly roads: readonly Mention[];
  /** The place of the paragraph's dateline. */
  readonly home: Entity | undefined;
}

export function isQuoted(trigger: Span, { statements }: Context): boolean {
  return statements.some((q) => q.start <= trigger.start && trigger.end <= q.end);
}

/**
 * The event that a draft tells in its article; undefined where it tells none.
 *
 * @param plan what the paragraph alone tells of it.
 * @param earlier subjects named before, the latest first.
 * @param before the event before this one, whose time may hold on.
 */
export function eventOf(
  plan: EventDraft,
  context: Context,
  earlier: readonly Subject[],
  before: Unclustered | undefined,
): Unclustered | undefined {
  const { start, text } = context;
  const stretches = plan.stretches.map((s) => shift(s, start));
  const own = <T extends Span>(items: readonly T[]): T[] =>
    startingWithin(items, stretches[0]!.start, stretches.at(-1)!.end).filter((x) =>
      stretches.some((s) => s.start <= x.start && x.start < s.end),
    );
  const trigger = shift(plan.trigger, start);
  const isAttribute = (t: TimeExpression): boolean => datesThing(t, plan, start, text);
  const roads = context.roads.filter((r) => !overlaps(r, trigger));
  const times = own(context.times).filter((t) => !isAttribute(t) && !roads.some((r) => overlaps(r, t)));
  // How long something takes belongs to the title: "zu drei Jahren Haft verurteilt".
  const dates = times.filter(
    (t) => t.type !== 'DURATION' || t.point !== undefined || /^ (?:vor|nach) /u.test(text.slice(t.end, t.end + 6)),
  );
  const isFree = (p: Span): boolean => !dates.some((t) => overlaps(t, shift(p, start)));
  // "die Initiative „Rettet den Park“": a name tells nothing.
  if (!plan.nominal && context.statements.some((q) => q.kind === 'mention' && contains(q, trigger))) return undefined;
  const quoted = context.statements.some((q) => q.kind === 'statement' && contains(q, trigger));
  const time = pickTime(
    times.filter((t) => saysWhen(t) && t.start >= start + context.datelineLength),
    trigger,
  );
  const when = eventTime(time, context.times) ?? (continues(plan, before) ? before?.event.when : undefined);
  if ((plan.speech || plan.weak || quoted) && !when) return undefined;
  const draft: ToldDraft = { ...plan, ...plan.details() };
  // The place of the dateline counts only where no other is named.
  const body = start + context.datelineLength;
  const isSource = (s: Span): boolean => draft.sources.some((x) => overlaps(x, s));
  const entities = own(context.entities).filter((e) => e.start >= body);
  const actor = antecedent(draft, earlier);
  const surroundings: Surroundings = {
    start,
    text,
    phrases: draft.phrases.filter((p) => p.start >= context.datelineLength && isFree(p) && !isSource(p)),
    entities,
    nearby: startingWithin(context.entities, Math.max(draft.sentenceStart + start, body), draft.sentenceEnd + start),
    roads,
    trigger,
    actor,
  };
  const who = participants(draft, surroundings);
  const where = placesOf(draft, surroundings, who, own(roads));
  // A dateline says where the day's news happened.
  if (where.length === 0 && context.home && when && !draft.weak) where.push(mention(context.home, context.home.name));
  const told = titleOf(
    withWholeName(draft, entities, start, text),
    (p) => p.start >= context.datelineLength && isFree(p),
    {
      who: who.map((m) => m.text),
      actor: actor?.text,
      place: placeWithLead(draft, where[0], start, text),
    },
    (from, to) => text.slice(from + start, to + start),
  );
  const title = plan.speech && !plan.nominal && draft.complement.length === 0 ? withWords(told, plan, context) : told;
  const status = quoted && draft.status === 'happened' ? 'reported' : draft.status;
  const event = { ...shift(draft, start), trigger, title, when, who, where, status, cluster: 0 };
  return unclustered(event, draft, time?.ahead ?? false);
}

/** Longest title, and least room in it for what was said, in UTF-16 units. */
const TITLE = 80;
const ROOM = 18;
/** Fewest words that are worth quoting. */
const WORDS = 3;

/** What somebody said goes with that he said it, as far as there is room: "Sprecher der Reederei sagte: „Wir fahren …“". */
function withWords(title: string, { sentenceStart, sentenceEnd }: EventDraft, { start, statements, text }: Context): string {
  const said = statements.find(
    (q) => q.kind === 'statement' && q.words >= WORDS && q.start >= start + sentenceStart && q.start < start + sentenceEnd,
  );
  const room = TITLE - title.length - ': „“'.length;
  if (!said || room < ROOM || title.endsWith('…')) return title;
  const words = text
    .slice(said.start + 1, said.end - 1)
    .replace(/\s+/gu, ' ')
    .replace(/[.,;\s]+$/u, '');
  const cut = words.length <= room ? words : `${words.slice(0, Math.max(0, words.lastIndexOf(' ', room - 2)))} …`;
  return cut.length < ROOM / 2 ? title : `${title}: „${cut}“`;
}

/** What leads to a time that only compares, and to one that dates the noun before it: "gegenüber 2014", "die Anschläge vom 3. Mai". */
const COMPARING = /(?:^|[^\p{L}])(?:gegenüber|als|wie|Vergleich zu|Vergleich zum|Vergleich mit) (?:de[mnr] )?(?:Jahr )?$/u;
const DATING = /(?:^|[^\p{L}])(\p{Lu}[\p{L}-]+) (?:vom|von|aus dem Jahr|aus) (?:de[mnr] )?$/u;
const NAMED_YEAR = /\p{Lu}[\p{L}-]+ (?:von|aus) $/u;
const YEAR = 4;
/** How far before a time these are looked for. */
const BEFORE = 48;

/** Whether a time dates a thing rather than the event: "das 1934 gebaute Haus"; "die Anschläge vom 3. Mai", unless those are the event. */
function datesThing(t: TimeExpression, draft: EventDraft, start: number, text: OwnText): boolean {
  const { attributes, phrases } = draft.details();
  if (attributes.some((a) => overlaps(shift(a, start), t))) return true;
  if (
    phrases.some((p) => p.start + start <= t.start && t.end < p.headStart + start) &&
    /^\s+\p{Ll}/u.test(text.slice(t.end, t.end + 4))
  )
    return true;
  const before = text.slice(Math.max(0, t.start - BEFORE), t.start);
  if (COMPARING.test(before)) return true;
  // "das Abkommen von 2005".
  if (!t.opensRange && t.end - t.start === YEAR && /^[0-9]{4}$/u.test(text.slice(t.start, t.end)) && NAMED_YEAR.test(before))
    return true;
  const dated = DATING.exec(before);
  const at = dated === null ? -1 : t.start - before.length + dated.index + dated[0].indexOf(dated[1]!);
  return (
    dated !== null &&
    at !== (draft.subject?.headStart ?? -1) + start &&
    eventNoun(dated[1]!.toLowerCase()) !== undefined &&
    !overlaps(shift(draft.trigger, start), { start: t.start - before.length + dated.index, end: t.start })
  );
}

/** Whether a clause without a time has that of the clause before, whose subject it shares. */
function continues({ continues: goesOn, sentence, past, ahead }: EventDraft, before: Unclustered | undefined): boolean {
  return goesOn && before?.draft.sentence === sentence && before.draft.past === past && before.draft.ahead === ahead;
}

/** A place with the preposition and article before it. */
function placeWithLead({ phrases }: ToldDraft, place: Mention | undefined, start: number, text: OwnText): string | undefined {
  const phrase =
    place && phrases.find((p) => p.preposition !== undefined && p.start + start <= place.start && place.start < p.end + start);
  return place && phrase && text.slice(phrase.lead + start, place.end).replace(/\s+/gu, ' ');
}

/** The draft with the noun for its title reaching to the end of a name that it would cut: "Sitzungen von der Organisation für …". */
function withWholeName(draft: ToldDraft, entities: readonly Entity[], start: number, text: OwnText): ToldDraft {
  const { noun } = draft;
  const cut = noun && entities.find((e) => e.start < noun.end + start && e.end > noun.end + start);
  if (!noun || !cut) return draft;
  return { ...draft, noun: { ...noun, end: cut.end - start, text: `${noun.text}${text.slice(noun.end + start, cut.end)}` } };
}
