// The sentences of marks.tsv with their texts, which come from outside: treebanks and pages that this project does not ship.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MarkedText } from './gold.ts';

/** The texts of a CoNLL-U file by their sentence's name. */
function treebank(content: string): Map<string, string> {
  const texts = new Map<string, string>();
  let id = '';
  for (const line of content.split('\n')) {
    if (line.startsWith('# sent_id = ')) id = line.slice(12);
    else if (line.startsWith('# text = ')) texts.set(id, line.slice(9));
  }
  return texts;
}

interface Document {
  readonly text?: string;
  readonly lines?: readonly { readonly i: number; readonly t: string }[];
}

/** The lines of JSON Lines of documents, by "document:line", both counted from 0, or by the line's own number where it has one. */
function documents(content: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [number, json] of content.split('\n').filter(Boolean).entries()) {
    const { text, lines } = JSON.parse(json) as Document;
    for (const { i, t } of lines ?? (text ?? '').split('\n').map((t, i) => ({ i, t }))) texts.set(`${number}:${i}`, t);
  }
  return texts;
}

/** The marked sentences whose files are given; a file is known by its name without its ending. */
export function readMarks(files: readonly string[]): MarkedText[] {
  const sources = new Map(
    files.map((file) => {
      const content = readFileSync(file, 'utf8');
      return [path.parse(file).name, file.endsWith('.conllu') ? treebank(content) : documents(content)] as const;
    }),
  );
  const marked: MarkedText[] = [];
  for (const row of readFileSync(path.join(import.meta.dirname, 'marks.tsv'), 'utf8').split('\n')) {
    if (row === '' || row.startsWith('#')) continue;
    const [source, place, from, length, names] = row.split('\t') as [string, string, string, string, string];
    const text = sources.get(source)?.get(place);
    if (text === undefined) {
      if (sources.has(source)) throw new Error(`${source} has no ${place}`);
      continue;
    }
    marked.push({
      text: text.slice(Number(from), Number(from) + Number(length)),
      entities: names
        .split(';')
        .filter(Boolean)
        .map((name) => {
          const [start, end, type] = name.split(/[- ]/u) as [string, string, string];
          return { start: Number(start), end: Number(end), type };
        }),
    });
  }
  return marked;
}
