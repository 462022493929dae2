import * as vscode from 'vscode';
import { EXPORT, type ExportAnswer, type ExportFormat, type ExportParams } from '../../shared/protocol.ts';
import { articleEditor, articleOf } from '../articles.ts';
import type { Client } from '../context.ts';
import { openExample } from '../example.ts';
import { RulePages } from '../rule-page.ts';
import { say, type TextId } from '../texts.ts';
import { SELECT, type SelectArgs } from '../views/article-view.ts';
import type { TreeNode } from '../views/tree-node.ts';
import { toRange } from '../vscode-types.ts';

type What = ExportParams['what'];

/** Selects a passage and shows it in the middle of its editor. */
export async function select({ uri, range, beside }: SelectArgs): Promise<void> {
  if (beside) await showBeside(beside);
  const document = await articleOf(uri);
  if (!document || !range) return;
  const column = vscode.window.visibleTextEditors.find((e) => e.document === document)?.viewColumn;
  const selection = toRange(range);
  const editor = await vscode.window.showTextDocument(document, {
    selection,
    ...(column !== undefined && { viewColumn: column }),
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Shows a passage of another document beside the article, where that document is shown already if it is. */
async function showBeside({ uri, range }: NonNullable<SelectArgs['beside']>): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((e) => e.document.uri.toString() === uri);
  const selection = toRange(range);
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), {
    selection,
    preserveFocus: true,
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside,
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The article of the views: the last one that was active, so that their buttons work while they have the focus. */
function articleUri(client: Client): vscode.Uri | undefined {
  return articleEditor()?.document.uri ?? client.events.uri;
}

async function exported(client: Client, what: What, format: ExportFormat): Promise<ExportAnswer | undefined> {
  const uri = articleUri(client);
  if (!uri) return undefined;
  const answer = await client.ask<ExportParams, ExportAnswer | null>(EXPORT, { uri: uri.toString(), what, format });
  if (!answer) void vscode.window.showWarningMessage(say('no-answer', client.locale()));
  return answer ?? undefined;
}

async function copy(client: Client, what: What): Promise<void> {
  const answer = await exported(client, what, 'markdown');
  if (!answer) return;
  await vscode.env.clipboard.writeText(answer.text);
  vscode.window.setStatusBarMessage(say('copy.done', client.locale()), 3000);
}

/** Writes a file made from an article beside it, after asking where. */
export async function saveBeside(
  client: Client,
  article: vscode.Uri,
  suffix: TextId,
  extension: string,
  content: Uint8Array,
): Promise<void> {
  const locale = client.locale();
  const folder = article.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(article, '..');
  const base = article.path.slice(article.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '') || 'artikel';
  const name = `${base}-${say(suffix, locale)}.${extension}`;
  const target = await vscode.window.showSaveDialog(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {});
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, content);
  const open = say('export.open', locale);
  const file = vscode.workspace.asRelativePath(target);
  if ((await vscode.window.showInformationMessage(say('export.done', locale, { file }), open)) !== open) return;
  // A page is to be read and printed, which the browser does.
  if (extension === 'html' && target.scheme === 'file') await vscode.env.openExternal(target);
  else await vscode.commands.executeCommand('vscode.open', target);
}

const SUFFIXES = {
  events: 'export.suffix-events',
  quotes: 'export.suffix-quotes',
  report: 'export.suffix-report',
} as const satisfies Record<What, TextId>;

async function exportAs(client: Client, what: What, formats: readonly ExportFormat[]): Promise<void> {
  const locale = client.locale();
  const uri = articleUri(client);
  if (!uri) return;
  const items = formats.map((format) => ({ label: say(`export.${format}`, locale), format }));
  const picked = await vscode.window.showQuickPick(items, { title: say('export.format', locale) });
  const answer = picked && (await exported(client, what, picked.format));
  if (!answer) return;
  await saveBeside(client, uri, SUFFIXES[what], answer.extension, new TextEncoder().encode(answer.text));
}

/** The commands of the two views. */
export function viewCommands(client: Client): vscode.Disposable[] {
  const pages = new RulePages(client);
  const { registerCommand } = vscode.commands;
  return [
    registerCommand(SELECT, select),
    registerCommand('schlussredaktion.copyItem', async (element?: TreeNode) => {
      const chosen =
        element ?? client.events.tree.selection[0] ?? client.quotes.tree.selection[0] ?? client.findings.tree.selection[0];
      if (chosen) await vscode.env.clipboard.writeText(chosen.copy);
    }),
    registerCommand('schlussredaktion.copyEvents', () => copy(client, 'events')),
    registerCommand('schlussredaktion.copyQuotes', () => copy(client, 'quotes')),
    registerCommand('schlussredaktion.exportEvents', () =>
      exportAs(client, 'events', ['markdown', 'csv', 'icalendar', 'timelinejs', 'markwhen']),
    ),
    registerCommand('schlussredaktion.exportQuotes', () => exportAs(client, 'quotes', ['markdown', 'csv'])),
    registerCommand('schlussredaktion.signOff', () => exportAs(client, 'report', ['html', 'markdown'])),
    registerCommand('schlussredaktion.openExample', openExample),
    registerCommand('schlussredaktion.openWalkthrough', () =>
      vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${client.extension.extension.id}#erste-schritte`,
        false,
      ),
    ),
    pages,
  ];
}
