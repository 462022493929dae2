import { csvOf, exportEvents, type Locale, signOff, signOffHtml, signOffMarkdown } from '../core/index.ts';
import type { ExportAnswer, ExportParams } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { quotesAnswer } from './quotes.ts';

/** The quotes as a list for checking facts: line, speaker, role, wording. */
function quotesAs(format: 'markdown' | 'csv', analysed: Analysed, locale: Locale): ExportAnswer {
  const rows = quotesAnswer(analysed)
    .speakers.flatMap((s) =>
      s.quotes.map((q) => ({
        speaker: s.name ?? '',
        role: s.role ?? '',
        line: q.passage.range.start.line + 1,
        text: q.passage.text,
      })),
    )
    .sort((a, b) => a.line - b.line);
  if (format === 'csv') {
    const head =
      locale === 'de' ? ['Zeile', 'Wer', 'Funktion', 'Zitat', 'geprüft'] : ['line', 'speaker', 'role', 'quote', 'checked'];
    const lines = rows.map((r) => [String(r.line), r.speaker, r.role, r.text, '']);
    return { text: csvOf([head, ...lines], locale), extension: 'csv' };
  }
  const none = locale === 'de' ? 'ohne Angabe' : 'not attributed';
  const where = locale === 'de' ? 'Zeile' : 'line';
  const text = rows.map(
    (r) => `- [ ] ${r.text.replace(/\s+/gu, ' ')} – ${r.speaker || none}${r.role ? `, ${r.role}` : ''} (${where} ${r.line})`,
  );
  return { text: `${text.join('\n')}\n`, extension: 'md' };
}

/** Events, quotes or the sign-off report as a file's text; null for a format that does not exist for them. */
export function exportAnswer(analysed: Analysed, params: ExportParams, locale: Locale): ExportAnswer | null {
  if (params.what === 'quotes')
    return params.format === 'markdown' || params.format === 'csv' ? quotesAs(params.format, analysed, locale) : null;
  if (params.what === 'report') {
    const found = signOff(analysed.article, { locale, authorMark: analysed.settings.authorMark });
    if (params.format === 'html') return { text: signOffHtml(found, locale), extension: 'html' };
    return params.format === 'markdown' ? { text: signOffMarkdown(found), extension: 'md' } : null;
  }
  return params.format === 'html' ? null : exportEvents(analysed.article, params.format, locale);
}
