import { type ExportLocale, LABELS } from './labels.ts';
import type { EventList } from './rows.ts';

/** A field as RFC 4180 wants it. What a spreadsheet would take for a formula gets an apostrophe before it. */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",;\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line an event, with a head line; lines end in CRLF (RFC 4180). */
export function toCsv(list: EventList, locale: ExportLocale): string {
  const l = LABELS[locale];
  const head = [l.value, l.when, l.event, l.who, l.where, l.status, l.passage];
  const lines = list.rows.map((row) => [
    row.when ?? '',
    row.whenText,
    row.title,
    row.who.join('; '),
    row.where.join('; '),
    l.statuses[row.status],
    row.passages.join(' […] '),
  ]);
  return `${[head, ...lines].map((fields) => fields.map(field).join(',')).join('\r\n')}\r\n`;
}
