import type { Entity } from '../entities/entity.ts';
import type { Mention, Quote } from '../quotes/quote.ts';
import { contains, overlaps, type Span, shift } from '../text/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { ZoneKind } from '../zones/zone.ts';
import { daysOf, type Unclustered } from './cluster.ts';
import { INCIDENT } from './cues.ts';
import type { EventDraft, ToldDraft } from './draft.ts';
import { eventNoun } from './event-nouns.ts';
import { eventTime, pickTime, saysWhen } from './event-time.ts';
import { cuesInPlace, listingScore } from './listing.ts';
import type { OwnText } from './own-text.ts';
import { antecedent, participants, type Subject } from './participants.ts';
import { mention, placesOf } from './places.ts';
import { startingWithin } from './starting-within.ts';
import type { Surroundings } from './surroundings.ts';
import { titleOf } from './title.ts';

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
  const cues = cuesInPlace(plan, { zone: context.zone, quoted, when, today: context.today, headline: context.headline });
  const score = listingScore(cues);
  // Newsrooms' articles, which the weights come from, have little of the telegram style in which incidents are reported.
  if (score < context.least && !cues.includes(INCIDENT)) return undefined;
  // "Ende 2026", "Beginn der Woche": the noun is part of a time.
  if (plan.nominal && context.times.some((t) => overlaps(t, trigger))) return undefined;
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
  if (where.length === 0 && context.home && when && !draft.subordinate) where.push(mention(context.home, context.home.name));
  const told = draft.pieces.filter((p) => p.start >= context.datelineLength);
  const title = titleOf(told, when && shift(when, -start), (from, to) => text.slice(from + start, to + start));
  // Nothing but a dateline's place, or marks: there is nothing to quote.
  if (!/[\p{L}\p{N}]/u.test(title)) return undefined;
  const status = quoted && draft.status === 'happened' ? 'reported' : draft.status;
  const speaker = quoted ? context.statements.find((q) => q.kind === 'statement' && contains(q, trigger))?.speaker : undefined;
  const at = draft.source && shift(draft.source, start);
  const source = speaker ?? (at && mention(at, text.slice(at.start, at.end)));
  const event = { ...shift(draft, start), trigger, title, when, who, where, status, source, cluster: 0, main: false };
  return { event, draft, cues, score, zone: context.zone, ...daysOf(when, time) };
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
