import * as vscode from 'vscode';
import type { CodeAction } from 'vscode-languageclient';
import { DISMISS, type DismissArgs, FINDINGS, type FindingItem, type FindingsAnswer, SWITCH_OFF } from '../../shared/protocol.ts';
import { articleEditor } from '../articles.ts';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import { inTurn } from '../turns.ts';
import { afterIgnoring, neighbour } from '../views/finding-walk.ts';
import { toRange } from '../vscode-types.ts';
import { applyAction, fixesAt, fixItems } from './fixes.ts';
import { reviewOpen } from './review-open.ts';

const MESSAGE_MS = 3000;
/** How long the window may take to say that the cursor has moved. */
const MOVE_MS = 1000;

/** Findings of the article as it stands now: the server answers after the edits that went before. */
async function findingsOf(client: Client, editor: vscode.TextEditor): Promise<readonly FindingItem[]> {
  const answer = await client.ask<{ uri: string }, FindingsAnswer | null>(FINDINGS, { uri: editor.document.uri.toString() });
  return answer?.findings ?? [];
}

/** Puts the cursor somewhere and waits until the window says so: an older report of its own would take the cursor back here. */
async function moveCursor(editor: vscode.TextEditor, to: vscode.Position): Promise<void> {
  if (editor.selection.isEmpty && editor.selection.active.isEqual(to)) return;
  const moved = new Promise<void>((resolve) => {
    const subscription = vscode.window.onDidChangeTextEditorSelection((event) => {
      if (event.textEditor === editor && event.selections[0]?.active.isEqual(to)) settle();
    });
    const timer = setTimeout(() => settle(), MOVE_MS);
    const settle = (): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    };
  });
  editor.selection = new vscode.Selection(to, to);
  await moved;
}

async function show(editor: vscode.TextEditor, finding: FindingItem): Promise<void> {
  const range = toRange(finding.passage.range);
  await moveCursor(editor, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  // What is wrong and what can be done, beside the place, without a hand on the mouse.
  void vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

async function go(client: Client, editor: vscode.TextEditor, step: 1 | -1, stay = false): Promise<void> {
  await goTo(client, editor, neighbour(await findingsOf(client, editor), editor.selection.active, step, stay));
}

async function goTo(client: Client, editor: vscode.TextEditor, next: FindingItem | undefined): Promise<void> {
  if (next) await show(editor, next);
  else vscode.window.setStatusBarMessage(say('finding.none', client.locale()), MESSAGE_MS);
}

/** The finding the cursor stands in; of several the one that starts last. */
async function findingHere(client: Client, editor: vscode.TextEditor): Promise<FindingItem | undefined> {
  const findings = await findingsOf(client, editor);
  return findings.findLast((f) => toRange(f.passage.range).contains(editor.selection.active));
}

/**
 * The preferred fix of a finding; where none is preferred, the one chosen from a list. Not from VS Code's own menu: that one is dropped
 * whenever a problem of the file changes while it is made ready, and the key has done nothing then.
 */
async function fixOf(fixes: readonly CodeAction[], finding: FindingItem): Promise<CodeAction | undefined> {
  const items = fixItems(fixes);
  if (items[0]?.action.isPreferred) return items[0].action;
  return (await vscode.window.showQuickPick(items, { placeHolder: finding.message }))?.action;
}

/** Applies the preferred fix of the finding at the cursor, or the one chosen where none is preferred, and goes on; where none is, it says so. */
async function fixAndNext(client: Client, editor: vscode.TextEditor): Promise<void> {
  const finding = await findingHere(client, editor);
  if (!finding) return go(client, editor, 1);
  const fixes = await fixesAt(client, editor.document.uri.toString(), finding.passage.range);
  // In a list that can only ignore, the key that takes the first answer would do that.
  if (!fixes.some((a) => a.edit || (a.command && a.command.command !== DISMISS && a.command.command !== SWITCH_OFF))) {
    vscode.window.setStatusBarMessage(say('finding.no-fix', client.locale()), MESSAGE_MS);
    return;
  }
  const fix = await fixOf(fixes, finding);
  if (!fix) return;
  vscode.window.setStatusBarMessage(fix.title, MESSAGE_MS);
  await applyAction(client, fix);
  // A snippet waits for the name to be typed: the next finding would take the cursor away.
  if (!fix.command) await go(client, editor, 1, true);
}

async function ignoreAndNext(client: Client, editor: vscode.TextEditor): Promise<void> {
  const finding = await findingHere(client, editor);
  if (!finding) return go(client, editor, 1);
  const args: DismissArgs = { uri: editor.document.uri.toString(), rule: finding.rule, text: finding.passage.text };
  await vscode.commands.executeCommand(DISMISS, args);
  await goTo(client, editor, afterIgnoring(await findingsOf(client, editor), finding));
}

/** The commands that walk through the findings of the article in the editor: hints too, and no other tool's problems. */
export function findingCommands(client: Client): vscode.Disposable[] {
  const onArticle = (id: string, run: (editor: vscode.TextEditor) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(id, async () => {
      const editor = articleEditor();
      if (editor) await run(editor);
    });
  // Each step starts from where the one before has left the cursor and the text, however fast the key is pressed.
  const step = (id: string, run: (editor: vscode.TextEditor) => Promise<void>): vscode.Disposable =>
    onArticle(id, (editor) => inTurn(() => run(editor)));
  return [
    step('schlussredaktion.nextFinding', (editor) => go(client, editor, 1)),
    step('schlussredaktion.previousFinding', (editor) => go(client, editor, -1)),
    step('schlussredaktion.fixAndNext', (editor) => fixAndNext(client, editor)),
    step('schlussredaktion.ignoreAndNext', (editor) => ignoreAndNext(client, editor)),
    onArticle('schlussredaktion.reviewOpen', (editor) =>
      reviewOpen(
        client,
        { editor, all: () => findingsOf(client, editor), show: (finding) => show(editor, finding) },
        client.extension.workspaceState.get('meldungen.hinweise', true),
      ),
    ),
  ];
}
