import type { Entity } from '../entities/entity.ts';
import type { Mention, Quote } from '../quotes/quote.ts';
import { contains, overlaps, type Span, shift } from '../text/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { ZoneKind } from '../zones/zone.ts';
import { daysOf } from './cluster.ts';
import { INCIDENT } from './cues.ts';
import { type EventDraft, toldDraft } from './draft.ts';
import { eventTime, pickTime, saysWhen } from './event-time.ts';
import { cuesInPlace, listingScore } from './listing.ts';
import type { OwnText } from './own-text.ts';
import { antecedent, participants, type Subject } from './participants.ts';
import { mention, placesOf } from './places.ts';
import { startingWithin } from './starting-within.ts';
import type { Surroundings } from './surroundings.ts';
import { datesThing } from './thing-date.ts';
import { titleOf } from './title.ts';
import type { Unclustered } from './unclustered.ts';

/** What the article knows of a paragraph when its events are put together. Absolute offsets. */
export interface Context {
  readonly start: number;
  readonly zone: ZoneKind;
  /** The article's day, as an ISO date. */
  readonly today: string | undefined;
  /** Log-odds below which an event is not told. */
  readonly least: number;
  /** Content words of the headline, by their beginnings. */
  readonly headline: ReadonlySet<string>;
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
  const own = <T extends Span>(items: readonly T[]): T[] => within(items, stretches);
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
  const told = (t: TimeExpression): boolean => saysWhen(t) && t.start >= start + context.datelineLength && !isAttribute(t);
  const above = plan.above.map((s) => shift(s, start));
  const time = pickTime(times.filter(told), trigger) ?? pickTime(within(context.times, above).filter(told), trigger);
  const when = eventTime(time, context.times, context.today) ?? (continues(plan, before) ? before?.event.when : undefined);
  const cues = cuesInPlace(plan, { zone: context.zone, quoted, when, today: context.today, headline: context.headline });
  const score = listingScore(cues);
  // Newsrooms' articles, which the weights come from, have little of the telegram style in which incidents are reported.
  if (score < context.least && !cues.includes(INCIDENT)) return undefined;
  // "Ende 2026", "Beginn der Woche": the noun is part of a time.
  if (plan.nominal && context.times.some((t) => overlaps(t, trigger))) return undefined;
  const behind = startingWithin(context.times, trigger.end, trigger.end + LONGEST_LINK);
  if (plan.nominal && behind.some((t) => isOfTime(text.slice(trigger.end, t.start)))) return undefined;
  const draft = toldDraft(plan);
  // The place of the dateline counts only where no other is named.
  const body = start + context.datelineLength;
  const isSource = (s: Span): boolean => draft.sources.some((x) => overlaps(x, s));
  // "die in Weyhe ansässige Firma": that is where the firm is.
  const inAttribute = (e: Span): boolean => draft.attributes.some((a) => overlaps(shift(a, start), e));
  const entities = own(context.entities).filter((e) => e.start >= body && (e.kind !== 'place' || !inAttribute(e)));
  const actor = antecedent(draft, earlier);
  const surroundings: Surroundings = {
    start,
    text,
    phrases: draft.phrases.filter(
      (p) =>
        p.start >= context.datelineLength &&
        isFree(p) &&
        !isSource(p) &&
        (p.role !== 'adverbial' || !inAttribute(shift(p, start))),
    ),
    entities,
    nearby: startingWithin(context.entities, Math.max(draft.sentenceStart + start, body), draft.sentenceEnd + start),
    roads,
    trigger,
    actor,
  };
  const who = participants(draft, surroundings);
  const where = placesOf(draft, surroundings, who, own(roads));
  // A dateline says where the day's news happened.
  if (where.length === 0 && context.home && when && !draft.subordinate) where.push(mention(context.home, context.home.name));
  const pieces = draft.pieces.filter((p) => p.start >= context.datelineLength);
  const title = titleOf(pieces, when && shift(when, -start), (from, to) => text.slice(from + start, to + start));
  // Nothing but a dateline's place, or marks: there is nothing to quote.
  if (!/[\p{L}\p{N}]/u.test(title)) return undefined;
  const status = quoted && draft.status === 'happened' ? 'reported' : draft.status;
  const speaker = quoted ? context.statements.find((q) => q.kind === 'statement' && contains(q, trigger))?.speaker : undefined;
  const at = draft.source && shift(draft.source, start);
  const source = speaker ?? (at && mention(at, text.slice(at.start, at.end)));
  const span = shift(draft, start);
  const event = { start: span.start, end: span.end, trigger, title, when, who, where, status, source, cluster: 0, main: false };
  const { day, first, last, pointsAhead, late } = daysOf(when, time);
  return { event, draft, cues, score, zone: context.zone, day, first, last, pointsAhead, late };
}

/** Longest stretch between a noun and a time that make one, in UTF-16 units. */
const LONGEST_LINK = 48;

/** Whether what stands between a noun and a time makes them one: "Ende *des* Winters". */
function isOfTime(between: string): boolean {
  return /^ (?:de[rs]|diese[rs]) (?:\p{Ll}+e[nr] )?$/u.test(between);
}

/** The items that start in one of some stretches, which stand in order. */
function within<T extends Span>(items: readonly T[], stretches: readonly Span[]): T[] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return [];
  return startingWithin(items, first.start, last.end).filter((x) => stretches.some((s) => s.start <= x.start && x.start < s.end));
}

/** Whether a clause without a time has that of the clause before, whose subject it shares, or of the sentence that it goes with. */
function continues(plan: EventDraft, before: Unclustered | undefined): boolean {
  const { continues: goesOn, accompanies, sentence, past, ahead, cues } = plan;
  // "zieht sein Team Ende des Jahres zurück und bleibt dennoch dabei": a state lasts, whenever it began.
  if (cues.includes('verb=state') || cues.includes('verb=copula')) return false;
  if (accompanies && before)
    return before.draft.sentence === sentence - 1 && before.day !== undefined && before.event.status === 'happened';
  return goesOn && before?.draft.sentence === sentence && before.draft.past === past && before.draft.ahead === ahead;
}
