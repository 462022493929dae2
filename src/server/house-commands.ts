import {
  HEADS,
  HOUSE_FILES,
  HOUSE_FOLDER,
  hasFolders,
  isKnownRule,
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

/** What came of a command: a file has changed, there was nothing to do, what is no word, or why a file stays as it was. */
export type HouseOutcome = 'changed' | 'nothing' | { readonly noWord: string } | Unwritten;
/** The file that stays as it was: it was there in this session and is gone, holds what a change would lose, or could not be read or written. */
type Unwritten = { readonly file: string } & (
  | { readonly vanished: true }
  | { readonly damaged: true }
  | { readonly reason: string }
);

/** Arguments of all the commands; what a client gives may lack any of them. */
type Args = Partial<Omit<AddWordArgs, 'where'> & AddPhraseArgs & DismissArgs & SwitchOffArgs>;

/** The file that a command writes, below the home of the house, and how; undefined where its arguments are none. */
function changeOf(
  command: string,
  { uri, word, phrase, list, rule, text, where }: Args & { readonly uri: string },
  home: string,
): { readonly file: string; readonly change: (before: string | undefined) => string | undefined } | undefined {
  if (command === ADD_WORD && typeof word === 'string')
    return { file: WORDS_FILE, change: (before) => withEntry(HEADS[WORDS_FILE], before, word) };
  if (command === ADD_PHRASE && typeof phrase === 'string' && !/[\r\n]/u.test(phrase)) {
    const entry = list === 'never' ? `!${phrase}` : phrase;
    return { file: PHRASES_FILE, change: (before) => withEntry(HEADS[PHRASES_FILE], before, entry) };
  }
  const artikel = pathBelow(home, uri);
  // An entry without a rule there is would be a damaged line.
  if (typeof rule !== 'string' || !isKnownRule(rule)) return undefined;
  const file = `${HOUSE_FOLDER}/${HOUSE_FILES.exceptions}`;
  if (command === DISMISS && typeof text === 'string' && artikel !== undefined)
    return { file, change: (before) => withException(before, { artikel, regel: rule, text }) };
  if (command === SWITCH_OFF && (where === 'house' || artikel !== undefined))
    return { file, change: (before) => withException(before, { ...(where !== 'house' && { artikel: artikel! }), regel: rule }) };
  return undefined;
}

/** Waits before attempts, in milliseconds: a list may be gone for the moment between two steps of another program. */
const WAITS = [0, 50, 100, 200, 400] as const;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs one of {@link SERVER_COMMANDS}. Arguments come from a client: they are checked. */
export async function runHouseCommand(
  command: string,
  given: unknown,
  place: (uri: string) => Promise<HousePlace>,
  changeFile: ChangeFile,
  wasThere: (uri: string) => boolean,
): Promise<HouseOutcome> {
  const args = (given ?? {}) as Args;
  const { uri } = args;
  if (typeof uri !== 'string') return 'nothing';
  if (command === ADD_WORD && typeof args.word === 'string' && !isListWord(args.word)) return { noWord: args.word };
  const { houses, workspace } = await place(uri);
  const home = homeOf(uri, houses, workspace)?.replace(/\/+$/u, '');
  const found = home === undefined ? undefined : changeOf(command, { ...args, uri }, home);
  if (!found) return 'nothing';
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
    return { file: found.file, reason: String(code ?? name) };
  }
}

/** Why nothing was written, in words. */
export function unwrittenText(outcome: Exclude<HouseOutcome, string>, locale: Locale): string {
  if ('noWord' in outcome) return say('house-no-word', locale, { word: shownWord(outcome.noWord) });
  const { file } = outcome;
  if ('vanished' in outcome) return say('house-vanished', locale, { file });
  return 'damaged' in outcome
    ? say('house-damaged', locale, { file })
    : say('house-unwritten', locale, { file, reason: outcome.reason });
}
