import { type Article, type Locale, messageText, reportOf, type Severity } from '../core/index.ts';
import { attempt, type Session } from './session.ts';
import { Sources } from './sources.ts';
import { complain, say } from './texts.ts';

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

/** Says it where a text is longer than what is analysed; gives whether it is. */
export function sayIfPartial(session: Session, name: string, article: Article): boolean {
  const { checkedTo: checked, text } = article;
  if (checked >= text.length) return false;
  complain(say('partial', session.locale, { name, checked, length: text.length }));
  return true;
}

/** The findings of a file, a line each. */
function linesOf(name: string, article: Article, locale: Locale): string {
  const at = positionFinder(article.text);
  return article.findings
    .map((f) => {
      const { line, column } = at(f.start);
      return `${name}:${line}:${column}: ${NAMES[f.severity][locale]}: ${messageText(f.rule, f.message, f.args, locale)} [${f.rule}]\n`;
    })
    .join('');
}

/** Checks files for people or, with `json`, for scripts. Gives 1 on findings at or above `failOn`, 2 when something could not be checked. */
export function check(
  session: Session,
  args: readonly string[],
  options: { readonly failOn: Severity | 'never'; readonly format: 'text' | 'json'; readonly date?: string },
): number {
  const sources = new Sources(args, session.locale);
  let count = 0;
  let failing = 0;
  let incomplete = 0;
  for (const source of sources.read()) {
    const { name, text, languageId } = source;
    const input = { text, languageId, fileName: name, ...(options.date && { date: options.date }) };
    const done = attempt(session, name, () => {
      const article = session.analyser(source).analyse(input);
      const { locale } = session;
      const output =
        options.format === 'json'
          ? `${JSON.stringify(reportOf(name, article, { locale, tokens: false }))}\n`
          : linesOf(name, article, locale);
      return { article, output };
    });
    if (!done?.whole) incomplete++;
    if (!done) continue;
    const { article, output } = done.value;
    if (sayIfPartial(session, name, article)) incomplete++;
    count += article.findings.length;
    failing += article.findings.filter((f) => RANK[f.severity] >= RANK[options.failOn]).length;
    process.stdout.write(output);
  }
  if (options.format === 'text') process.stderr.write(`${say('summary', session.locale, { files: sources.given, count })}\n`);
  if (sources.failed > 0 || incomplete > 0) return 2;
  return failing > 0 ? 1 : 0;
}
