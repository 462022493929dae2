import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileFault } from '../../src/core/house/file-faults.ts';
import { troubleText } from '../../src/core/house/files.ts';
import { unwrittenText } from '../../src/server/house-commands.ts';

describe('why a file could not be read or written', () => {
  for (const [code, words] of [
    ['ENOENT', /gibt es nicht/],
    ['EACCES', /Berechtigung/],
    ['EREADONLY', /schreibgeschützt/],
    ['EROFS', /schreibgeschützt/],
    ['ENOTDIR', /kein Ordner/],
    ['EBUSY', /Gebrauch/],
    ['ENOSPC', /kein Platz/],
    ['NoPermissions', /Berechtigung/],
    ['Unavailable', /antwortet nicht/],
    ['not UTF-8', /UTF-8/],
    ['EWHATEVER', /nicht bekannt/],
    ['constructor', /nicht bekannt/],
  ] as const)
    it(`says ${code} in words`, () => {
      assert.match(fileFault(code).de, words);
      for (const text of [
        troubleText('failed', code).de,
        unwrittenText({ file: 'woerterbuch.txt', reason: code }, 'de'),
        unwrittenText({ file: 'woerterbuch.txt', reason: code }, 'en'),
      ])
        assert.doesNotMatch(text, /(?<!\p{L})E[A-Z]{3,}|constructor|\{/u);
    });
  it('names the word that was not taken in', () => {
    const given = { uri: 'file:///haus/a.txt', word: 'Quastelmarkt' };
    assert.match(unwrittenText({ file: 'woerterbuch.txt', reason: 'EBUSY' }, 'de', given), /„Quastelmarkt“$/u);
    assert.match(unwrittenText('homeless', 'en', given), /“Quastelmarkt”$/u);
  });
});
