import { markdownText } from '../../text/escape.ts';
import { valueText } from '../../time/describe.ts';
import { type ExportLocale, headingOf, LABELS, timeNote } from './labels.ts';
import type { EventList, EventRow } from './rows.ts';

function line(row: EventRow, locale: ExportLocale): string {
  const labels = LABELS[locale];
  const notes = [
    timeNote(row, locale),
    row.who.length > 0 ? `${labels.who}: ${row.who.map(markdownText).join(', ')}` : '',
    row.where.length > 0 ? `${labels.where}: ${row.where.map(markdownText).join(', ')}` : '',
    row.status === 'happened' ? '' : labels.statuses[row.status],
  ].filter((note) => note !== '');
  const passages = row.passages.map((p) => `  > ${markdownText(p)}`).join('\n');
  return `- **${markdownText(row.title)}**${notes.length > 0 ? ` (${notes.join('; ')})` : ''}\n${passages}`;
}

/** A list grouped as the view of events is, with the passages as quotations. Ends with a line end. */
export function toMarkdown(list: EventList, locale: ExportLocale): string {
  const labels = LABELS[locale];
  const parts = [`# ${labels.events}${list.title ? `: ${markdownText(list.title)}` : ''}`];
  if (list.date) parts.push(`${labels.article} ${valueText(list.date, locale)}`);
  for (const group of list.groups)
    parts.push(`## ${markdownText(headingOf(group, locale))}`, ...group.rows.map((row) => line(row, locale)));
  return `${parts.join('\n\n')}\n`;
}
