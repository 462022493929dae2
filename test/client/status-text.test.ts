import assert from 'node:assert/strict';
import { it } from 'node:test';
import { countText } from '../../src/client/status-text.ts';

for (const [[error, warning, information, hint], de, en] of [
  [[0, 0, 0, 0], 'keine Meldungen', 'no findings'],
  [[1, 0, 0, 0], '1 Meldung', '1 finding'],
  [[1, 3, 1, 0], '5 Meldungen', '5 findings'],
  [[1, 3, 1, 1], '5 Meldungen, 1 Hinweis', '5 findings, 1 hint'],
  [[0, 1, 0, 4], '1 Meldung, 4 Hinweise', '1 finding, 4 hints'],
  [[0, 0, 0, 2], '2 Hinweise', '2 hints'],
] as const)
  it(`the status bar says: ${de}`, () => {
    const findings = { error, warning, information, hint };
    assert.deepEqual([countText(findings, 'de'), countText(findings, 'en')], [de, en]);
  });
