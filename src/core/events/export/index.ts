import type { Article } from '../../rules/article.ts';
import { toCsv } from './csv.ts';
import { toICalendar } from './icalendar.ts';
import { type ExportLocale, LABELS } from './labels.ts';
import { toMarkdown } from './markdown.ts';
import { toMarkwhen } from './markwhen.ts';
import { eventList } from './rows.ts';
import { toTimelineJs } from './timelinejs.ts';

export type EventFormat = 'markdown' | 'csv' | 'icalendar' | 'timelinejs' | 'markwhen';

const WRITERS = {
  markdown: { write: toMarkdown, extension: 'md' },
  csv: { write: toCsv, extension: 'csv' },
  icalendar: { write: toICalendar, extension: 'ics' },
  timelinejs: { write: toTimelineJs, extension: 'json' },
  markwhen: { write: toMarkwhen, extension: 'mw' },
} as const;

/** The events of an article as a file's text, with the usual extension (no dot). Pure. */
export function exportEvents(
  article: Article,
  format: EventFormat,
  locale: ExportLocale,
): { readonly text: string; readonly extension: string } {
  const { write, extension } = WRITERS[format];
  return { text: write(eventList(article), locale), extension };
}

/** What the events of an article are to its news, in words, by cluster; none for what happened about its day. */
export function eventSections(article: Article, locale: ExportLocale): ReadonlyMap<number, string> {
  const { rows } = eventList(article);
  return new Map(
    rows.flatMap((r) =>
      r.section === 'day' || r.section === 'undated' ? [] : [[r.cluster, LABELS[locale].sections[r.section]] as const],
    ),
  );
}
