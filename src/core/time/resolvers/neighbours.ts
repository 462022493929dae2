import { addDays, isoWeek, toDayNumber, weekdayOf } from '../calendar.ts';
import type { TimeMention } from '../mention.ts';
import { dayOf, pointOfDay } from '../point.ts';
import { resolveDate } from './date.ts';
import type { Resolved, State } from './state.ts';

/** "am Wochenende 3./4. Juli": the days beside it say which. */
export function weekendOfDates(
  { date, end, sentence }: TimeMention,
  state: State,
  next: TimeMention | undefined,
): Resolved | undefined {
  if (date?.kind !== 'weekend' || next?.date?.kind !== 'calendar' || next.sentence !== sentence || next.start - end > 8)
    return undefined;
  const { point, basis, certain } = resolveDate(next.date, next.direction, state);
  const day = dayOf(point);
  if (!day || weekdayOf(day) < 5) return undefined;
  const { year, week } = isoWeek(day);
  return { point: { year, week, weekend: true }, basis, certain };
}

/** The end of a range whose year or week was implied lies after its beginning: "von Oktober bis Mai", "Dienstag bis Sonntag". */
export function afterOpening({ date }: TimeMention, found: Resolved, { opened }: State): Resolved {
  const { point } = found;
  if (!opened || !point || point.year === undefined || opened.year === undefined || point.bc || found.certain) return found;
  const first = dayOf(opened);
  const last = dayOf(point);
  if (date?.kind === 'weekday' && first && last) {
    const behind = toDayNumber(first) - toDayNumber(last);
    return behind > 0 && behind < 14 ? { ...found, point: pointOfDay(addDays(last, 7 * Math.ceil(behind / 7))) } : found;
  }
  const early =
    point.month !== undefined && opened.month !== undefined && point.year === opened.year && point.month < opened.month;
  return date?.kind === 'calendar' && early ? { ...found, point: { ...point, year: point.year + 1 } } : found;
}
