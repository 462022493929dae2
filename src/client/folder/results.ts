import * as vscode from 'vscode';
import type { Diagnostic } from 'vscode-languageclient';
import { languageOfFile } from '../../core/text/article-language.ts';
import { CHECK, type CheckAnswer, type CheckParams } from '../../shared/protocol.ts';
import { isArticle } from '../articles.ts';
import type { Client } from '../context.ts';

/** The file that a tab shows. */
function shownIn({ input }: vscode.Tab): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText) return input.uri;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}

/** Whether a tab shows the file. VS Code keeps documents in memory for minutes after their last tab is gone. */
function hasTab(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => shownIn(tab)?.toString() === uri.toString()));
}

const documentOf = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri.toString());

/** Whether a file is open as an article, so that it has its findings as ever. */
function hasOwnFindings(uri: vscode.Uri): boolean {
  const document = documentOf(uri);
  return document !== undefined && isArticle(document) && hasTab(uri);
}

/** What came of one file; undefined where it could not be read or checked. */
export type Checked = readonly vscode.Diagnostic[] | undefined;

/**
 * What the check of folders found, as problems. A file that is opened has its own findings from then on; when it is closed it is checked again
 * as it lies there.
 */
export class FolderResults implements vscode.Disposable {
  readonly #client: Client;
  readonly #problems = vscode.languages.createDiagnosticCollection('schlussredaktion.ordner');
  /** Addresses of all files that were checked. */
  readonly #files = new Map<string, vscode.Uri>();
  readonly #listeners: vscode.Disposable;
  /** Watches the disk while there are results: other programs change and delete files, too. */
  #watcher: vscode.FileSystemWatcher | undefined;
  readonly #changed = new Map<string, vscode.Uri>();
  #checking = false;

  constructor(client: Client) {
    this.#client = client;
    const { workspace } = vscode;
    this.#listeners = vscode.Disposable.from(
      workspace.onDidOpenTextDocument(({ uri }) => this.#yield(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const tab of opened) this.#yield(shownIn(tab));
        for (const uri of closed.map(shownIn)) if (uri && this.#files.has(uri.toString()) && !hasTab(uri)) void this.check(uri);
      }),
      workspace.onDidDeleteFiles(({ files }) => this.#forget(files)),
      workspace.onDidRenameFiles(({ files }) => this.#forget(files.map((f) => f.oldUri))),
    );
  }

  get any(): boolean {
    return this.#files.size > 0;
  }

  /** Checks a file as it is: the text of its editor where it is open or not saved, else that on the disk. */
  async check(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<Checked> {
    const document = documentOf(uri);
    const open = document && (document.isDirty || hasTab(uri)) ? document : undefined;
    let text: string;
    try {
      text = open ? open.getText() : await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
    } catch {
      this.#forget([uri]);
      return undefined;
    }
    const languageId = open?.languageId ?? languageOfFile(uri.path);
    const params: CheckParams = { uri: uri.toString(), text, languageId };
    const answer = await this.#client.ask<CheckParams, CheckAnswer | null>(CHECK, params, token);
    if (!answer || token?.isCancellationRequested) return undefined;
    const { protocol2CodeConverter } = this.#client.language;
    const found = await protocol2CodeConverter.asDiagnostics(answer.diagnostics as Diagnostic[]);
    this.#files.set(uri.toString(), uri);
    this.#watch();
    this.#problems.set(uri, hasOwnFindings(uri) ? undefined : found);
    return found;
  }

  clear(): void {
    this.#watcher?.dispose();
    this.#watcher = undefined;
    this.#changed.clear();
    this.#files.clear();
    this.#problems.clear();
  }

  #watch(): void {
    if (this.#watcher) return;
    this.#watcher = vscode.workspace.createFileSystemWatcher('**', true);
    // Where a folder goes, only the folder is told of.
    this.#watcher.onDidDelete((uri) => this.#forget([uri]));
    this.#watcher.onDidChange((uri) => {
      if (!this.#files.has(uri.toString()) || hasTab(uri)) return;
      this.#changed.set(uri.toString(), uri);
      void this.#checkChanged();
    });
  }

  /** Checks what has changed on the disk, one file after the other: a branch may change hundreds. */
  async #checkChanged(): Promise<void> {
    if (this.#checking) return;
    this.#checking = true;
    for (let [next] = this.#changed; next; [next] = this.#changed) {
      this.#changed.delete(next[0]);
      await this.check(next[1]).catch(() => undefined);
    }
    this.#checking = false;
  }

  dispose(): void {
    this.#watcher?.dispose();
    this.#listeners.dispose();
    this.#problems.dispose();
  }

  /** Leaves a file that is open to its own findings. */
  #yield(uri: vscode.Uri | undefined): void {
    if (uri && hasOwnFindings(uri)) this.#problems.delete(uri);
  }

  /** Files that are gone, and what lay in folders that are gone. */
  #forget(uris: readonly vscode.Uri[]): void {
    for (const [key, known] of this.#files) {
      if (!uris.some((u) => key === u.toString() || key.startsWith(`${u.toString()}/`))) continue;
      this.#files.delete(key);
      this.#problems.delete(known);
    }
  }
}
