import {
  HEADS,
  HOUSE_FILES,
  HOUSE_FOLDER,
  hasFolders,
  PHRASES_FILE,
  parentOf,
  pathBelow,
  WORDS_FILE,
  withEntry,
  withException,
} from '../core/index.ts';
import { ADD_PHRASE, ADD_WORD, type AddPhraseArgs, type AddWordArgs, DISMISS, type DismissArgs } from '../shared/protocol.ts';

/** Commands that the server runs itself, for clients other than the extension. */
export const SERVER_COMMANDS: readonly string[] = [ADD_WORD, ADD_PHRASE, DISMISS];

/** Changes a file, or makes it, with its folder; as a whole or not at all. Leaves it where the change is undefined; rejects where it cannot. */
export type ChangeFile = (uri: string, change: (text: string | undefined) => string | undefined) => Promise<void>;

/** The nearest folder above a document that has a house; else the workspace's, else the document's own. */
function homeOf(uri: string, houses: readonly string[], workspace: string | undefined): string | undefined {
  const [nearest] = houses;
  return nearest ?? workspace ?? (hasFolders(uri) ? parentOf(uri) : undefined);
}

export interface HousePlace {
  /** Folders above the document that have a house, nearest first. */
  readonly houses: readonly string[];
  readonly workspace: string | undefined;
}

/** The file that a command of {@link SERVER_COMMANDS} writes, as messages call it. */
export const fileOf = (command: string): string =>
  command === ADD_WORD ? WORDS_FILE : command === ADD_PHRASE ? PHRASES_FILE : `${HOUSE_FOLDER}/${HOUSE_FILES.exceptions}`;

/** Runs one of {@link SERVER_COMMANDS}; gives whether it changed anything. Arguments come from a client: they are checked. */
export async function runHouseCommand(
  command: string,
  given: unknown,
  place: (uri: string) => Promise<HousePlace>,
  changeFile: ChangeFile,
): Promise<boolean> {
  const args = (given ?? {}) as Partial<AddWordArgs & AddPhraseArgs & DismissArgs>;
  if (typeof args.uri !== 'string') return false;
  const { houses, workspace } = await place(args.uri);
  const home = homeOf(args.uri, houses, workspace)?.replace(/\/+$/u, '');
  if (home === undefined) return false;
  const { word, phrase, rule, text } = args;
  if (command === ADD_WORD && typeof word === 'string' && !/[\r\n]/u.test(word)) {
    await changeFile(`${home}/${WORDS_FILE}`, (before) => withEntry(HEADS[WORDS_FILE], before, word));
    return true;
  }
  if (command === ADD_PHRASE && typeof phrase === 'string' && !/[\r\n]/u.test(phrase)) {
    await changeFile(`${home}/${PHRASES_FILE}`, (before) =>
      withEntry(HEADS[PHRASES_FILE], before, args.list === 'never' ? `!${phrase}` : phrase),
    );
    return true;
  }
  const artikel = pathBelow(home, args.uri);
  if (command === DISMISS && typeof rule === 'string' && typeof text === 'string' && artikel !== undefined) {
    await changeFile(`${home}/${HOUSE_FOLDER}/${HOUSE_FILES.exceptions}`, (before) =>
      withException(before, { artikel, regel: rule, text }),
    );
    return true;
  }
  return false;
}
