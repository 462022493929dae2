import type { FindingItem, FindingsAnswer } from '../../shared/protocol.ts';
import { type Locale, say } from '../texts.ts';
import { node, shortened, type TreeNode } from './tree-node.ts';

export type FindingOrder = 'stelle' | 'art';

export interface FindingTreeOptions {
  readonly locale: Locale;
  readonly order: FindingOrder;
  readonly hints: boolean;
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

/** The lines of the view "Meldungen": in the order of the text, or under their rules, those with the most findings first. */
export function findingTree(answer: FindingsAnswer, { locale, order, hints }: FindingTreeOptions): TreeNode[] {
  const shown = answer.findings.filter((f) => hints || f.severity !== 'hint');
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
