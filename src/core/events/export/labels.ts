import type { EventStatus } from '../event.ts';

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
  readonly undated: string;
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
    undated: 'Ohne Datum',
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
    undated: 'Undated',
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
