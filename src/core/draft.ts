import { eventList } from './events/export/rows.ts';
import { isPresumed, quotesBySpeaker } from './quotes/by-speaker.ts';
import type { Article } from './rules/article.ts';
import { directFixesOf, plainEditsOf } from './rules/finding.ts';
import { type Locale, messageText } from './rules/text.ts';
import { positionFinder } from './text/position-finder.ts';

/** What can be asked of a draft. */
export const DRAFT_QUESTIONS = ['findings', 'quotes', 'events'] as const;
export type DraftQuestion = (typeof DRAFT_QUESTIONS)[number];

export interface DraftFinding {
  readonly rule: string;
  readonly level: string;
  /** Line and column from 1. */
  readonly line: number;
  readonly column: number;
  /** The words flagged. */
  readonly text: string;
  readonly message: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    /** Each place with what stands there and what is to stand there. */
    readonly edits: readonly { readonly line: number; readonly column: number; readonly old: string; readonly new: string }[];
  }[];
}

export interface DraftQuote {
  readonly line: number;
  readonly text: string;
  /** Name by which the article knows the speaker; null where it gives none. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** Whether the speaker is concluded from what stands before, not named beside the quote. */
  readonly presumed: boolean;
}

export interface DraftEvent {
  readonly title: string;
  /** TIMEX3 value of the day, e.g. 2026-03-03; null where the text gives no time. */
  readonly when: string | null;
  /** The last day of a range. */
  readonly until: string | null;
  /** The words of the text for the time. */
  readonly words: string;
  readonly who: readonly string[];
  readonly where: readonly string[];
  readonly status: string;
  /** What it is to the news: the news itself, its course (day), how it came to that, what is planned. */
  readonly group: string;
  readonly source: string | null;
}

/** Answers for programs that read words and lines, not offsets, as assistants do: plain data. */
export interface DraftAnswers {
  readonly findings: { readonly date: string | null; readonly checked: boolean; readonly findings: readonly DraftFinding[] };
  readonly quotes: { readonly quotes: readonly DraftQuote[] };
  readonly events: { readonly date: string | null; readonly events: readonly DraftEvent[] };
}

function findingsOf(article: Article, locale: Locale): DraftAnswers['findings'] {
  const at = positionFinder(article.text);
  const findings = article.findings.map(
    (f): DraftFinding => ({
      rule: f.rule,
      level: f.severity,
      ...at(f.start),
      text: article.text.slice(f.start, f.end),
      message: messageText(f.rule, f.message, f.args, locale),
      fixes: directFixesOf(f).map((fix) => ({
        title: messageText(f.rule, fix.title, fix.args, locale),
        safe: fix.safe,
        edits: plainEditsOf(fix).map((e) => ({ ...at(e.start), old: article.text.slice(e.start, e.end), new: e.text })),
      })),
    }),
  );
  // Another language, or more text than is read: no finding says nothing then.
  const checked = article.language !== 'other' && article.checkedTo >= article.text.length && article.incomplete.length === 0;
  return { date: article.date ?? null, checked, findings };
}

function quotesOf(article: Article): DraftAnswers['quotes'] {
  const at = positionFinder(article.text);
  const quotes = quotesBySpeaker(article.quotes).flatMap(({ name, role, quotes: own }) =>
    own.map((q) => ({
      start: q.start,
      text: article.text.slice(q.start, q.end),
      speaker: name ?? null,
      role: role ?? null,
      presumed: isPresumed(q),
    })),
  );
  quotes.sort((a, b) => a.start - b.start);
  return { quotes: quotes.map(({ start, ...quote }) => ({ line: at(start).line, ...quote })) };
}

function eventsOf(article: Article): DraftAnswers['events'] {
  const { date, rows } = eventList(article);
  return {
    date: date ?? null,
    events: rows.map((row) => ({
      title: row.title,
      when: row.when ?? null,
      until: row.until ?? null,
      words: row.whenText,
      who: row.who,
      where: row.where,
      status: row.status,
      group: row.section,
      source: row.source ?? null,
    })),
  };
}

/** Answers one question about an analysed draft. */
export function draftAnswer<Q extends DraftQuestion>(article: Article, question: Q, locale: Locale): DraftAnswers[Q] {
  const answers: { [K in DraftQuestion]: () => DraftAnswers[K] } = {
    findings: () => findingsOf(article, locale),
    quotes: () => quotesOf(article),
    events: () => eventsOf(article),
  };
  return answers[question]();
}
