import type { ArticleView } from '../article.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../quotes/quote.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { ZoneKind } from '../zones/zone.ts';
import { clusterEvents, type Unclustered } from './cluster.ts';
import type { DraftPhrase, EventDraft } from './draft.ts';
import type { EventMention } from './event.ts';
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
/** Title lines repeat what the text tells; they count where no other line tells it. */
const TITLES: ReadonlySet<ZoneKind> = new Set(['headline']);

/** Prepositions that lead to a place, and those that lead to somebody who takes part. */
const LOCAL = new Set(
  'in im ins an am auf aus bei beim nach vor hinter über unter zwischen neben gegenüber richtung nahe bis zum zur von vom durch entlang ab um'.split(
    ' ',
  ),
);
const WITH = new Set(['mit', 'von', 'durch', 'gegen', 'für', 'zwischen', 'samt', 'bei']);

/** Puts events together from the paragraphs' clauses, the times, entities and quotes. `article` holds all but the events. */
export function resolveEvents(article: ArticleView): EventMention[] {
  const all: Unclustered[] = [];
  const times = cursor(article.times);
  const entities = cursor(article.entities);
  const statements = article.quotes.filter((q) => q.kind === 'statement');
  const inTitles: Unclustered[] = [];
  for (const { start, index, paragraph } of article.placed) {
    const zone = article.zones[index]?.kind ?? 'body';
    if (SILENT.has(zone)) continue;
    const { drafts } = paragraph.facts.events;
    if (drafts.length === 0) continue;
    const here = { start, end: start + paragraph.text.length };
    const context = { start, times: times(here), entities: entities(here), text: article.text };
    let subject: DraftPhrase | undefined;
    for (const draft of drafts) {
      const event = eventOf(draft, context, statements, subject);
      const own = draft.phrases.find((p) => p.role === 'subject' && !p.pronoun);
      if (own && !draft.subordinate) subject = own;
      if (event) (TITLES.has(zone) ? inTitles : all).push(event);
    }
  }
  const events = all.length === 0 ? inTitles : all;
  return clusterEvents(
    events.sort((a, b) => a.event.start - b.event.start),
    article.date,
  );
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
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
  readonly text: string;
}

/** A time that says when: no duration (but one that leads to a day), no set, nothing vague. */
function saysWhen(t: TimeExpression): boolean {
  if (t.impossible) return false;
  if (t.type === 'DURATION') return t.point !== undefined;
  return (t.type === 'DATE' || t.type === 'TIME') && !t.value.endsWith('_REF') && t.value !== 'XXXX-XX-XXTXX:XX';
}

