import type { EventItem, EventsAnswer } from '../../shared/protocol.ts';
import { type Locale, say } from '../texts.ts';
import { type Day, dayOf, distance } from './day.ts';
import { node, shortened, type TreeNode } from './tree-node.ts';

export type Grouping = 'tag' | 'person' | 'ort';

export interface EventTreeOptions {
  readonly locale: Locale;
  readonly grouping: Grouping;
  /** Only events that hold this text; empty = all. */
  readonly filter: string;
}

/** An event with all its mentions that fall on the same day, first mention first. */
export interface Merged {
  readonly day: Day;
  readonly mentions: readonly EventItem[];
}

function names(list: EventItem['who']): string {
  return [...new Set(list.map((p) => p.text))].join(', ');
}

function statusText(event: EventItem, locale: Locale): string {
  return event.status === 'happened' ? '' : say(`event.${event.status}`, locale);
}

/** Whether any word an editor may look for stands in the event. */
function matches(event: EventItem, filter: string, locale: Locale): boolean {
  const needle = filter.trim().toLocaleLowerCase('de');
  if (needle === '') return true;
  return [event.title, event.clause.text, names(event.who), names(event.where), statusText(event, locale)].some((t) =>
    t.toLocaleLowerCase('de').includes(needle),
  );
}

/** Events in time, filtered; mentions of the same event on the same day are one. */
export function mergeEvents(answer: EventsAnswer, options: Omit<EventTreeOptions, 'grouping'>): Merged[] {
  const merged = new Map<string, { day: Day; mentions: EventItem[] }>();
  for (const event of answer.events) {
    if (!matches(event, options.filter, options.locale)) continue;
    const day = dayOf(event.when?.value, answer.date, options.locale);
    const key = `${event.cluster}\n${day.key}`;
    const known = merged.get(key);
    if (known) known.mentions.push(event);
    else merged.set(key, { day, mentions: [event] });
  }
  // A mention without a date belongs to the dated mention of the same event.
  for (const [key, { day, mentions }] of merged) {
    if (day.key !== 'undated') continue;
    const dated = [...merged.values()].find((m) => m.day.key !== 'undated' && m.mentions[0]!.cluster === mentions[0]!.cluster);
    if (!dated) continue;
    dated.mentions.push(...mentions);
    merged.delete(key);
  }
  // Stable: what falls on the same day stays in the order of the text.
  return [...merged.values()].sort((a, b) => (a.day.sort < b.day.sort ? -1 : a.day.sort > b.day.sort ? 1 : 0));
}

const STATUS_ICON = {
  happened: 'circle-filled',
  planned: 'calendar',
  reported: 'comment',
  denied: 'circle-slash',
  possible: 'question',
} as const;

function eventNode(prefix: string, { day, mentions }: Merged, withDay: boolean, locale: Locale): (parent?: TreeNode) => TreeNode {
  const [first] = mentions as [EventItem];
  const status = statusText(first, locale);
  const who = names(mentions.flatMap((m) => m.who));
  const where = names(mentions.flatMap((m) => m.where));
  const dayText = withDay ? day.label : '';
  const more = mentions.length > 1 ? say('event.mentions', locale, { count: mentions.length }) : '';
  const description = [status, dayText, day.clock ?? '', who, where, more].filter((t) => t !== '').join(' · ');
  const details = [
    first.when ? `${say('event.when', locale, { text: day.label })} – ${first.when.explanation}` : say('event.undated', locale),
    who && say('event.who', locale, { names: who }),
    where && say('event.where', locale, { names: where }),
    status,
  ].filter((t) => t !== '');
  const id = `${prefix}/${first.id}`;
  return node(
    {
      id,
      kind: 'event',
      label: first.title,
      description,
      tooltip: [shortened(first.clause.text, 400), ...details],
      icon: STATUS_ICON[first.status],
      accessible: [first.title, ...details, more].filter((t) => t !== '').join('; '),
      range: first.clause.range,
      copy: `${day.label}: ${first.title}${who || where ? ` (${[who, where].filter((t) => t !== '').join('; ')})` : ''}`,
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

function groupNode(
  id: string,
  label: string,
  description: string,
  icon: string,
  events: ((p?: TreeNode) => TreeNode)[],
): TreeNode {
  return node(
    {
      id,
      kind: 'group',
      label,
      description,
      tooltip: [],
      icon,
      accessible: [label, description].filter((t) => t !== '').join(', '),
      range: undefined,
      copy: label,
    },
    events,
  )();
}

function dayIcon(day: Day, articleDate: string | undefined): string {
  if (day.key === 'undated') return 'dash';
  if (articleDate === undefined || day.iso === articleDate) return 'calendar';
  return day.sort < articleDate ? 'history' : 'arrow-right';
}

/** The lines of the view "Ereignisse". `answer.date` makes past, the article's day and the future known. */
export function eventTree(answer: EventsAnswer, options: EventTreeOptions): TreeNode[] {
  const { locale, grouping } = options;
  const merged = mergeEvents(answer, options);
  if (grouping === 'tag') {
    const days = new Map<string, Merged[]>();
    for (const m of merged) days.set(m.day.key, [...(days.get(m.day.key) ?? []), m]);
    return [...days].map(([key, events]) => {
      const [{ day }] = events as [Merged];
      const far = distance(day.iso, answer.date, locale) ?? '';
      return groupNode(
        `tag:${key}`,
        day.label,
        far,
        dayIcon(day, answer.date),
        events.map((e) => eventNode(`tag:${key}`, e, false, locale)),
      );
    });
  }
  const groups = new Map<string, Merged[]>();
  const without: Merged[] = [];
  for (const m of merged) {
    const own = new Set(m.mentions.flatMap((e) => (grouping === 'person' ? e.who : e.where)).map((p) => p.text));
    if (own.size === 0) without.push(m);
    for (const name of own) groups.set(name, [...(groups.get(name) ?? []), m]);
  }
  const icon = grouping === 'person' ? 'person' : 'location';
  const nodes = [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'de'))
    .map(([name, events]) => {
      const id = `${grouping}:${name}`;
      return groupNode(
        id,
        name,
        '',
        icon,
        events.map((e) => eventNode(id, e, true, locale)),
      );
    });
  if (without.length > 0) {
    const id = `${grouping}:`;
    const label = say(grouping === 'person' ? 'group.nobody' : 'group.nowhere', locale);
    nodes.push(
      groupNode(
        id,
        label,
        '',
        'dash',
        without.map((e) => eventNode(id, e, true, locale)),
      ),
    );
  }
  return nodes;
}
