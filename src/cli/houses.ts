import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type FoundHouses,
  findHouses,
  folderParser,
  type HouseFolder,
  isKnownRule,
  type Locale,
  type Settings,
  settingsInHouse,
} from '../core/index.ts';
import { readHouseFolder } from '../node/house-folder.ts';
import { complain } from './texts.ts';

const NONE: FoundHouses = { houses: [], problems: [] };

/** The houses of the files that are checked. Each folder is read once; what is wrong in a house is said once, with file and line. */
export class Houses {
  readonly #locale: Locale;
  readonly #parse = folderParser({ has: isKnownRule });
  readonly #folders = new Map<string, HouseFolder | undefined>();
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

  #find(uri: string): FoundHouses {
    const search = findHouses(uri, this.#parse);
    let step = search.next();
    while (!step.done) {
      const asked = step.value.uri;
      // Who calls the command line has chosen what it reads.
      if (!this.#folders.has(asked)) this.#folders.set(asked, readHouseFolder(fileURLToPath(asked), true));
      step = search.next(this.#folders.get(asked));
    }
    return step.value.houses.length === 0 ? NONE : step.value;
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
