import { explainSentence, positionFinder, terminalLines, terminalText } from '../core/index.ts';
import { attempt, type Session } from './session.ts';
import { Sources } from './sources.ts';
import { complain, say } from './texts.ts';

/** Prints the sentences of a file, or of one line (from 1), with their tags, clauses and phrases aligned below. */
export function explain(session: Session, name: string, line: number | undefined): number {
  const { locale } = session;
  const sources = new Sources([name], locale);
  let incomplete = false;
  let shownAny = false;
  for (const source of sources.read()) {
    const { text, languageId, name: shown } = source;
    const at = positionFinder(text);
    const done = attempt(session, shown, () => session.analyser(source).analyse({ text, languageId, fileName: shown }));
    if (!done?.whole) incomplete = true;
    for (const { start, paragraph } of done?.value.placed ?? []) {
      for (const sentence of paragraph.sentences) {
        const first = at(start + sentence.start).line;
        if (line !== undefined && (line < first || line > at(start + sentence.end).line)) continue;
        shownAny = true;
        process.stdout.write(
          `${terminalText(shown)}:${first}\n${terminalLines(explainSentence(sentence, session.lexicon.morphology))}\n\n`,
        );
      }
    }
    if (!shownAny)
      complain(line === undefined ? say('no-sentence', locale, { name: shown }) : say('no-line', locale, { name: shown, line }));
  }
  return sources.failed > 0 || incomplete || !shownAny ? 2 : 0;
}
