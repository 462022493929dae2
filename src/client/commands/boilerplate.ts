import * as vscode from 'vscode';
import {
  CLEAN,
  type CleanAnswer,
  type CleanParams,
  type DocumentParams,
  REMOVE_BOILERPLATE,
  type RemovedBlock,
} from '../../shared/protocol.ts';
import { articleEditor, articleOf, isArticle } from '../articles.ts';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import { toRange } from '../vscode-types.ts';

/** Scheme of the right side of the preview: what an article will be without its boilerplate. */
export const CLEANED = 'schlussredaktion-bereinigt';

/** More files than that are a mistake of choice more often than a wish. */
const MAX_FILES = 500;

interface Cleaned {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
  readonly blocks: readonly RemovedBlock[];
}

function deletions(uri: vscode.Uri, blocks: readonly RemovedBlock[], edit: vscode.WorkspaceEdit): void {
  for (const block of blocks) edit.delete(uri, toRange(block.edit));
}

/** Removes all boilerplate of the article, as one step of undo. */
async function removeBoilerplate(client: Client, args: Partial<DocumentParams> | undefined): Promise<void> {
  const locale = client.locale();
  const document = await articleOf(args?.uri);
  if (!document) return;
  const answer = await client.ask<CleanParams, CleanAnswer | null>(CLEAN, { uri: document.uri.toString() });
  if (!answer) {
    void vscode.window.showWarningMessage(say('no-answer', locale));
    return;
  }
  if (answer.version !== document.version) {
    void vscode.window.showWarningMessage(say('stale', locale));
    return;
  }
  const count = answer.blocks.length;
  if (count > 0) {
    const edit = new vscode.WorkspaceEdit();
    deletions(document.uri, answer.blocks, edit);
    await vscode.workspace.applyEdit(edit);
  }
  const text =
    count === 0
      ? say('boilerplate.none', locale)
      : say(count === 1 ? 'boilerplate.removed-one' : 'boilerplate.removed', locale, { count });
  vscode.window.setStatusBarMessage(text, 4000);
}

async function fixAll(): Promise<void> {
  if (!articleEditor()) return;
  await vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.schlussredaktion', apply: 'first' });
}

/** Finds the certain boilerplate of the files. Files that cannot be read as text are left out. */
async function findBoilerplate(client: Client, uris: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<Cleaned[]> {
  const found: Cleaned[] = [];
  for (const uri of uris) {
    if (token.isCancellationRequested) return [];
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const params: CleanParams = { uri: uri.toString(), text: document.getText(), languageId: document.languageId };
      const { version } = document;
      const answer = await client.ask<CleanParams, CleanAnswer | null>(CLEAN, params, token);
      const blocks = answer?.blocks.filter((b) => b.certain) ?? [];
      if (answer && blocks.length > 0) found.push({ document, version, text: answer.cleaned, blocks });
    } catch {
      // Not a text file, or gone: nothing to clean in it.
    }
  }
  return found;
}

function lineCount(blocks: readonly RemovedBlock[]): number {
  return blocks.reduce((sum, { passage: { range } }) => sum + range.end.line - range.start.line + 1, 0);
}

class Previews implements vscode.TextDocumentContentProvider {
  readonly texts = new Map<string, string>();
  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }
}

