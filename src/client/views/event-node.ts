import type { EventItem } from '../../shared/protocol.ts';
import { type Locale, say } from '../texts.ts';
import type { Day } from './day.ts';
import { type Merged, names, says, statusText, unsaid } from './merged-events.ts';
import { node, shortened, type TreeNode } from './tree-node.ts';

/** The forms of the timeline: filled = happened, ring = planned, crossed = denied. */
const STATUS_ICON = {
  happened: 'circle-filled',
  ongoing: 'sync',
  planned: 'circle-outline',
  reported: 'comment',
  denied: 'circle-slash',
  possible: 'question',
} as const;

/** The heading under which an event stands. */
export interface Heading {
  readonly id: string;
  readonly label: string;
  /** Whether the label is somebody who takes part in its events. */
  readonly ofActor?: true;
}

/** A title under the heading of its actor: "Jutta Reimann kündigte an" is "… kündigte an", so that narrow lines differ at their beginnings. */
function withoutActor(title: string, heading: string, mentions: readonly EventItem[]): string {
  const own = mentions.flatMap((m) => m.who.filter((p) => p.actors.some((a) => a.name === heading)).map((p) => p.text));
  const end = title.indexOf(heading) + heading.length;
  // "Der langjährige Intendant Paul Grewe trat zurück", where the participant is the "langjähriger Intendant Paul Grewe".
  const inflected = title.slice(0, end).replace(/^(?:der|die|das|ihre?|seine?|deren|dessen)\s/iu, '');
  const said = [
    ...own,
    heading,
    ...(end >= heading.length && own.some((text) => says(text, inflected)) ? [title.slice(0, end)] : []),
  ].find((text) => title.startsWith(`${text} `) || title.startsWith(`${text}: `));
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

/** The line of an event, its further passages under it. `withDay`: the heading does not say the day. */
export function eventNode(
  group: Heading,
  { day, mentions, untimed }: Merged,
  withDay: boolean,
  locale: Locale,
): (parent?: TreeNode) => TreeNode {
  const [first] = mentions as [EventItem];
  const status = statusText(first, locale);
  const who = names(mentions.flatMap((m) => m.who));
  const where = names(mentions.flatMap((m) => m.where));
  const source = mentions.find((m) => m.source)?.source?.text;
  const named = new Set(mentions.flatMap((m) => m.who.flatMap((p) => (p.inferred ? [] : p.text))));
  const toldWho = who.map((name) => (named.has(name) ? name : say('event.inferred', locale, { name })));
  const more = mentions.length > 1 ? say('event.mentions', locale, { count: mentions.length }) : '';
  // Beside the title only what neither it nor the heading says: the view is narrow.
  const added = unsaid(first.title, [...who, ...where]).filter(
    (text) => !withDay || !(says(text, group.label) || says(group.label, text)),
  );
  const description = [
    status,
    untimed ? say('event.untimed', locale) : withDay && day.key !== 'undated' ? day.note : '',
    day.clock ?? '',
    ...added,
    more,
  ];
  const details = [
    whenText(first, day, locale),
    who.length > 0 ? say('event.who', locale, { names: toldWho.join(', ') }) : '',
    where.length > 0 ? say('event.where', locale, { names: where.join(', ') }) : '',
    source === undefined ? '' : say('event.source', locale, { name: source }),
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
      events: mentions.map((m) => m.wording),
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
        events: [m.wording],
        copy: shortened(m.clause.text, 1000),
      });
    }),
  );
}
