import { isoDay } from '../../time/calendar.ts';
import { daySpan } from '../day-span.ts';
import { type ExportLocale, LABELS } from './labels.ts';
import type { EventList } from './rows.ts';

/** One line of text: no line ends, and nothing at its start that markwhen reads as its own syntax. */
function inline(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^[#/]+\s*/u, '');
}

/** A markwhen file (markwhen.com, documentation of its syntax): dated events; the undated follow as comments. */
export function toMarkwhen(list: EventList, locale: ExportLocale): string {
  const labels = LABELS[locale];
  const lines = [`title: ${inline(list.title || labels.events).replace(/:/gu, ' –')}`, 'dateFormat: yyyy-MM-dd', ''];
  const undated: string[] = [];
  for (const row of list.rows) {
    const span = daySpan(row.when);
    const tags = [
      row.status === 'happened' ? '' : `#${labels.statuses[row.status]}`,
      ...row.who.map((w) => `#${w.replace(/[^\p{L}\p{N}]+/gu, '_')}`),
    ].filter((t) => t.length > 1);
    const text = `${inline(row.title)}${row.where.length > 0 ? ` (${inline(row.where.join(', '))})` : ''}${tags.length > 0 ? ` ${tags.join(' ')}` : ''}`;
    if (!span) undated.push(`// ${row.whenText ? `${inline(row.whenText)}: ` : ''}${text}`);
    else {
      const first = isoDay(span.first);
      const last = isoDay(span.last);
      lines.push(`${first === last ? first : `${first}/${last}`}: ${text}`);
      for (const passage of row.passages) lines.push(`  ${inline(passage)}`);
      lines.push('');
    }
  }
  if (undated.length > 0) lines.push(`// ${labels.undated}`, ...undated);
  return `${lines.join('\n').trimEnd()}\n`;
}
