import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser } from '../../src/core/index.ts';
import { limited, MOST_FINDINGS } from '../../src/core/pipeline/limit.ts';
import type { ReportedFinding, Severity } from '../../src/core/rules/finding.ts';
import { parseSettings } from '../../src/core/settings.ts';
import { builtLexicon } from '../support/lexicon.ts';

const many = (count: number, severity: Severity, from = 0): ReportedFinding[] =>
  Array.from({ length: count }, (_, i) => ({ rule: 'a/b', severity, message: 'm', start: from + i, end: from + i + 1 }));

describe('more findings than anybody reads', () => {
  it('leaves a thousand as they are', () => {
    const findings = many(MOST_FINDINGS, 'hint');
    assert.deepEqual(limited(findings, true), findings);
  });

  it('keeps the gravest, then the first, in their order, and says how many are left out where the first is', () => {
    const findings = [...many(900, 'hint'), ...many(200, 'warning', 900), ...many(1, 'error', 1100)];
    const shown = limited(findings, true);
    assert.deepEqual(
      shown.map((f) => [f.severity, f.start]),
      [
        ...many(799, 'hint').map((f) => [f.severity, f.start]),
        ['information', 799],
        ...findings.slice(900).map((f) => [f.severity, f.start]),
      ],
    );
    assert.deepEqual(shown[799]!.args, { count: 101 });
  });

  it('says nothing where the rule that says it is off', () => {
    const shown = limited(many(MOST_FINDINGS + 5, 'hint'), false);
    assert.equal(shown.length, MOST_FINDINGS);
  });

  for (const rules of [{}, { 'fragment/not-news-text': 'off' }])
    it(`holds for opening marks without end, with ${JSON.stringify(rules)}`, () => {
      const { settings } = parseSettings({ regeln: rules });
      const { findings } = createAnalyser({ lexicon: builtLexicon(), settings }).analyse({ text: '„'.repeat(30_000) });
      const said = findings.filter((f) => f.message === 'more').length;
      assert.deepEqual([findings.length - said, said], [MOST_FINDINGS, 'fragment/not-news-text' in rules ? 0 : 1]);
    });
});
