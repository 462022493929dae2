import type { Text } from '../rules/message.ts';
import { type ExceptionsProblem, type HouseException, readPlaced } from './exceptions-file.ts';
import {
  HOUSE_FILES,
  type HouseFile,
  type HouseFolder,
  type HouseProblem,
  MAX_LINE,
  type PlacedProblem,
  troubleText,
} from './files.ts';
import { contradictions, readList, readPhrases } from './lists.ts';
import { EMPTY_STYLE, type HouseStyle, type KnownRules, readStyle, unknownRule } from './style-file.ts';

/** What the files of one house folder say. */
export interface ParsedFolder {
  readonly words: readonly string[];
  readonly always: readonly string[];
  readonly never: readonly string[];
  readonly style: HouseStyle;
  readonly exceptions: readonly HouseException[];
  readonly problems: readonly HouseProblem[];
}

export type ParseFolder = (uri: string, folder: HouseFolder) => ParsedFolder;

const EXCEPTION_PROBLEMS: Readonly<Record<ExceptionsProblem['kind'], Text>> = {
  'no-json': { de: 'Diese Zeile ist kein Eintrag und zählt nicht.', en: 'This line is no entry and does not count.' },
  'no-entry': {
    de: 'Ein Eintrag braucht „regel“ (familie/name oder familie/*); „artikel“, „text“ und „grund“ sind Texte.',
    en: 'An entry needs “regel” (family/name or family/*); “artikel”, “text” and “grund” are texts.',
  },
  'too-long': { de: 'Diese Zeile ist zu lang und zählt nicht.', en: 'This line is too long and does not count.' },
};
const TOO_LONG = EXCEPTION_PROBLEMS['too-long'];

/** The exceptions of a file's text, and what is wrong in it; one of a rule that is not there counts for nothing and harms nothing. */
export function placedExceptions(
  text: string,
  known: KnownRules,
): {
  readonly entries: readonly HouseException[];
  readonly problems: readonly PlacedProblem[];
} {
  const { entries, problems } = readPlaced(text);
  const isKnown = (id: string): boolean => known.ignorable?.(id) ?? known.has(id);
  const unknown = entries.filter(({ entry }) => !isKnown(entry.regel));
  const at = (line: number, message: Text): PlacedProblem => ({ line, start: 0, end: 1, message });
  return {
    entries: entries.map((e) => e.entry),
    problems: [
      ...problems.map(({ line, kind }) => at(line, EXCEPTION_PROBLEMS[kind])),
      ...unknown.map(({ line, entry }) => at(line, unknownRule(entry.regel))),
    ].sort((x, y) => x.line - y.line),
  };
}

/** The text of a list without lines longer than any entry, each of which is a problem. */
function shortLines(text: string, problems: PlacedProblem[]): string {
  if (text.length <= MAX_LINE) return text;
  return text
    .split(/\r\n?|\n/u)
    .map((content, line) => {
      if (content.length <= MAX_LINE) return content;
      problems.push({ line, start: 0, end: 1, message: TOO_LONG });
      return '';
    })
    .join('\n');
}

/** A reader of house folders that keeps what it has read: the same content of a folder is parsed once. */
export function folderParser(known: KnownRules): ParseFolder {
  const done = new WeakMap<HouseFolder, ParsedFolder>();
  return (uri, folder) => {
    const parsed = done.get(folder) ?? parseFolder(uri, folder, known);
    done.set(folder, parsed);
    return parsed;
  };
}

function parseFolder(uri: string, folder: HouseFolder, known: KnownRules): ParsedFolder {
  const problems: HouseProblem[] = [];
  const read = <T>(file: HouseFile, parse: (text: string, problems: PlacedProblem[]) => T, nothing: T): T => {
    const found = folder[file];
    const name = `${uri}/${HOUSE_FILES[file]}`;
    if (found?.trouble)
      problems.push({ file: name, line: 0, start: 0, end: 1, message: troubleText(found.trouble, found.reason), unread: true });
    if (found?.text === undefined) return nothing;
    const own: PlacedProblem[] = [];
    const value = parse(found.text, own);
    problems.push(...own.map((p) => ({ ...p, file: name })));
    return value;
  };
  const words = read(
    'words',
    (text, own) => {
      const short = shortLines(text, own);
      own.push(...contradictions(short));
      return readList(short);
    },
    [],
  );
  const phrases = read('phrases', (text, own) => readPhrases(shortLines(text, own)), { always: [], never: [] });
  const style = read(
    'style',
    (text, own) => {
      const result = readStyle(text, known);
      own.push(...result.problems);
      return result.style;
    },
    EMPTY_STYLE,
  );
  const exceptions = read(
    'exceptions',
    (text, own) => {
      const { entries, problems } = placedExceptions(text, known);
      own.push(...problems);
      return entries;
    },
    [],
  );
  return { words, ...phrases, style, exceptions, problems };
}
