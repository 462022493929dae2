import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type DocumentInput, reportOf } from '../core/index.ts';
import type { Session } from './session.ts';

const LANGUAGES: ReadonlySet<unknown> = new Set(['plaintext', 'markdown', 'nachrichtentext']);

interface Line {
  readonly id: unknown;
  readonly input: DocumentInput;
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
  return {
    id,
    input: {
      text,
      ...(typeof date === 'string' && /^\d{4}-\d{2}-\d{2}/u.test(date) && { date: date.slice(0, 10) }),
      ...(LANGUAGES.has(languageId) && { languageId: languageId as NonNullable<DocumentInput['languageId']> }),
    },
  };
}

/** JSON Lines in, JSON Lines out, in the same order. A bad line gets an error object in its place; gives the exit status. */
export async function analyseLines(session: Session, tokens: boolean): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    let answer: object = parsed;
    if ('input' in parsed) {
      const article = session.analyser().analyse(parsed.input);
      answer = reportOf(parsed.id as string, article, { locale: session.locale, tokens });
    } else status = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return status;
}
