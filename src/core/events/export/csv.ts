import { type ExportLocale, LABELS } from './labels.ts';
import type { EventList } from './rows.ts';

/** Between fields, and the mark at the beginning: what spreadsheets in the language take without asking. */
const SEPARATOR: Readonly<Record<ExportLocale, string>> = { de: ';', en: ',' };
const BYTE_ORDER_MARK = '\ufeff';

/** A field as RFC 4180 wants it. What a spreadsheet would take for a formula gets an apostrophe before it. */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",;\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows of fields as a table that spreadsheets open by a double click; lines end in CRLF (RFC 4180). German ones separate by semicolons,
 * since the comma is their decimal mark; without the byte order mark Excel takes UTF-8 for the code page of the machine and spoils umlauts.
 */
export function csvOf(rows: readonly (readonly string[])[], locale: ExportLocale): string {
  return `${BYTE_ORDER_MARK}${rows.map((fields) => fields.map(field).join(SEPARATOR[locale])).join('\r\n')}\r\n`;
}

/** A time as a spreadsheet reads it: "2022-05-03", "2022-05-03 15:30"; wider times stay TIMEX3 values. */
function cell(when: string | undefined): string {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})?.*)?$/u.exec(when ?? '') ?? [];
  return day === undefined ? (when ?? '') : clock === undefined ? day : `${day} ${clock}`;
}

/** One line an event, with a head line. */
export function toCsv(list: EventList, locale: ExportLocale): string {
  const l = LABELS[locale];
  const head = [l.value, l.until, l.when, l.event, l.who, l.where, l.status, l.passage, l.section];
  const lines = list.rows.map((row) => [
    cell(row.when),
    row.until ?? '',
    row.whenText,
    row.title,
    row.who.join('; '),
    row.where.join('; '),
    l.statuses[row.status],
    row.passages.join(' […] '),
    row.section === 'day' ? '' : l.sections[row.section],
  ]);
  return csvOf([head, ...lines], locale);
}
