import { storyOf } from '../../core/events/story.ts';
import type { EventActor, EventsAnswer } from '../../shared/protocol.ts';
import { type Locale, say } from '../texts.ts';
import { type Day, distance } from './day.ts';
import { eventNode, type Heading } from './event-node.ts';
import { type Merged, mergeEvents } from './merged-events.ts';
import { node, type TreeNode } from './tree-node.ts';

export type Grouping = 'tag' | 'person' | 'ort';

export interface EventTreeOptions {
  readonly locale: Locale;
  readonly grouping: Grouping;
  /** Only events that hold this text; empty = all. */
  readonly filter: string;
}

interface Group extends Heading {
  /** In full, where the label is shortened: for the tooltip and the screen reader. */
  readonly full?: string;
  readonly description?: string;
  readonly icon: string;
  /** Folded away at first; undefined for groups that never are. */
  readonly closed?: boolean;
  /** Its lines say their day, since the heading does not. */
  readonly withDay?: true;
  readonly events: readonly Merged[];
}

function groupNode(group: Group, withDay: boolean, locale: Locale): TreeNode {
  const { id, label, full = label, icon, closed, events } = group;
  const count = say('group.count', locale, { count: events.length });
  const far = group.description ?? '';
  return node(
    {
      id,
      kind: 'group',
      label,
      description: group.description ?? count,
      tooltip: [far === '' ? full : `${full} – ${far}`, count],
      icon,
      accessible: [full, far, count].filter((t) => t !== '').join(', '),
      range: undefined,
      copy: full,
      ...(closed && { closed }),
    },
    events.map((e) => eventNode(group, e, withDay, locale)),
  )();
}

/** Past, the article's own day (week, month, year …), future. */
function dayIcon(day: Day, articleDate: string | undefined): string {
  if (articleDate === undefined || articleDate.startsWith(day.key)) return 'calendar';
  return day.sort < articleDate ? 'history' : 'arrow-right';
}

/** Puts events under each of the keys they have, in the order in which the keys come. */
function grouped<K>(merged: readonly Merged[], keysOf: (event: Merged) => Iterable<K>): Map<K, Merged[]> {
  const groups = new Map<K, Merged[]>();
  for (const m of merged) {
    for (const key of keysOf(m)) {
      const known = groups.get(key);
      if (known) known.push(m);
      else groups.set(key, [m]);
    }
  }
  return groups;
}

function inTextOrder(a: Merged, b: Merged): number {
  const [x, y] = [a.mentions[0]!.clause.range.start, b.mentions[0]!.clause.range.start];
  return x.line - y.line || x.character - y.character;
}

/** The news itself on top, then what happened by day, how it came to that, and what is planned. */
function byDay(merged: readonly Merged[], date: string | undefined, locale: Locale): Group[] {
  const { news, course, untimed, background, planned } = storyOf(merged, {
    date,
    statusOf: (m) => m.mentions[0]!.status,
    isNews: (m) => m.mentions.some((e) => e.main === true),
    byPlace: inTextOrder,
  });
  const section = (id: string, icon: string, events: readonly Merged[], label: string): Group[] =>
    events.length === 0 ? [] : [{ id: `tag:${id}`, label, icon, withDay: true, events }];
  return [
    ...section('news', 'megaphone', news, say('group.news', locale)),
    ...section('undated', 'dash', untimed, say('group.undated', locale)),
    ...course.map(
      ({ day, events }): Group => ({
        id: `tag:${day.key}`,
        label: day.heading,
        full: day.label,
        description: distance(day.iso, date, locale) ?? '',
        icon: dayIcon(day, date),
        events,
      }),
    ),
    ...section('background', 'history', background, say('group.background', locale)),
    ...section('planned', 'arrow-right', planned, say('group.planned', locale)),
  ];
}

/** Sorts persons by their last name. */
const surname = (name: string): string => `${name.slice(name.lastIndexOf(' ') + 1)} ${name}`;

/** Persons by name, then bodies, then one group with the events of nobody named. */
function byPerson(merged: readonly Merged[], locale: Locale): Group[] {
  const groups = new Map<EventActor['kind'], Map<string, Merged[]>>();
  const actors = (m: Merged): EventActor[] => m.mentions.flatMap((e) => e.who.flatMap((p) => p.actors));
  for (const kind of ['person', 'organisation'] as const) {
    const of = (m: Merged): Set<string> => new Set(actors(m).flatMap((a) => (a.kind === kind ? a.name : [])));
    groups.set(kind, grouped(merged, of));
  }
  const list = (kind: 'person' | 'organisation', icon: string, key: (name: string) => string): Group[] =>
    [...(groups.get(kind) ?? [])]
      .sort(([a], [b]) => key(a).localeCompare(key(b), 'de'))
      .map(([name, events]) => ({ id: `person:${kind}:${name}`, label: name, icon, ofActor: true, events }));
  const named = [...list('person', 'person', surname), ...list('organisation', 'organization', (name) => name)];
  const others = merged.filter((m) => actors(m).every((a) => a.kind === 'other'));
  return withRest(named, 'person:', say('group.others', locale), others);
}

function byPlace(merged: readonly Merged[], locale: Locale): Group[] {
  const placesOf = (m: Merged): Set<string> => new Set(m.mentions.flatMap((e) => e.where.map((p) => p.text)));
  const named = [...grouped(merged, placesOf)]
    .sort(([a], [b]) => a.localeCompare(b, 'de'))
    .map(([name, events]): Group => ({ id: `ort:${name}`, label: name, icon: 'location', events }));
  const without = merged.filter((m) => placesOf(m).size === 0);
  return withRest(named, 'ort:', say('group.nowhere', locale), without);
}

/** The rest as one last group, closed where there are others. */
function withRest(named: readonly Group[], id: string, label: string, events: readonly Merged[]): Group[] {
  return events.length === 0 ? [...named] : [...named, { id, label, icon: 'dash', closed: named.length > 0, events }];
}

/** The lines of the view "Ereignisse". `answer.date` makes past, the article's day and the future known. */
export function eventTree(answer: EventsAnswer, { locale, grouping, filter }: EventTreeOptions): TreeNode[] {
  const merged = mergeEvents(answer, { locale, filter });
  const groups =
    grouping === 'tag'
      ? byDay(merged, answer.date, locale)
      : grouping === 'person'
        ? byPerson(merged, locale)
        : byPlace(merged, locale);
  // Somebody looks for something: what is found is to be seen. Under an id of its own, since VS Code keeps what was closed by id.
  const open = filter.trim() !== '';
  const shown = (group: Group): Group =>
    open && group.closed !== undefined ? { ...group, id: `${group.id}?`, closed: false } : group;
  return groups.map((group) => groupNode(shown(group), grouping !== 'tag' || group.withDay === true, locale));
}
