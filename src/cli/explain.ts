import { explainSentence } from '../core/index.ts';
import { positionFinder } from './check.ts';
import { readFiles, type Session } from './session.ts';

/** Prints the sentences of a file, or of one line (from 1), with their tags, clauses and phrases aligned below. */
export function explain(session: Session, name: string, line: number | undefined): number {
  const { files, unreadable } = readFiles([name]);
  for (const file of files) {
    const at = positionFinder(file.text);
    for (const { start, paragraph } of session.analyser().analyse(file).placed) {
      for (const sentence of paragraph.sentences) {
        const first = at(start + sentence.start).line;
        if (line !== undefined && (line < first || line > at(start + sentence.end).line)) continue;
        process.stdout.write(`${file.name}:${first}\n${explainSentence(sentence)}\n\n`);
      }
    }
  }
  return unreadable > 0 ? 2 : 0;
}
