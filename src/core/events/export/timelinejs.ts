import { htmlText } from '../../text/escape.ts';
import { readIsoDay } from '../../time/calendar.ts';
import { valueText } from '../../time/describe.ts';
import { daySpan } from '../day-span.ts';
import { type ExportLocale, LABELS } from './labels.ts';
import type { EventList } from './rows.ts';

/** The JSON of TimelineJS 3 (timeline.knightlab.com/docs/json-format.html): events with a year only; the others have no place there. */
export function toTimelineJs(list: EventList, locale: ExportLocale): string {
  const labels = LABELS[locale];
  const events = list.rows.flatMap((row) => {
    const span = daySpan(row.when);
    if (!span) return [];
    const { first, last, grain, clock } = span;
    const until = readIsoDay(row.until);
    const date = (day: typeof first): Record<string, number> => ({
      year: day.year,
      ...(grain !== 'year' && { month: day.month }),
      ...((grain === 'day' || grain === 'week') && { day: day.day }),
      ...(clock && { hour: Number(clock.slice(0, 2)) % 24, minute: Number(clock.slice(3)) }),
    });
    const notes = [
      row.who.length > 0 ? `${labels.who}: ${htmlText(row.who.join(', '))}` : '',
      row.where.length > 0 ? `${labels.where}: ${htmlText(row.where.join(', '))}` : '',
      row.source === undefined ? '' : `${labels.source}: ${htmlText(row.source)}`,
      row.status === 'happened' ? '' : labels.statuses[row.status],
    ].filter((note) => note !== '');
    const text = [
      ...row.passages.map((p) => `<p>${htmlText(p)}</p>`),
      ...(notes.length > 0 ? [`<p>${notes.join('; ')}</p>`] : []),
    ];
    return [
      {
        start_date: date(first),
        ...(((grain !== 'day' && grain !== 'year') || until) && { end_date: date(until ?? last) }),
        // Its own wording of dates follows the language of the page it stands on.
        display_date: row.until
          ? `${valueText(row.when!, locale)} – ${valueText(row.until, locale)}`
          : valueText(row.when!, locale),
        // It puts what has the same group in one row.
        ...(row.section !== 'day' && { group: labels.sections[row.section] }),
        text: { headline: htmlText(row.title), text: text.join('') },
      },
    ];
  });
  const title = list.title ? { title: { text: { headline: htmlText(list.title) } } } : {};
  return `${JSON.stringify({ ...title, events }, null, 2)}\n`;
}
