import * as vscode from 'vscode';
import type { ProblemsParams } from '../shared/protocol.ts';
import type { StatusBar } from './status-bar.ts';
import { type Locale, say } from './texts.ts';

/** Problems of settings are said once, with the way to the setting; all problems stay in the status bar until they are gone. */
export async function tellProblems({ problems }: ProblemsParams, bar: StatusBar, locale: Locale): Promise<void> {
  const known = new Set(bar.problems.map((p) => p.message));
  bar.setProblems(problems);
  const inHouse = problems.find((p) => p.kind === 'house' && !p.unread && !known.has(p.message));
  if (inHouse) void tellHouseProblem(inHouse, locale);
  for (const problem of problems) {
    if (known.has(problem.message) || problem.kind !== 'setting') continue;
    const open = say('problem.open-setting', locale);
    if ((await vscode.window.showWarningMessage(problem.message, open)) === open)
      await vscode.commands.executeCommand('workbench.action.openSettings', problem.name);
  }
}

/** A broken line in a file of the house, with the way to it; not while somebody is at work in that very file. */
async function tellHouseProblem({ name, message }: ProblemsParams['problems'][number], locale: Locale): Promise<void> {
  if (vscode.window.visibleTextEditors.some((e) => e.document.uri.toString() === name)) return;
  const open = say('problem.open-file', locale);
  if ((await vscode.window.showWarningMessage(message, open)) === open)
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(name, true));
}
