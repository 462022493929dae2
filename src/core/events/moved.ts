import type { Mention } from '../quotes/quote.ts';
import { shift } from '../text/span.ts';
import type { EventMention } from './event.ts';

/** The same mention `by` units further on. */
export function along({ start, end, text }: Mention, by: number): Mention {
  return { start: start + by, end: end + by, text };
}

/** The same event `by` units further on. */
export function movedEvent(event: EventMention, by: number): EventMention {
  if (by === 0) return event;
  const { start, end, trigger, title, when, who, where, status, source, cluster, main } = event;
  return {
    start: start + by,
    end: end + by,
    trigger: shift(trigger, by),
    title,
    when: when && { ...when, start: when.start + by, end: when.end + by },
    who: who.map((m) => (m.inferred ? { ...m, ...along(m, by) } : along(m, by))),
    where: where.map((m) => along(m, by)),
    status,
    source: source && along(source, by),
    cluster,
    main,
  };
}
