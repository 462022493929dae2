import * as vscode from 'vscode';
import { HOUSE_FILES, HOUSE_FOLDER, HOUSE_MISNOMERS, type HouseFile } from '../../core/house/files.ts';
import { HEADS, type ListName } from '../../core/house/lists.ts';
import type { HouseFileText, HouseFolderAnswer, HouseFolderParams, HouseParams } from '../../shared/protocol.ts';
import { type ArticleMemory, readMemory, remembered, withDate, withUri } from './article-memory.ts';
import { Exceptions } from './exceptions.ts';
import { ListError, ListFiles, type ListPlace } from './list-files.ts';
import { workspacePlace } from './workspace-place.ts';

const KEY = 'artikel';

/** Where lists on a disk are read and written by Node, past `vscode.workspace.fs`: there a write can be whole, and windows can wait for each other. */
export type DiskPlace = (folder: string, list: string, trusted: boolean) => ListPlace;

export interface HouseOptions {
  readonly state: vscode.Memento;
  /** Undefined in the browser. */
  readonly disk: DiskPlace | undefined;
  /** Told once of each list that cannot be read, until it can. */
  readonly onTrouble: (error: ListError) => void;
}

const isFile = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    ({ type }) => (type & vscode.FileType.File) !== 0,
    () => false,
  );

/**
 * The client's part of the houses: it reads and writes their files and watches them, and remembers what is known of single articles. What the
 * files say is the core's business. What is on no disk goes through `vscode.workspace.fs`, so that virtual workspaces have it too.
 */
export class House implements vscode.Disposable {
  readonly #options: HouseOptions;
  readonly #lists = new ListFiles();
  readonly #troubles = new Map<string, string>();
  /** What files held when they could last be read. */
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly exceptions: Exceptions;
  #memory: ArticleMemory;

  /** Fires when {@link params} or a file of a house has become another. */
  readonly onDidChange = this.#changed.event;

