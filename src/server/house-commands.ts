import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  decoded,
  fileFault,
  HEADS,
  HOUSE_FILES,
  HOUSE_FOLDER,
  hasFolders,
  isKnownRule,
  isListPhrase,
  isListWord,
  type Locale,
  PHRASES_FILE,
  parentOf,
  pathBelow,
  shownWord,
  WORDS_FILE,
  withEntry,
  withException,
} from '../core/index.ts';
import {
  ADD_PHRASE,
  ADD_WORD,
  type AddPhraseArgs,
  type AddWordArgs,
  DISMISS,
  type DismissArgs,
  SWITCH_OFF,
  type SwitchOffArgs,
} from '../shared/protocol.ts';
import { say } from './texts.ts';

/** Commands that the server runs itself, for clients other than the extension. */
export const SERVER_COMMANDS: readonly string[] = [ADD_WORD, ADD_PHRASE, DISMISS, SWITCH_OFF];

/** Changes a file, or makes it, with its folder; as a whole or not at all. Leaves it where the change is undefined; rejects where it cannot. */
export type ChangeFile = (uri: string, change: (text: string | undefined) => string | undefined) => Promise<void>;

/** The nearest folder above a document that has a house; else the workspace's where the document counts to it, else the document's own. */
function homeOf(uri: string, houses: readonly string[], workspace: string | undefined): string | undefined {
  const [nearest] = houses;
  if (nearest !== undefined || !hasFolders(uri)) return nearest ?? workspace;
  return workspace !== undefined && pathBelow(workspace, uri) !== undefined ? workspace : parentOf(uri);
}

export interface HousePlace {
  /** Folders above the document that have a house, nearest first. */
  readonly houses: readonly string[];
  readonly workspace: string | undefined;
}

/** What came of a command: a file has changed, the text lies where no house can be, what is no word or phrase, a folder that is gone, or why a file stays
 * as it was. */
export type HouseOutcome =
  | 'changed'
  | 'homeless'
  | { readonly noWord: string }
  | { readonly noPhrase: string }
  | { readonly gone: string }
  | Unwritten;
/** The file that stays as it was: it was there in this session and is gone, holds what a change would lose, or could not be read or written. */
type Unwritten = { readonly file: string } & (
  | { readonly vanished: true }
  | { readonly damaged: true }
  | { readonly reason: string }
);

/** Arguments of all the commands; of each those that it needs. */
type Args = { readonly uri: string } & Partial<Omit<AddWordArgs, 'where'> & AddPhraseArgs & DismissArgs & SwitchOffArgs>;

const isOneOf = (value: unknown, ...known: readonly unknown[]): boolean => value === undefined || known.includes(value);
// An entry without a rule there is would be a damaged line.
const isRule = (value: unknown): boolean => typeof value === 'string' && isKnownRule(value);
/** What each command needs: the names of the arguments that are none. */
const WRONG: Readonly<Record<string, (args: Partial<Record<keyof Args, unknown>>) => Partial<Record<keyof Args, boolean>>>> = {
  [ADD_WORD]: ({ word }) => ({ word: typeof word !== 'string' }),
  [ADD_PHRASE]: ({ phrase, list }) => ({
    phrase: typeof phrase !== 'string' || /[\r\n]/u.test(phrase),
    list: !isOneOf(list, 'always', 'never'),
  }),
  [DISMISS]: ({ rule, text }) => ({ rule: !isRule(rule), text: typeof text !== 'string' }),
  [SWITCH_OFF]: ({ rule, where }) => ({ rule: !isRule(rule), where: !isOneOf(where, 'article', 'house') }),
};

/** The refusal of a command that is none of `known`, or cannot run with these arguments, which come from a client; undefined where it can. */
export function refusalOf(command: string, given: unknown, known: readonly string[]): ResponseError | undefined {
  const wrong = known.includes(command) ? WRONG[command] : undefined;
  if (!wrong) return new ResponseError(ErrorCodes.MethodNotFound, `unknown command: ${command}`);
  const args = typeof given === 'object' && given !== null ? (given as Partial<Record<keyof Args, unknown>>) : {};
  const found = { uri: typeof args.uri !== 'string', ...wrong(args) };
  const names = Object.entries(found).flatMap(([name, bad]) => (bad ? [name] : []));
  return names.length > 0 ? new ResponseError(ErrorCodes.InvalidParams, `${command}: ${names.join(', ')}`) : undefined;
}

