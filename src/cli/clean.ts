import { readFileSync } from 'node:fs';
import { cleanArticle, type Locale, leavesOut, messageText, positionFinder, terminalText } from '../core/index.ts';
import { codeOf, replaceFile } from '../node/replace-file.ts';
import { encode } from '../node/text-encoding.ts';
import { sayIfPartial } from './check.ts';
import { attempt, isHouseBroken, type Session } from './session.ts';
import { type Source, Sources } from './sources.ts';
import { complain, reasonOf, say } from './texts.ts';

/** Puts a text in place of a file's, unless it has changed since it was read. Gives why not, for people; the file is whole in either case. */
async function writeBack(file: string, source: Source, bytes: Uint8Array, locale: Locale): Promise<string | undefined> {
  try {
    if (!readFileSync(file).equals(source.bytes)) return say('changed', locale);
    await replaceFile(file, bytes);
    return undefined;
  } catch (error) {
    return reasonOf(codeOf(error), locale);
  }
}

/** Puts a text where it belongs, in the encoding it came in. Gives why not, for people. */
async function put(source: Source, text: string, write: boolean, locale: Locale): Promise<string | undefined> {
  const bytes = text === source.text ? source.bytes : encode(text, source.encoding);
  if (!bytes) return say('unencodable', locale);
  if (write && source.path !== undefined) return text === source.text ? undefined : writeBack(source.path, source, bytes, locale);
  process.stdout.write(bytes);
  return undefined;
}

/**
 * Writes articles without their certain boilerplate, in their own encoding: to the standard output, or with `write` in place. What came from
 * the standard input always goes to the standard output. Nothing is taken out of an article whose check is incomplete: what a failed step did
 * not see may be why a line looks like boilerplate. Gives 2 when a file failed or was not looked at to its end.
 */
export async function clean(
  session: Session,
  args: readonly string[],
  options: { readonly write?: boolean; readonly report?: boolean },
): Promise<number> {
  const { locale } = session;
  const sources = new Sources(args, locale, options.write === true);
  let failed = 0;
  for (const source of sources.read()) {
    const { name, text, languageId } = source;
    const done = attempt(session, name, () => {
      const article = session.analyser(source).analyse({ text, languageId, fileName: name });
      return { article, ...cleanArticle(article) };
    });
    if (done && sayIfPartial(session, name, done.value.article)) failed++;
    // Of so many findings only the gravest are told: what the others would take out stays.
    if (done && leavesOut(done.value.article.findings)) {
      complain(say('more-left', locale, { name }));
      failed++;
    }
    const whole = done?.whole === true;
    const { text: cleaned, removals } = whole ? done.value : { text, removals: [] };
    const reason =
      (await put(source, cleaned, options.write === true, locale)) ?? (whole ? undefined : say('incomplete', locale));
    if (reason !== undefined) {
      failed++;
      complain(say('unwritable', locale, { name, reason }));
      continue; // Nothing was removed, so nothing is reported as removed.
    }
    if (!options.report) continue;
    const certain = removals.filter((r) => r.certain);
    const at = positionFinder(text);
    for (const { finding: f } of certain) {
      const message = terminalText(messageText(f.rule, f.message, f.args, locale));
      process.stderr.write(`${terminalText(name)}:${at(f.start).line}: ${message} [${f.rule}]\n`);
    }
    process.stderr.write(`${say('removed', locale, { name: terminalText(name), count: certain.length })}\n`);
  }
  return sources.failed > 0 || failed > 0 || isHouseBroken(session) ? 2 : 0;
}