  constructor(options: HouseOptions) {
    this.#options = options;
    this.#memory = readMemory(options.state.get(KEY));
    this.exceptions = new Exceptions({
      lists: this.#lists,
      place: (folder, list) => this.#place(folder, list),
      saveOpen: (uri, place) => this.#saveOpen(uri, place),
      memory: () => this.#memory,
      remember: (memory) => this.#remember(memory),
      changed: () => this.#changed.fire(),
    });
    this.#watch();
    this.#disposables.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#watch()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#changed.fire()),
      vscode.workspace.onDidRenameFiles(async ({ files }) => {
        let memory = this.#memory;
        for (const { oldUri, newUri } of files) memory = withUri(memory, oldUri.toString(), newUri.toString());
        await this.#remember(memory);
        for (const { oldUri, newUri } of files) await this.exceptions.renamed(oldUri, newUri).catch(() => undefined);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        // The name of an untitled text is given to the next one; what was said of this one must not stick to it.
        if (document.isUntitled) void this.#remember(withUri(this.#memory, document.uri.toString(), undefined));
      }),
    );
  }

  get params(): HouseParams {
    return { articles: this.#memory };
  }

  dateOf(uri: string): string | undefined {
    return remembered(this.#memory, uri)?.date;
  }

  setDate(uri: string, date: string | undefined): Promise<void> {
    return this.#remember(withDate(this.#memory, uri, date));
  }

  /** The files of a house folder, for the server. One that cannot be read is told of, and what it held before goes on to count. */
  async readFolder({ uri, extended }: HouseFolderParams): Promise<HouseFolderAnswer> {
    const folder = vscode.Uri.parse(uri, true);
    const inWorkspace = vscode.workspace.getWorkspaceFolder(folder) !== undefined;
    if (extended && !vscode.workspace.isTrusted && !inWorkspace) return { style: { trouble: 'link' } };
    const parent = vscode.Uri.joinPath(folder, '..');
    const name = folder.path.slice(folder.path.lastIndexOf('/') + 1);
    const answer: { [F in HouseFile]?: HouseFileText } = {};
    const first = this.#place(parent, `${name}/${HOUSE_FILES.words}`);
    if (
      !(await first.folders().then(
        ({ own }) => own,
        () => false,
      ))
    )
      return null;
    if (!inWorkspace) this.#watchFolder(folder, '*');
    for (const [key, file] of Object.entries(HOUSE_FILES) as [HouseFile, string][]) {
      const text = await this.#readFile(this.#place(parent, `${name}/${file}`), file);
      if (text) answer[key] = text;
    }
    for (const [misnomer, key] of Object.entries(HOUSE_MISNOMERS))
      if (!answer[key] && (await isFile(vscode.Uri.joinPath(folder, misnomer))))
        answer[key] = this.#misnamed(`${name}/${misnomer}`, misnomer);
    return answer;
  }

  /** A file by another name than the house reads, which is told of once. */
  #misnamed(file: string, reason: string): HouseFileText {
    const error = new ListError(file, 'misnamed', HOUSE_FILES[HOUSE_MISNOMERS[reason]!]);
    this.#tellOnce(file, error);
    return { trouble: 'misnamed', reason };
  }

  /** Tells of a trouble with a file unless it was told of already. */
  #tellOnce(file: string, error: ListError): void {
    if (this.#troubles.get(file) !== error.message) this.#options.onTrouble(error);
    this.#troubles.set(file, error.message);
  }

  /**
   * Adds an entry to a list of the folder that holds the article (else the first folder), and gives how to take it out again. Undefined if no
   * folder is open. Rejects with a `ListError`; the entry is then written as soon as the list can be.
   */
  async addEntry(article: vscode.Uri, list: ListName, entry: string): Promise<{ undo(): Promise<void> } | undefined> {
    const folder = vscode.workspace.getWorkspaceFolder(article) ?? vscode.workspace.workspaceFolders?.[0];
    if (!folder) return undefined;
    const place = this.#place(folder.uri, list);
    await this.#saveOpen(vscode.Uri.joinPath(folder.uri, list), place);
    await this.#lists.add(place, HEADS[list], entry);
    this.#changed.fire(); // Not every file system reports its changes.
    return {
      undo: async () => {
        await this.#lists.remove(place, entry);
        this.#changed.fire();
      },
    };
  }

  /** Lets the vanished folder of a list be made anew, as somebody has asked for. */
  allowFolder(article: vscode.Uri, list: string): void {
    const folder = vscode.workspace.getWorkspaceFolder(article) ?? vscode.workspace.workspaceFolders?.[0];
    if (folder) this.#lists.forget(this.#place(folder.uri, list));
  }

  dispose(): void {
    for (const d of [...this.#disposables, ...this.#watchers.values()]) d.dispose();
  }

  #place(folder: vscode.Uri, list: string): ListPlace {
    const { disk } = this.#options;
    return disk && folder.scheme === 'file'
      ? disk(folder.fsPath, list, vscode.workspace.isTrusted)
      : workspacePlace(folder, list);
  }

  /** Watches the houses in the open folders; those elsewhere are watched when they are first read. */
  #watch(): void {
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#watchers.clear();
    for (const { uri } of vscode.workspace.workspaceFolders ?? [])
      this.#watchFolder(uri, `**/${HOUSE_FOLDER}/*.{txt,yaml,yml,json}`);
    this.#changed.fire();
  }

  #watchFolder(folder: vscode.Uri, pattern: string): void {
    const key = folder.toString();
    if (this.#watchers.has(key)) return;
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern));
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) event(() => this.#changed.fire());
    this.#watchers.set(key, watcher);
  }

  async #readFile(place: ListPlace, file: string): Promise<HouseFileText | undefined> {
    try {
      const text = await this.#lists.read(place);
      this.#troubles.delete(place.file);
      this.#texts.set(place.file, text);
      const head = Object.entries(HEADS).find(([name]) => name.endsWith(file))?.[1];
      if (head !== undefined && this.#lists.isPending(place)) {
        // What could not be written while the list was in trouble.
        void this.#lists.flush(place, head).then(
          () => this.#changed.fire(),
          () => undefined,
        );
      }
      return text === '' ? undefined : { text };
    } catch (error) {
      if (!(error instanceof ListError)) throw error;
      this.#tellOnce(place.file, error);
      const text = this.#texts.get(place.file);
      const { trouble, reason } = error;
      const known = trouble === 'not-utf8' || trouble === 'too-large' || trouble === 'not-file' || trouble === 'link';
      return { trouble: known ? trouble : 'failed', reason, ...(text !== undefined && { text }) };
    }
  }

  /** Changes of the list that somebody has typed and not saved are part of it; left as they are, they would be saved over the new entry. */
  async #saveOpen(uri: vscode.Uri, place: ListPlace): Promise<void> {
    const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri.toString() && d.isDirty);
    if (open && !(await open.save())) throw new ListError(place.file, 'failed');
  }

  async #remember(memory: ArticleMemory): Promise<void> {
    if (memory === this.#memory) return;
    this.#memory = memory;
    this.#changed.fire();
    await this.#options.state.update(KEY, memory);
  }
}
