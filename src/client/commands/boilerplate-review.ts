import * as vscode from 'vscode';
import type { RemovedBlock } from '../../shared/protocol.ts';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import { toRange } from '../vscode-types.ts';

/** Scheme of a preview: what an article is without its boilerplate, or was before it went. */
export const CLEANED = 'schlussredaktion-bereinigt';

/** An article with its boilerplate, as of one version of its text. */
export interface Cleaned {
  readonly document: vscode.TextDocument;
  readonly version: number;
  /** The text the blocks were found in. */
  readonly text: string;
  /** When its file had been written last; undefined where there is none. */
  readonly stamp: number | undefined;
  readonly blocks: readonly RemovedBlock[];
}

/** The texts that diffs show beside the articles. */
export class Previews implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();

  /** Makes a preview of `document` that shows `text`. */
  add(document: vscode.TextDocument, text: string): vscode.Uri {
    // The query tells previews of the same file apart, so that an old one is not shown from VS Code's cache.
    const uri = document.uri.with({ scheme: CLEANED, query: `${document.version}.${Date.now()}` });
    this.#texts.set(uri.toString(), text);
    return uri;
  }

  clear(): void {
    this.#texts.clear();
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }
}

/** What is removed by one click, and what only the editor's own choice removes. */
export function byCertainty(blocks: readonly RemovedBlock[]): { certain: RemovedBlock[]; suspected: RemovedBlock[] } {
  return { certain: blocks.filter((b) => b.certain), suspected: blocks.filter((b) => !b.certain) };
}

/** How many lines of the text the blocks cover. */
export function lineCount(blocks: readonly RemovedBlock[]): number {
  return blocks.reduce((sum, { passage: { range } }) => sum + range.end.line - range.start.line + 1, 0);
}

/** "3 Textbausteine, 11 Zeilen". */
export function account(blocks: readonly RemovedBlock[], locale: Parameters<typeof say>[1]): string {
  return say(blocks.length === 1 ? 'clean.item-one' : 'clean.item', locale, { count: blocks.length, lines: lineCount(blocks) });
}

export function deletions(uri: vscode.Uri, blocks: readonly RemovedBlock[], edit: vscode.WorkspaceEdit): void {
  for (const block of blocks) edit.delete(uri, toRange(block.edit));
}

/** The document's text without the blocks, whose edits are in order and apart. */
function without(document: vscode.TextDocument, blocks: readonly RemovedBlock[]): string {
  const text = document.getText();
  let kept = '';
  let at = 0;
  for (const { edit } of blocks) {
    const range = toRange(edit);
    kept += text.slice(at, document.offsetAt(range.start));
    at = document.offsetAt(range.end);
  }
  return kept + text.slice(at);
}

interface Item extends vscode.QuickPickItem {
  readonly choice?: Cleaned;
}

/** Most characters of a suspected block that its line in the list shows. */
const SHOWN = 90;

/** One line a file for what is certain, ticked; one line a block for what is suspected, unticked. */
function itemsOf(client: Client, found: readonly Cleaned[], asked: boolean): Item[] {
  const locale = client.locale();
  // The label is the finding's sentence; what stands before its colon or bracket names the kind.
  const kind = ({ label }: RemovedBlock): string => (label.split(/[:(]/u)[0] ?? label).trim();
  const certain = found.flatMap((cleaned): Item[] => {
    const blocks = byCertainty(cleaned.blocks).certain;
    if (blocks.length === 0) return [];
    return [
      {
        label: vscode.workspace.asRelativePath(cleaned.document.uri),
        description: account(blocks, locale),
        detail: [...new Set(blocks.map(kind))].join(', '),
        picked: true,
        choice: { ...cleaned, blocks },
      },
    ];
  });
  const suspected = found.flatMap((cleaned) =>
    byCertainty(cleaned.blocks).suspected.map((block): Item => {
      const words = block.passage.text.replace(/\s+/gu, ' ').trim();
      return {
        label: kind(block),
        description: `${vscode.workspace.asRelativePath(cleaned.document.uri)}:${block.passage.range.start.line + 1}`,
        detail: words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words,
        picked: asked,
        choice: { ...cleaned, blocks: [block] },
      };
    }),
  );
  if (suspected.length === 0) return certain;
  const separator: Item = { label: say('clean.suspected', locale), kind: vscode.QuickPickItemKind.Separator };
  return [...certain, separator, ...suspected];
}

/** Closes the tabs of a title; VS Code may write a number of files behind it. */
async function closeTabs(title: string): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter((tab) => tab.label.startsWith(title));
  if (tabs.length > 0) await vscode.window.tabGroups.close(tabs);
}

/**
 * Shows in a diff of all files what the articles are without all of their boilerplate, and lets the editor choose: what is certain is ticked,
 * what is suspected is not, unless the editor has `asked` for it. Gives what was chosen, one entry a file, its blocks in the order of the text; empty where nothing was.
 */
export async function review(client: Client, previews: Previews, found: readonly Cleaned[], asked = false): Promise<Cleaned[]> {
  const locale = client.locale();
  const count = found.reduce((sum, f) => sum + f.blocks.length, 0);
  previews.clear();
  const sides = found.map(({ document, blocks }): [vscode.Uri, vscode.Uri, vscode.Uri] => [
    document.uri,
    document.uri,
    previews.add(document, without(document, blocks)),
  ]);
  const title = say('clean.diff', locale, { count });
  await vscode.commands.executeCommand('vscode.changes', title, sides);
  const picked = await vscode.window.showQuickPick(itemsOf(client, found, asked), {
    canPickMany: true,
    ignoreFocusOut: true,
    title: say(found.length > 1 ? 'clean.pick' : count > 1 ? 'clean.pick-one' : 'clean.pick-single', locale, {
      count,
      files: found.length,
    }),
  });
  // Who says no does not want the diff either.
  if (!picked) await closeTabs(title);
  const chosen = new Set(picked?.flatMap((p) => p.choice?.blocks ?? []));
  return found.flatMap((f): Cleaned[] => {
    const blocks = f.blocks.filter((b) => chosen.has(b));
    return blocks.length > 0 ? [{ ...f, blocks }] : [];
  });
}
