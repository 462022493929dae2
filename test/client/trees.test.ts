import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventTree, type Grouping } from '../../src/client/views/event-tree.ts';
import { quoteTree, unattributed } from '../../src/client/views/quote-tree.ts';
import { allNodes, nodeAt, shortened, type TreeNode } from '../../src/client/views/tree-node.ts';
import { eventsAnswer, quotesAnswer } from './answers.ts';

/** The tree as text: two blanks a level, description behind. */
function drawn(nodes: readonly TreeNode[], depth = 0): string[] {
  return nodes.flatMap((n) => [
    `${'  '.repeat(depth)}${n.label}${n.description ? ` [${n.description}]` : ''}`,
    ...drawn(n.children, depth + 1),
  ]);
}

const tree = (grouping: Grouping, filter = ''): TreeNode[] => eventTree(eventsAnswer(), { locale: 'de', grouping, filter });

describe('the view "Ereignisse"', () => {
  it('lists days in time, mentions of one event as one, undated last', () => {
    assert.deepEqual(drawn(tree('tag')), [
      'Dienstag, 4. Januar 2022 [am Tag davor]',
      '  Brand in der Lagerhalle [Feuerwehr · Hagen]',
      'Mittwoch, 5. Januar 2022 [Tag des Artikels]',
      '  Absage des Fests [verneint · Rathaus]',
      'Montag, 10. Januar 2022 [5 Tage danach]',
      '  Sitzung des Rats [geplant · 18 Uhr · Rat · Hagen · 2 Stellen]',
      '    Satz der Sitzung noch einmal [Zeile 9]',
      'Ohne Datum',
      '  Umbau der Brücke [möglich]',
    ]);
  });

  it('groups by person and by place, with the day beside each event', () => {
    assert.deepEqual(drawn(tree('person'))[0], 'Feuerwehr');
    assert.deepEqual(drawn(tree('person')).at(-1), '  Umbau der Brücke [möglich · Ohne Datum]');
    assert.deepEqual(
      tree('ort').map((n) => n.label),
      ['Hagen', 'Ohne Ort'],
    );
  });

  it('filters by any word of the event', () => {
    assert.deepEqual(drawn(tree('tag', 'feuerw')), drawn(tree('tag')).slice(0, 2));
    assert.deepEqual(drawn(tree('tag', 'VERNEINT')), drawn(tree('tag')).slice(2, 4));
    assert.deepEqual(tree('tag', 'nirgends'), []);
  });

  it('has unique ids that do not depend on the order of the answer, and parents', () => {
    for (const grouping of ['tag', 'person', 'ort'] as const) {
      const nodes = [...allNodes(tree(grouping))];
      assert.equal(new Set(nodes.map((n) => n.id)).size, nodes.length, grouping);
      for (const n of nodes) for (const child of n.children) assert.equal(child.parent, n);
    }
    const { events, ...rest } = eventsAnswer();
    const before = [...allNodes(tree('tag'))].map((n) => n.id).sort();
    const fewer = eventTree({ ...rest, events: events.toSpliced(1, 1) }, { locale: 'de', grouping: 'tag', filter: '' });
    for (const n of allNodes(fewer)) assert.ok(before.includes(n.id), n.id);
  });

  it('says everything to a screen reader in words', () => {
    const denied = [...allNodes(tree('tag'))].find((n) => n.label.startsWith('Absage'));
    assert.match(denied?.accessible ?? '', /Absage des Fests; wann: Mittwoch, 5. Januar 2022.*wer: Rathaus; verneint/);
  });

  it('finds what stands at the cursor, the closest passage first', () => {
    const roots = tree('tag');
    assert.equal(nodeAt(roots, { line: 2, character: 4 })?.label, 'Sitzung des Rats');
    assert.equal(nodeAt(roots, { line: 8, character: 0 })?.kind, 'mention');
    assert.equal(nodeAt(roots, { line: 99, character: 0 }), undefined);
  });
});

describe('the view "Zitate"', () => {
  it('lists speakers with role and count, unattributed first', () => {
    assert.deepEqual(drawn(quoteTree(quotesAnswer(), 'de')), [
      'Ohne Sprecher [1 Zitat, 4 Wörter]',
      '  „Das wird so bleiben.“ [Zeile 7]',
      'Petra Lindner [Bürgermeisterin · 2 Zitate, 9 Wörter]',
      '  „Wir fangen im Mai an“ [Zeile 3]',
      '  „Daran halten wir fest.“ [Zeile 5 · Sprecher steht an anderer Stelle]',
    ]);
    assert.equal(unattributed(quotesAnswer()), 1);
  });

  it('follows the cursor to quotes, not to names', () => {
    const roots = quoteTree(quotesAnswer(), 'de');
    assert.equal(nodeAt(roots, { line: 2, character: 30 }), undefined);
    assert.equal(nodeAt(roots, { line: 2, character: 3 })?.kind, 'quote');
  });
});

describe('a long line', () => {
  it('is cut at a word', () => {
    assert.equal(shortened('Der Rat\nhat  getagt', 40), 'Der Rat hat getagt');
    assert.equal(shortened('Der Rat der Stadt hat getagt', 20), 'Der Rat der Stadt …');
  });
});
