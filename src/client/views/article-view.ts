import * as vscode from 'vscode';
import type { Position } from '../../shared/protocol.ts';
import { takingTurns } from '../turns.ts';
import { allNodes, nodeAt, type TreeNode } from './tree-node.ts';

/** Selects a passage of an article; the lines of the views run it. Argument: {@link SelectArgs}. */
export const SELECT = 'schlussredaktion.select';

export interface SelectArgs {
  readonly uri: string;
  readonly range: TreeNode['range'];
  readonly beside?: NonNullable<TreeNode['beside']>;
}

/** Reads the lines of a view for one article; undefined where the answer cannot be had. */
export type ReadNodes = (uri: vscode.Uri, token: vscode.CancellationToken) => Promise<readonly TreeNode[] | undefined>;

/**
 * One of the two views: shows the lines of the active article, keeps expansion and selection over refreshes by stable ids, and follows
 * the cursor. An answer that is no longer wanted (another article, a later question) is dropped.
 */
export class ArticleView implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #read: ReadNodes;
  readonly #changed = new vscode.EventEmitter<undefined>();
  /** What the user opened (true) and closed (false) by hand. */
  readonly #opened = new Map<string, boolean>();
  readonly tree: vscode.TreeView<TreeNode>;
  readonly onDidChangeTreeData = this.#changed.event;
  #uri: vscode.Uri | undefined;
  #roots: readonly TreeNode[] = [];
  #pending: vscode.CancellationTokenSource | undefined;
  #revealed: string | undefined;
  /** Where the cursor was last said to be: what was asked for an earlier place is given up. */
  #at: Position | undefined;
  readonly #inTurn = takingTurns();

  constructor(id: string, read: ReadNodes) {
    this.#read = read;
    this.tree = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.tree.onDidCollapseElement(({ element }) => this.#opened.set(this.#idOf(element), false));
    this.tree.onDidExpandElement(({ element }) => this.#opened.set(this.#idOf(element), true));
  }

  get roots(): readonly TreeNode[] {
    return this.#roots;
  }

  get uri(): vscode.Uri | undefined {
    return this.#uri;
  }

  /** Shows another article, or nothing. */
  async show(uri: vscode.Uri | undefined): Promise<void> {
    if (uri?.toString() !== this.#uri?.toString()) {
      this.#uri = uri;
      this.#revealed = undefined;
      this.#set([]);
    }
    await this.refresh();
  }

  /** Asks again for the article shown. The old lines stay until the new ones are there. */
  async refresh(): Promise<void> {
    this.#pending?.cancel();
    this.#pending?.dispose();
    this.#pending = undefined;
    const uri = this.#uri;
    if (!uri) {
      this.#set([]);
      return;
    }
    const pending = new vscode.CancellationTokenSource();
    this.#pending = pending;
    const nodes = await this.#read(uri, pending.token);
    if (this.#pending !== pending) return; // Another article or a later question: this answer is not wanted any more.
    if (nodes) this.#set(nodes);
  }

  /**
   * Shows the line of what stands at the cursor, if the view can be seen; never opens the view or takes the focus. One reveal at a time: of two
   * at once, the earlier may end last and leave the list at a place the cursor has left.
   */
  follow(at: Position): Promise<void> {
    this.#at = at;
    return this.#inTurn(async () => {
      // Lines that are replaced while one is shown make it fail; the new lines are there the next time.
      for (let tries = 0; tries < 3 && this.#at === at; tries++) if (await this.#reveal(at)) return;
    });
  }

  /** False where the lines were replaced meanwhile. */
  async #reveal(at: Position): Promise<boolean> {
    if (!this.tree.visible) return true;
    const found = nodeAt(this.#roots, at);
    if (!found || found.id === this.#revealed) return true;
    this.#revealed = found.id;
    // Revealing a line opens all above it: what is closed stays closed, and its heading stands for the line.
    let shown = found;
    for (let above = found.parent; above; above = above.parent) if (!this.#isOpen(above)) shown = above;
    try {
      await this.tree.reveal(shown, { select: true, focus: false, expand: false });
      return true;
    } catch {
      this.#revealed = undefined;
      return false;
    }
  }

  getChildren(element?: TreeNode): TreeNode[] {
    return [...(element ? element.children : this.#roots)];
  }

  getParent(element: TreeNode): TreeNode | undefined {
    return element.parent;
  }

  getTreeItem(element: TreeNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const state = element.children.length === 0 ? None : this.#isOpen(element) ? Expanded : Collapsed;
    const item = new vscode.TreeItem(element.label, state);
    item.id = this.#idOf(element);
    item.description = element.description;
    item.tooltip = element.tooltip.join('\n') || element.label;
    item.iconPath = new vscode.ThemeIcon(element.icon);
    item.contextValue = element.kind;
    item.accessibilityInformation = { label: element.accessible };
    if (element.range && this.#uri) {
      const args: SelectArgs = {
        uri: this.#uri.toString(),
        range: element.range,
        ...(element.beside && { beside: element.beside }),
      };
      item.command = { command: SELECT, title: element.label, arguments: [args] };
    }
    return item;
  }

  dispose(): void {
    this.#pending?.cancel();
    this.#pending?.dispose();
    this.#changed.dispose();
    this.tree.dispose();
  }

  /** Days and speakers are open at first; the further passages of one event are closed. */
  #isOpen(element: TreeNode): boolean {
    return this.#opened.get(this.#idOf(element)) ?? (element.kind !== 'event' && !element.closed);
  }

  /** Ids hold the article, so that what is closed in one is not closed in another. */
  #idOf(element: TreeNode): string {
    return `${this.#uri?.toString() ?? ''}#${element.id}`;
  }

  #set(nodes: readonly TreeNode[]): void {
    if (nodes.length === 0 && this.#roots.length === 0) return;
    this.#roots = nodes;
    const ids = new Set([...allNodes(nodes)].map((n) => n.id));
    if (this.#revealed !== undefined && !ids.has(this.#revealed)) this.#revealed = undefined;
    this.#changed.fire(undefined);
  }
}
