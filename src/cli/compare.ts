import {
  compareWithSource,
  comparisonReport,
  describeChange,
  describeMissing,
  describeState,
  type Locale,
  positionFinder,
  type SourceComparison,
} from '../core/index.ts';
import { sayIfPartial } from './check.ts';
import { attempt, isHouseBroken, type Session } from './session.ts';
import { type Source, Sources } from './sources.ts';
import { complain, say } from './texts.ts';

/** Longest beginning of a quotation that a line shows, in UTF-16 units. */
const SHOWN = 60;

/** What is not as in the source, a line each, with the changes of a quotation below it. */
function linesOf(article: Source, source: Source, comparison: SourceComparison, locale: Locale): string[] {
  const here = positionFinder(article.text);
  const there = positionFinder(source.text);
  const place = (name: string, { line, column }: { line: number; column: number }): string => `${name}:${line}:${column}`;
  const quoted = (start: number, end: number): string => {
    const words = article.text.slice(start, Math.min(end, start + SHOWN)).replaceAll(/\s+/gu, ' ');
    return end - start > SHOWN ? `${words} …` : words;
  };
  const { quotes, names, figures } = comparison;
  const lines = quotes
    .filter((q) => q.state !== 'exact')
    .map((q) => {
      const from = q.places.map((p) => place(source.name, there(p.start)));
      const where = from.length > 0 ? ` (${from.join(', ')})` : '';
      const changes = q.changes.map((c) => `\n    ${describeChange(c, article.text, source.text, locale)}`);
      const line = `${place(article.name, here(q.start))}: ${quoted(q.start, q.end)} ${describeState(q, locale)}${where}${changes.join('')}`;
      return { at: q.start, line };
    });
  for (const missing of [...names, ...figures]) {
    const line = `${place(article.name, here(missing.start))}: ${describeMissing(missing, article.text, source.text, locale)}`;
    lines.push({ at: missing.start, line });
  }
  return lines.sort((a, b) => a.at - b.at).map((l) => l.line);
}

/**
 * Lays an article beside its source. Gives 0 where every quotation is there word for word, 1 where one was changed or not found, 2 where
 * one of the two could not be read or checked whole. Names and numbers that the source does not have are listed and change nothing.
 */
export function compare(session: Session, names: readonly [string, string], format: 'text' | 'json'): number {
  const { locale } = session;
  if (names.every((name) => name === '-')) {
    complain(say('one-stdin', locale));
    return 2;
  }
  const [article, source] = names.map((name) => [...new Sources([name], locale).read()].at(0));
  if (!article || !source) return 2;
  const { text, languageId, name } = article;
  const done = attempt(session, name, () => {
    const analysed = session.analyser(article).analyse({ text, languageId, fileName: name });
    return { analysed, comparison: compareWithSource(analysed, source.text) };
  });
  if (!done) return 2;
  const { analysed, comparison } = done.value;
  const partial = sayIfPartial(session, name, analysed);
  if (format === 'json') {
    const report = { article: article.name, source: source.name, ...comparisonReport(text, source.text, comparison) };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } else {
    for (const line of linesOf(article, source, comparison, locale)) process.stdout.write(`${line}\n`);
    const count = (state: string): number => comparison.quotes.filter((q) => q.state === state).length;
    const counts = {
      count: comparison.quotes.length,
      exact: count('exact'),
      changed: count('changed'),
      missing: count('missing'),
    };
    process.stderr.write(`${say('compared', locale, counts)}\n`);
  }
  if (!done.whole || partial || isHouseBroken(session)) return 2;
  return comparison.quotes.every((q) => q.state === 'exact') ? 0 : 1;
}
