import { valueText } from '../../time/describe.ts';
import { type ExportLocale, LABELS } from './labels.ts';
import type { EventList, EventRow } from './rows.ts';

/** What could be markup is escaped, so that words of the article stay words. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');
}

function line(row: EventRow, locale: ExportLocale): string {
  const labels = LABELS[locale];
  const notes = [
    row.who.length > 0 ? `${labels.who}: ${row.who.map(plain).join(', ')}` : '',
    row.where.length > 0 ? `${labels.where}: ${row.where.map(plain).join(', ')}` : '',
    row.status === 'happened' ? '' : labels.statuses[row.status],
  ].filter((note) => note !== '');
  const passages = row.passages.map((p) => `  > ${plain(p)}`).join('\n');
  return `- **${plain(row.title)}**${notes.length > 0 ? ` (${notes.join('; ')})` : ''}\n${passages}`;
}

/** A list grouped by day, with the passages as quotations. Ends with a line end. */
export function toMarkdown(list: EventList, locale: ExportLocale): string {
  const labels = LABELS[locale];
  const parts = [`# ${labels.events}${list.title ? `: ${plain(list.title)}` : ''}`];
  if (list.date) parts.push(`${labels.article} ${valueText(list.date, locale)}`);
  let last: string | undefined | null = null;
  for (const row of list.rows) {
    if (row.when !== last) parts.push(`## ${row.when === undefined ? labels.undated : plain(valueText(row.when, locale))}`);
    last = row.when;
    parts.push(line(row, locale));
  }
  return `${parts.join('\n\n')}\n`;
}
