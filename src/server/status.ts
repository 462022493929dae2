import { articleDates, wordCount } from '../core/index.ts';
import type { StatusParams } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';

/** What the status bar and the views say of an article. */
export function statusOf({ article, document, version, settings }: Analysed): StatusParams {
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const f of article.findings) findings[f.severity]++;
  return {
    uri: document.uri,
    version,
    language: article.language,
    date: article.date,
    dates: articleDates(article),
    words: wordCount(article),
    incomplete: article.incomplete,
    excluded: !settings.enabled,
    partial: article.checkedTo < article.text.length,
    findings,
    events: article.events.length,
    quotes: article.quotes.filter((q) => q.kind === 'statement').length,
  };
}
