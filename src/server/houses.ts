import {
  type FolderRequest,
  type FoundHouses,
  findHouses,
  folderParser,
  HOUSE_FILES,
  type HouseFolder,
  hasFolders,
  isKnownRule,
  parentOf,
} from '../core/index.ts';

/** Reads a house folder, wherever the files are: the client's file system, or the server's own. Undefined = no such folder. */
export type ReadHouseFolder = (request: FolderRequest) => Promise<HouseFolder | undefined>;

const NONE: FoundHouses = { houses: [], problems: [] };

/** The houses of the open documents. A folder is read once, until {@link forget} says that files have changed. */
export class Houses {
  readonly #read: ReadHouseFolder;
  readonly #parse = folderParser({ has: isKnownRule });
  #folders = new Map<string, Promise<HouseFolder | undefined>>();
  #found = new Map<string, Promise<FoundHouses>>();
  /** Files of houses that were there when last read, in this session. */
  readonly #seen = new Set<string>();

  constructor(read: ReadHouseFolder) {
    this.#read = read;
  }

  /** The houses of a document; of one that lies in no folder those of `workspace`. */
  of(uri: string, workspace: string | undefined): Promise<FoundHouses> {
    const folder = hasFolders(uri) ? parentOf(uri) : workspace;
    if (folder === undefined) return Promise.resolve(NONE);
    const found = this.#found.get(folder) ?? this.#find(folder);
    this.#found.set(folder, found);
    return found;
  }

  /** Lets everything be read anew. */
  forget(): void {
    this.#folders = new Map();
    this.#found = new Map();
  }

  /** Whether a file of a house has been there since the server started. */
  wasThere(file: string): boolean {
    return this.#seen.has(file);
  }

  async #readFolder(request: FolderRequest): Promise<HouseFolder | undefined> {
    const content = await this.#read(request);
    for (const file of Object.keys(content ?? {}) as (keyof HouseFolder)[])
      if (content?.[file] !== undefined) this.#seen.add(`${request.uri}/${HOUSE_FILES[file]}`);
    return content;
  }

  async #find(folder: string): Promise<FoundHouses> {
    const folders = this.#folders;
    const search = findHouses(folder.replace(/\/+$/u, ''), this.#parse);
    let step = search.next();
    while (!step.done) {
      const request = step.value;
      const content = folders.get(request.uri) ?? this.#readFolder(request);
      folders.set(request.uri, content);
      step = search.next(await content);
    }
    return step.value;
  }
}
