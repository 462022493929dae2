import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createAnalyser, fixesOf } from '../../../src/core/index.ts';
import { builtLexicon } from '../../support/lexicon.ts';

it('puts words into nobody’s mouth by one key', () => {
  const text = `Richterin Anne Holm verlas die Anklage. Staatsanwalt Jens Brook hörte zu.

„Das hat mir das Leben gerettet, und dafür bin ich allen hier im Saal bis heute dankbar.“

Die Verhandlung wird am Donnerstag fortgesetzt.`;
  const { findings } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
  const asked = findings.filter((f) => f.rule === 'quote/unattributed');
  assert.equal(asked.length, 1);
  const fixes = fixesOf(asked[0]!);
  assert.ok(fixes.some((f) => f.title === 'attribute'));
  assert.deepEqual(
    fixes.filter((f) => f.preferred && f.title === 'attribute'),
    [],
  );
});
