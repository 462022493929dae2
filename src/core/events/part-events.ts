import type { ArticleView } from '../rules/article.ts';
import { dismissalFinder, ignoredBy } from '../rules/dismissal.ts';
import type { IgnoredFinding } from '../rules/finding.ts';
import type { Dismissal } from '../settings.ts';
import type { EventMention } from './event.ts';
import { movedEvent } from './moved.ts';
import { NOT_EVENT } from './not-event.ts';
import type { PlacedTold } from './unclustered.ts';

/** The words by which an event is said to be none: its title, which no change elsewhere in the text touches. */
export function eventWording(event: EventMention, text: string): string {
  return event.title || text.slice(event.start, event.end);
}

/** Parts what an editor has said to be no event from the events, before mentions of one event are put together. */
export function partEvents(
  all: readonly PlacedTold[],
  text: string,
  dismissed: readonly Dismissal[],
): { readonly kept: readonly PlacedTold[]; readonly none: ArticleView['notEvents'] } {
  const own = dismissed.filter((d) => d.rule === NOT_EVENT);
  if (own.length === 0) return { kept: all, none: [] };
  const dismissalOf = dismissalFinder(own);
  const kept: PlacedTold[] = [];
  const none: IgnoredFinding[] = [];
  for (const placed of all) {
    const event = movedEvent(placed.told.event, placed.by);
    const { start, end } = event;
    const title = eventWording(event, text);
    const by = dismissalOf(NOT_EVENT, title);
    if (!by) kept.push(placed);
    else none.push({ start, end, rule: NOT_EVENT, message: 'none', args: { title }, severity: 'hint', ignored: ignoredBy(by) });
  }
  return { kept, none };
}
