import * as vscode from 'vscode';
import { COMPARE, type CompareAnswer, type CompareParams } from '../../shared/protocol.ts';
import { articleEditor } from '../articles.ts';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import type { TreeNode } from '../views/tree-node.ts';
import { compareTree } from './compare-tree.ts';
import { CompareDecorations } from './decorations.ts';

type Ask = Client['ask'];

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Which articles are laid beside a source, while the window is open. */
export class Comparisons implements vscode.Disposable {
  readonly #sources = new Map<string, vscode.Uri>();
  readonly #decorations = new CompareDecorations();
  readonly #ask: Ask;
  readonly #locale: Client['locale'];

  constructor(ask: Ask, locale: Client['locale']) {
    this.#ask = ask;
    this.#locale = locale;
  }

  /** The lines that the view "Zitate" shows for an article beside those of its speakers; marks the article as well. */
  async nodes(article: vscode.Uri, token: vscode.CancellationToken): Promise<TreeNode[]> {
    const source = this.#sources.get(article.toString());
    if (!source) return [];
    const text = await this.#textOf(source);
    if (text === undefined) {
      this.#sources.delete(article.toString());
      this.#decorations.show(article, undefined);
      void vscode.window.showWarningMessage(say('compare.unreadable', this.#locale(), { name: nameOf(source) }));
      return [];
    }
    const answer = await this.#ask<CompareParams, CompareAnswer | null>(
      COMPARE,
      { uri: article.toString(), source: text },
      token,
    );
    if (!answer || token.isCancellationRequested) return [];
    this.#decorations.show(article, answer);
    return compareTree(answer, { uri: source.toString(), name: nameOf(source) }, this.#locale());
  }

  has(article: vscode.Uri | undefined): boolean {
    return article !== undefined && this.#sources.has(article.toString());
  }

  /** Asks for a source: one of the open documents, or a file. */
  async choose(article: vscode.Uri): Promise<boolean> {
    const locale = this.#locale();
    const open = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : []))
      .filter(
        (uri, i, all) => uri.toString() !== article.toString() && all.findIndex((u) => u.toString() === uri.toString()) === i,
      );
    const other = { label: `$(folder-opened) ${say('compare.file', locale)}`, uri: undefined };
    const items = [...open.map((uri) => ({ label: nameOf(uri), description: vscode.workspace.asRelativePath(uri), uri })), other];
    const picked = open.length === 0 ? other : await vscode.window.showQuickPick(items, { title: say('compare.pick', locale) });
    if (!picked) return false;
    const source = picked.uri ?? (await vscode.window.showOpenDialog({ title: say('compare.pick', locale) }))?.[0];
    if (!source) return false;
    this.#sources.set(article.toString(), source);
    return true;
  }

  /** Lays an article beside a source that is known; for links and other extensions. */
  set(article: vscode.Uri, source: vscode.Uri): void {
    this.#sources.set(article.toString(), source);
  }

  end(article: vscode.Uri): void {
    this.#sources.delete(article.toString());
    this.#decorations.show(article, undefined);
  }

  async #textOf(source: vscode.Uri): Promise<string | undefined> {
    try {
      return (await vscode.workspace.openTextDocument(source)).getText();
    } catch {
      return undefined;
    }
  }

  dispose(): void {
    this.#decorations.dispose();
  }
}

/** Arguments of the command, for links and tests; without a source the user is asked. */
interface CompareArgs {
  readonly source?: string;
}

/** The commands that begin and end a comparison. */
export function compareCommands(client: Client, comparisons: Comparisons, onChange: () => void): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  const articleUri = (): vscode.Uri | undefined => articleEditor()?.document.uri ?? client.quotes.uri;
  return [
    registerCommand('schlussredaktion.compareSource', async (args?: CompareArgs) => {
      const article = articleUri();
      if (!article) return;
      if (typeof args?.source === 'string') comparisons.set(article, vscode.Uri.parse(args.source, true));
      else if (!(await comparisons.choose(article))) return;
      onChange();
      await vscode.commands.executeCommand('schlussredaktion.zitate.focus');
      await client.quotes.refresh();
    }),
    registerCommand('schlussredaktion.endComparison', async () => {
      const article = articleUri();
      if (!article) return;
      comparisons.end(article);
      onChange();
      await client.quotes.refresh();
    }),
  ];
}
