import type { Reads, StageOut } from '../rules/article.ts';
import type { Settings } from '../settings.ts';
import type { MemoryKey } from '../text/document-memory.ts';
import type { Span } from '../text/span.ts';
import type { ZoneKind } from '../zones/zone.ts';
import { clusterEvents } from './cluster.ts';
import type { EventMention } from './event.ts';
import { EVENT_NUMBERS } from './event-numbers.ts';
import { LEAST_LISTED } from './listing.ts';
import { along, movedEvent } from './moved.ts';
import { partEvents } from './part-events.ts';
import type { Subject } from './participants.ts';
import { REMEMBERED, type Surroundings, sameKeys, told } from './told.ts';
import type { PlacedTold, Unclustered } from './unclustered.ts';

const SILENT: ReadonlySet<ZoneKind> = new Set([
  'boilerplate',
  'markup',
  'front-matter',
  'agency-trailer',
  'byline',
  'signature',
  'editors-note',
  'question',
]);
/** What the events are put together from: all that comes before them. */
type Before = Reads<'zones' | 'entities' | 'quotes' | 'times' | 'date'>;

/** Puts events together from the paragraphs' clauses, the times, entities and quotes; apart from them what an editor has said to be none. */
export function resolveEvents(
  article: Before,
  { dismissed }: Pick<Settings, 'dismissed'>,
): { readonly events: EventMention[]; readonly notEvents: StageOut['notEvents'] } {
  const { kept, none } = partEvents(toldInPlace(article, LEAST_LISTED), article.text, dismissed);
  return { events: clusterEvents(kept, article.date, article.memory.of(EVENT_NUMBERS)), notEvents: none };
}

/**
 * The events that the paragraphs tell, in the order of the text.
 *
 * @param least log-odds below which an event is not told.
 */
export function tellEvents(article: Before, least = LEAST_LISTED): Unclustered[] {
  return toldInPlace(article, least).map(({ told, by }) => ({ ...told, event: movedEvent(told.event, by) }));
}

function toldInPlace(article: Before, least: number): PlacedTold[] {
  const all: PlacedTold[] = [];
  const times = cursor(article.times);
  const entities = cursor(article.entities);
  const statements = cursor(article.quotes);
  const subjects: Subject[] = [];
  const headline = article.memory.of(HEADLINE).of(article);
  for (const { start, index, paragraph } of article.placed) {
    const zone = article.zones[index]?.kind ?? 'body';
    if (SILENT.has(zone)) continue;
    const { drafts } = paragraph.facts.events;
    if (drafts.length === 0) continue;
    const here = { start, end: start + paragraph.text.length };
    const surroundings: Surroundings = {
      start,
      times: times(here),
      entities: entities(here),
      statements: statements(here),
      zone,
      today: article.date,
      least,
      headline,
      before: subjects,
    };
    const known = told(paragraph, surroundings);
    const by = start - known.start;
    for (const event of known.events) all.push({ told: event, by });
    for (const subject of known.named) subjects.unshift(by === 0 ? subject : { ...subject, mention: along(subject.mention, by) });
    if (subjects.length > REMEMBERED) subjects.length = REMEMBERED;
  }
  return all;
}

/** The content words of the headline: the same set as long as they are the same, so that comparing costs nothing. */
class HeadlineWords {
  #words: ReadonlySet<string> = new Set();

  of({ placed, zones }: Before): ReadonlySet<string> {
    const words = new Set<string>();
    for (const { index, paragraph } of placed)
      if (zones[index]?.kind === 'headline') for (const key of paragraph.facts.events.keys) words.add(key);
    if (!sameKeys(words, this.#words)) this.#words = words;
    return this.#words;
  }
}

const HEADLINE: MemoryKey<HeadlineWords> = { make: () => new HeadlineWords() };

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
