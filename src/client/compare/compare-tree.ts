import type { CompareAnswer, ComparedChange, ComparedMissing, ComparedQuote } from '../../shared/protocol.ts';
import { type Locale, say } from '../texts.ts';
import { node, shortened, type TreeNode } from '../views/tree-node.ts';

/** The source an article is laid beside. */
export interface SourceName {
  readonly uri: string;
  readonly name: string;
}

const ICONS = { exact: 'pass', changed: 'diff-modified', missing: 'circle-slash' } as const;

type Made = (parent?: TreeNode) => TreeNode;

function changeNode(quote: ComparedQuote, change: ComparedChange, i: number, source: SourceName): Made {
  return node({
    id: `abgleich/${quote.passage.text}/${i}`,
    kind: 'compared',
    label: shortened(change.label),
    description: '',
    tooltip: [change.label],
    icon: change.negation || change.number ? 'warning' : 'edit',
    accessible: change.label,
    range: change.article,
    beside: { uri: source.uri, range: change.source },
    copy: change.label,
  });
}

function quoteNode(quote: ComparedQuote, source: SourceName, rank: number, locale: Locale): Made {
  const line = say('line', locale, { line: quote.passage.range.start.line + 1 });
  const labels = quote.changes.map((c) => c.label);
  const [place] = quote.places;
  return node(
    {
      id: `abgleich/${quote.passage.text}#${rank}`,
      kind: 'compared',
      label: shortened(quote.passage.text),
      description: [line, quote.label].join(' · '),
      tooltip: [shortened(quote.passage.text, 600), quote.label, ...labels],
      icon: ICONS[quote.state],
      accessible: [shortened(quote.passage.text, 300), quote.label, ...labels, line].join('; '),
      range: quote.passage.range,
      ...(place && { beside: { uri: source.uri, range: place } }),
      copy: [`${shortened(quote.passage.text, 10_000)}: ${quote.label}`, ...labels].join('\n'),
      closed: quote.state !== 'changed',
    },
    quote.changes.map((change, i) => changeNode(quote, change, i, source)),
  );
}

function missingNode(missing: ComparedMissing, source: SourceName, rank: number, locale: Locale): Made {
  const line = say('line', locale, { line: missing.passage.range.start.line + 1 });
  return node({
    id: `abgleich/${missing.kind}/${missing.passage.text}#${rank}`,
    kind: 'compared',
    label: missing.passage.text,
    description: line,
    tooltip: [missing.label],
    icon: missing.kind === 'name' ? 'symbol-class' : 'symbol-numeric',
    accessible: `${missing.label}; ${line}`,
    range: missing.passage.range,
    ...(missing.similar && { beside: { uri: source.uri, range: missing.similar } }),
    copy: missing.label,
  });
}

/** What of a comparison the view "Zitate" shows above the speakers: what was changed, what is missing, what is word for word; then names and numbers. */
export function compareTree(answer: CompareAnswer, source: SourceName, locale: Locale): TreeNode[] {
  const ranked = answer.quotes.map((quote, rank) => ({ quote, rank }));
  const inOrder = (['changed', 'missing', 'exact'] as const).flatMap((state) =>
    ranked.filter(({ quote }) => quote.state === state),
  );
  const count = (state: ComparedQuote['state']): number => answer.quotes.filter((q) => q.state === state).length;
  const description = say('compare.count', locale, {
    exact: count('exact'),
    changed: count('changed'),
    missing: count('missing'),
  });
  const title = say('compare.title', locale, { name: source.name });
  const group = (id: string, label: string, told: string, children: Made[]): TreeNode =>
    node(
      {
        id,
        kind: 'group',
        label,
        description: told,
        tooltip: [label, told],
        icon: 'compare-changes',
        accessible: `${label}; ${told}`,
        range: undefined,
        copy: `${label}: ${told}`,
      },
      children,
    )();
  const groups = [
    group(
      'abgleich',
      title,
      description,
      inOrder.map(({ quote, rank }) => quoteNode(quote, source, rank, locale)),
    ),
  ];
  if (answer.missing.length > 0) {
    const missing = answer.missing.map((m, rank) => missingNode(m, source, rank, locale));
    groups.push(group('abgleich/fehlt', say('compare.missing', locale), String(answer.missing.length), missing));
  }
  return groups;
}
