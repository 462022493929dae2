import * as vscode from 'vscode';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import { articlesIn } from './find.ts';
import { FolderResults } from './results.ts';
import { type FileCount, type FolderAccount, summaryPage, summaryText } from './summary.ts';

/** Scheme of the page that sums a check up; no article. */
const SUMMARY = 'schlussredaktion-ordner';

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

/** The folders meant: those chosen in the Explorer, else one of the workspace, else all of it. */
async function foldersMeant(client: Client, one: unknown, several: unknown): Promise<readonly vscode.Uri[]> {
  const given = (Array.isArray(several) ? several : [one]).filter((u): u is vscode.Uri => u instanceof vscode.Uri);
  if (given.length > 0) return given;
  const all = vscode.workspace.workspaceFolders ?? [];
  if (all.length < 2) return all.map((f) => f.uri);
  const whole = { label: say('folder.all', client.locale()), uris: all.map((f) => f.uri) };
  const choices = [whole, ...all.map((f) => ({ label: f.name, uris: [f.uri] }))];
  return (await vscode.window.showQuickPick(choices, { title: say('folder.title', client.locale()) }))?.uris ?? [];
}

/** Each article once, where folders lie in one another. */
async function articlesOf(folders: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found = new Map<string, vscode.Uri>();
  for (const folder of folders) for (const uri of await articlesIn(folder, token)) found.set(uri.toString(), uri);
  return [...found.values()];
}

async function run(
  client: Client,
  results: FolderResults,
  folders: readonly vscode.Uri[],
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<FolderAccount> {
  const articles = await articlesOf(folders, token);
  const files: FileCount[] = [];
  const failed: string[] = [];
  for (const [index, uri] of articles.entries()) {
    if (token.isCancellationRequested) break;
    const name = vscode.workspace.asRelativePath(uri);
    progress.report({ message: say('folder.at', client.locale(), { at: index + 1, total: articles.length, name }) });
    const found = await results.check(uri, token);
    if (found) files.push({ name, findings: found.map((d) => ({ severity: d.severity, rule: ruleOf(d) })) });
    else if (!token.isCancellationRequested) failed.push(name);
    progress.report({ increment: 100 / articles.length });
  }
  return { files, failed, total: articles.length };
}

/** "Ordner prüfen …": checks all articles of folders, shows what was found among the problems, and sums it up. */
export class FolderCheck implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #client: Client;
  readonly #results: FolderResults;
  readonly #registrations: vscode.Disposable;
  #page = '';
  #count = 0;

  constructor(client: Client) {
    this.#client = client;
    this.#results = new FolderResults(client);
    const { registerCommand } = vscode.commands;
    this.#registrations = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(SUMMARY, this),
      registerCommand('schlussredaktion.checkFolder', (one: unknown, several: unknown) => this.#check(one, several)),
      registerCommand('schlussredaktion.clearFolderCheck', () => {
        this.#results.clear();
        this.#offerClearing();
      }),
    );
  }

  provideTextDocumentContent(): string {
    return this.#page;
  }

  dispose(): void {
    this.#registrations.dispose();
    this.#results.dispose();
  }

  async #check(one: unknown, several: unknown): Promise<void> {
    const locale = this.#client.locale();
    const folders = await foldersMeant(this.#client, one, several);
    if (folders.length === 0) return;
    this.#results.clear();
    const account = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: say('folder.title', locale), cancellable: true },
      (progress, token) => run(this.#client, this.#results, folders, progress, token),
    );
    this.#offerClearing();
    if (account.total === 0) {
      void vscode.window.showInformationMessage(say('folder.none', locale));
      return;
    }
    this.#page = summaryPage(account, locale);
    if (account.files.some((f) => f.findings.length > 0)) await vscode.commands.executeCommand('workbench.actions.view.problems');
    // Not awaited: the command ends with the check, not with the message.
    void this.#tell(summaryText(account, locale));
  }

  async #tell(text: string): Promise<void> {
    const overview = say('folder.overview', this.#client.locale());
    if ((await vscode.window.showInformationMessage(text, overview)) !== overview) return;
    // The number keeps VS Code from showing an older page out of its memory.
    const uri = vscode.Uri.from({
      scheme: SUMMARY,
      path: `/${say('folder.title', this.#client.locale())}.md`,
      query: String(++this.#count),
    });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  }

  #offerClearing(): void {
    void vscode.commands.executeCommand('setContext', 'schlussredaktion.ordnerGeprueft', this.#results.any);
  }
}
