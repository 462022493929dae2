import assert from 'node:assert/strict';
import { readMarked, writeMarked } from '../../src/core/house/marked.ts';
import { createAnalyser, fixesOf, type ReportedFinding, RULES } from '../../src/core/index.ts';
import { applyEdits } from '../../src/core/rules/apply.ts';
import type { Example } from '../../src/core/rules/rule.ts';
import { parseSettings } from '../../src/core/settings.ts';
import { builtLexicon } from './lexicon.ts';

function findingsOf(rule: string, text: string, example: Example): ReportedFinding[] {
  const { settings } = parseSettings(example.settings ?? {});
  const analyser = createAnalyser({
    lexicon: builtLexicon(),
    settings,
    onFailure: (f) => {
      throw f.error;
    },
  });
  const article = analyser.analyse({
    text,
    ...(example.date && { date: example.date }),
    ...(example.languageId && { languageId: example.languageId }),
  });
  const findings = article.findings.filter((f) => f.rule === rule);
  const { severity, also = [] } = RULES.find((r) => r.id === rule)!;
  for (const f of severity === 'off' ? [] : findings) {
    // Inside direct speech any finding may be a hint.
    const quoted = f.severity === 'hint' && article.quotes.some((q) => q.start <= f.start && f.start < q.end);
    assert.ok(quoted || [severity, ...also].includes(f.severity), `${rule}: a level its page does not name: ${f.severity}`);
  }
  return findings;
}

/**
 * THE check of a rule's example: flags exactly the marked spans; the preferred (or first) fix gives `fixed` where that is stated;
 * every fix with edits and no snippet silences the rule at that place; no finding has a level that the rule does not name.
 */
export function checkExample(rule: string, example: Example): void {
  const { text, spans } = readMarked(example.text);
  const findings = findingsOf(rule, text, example);
  assert.equal(writeMarked(text, findings), writeMarked(text, spans), `${rule}: flagged (actual) against marked (expected)`);
  for (const finding of findings) {
    for (const fix of fixesOf(finding)) {
      if (fix.snippet || fix.edits.length === 0) continue;
      const after = findingsOf(rule, applyEdits(text, fix.edits), example);
      assert.ok(
        after.length < findings.length,
        `${rule}: the fix "${fix.title}" leaves the finding: ${applyEdits(text, fix.edits)}`,
      );
    }
  }
  if (example.fixed === undefined) return;
  const first = findings[0];
  assert.ok(first, `${rule}: an example with "fixed" must be loud`);
  const fixes = fixesOf(first);
  const best = fixes.find((f) => f.preferred) ?? fixes[0];
  assert.ok(best, `${rule}: no fix offered`);
  assert.equal(applyEdits(text, best.edits), example.fixed);
}
