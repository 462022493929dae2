import type { EventItem, EventsAnswer } from '../../shared/protocol.ts';
import { type Locale, say } from '../texts.ts';
import { type Day, dayOf } from './day.ts';

/** An event with all its mentions that fall on the same day, first mention first. */
export interface Merged {
  readonly day: Day;
  readonly mentions: readonly EventItem[];
  /** It says no time of its own, and stands behind a dated passage. */
  readonly untimed?: true;
}

/** Texts of participants or places, each once. */
export function names(list: readonly { readonly text: string }[]): string[] {
  return [...new Set(list.map((p) => p.text))];
}

/** The status in words; empty for what has happened. */
export function statusText(event: EventItem, locale: Locale): string {
  return event.status === 'happened' ? '' : say(`event.${event.status}`, locale);
}

/** Whether any word an editor may look for stands in the event. */
function matches(event: EventItem, filter: string, locale: Locale): boolean {
  const needle = filter.trim().toLocaleLowerCase('de');
  if (needle === '') return true;
  const actors = event.who.flatMap((p) => p.actors.map((a) => a.name));
  return [event.title, event.clause.text, ...names(event.who), ...actors, ...names(event.where), statusText(event, locale)].some(
    (text) => text.toLocaleLowerCase('de').includes(needle),
  );
}

const placeOf = ({ clause: { range } }: EventItem): string =>
  [range.start.line, range.start.character, range.end.line, range.end.character].join(':');

/** Adds mentions, but no second one of the same clause: a sentence that names an event twice ("löschte den Brand") is one passage. */
function add(to: EventItem[], mentions: readonly EventItem[]): void {
  for (const m of mentions) if (!to.some((told) => placeOf(told) === placeOf(m))) to.push(m);
}

/** Events in time, filtered; mentions of the same event on the same day are one. */
export function mergeEvents(answer: EventsAnswer, options: { readonly locale: Locale; readonly filter: string }): Merged[] {
  const merged = new Map<string, { day: Day; mentions: EventItem[] }>();
  for (const event of answer.events) {
    if (!matches(event, options.filter, options.locale)) continue;
    const day = dayOf(event.when?.value, answer.date, options.locale);
    const key = `${event.cluster}\n${day.key}`;
    const known = merged.get(key);
    if (known) add(known.mentions, [event]);
    else merged.set(key, { day, mentions: [event] });
  }
  // A mention without a date belongs to the dated mention of the same event.
  for (const [key, { day, mentions }] of merged) {
    if (day.key !== 'undated') continue;
    const dated = [...merged.values()].find((m) => m.day.key !== 'undated' && m.mentions[0]!.cluster === mentions[0]!.cluster);
    if (!dated) continue;
    add(dated.mentions, mentions);
    merged.delete(key);
  }
  // Stable: what falls on the same day stays in the order of the text.
  return [...merged.values()].sort((a, b) => (a.day.sort < b.day.sort ? -1 : a.day.sort > b.day.sort ? 1 : 0));
}

/** The words of a text without case and endings, which is enough to see whether one text says another: "Rates" and "Rat", "neue" and "neuen". */
function stems(text: string): string[] {
  const words = text.toLocaleLowerCase('de').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.length > 3 ? word.replace(/(?:e[mnrs]?|n|s)$/u, '') : word));
}

/** Whether the words stand in a text, one after the other, in whatever case or form. */
export function says(text: string, words: string): boolean {
  const [all, wanted] = [stems(text), stems(words)];
  return wanted.length > 0 && all.some((_, at) => wanted.every((stem, i) => all[at + i] === stem));
}

/** What a note beside a title adds: the texts without those that the title says already. */
export function unsaid(title: string, texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '' && !says(title, text));
}
