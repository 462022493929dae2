import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileList, listModule } from '../../src/tools/generate-data.ts';

describe('compileList', () => {
  it('drops comments, the header and the source column', () => {
    assert.equal(compileList('x.tsv', '# note\nword\tsource\tkind\nAal\tDuden\ta\nBär\tDuden\tb\n'), 'Aal\ta\nBär\tb');
  });
  const wrong: [string, string, RegExp][] = [
    ['out of order', 'word\nBär\nAal\n', /x\.tsv:3: out of order/u],
    ['the same row', 'word\nAal\nAal\n', /x\.tsv:3: the same as line 2/u],
    ['the same but for its source', 'word\tsource\nAal\ta\nAal\tb\n', /x\.tsv:3: the same/u],
    ['a missing cell', 'word\tsource\nAal\n', /x\.tsv:2: has 1 cells/u],
    ['white space at an edge', 'word\nAal \n', /x\.tsv:2: white space/u],
    ['not composed', 'word\nBa\u0308r\n', /NFC/u],
    ['empty', '', /x\.tsv:1: /u],
  ];
  for (const [what, content, error] of wrong)
    it(`rejects: ${what}`, () => assert.throws(() => compileList('x.tsv', content), error));
});

it('a module keeps backslashes, backticks and dollar signs', () => {
  assert.match(listModule('a/house-names.tsv', 'word\n$' + '{a}\\`\n'), /export const HOUSE_NAMES = `\\\$\{a\}\\\\\\``;/u);
});
