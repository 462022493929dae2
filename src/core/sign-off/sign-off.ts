import { headingOf, LABELS, timeNote } from '../events/export/labels.ts';
import { eventList } from '../events/export/rows.ts';
import { quotesBySpeaker } from '../quotes/by-speaker.ts';
import type { Article } from '../rules/article.ts';
import { type ReportedFinding, SEVERITIES } from '../rules/finding.ts';
import { type Locale, messageText } from '../rules/text.ts';
import { readableText } from '../text/markdown-plain.ts';
import { positionFinder } from '../text/position-finder.ts';
import { valueText } from '../time/describe.ts';
import type { ZoneKind } from '../zones/zone.ts';
import { TEXTS } from './texts.ts';

/** One line of the report; `notes` stand behind it, smaller. */
export interface SignOffItem {
  readonly text: string;
  readonly notes: readonly string[];
}

export interface SignOffSection {
  readonly heading: string;
  /** Said where there is nothing. */
  readonly none: string;
  readonly groups: readonly { readonly title: string; readonly items: readonly SignOffItem[] }[];
}

/** What an editor looks at before an article goes out; plain text throughout. */
export interface SignOff {
  readonly title: string;
  readonly kind: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly SignOffSection[];
}

/** Longest passage that is quoted, in UTF-16 units. */
const LONGEST = 300;

function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** Parts of the page that nobody reads as the article's words. */
const NO_WORDS: ReadonlySet<ZoneKind> = new Set(['front-matter', 'boilerplate', 'markup']);

/** Number of words of an article as editors count them: what its readers read, without what is only for the page. */
export function wordCount({ placed, zones }: Pick<Article, 'placed' | 'zones'>): number {
  let words = 0;
  for (const { paragraph, index } of placed) {
    if (NO_WORDS.has(zones[index]!.kind)) continue;
    for (const { tokens } of paragraph.sentences) for (const token of tokens) if (token.kind === 'word') words++;
  }
  return words;
}

/** Where the author's mark stands. */
function marksIn(text: string, mark: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark); at >= 0 && mark !== ''; at = text.indexOf(mark, at + mark.length)) found.push(at);
  return found;
}

/** The report for signing an article off. `authorMark`: what "mark for the author" puts in. Pure. */
export function signOff(article: Article, options: { readonly locale: Locale; readonly authorMark: string }): SignOff {
  const { locale } = options;
  const t = TEXTS[locale];
  const { text } = article;
  const position = positionFinder(text);
  const at = (offset: number): string => `${t.line} ${position(offset).line}`;
  const passage = (span: { start: number; end: number }): string => oneLine(text.slice(span.start, span.end));
  const said = (span: { start: number; end: number }): string =>
    oneLine(readableText(text.slice(span.start, span.end), article.languageId));
  const itemOf = (f: ReportedFinding, more: readonly string[] = []): SignOffItem => ({
    text: oneLine(messageText(f.rule, f.message, f.args, locale)),
    notes: [at(f.start), `„${passage(f)}“`, ...more, f.rule],
  });
  const events = eventList(article);
  const speakers = quotesBySpeaker(article.quotes);
  const happenings = events.groups.map((group) => ({
    title: headingOf(group, locale),
    items: group.rows.map((row): SignOffItem => {
      const status = row.status === 'happened' ? '' : LABELS[locale].statuses[row.status];
      const notes = [timeNote(row, locale), ...row.who.slice(0, 3), status];
      return { text: row.title, notes: notes.filter((note) => note !== '') };
    }),
  }));
  const marks = marksIn(text, options.authorMark);
  const nobody = speakers.filter((s) => s.name === undefined).flatMap((s) => s.quotes);
  const undated = article.date === undefined && text.trim() !== '';
  const points: SignOffSection['groups'] = [
    { title: t.date, items: undated ? [{ text: t.undated, notes: [] }] : [] },
    { title: t.marks, items: marks.map((offset) => ({ text: lineText(text, offset), notes: [at(offset)] })) },
    { title: t.unattributed, items: nobody.map((q) => ({ text: said(q), notes: [at(q.start)] })) },
    { title: t.incomplete, items: article.incomplete.map((step) => ({ text: step, notes: [] })) },
  ].filter((group) => group.items.length > 0);
  const date = article.date === undefined ? t.unknown : valueText(article.date, locale);
  return {
    title: events.title || t.untitled,
    kind: t.kind,
    facts: [
      [t.date, date],
      [t.words, wordCount(article).toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB')],
      [t.open, String(article.findings.length)],
      [t.ignored, String(article.ignored.length)],
      [t.quotes, String(speakers.reduce((sum, s) => sum + s.quotes.length, 0))],
      ...(article.checkedTo < text.length ? ([[t.partial, t.partialText]] as const) : []),
      ...(article.language === 'other' ? ([[t.language, t.foreign]] as const) : []),
    ],
    sections: [
      { heading: t.points, none: t.noPoints, groups: points },
      {
        heading: t.open,
        none: t.noFindings,
        groups: SEVERITIES.map((level) => ({
          title: t.levels[level],
          items: article.findings.filter((f) => f.severity === level).map((f) => itemOf(f)),
        })).filter((group) => group.items.length > 0),
      },
      {
        heading: t.ignored,
        none: t.noIgnored,
        groups:
          article.ignored.length === 0
            ? []
            : [{ title: '', items: article.ignored.map((f) => itemOf(f, [f.ignored.reason ?? t.noReason])) }],
      },
      {
        heading: t.quotes,
        none: t.noQuotes,
        groups: speakers.map(({ name, role, quotes }) => ({
          title: [name ?? t.unattributed, ...(role ? [role] : [])].join(', '),
          items: quotes.map((q) => ({ text: said(q), notes: [at(q.start)] })),
        })),
      },
      { heading: t.events, none: t.noEvents, groups: happenings },
    ],
  };
}

/** The line of a text that holds an offset. */
function lineText(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = text.slice(start, start + 2 * LONGEST);
  return oneLine(rest.split(/[\r\n]/u)[0] ?? '');
}
