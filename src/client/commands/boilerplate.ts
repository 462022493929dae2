import * as vscode from 'vscode';
import {
  CLEAN,
  type CleanAnswer,
  type CleanParams,
  FIXED,
  type FixedArgs,
  REMOVE_BOILERPLATE,
  type RemoveBoilerplateArgs,
} from '../../shared/protocol.ts';
import { articleEditor, articleOf, isArticle } from '../articles.ts';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import { inTurn } from '../turns.ts';
import { toRange } from '../vscode-types.ts';
import { Accounts, snapshotOf } from './account.ts';
import { account, byCertainty, CLEANED, type Cleaned, deletions, Previews, review } from './boilerplate-review.ts';
import { replaced } from './changed-part.ts';

/** More files than that are a mistake of choice more often than a wish. */
const MAX_FILES = 500;

/** What the commands share. */
interface Tools {
  readonly client: Client;
  readonly previews: Previews;
  readonly accounts: Accounts;
}

/** Removes what is certain of the article's boilerplate, as one step of undo, and says what went; what is suspected is shown for choice. */
async function removeBoilerplate(tools: Tools, args: Partial<RemoveBoilerplateArgs> | undefined): Promise<void> {
  const { client, accounts } = tools;
  const locale = client.locale();
  const document = await articleOf(args?.uri);
  if (!document) return;
  const { block } = args ?? {};
  if (block) return reviewSuspected(tools, document, block.start.line);
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
    if (suspected.length > 0) await reviewSuspected(tools, document);
    else vscode.window.setStatusBarMessage(say('boilerplate.none', locale), 4000);
    return;
  }
  const before = snapshotOf(document);
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
  const review = { label: say('boilerplate.review', locale), run: () => reviewSuspected(tools, document) };
  // Not awaited: the command is done, whether or not somebody presses a button.
  void accounts.tell(text.filter((t) => t !== '').join(' '), [before], suspected.length > 0 ? [review] : []);
}

/**
 * Shows the article's suspected boilerplate, nothing ticked, and removes what the editor ticks; with `line` the one block that begins there, for which
 * the editor has asked.
 */
async function reviewSuspected(tools: Tools, document: vscode.TextDocument, line?: number): Promise<void> {
  const { client, previews } = tools;
  const { version } = document;
  const answer = await client.ask<CleanParams, CleanAnswer | null>(CLEAN, { uri: document.uri.toString() });
  if (!answer || answer.version !== version) {
    void vscode.window.showWarningMessage(say(answer ? 'stale' : 'no-answer', client.locale()));
    return;
  }
  const all = byCertainty(answer.blocks).suspected;
  const blocks = line === undefined ? all : all.filter((b) => b.passage.range.start.line === line);
  if (blocks.length === 0) return;
  const found = { document, version, blocks, text: document.getText(), stamp: await stampOf(document.uri) };
  await apply(tools, await review(client, previews, [found], line !== undefined));
}

/** When the file was last written, in the file system's milliseconds; undefined where there is none. */
async function stampOf(uri: vscode.Uri): Promise<number | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).mtime;
  } catch {
    return undefined;
  }
}

/** All safe fixes of the article; their code action tells of itself. */
async function fixAll(): Promise<void> {
  if (articleEditor())
    await vscode.commands.executeCommand('editor.action.sourceAction', {
      kind: 'source.fixAll.schlussredaktion',
      apply: 'first',
    });
}

/**
 * Says what fix-all did. Runs behind its edit, in the middle of saving where it runs on save: so it waits until the text is saved and settled, and what
 * is taken back then stays unsaved, since saving would do it again.
 */
async function tellFixed({ client, accounts }: Tools, { uri, blocks, lines, others, undo }: FixedArgs): Promise<void> {
  const document = await articleOf(uri);
  if (!document) return;
  const before = { uri: document.uri, text: textBefore(document, undo), saved: false };
  const locale = client.locale();
  const parts = [
    blocks > 0 ? say(blocks === 1 ? 'clean.item-one' : 'clean.item', locale, { count: blocks, lines }) : '',
    others > 0 ? say('account.others', locale, { count: others }) : '',
  ];
  const what = parts.filter((p) => p !== '').join('; ');
  await settled(document);
  void accounts.tell(say('account.fixed', locale, { what }), [before]);
}

function textBefore(document: vscode.TextDocument, undo: FixedArgs['undo']): string {
  const offsets = undo.map(({ range, newText }) => {
    const { start, end } = toRange(range);
    return { start: document.offsetAt(start), end: document.offsetAt(end), text: newText };
  });
  return replaced(document.getText(), offsets);
}

/** Resolves when the document has been saved, or after a moment if nobody saves it. */
function settled(document: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      listener.dispose();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, 700);
    const listener = vscode.workspace.onDidSaveTextDocument((d) => {
      if (d === document) done();
    });
  });
}

