import * as vscode from 'vscode';
import type { HouseParams } from '../../shared/protocol.ts';
import {
  type ArticleMemory,
  readMemory,
  remembered,
  withDate,
  withDismissed,
  withoutDismissed,
  withUri,
} from './article-memory.ts';
import { ListError, ListFiles, type ListPlace } from './list-files.ts';
import { HEADS, type ListName, PHRASES_FILE, readList, readPhrases, WORDS_FILE } from './lists.ts';
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

/**
 * What the house knows beyond the settings: the lists in `.schlussredaktion/` of each folder, and what is remembered for single articles.
 * What is on no disk goes through `vscode.workspace.fs`, so that virtual workspaces have it too.
 */
export class House implements vscode.Disposable {
  readonly #state: vscode.Memento;
  readonly #options: HouseOptions;
  readonly #lists = new ListFiles();
  readonly #troubles = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  #watchers: vscode.Disposable[] = [];
  #memory: ArticleMemory;
  #folders: HouseParams['folders'] = [];
  #reading = 0;

  /** Fires when {@link params} has become another. */
  readonly onDidChange = this.#changed.event;

  constructor(options: HouseOptions) {
    this.#options = options;
    this.#state = options.state;
    this.#memory = readMemory(options.state.get(KEY));
    this.#disposables.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.read()),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        let memory = this.#memory;
        for (const { oldUri, newUri } of files) memory = withUri(memory, oldUri.toString(), newUri.toString());
        void this.#remember(memory);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        // The name of an untitled text is given to the next one; what was said of this one must not stick to it.
        if (document.isUntitled) void this.#remember(withUri(this.#memory, document.uri.toString(), undefined));
      }),
    );
  }

  get params(): HouseParams {
    return { articles: this.#memory, folders: this.#folders };
  }

  /** Reads the lists of all folders and watches them. */
  async read(): Promise<void> {
    const turn = ++this.#reading;
    const folders = vscode.workspace.workspaceFolders ?? [];
    const lists = await Promise.all(
      folders.map(async ({ uri }) => ({
        uri: uri.toString(),
        ...(await this.#readFolder(uri)),
      })),
    );
    if (turn !== this.#reading) return; // A later reading is on its way.
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = folders.map((folder) => {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '.schlussredaktion/*.txt'));
      for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) event(() => void this.read());
      return watcher;
    });
    if (JSON.stringify(lists) === JSON.stringify(this.#folders)) return;
    this.#folders = lists;
    this.#changed.fire();
  }

  dateOf(uri: string): string | undefined {
    return remembered(this.#memory, uri)?.date;
  }

  dismissedIn(uri: string): number {
    return remembered(this.#memory, uri)?.dismissed?.length ?? 0;
  }

  setDate(uri: string, date: string | undefined): Promise<void> {
    return this.#remember(withDate(this.#memory, uri, date));
  }

  dismiss(uri: string, rule: string, text: string): Promise<void> {
    return this.#remember(withDismissed(this.#memory, uri, rule, text));
  }

  restore(uri: string): Promise<void> {
    return this.#remember(withoutDismissed(this.#memory, uri));
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
    await this.read(); // Not every file system reports its changes.
    return {
      undo: async () => {
        await this.#lists.remove(place, entry);
        await this.read();
      },
    };
  }

  /** Lets the vanished folder of a list be made anew, as somebody has asked for. */
  allowFolder(article: vscode.Uri, list: ListName): void {
    const folder = vscode.workspace.getWorkspaceFolder(article) ?? vscode.workspace.workspaceFolders?.[0];
    if (folder) this.#lists.forget(this.#place(folder.uri, list));
  }

  dispose(): void {
    for (const d of [...this.#disposables, ...this.#watchers]) d.dispose();
  }

  #place(folder: vscode.Uri, list: ListName): ListPlace {
    const { disk } = this.#options;
    return disk && folder.scheme === 'file'
      ? disk(folder.fsPath, list, vscode.workspace.isTrusted)
      : workspacePlace(folder, list);
  }

  /** The lists of a folder. One that cannot be read is told of, and what it held before goes on to count. */
  async #readFolder(folder: vscode.Uri): Promise<Omit<HouseParams['folders'][number], 'uri'>> {
    const before = this.#folders.find((f) => f.uri === folder.toString());
    const words = await this.#readList(folder, WORDS_FILE);
    const phrases = await this.#readList(folder, PHRASES_FILE);
    return {
      words: words === undefined ? (before?.words ?? []) : readList(words),
      ...(phrases === undefined ? { always: before?.always ?? [], never: before?.never ?? [] } : readPhrases(phrases)),
    };
  }

  async #readList(folder: vscode.Uri, list: ListName): Promise<string | undefined> {
    const place = this.#place(folder, list);
    try {
      const text = await this.#lists.read(place);
      this.#troubles.delete(place.file);
      if (this.#lists.isPending(place)) {
        // What could not be written while the list was in trouble.
        void this.#lists.flush(place, HEADS[list]).then(
          () => this.read(),
          () => undefined,
        );
      }
      return text;
    } catch (error) {
      if (!(error instanceof ListError)) throw error;
      if (this.#troubles.get(place.file) !== error.message) this.#options.onTrouble(error);
      this.#troubles.set(place.file, error.message);
      return undefined;
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
    await this.#state.update(KEY, memory);
  }
}
