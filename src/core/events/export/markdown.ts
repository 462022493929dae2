import { markdownText } from '../../text/escape.ts';
import { valueText } from '../../time/describe.ts';
import { type ExportLocale, LABELS } from './labels.ts';
import type { EventList, EventRow } from './rows.ts';

function line(row: EventRow, locale: ExportLocale): string {
  const labels = LABELS[locale];
  const notes = [
    row.who.length > 0 ? `${labels.who}: ${row.who.map(markdownText).join(', ')}` : '',
    row.where.length > 0 ? `${labels.where}: ${row.where.map(markdownText).join(', ')}` : '',
    row.status === 'happened' ? '' : labels.statuses[row.status],
  ].filter((note) => note !== '');
  const passages = row.passages.map((p) => `  > ${markdownText(p)}`).join('\n');
  return `- **${markdownText(row.title)}**${notes.length > 0 ? ` (${notes.join('; ')})` : ''}\n${passages}`;
}

/** A list grouped by day, with the passages as quotations. Ends with a line end. */
export function toMarkdown(list: EventList, locale: ExportLocale): string {
  const labels = LABELS[locale];
  const parts = [`# ${labels.events}${list.title ? `: ${markdownText(list.title)}` : ''}`];
  if (list.date) parts.push(`${labels.article} ${valueText(list.date, locale)}`);
  let last: string | undefined | null = null;
  for (const row of list.rows) {
    if (row.when !== last)
      parts.push(`## ${row.when === undefined ? labels.undated : markdownText(valueText(row.when, locale))}`);
    last = row.when;
    parts.push(line(row, locale));
  }
  return `${parts.join('\n\n')}\n`;
}