function eventOf(
  draft: EventDraft,
  context: Context,
  statements: readonly Span[],
  earlier: DraftPhrase | undefined,
): Unclustered | undefined {
  const { start } = context;
  const stretches = draft.stretches.map((s) => shift(s, start));
  const own = <T extends Span>(items: readonly T[]): T[] =>
    startingIn(items, stretches[0]!.start, stretches.at(-1)!.end).filter((x) =>
      stretches.some((s) => s.start <= x.start && x.start < s.end),
    );
  const trigger = shift(draft.trigger, start);
  // A time inside a noun phrase dates the thing, not the event: "das 1934 gebaute Haus".
  const attribute = (t: Span): boolean =>
    /^\s+\p{Ll}/u.test(context.text.slice(t.end, t.end + 4)) &&
    draft.phrases.some((p) => p.start + start <= t.start && t.end + 2 < p.end + start);
  const when = pickTime(
    own(context.times).filter((t) => saysWhen(t) && !attribute(t)),
    trigger,
  );
  const quoted = statements.some((q) => q.start <= trigger.start && trigger.end <= q.end);
  if ((draft.speech || draft.weak || quoted) && !when) return undefined;
  const entities = own(context.entities);
  const timed = own(context.times);
  const free = (p: Span): boolean => !timed.some((t) => overlaps(t, shift(p, start)));
  const phrases = draft.phrases.filter(free);
  const roads = roadsIn(context.text, stretches).filter((r) => !overlaps(r, trigger));
  const who = participants(draft, phrases, entities, start, earlier, trigger, context.text).filter(
    (m) => !roads.some((r) => overlaps(r, m)),
  );
  const where = places(phrases, entities, start, who, trigger, context.text, roads);
  const title = titleOf(
    draft,
    (p) => free(p),
    who.map((m) => m.text),
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
  return [...times].sort((a, b) => rank(a) - rank(b) || Math.abs(a.start - trigger.start) - Math.abs(b.start - trigger.start))[0];
}

function mention(span: Span, text: string): Mention {
  return { start: span.start, end: span.end, text };
}

/** Who takes part: the subject first, then persons, organisations and states named as partners. */
function participants(
  draft: EventDraft,
  phrases: readonly DraftPhrase[],
  entities: readonly Entity[],
  start: number,
  earlier: DraftPhrase | undefined,
  trigger: Span,
  text: string,
): Mention[] {
  const who: Mention[] = [];
  const add = (m: Mention): void => {
    if (!overlaps(m, trigger) && !who.some((w) => overlaps(w, m) || w.text === m.text)) who.push(m);
  };
  for (const p of phrases) {
    if (p.role !== 'subject' || p.pronoun) continue;
    let at = shift(p, start);
    if (overlaps(at, trigger)) continue;
    // A name the phrase cut short: "Landrätin Petra" + "Söhnlein".
    const rest = entities.find((e) => e.kind !== 'place' && overlaps(e, at) && e.end > at.end);
    if (rest) at = { start: at.start, end: rest.end };
    add(mention(at, rest ? text.slice(at.start, at.end) : p.text));
  }
  const word = draft.phrases.find((p) => p.role === 'subject' && p.pronoun)?.text.toLowerCase();
  const pronoun = word !== undefined && /^(?:er|sie|der|die|das)$/u.test(word) && !(word === 'er' && earlier?.plural);
  const subjectless = !draft.phrases.some((p) => p.role === 'subject');
  if (who.length === 0 && earlier && (pronoun || (draft.subordinate && subjectless)))
    add(mention(shift(earlier, start), earlier.text));
  for (const e of entities) {
    if (e.kind !== 'place') add(mention(e, e.name));
  }
  // Names the recogniser has passed over, where they are what the verb acts on or stand without a preposition of place.
  for (const p of phrases) {
    if (
      (p.name || (draft.kind === 'company' && draft.nominal)) &&
      (p.role === 'object' || (p.role === 'genitive' && draft.nominal)) &&
      !entities.some((e) => overlaps(e, shift(p, start)))
    )
      add(mention(shift(p, start), p.text));
  }
  for (const p of phrases) {
    if (p.role !== 'adverbial' || !p.preposition || !WITH.has(p.preposition) || p.pronoun) continue;
    const at = shift(p, start);
    const named = entities.filter((e) => overlaps(e, at));
    // Who does it: "Übernahme durch die Privatbank"; where people work: "Streik bei der Post".
    if (
      draft.nominal &&
      (p.preposition === 'durch' || (p.preposition === 'bei' && (draft.kind === 'work' || draft.kind === 'company')))
    )
      add(mention(at, p.text));
    if (p.preposition === 'mit' || p.preposition === 'von' || p.preposition === 'gegen') {
      if (named.length > 0) for (const e of named) add(mention(e, e.name));
    }
  }
  return who.slice(0, 6);
}

const ROADS = /(?<![\p{L}\p{N}])(?:[ABLKS]\s?[0-9]{1,4}|U[0-9]{1,2}|(?:RE|RB|IC|ICE|EC|IRE)\s?[0-9]{1,4})(?![\p{L}\p{N}])/gu;

function roadsIn(text: string, stretches: readonly Span[]): Mention[] {
  return stretches.flatMap((s) =>
    [...text.slice(s.start, s.end).matchAll(ROADS)].map((m) =>
      mention({ start: s.start + m.index, end: s.start + m.index + m[0].length }, m[0]),
    ),
  );
}

/** Where: places named in phrases of place, or named without being somebody who acts; roads and lines by their numbers. */
function places(
  phrases: readonly DraftPhrase[],
  entities: readonly Entity[],
  start: number,
  who: readonly Mention[],
  trigger: Span,
  text: string,
  roads: readonly Mention[],
): Mention[] {
  const where: Mention[] = [];
  const add = (m: Mention): void => {
    if (!overlaps(m, trigger) && !where.some((w) => overlaps(w, m)) && !who.some((w) => overlaps(w, m))) where.push(m);
  };
  for (const e of entities) if (e.kind === 'place') add(mention(e, text.slice(e.start, e.end)));
  for (const p of phrases) {
    if (p.role !== 'adverbial' || p.pronoun || !p.preposition || !LOCAL.has(p.preposition)) continue;
    const at = shift(p, start);
    if (where.some((w) => overlaps(w, at))) continue;
    if (isLocal(p) || (p.name && !entities.some((e) => overlaps(e, at)) && !/^(?:von|vom|durch|um)$/u.test(p.preposition)))
      add(mention(at, p.text));
  }
  for (const road of roads) add(road);
  return where.slice(0, 8);
}

const LOCAL_NOUNS =
  /(?:straße|strasse|platz|gasse|allee|weg|brücke|tunnel|bahnhof|flughafen|hafen|kreuz|dreieck|rathaus|gerichtssaal|saal|halle|stadion|kirche|schule|universität|museum|theater|krankenhaus|klinik|hotel|haus|zentrum|park|wald|see|fluss|tal|berg|küste|grenze|stadt|dorf|gemeinde|ort|land|region|gebiet|bezirk|kreis|insel|strecke|autobahn|ausfahrt|anschlussstelle|bundesstraße|werk|fabrik|büro|botschaft|ministerium|markt|innenstadt|schmiede|kanzleramt|parlament|bundestag|landtag|gericht|hof|linie|norden|süden|osten|westen|nähe|haltestelle|station)(?:s|es|e|en|n|er|ern)?$/u;

/** Whether a phrase after a preposition of place names a place: by its noun. */
function isLocal(p: DraftPhrase): boolean {
  const words = p.text.split(' ');
  return (
    words.some((w) => LOCAL_NOUNS.test(w.toLowerCase()) && /^\p{Lu}/u.test(w)) &&
    !/^(?:zum|zur|von|vom|um)$/u.test(p.preposition ?? '')
  );
}
