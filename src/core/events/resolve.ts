import type { Reads } from '../rules/article.ts';
import type { Span } from '../text/span.ts';
import type { ZoneKind } from '../zones/zone.ts';
import { clusterEvents, isRepeated, type Unclustered } from './cluster.ts';
import type { EventMention } from './event.ts';
import type { Subject } from './participants.ts';
import { along, moved, REMEMBERED, type Surroundings, told } from './told.ts';

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
export function resolveEvents(article: Reads<'zones' | 'entities' | 'quotes' | 'times' | 'date'>): EventMention[] {
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
    const surroundings: Surroundings = {
      start,
      times: times(here),
      entities: entities(here),
      statements: statements(here),
      before: subjects,
    };
    const known = told(paragraph, surroundings);
    const by = start - known.start;
    const events = TITLES.has(zone) ? inTitles : all;
    for (const event of known.events) events.push(moved(event, by));
    for (const subject of known.named) subjects.unshift(by === 0 ? subject : { ...subject, mention: along(subject.mention, by) });
    if (subjects.length > REMEMBERED) subjects.length = REMEMBERED;
  }
  const titles = titleEvents(inTitles, all);
  if (titles.length > 0) all.push(...titles);
  return clusterEvents(titles.length > 0 ? all.sort((a, b) => a.event.start - b.event.start) : all, article.date);
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
    const day = title.day;
    return day !== undefined && !told.some((other) => other.day === day) ? [title] : [];
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
