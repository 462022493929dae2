import * as vscode from 'vscode';
import type { Diagnostic } from 'vscode-languageclient';
import { CHECK, type CheckAnswer, type CheckParams } from '../../shared/protocol.ts';
import { isArticle } from '../articles.ts';
import type { Client } from '../context.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  md: 'markdown',
  markdown: 'markdown',
  artikel: 'nachrichtentext',
  nachricht: 'nachrichtentext',
};

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

  constructor(client: Client) {
    this.#client = client;
    const { workspace } = vscode;
    this.#listeners = vscode.Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.#problems.delete(document.uri)),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.#files.has(uri.toString())) void this.check(uri);
      }),
      workspace.onDidDeleteFiles(({ files }) => this.#forget(files)),
      workspace.onDidRenameFiles(({ files }) => this.#forget(files.map((f) => f.oldUri))),
    );
  }

  get any(): boolean {
    return this.#files.size > 0;
  }

  /** Checks a file as it is: the text of its editor where it is open, else that on the disk. */
  async check(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<Checked> {
    const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri.toString());
    let text: string;
    try {
      text = open ? open.getText() : await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
    } catch {
      this.#forget([uri]);
      return undefined;
    }
    const languageId = open?.languageId ?? LANGUAGES[uri.path.slice(uri.path.lastIndexOf('.') + 1).toLowerCase()] ?? 'plaintext';
    const params: CheckParams = { uri: uri.toString(), text, languageId };
    const answer = await this.#client.ask<CheckParams, CheckAnswer | null>(CHECK, params, token);
    if (!answer || token?.isCancellationRequested) return undefined;
    const { protocol2CodeConverter } = this.#client.language;
    const found = await protocol2CodeConverter.asDiagnostics(answer.diagnostics as Diagnostic[]);
    this.#files.set(uri.toString(), uri);
    const shown = vscode.workspace.textDocuments.some((d) => d.uri.toString() === uri.toString() && isArticle(d));
    this.#problems.set(uri, shown ? undefined : found);
    return found;
  }

  clear(): void {
    this.#files.clear();
    this.#problems.clear();
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#problems.dispose();
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
