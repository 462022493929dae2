import { isoDay } from '../../time/calendar.ts';
import { daySpan } from '../day-span.ts';
import { type ExportLocale, LABELS } from './labels.ts';
import type { EventList } from './rows.ts';

/** One line of text: no line ends, and nothing at its start that markwhen reads as its own syntax. */
function inline(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^[#/]+\s*/u, '');
}

const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ı: 'i',
};

/** A word as a tag: markwhen's own parser (1.2) ends a tag at the first letter that is not ASCII and leaves the rest in the text. */
function tag(text: string): string {
  const ascii = text.replace(/[äöüÄÖÜßæøłı]/gu, (letter) => LETTERS[letter]!).normalize('NFD');
  const word = ascii
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '_')
    .replace(/^_|_$/gu, '');
  return word === '' ? '' : `#${word}`;
}

/** A markwhen file (markwhen.com, documentation of its syntax): dated events; the undated follow as comments. */
export function toMarkwhen(list: EventList, locale: ExportLocale): string {
  const labels = LABELS[locale];
  const lines = [`title: ${inline(list.title || labels.events).replace(/:/gu, ' –')}`, ''];
  const undated: string[] = [];
  for (const row of list.rows) {
    const span = daySpan(row.when);
    const section = row.section === 'news' || row.section === 'background' ? labels.sections[row.section] : '';
    const status = row.status === 'happened' ? '' : labels.statuses[row.status];
    const tags = [section, status, ...row.named].map(tag).filter((t) => t !== '');
    const text = `${inline(row.title)}${row.where.length > 0 ? ` (${inline(row.where.join(', '))})` : ''}${tags.length > 0 ? ` ${tags.join(' ')}` : ''}`;
    if (!span) undated.push(`// ${row.whenText ? `${inline(row.whenText)}: ` : ''}${text}`);
    else {
      const first = isoDay(span.first);
      const last = row.until ?? isoDay(span.last);
      lines.push(`${first === last ? first : `${first}/${last}`}: ${text}`);
      for (const passage of row.passages) lines.push(`  ${inline(passage)}`);
      lines.push('');
    }
  }
  if (undated.length > 0) lines.push(`// ${labels.sections.undated}`, ...undated);
  return `${lines.join('\n').trimEnd()}\n`;
}
