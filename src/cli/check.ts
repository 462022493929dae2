import type { Severity } from '../core/index.ts';
import { checkAll } from './check-pool.ts';
import type { CheckInput } from './checked-file.ts';
import { type FormatName, formatOf } from './formats/formats.ts';
import type { Session, SessionOptions } from './session.ts';
import { Sources } from './sources.ts';
import { complain, say } from './texts.ts';

const RANK: Readonly<Record<Severity | 'never', number>> = { hint: 0, information: 1, warning: 2, error: 3, never: 4 };

export interface CheckOptions {
  readonly failOn: Severity | 'never';
  readonly format: FormatName;
  readonly date?: string;
  /** Version of the program, for formats that name it. */
  readonly version: string;
  /** How other threads open their session; without it all is checked in this one. */
  readonly threads?: SessionOptions;
  /** Number of threads; undefined = by the number of files. */
  readonly jobs?: number;
}

/** What of a text was analysed. */
interface Extent {
  readonly checkedTo: number;
  readonly text: { readonly length: number };
}

/** Says it where a text is longer than what is analysed; gives whether it is. */
export function sayIfPartial(session: Session, name: string, { checkedTo: checked, text: { length } }: Extent): boolean {
  if (checked >= length) return false;
  complain(say('partial', session.locale, { name, checked, length }));
  return true;
}

/** Says that a house leaves texts out; `name` where it is one. */
export function sayExcluded(session: Session, count: number, name: string): void {
  if (count === 1) complain(say('excluded', session.locale, { name }));
  else if (count > 1) complain(say('excluded-files', session.locale, { count }));
}

function* inputsOf(session: Session, sources: Sources, { date, format }: CheckOptions): Generator<CheckInput> {
  for (const source of sources.read()) {
    const { name, path, text, languageId } = source;
    session.settingsFor(source); // Also where other threads check: what is wrong in its house is told here.
    yield { name, path, text, languageId, date, json: format === 'json' };
  }
}

/**
 * Checks files and writes what was found. Gives 1 on findings at or above `failOn`, 2 when something could not be read or checked whole, or
 * something is wrong in a house: the check was not the one that was wanted.
 */
export async function check(session: Session, args: readonly string[], options: CheckOptions): Promise<number> {
  const sources = new Sources(args, session.locale);
  const format = formatOf(options.format, session.locale, options.version);
  let count = 0;
  let failing = 0;
  let incomplete = 0;
  const excluded: string[] = [];
  for await (const file of checkAll(session, inputsOf(session, sources, options), options)) {
    if (!file?.whole) incomplete++;
    if (!file) continue;
    if (file.excluded) excluded.push(file.name);
    if (sayIfPartial(session, file.name, { checkedTo: file.checkedTo, text: file })) incomplete++;
    count += file.findings.length;
    failing += file.findings.filter((f) => RANK[f.severity] >= RANK[options.failOn]).length;
    process.stdout.write(format.file(file));
  }
  const troubles = session.houses?.troubles() ?? [];
  const complete = sources.failed === 0 && incomplete === 0 && troubles.length === 0;
  process.stdout.write(format.end(complete, troubles, sources.unread));
  sayExcluded(session, excluded.length, excluded[0] ?? '');
  const files = sources.given - excluded.length;
  if (options.format === 'text') process.stderr.write(`${say('summary', session.locale, { files, count })}\n`);
  if (!complete) return 2;
  return failing > 0 ? 1 : 0;
}
