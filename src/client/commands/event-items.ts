import * as vscode from 'vscode';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import type { TreeNode } from '../views/tree-node.ts';
import { select } from './views.ts';

/** The commands of the context menus of events and quotes. `changed` runs after something was set aside or taken back. */
export function itemCommands(client: Client, changed: () => Promise<void>): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  const { aside } = client;
  const chosenEvent = (element?: TreeNode): TreeNode | undefined => element ?? client.events.tree.selection[0];
  return [
    registerCommand('schlussredaktion.goToItem', async (element?: TreeNode) => {
      const chosen = chosenEvent(element) ?? client.quotes.tree.selection[0];
      const uri = client.events.uri ?? client.quotes.uri;
      if (!chosen || !uri) return;
      const { range, beside } = chosen;
      await select({ uri: uri.toString(), range, ...(beside && { beside }) });
    }),
    registerCommand('schlussredaktion.noEvent', async (element?: TreeNode) => {
      const ids = chosenEvent(element)?.events;
      const uri = client.events.uri?.toString();
      if (!ids || uri === undefined) return;
      await aside.add(uri, ids);
      await changed();
      const undo = say('undo', client.locale());
      if ((await vscode.window.showInformationMessage(say('event.set-aside', client.locale()), undo)) !== undo) return;
      await aside.remove(uri, ids);
      await changed();
    }),
    registerCommand('schlussredaktion.allEvents', async () => {
      const uri = client.events.uri?.toString();
      if (uri === undefined) return;
      await aside.clear(uri);
      await changed();
    }),
  ];
}
