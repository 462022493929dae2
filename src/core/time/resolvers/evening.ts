import type { Clock, TimeMention } from '../mention.ts';
import type { DayPart } from '../word.ts';

/** How far a part of the day and its clock time may stand apart, in UTF-16 units: "Freitagabend kurz nach 8 Uhr". */
const GAP = 14;
/** The hours of the twelve-hour clock that a part of the day may mean. */
const HOURS: Partial<Record<DayPart, readonly [first: number, last: number]>> = { AF: [1, 7], EV: [5, 11] };

function partOf({ dayPart, clock, value, rangeWith }: TimeMention): DayPart | undefined {
  if (clock || rangeWith) return undefined;
  return dayPart ?? (value?.startsWith('XXXX-XX-XXT') ? (value.slice(-2) as DayPart) : undefined);
}

/** A clock time on the twelve-hour clock where the part of the day beside it says so: "Freitagabend um 8 Uhr" is 20:00, "12 Uhr nachts" 24:00. */
export function clockOfPart(m: TimeMention, mentions: readonly TimeMention[], i: number): Clock | undefined {
  const { clock, sentence } = m;
  if (!clock) return undefined;
  const near = [mentions[i - 1], mentions[i + 1]].find(
    (n) => n && n.sentence === sentence && Math.min(Math.abs(m.start - n.end), Math.abs(n.start - m.end)) <= GAP && partOf(n),
  );
  const part = near && partOf(near);
  if (part === 'NI' && clock.hour === 12) return { ...clock, hour: clock.minute === 0 ? 24 : 0 };
  const hours = part && HOURS[part];
  return hours && clock.hour >= hours[0] && clock.hour <= hours[1] ? { ...clock, hour: clock.hour + 12 } : clock;
}
