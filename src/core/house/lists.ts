import type { Text } from '../rules/message.ts';
import { lineBreakOf } from '../text/line-break.ts';
import { HOUSE_FILES, HOUSE_FOLDER, type PlacedProblem } from './files.ts';

/** Names of the newsroom's lists inside a workspace folder. The client shares them with the core. */
export const WORDS_FILE = `${HOUSE_FOLDER}/${HOUSE_FILES.words}` as const;
export const PHRASES_FILE = `${HOUSE_FOLDER}/${HOUSE_FILES.phrases}` as const;

/** Names of the lists. */
export type ListName = typeof WORDS_FILE | typeof PHRASES_FILE;

/** The comment that a new list begins with. */
export const HEADS: Readonly<Record<ListName, string>> = {
  [WORDS_FILE]: '# Wörterbuch der Redaktion: ein Wort je Zeile. Wort/Muster beugt wie das Muster, *Wort gilt immer als falsch.',
  [PHRASES_FILE]:
    '# Textbausteine der Redaktion: wörtlich, eine Zeile je Eintrag; * am Ende = Rest der Zeile, ! am Anfang = nie melden.',
};

const linesOf = (text: string): string[] => text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);

/** Entries of a list: a line each, `#` at the start of a line is a comment; order kept, duplicates dropped. */
export function readList(text: string): string[] {
  return [
    ...new Set(
      linesOf(text)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
    ),
  ];
}

/** Phrases that are always boilerplate, and (marked by `!`) those that never are. */
export function readPhrases(text: string): { always: string[]; never: string[] } {
  const entries = readList(text);
  return {
    always: entries.filter((e) => !e.startsWith('!')),
    never: entries.filter((e) => e.startsWith('!')).map((e) => e.slice(1).trim()),
  };
}

const CONTRADICTION: Text = {
  de: 'Dieses Wort steht einmal mit und einmal ohne Stern in der Liste: Es gilt als Fehler. Bitte eine der beiden Zeilen löschen.',
  en: 'This word stands in the list with a star and without one: it counts as an error. Please delete one of the two lines.',
};

/** The lines of the list of words that contradict one before: the same word accepted and (with a star) always wrong. */
export function contradictions(text: string): PlacedProblem[] {
  const seen = new Map<string, boolean>();
  return linesOf(text).flatMap((content, line): PlacedProblem[] => {
    const [entry = ''] = content.split('\t');
    const own = entry.trim();
    if (own === '' || own.startsWith('#')) return [];
    const forbidden = own.startsWith('*');
    const [word = ''] = (forbidden ? own.slice(1) : own).normalize('NFC').split('/');
    const before = seen.get(word);
    if (before === undefined) seen.set(word, forbidden);
    if (before === undefined || before === forbidden) return [];
    const start = content.indexOf(own);
    return [{ line, start, end: start + own.length, message: CONTRADICTION }];
  });
}

const LONGEST_WORD = 100;

/** Whether the list of words can hold this as a word: with a letter, and nothing that it or a text would read as something else. */
export function isListWord(word: string): boolean {
  return (
    word.length <= LONGEST_WORD &&
    /\p{L}/u.test(word) &&
    !word.startsWith('*') &&
    !/[\s\p{Cc}\p{Cs}#/<>()[\]{}|"„“”«»;]/u.test(word)
  );
}

/** Why the list refuses a word, for whoever tells it. */
export const NO_WORD = {
  de: '„{word}“ ist kein Wort für das Wörterbuch: höchstens 100 Zeichen, darunter ein Buchstabe, ohne Leerzeichen, #, / und Klammern.',
  en: '“{word}” is no word for the dictionary: 100 characters at most, among them a letter, without spaces, #, / and brackets.',
} as const;

/**
 * Whether the list of boilerplate can hold this as a phrase: it says something, and begins with nothing the list would read as something else.
 * What is never boilerplate has a mark of the list before it.
 */
export function isListPhrase(phrase: string, list: 'always' | 'never' = 'always'): boolean {
  return /[\p{L}\p{Nd}]/u.test(phrase) && (list === 'never' || !/^\s*[#!]/u.test(phrase)) && !/[\r\n]/u.test(phrase);
}

/** Why the list refuses a phrase. */
export const NO_PHRASE = {
  de: '„{phrase}“ ist kein Textbaustein: Eine Zeile braucht einen Buchstaben oder eine Ziffer und beginnt nicht mit # oder !.',
  en: '“{phrase}” is no boilerplate: a line needs a letter or a digit and does not begin with # or !.',
} as const;

/** A refused word as a message names it: its beginning, without what cannot be shown. */
export function shownWord(word: string): string {
  const begin = word.slice(0, 40).replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd');
  return word.length > 40 ? `${begin}…` : begin;
}

function lineOf(entry: string): string {
  return entry.replace(/\s+/gu, ' ').trim();
}

/** The file's text with the entry added as its last line, in the file's own line ends; unchanged if the entry is there already. */
export function withEntry(head: string, text: string | undefined, entry: string): string {
  const line = lineOf(entry);
  if (text === undefined || text === '' || text === '\uFEFF') return `${text ?? ''}${head}\n${line}\n`;
  if (line === '' || readList(text).includes(line)) return text;
  const eol = lineBreakOf(text);
  return `${text}${/[\r\n]$/u.test(text) ? '' : eol}${line}${eol}`;
}

/** The file's text without the lines that hold nothing but the entry. */
export function withoutEntry(text: string, entry: string): string {
  const line = lineOf(entry);
  if (line === '') return text;
  const parts = text.split(/(\r\n|\r|\n)/u);
  let kept = '';
  for (let i = 0; i < parts.length; i += 2) if (parts[i]!.trim() !== line) kept += parts[i]! + (parts[i + 1] ?? '');
  return kept;
}
