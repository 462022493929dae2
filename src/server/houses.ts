import {
  type FolderRequest,
  type FoundHouses,
  findHouses,
  folderParser,
  HOUSE_FILES,
  type HouseFolder,
  hasFolders,
  KNOWN_RULES,
  parentOf,
} from '../core/index.ts';

/** Reads a house folder, wherever the files are: the client's file system, or the server's own. Undefined = no such folder. */
export type ReadHouseFolder = (request: FolderRequest) => Promise<HouseFolder | undefined>;

/** What tells whether a house folder is as it was when last looked at; nothing of it is read. */
export type StampHouseFolder = (uri: string) => string;

const NONE: FoundHouses = { houses: [], problems: [] };

/**
 * The houses of the open documents. A folder is read once, until {@link forget} says that files have changed, or {@link refresh} sees it where
 * the server can look itself: editors tell of files in their workspace only, and some of none.
 */
export class Houses {
  readonly #read: ReadHouseFolder;
  readonly #stamp: StampHouseFolder | undefined;
  readonly #stamps = new Map<string, string>();
  #lookedAt = 0;
  readonly #parse = folderParser(KNOWN_RULES);
  #folders = new Map<string, Promise<HouseFolder | undefined>>();
  #found = new Map<string, Promise<FoundHouses>>();
  /** Files of houses that were there when last read, in this session. */
  readonly #seen = new Set<string>();

  constructor(read: ReadHouseFolder, stamp?: StampHouseFolder) {
    this.#read = read;
    this.#stamp = stamp;
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
    this.#stamps.clear();
  }

  /**
   * Looks whether a house folder has changed, came or went since it was read, and forgets what was read then; gives whether it was so. Within `pause`
   * milliseconds of the last look it looks at none: a house may lie on a slow disk.
   */
  refresh(pause: number): boolean {
    const now = performance.now();
    if (!this.#stamp || now - this.#lookedAt < pause) return false;
    this.#lookedAt = now;
    for (const [uri, stamp] of this.#stamps) {
      if (this.#stamp(uri) === stamp) continue;
      this.forget();
      return true;
    }
    return false;
  }

  /** Whether a file of a house has been there since the server started. */
  wasThere(file: string): boolean {
    return this.#seen.has(file);
  }

  async #readFolder(request: FolderRequest): Promise<HouseFolder | undefined> {
    // Before it is read: what changes meanwhile is seen the next time.
    if (this.#stamp) this.#stamps.set(request.uri, this.#stamp(request.uri));
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
