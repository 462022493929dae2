import * as vscode from 'vscode';
import { NOT_EVENT } from '../../core/events/not-event.ts';
import type { Client } from '../context.ts';
import { EXCEPTIONS_FILE } from '../house/exceptions.ts';
import { say } from '../texts.ts';
import type { TreeNode } from '../views/tree-node.ts';
import { added, withRetry } from './house-change.ts';
import { select } from './views.ts';

/** Writes among the exceptions of the article that these are no events, and offers the way back. */
async function setAside(client: Client, article: vscode.Uri, wordings: readonly string[]): Promise<void> {
  const { exceptions } = client.house;
  const entries = [...new Set(wordings)].map((text) => ({ rule: NOT_EVENT, text }));
  const each = async (run: (entry: { rule: string; text: string }) => Promise<unknown>): Promise<void> => {
    for (const entry of entries) await run(entry);
  };
  const done = await withRetry(client, article, EXCEPTIONS_FILE, () => each((e) => exceptions.add(article, e, 'article')));
  if (done) added(client, say('event.set-aside', client.locale()), () => each((e) => exceptions.remove(article, e)));
}

/** The commands of the context menus of events and quotes. */
export function itemCommands(client: Client): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
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
      const wordings = chosenEvent(element)?.events;
      const { uri } = client.events;
      if (wordings && uri) await setAside(client, uri, wordings);
    }),
    registerCommand('schlussredaktion.allEvents', async () => {
      const { uri } = client.events;
      if (!uri) return;
      await withRetry(client, uri, EXCEPTIONS_FILE, () => client.house.exceptions.removeAll(uri, (rule) => rule === NOT_EVENT));
    }),
  ];
}
