import { messageText, reportOf, type Severity } from '../core/index.ts';
import { readFiles, type Session } from './session.ts';

const RANK: Readonly<Record<Severity | 'never', number>> = { hint: 0, information: 1, warning: 2, error: 3, never: 4 };
const NAMES: Readonly<Record<Severity, { de: string; en: string }>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  information: { de: 'Information', en: 'information' },
  hint: { de: 'Hinweis', en: 'hint' },
};

/** Line and column from 1, as editors count: columns are UTF-16 units. */
export function positionFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** Checks files for people or, with `json`, for scripts. Gives 1 on findings at or above `failOn`, 2 when a file could not be read. */
export function check(
  session: Session,
  args: readonly string[],
  options: { readonly failOn: Severity | 'never'; readonly format: 'text' | 'json'; readonly date?: string },
): number {
  const { files, unreadable } = readFiles(args);
  let count = 0;
  let failing = 0;
  for (const { name, text, languageId } of files) {
    const article = session.analyser().analyse({ text, languageId, fileName: name, ...(options.date && { date: options.date }) });
    count += article.findings.length;
    failing += article.findings.filter((f) => RANK[f.severity] >= RANK[options.failOn]).length;
    if (options.format === 'json') {
      process.stdout.write(`${JSON.stringify(reportOf(name, article, { locale: session.locale, tokens: false }))}\n`);
      continue;
    }
    const at = positionFinder(text);
    for (const f of article.findings) {
      const { line, column } = at(f.start);
      const message = messageText(f.rule, f.message, f.args, session.locale);
      process.stdout.write(`${name}:${line}:${column}: ${NAMES[f.severity][session.locale]}: ${message} [${f.rule}]\n`);
    }
  }
  if (options.format === 'text') {
    const summary =
      session.locale === 'de'
        ? `${files.length} Datei(en), ${count} Meldung(en)`
        : `${files.length} file(s), ${count} finding(s)`;
    process.stderr.write(`${summary}\n`);
  }
  if (unreadable > 0) return 2;
  return failing > 0 ? 1 : 0;
}
