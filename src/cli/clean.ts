import { writeFileSync } from 'node:fs';
import { cleanArticle, messageText } from '../core/index.ts';
import { positionFinder } from './check.ts';
import { complain, readFiles, type Session } from './session.ts';

/** Writes articles without their certain boilerplate. Never touches a line it is not certain of. Gives 2 when a file failed. */
export function clean(
  session: Session,
  args: readonly string[],
  options: { readonly write?: boolean; readonly report?: boolean },
): number {
  const { files, unreadable } = readFiles(args);
  let failed = unreadable;
  for (const { name, text, languageId } of files) {
    const { text: cleaned, removals } = cleanArticle(session.analyser().analyse({ text, languageId, fileName: name }));
    const certain = removals.filter((r) => r.certain);
    if (options.report) {
      const at = positionFinder(text);
      for (const { finding: f } of certain) {
        process.stderr.write(
          `${name}:${at(f.start).line}: ${messageText(f.rule, f.message, f.args, session.locale)} [${f.rule}]\n`,
        );
      }
      process.stderr.write(
        `${name}: ${certain.length} ${session.locale === 'de' ? 'Textbaustein(e) entfernt' : 'boilerplate block(s) removed'}\n`,
      );
    }
    if (!options.write) process.stdout.write(cleaned);
    else if (cleaned !== text) {
      try {
        writeFileSync(name, cleaned);
      } catch (error) {
        failed++;
        complain(`${name} nicht zu schreiben (${(error as NodeJS.ErrnoException).code ?? 'Fehler'})`);
      }
    }
  }
  return failed > 0 ? 2 : 0;
}
