import * as vscode from 'vscode';
import type { CodeAction } from 'vscode-languageclient';
import type { FindingItem, Range } from '../../shared/protocol.ts';
import type { Client } from '../context.ts';

/** The findings of the article in an editor, and the way to one of them. */
export interface FindingsInEditor {
  readonly editor: vscode.TextEditor;
  all(): Promise<readonly FindingItem[]>;
  show(finding: FindingItem): Promise<void>;
}

/** Quick fixes at a place. Asked of the server itself: VS Code would mix in what other extensions offer here. */
export async function fixesAt(client: Client, uri: string, range: Range): Promise<readonly CodeAction[]> {
  const context = { diagnostics: [], only: ['quickfix'] };
  return (await client.ask<object, CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context })) ?? [];
}

/** One fix in a list of them. */
export interface FixItem extends vscode.QuickPickItem {
  readonly action: CodeAction;
}

/** The fixes that do something, as items of a list: the preferred first. */
export function fixItems(actions: readonly CodeAction[]): FixItem[] {
  const usable = actions.filter((a) => a.edit || a.command);
  const sorted = [...usable].sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false));
  return sorted.map((action) => ({ label: action.title, action }));
}

/** Does what choosing a fix in the menu does. */
export async function applyAction(client: Client, fix: CodeAction): Promise<void> {
  if (fix.edit) await vscode.workspace.applyEdit(await client.language.protocol2CodeConverter.asWorkspaceEdit(fix.edit));
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}
