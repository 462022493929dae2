import type { Reads } from '../rules/article.ts';
import { isDay, isoDay } from './calendar.ts';
import type { TimeMention } from './mention.ts';

/** What a line of metadata says of its date. */
export type MetadataKind = 'published' | 'plain' | 'updated';

/** A day that a line of metadata gives, as an ISO date. */
export interface MetadataDate {
  readonly kind: MetadataKind;
  readonly date: string;
}

/** How many paragraphs from the top, and how many at the end, may be metadata, and how long such a line may be in UTF-16 units. */
const TOP = 8;
const END = 3;
const LONGEST = 160;

const PUBLISHED = /(?:veröffentlicht|publiziert|erschienen|erstellt|online seit|published)[^\p{L}]*(?:am|um|:)?[^\p{L}]*$/iu;
const UPDATED = /(?:aktualisiert|aktualisierung|update|geändert|bearbeitet|updated|stand)[^\p{L}]*(?:am|um|vom|:)?[^\p{L}]*$/iu;
/** All that a line of metadata holds beside dates: labels, clock words, weekdays, how long it takes to read. */
const METADATA_WORDS = new Set(
  'veröffentlicht publiziert erschienen erstellt online seit published aktualisiert aktualisierung letzte letztes zuletzt update updated geändert bearbeitet stand datum uhr am um vom den der et mez mesz lesezeit lesedauer min minute minuten lesen ca read reading time artikel meldung montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so'.split(
    ' ',
  ),
);
/** "Von Lea Kern", "Von Lea Kern und Ole Bo": up to so many names behind the word. */
const BYLINE = /^\s*(?:von|by|text:|autorin?:)\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:und|u\.|von|de|van|\p{Lu}[\p{L}.'’-]*|,)){0,7}/iu;
/** "Lea Kern" alone between marks: counts only in a line that is a byline by its zone. */
const NAME = /^\s*\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*$/u;
const SEPARATORS = /[|·•,;–—()/]/u;

/** Whether nothing but metadata is left in a line once its times are taken out. */
function isMetadata(rest: string, byline: boolean): boolean {
  return rest
    .replace(BYLINE, '')
    .split(SEPARATORS)
    .every((part) => {
      const words = part.match(/\p{L}+/gu) ?? [];
      if (words.every((w) => METADATA_WORDS.has(w.toLowerCase()))) return true;
      return BYLINE.test(part) ? part.replace(BYLINE, '').trim() === '' : byline && NAME.test(part);
    });
}

function isoOf({ date, impossible }: TimeMention): string | undefined {
  if (impossible || date?.kind !== 'calendar' || date.year === undefined || date.month === undefined || date.day === undefined)
    return undefined;
  return date.year >= 1900 && isDay(date.year, date.month, date.day)
    ? isoDay({ year: date.year, month: date.month, day: date.day })
    : undefined;
}

/** The days of one line, if all it holds is metadata. */
function datesOfLine(text: string, mentions: readonly TimeMention[], byline: boolean): MetadataDate[] {
  if (text.length > LONGEST || !mentions.some((m) => isoOf(m) !== undefined)) return [];
  let rest = '';
  let at = 0;
  const found: MetadataDate[] = [];
  for (const m of mentions) {
    const lead = text.slice(at, m.start);
    rest += `${lead} `;
    at = m.end;
    const date = isoOf(m);
    if (date !== undefined)
      found.push({ date, kind: PUBLISHED.test(lead) ? 'published' : UPDATED.test(lead) ? 'updated' : 'plain' });
  }
  return isMetadata(rest + text.slice(at), byline) ? found : [];
}

/**
 * The days in an article's lines of metadata, as pages have them near its top or at its end: "Veröffentlicht am 3. Dezember 2025",
 * "Aktualisiert: 24.11.2026, 09:14 Uhr", "Von Lea Kern, 03.12.2025 | 4 Min. Lesezeit". In the order of the text; those of one line keep
 * their labels. A line that says anything else is none.
 */
export function metadataDates(article: Reads<'zones'>): MetadataDate[] {
  const { placed } = article;
  return placed.flatMap(({ index, paragraph }, at) => {
    if (at >= TOP && at < placed.length - END) return [];
    return datesOfLine(paragraph.text, paragraph.facts.times.mentions, article.zones[index]?.kind === 'byline');
  });
}
