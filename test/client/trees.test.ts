import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareTree } from '../../src/client/compare/compare-tree.ts';
import { eventTree, type Grouping } from '../../src/client/views/event-tree.ts';
import { type FindingTreeOptions, findingMessage, findingTree } from '../../src/client/views/finding-tree.ts';
import { afterIgnoring, neighbour } from '../../src/client/views/finding-walk.ts';
import { unsaid } from '../../src/client/views/merged-events.ts';
import { quoteTree, unattributed } from '../../src/client/views/quote-tree.ts';
import { allNodes, nodeAt, shortened, type TreeNode } from '../../src/client/views/tree-node.ts';
import type { CompareAnswer, FindingItem, FindingsAnswer } from '../../src/shared/protocol.ts';
import { actor, event, eventsAnswer, passage, quotesAnswer } from './answers.ts';

/** The tree as text: two blanks a level, description behind. */
function drawn(nodes: readonly TreeNode[], depth = 0): string[] {
  return nodes.flatMap((n) => [
    `${'  '.repeat(depth)}${n.label}${n.description ? ` [${n.description}]` : ''}`,
    ...drawn(n.children, depth + 1),
  ]);
}

const tree = (grouping: Grouping, filter = ''): TreeNode[] => eventTree(eventsAnswer(), { locale: 'de', grouping, filter });

