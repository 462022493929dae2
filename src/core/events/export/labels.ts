import { valueText } from '../../time/describe.ts';
import type { EventStatus } from '../event.ts';
import type { EventRow, RowGroup, RowSection } from './rows.ts';

export type ExportLocale = 'de' | 'en';

interface Labels {
  readonly when: string;
  readonly until: string;
  readonly source: string;
  readonly value: string;
  readonly event: string;
  readonly who: string;
  readonly where: string;
  readonly status: string;
  readonly passage: string;
  readonly untimed: string;
  readonly section: string;
  /** Of what stands under its day there is no name but the day. */
  readonly sections: Readonly<Record<Exclude<RowSection, 'day'>, string>>;
  readonly events: string;
  readonly article: string;
  readonly statuses: Readonly<Record<EventStatus, string>>;
}

/** The words of the exported files. */
export const LABELS: Readonly<Record<ExportLocale, Labels>> = {
  de: {
    when: 'Wann',
    until: 'Bis',
    source: 'Quelle',
    value: 'Datum',
    event: 'Ereignis',
    who: 'Wer',
    where: 'Wo',
    status: 'Stand',
    passage: 'Stelle',
    untimed: 'ohne eigene Zeitangabe',
    section: 'Gruppe',
    sections: { news: 'Die Nachricht', undated: 'Ohne Datum', background: 'Vorgeschichte', planned: 'Geplant' },
    events: 'Ereignisse',
    article: 'Artikel vom',
    statuses: {
      happened: 'geschehen',
      ongoing: 'läuft',
      planned: 'geplant',
      reported: 'berichtet',
      denied: 'verneint',
      possible: 'möglich',
    },
  },
  en: {
    when: 'when',
    until: 'until',
    source: 'source',
    value: 'date',
    event: 'event',
    who: 'who',
    where: 'where',
    status: 'status',
    passage: 'passage',
    untimed: 'no time of its own',
    section: 'group',
    sections: { news: 'The news', undated: 'Undated', background: 'Background', planned: 'Planned' },
    events: 'Events',
    article: 'Article of',
    statuses: {
      happened: 'happened',
      ongoing: 'ongoing',
      planned: 'planned',
      reported: 'reported',
      denied: 'denied',
      possible: 'possible',
    },
  },
};

/** The heading of rows that stand together. */
export function headingOf({ section, day }: RowGroup, locale: ExportLocale): string {
  return section === 'day' ? valueText(day ?? '', locale) : LABELS[locale].sections[section];
}

/** What a row's heading does not say of its time: the day, the clock, or that it has none of its own. */
export function timeNote({ section, untimed, when, day }: EventRow, locale: ExportLocale): string {
  if (untimed) return LABELS[locale].untimed;
  if (when === undefined || when === day.key) return section === 'day' || when === undefined ? '' : valueText(when, locale);
  return valueText(section === 'day' ? when.replace(/^[\dX]{4}-\d\d-\d\d(?=T)/u, 'XXXX-XX-XX') : when, locale);
}
