import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Words of a text. UTF-16 offsets. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A statement with the namings of its speaker, each a list of spans. Offsets without the marks. */
export interface GoldStatement {
  readonly start: number;
  readonly end: number;
  readonly speakers: readonly (readonly GoldSpan[])[];
}

export interface GoldArticle {
  readonly id: string;
  /** The newspaper, for folds: an article is judged by weights that have seen none of its house. */
  readonly house: string;
  readonly text: string;
  readonly date: string | undefined;
  readonly statements: readonly GoldStatement[];
}

interface GoldQuote {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly spans?: readonly GoldSpan[];
  readonly speakers?: readonly GoldSpan[];
}

const MARK = /[\s„“”"»«›‹‚‘’']/u;

/** Reads annotated articles, one JSON object a line: id ("house_…"), text, quotes with type, offsets and speakers. */
export function readGold(folder: string, file = 'newsrooms.jsonl'): GoldArticle[] {
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, date, quotes } = JSON.parse(line) as {
        id: string;
        text: string;
        date?: string;
        quotes: readonly GoldQuote[];
      };
      return { id: String(id), house: String(id).split('_')[0]!, text, date, statements: statementsOf(text, quotes) };
    });
}

/** Annotations of the same extent are one statement with several namings of its speaker. */
function statementsOf(text: string, quotes: readonly GoldQuote[]): GoldStatement[] {
  const found = new Map<string, { start: number; end: number; speakers: (readonly GoldSpan[])[] }>();
  for (const q of quotes) {
    if (q.type !== 'Direct') continue;
    for (const span of q.spans?.length ? q.spans : [q]) {
      let { start, end } = span;
      while (start < end && MARK.test(text[start]!)) start++;
      while (end > start && MARK.test(text[end - 1]!)) end--;
      const key = `${start}:${end}`;
      const known = found.get(key) ?? { start, end, speakers: [] };
      if (q.speakers?.length) known.speakers.push(q.speakers);
      found.set(key, known);
    }
  }
  return [...found.values()].filter((s) => s.end > s.start).sort((a, b) => a.start - b.start);
}

const PRONOUNS = new Set(
  'er sie es ihm ihr ihn ihnen ihrer ihre seine seiner dieser diese dieses der die das dem den man ich wir jener jene welcher welche'.split(
    ' ',
  ),
);
const ENDS_HEAD = new Set(
  'von vom des der dem den für aus bei beim in im an am zu zur zum gegenüber mit auf über und sowie nach laut eines einer seines seiner ihres ihrer'.split(
    ' ',
  ),
);

/**
 * The head words of a naming: the last capital before what hangs on it to the right; of an apposition in commas its head, too.
 * A pronoun gives "pronoun". In small letters, without genitive endings.
 */
export function headsOf(naming: string): Set<string> {
  const words = naming.replace(/\([^)]*\)|[„“”"»«›‹‚‘]/gu, ' ').trim();
  const heads = new Set<string>();
  const chunks = words.split(/\s*[,;–]\s*/u).filter((c) => c !== '');
  for (const [k, chunk] of chunks.slice(0, 2).entries()) {
    const list = chunk.split(/\s+/u).map((w) => w.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
    if (k === 0 && list.every((w) => PRONOUNS.has(w.toLowerCase()))) return new Set(['pronoun']);
    if (k > 0 && !/^[\p{Lu}\p{N}]/u.test(list.at(-1) ?? '')) continue;
    let head: string | undefined;
    for (const w of list) {
      if (head && ENDS_HEAD.has(w)) break;
      if (/^[\p{Lu}\p{N}]/u.test(w) && !PRONOUNS.has(w.toLowerCase())) head = w;
    }
    const last = head ?? list.at(-1);
    if (last)
      heads.add(
        last
          .toLowerCase()
          .replace(/['’]s?$/u, '')
          .replace(/(?<=\p{L}{4})s$/u, ''),
      );
  }
  return heads;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The statement a quotation of the analyser is, if four fifths of it lie in the quotation. */
export function statementOf(
  statements: readonly GoldStatement[],
  quote: { start: number; end: number },
): GoldStatement | undefined {
  return statements.find(
    (s) => overlap(s, quote) >= 0.8 * (s.end - s.start) && overlap(s, quote) >= 0.7 * (quote.end - quote.start - 2),
  );
}

/** Whether words of the text name the speaker: the same head, or the same pronoun in the same place. */
export function namesSpeaker({ speakers }: GoldStatement, words: { start: number; end: number; text: string }): boolean {
  const own = headsOf(words.text);
  return speakers.some((naming) => {
    const gold = headsOf(naming.map((s) => s.text).join(' '));
    if (own.has('pronoun') || gold.has('pronoun'))
      return own.has('pronoun') && gold.has('pronoun') && naming.some((s) => overlap(s, words) > 0);
    return [...own].some((h) => gold.has(h));
  });
}

/** Whether a name is one of the speaker's; undefined where only pronouns name the speaker. */
export function filedRight({ speakers }: GoldStatement, name: string): boolean | undefined {
  const gold = new Set(speakers.flatMap((naming) => [...headsOf(naming.map((s) => s.text).join(' '))]));
  gold.delete('pronoun');
  return gold.size === 0 ? undefined : [...headsOf(name)].some((h) => gold.has(h));
}
