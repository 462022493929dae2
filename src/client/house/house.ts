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
import { PHRASES_FILE, readList, readPhrases, WORDS_FILE, withEntry } from './lists.ts';

const KEY = 'artikel';

/**
 * What the house knows beyond the settings: the lists in `.schlussredaktion/` of each folder, and what is remembered for single articles.
 * Everything goes through `vscode.workspace.fs`, so that virtual workspaces have it too.
 */
export class House implements vscode.Disposable {
  readonly #state: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  #watchers: vscode.Disposable[] = [];
  #memory: ArticleMemory;
  #folders: HouseParams['folders'] = [];
  #reading = 0;

  /** Fires when {@link params} has become another. */
  readonly onDidChange = this.#changed.event;

  constructor(state: vscode.Memento) {
    this.#state = state;
    this.#memory = readMemory(state.get(KEY));
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
        words: readList((await readText(vscode.Uri.joinPath(uri, WORDS_FILE))) ?? ''),
        ...readPhrases((await readText(vscode.Uri.joinPath(uri, PHRASES_FILE))) ?? ''),
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

  /** Adds an entry to a list of the folder that holds the article (else the first folder). False if no folder is open. Rejects if it cannot be written. */
  async addEntry(article: vscode.Uri, file: typeof WORDS_FILE | typeof PHRASES_FILE, entry: string): Promise<boolean> {
    const folder = vscode.workspace.getWorkspaceFolder(article) ?? vscode.workspace.workspaceFolders?.[0];
    if (!folder) return false;
    const target = vscode.Uri.joinPath(folder.uri, file);
    const before = await readText(target);
    const after = withEntry(file, before, entry);
    if (after !== before) {
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(after));
      await this.read(); // Not every file system reports its changes.
    }
    return true;
  }

  dispose(): void {
    for (const d of [...this.#disposables, ...this.#watchers]) d.dispose();
  }

  async #remember(memory: ArticleMemory): Promise<void> {
    if (memory === this.#memory) return;
    this.#memory = memory;
    this.#changed.fire();
    await this.#state.update(KEY, memory);
  }
}

/** A file's text, or undefined where there is none. */
async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
