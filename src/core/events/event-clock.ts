import type { ArticleView } from '../rules/article.ts';
import type { EventMention } from './event.ts';
import { startingWithin } from './starting-within.ts';

/**
 * The TIMEX3 value of an event's time, with the clock where the clause gives one beside the day: "am 3. Mai um 19 Uhr" gives
 * "2022-05-03T19:00". Two clock times of one day say nothing for sure; then the day stays alone.
 */
export function whenOf(article: Pick<ArticleView, 'times'>, event: EventMention): string | undefined {
  const day = event.when?.value;
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return day;
  const clocks = new Set<string>();
  for (const t of startingWithin(article.times, event.start, event.end)) {
    if (t.end <= event.end && t.value.startsWith(`${day}T`) && /T\d{2}:\d{2}/u.test(t.value)) clocks.add(t.value);
  }
  const [only] = clocks;
  return clocks.size === 1 ? only : day;
}
