import { once } from 'node:events';
import { ARTICLE_LANGUAGES, calendarDay, type DocumentInput, errorPlace, isArticleLanguage, reportOf } from '../core/index.ts';
import { linesOf, NOT_UTF_8 } from '../node/json-lines.ts';
import { sayIfPartial } from './check.ts';
import type { Session } from './session.ts';
import { complain, say } from './texts.ts';

interface Line {
  readonly id: unknown;
  readonly input: DocumentInput;
  readonly badDate: boolean;
  readonly badLanguage: boolean;
}

function parseLine(line: string): Line | { readonly id: unknown; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'not valid JSON' }; // The parser's own message would quote the text.
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: 'a line must be an object' };
  const { id = null, text, date, languageId } = value as Record<string, unknown>;
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  if (date !== undefined && date !== null && typeof date !== 'string') return { id, error: '"date" must be a string' };
  const day = typeof date === 'string' ? calendarDay(date) : undefined;
  return {
    id,
    badLanguage: languageId !== undefined && languageId !== null && !isArticleLanguage(languageId),
    badDate: typeof date === 'string' && date !== '' && day === undefined,
    input: {
      text,
      ...(day !== undefined && { date: day }),
      ...(isArticleLanguage(languageId) && { languageId }),
    },
  };
}

/** The answer to one line, whatever happens: a document on which the analysis throws gets an error object, without a word of its text. */
export function answerTo(
  session: Session,
  { id, input }: Pick<Line, 'id' | 'input'>,
  tokens: boolean,
): { answer: object; ok: boolean } {
  const before = session.failures();
  try {
    const languageId = input.languageId ?? 'plaintext';
    const article = session.analyser({ path: undefined, languageId }).analyse(input);
    const report = reportOf(id as string, article, { locale: session.locale, tokens });
    const partial = sayIfPartial(session, String(id), article);
    const answer = partial ? { ...report, checkedTo: article.checkedTo } : report;
    return { answer, ok: session.failures() === before };
  } catch (error) {
    return { answer: { id, error: say('failed-document', 'en', { reason: errorPlace(error).name }) }, ok: false };
  }
}

/**
 * JSON Lines in, JSON Lines out, in the same order. A bad line gets an error object in its place. Gives 1 where a line was bad or a part of
 * the analysis failed. A date or language that is none and a document longer than is checked are named on standard error, and the answer to such a document
 * says how far it was checked (`checkedTo`): they are good answers, and a run over an archive is no failure for them.
 */
export async function analyseLines(session: Session, tokens: boolean): Promise<number> {
  let status = 0;
  let line = 0;
  for await (const read of linesOf(process.stdin)) {
    line++;
    if ('text' in read && read.text.trim() === '') continue;
    const parsed = 'text' in read ? parseLine(read.text) : { id: null, error: NOT_UTF_8 };
    let answer: object = parsed;
    if ('input' in parsed) {
      if (parsed.badDate) complain(say('bad-date', session.locale, { line }));
      if (parsed.badLanguage) complain(say('bad-language', session.locale, { line, languages: ARTICLE_LANGUAGES.join(', ') }));
      const result = answerTo(session, parsed, tokens);
      answer = result.answer;
      if (!result.ok) status = 1;
    } else status = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return status;
}