/** Finds the boilerplate of the files. Files that cannot be read as text are left out. */
async function findBoilerplate(client: Client, uris: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<Cleaned[]> {
  const found: Cleaned[] = [];
  for (const uri of uris) {
    if (token.isCancellationRequested) return [];
    try {
      const stamp = await stampOf(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      const text = document.getText();
      const params: CleanParams = { uri: uri.toString(), text, languageId: document.languageId };
      const { version } = document;
      const answer = await client.ask<CleanParams, CleanAnswer | null>(CLEAN, params, token);
      if (answer && answer.blocks.length > 0) found.push({ document, version, blocks: answer.blocks, text, stamp });
    } catch {
      // Not a text file, or gone: nothing to clean in it.
    }
  }
  return found;
}

/** Shows what would go in a diff of all files, lets the editor choose, and removes it. */
async function clean(tools: Tools, uris: readonly vscode.Uri[]): Promise<void> {
  const { client, previews } = tools;
  const locale = client.locale();
  if (uris.length > MAX_FILES) void vscode.window.showWarningMessage(say('clean.too-many', locale, { count: MAX_FILES }));
  const found = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: say('clean.searching', locale), cancellable: true },
    (_progress, token) => findBoilerplate(client, uris.slice(0, MAX_FILES), token),
  );
  if (found.length === 0) void vscode.window.showInformationMessage(say('boilerplate.none', locale));
  else await apply(tools, await review(client, previews, found));
}

/**
 * Those whose text is still what the blocks were found in: here, and on the disk, where another program may have written while the diff was
 * open. A document that VS Code has closed meanwhile is opened again.
 */
async function stillTheSame(chosen: readonly Cleaned[]): Promise<Cleaned[]> {
  const current: Cleaned[] = [];
  for (const cleaned of chosen) {
    const { uri } = cleaned.document;
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const onDisk = document.isDirty || cleaned.stamp === (await stampOf(uri));
      if (onDisk && document.getText() === cleaned.text) current.push({ ...cleaned, document });
    } catch {
      // It is gone.
    }
  }
  return current;
}

async function apply({ client, accounts }: Tools, chosen: readonly Cleaned[]): Promise<void> {
  if (chosen.length === 0) return;
  const locale = client.locale();
  const current = await stillTheSame(chosen);
  const before = current.map(({ document }) => snapshotOf(document));
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
    skipped > 0 ? say(chosen.length === 1 ? 'clean.skipped-one' : 'clean.skipped', locale, { files: skipped }) : '',
    unsaved > 0 ? say(current.length === 1 ? 'clean.unsaved-one' : 'clean.unsaved', locale, { files: unsaved }) : '',
  ];
  void accounts.tell(text.filter((t) => t !== '').join(' '), before);
}

async function cleanOpen(tools: Tools): Promise<void> {
  const open = vscode.workspace.textDocuments.filter((d) => isArticle(d) && !d.isClosed).map((d) => d.uri);
  if (open.length > 0) await clean(tools, open);
  else void vscode.window.showInformationMessage(say('clean.no-open', tools.client.locale()));
}

/** From the explorer: the files chosen there (folders with all articles inside); from the palette: a dialog. */
async function cleanFiles(tools: Tools, one: unknown, several: unknown): Promise<void> {
  const given = Array.isArray(several) ? several : [one];
  let uris = given.filter((u): u is vscode.Uri => u instanceof vscode.Uri);
  if (uris.length === 0) {
    const filters = { 'Artikel (txt, md, artikel, nachricht)': ['txt', 'md', 'markdown', 'artikel', 'nachricht'] };
    uris = (await vscode.window.showOpenDialog({ canSelectMany: true, filters })) ?? [];
  }
  if (uris.length > 0) await clean(tools, uris);
}

/** The commands about boilerplate. */
export function boilerplateCommands(client: Client): vscode.Disposable[] {
  const tools: Tools = { client, previews: new Previews(), accounts: new Accounts(client) };
  const { registerCommand } = vscode.commands;
  return [
    tools.accounts,
    vscode.workspace.registerTextDocumentContentProvider(CLEANED, tools.previews),
    registerCommand(REMOVE_BOILERPLATE, (args?: Partial<RemoveBoilerplateArgs>) => removeBoilerplate(tools, args)),
    registerCommand('schlussredaktion.fixAll', () => inTurn(fixAll)),
    // Not awaited: saving waits for it.
    registerCommand(FIXED, (args: FixedArgs) => void tellFixed(tools, args)),
    registerCommand('schlussredaktion.cleanOpen', () => cleanOpen(tools)),
    registerCommand('schlussredaktion.cleanFiles', (one: unknown, several: unknown) => cleanFiles(tools, one, several)),
  ];
}
