import * as vscode from 'vscode';
import { CLEAN, type CleanAnswer, type CleanParams, type DocumentParams, REMOVE_BOILERPLATE } from '../../shared/protocol.ts';
import { articleEditor, articleOf, isArticle } from '../articles.ts';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import { account, byCertainty, CLEANED, type Cleaned, deletions, Previews, review } from './boilerplate-review.ts';

/** More files than that are a mistake of choice more often than a wish. */
const MAX_FILES = 500;

/** Removes what is certain of the article's boilerplate, as one step of undo, and says what went; what is suspected is shown for choice. */
async function removeBoilerplate(client: Client, previews: Previews, args: Partial<DocumentParams> | undefined): Promise<void> {
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
  const { certain, suspected } = byCertainty(answer.blocks);
  if (certain.length === 0) {
    if (suspected.length > 0) await reviewSuspected(client, previews, document);
    else vscode.window.setStatusBarMessage(say('boilerplate.none', locale), 4000);
    return;
  }
  const before = document.getText();
  const edit = new vscode.WorkspaceEdit();
  deletions(document.uri, certain, edit);
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(say('stale', locale));
    return;
  }
  const text = [
    say('boilerplate.removed', locale, { what: account(certain, locale) }),
    suspected.length > 0 ? say('boilerplate.suspected', locale, { what: account(suspected, locale) }) : '',
  ];
  // Not awaited: the command is done, whether or not somebody presses a button.
  void offer(client, previews, document, before, text.filter((t) => t !== '').join(' '), suspected.length > 0);
}

/** Says what was removed, and offers to look at what is suspected, to show the change and to take it back. */
async function offer(
  client: Client,
  previews: Previews,
  document: vscode.TextDocument,
  before: string,
  text: string,
  suspected: boolean,
): Promise<void> {
  const locale = client.locale();
  const { version } = document;
  const look = say('boilerplate.review', locale);
  const show = say('boilerplate.show', locale);
  const undo = say('boilerplate.undo', locale);
  const choice = await vscode.window.showInformationMessage(text, ...(suspected ? [look] : []), show, undo);
  if (choice === look) await reviewSuspected(client, previews, document);
  else if (choice === show) {
    const title = say('boilerplate.change', locale, { file: vscode.workspace.asRelativePath(document.uri) });
    await vscode.commands.executeCommand('vscode.diff', previews.add(document, before), document.uri, title);
  } else if (choice === undo) {
    if (document.version !== version) void vscode.window.showWarningMessage(say('stale', locale));
    else {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
    }
  }
}

/** Shows the article's suspected boilerplate, nothing ticked, and removes what the editor ticks. */
async function reviewSuspected(client: Client, previews: Previews, document: vscode.TextDocument): Promise<void> {
  const { version } = document;
  const answer = await client.ask<CleanParams, CleanAnswer | null>(CLEAN, { uri: document.uri.toString() });
  if (!answer || answer.version !== version) {
    void vscode.window.showWarningMessage(say(answer ? 'stale' : 'no-answer', client.locale()));
    return;
  }
  const blocks = byCertainty(answer.blocks).suspected;
  if (blocks.length > 0) await apply(client, await review(client, previews, [{ document, version, blocks }]));
}

async function fixAll(): Promise<void> {
  if (!articleEditor()) return;
  await vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.schlussredaktion', apply: 'first' });
}

/** Finds the boilerplate of the files. Files that cannot be read as text are left out. */
async function findBoilerplate(client: Client, uris: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<Cleaned[]> {
  const found: Cleaned[] = [];
  for (const uri of uris) {
    if (token.isCancellationRequested) return [];
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const params: CleanParams = { uri: uri.toString(), text: document.getText(), languageId: document.languageId };
      const { version } = document;
      const answer = await client.ask<CleanParams, CleanAnswer | null>(CLEAN, params, token);
      if (answer && answer.blocks.length > 0) found.push({ document, version, blocks: answer.blocks });
    } catch {
      // Not a text file, or gone: nothing to clean in it.
    }
  }
  return found;
}

/** Shows what would go in a diff of all files, lets the editor choose, and removes it. */
async function clean(client: Client, previews: Previews, uris: readonly vscode.Uri[]): Promise<void> {
  const locale = client.locale();
  if (uris.length > MAX_FILES) void vscode.window.showWarningMessage(say('clean.too-many', locale, { count: MAX_FILES }));
  const found = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: say('clean.searching', locale), cancellable: true },
    (_progress, token) => findBoilerplate(client, uris.slice(0, MAX_FILES), token),
  );
  if (found.length === 0) void vscode.window.showInformationMessage(say('boilerplate.none', locale));
  else await apply(client, await review(client, previews, found));
}

async function apply(client: Client, chosen: readonly Cleaned[]): Promise<void> {
  if (chosen.length === 0) return;
  const locale = client.locale();
  const current = chosen.filter(({ document, version }) => !document.isClosed && document.version === version);
  const toSave = current.filter(({ document }) => !document.isDirty && !document.isUntitled);
  const edit = new vscode.WorkspaceEdit();
  for (const { document, blocks } of current) deletions(document.uri, blocks, edit);
  if (current.length > 0 && !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(say('stale', locale));
    return;
  }
  // What was saved before is saved again, where it can be; what had changes of the editor's own stays unsaved.
  let unsaved = 0;
  for (const { document } of toSave) if (!(await document.save())) unsaved++;
  const skipped = chosen.length - current.length;
  const what = account(
    current.flatMap((c) => c.blocks),
    locale,
  );
  const text = [
    current.length > 0
      ? say(current.length === 1 ? 'clean.done-one' : 'clean.done', locale, { what, files: current.length })
      : '',
    skipped > 0 ? say('clean.skipped', locale, { files: skipped }) : '',
    unsaved > 0 ? say('clean.unsaved', locale, { files: unsaved }) : '',
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
    registerCommand(REMOVE_BOILERPLATE, (args?: Partial<DocumentParams>) => removeBoilerplate(client, previews, args)),
    registerCommand('schlussredaktion.fixAll', fixAll),
    registerCommand('schlussredaktion.cleanOpen', () => cleanOpen(client, previews)),
    registerCommand('schlussredaktion.cleanFiles', (one: unknown, several: unknown) =>
      cleanFiles(client, previews, one, several),
    ),
  ];
}