describe('the view "Ereignisse"', () => {
  it('lists days in time, mentions of one event as one, then what is planned; the undated stay behind what they follow', () => {
    assert.deepEqual(drawn(tree('tag')), [
      'Dienstag, 4. Januar [am Tag davor]',
      '  Brand in der Lagerhalle [Feuerwehr · Hagen]',
      'Mittwoch, 5. Januar [Tag des Artikels]',
      '  Absage des Fests [verneint · Rathaus]',
      '  Umbau der Brücke [möglich · ohne eigene Zeitangabe]',
      'Geplant [1 Ereignis]',
      '  Sitzung des Rats [geplant · Mo., 10. Januar · 18 Uhr · Hagen · 2 Stellen]',
      '    Satz der Sitzung noch einmal [Zeile 9]',
    ]);
  });

  it('tells what came before apart, with what follows it in the text', () => {
    const events = [
      event('Halle brennt', 0, '2022-01-05', { cluster: 0, main: true }),
      event('Wehr löscht', 1, '2022-01-05', { cluster: 1 }),
      event('Niemand ist verletzt', 2, undefined, { cluster: 2 }),
      event('Schon damals brannte es', 3, '2019', { cluster: 3 }),
      event('Der Täter entkam', 4, undefined, { cluster: 4 }),
      event('Der Rat will beraten', 5, undefined, { cluster: 5, status: 'planned' }),
      event('Die Miete steigt', 6, '2022', { cluster: 6 }),
    ];
    assert.deepEqual(
      drawn(eventTree({ version: 1, date: '2022-01-05', events }, { locale: 'de', grouping: 'tag', filter: '' })),
      [
        'Die Nachricht [1 Ereignis]',
        '  Halle brennt [Mi., 5. Januar]',
        '2022',
        '  Die Miete steigt',
        'Mittwoch, 5. Januar [Tag des Artikels]',
        '  Wehr löscht',
        '  Niemand ist verletzt [ohne eigene Zeitangabe]',
        'Vorgeschichte [2 Ereignisse]',
        '  Schon damals brannte es [2019]',
        '  Der Täter entkam [ohne eigene Zeitangabe]',
        'Geplant [1 Ereignis]',
        '  Der Rat will beraten [geplant]',
      ],
    );
  });

  it('counts a sentence that names an event twice as one passage', () => {
    const twice = [0, 1].map(() => event('Feuerwehr löscht Brand', 2, '2022-01-04', { cluster: 3 }));
    const answer = { version: 1, date: '2022-01-05', events: twice };
    assert.deepEqual(drawn(eventTree(answer, { locale: 'de', grouping: 'tag', filter: '' })), [
      'Dienstag, 4. Januar [am Tag davor]',
      '  Feuerwehr löscht Brand',
    ]);
  });

  it('groups by person and by place, with the day beside each event', () => {
    assert.deepEqual(drawn(tree('person')), [
      'Feuerwehr [1 Ereignis]',
      '  Brand in der Lagerhalle [Di., 4. Januar · Hagen]',
      'Rat [1 Ereignis]',
      '  Sitzung des Rats [geplant · Mo., 10. Januar · 18 Uhr · Hagen · 2 Stellen]',
      '    Satz der Sitzung noch einmal [Zeile 9]',
      'Rathaus [1 Ereignis]',
      '  Absage des Fests [verneint · Mi., 5. Januar]',
      'Übrige Ereignisse [1 Ereignis]',
      '  Umbau der Brücke [möglich]',
    ]);
    assert.deepEqual(
      tree('ort').map((n) => n.label),
      ['Hagen', 'Ohne Ort'],
    );
  });

  it('groups by persons first, then bodies; things that are subjects make no group', () => {
    const answer = {
      version: 1,
      date: '2022-01-05',
      events: [
        event('Fähre fährt nicht', 0, '2022-01-06', { cluster: 0, who: [actor('other', 'Fähre')] }),
        event('Vertrag', 1, '2022-01-07', {
          cluster: 1,
          who: [actor('person', 'Landrätin Maren Zabel', 'Maren Zabel'), actor('organisation', 'Reederei')],
        }),
        event('Die frühere Landrätin Maren Zabel kam', 6, '2022-01-02', {
          cluster: 6,
          who: [actor('person', 'frühere Landrätin Maren Zabel', 'Maren Zabel')],
        }),
        event('Feier für Maren Zabel', 7, '2022-01-01', { cluster: 7, who: [actor('person', 'Maren Zabel')] }),
        event('Rücktritt', 2, '2022-01-03', { cluster: 2, who: [actor('person', 'Zabel', 'Maren Zabel')] }),
        event('Zoe Ahrens sagte Rede ab', 3, '2021-01-08', { cluster: 3, who: [actor('person', 'Zoe Ahrens')] }),
        event('Die Reederei: Linie eingestellt', 4, '2022-01-09', { cluster: 4, who: [actor('organisation', 'Reederei')] }),
        event('Reederei: Linie verkauft', 5, '2022-01-10', { cluster: 5, who: [actor('organisation', 'Reederei')] }),
      ],
    };
    const nodes = eventTree(answer, { locale: 'de', grouping: 'person', filter: '' });
    assert.deepEqual(drawn(nodes), [
      'Zoe Ahrens [1 Ereignis]',
      '  … sagte Rede ab [Fr., 8. Januar 2021]',
      'Maren Zabel [4 Ereignisse]',
      '  Feier für Maren Zabel [Sa., 1. Januar]',
      '  … kam [So., 2. Januar]',
      '  Rücktritt [Mo., 3. Januar]',
      '  Vertrag [Fr., 7. Januar · Reederei]',
      'Reederei [3 Ereignisse]',
      '  Vertrag [Fr., 7. Januar · Landrätin Maren Zabel]',
      '  Linie eingestellt [So., 9. Januar]',
      '  Linie verkauft [Mo., 10. Januar]',
      'Übrige Ereignisse [1 Ereignis]',
      '  Fähre fährt nicht [Do., 6. Januar]',
    ]);
    assert.deepEqual(
      nodes.map((n) => n.icon),
      ['person', 'person', 'organization', 'dash'],
    );
    assert.match(nodes[0]!.children[0]!.accessible, /^Zoe Ahrens sagte Rede ab; /, 'heard without the heading');
    const [found] = eventTree(answer, { locale: 'de', grouping: 'tag', filter: 'maren zabel' });
    assert.equal(found?.label, 'Samstag, 1. Januar');
    assert.equal(eventTree(answer, { locale: 'de', grouping: 'person', filter: 'maren zabel' })[0]?.children.length, 4);
  });

  it('folds the rest away, but not where it is all there is or somebody looks for it', () => {
    const closed = (nodes: readonly TreeNode[]): string[] => nodes.filter((n) => n.closed).map((n) => n.label);
    assert.deepEqual(
      [closed(tree('tag')), closed(tree('person')), closed(tree('ort'))],
      [[], ['Übrige Ereignisse'], ['Ohne Ort']],
    );
    assert.deepEqual(closed(tree('tag', 'e')), []);
    assert.notEqual(tree('tag', 'umbau')[0]?.id, tree('tag').at(-1)?.id, 'VS Code remembers by id what was folded');
    const undated = eventsAnswer().events.filter((e) => !e.when);
    const only = eventTree({ version: 1, date: undefined, events: undated }, { locale: 'de', grouping: 'tag', filter: '' });
    assert.deepEqual([only.length, closed(only)], [1, []]);
  });

  it('notes beside a title only what the title does not say', () => {
    for (const [title, words, said] of [
      ['Sitzung des Rates', 'Rat', true],
      ['Streit im Rathaus', 'Rat', false],
      ['Beirat tagt', 'Rat', false],
      ['Landrätin Maren Zabel: Vertrag', 'Landrätin Maren Zabel', true],
      ['Brand in Hagen', 'hagen', true],
      ['Der hessische Landtag hat beschlossen', 'hessischer Landtag', true],
      ['Landtag in Hessen', 'hessischer Landtag', false],
      ['Rat', '…', false],
      ['', 'Rat', false],
    ] as const)
      assert.equal(unsaid(title, [words]).length, said ? 0 : 1, `${words} in ${title}`);
  });

  it('shows past, the period of the article and the future by icons', () => {
    const values = [undefined, '2021', '2022-01-04', '2022-01-05', '2022-01', '2022', '2022-01-06', '2022-02'];
    const events = values.map((value, i) => event(`Ereignis ${i}`, i, value, { cluster: i }));
    const nodes = eventTree({ version: 1, date: '2022-01-05', events }, { locale: 'de', grouping: 'tag', filter: '' });
    assert.deepEqual(Object.fromEntries(nodes.map((n) => [n.label, n.icon])), {
      Vorgeschichte: 'history',
      '2022': 'calendar',
      'Januar 2022': 'calendar',
      'Dienstag, 4. Januar': 'history',
      'Mittwoch, 5. Januar': 'calendar',
      'Donnerstag, 6. Januar': 'arrow-right',
      'Februar 2022': 'arrow-right',
      'Ohne Datum': 'dash',
    });
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
    assert.match(
      denied?.accessible ?? '',
      /^Absage des Fests; wann: Mittwoch, 5\. Januar 2022, aus dem Artikeldatum; wer: Rathaus; verneint$/,
    );
    const planned = [...allNodes(tree('tag'))].find((n) => n.label === 'Sitzung des Rats');
    assert.ok(
      planned?.tooltip.includes('wann: Montag, 10. Januar 2022, 18 Uhr, aus dem Artikeldatum'),
      planned?.tooltip.join('\n'),
    );
    assert.equal(denied?.parent?.accessible, 'Mittwoch, 5. Januar 2022, Tag des Artikels, 2 Ereignisse');
  });

  it('says who was only inferred, unless a passage names them', () => {
    const [rat] = [actor('organisation', 'Rat')];
    const inferred = { ...rat, inferred: true };
    const told = (...who: (typeof rat)[]): string => {
      const events = who.map((p, i) => event(`Beschluss ${i}`, i, '2022-01-04', { who: [p] }));
      return eventTree({ version: 1, date: undefined, events }, { locale: 'de', grouping: 'tag', filter: '' })[0]!.children[0]!
        .accessible;
    };
    assert.match(told(inferred), /wer: Rat \(aus dem Satz davor erschlossen\)/);
    assert.match(told(inferred, rat), /wer: Rat(?:;|$)/);
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

const found = (rule: string, severity: FindingItem['severity'], line: number): FindingItem => ({
  id: `${rule}${line}`,
  rule,
  kind: rule === 'fragment/run-on' ? 'Zwei Sätze in einem' : 'Unbekanntes Wort',
  severity,
  message: `${rule} steht hier.`,
  passage: { range: { start: { line, character: 4 }, end: { line, character: 9 } }, text: 'Worte' },
});
const FOUND: FindingsAnswer = {
  version: 1,
  findings: [
    found('spelling/unknown-word', 'information', 1),
    found('fragment/run-on', 'warning', 3),
    found('spelling/unknown-word', 'hint', 7),
  ],
  ignored: [],
};
const uri = 'file:///a.artikel';

describe('the view "Meldungen"', () => {
  it('lists findings by place, hints too unless they are hidden', () => {
    assert.deepEqual(drawn(findingTree(FOUND, { uri, locale: 'de', order: 'stelle', hints: true, filter: '' })), [
      'spelling/unknown-word steht hier. [Zeile 2]',
      'fragment/run-on steht hier. [Zeile 4]',
      'spelling/unknown-word steht hier. [Zeile 8]',
    ]);
    assert.equal(findingTree(FOUND, { uri, locale: 'de', order: 'stelle', hints: false, filter: '' }).length, 2);
  });

  it('lists them by rule, the most frequent first, and says the level to a screen reader', () => {
    const nodes = findingTree(FOUND, { uri, locale: 'de', order: 'art', hints: true, filter: '' });
    assert.deepEqual(
      nodes.map((n) => `${n.label} [${n.description}]`),
      ['Unbekanntes Wort [2 Stellen]', 'Zwei Sätze in einem [1 Stelle]'],
    );
    assert.match(nodes[1]!.children[0]!.accessible, /^Warnung; /);
  });

  for (const [filter, rules] of [
    ['', ['spelling/unknown-word', 'fragment/run-on', 'spelling/unknown-word']],
    ['unbekanntes', ['spelling/unknown-word', 'spelling/unknown-word']],
    ['SPELLING', ['spelling/unknown-word', 'spelling/unknown-word']],
    ['fragment/', ['fragment/run-on']],
    ['steht  sätze', ['fragment/run-on']],
    ['Warnung', ['fragment/run-on']],
    ['worte run', ['fragment/run-on']],
    ['spelling sätze', []],
  ] as const)
    it(`shows what its filter leaves: ${filter}`, () => {
      const options: FindingTreeOptions = { uri, locale: 'de', order: 'stelle', hints: true, filter };
      const nodes = findingTree(FOUND, options);
      assert.deepEqual(
        nodes.map((n) => n.label.replace(' steht hier.', '')),
        rules,
      );
      assert.equal(findingMessage(FOUND, options), filter === '' ? '' : `Filter: ${filter} (${rules.length} von 3)`);
      assert.equal(findingTree(FOUND, { ...options, order: 'art' }).flatMap((n) => n.children).length, rules.length);
    });

  it('filters what is ignored too, and counts hidden hints apart', () => {
    const ignored = [
      { ...found('spelling/unknown-word', 'hint', 2), by: { rule: 'spelling/unknown-word' } },
      { ...found('fragment/run-on', 'warning', 5), by: { rule: 'fragment/run-on' } },
    ];
    const options: FindingTreeOptions = { uri, locale: 'en', order: 'stelle', hints: false, filter: 'spelling' };
    const nodes = findingTree({ ...FOUND, ignored }, options);
    assert.deepEqual(
      drawn(nodes.slice(-1)).map((line) => line.trim().replace(/ \[.*/u, '')),
      ['Ignored', 'spelling/unknown-word steht hier.'],
    );
    const hidden = FOUND.findings.filter((f) => f.severity === 'hint').length;
    const shown = FOUND.findings.filter((f) => f.severity !== 'hint' && f.rule.startsWith('spelling/')).length;
    assert.equal(
      findingMessage(FOUND, options),
      `Filter: spelling (${shown} of ${3 - hidden}) · ${hidden} ${hidden === 1 ? 'hint' : 'hints'} hidden`,
    );
  });

  it('shows what is ignored, folded away, with its reason and the way back', () => {
    const ignored = [
      { ...found('spelling/unknown-word', 'hint', 2), by: { rule: 'spelling/unknown-word', text: 'Worte' }, reason: 'Eigenname' },
      { ...found('fragment/run-on', 'warning', 5), by: { rule: 'fragment/run-on' } },
    ];
    const [group] = findingTree(
      { version: 1, findings: [], ignored },
      { uri, locale: 'de', order: 'stelle', hints: false, filter: '' },
    );
    assert.equal(`${group!.label} [${group!.description}] ${group!.closed}`, 'Ignoriert [2 Stellen] true');
    assert.deepEqual(
      group!.children.map((n) => n.description),
      ['Zeile 3 · Eigenname', 'Zeile 6 · Regel abgeschaltet'],
    );
    assert.deepEqual(group!.children[0]!.restore, { uri, rule: 'spelling/unknown-word', text: 'Worte' });
    assert.deepEqual(group!.children[1]!.restore, { uri, rule: 'fragment/run-on' });
  });

  const at = (line: number, character: number): { line: number; character: number } => ({ line, character });
  for (const [name, place, step, stay, line] of [
    ['from the start', at(0, 0), 1, false, 1],
    ['from within one', at(1, 6), 1, false, 3],
    ['from its start', at(1, 4), 1, false, 3],
    ['from its start, which counts', at(1, 4), 1, true, 1],
    ['round the corner', at(9, 0), 1, false, 1],
    ['back', at(7, 4), -1, false, 3],
    ['back round the corner', at(0, 0), -1, false, 7],
  ] as const) {
    it(`walks ${name}`, () => {
      assert.equal(neighbour(FOUND.findings, place, step, stay)?.passage.range.start.line, line);
    });
  }

  const [first, second, third] = FOUND.findings as [FindingItem, FindingItem, FindingItem];
  const beside = { ...found('comma/clause', 'warning', 3), id: 'daneben' };
  const longer = { ...beside, rule: 'comma/infinitive', passage: { ...beside.passage, text: 'Worte mehr' } };
  const again = { ...second, id: 'noch einmal', passage: found(second.rule, 'warning', 5).passage };
  for (const [what, findings, ignored, next] of [
    ['to another at the same place', [first, beside, second, third], second, beside],
    ['to a longer one at the same place', [first, second, longer, third], second, longer],
    ['to the next where there is none', [first, second, third], second, third],
    ['where the list does not know it yet', [first, third], second, third],
    ['past the same words, which went with it', [first, second, again, third], second, third],
    ['round the corner', [first, second], second, first],
    ['nowhere after the last', [second, again], second, undefined],
  ] as const)
    it(`goes on after one is ignored: ${what}`, () => assert.equal(afterIgnoring(findings, ignored)?.id, next?.id));

  it('has nowhere to go in an article without findings', () => {
    assert.equal(neighbour([], at(0, 0), 1), undefined);
  });
});

describe('an article beside its source', () => {
  const place = passage(4, 0, 'Wir zahlen 40 Euro').range;
  const quote = { shortened: false, inserted: false, places: [place], changes: [] };
  const answer: CompareAnswer = {
    version: 1,
    quotes: [
      { ...quote, passage: passage(0, 0, '„Ja, das stimmt“'), state: 'exact', label: 'wörtlich in der Quelle' },
      {
        ...quote,
        passage: passage(2, 0, '„Wir zahlen 14 Euro“'),
        state: 'changed',
        label: 'gegenüber der Quelle geändert',
        changes: [
          {
            kind: 'replaced',
            article: passage(2, 12, '14').range,
            source: passage(4, 11, '40').range,
            negation: false,
            number: true,
            label: '„14“ statt „40“ (Zahl)',
          },
        ],
      },
      { ...quote, passage: passage(3, 0, '„Nie gesagt“'), state: 'missing', label: 'nicht in der Quelle gefunden', places: [] },
    ],
    missing: [{ kind: 'name', passage: passage(5, 0, 'Otmann'), label: 'Otmann kommt in der Quelle nicht vor', similar: place }],
  };
  const nodes = compareTree(answer, { uri: 'file:///mitschrift.txt', name: 'mitschrift.txt' }, 'de');

  it('lists what was changed first, then what is missing, and names and numbers apart', () => {
    assert.deepEqual(drawn(nodes), [
      'Abgleich mit mitschrift.txt [1 wörtlich · 1 geändert · 1 nicht gefunden]',
      '  „Wir zahlen 14 Euro“ [Zeile 3 · gegenüber der Quelle geändert]',
      '    „14“ statt „40“ (Zahl)',
      '  „Nie gesagt“ [Zeile 4 · nicht in der Quelle gefunden]',
      '  „Ja, das stimmt“ [Zeile 1 · wörtlich in der Quelle]',
      'Nicht in der Quelle: Namen und Zahlen [1]',
      '  Otmann [Zeile 6]',
    ]);
  });

  it('leads to both places, each with an icon and words of its own', () => {
    const all = [...allNodes(nodes)];
    const changed = all.find((n) => n.label.startsWith('„14“'))!;
    assert.deepEqual(changed.beside, { uri: 'file:///mitschrift.txt', range: passage(4, 11, '40').range });
    assert.deepEqual(changed.range, passage(2, 12, '14').range);
    assert.deepEqual(
      all.slice(1, 5).map((n) => n.icon),
      ['diff-modified', 'warning', 'circle-slash', 'pass'],
    );
    for (const n of all) assert.ok(n.accessible.length > 3);
    assert.equal(new Set(all.map((n) => n.id)).size, all.length);
  });
});
