import type { Reads } from '../rules/article.ts';
import { isDay, isoDay, readIsoDay } from './calendar.ts';
import { MONTH_NAMES } from './calendar-words.ts';
import { type MetadataKind, metadataDates } from './metadata-date.ts';

/** Where an article's date was found. */
export type ArticleDateSource = 'given' | 'front-matter' | 'published' | 'dateline' | 'updated' | 'file-name';

const FIELDS = new Set(['datum', 'date', 'published', 'veröffentlicht', 'erschienen', 'publishdate', 'pubdate', 'stand']);

/** Reads a date as front matter and datelines write it: "2022-01-10", "10.1.2022", "10. Januar 2022", each perhaps with a time after. */
export function readLooseDate(text: string): string | undefined {
  const iso = /^["']?([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?![0-9])/u.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^["']?([0-9]{1,2})\. ?(?:([0-9]{1,2})\. ?|(\p{L}{3,9})\.? )([0-9]{4})(?![0-9])/u.exec(text);
  if (!german) return undefined;
  const named = german[3]?.toLowerCase();
  const month = named === 'jänner' ? 1 : named ? MONTH_NAMES.findIndex((m) => m.startsWith(named)) + 1 : Number(german[2]);
  return valid(Number(german[4]), month, Number(german[1]));
}

function valid(year: number, month: number, day: number): string | undefined {
  return year >= 1000 && isDay(year, month, day) ? isoDay({ year, month, day }) : undefined;
}

/** The front matter's lines: between a first line of three dashes and the next, or "Datum: …" lines at the very top. */
function frontMatterDate(article: Reads): string | undefined {
  const fenced = article.placed[0]?.paragraph.text.trim() === '---';
  for (const { paragraph } of article.placed.slice(0, fenced ? 40 : 6)) {
    for (const line of paragraph.text.split('\n').slice(0, 40)) {
      if (fenced && line.trim() === '---' && paragraph !== article.placed[0]?.paragraph) return undefined;
      const colon = line.indexOf(':');
      if (colon < 3 || colon > 20) continue;
      if (FIELDS.has(line.slice(0, colon).trim().toLowerCase())) {
        const date = readLooseDate(line.slice(colon + 1).trim());
        if (date) return date;
      }
    }
  }
  return undefined;
}

/**
 * A dateline with a full date among the first paragraphs: "BERLIN, 28. Dezember 2021 (dpa) –", "Stand: 28.12.2021", or a line that is
 * nothing but a date (perhaps with weekday and clock).
 */
function datelineDate(article: Reads): string | undefined {
  for (const { paragraph } of article.placed.slice(0, 5)) {
    const { text } = paragraph;
    const first = paragraph.facts.times.mentions.find((m) => m.date?.kind === 'calendar' && m.date.day !== undefined);
    const date = first?.date;
    if (!first || date?.kind !== 'calendar' || date.year === undefined || first.start > 60 || first.impossible) continue;
    const before = text.slice(0, first.start);
    const after = text.slice(first.end, first.end + 40);
    const place =
      /^(?:(?:Von|Aus) )?\p{Lu}[^.!?]{1,40}, (?:(?:den|dem) )?$/u.test(before) ||
      /^\p{Lu}[\p{L} ./-]{1,30} \([^)]{2,20}\) ?[-–—] $/u.test(before);
    const leadsText =
      /^\s*(?:\([^)]{2,20}\))?\s*(?:[-–—:]|\/\/)\s/u.test(after) ||
      /^\s*\([^)]{2,20}\)/u.test(after) ||
      // "Dresden, 12. März 2026. „Der Rat …": a full stop does where nothing but a place stands before.
      (/^[.]\s+(?:[„“”»«›‹‚"(]?[\p{Lu}\p{Nd}]|\()/u.test(after) &&
        /^\p{Lu}[\p{L}/-]{1,30}(?: \p{Lu}[\p{L}/-]{1,20})?, (?:(?:den|dem) )?$/u.test(before));
    const alone =
      text.length < 60 &&
      before.replace(/(?:Mo|Diens|Mitt|Donners|Frei|Sams|Sonn)\p{L}*|[\s,.|(]|Stand|vom|am|Uhr|:/gu, '') === '' &&
      !/\p{L}{4,}/u.test(after.replace('Uhr', ''));
    if ((place && leadsText) || alone) return valid(date.year, date.month ?? 0, date.day ?? 0);
  }
  return undefined;
}

/** A line at the end in brackets, with the initials and the day: "(mrs/dpa, 11. Mai 2026)". */
function signatureDate(article: Reads): string | undefined {
  for (const { paragraph } of article.placed.slice(-3)) {
    const { text } = paragraph;
    if (text.length > 60 || !text.startsWith('(') || !text.trimEnd().endsWith(')')) continue;
    for (const { date, impossible } of paragraph.facts.times.mentions) {
      if (date?.kind === 'calendar' && date.year !== undefined && date.day !== undefined && !impossible)
        return valid(date.year, date.month ?? 0, date.day);
    }
  }
  return undefined;
}

/** "2022-01-10-artikel.md", "20220110_artikel.txt", "artikel 10.01.2022.txt". */
function fileNameDate(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const iso = /(?<![0-9])([12][0-9]{3})[-_.]?([01][0-9])[-_.]?([0-3][0-9])(?![0-9])/u.exec(name);
  if (iso) {
    const date = valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (date) return date;
  }
  const german = /(?<![0-9])([0-3]?[0-9])[-_.]([01]?[0-9])[-_.]((?:19|20)[0-9]{2})(?![0-9])/u.exec(name);
  return german ? valid(Number(german[3]), Number(german[2]), Number(german[1])) : undefined;
}

/** A date an article may have, and where it was found. */
export interface ArticleDate {
  /** ISO day. */
  readonly date: string;
  readonly source: ArticleDateSource;
}

/**
 * The dates an article may have, each day once, the surest source first: what was given, front matter, the day of publication, the dateline
 * (a line that is nothing but a date counts as one), the day of the last update, the file's name. The first is the article's.
 */
export function articleDates(article: Reads<'zones'>): ArticleDate[] {
  const metadata = metadataDates(article);
  const of = (kind: MetadataKind): string | undefined => metadata.find((m) => m.kind === kind)?.date;
  const given = readIsoDay(article.givenDate);
  const sources: readonly (readonly [ArticleDateSource, string | undefined])[] = [
    ['given', given && isoDay(given)],
    ['front-matter', frontMatterDate(article)],
    ['published', of('published')],
    ['dateline', of('plain') ?? datelineDate(article) ?? signatureDate(article)],
    ['updated', of('updated')],
    ['file-name', fileNameDate(article.fileName)],
  ];
  const found: ArticleDate[] = [];
  for (const [source, date] of sources)
    if (date !== undefined && !found.some((f) => f.date === date)) found.push({ date, source });
  return found;
}
