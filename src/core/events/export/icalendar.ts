import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { fnv1a } from '../../text/hash.ts';
import { type CivilDay, readIsoDay, toDayNumber } from '../../time/calendar.ts';
import { daySpan } from '../day-span.ts';
import { type ExportLocale, LABELS } from './labels.ts';
import type { EventList } from './rows.ts';

const DAY = 86_400_000;

/** Midnight UTC of a day: the library writes all-day dates from UTC parts when no zone is set. */
function utc(day: CivilDay, days = 0): Date {
  return new Date((toDayNumber(day) + days) * DAY);
}

/** A number from a text: two exports of one article give the same ids. */
function fingerprint(text: string): string {
  return (fnv1a(text) >>> 0).toString(16).padStart(8, '0');
}

/** A calendar's name as RFC 5545 (3.3.11) writes text: the library writes it as it is. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\s+/gu, ' ');
}

/**
 * An iCalendar file of the events whose day is known, through ical-generator. Times without a zone stay "floating" (RFC 5545, 3.3.5): a
 * newsroom means its own clock. The stamp is the article's day, so that the result depends on the article alone.
 */
export function toICalendar(list: EventList, locale: ExportLocale): string {
  const labels = LABELS[locale];
  const calendar = ical({
    name: escaped(list.title || labels.events),
    prodId: { company: 'Schlussredaktion', product: 'Ereignisse' },
  });
  const stamp = daySpan(list.date)?.first ?? { year: 2000, month: 1, day: 1 };
  for (const [index, row] of list.rows.entries()) {
    const span = daySpan(row.when);
    if (!span || span.grain === 'year' || span.grain === 'season') continue;
    const { clock } = span;
    const minutes = clock ? Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) : 0;
    const description = [
      ...row.passages,
      ...(row.who.length > 0 ? [`${labels.who}: ${row.who.join(', ')}`] : []),
      ...(row.source === undefined ? [] : [`${labels.source}: ${row.source}`]),
      ...(row.status === 'happened' ? [] : [`${labels.status}: ${labels.statuses[row.status]}`]),
    ].join('\n');
    calendar.createEvent({
      id: `${fingerprint(`${row.when} ${row.title}`)}-${index}@schlussredaktion`,
      stamp: utc(stamp),
      // News keep nobody's day busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: row.title,
      ...(row.section !== 'day' && { categories: [{ name: labels.sections[row.section] }] }),
      description,
      allDay: clock === undefined,
      floating: clock !== undefined,
      start: clock === undefined ? utc(span.first) : new Date(utc(span.first).getTime() + minutes * 60_000),
      ...(clock === undefined && { end: utc(readIsoDay(row.until) ?? span.last, 1) }),
      ...(row.where.length > 0 && { location: row.where.join(', ') }),
      status:
        row.status === 'denied'
          ? ICalEventStatus.CANCELLED
          : row.status === 'happened'
            ? ICalEventStatus.CONFIRMED
            : ICalEventStatus.TENTATIVE,
    });
  }
  return calendar.toString();
}
