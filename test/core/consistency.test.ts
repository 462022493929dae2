import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser, readMarked } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';
import { LOUD, SILENT } from './consistency-articles.ts';

const analyser = createAnalyser({
  lexicon: builtLexicon(),
  onFailure: (f) => {
    throw f.error;
  },
});

/** What the family warns of. */
function found(text: string): readonly { readonly start: number; readonly end: number }[] {
  return analyser
    .analyse({ text, date: '2026-06-03' })
    .findings.filter((f) => f.rule.startsWith('consistency/') && f.severity === 'warning');
}

describe('what does not add up in one article', () => {
  it('has at least as many silent articles as loud ones', () => {
    assert.ok(SILENT.length >= LOUD.length, `${LOUD.length} loud, ${SILENT.length} silent`);
  });
  for (const marked of LOUD)
    it(`is found: ${marked.slice(0, 70)}`, () => {
      const { text, spans } = readMarked(marked);
      const findings = found(text);
      assert.ok(
        findings.some((f) => spans.some((s) => f.start < s.end && s.start < f.end)),
        `found: ${findings.map((f) => text.slice(f.start, f.end)).join(' | ')}`,
      );
    });
  for (const text of SILENT)
    it(`stays silent: ${text.slice(0, 70)}`, () => {
      assert.deepEqual(
        found(text).map((f) => text.slice(f.start, f.end)),
        [],
      );
    });
});
