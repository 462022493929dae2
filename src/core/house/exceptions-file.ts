import { lineBreakOf } from '../text/line-break.ts';
import { MAX_LINE } from './files.ts';

/**
 * `ausnahmen.json`: what a house does not want to be told. Sorted, an entry a line, each line whole in itself, so that git merges lines that
 * two people have added. The client shares it with the core.
 */
export interface HouseException {
  /** Path of the article from the folder that holds the house, with slashes; undefined = every article. */
  readonly artikel?: string;
  /** Rule (`family/name`) or family (`family/*`). */
  readonly regel: string;
  /** The wording that was flagged; undefined = whatever the rule flags. */
  readonly text?: string;
  /** Why, in an editor's words. */
  readonly grund?: string;
  /** What else the entry says, of no meaning here: kept when the list is written. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A line that is no entry. */
export interface ExceptionsProblem {
  /** From 0. */
  readonly line: number;
  readonly kind: 'no-json' | 'no-entry' | 'too-long';
}

const KEYS = ['artikel', 'regel', 'text', 'grund'] as const;
const RULE = /^[a-z]+\/(?:[a-z\d-]+|\*)$/u;
/** The last line of the list: all entries before it end with a comma, so that a new one never changes the line above. */
const LAST = '{}';

function entryOf(value: unknown): HouseException | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = value as Record<string, unknown>;
  for (const key of KEYS) if (given[key] !== undefined && typeof given[key] !== 'string') return undefined;
  const { artikel, regel, text, grund, ...more } = given as Partial<Record<(typeof KEYS)[number], string>>;
  if (regel === undefined || !RULE.test(regel)) return undefined;
  return {
    ...(artikel !== undefined && { artikel }),
    regel,
    ...(text !== undefined && { text }),
    ...(grund !== undefined && grund.trim() !== '' && { grund }),
    ...(Object.keys(more).length > 0 && { more }),
  };
}

const isNothing = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A piece of the file's text: an object as it is written, over however many lines, or a line that is none. */
interface Piece {
  /** Line it begins on, from 0. */
  readonly line: number;
  readonly text: string;
}

/**
 * The pieces of a file, however it is laid out (formatters give each key a line of its own) and whatever is broken in it: an object that does not
 * end ends where a line begins with the next, a text at the end of its line. Marks of an unfinished merge cost their own lines only.
 */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  /** The object that is open. */
  let open: Piece | undefined;
  let depth = 0;
  for (const [line, content] of text.split(/\r\n?|\n/u).entries()) {
    const first = content.search(/[^\s[\],]/u);
    let from = 0;
    let inText = false;
    for (let i = Math.max(first, 0); i < content.length; i++) {
      const c = content[i]!;
      if (inText) {
        if (c === '\\') i++;
        else if (c === '"') inText = false;
      } else if (c === '{' && (!open || i === first)) {
        if (open) pieces.push(open);
        open = { line, text: '' };
        from = i;
        depth = 1;
      } else if (!open) {
        if (/[\s[\],]/u.test(c)) continue;
        pieces.push({ line, text: content });
        break;
      } else if (c === '"') inText = true;
      else if (c === '{') depth++;
      else if (c === '}' && --depth === 0) {
        pieces.push({ line: open.line, text: open.text + content.slice(from, i + 1) });
        open = undefined;
      }
    }
    if (open) open = { line: open.line, text: `${open.text}${content.slice(from)}\n` };
  }
  if (open) pieces.push(open);
  return pieces;
}

/** Reads the file; what is no entry is named by its line, and the others count. */
export function readExceptions(text: string): {
  readonly entries: readonly HouseException[];
  readonly problems: readonly ExceptionsProblem[];
} {
  const { entries, problems } = readPlaced(text);
  return { entries: entries.map((e) => e.entry), problems };
}

/** The same, each entry with its line. */
export function readPlaced(text: string): {
  readonly entries: readonly { readonly line: number; readonly entry: HouseException }[];
  readonly problems: readonly ExceptionsProblem[];
} {
  const entries: { line: number; entry: HouseException }[] = [];
  const problems: ExceptionsProblem[] = [];
  for (const { line, text: own } of piecesOf(text)) {
    const value = own.length > MAX_LINE ? undefined : parsed(own);
    const entry = entryOf(value);
    if (entry) entries.push({ line, entry });
    else if (own.length > MAX_LINE) problems.push({ line, kind: 'too-long' });
    else if (value === undefined) problems.push({ line, kind: 'no-json' });
    else if (!isNothing(value)) problems.push({ line, kind: 'no-entry' });
  }
  return { entries, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A path in one spelling: some file systems take "ä" apart. */
const onePath = (path: string): string => path.normalize('NFC');

/** Whether two paths are the same article's, however their letters are put together. */
export function isSamePath(a: string, b: string): boolean {
  return onePath(a) === onePath(b);
}

/** What tells two exceptions apart; the reason does not. */
export function exceptionKey({ artikel = '', regel, text }: HouseException): string {
  return JSON.stringify([onePath(artikel), regel, text ?? null]);
}

/** The file's text for these entries, with the line ends and the BOM of what it was. */
export function writeExceptions(entries: readonly HouseException[], before = ''): string {
  const byKey = new Map(entries.map((e) => [exceptionKey(e), e]));
  const lines = [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, { more, ...e }]) => {
      const own = Object.fromEntries(KEYS.flatMap((k) => (e[k] === undefined ? [] : [[k, e[k]]])));
      return `${JSON.stringify({ ...own, ...more })},`;
    });
  const end = lineBreakOf(before);
  return (before.startsWith('\ufeff') ? '\ufeff' : '') + ['[', ...lines, LAST, ']', ''].join(end);
}

/** The file's text with an entry added; one that is there already gets the new reason. Lines that are no entries are kept out of the way: undefined. */
export function withException(text: string | undefined, entry: HouseException): string | undefined {
  const { entries, problems } = readExceptions(text ?? '');
  const old = entries.find((e) => exceptionKey(e) === exceptionKey(entry));
  return problems.length > 0
    ? undefined
    : writeExceptions([...entries, { ...(old?.more && { more: old.more }), ...entry }], text);
}

/** The file's text without the entries that `gone` names; undefined where lines are no entries, which a rewrite would lose. */
export function withoutExceptions(text: string, gone: (entry: HouseException) => boolean): string | undefined {
  const { entries, problems } = readExceptions(text);
  return problems.length > 0
    ? undefined
    : writeExceptions(
        entries.filter((e) => !gone(e)),
        text,
      );
}

/** The file's text after an article, or a folder of them, was renamed; undefined where no entry is about it. */
export function withRenamed(text: string, from: string, to: string): string | undefined {
  const { entries, problems } = readExceptions(text);
  const old = onePath(from);
  const moved = (artikel: string): boolean => isSamePath(artikel, from) || onePath(artikel).startsWith(`${old}/`);
  if (problems.length > 0 || !entries.some((e) => e.artikel !== undefined && moved(e.artikel))) return undefined;
  return writeExceptions(
    entries.map((e) =>
      e.artikel !== undefined && moved(e.artikel) ? { ...e, artikel: to + onePath(e.artikel).slice(old.length) } : e,
    ),
    text,
  );
}

/** The entries that hold for an article, by its path. */
export function exceptionsFor(entries: readonly HouseException[], article: string | undefined): HouseException[] {
  return entries.filter((e) => e.artikel === undefined || (article !== undefined && isSamePath(e.artikel, article)));
}