/** Shows what would go in a diff of all files, lets the editor choose, and removes it. Only certain boilerplate, as in fix-all. */
async function clean(client: Client, previews: Previews, uris: readonly vscode.Uri[]): Promise<void> {
  const locale = client.locale();
  if (uris.length > MAX_FILES) void vscode.window.showWarningMessage(say('clean.too-many', locale, { count: MAX_FILES }));
  const found = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: say('clean.searching', locale), cancellable: true },
    (_progress, token) => findBoilerplate(client, uris.slice(0, MAX_FILES), token),
  );
  const total = found.reduce((sum, f) => sum + f.blocks.length, 0);
  if (total === 0) {
    void vscode.window.showInformationMessage(say('boilerplate.none', locale));
    return;
  }
  previews.texts.clear();
  const sides = found.map(({ document, text }): [vscode.Uri, vscode.Uri, vscode.Uri] => {
    // The query tells previews of the same file apart, so that an old one is not shown from VS Code's cache.
    const preview = document.uri.with({ scheme: CLEANED, query: `${document.version}.${Date.now()}` });
    previews.texts.set(preview.toString(), text);
    return [document.uri, document.uri, preview];
  });
  await vscode.commands.executeCommand('vscode.changes', say('clean.diff', locale, { count: total }), sides);
  const items = found.map((cleaned) => ({
    label: vscode.workspace.asRelativePath(cleaned.document.uri),
    description: say(cleaned.blocks.length === 1 ? 'clean.item-one' : 'clean.item', locale, {
      count: cleaned.blocks.length,
      lines: lineCount(cleaned.blocks),
    }),
    // The label is the finding's sentence; what stands before its colon or bracket names the kind.
    detail: [...new Set(cleaned.blocks.map((b) => (b.label.split(/[:(]/u)[0] ?? b.label).trim()))].join(', '),
    picked: true,
    cleaned,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    ignoreFocusOut: true,
    title: say(found.length > 1 ? 'clean.pick' : total > 1 ? 'clean.pick-one' : 'clean.pick-single', locale, {
      count: total,
      files: found.length,
    }),
  });
  if (picked && picked.length > 0)
    await apply(
      client,
      picked.map((p) => p.cleaned),
    );
}

async function apply(client: Client, chosen: readonly Cleaned[]): Promise<void> {
  const locale = client.locale();
  const current = chosen.filter(({ document, version }) => !document.isClosed && document.version === version);
  const toSave = current.filter(({ document }) => !document.isDirty && !document.isUntitled);
  const edit = new vscode.WorkspaceEdit();
  for (const { document, blocks } of current) deletions(document.uri, blocks, edit);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  // What was saved before is saved again; what had changes of the editor's own stays unsaved.
  for (const { document } of toSave) await document.save();
  const count = current.reduce((sum, c) => sum + c.blocks.length, 0);
  const skipped = chosen.length - current.length;
  const text = [
    say('clean.done', locale, { count, files: current.length }),
    skipped > 0 ? say('clean.skipped', locale, { files: skipped }) : '',
  ];
  void vscode.window.showInformationMessage(text.filter((t) => t !== '').join(' '));
}

async function cleanOpen(client: Client, previews: Previews): Promise<void> {
  const open = vscode.workspace.textDocuments.filter((d) => isArticle(d) && !d.isClosed).map((d) => d.uri);
  if (open.length > 0) await clean(client, previews, open);
  else void vscode.window.showInformationMessage(say('clean.no-open', client.locale()));
}

/** From the explorer: the files chosen there (folders with all articles inside); from the palette: a dialog. */
async function cleanFiles(client: Client, previews: Previews, one: unknown, several: unknown): Promise<void> {
  const given = Array.isArray(several) ? several : [one];
  let uris = given.filter((u): u is vscode.Uri => u instanceof vscode.Uri);
  if (uris.length === 0) {
    const filters = { 'Artikel (txt, md, artikel, nachricht)': ['txt', 'md', 'markdown', 'artikel', 'nachricht'] };
    uris = (await vscode.window.showOpenDialog({ canSelectMany: true, filters })) ?? [];
  }
  if (uris.length > 0) await clean(client, previews, uris);
}

/** The commands about boilerplate. */
export function boilerplateCommands(client: Client): vscode.Disposable[] {
  const previews = new Previews();
  const { registerCommand } = vscode.commands;
  return [
    vscode.workspace.registerTextDocumentContentProvider(CLEANED, previews),
    registerCommand(REMOVE_BOILERPLATE, (args?: Partial<DocumentParams>) => removeBoilerplate(client, args)),
    registerCommand('schlussredaktion.fixAll', fixAll),
    registerCommand('schlussredaktion.cleanOpen', () => cleanOpen(client, previews)),
    registerCommand('schlussredaktion.cleanFiles', (one: unknown, several: unknown) =>
      cleanFiles(client, previews, one, several),
    ),
  ];
}
