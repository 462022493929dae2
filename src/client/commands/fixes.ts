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

/** Does what choosing a fix in the menu does. */
export async function applyAction(client: Client, fix: CodeAction): Promise<void> {
  if (fix.edit) await vscode.workspace.applyEdit(await client.language.protocol2CodeConverter.asWorkspaceEdit(fix.edit));
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}
