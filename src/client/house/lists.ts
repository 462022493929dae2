/** Names of the newsroom's lists inside a workspace folder. */
export const WORDS_FILE = '.schlussredaktion/woerterbuch.txt';
export const PHRASES_FILE = '.schlussredaktion/textbausteine.txt';

const HEAD = {
  [WORDS_FILE]: '# Wörterbuch der Redaktion: ein Wort je Zeile. Wort/Muster beugt wie das Muster, *Wort gilt immer als falsch.',
  [PHRASES_FILE]:
    '# Textbausteine der Redaktion: wörtlich, eine Zeile je Eintrag; * am Ende = Rest der Zeile, ! am Anfang = nie melden.',
} as const;

/** Entries of a list: a line each, `#` at the start of a line is a comment; order kept, duplicates dropped. */
export function readList(text: string): string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')))];
}

/** Phrases that are always boilerplate, and (marked by `!`) those that never are. */
export function readPhrases(text: string): { always: string[]; never: string[] } {
  const entries = readList(text);
  return {
    always: entries.filter((e) => !e.startsWith('!')),
    never: entries.filter((e) => e.startsWith('!')).map((e) => e.slice(1).trim()),
  };
}

/** The file's text with the entry added as its last line, in the file's own line ends; unchanged if the entry is there already. */
export function withEntry(file: keyof typeof HEAD, text: string | undefined, entry: string): string {
  const line = entry.replace(/\s+/gu, ' ').trim();
  if (text === undefined || text.trim() === '') return `${HEAD[file]}\n${line}\n`;
  if (line === '' || readList(text).includes(line)) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${/[\r\n]$/u.test(text) ? '' : eol}${line}${eol}`;
}
