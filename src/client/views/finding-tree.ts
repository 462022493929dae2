import type { FindingItem, FindingsAnswer, IgnoredItem } from '../../shared/protocol.ts';
import { type Locale, say } from '../texts.ts';
import { node, shortened, type TreeNode } from './tree-node.ts';

export type FindingOrder = 'stelle' | 'art';

export interface FindingTreeOptions {
  /** The article the findings are of. */
  readonly uri: string;
  readonly locale: Locale;
  readonly order: FindingOrder;
  readonly hints: boolean;
  /** Words that all must stand in a finding, its passage, its rule or its level; empty = none. */
  readonly filter: string;
}

const ICONS: Readonly<Record<FindingItem['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};

function findingNode(finding: FindingItem, locale: Locale): (parent?: TreeNode) => TreeNode {
  const line = say('line', locale, { line: finding.passage.range.start.line + 1 });
  const level = say(`level.${finding.severity}`, locale);
  return node({
    id: `meldung:${finding.id}`,
    kind: 'finding',
    label: finding.message,
    description: line,
    tooltip: [finding.message, shortened(finding.passage.text, 300), `${level} · ${finding.rule}`],
    icon: ICONS[finding.severity],
    accessible: [level, finding.message, line].join('; '),
    range: finding.passage.range,
    copy: `${line}: ${finding.message} (${finding.rule})`,
  });
}

function matches(finding: FindingItem, { filter, locale }: FindingTreeOptions): boolean {
  const level = say(`level.${finding.severity}`, locale);
  const told = [finding.message, finding.kind, finding.rule, finding.passage.text, level].join('\n').toLocaleLowerCase('de');
  const words = filter.toLocaleLowerCase('de').split(/\s+/u);
  return words.every((word) => told.includes(word));
}

/** What stands above the lines: the filter with how much it shows, and how many hints are hidden. */
export function findingMessage({ findings }: FindingsAnswer, options: FindingTreeOptions): string {
  const { filter, locale, hints } = options;
  const open = findings.filter((f) => hints || f.severity !== 'hint');
  const count = open.filter((f) => matches(f, options)).length;
  const hidden = findings.length - open.length;
  return [
    ...(filter === '' ? [] : [say('finding.filtered', locale, { filter, count, all: open.length })]),
    ...(hidden === 0 ? [] : [say('finding.hidden', locale, { count: hidden })]),
  ].join(' · ');
}

function ignoredNode(item: IgnoredItem, { locale, uri }: FindingTreeOptions): (parent?: TreeNode) => TreeNode {
  const line = say('line', locale, { line: item.passage.range.start.line + 1 });
  const why = [item.by.text === undefined ? say('ignore.whole-rule', locale) : '', item.reason ?? ''].filter((t) => t !== '');
  const description = [line, ...why].join(' · ');
  return node({
    id: `ignoriert:${item.id}`,
    kind: 'ignored',
    label: item.message,
    description,
    tooltip: [item.message, shortened(item.passage.text, 300), item.rule, ...why],
    icon: 'eye-closed',
    accessible: [say('ignore.group', locale), item.message, description].join('; '),
    range: item.passage.range,
    copy: `${line}: ${item.message} (${[item.rule, ...why].join(', ')})`,
    restore: { uri, ...item.by },
  });
}

/** What is ignored in the article, folded away below the findings; nothing where nothing is. */
function ignoredGroup({ ignored }: FindingsAnswer, options: FindingTreeOptions): TreeNode[] {
  const shown = ignored.filter((item) => matches(item, options));
  if (shown.length === 0) return [];
  const label = say('ignore.group', options.locale);
  const count = say('finding.count', options.locale, { count: shown.length });
  const own = {
    id: 'ignoriert',
    kind: 'group' as const,
    label,
    description: count,
    tooltip: [label],
    icon: 'eye-closed',
    accessible: `${label}; ${count}`,
    range: undefined,
    copy: label,
    closed: true,
  };
  return [
    node(
      own,
      shown.map((item) => ignoredNode(item, options)),
    )(),
  ];
}

/**
 * The lines of the view "Meldungen": in the order of the text, or under their rules, those with the most findings first; below them what is
 * ignored.
 */
export function findingTree(answer: FindingsAnswer, options: FindingTreeOptions): TreeNode[] {
  return [...reportedNodes(answer, options), ...ignoredGroup(answer, options)];
}

function reportedNodes(answer: FindingsAnswer, options: FindingTreeOptions): TreeNode[] {
  const { locale, order, hints } = options;
  const shown = answer.findings.filter((f) => (hints || f.severity !== 'hint') && matches(f, options));
  if (order === 'stelle') return shown.map((f) => findingNode(f, locale)());
  const byRule = new Map<string, FindingItem[]>();
  for (const f of shown) {
    const known = byRule.get(f.rule);
    if (known) known.push(f);
    else byRule.set(f.rule, [f]);
  }
  const groups = [...byRule].sort(([, a], [, b]) => b.length - a.length);
  return groups.map(([rule, list]) => {
    const label = list[0]!.kind;
    const count = say('finding.count', locale, { count: list.length });
    return node(
      {
        id: `regel:${rule}`,
        kind: 'kind',
        label,
        description: count,
        tooltip: [label, rule],
        icon: ICONS[list[0]!.severity],
        accessible: `${label}; ${count}`,
        range: undefined,
        copy: label,
      },
      list.map((f) => findingNode(f, locale)),
    )();
  });
}
