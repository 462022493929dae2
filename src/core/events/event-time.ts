import type { Span } from '../text/span.ts';
import { isoDay } from '../time/calendar.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { daySpan } from './day-span.ts';
import type { EventMention } from './event.ts';

/** A time that says when: no duration (but one that leads to a day), no set, nothing vague. */
export function saysWhen(t: TimeExpression): boolean {
  if (t.impossible) return false;
  if (t.type === 'DURATION') return t.point !== undefined;
  return (t.type === 'DATE' || t.type === 'TIME') && !t.value.endsWith('_REF') && !/^XXXX-XX-XX(?:TXX:XX)?$/u.test(t.value);
}

/** Of several times the finest; of equal ones a date before a clock, then the nearest to the trigger. */
export function pickTime(times: readonly TimeExpression[], trigger: Span): TimeExpression | undefined {
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
  // Of a range the day it begins.
  const begins = times.filter((_, i) => !(i > 0 && times[i - 1]!.opensRange));
  return begins.sort((a, b) => rank(a) - rank(b) || Math.abs(a.start - trigger.start) - Math.abs(b.start - trigger.start))[0];
}

/**
 * The event's time as its time expression gives it: of a range both ends, and its last day.
 *
 * @param all in the order of the text.
 * @param today the article's day, as an ISO date.
 */
export function eventTime(
  t: TimeExpression | undefined,
  all: readonly TimeExpression[],
  today: string | undefined,
): EventMention['when'] {
  const value = t && (t.type === 'DURATION' ? t.point : t.value);
  if (!t || value === undefined) return undefined;
  const certain = t.certain && t.type !== 'DURATION';
  if (t.through && today !== undefined) return { start: t.start, end: t.end, value, certain, until: today };
  const close = t.opensRange ? all[all.indexOf(t) + 1] : undefined;
  const last = close && daySpan(close.value)?.last;
  if (!close || !last) return { start: t.start, end: t.end, value, certain };
  const until = isoDay(last);
  const later = until > (value.split('T')[0] ?? '');
  return { start: t.start, end: close.end, value, certain: certain && close.certain, ...(later && { until }) };
}
