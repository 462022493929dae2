import * as vscode from 'vscode';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import { changedPart } from './changed-part.ts';

/** Scheme of the texts that articles had before a bulk action. */
const BEFORE = 'schlussredaktion-vorher';

/** An article that a bulk action is about to change: what it holds now, so that the change can be shown and taken back. */
export interface Snapshot {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** Whether it was saved: then it is saved again when the change is taken back. */
  readonly saved: boolean;
}

/** What an article holds now. To be taken before the change. */
export function snapshotOf(document: vscode.TextDocument): Snapshot {
  return { uri: document.uri, text: document.getText(), saved: !document.isDirty && !document.isUntitled };
}

/** Another way on from the message, beside showing and undoing. */
export interface FurtherChoice {
  readonly label: string;
  readonly run: () => Promise<unknown>;
}

/** Says what bulk actions did, shows it as a diff, and takes it back. */
export class Accounts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #client: Client;
  readonly #texts = new Map<string, string>();
  readonly #registration: vscode.Disposable;
  #count = 0;

  constructor(client: Client) {
    this.#client = client;
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(BEFORE, this);
  }

  dispose(): void {
    this.#registration.dispose();
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /**
   * Says `text` with the ways to look at the change and to take it back, as long as somebody looks. Not to be awaited by a command: it ends
   * when the message does.
   */
  async tell(text: string, changed: readonly Snapshot[], further: readonly FurtherChoice[] = []): Promise<void> {
    const locale = this.#client.locale();
    const show = say('account.show', locale);
    const undo = say('undo', locale);
    const after = new Map<string, string>();
    for (const { uri } of changed) after.set(uri.toString(), (await vscode.workspace.openTextDocument(uri)).getText());
    for (let shown = false; ; shown = true) {
      const choices = [...(shown ? [] : [...further.map((f) => f.label), show]), undo];
      const choice = await vscode.window.showInformationMessage(text, ...(changed.length > 0 ? choices : []));
      if (choice === undo) return this.#takeBack(changed, after);
      const other = further.find((f) => f.label === choice);
      if (other) return void (await other.run());
      if (choice !== show) return;
      await this.#show(changed);
    }
  }

  async #show(changed: readonly Snapshot[]): Promise<void> {
    this.#texts.clear();
    const title = say('account.title', this.#client.locale());
    const sides = changed.map(({ uri, text }): [vscode.Uri, vscode.Uri, vscode.Uri] => {
      // The query tells texts of the same article apart, so that an old one is not shown from VS Code's cache.
      const before = uri.with({ scheme: BEFORE, query: String(++this.#count) });
      this.#texts.set(before.toString(), text);
      return [uri, before, uri];
    });
    const [first] = sides;
    if (first && sides.length === 1) await vscode.commands.executeCommand('vscode.diff', first[1], first[2], title);
    else await vscode.commands.executeCommand('vscode.changes', title, sides);
  }

  /** Puts back what articles held, but for those that somebody has gone on writing in. One undo for all, too. */
  async #takeBack(changed: readonly Snapshot[], after: ReadonlyMap<string, string>): Promise<void> {
    const locale = this.#client.locale();
    const edit = new vscode.WorkspaceEdit();
    const toSave: vscode.TextDocument[] = [];
    let skipped = 0;
    for (const { uri, text, saved } of changed) {
      const document = await vscode.workspace.openTextDocument(uri);
      const now = document.getText();
      if (now !== after.get(uri.toString())) {
        skipped++;
        continue;
      }
      const part = changedPart(now, text);
      edit.replace(uri, new vscode.Range(document.positionAt(part.start), document.positionAt(part.end)), part.text);
      if (saved && !document.isDirty) toSave.push(document);
    }
    if (edit.size > 0 && !(await vscode.workspace.applyEdit(edit))) skipped = changed.length;
    else for (const document of toSave) await document.save();
    if (skipped > 0) void vscode.window.showWarningMessage(say('account.skipped', locale, { files: skipped }));
  }
}
