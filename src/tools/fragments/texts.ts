import { readFileSync } from 'node:fs';

/** Reads the plain sentences of a training file: CoNLL-U (`# text =`), or JSON Lines with a `text` or labelled `lines`. */
export function readTexts(file: string): string[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.conllu')) return [...content.matchAll(/^# text = (.+)$/gmu)].map((m) => m[1]!);
  return content
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const row = JSON.parse(line) as { text?: string; lines?: { t: string; zone: string }[]; news?: boolean };
      if (row.text !== undefined) return row.text.split('\n');
      return (row.lines ?? []).filter((l) => l.zone === 'body').map((l) => l.t);
    })
    .map((t) =>
      t
        .replace(/ " ([^"]{1,200}?) " ?/gu, ' „$1“ ')
        .replace(/\s+([.,;:!?])/gu, '$1')
        .trim(),
    )
    .filter((t) => /^[„"]?\p{Lu}/u.test(t) && /[.!?]["“]?$/u.test(t) && t.length > 25);
}
