import type { Position, Range, RestoreArgs } from '../../shared/protocol.ts';

export type NodeKind = 'group' | 'event' | 'mention' | 'speaker' | 'quote' | 'kind' | 'finding' | 'ignored' | 'compared';

/** One line of a view. Plain data: what it means in VS Code is decided by the view. */
export interface TreeNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly description: string;
  /** Plain text, a line each. */
  readonly tooltip: readonly string[];
  /** Name of a codicon. */
  readonly icon: string;
  /** What a screen reader says: never by icon or place alone. */
  readonly accessible: string;
  /** Passage that a click selects and the cursor is looked up in. */
  readonly range: Range | undefined;
  /** Passage of another document that is shown beside it. */
  readonly beside?: { readonly uri: string; readonly range: Range };
  /** What "copy" puts on the clipboard. */
  readonly copy: string;
  /** Of an event or a passage of one: by what the entries it stands for are known, where they are said to be no events. */
  readonly events?: readonly string[];
  /** Of an ignored finding: what brings it back. */
  readonly restore?: RestoreArgs;
  /** Whether its children are folded away at first. */
  readonly closed?: boolean;
  readonly parent: TreeNode | undefined;
  readonly children: readonly TreeNode[];
}

/** Makes a node and its children, which get to know their parent. */
export function node(
  own: Omit<TreeNode, 'parent' | 'children'>,
  children: readonly ((parent: TreeNode) => TreeNode)[] = [],
): (parent?: TreeNode) => TreeNode {
  return (parent) => {
    const list: TreeNode[] = [];
    const made: TreeNode = { ...own, parent, children: list };
    for (const child of children) list.push(child(made));
    return made;
  };
}

function before(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function holds(range: Range, at: Position): boolean {
  return !before(at, range.start) && !before(range.end, at);
}

function within(inner: Range, outer: Range): boolean {
  return !before(inner.start, outer.start) && !before(outer.end, inner.end);
}

/** The node whose passage holds the position most closely; of equal ones the first, which is the outer one. */
export function nodeAt(roots: readonly TreeNode[], at: Position): TreeNode | undefined {
  let best: TreeNode | undefined;
  const visit = (list: readonly TreeNode[]): void => {
    for (const n of list) {
      // A speaker's passage is where the name stands; the cursor is about what happens or is said.
      if (n.range && n.kind !== 'speaker' && holds(n.range, at)) {
        const closer = !best?.range || (within(n.range, best.range) && !within(best.range, n.range));
        if (closer) best = n;
      }
      visit(n.children);
    }
  };
  visit(roots);
  return best;
}

/** All nodes, parents before children. */
export function* allNodes(roots: readonly TreeNode[]): Generator<TreeNode> {
  for (const n of roots) {
    yield n;
    yield* allNodes(n.children);
  }
}

/** One line of a length that fits a view; cut at a word. */
export function shortened(text: string, length = 90): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 20))} …`;
}
