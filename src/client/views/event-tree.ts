import type { EventActor, EventItem, EventsAnswer } from '../../shared/protocol.ts';
import { type Locale, say } from '../texts.ts';
import { type Day, distance } from './day.ts';
import { type Merged, mergeEvents, names, says, statusText, unsaid } from './merged-events.ts';
import { node, shortened, type TreeNode } from './tree-node.ts';

export type Grouping = 'tag' | 'person' | 'ort';

export interface EventTreeOptions {
  readonly locale: Locale;
  readonly grouping: Grouping;
  /** Only events that hold this text; empty = all. */
  readonly filter: string;
}

/** The forms of the timeline: filled = happened, ring = planned, crossed = denied. */
const STATUS_ICON = {
  happened: 'circle-filled',
  planned: 'circle-outline',
  reported: 'comment',
  denied: 'circle-slash',
  possible: 'question',
} as const;

type MakeNode = (parent?: TreeNode) => TreeNode;

interface Group {
  readonly id: string;
  readonly label: string;
  /** In full, where the label is shortened: for the tooltip and the screen reader. */
  readonly full?: string;
  readonly description?: string;
  readonly icon: string;
  /** Whether the label is somebody who takes part in its events. */
  readonly ofActor?: true;
  /** Folded away at first; undefined for groups that never are. */
  readonly closed?: boolean;
  readonly events: readonly Merged[];
}

/** A title under the heading of its actor: "Jutta Reimann kündigte an" is "… kündigte an", so that narrow lines differ at their beginnings. */
function withoutActor(title: string, heading: string, mentions: readonly EventItem[]): string {
  const own = mentions.flatMap((m) => m.who.filter((p) => p.actors.some((a) => a.name === heading)).map((p) => p.text));
  const said = [...own, heading].find((text) => title.startsWith(`${text} `) || title.startsWith(`${text}: `));
  if (said === undefined) return title;
  const rest = title.slice(said.length + 1).trim();
  return title[said.length] === ':' ? rest : `… ${rest}`;
}

/** The time in words, with the clock, and how it was worked out. */
function whenText({ when }: EventItem, { label, clock }: Day, locale: Locale): string {
  if (!when) return say('event.undated', locale);
  // "= Dienstag, 4. Januar 2022, aus dem Artikeldatum": the explanation begins with the day itself.
  const worked = when.explanation.replace(/^= /u, '');
  const told = worked.startsWith(label) ? `${label}${clock ? `, ${clock}` : ''}${worked.slice(label.length)}` : worked;
  return say('event.when', locale, { text: told });
}

function eventNode(group: Group, { day, mentions }: Merged, withDay: boolean, locale: Locale): MakeNode {
  const [first] = mentions as [EventItem];
  const status = statusText(first, locale);
  const who = names(mentions.flatMap((m) => m.who));
  const where = names(mentions.flatMap((m) => m.where));
  const named = new Set(mentions.flatMap((m) => m.who.flatMap((p) => (p.inferred ? [] : p.text))));
  const toldWho = who.map((name) => (named.has(name) ? name : say('event.inferred', locale, { name })));
  const more = mentions.length > 1 ? say('event.mentions', locale, { count: mentions.length }) : '';
  // Beside the title only what neither it nor the heading says: the view is narrow.
  const added = unsaid(first.title, [...who, ...where]).filter(
    (text) => !withDay || !(says(text, group.label) || says(group.label, text)),
  );
  const description = [status, withDay && day.key !== 'undated' ? day.note : '', day.clock ?? '', ...added, more];
  const details = [
    whenText(first, day, locale),
    who.length > 0 ? say('event.who', locale, { names: toldWho.join(', ') }) : '',
    where.length > 0 ? say('event.where', locale, { names: where.join(', ') }) : '',
    status,
  ].filter((t) => t !== '');
  const id = `${group.id}/${first.id}`;
  const label = group.ofActor ? withoutActor(first.title, group.label, mentions) : first.title;
  const notes = [who.join(', '), where.join(', ')].filter((t) => t !== '');
  return node(
    {
      id,
      kind: 'event',
      label,
      description: description.filter((t) => t !== '').join(' · '),
      tooltip: [shortened(first.clause.text, 400), ...details],
      icon: STATUS_ICON[first.status],
      accessible: [first.title, ...details, more].filter((t) => t !== '').join('; '),
      range: first.clause.range,
      copy: `${day.label}: ${first.title}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
    },
    mentions.slice(1).map((m) => {
      const line = say('line', locale, { line: m.clause.range.start.line + 1 });
      return node({
        id: `${id}/${m.id}`,
        kind: 'mention',
        label: shortened(m.clause.text),
        description: line,
        tooltip: [shortened(m.clause.text, 400), m.when?.explanation ?? ''].filter((t) => t !== ''),
        icon: 'list-selection',
        accessible: `${shortened(m.clause.text, 200)}; ${line}`,
        range: m.clause.range,
        copy: shortened(m.clause.text, 1000),
      });
    }),
  );
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
  if (day.key === 'undated') return 'dash';
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

function byDay(merged: readonly Merged[], date: string | undefined, locale: Locale): Group[] {
  const days = [...grouped(merged, (m) => [m.day.key])];
  return days.map(([key, events]): Group => {
    const [{ day }] = events as [Merged];
    const undated = key === 'undated';
    return {
      id: `tag:${key}`,
      label: day.heading,
      full: day.label,
      ...(!undated && { description: distance(day.iso, date, locale) ?? '' }),
      icon: dayIcon(day, date),
      // Beside events with a day, those without one are the long tail; alone they are all there is.
      ...(undated && { closed: days.length > 1 }),
      events,
    };
  });
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
  return groups.map((group) => groupNode(shown(group), grouping !== 'tag', locale));
}
