import * as vscode from 'vscode';
import { SET_DATE } from '../../shared/protocol.ts';
import { articleEditor } from '../articles.ts';
import type { Client } from '../context.ts';
import { type StatusBar, statusLines } from '../status-bar.ts';
import { say } from '../texts.ts';
import { dateInWords } from '../views/day.ts';

interface Choice extends vscode.QuickPickItem {
  run?: () => Thenable<unknown>;
}

const command =
  (id: string, ...args: unknown[]) =>
  (): Thenable<unknown> =>
    vscode.commands.executeCommand(id, ...args);

/** What there is to know and to do about the active article, behind the status bar item. */
async function showStatus(client: Client, bar: StatusBar): Promise<void> {
  const locale = client.locale();
  // While a view or the timeline has the focus, the article on screen is meant.
  const uri = (articleEditor()?.document.uri ?? client.events.uri)?.toString();
  const status = uri === undefined ? undefined : bar.of(uri);
  const choices: Choice[] = [];
  if (status) {
    const [levels = '', date = ''] = statusLines(status, locale);
    choices.push(
      { label: `$(checklist) ${say('status.next', locale)}`, description: levels, run: command('schlussredaktion.nextFinding') },
      { label: `$(calendar) ${date}`, run: command(SET_DATE) },
      ...status.dates.slice(1).map((other) => {
        const words = { date: dateInWords(other.date, locale), source: ` (${say(`date.${other.source}`, locale)})` };
        const run = command(SET_DATE, { uri: status.uri, date: other.date });
        return { label: `$(calendar) ${say('status.other-date', locale, words)}`, run };
      }),
      {
        label: `$(list-tree) ${say('status.events', locale, { count: status.events })}`,
        run: command('schlussredaktion.ereignisse.focus'),
      },
      {
        label: `$(quote) ${say('status.quotes', locale, { count: status.quotes })}`,
        run: command('schlussredaktion.zitate.focus'),
      },
    );
  }
  for (const problem of bar.problems) {
    const run =
      problem.kind === 'setting'
        ? command('workbench.action.openSettings', problem.name)
        : problem.kind === 'house'
          ? command('vscode.open', vscode.Uri.parse(problem.name, true))
          : command('schlussredaktion.showOutput');
    choices.push({ label: `$(warning) ${problem.message}`, run });
  }
  choices.push(
    { label: `$(output) ${say('status.log', locale)}`, run: command('schlussredaktion.showOutput') },
    { label: `$(debug-restart) ${say('status.restart', locale)}`, run: command('schlussredaktion.restart') },
  );
  const picked = await vscode.window.showQuickPick(choices, { title: say('status.title', locale) });
  await picked?.run?.();
}

export function statusCommands(client: Client, bar: StatusBar): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand('schlussredaktion.showStatus', () => showStatus(client, bar)),
    registerCommand('schlussredaktion.showOutput', () => client.language.outputChannel.show()),
    registerCommand('schlussredaktion.restart', async () => {
      await client.language.stop();
      await client.language.start();
    }),
  ];
}