/** The file that a command writes, below the home of the house, and how; undefined where the article lies outside it. */
function changeOf(
  command: string,
  { uri, word = '', phrase = '', list, rule = '', text, where }: Args,
  home: string,
): { readonly file: string; readonly change: (before: string | undefined) => string | undefined } | undefined {
  if (command === ADD_WORD) return { file: WORDS_FILE, change: (before) => withEntry(HEADS[WORDS_FILE], before, word) };
  if (command === ADD_PHRASE) {
    const entry = list === 'never' ? `!${phrase}` : phrase;
    return { file: PHRASES_FILE, change: (before) => withEntry(HEADS[PHRASES_FILE], before, entry) };
  }
  const file = `${HOUSE_FOLDER}/${HOUSE_FILES.exceptions}`;
  if (command === SWITCH_OFF && where === 'house') return { file, change: (before) => withException(before, { regel: rule }) };
  const artikel = pathBelow(home, uri);
  if (artikel === undefined) return undefined;
  const entry = { artikel, regel: rule, ...(command === DISMISS && text !== undefined && { text }) };
  return { file, change: (before) => withException(before, entry) };
}

/** Waits before attempts, in milliseconds: a list may be gone for the moment between two steps of another program. */
const WAITS = [0, 50, 100, 200, 400] as const;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The folder whose house a command on a document would write; undefined where there is none. */
export function houseToWrite(uri: string, { houses, workspace }: HousePlace): string | undefined {
  return homeOf(uri, houses, workspace)?.replace(/\/+$/u, '');
}

/** Runs one of {@link SERVER_COMMANDS}. It is none that {@link refusalOf} refuses. */
export async function runHouseCommand(
  command: string,
  given: unknown,
  place: (uri: string) => Promise<HousePlace>,
  changeFile: ChangeFile,
  wasThere: (uri: string) => boolean,
): Promise<HouseOutcome> {
  const args = given as Args;
  if (command === ADD_WORD && !isListWord(args.word!)) return { noWord: args.word! };
  if (command === ADD_PHRASE && !isListPhrase(args.phrase!, args.list)) return { noPhrase: args.phrase! };
  const home = houseToWrite(args.uri, await place(args.uri));
  const found = home === undefined ? undefined : changeOf(command, args, home);
  if (!found) return 'homeless';
  const file = `${home}/${found.file}`;
  let vanished = false;
  let damaged = false;
  try {
    for (const wait of WAITS) {
      await sleep(wait);
      await changeFile(file, (before) => {
        // A list that was there in this session is moved or lost: a new one with a single entry would take its place unnoticed.
        vanished = before === undefined && wasThere(file);
        const after = vanished ? undefined : found.change(before);
        damaged = !vanished && after === undefined;
        return after;
      });
      if (!vanished) break;
    }
    if (damaged) return { file: found.file, damaged };
    return vanished ? { file: found.file, vanished } : 'changed';
  } catch (error) {
    const { code, name } = error as { code?: unknown; name?: unknown };
    // A list that is missing is made: what is missing then is the folder it belongs to.
    return code === 'ENOENT' ? { gone: home! } : { file: found.file, reason: String(code ?? name) };
  }
}

/** Why nothing was written, in words; `given`: the command's arguments, of which the word or phrase is named. */
export function unwrittenText(outcome: Exclude<HouseOutcome, 'changed'>, locale: Locale, given?: unknown): string {
  const { word, phrase } = (given ?? {}) as Partial<Args>;
  const entry = word ?? phrase;
  const text = reasonText(outcome, locale);
  const named = typeof outcome === 'object' && ('noWord' in outcome || 'noPhrase' in outcome);
  return entry === undefined || named ? text : say('house-entry', locale, { text, entry: shownWord(entry) });
}

function reasonText(outcome: Exclude<HouseOutcome, 'changed'>, locale: Locale): string {
  if (outcome === 'homeless') return say('house-homeless', locale);
  if ('noWord' in outcome) return say('house-no-word', locale, { word: shownWord(outcome.noWord) });
  if ('noPhrase' in outcome) return say('house-no-phrase', locale, { phrase: shownWord(outcome.noPhrase) });
  if ('gone' in outcome) return say('house-folder-gone', locale, { folder: decoded(outcome.gone.replace(/^file:\/\//u, '')) });
  const { file } = outcome;
  if ('vanished' in outcome) return say('house-vanished', locale, { file });
  return 'damaged' in outcome
    ? say('house-damaged', locale, { file })
    : say('house-unwritten', locale, { file, reason: fileFault(outcome.reason)[locale] });
}
