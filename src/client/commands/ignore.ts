import * as vscode from 'vscode';
import { NOT_EVENT } from '../../core/events/not-event.ts';
import {
  DISMISS,
  type DismissArgs,
  RESTORE,
  type RestoreArgs,
  SECTION,
  SWITCH_OFF,
  type SwitchOffArgs,
} from '../../shared/protocol.ts';
import { articleEditor } from '../articles.ts';
import type { Client } from '../context.ts';
import { EXCEPTIONS_FILE } from '../house/exceptions.ts';
import { say } from '../texts.ts';
import type { TreeNode } from '../views/tree-node.ts';
import { added, withRetry } from './house-change.ts';

const MESSAGE_MS = 4000;

/** Runs a change of the exceptions; undefined where it failed and nobody wanted to try again. */
const attempt = <T>(client: Client, article: vscode.Uri, run: () => Promise<T>): Promise<{ readonly value: T } | undefined> =>
  withRetry(client, article, EXCEPTIONS_FILE, run);

/** An editor's reason; '' where none is given, undefined where the question was left. */
function askReason(client: Client): Thenable<string | undefined> {
  const locale = client.locale();
  return vscode.window.showInputBox({ prompt: say('ignore.reason', locale), placeHolder: say('ignore.reason-example', locale) });
}

async function dismiss(client: Client, { uri, rule, text, ask }: DismissArgs): Promise<void> {
  const reason = ask ? await askReason(client) : '';
  if (reason === undefined) return;
  const article = vscode.Uri.parse(uri, true);
  const entry = { rule, text, ...(reason.trim() !== '' && { reason: reason.trim() }) };
  if (await attempt(client, article, () => client.house.exceptions.add(article, entry, 'article')))
    vscode.window.setStatusBarMessage(say('dismiss.done', client.locale()), MESSAGE_MS);
}

/** Sets a rule off among the user's settings, and gives the way back. */
async function switchOffForUser(rule: string): Promise<() => Promise<void>> {
  const read = (): Record<string, unknown> =>
    vscode.workspace.getConfiguration(SECTION).inspect<Record<string, unknown>>('regeln')?.globalValue ?? {};
  const write = (value: Record<string, unknown>): Thenable<void> =>
    vscode.workspace.getConfiguration(SECTION).update('regeln', value, vscode.ConfigurationTarget.Global);
  const before = read()[rule];
  await write({ ...read(), [rule]: 'off' });
  return async () => {
    const { [rule]: _, ...rest } = read();
    await write(before === undefined ? rest : { ...rest, [rule]: before });
  };
}

async function switchOff(client: Client, { uri, rule }: SwitchOffArgs): Promise<void> {
  const locale = client.locale();
  const article = vscode.Uri.parse(uri, true);
  const { exceptions } = client.house;
  const inFolder = vscode.workspace.getWorkspaceFolder(article) !== undefined;
  const choices = [
    { label: say('ignore.article', locale), detail: '', where: 'article' as const },
    ...(inFolder
      ? [{ label: say('ignore.workspace', locale), detail: say('ignore.workspace-detail', locale), where: 'workspace' as const }]
      : []),
    // A rule of the house belongs to the house; the settings do not know it.
    ...(rule.startsWith('house/')
      ? []
      : [{ label: say('ignore.user', locale), detail: say('ignore.user-detail', locale), where: 'user' as const }]),
  ];
  const picked = await vscode.window.showQuickPick(choices, { title: say('ignore.where', locale, { rule }) });
  if (!picked) return;
  const { where } = picked;
  const text = say('ignore.switched-off', locale, { rule });
  if (where === 'user') return added(client, text, await switchOffForUser(rule));
  const reason = where === 'workspace' ? await askReason(client) : '';
  if (reason === undefined) return;
  const entry = { rule, ...(reason.trim() !== '' && { reason: reason.trim() }) };
  if (await attempt(client, article, () => exceptions.add(article, entry, where)))
    added(client, text, () => exceptions.remove(article, entry));
}

async function restore(client: Client, { uri, rule, text }: RestoreArgs): Promise<void> {
  const article = vscode.Uri.parse(uri, true);
  const entry = { rule, ...(text !== undefined && { text }) };
  const done = await attempt(client, article, () => client.house.exceptions.remove(article, entry));
  if (!done) return;
  if (done.value) vscode.window.setStatusBarMessage(say('ignore.restored', client.locale()), MESSAGE_MS);
  else void vscode.window.showInformationMessage(say('ignore.elsewhere', client.locale()));
}

async function restoreAll(client: Client): Promise<void> {
  const article = articleEditor()?.document.uri;
  if (!article) return;
  const done = await attempt(client, article, () => client.house.exceptions.removeAll(article, (rule) => rule !== NOT_EVENT));
  if (done) vscode.window.setStatusBarMessage(say('dismiss.restored', client.locale(), { count: done.value }), MESSAGE_MS);
}

/** The commands that ignore findings and take that back. */
export function ignoreCommands(client: Client): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand(DISMISS, (args: DismissArgs) => dismiss(client, args)),
    registerCommand(SWITCH_OFF, (args: SwitchOffArgs) => switchOff(client, args)),
    registerCommand(RESTORE, async (args?: RestoreArgs | TreeNode) => {
      // From the view comes the line itself, from its keyboard nothing.
      const line = args && 'rule' in args ? args : (args ?? client.findings.tree.selection[0])?.restore;
      if (line) await restore(client, line);
    }),
    registerCommand('schlussredaktion.restoreDismissed', () => restoreAll(client)),
  ];
}
