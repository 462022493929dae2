import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const EXTENSION = 'schlussredaktion.schlussredaktion';
const LIMIT = 30_000;

/** Asks until the answer is there and not false; extension and server work in processes of their own. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The findings of a document, in the order of the text. */
export function findingsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((d) => d.source === 'Schlussredaktion')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The rule a finding came from. */
export function ruleOf(finding: vscode.Diagnostic): string {
  const { code } = finding;
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings, each as `rule: flagged text`, which is what the tests compare. */
export function described(document: vscode.TextDocument): string[] {
  return findingsOf(document).map((f) => `${ruleOf(f)}: ${document.getText(f.range)}`);
}

/** Waits for a finding whose rule begins so. */
export function finding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return until(`a finding of ${rule}; there are: ${described(document).join(' | ') || 'none'}`, () =>
    findingsOf(document).find((f) => ruleOf(f).startsWith(rule)),
  );
}

/** Waits until no finding's rule begins so. */
export function noFinding(document: vscode.TextDocument, rule: string): Promise<boolean> {
  return until(`no finding of ${rule}`, () => !findingsOf(document).some((f) => ruleOf(f).startsWith(rule)));
}

/** The code actions at a range, of one kind and its kinds below. */
export async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const command = 'vscode.executeCodeActionProvider';
  return (await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind.value)) ?? [];
}

/** Does what choosing the action in the menu does. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit), `"${action.title}" was refused`);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** Opens a file of the test folder in the editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name)));
}

/** Opens a text that is no file. */
export async function openText(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

/** Closes every editor; what was changed is dropped. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Undoes in the active editor, once. */
export async function undo(): Promise<void> {
  await vscode.commands.executeCommand('undo');
}
