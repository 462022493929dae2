import { explainSentence, positionFinder, terminalLines, terminalText } from '../core/index.ts';
import { attempt, type Session } from './session.ts';
import { Sources } from './sources.ts';

/** Prints the sentences of a file, or of one line (from 1), with their tags, clauses and phrases aligned below. */
export function explain(session: Session, name: string, line: number | undefined): number {
  const sources = new Sources([name], session.locale);
  let incomplete = false;
  for (const source of sources.read()) {
    const { text, languageId, name: shown } = source;
    const at = positionFinder(text);
    const done = attempt(session, shown, () => session.analyser(source).analyse({ text, languageId, fileName: shown }));
    if (!done?.whole) incomplete = true;
    for (const { start, paragraph } of done?.value.placed ?? []) {
      for (const sentence of paragraph.sentences) {
        const first = at(start + sentence.start).line;
        if (line !== undefined && (line < first || line > at(start + sentence.end).line)) continue;
        process.stdout.write(`${terminalText(shown)}:${first}\n${terminalLines(explainSentence(sentence))}\n\n`);
      }
    }
  }
  return sources.failed > 0 || incomplete ? 2 : 0;
}
