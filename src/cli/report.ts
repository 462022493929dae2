import { signOff, signOffHtml, signOffMarkdown } from '../core/index.ts';
import { sayExcluded, sayIfPartial } from './check.ts';
import { attempt, isHouseBroken, type Session } from './session.ts';
import { Sources } from './sources.ts';

export type ReportFormat = 'markdown' | 'html';

/** Writes the report for signing an article off. Gives 2 where it could not be read or checked whole. */
export function report(
  session: Session,
  file: string,
  options: { readonly format: ReportFormat; readonly date?: string },
): number {
  const { locale } = session;
  const [source] = [...new Sources([file], locale).read()];
  if (!source) return 2;
  const { name, text, languageId } = source;
  const input = { text, languageId, fileName: name, ...(options.date && { date: options.date }) };
  const done = attempt(session, name, () => session.analyser(source).analyse(input));
  if (!done) return 2;
  const { authorMark, enabled } = session.settingsFor(source);
  if (!enabled) sayExcluded(session, 1, name);
  const found = signOff(done.value, { locale, authorMark });
  process.stdout.write(options.format === 'html' ? signOffHtml(found, locale) : signOffMarkdown(found));
  const partial = sayIfPartial(session, name, done.value);
  return partial || !done.whole || isHouseBroken(session) ? 2 : 0;
}
