import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  dateOf,
  errorPlace,
  extractArticle,
  frontMatterOf,
  type Locale,
  markdownOf,
  type PageArticle,
  plainTextOf,
  textOfArticle,
} from '../core/index.ts';
import { decodePage } from '../node/html-encoding.ts';
import { linesOf, NOT_UTF_8 } from '../node/json-lines.ts';
import { codeOf } from '../node/replace-file.ts';
import { complain, reasonOf, say } from './texts.ts';

export type ExtractFormat = 'text' | 'markdown' | 'json';

/** What is known of an article, by the names of the JSON Lines interface. Keys without a value are left out. */
function factsOf(article: PageArticle): object {
  const date = dateOf(article);
  const { headline, kicker, modified, authors, agency, canonical, outcome, paywalled } = article;
  return {
    ...(headline && { headline }),
    ...(kicker && { kicker }),
    ...(date && { date }),
    ...(modified && { modified }),
    ...(authors.length > 0 && { authors }),
    ...(agency && { agency }),
    ...(canonical && { canonical }),
    outcome,
    ...(paywalled && { paywalled }),
  };
}

function rendered(article: PageArticle, format: ExtractFormat): string {
  if (format === 'text') return plainTextOf(article);
  if (format === 'markdown') {
    const front = frontMatterOf(article);
    return front === '' ? markdownOf(article) : `${front}\n${markdownOf(article)}`;
  }
  return `${JSON.stringify({ ...factsOf(article), parts: article.parts, omitted: article.omitted }, undefined, 2)}\n`;
}

/** Writes the article of a page to the standard output. Gives 2 where the page cannot be read. */
export function extract(name: string, format: ExtractFormat, locale: Locale): number {
  const shown = name === '-' ? say('stdin', locale) : name;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(name === '-' ? 0 : name);
  } catch (error) {
    complain(say('unreadable', locale, { name: shown, reason: reasonOf(codeOf(error), locale) }));
    return 2;
  }
  const page = decodePage(bytes);
  if ('refused' in page) {
    complain(say('unreadable', locale, { name: shown, reason: say(page.refused, locale) }));
    return 2;
  }
  const article = extractArticle(page.text);
  if (article.outcome === 'none') complain(say('no-article', locale, { name: shown }));
  if (article.paywalled) complain(say('paywall', locale, { name: shown }));
  // JSON lists what was left out; the others end where reading did.
  if (format !== 'json' && article.omitted.some((o) => o.reason === 'unread')) complain(say('unread', locale, { name: shown }));
  process.stdout.write(rendered(article, format));
  return 0;
}

function answerTo(line: string): { answer: object; ok: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { answer: { id: null, error: 'not valid JSON' }, ok: false }; // The parser's own message would quote the page.
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { answer: { id: null, error: 'a line must be an object' }, ok: false };
  const { id = null, html } = value as Record<string, unknown>;
  if (typeof html !== 'string') return { answer: { id, error: '"html" must be a string' }, ok: false };
  try {
    const article = extractArticle(html);
    return { answer: { id, text: textOfArticle(article), ...factsOf(article), omitted: article.omitted }, ok: true };
  } catch (error) {
    return { answer: { id, error: say('failed-document', 'en', { reason: errorPlace(error).name }) }, ok: false };
  }
}

/** JSON Lines in, JSON Lines out, in the same order. A bad line gets an error object in its place, and 1 is given. */
export async function extractLines(): Promise<number> {
  let status = 0;
  for await (const line of linesOf(process.stdin)) {
    if ('text' in line && line.text.trim() === '') continue;
    const { answer, ok } = 'text' in line ? answerTo(line.text) : { answer: { id: null, error: NOT_UTF_8 }, ok: false };
    if (!ok) status = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return status;
}
