import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type FoundHouses,
  findHouses,
  folderParser,
  type HouseFolder,
  KNOWN_RULES,
  type Locale,
  type Settings,
  settingsInHouse,
} from '../core/index.ts';
import { houseFolderStamp, readHouseFolder } from '../node/house-folder.ts';
import { complain } from './texts.ts';

/** What is wrong in a file of a house, as it is told; line and column from 1. */
export interface HouseTrouble {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const NONE: FoundHouses = { houses: [], problems: [] };

/**
 * The houses of the files that are checked. Each folder is read once, until {@link refresh} finds it changed; what is wrong in a house is said
 * once, with file and line.
 */
export class Houses {
  readonly #locale: Locale;
  readonly #parse = folderParser(KNOWN_RULES);
  readonly #folders = new Map<string, { readonly content: HouseFolder | undefined; readonly stamp: string }>();
  readonly #found = new Map<string, FoundHouses>();
  readonly #said = new Set<string>();

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** The houses that count in a folder. */
  of(folder: string): FoundHouses {
    const uri = pathToFileURL(path.resolve(folder)).href;
    const known = this.#found.get(uri);
    if (known) return known;
    const found = this.#find(uri);
    this.#found.set(uri, found);
    this.#say(found);
    return found;
  }

  /**
   * The settings for a file of that name; those given where it has no house. A text without a file belongs to the working folder, and to no
   * pattern of files.
   */
  settingsFor(given: Settings, file: string | undefined, languageId: string): Settings {
    if (file === undefined) return settingsInHouse(given, this.of('.'), { uri: '', languageId });
    const full = path.resolve(file);
    return settingsInHouse(given, this.of(path.dirname(full)), { uri: pathToFileURL(full).href, languageId });
  }

  /** Looks whether a file of a house has changed, came or went since it was read, and has it read anew then; gives whether it was so. */
  refresh(): boolean {
    const changed = [...this.#folders].filter(([uri, { stamp }]) => houseFolderStamp(fileURLToPath(uri)) !== stamp);
    if (changed.length === 0) return false;
    for (const [uri] of changed) this.#folders.delete(uri);
    this.#found.clear();
    this.#said.clear();
    return true;
  }

  /** What is wrong in the houses that were asked for so far, each once. */
  troubles(): HouseTrouble[] {
    const found = [...this.#found.values()].flatMap(({ problems }) => problems);
    const troubles = found.map(({ file, line, start, message }) => ({
      path: fileURLToPath(file),
      line: line + 1,
      column: start + 1,
      message: message[this.#locale],
    }));
    return [...new Map(troubles.map((t) => [JSON.stringify(t), t])).values()];
  }

  /** The house folders that were found so far. */
  folders(): string[] {
    return [...this.#folders].flatMap(([uri, { content }]) => (content ? [fileURLToPath(uri)] : []));
  }

  #find(uri: string): FoundHouses {
    const search = findHouses(uri, this.#parse);
    let step = search.next();
    while (!step.done) {
      step = search.next(this.#read(step.value.uri));
    }
    return step.value.houses.length === 0 ? NONE : step.value;
  }

  #read(uri: string): HouseFolder | undefined {
    const known = this.#folders.get(uri);
    if (known) return known.content;
    const folder = fileURLToPath(uri);
    const stamp = houseFolderStamp(folder); // Before it is read: what changes meanwhile is seen the next time.
    const content = readHouseFolder(folder, true); // Who calls the command line has chosen what it reads.
    this.#folders.set(uri, { content, stamp });
    return content;
  }

  #say({ problems }: FoundHouses): void {
    for (const { file, line, start, message } of problems) {
      const name = path.relative('', fileURLToPath(file));
      const text = `${name}:${line + 1}:${start + 1}: ${message[this.#locale]}`;
      if (!this.#said.has(text)) complain(text);
      this.#said.add(text);
    }
  }
}
