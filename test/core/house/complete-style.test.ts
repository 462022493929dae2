import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completeStyle } from '../../../src/core/house/complete-style.ts';
import { readStyle } from '../../../src/core/house/style-file.ts';
import { isKnownRule, RULE_FAMILIES, RULES } from '../../../src/core/index.ts';

const TARGETS = [...RULES.map((r) => ({ id: r.id, text: r.summary })), ...RULE_FAMILIES.map((id) => ({ id }))];

/** The words offered where `|` stands. */
function offered(marked: string): string[] {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const place = { line: before.length - 1, character: before.at(-1)!.length };
  return completeStyle(marked.replace('|', ''), place, TARGETS).map((p) => p.label);
}

describe('what may stand in a hausstil.yaml', () => {
  it('are its keys at the margin, those that are there left out', () => {
    assert.ok(offered('|').includes('stufen'));
    assert.ok(offered('agentur: true\nzit|').includes('zitatzeichen'));
    assert.ok(!offered('agentur: true\n|\nregeln:\n').includes('agentur'));
    assert.ok(!offered('agentur: true\n|\nregeln:\n').includes('regeln'));
  });

  it('are rules and families under "stufen", then levels', () => {
    const rules = offered('stufen:\n  |');
    assert.ok(rules.includes('quote/unclosed') && rules.includes('boilerplate/*'));
    assert.deepEqual(offered('stufen:\n  quote/unclosed: |'), ['off', 'hint', 'information', 'warning', 'error']);
    assert.deepEqual(offered('stufen:\n  boilerplate/*: o|').length, 5);
  });

  it('are the keys of a rule of the house, those of its neighbours aside', () => {
    const rule = 'regeln:\n  - name: a\n    suche: Boot\n';
    assert.ok(offered('regeln:\n  - |').includes('name'));
    assert.ok(offered(`${rule}    |`).includes('ersatz'));
    assert.ok(!offered(`${rule}    |`).includes('suche'));
    assert.ok(offered(`${rule}  - |`).includes('suche'));
    assert.deepEqual(offered(`${rule}    wo: |`), ['ueberall', 'ueberschrift', 'text']);
    assert.deepEqual(offered(`${rule}    ersatz: |`), []);
  });

  it('are the values of a key', () => {
    assert.deepEqual(offered('enabled: |'), ['true', 'false']);
    assert.deepEqual(offered('zitatzeichen: g|'), ['artikel', 'german', 'guillemets', 'swiss']);
    assert.deepEqual(offered('sprachen:\n  - |'), ['plaintext', 'markdown', 'nachrichtentext']);
  });

  it('is nothing in a comment, in an example, behind a value', () => {
    assert.deepEqual(offered('# st|'), []);
    assert.deepEqual(offered('regeln:\n  - name: a\n    beispiele:\n      - Die Boote |'), []);
    assert.deepEqual(offered('regeln:\n  - name: a\n    beispiele:\n      - Wo|'), []);
    assert.deepEqual(offered('extends: ../|'), []);
    assert.deepEqual(offered('agentur: true |'), []);
  });

  it('is what the reader takes', () => {
    for (const marked of ['|', 'stufen:\n  |', 'agentur: |', 'genderzeichen: |', 'region: |']) {
      const at = marked.indexOf('|');
      const before = marked.slice(0, at).split('\n');
      const place = { line: before.length - 1, character: before.at(-1)!.length };
      for (const { insert } of completeStyle(marked.replace('|', ''), place, TARGETS)) {
        const line = marked.replace('|', insert);
        const text = marked.startsWith('stufen') ? `${line}off` : line;
        const told = readStyle(text, { has: isKnownRule }).problems.filter((p) =>
          /gibt es nicht|kennt|unbekannt/iu.test(p.message.de),
        );
        assert.deepEqual(told, [], text);
      }
    }
  });
});
