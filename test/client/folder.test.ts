import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FolderAccount, summaryPage, summaryText } from '../../src/client/folder/summary.ts';
import { ignoredBy } from '../../src/shared/ignored.ts';

describe('ignore files', () => {
  const cases: [string, Record<string, string>, ignored: string[], kept: string[]][] = [
    ['none there are', {}, [], ['a.txt', 'b/c.md']],
    ['a folder', { '': 'archiv/' }, ['archiv/a.txt', 'archiv/b/c.txt', 'x/archiv/a.txt'], ['archiv.txt', 'neu/a.txt']],
    ['a pattern', { '': '*.md\n!wichtig.md' }, ['a.md', 'b/c.md'], ['wichtig.md', 'b/wichtig.md', 'a.txt']],
    ['only from the root', { '': '/alt' }, ['alt/a.txt'], ['b/alt/a.txt']],
    ['a nearer one decides', { '': '*.txt', neu: '!*.txt' }, ['a.txt', 'alt/b.txt'], ['neu/a.txt', 'neu/b/c.txt']],
    ['a nearer one is for its folder alone', { neu: 'a.txt' }, ['neu/a.txt', 'neu/b/a.txt'], ['a.txt', 'neuer/a.txt']],
    ['what lies in an ignored folder stays so', { '': 'alt/', alt: '!a.txt' }, ['alt/a.txt'], ['a.txt']],
    ['comments, blank lines and a line end of Windows', { '': '# alt\r\n\r\nentwurf.txt\r\n' }, ['entwurf.txt'], ['alt']],
  ];
  for (const [name, files, ignored, kept] of cases)
    it(name, () => {
      const test = ignoredBy(Object.entries(files).map(([folder, text]) => ({ folder, text })));
      for (const path of ignored) assert.equal(test(path), true, path);
      for (const path of kept) assert.equal(test(path), false, path);
    });
});

describe('the account of a check of folders', () => {
  const warning = { severity: 1, rule: 'quote/unclosed' };
  const account: FolderAccount = {
    files: [
      { name: 'a.txt', findings: [warning, warning, { severity: 3, rule: 'style/filler' }] },
      { name: 'b|c.txt', findings: [{ severity: 0, rule: 'date/weekday' }, warning, warning, warning] },
      { name: 'd.txt', findings: [] },
    ],
    failed: [],
    total: 3,
  };

  it('is one sentence, without hints', () => {
    assert.equal(summaryText(account, 'de'), '3 Artikel geprüft: 6 Meldungen in 2 Artikeln.');
    const one = { files: [{ name: 'a.txt', findings: [warning] }], failed: [], total: 1 };
    assert.equal(summaryText(one, 'de'), '1 Artikel geprüft: 1 Meldung in 1 Artikel.');
    assert.equal(summaryText(one, 'en'), '1 article checked: 1 finding in 1 article.');
  });

  it('says what was not checked', () => {
    assert.match(summaryText({ ...account, total: 10 }, 'de'), /Abgebrochen; 7 nicht geprüft\.$/u);
    assert.match(summaryText({ ...account, failed: ['x.txt'], total: 4 }, 'de'), /Artikeln\. 1 nicht lesbar\.$/u);
  });

  it('counts by rule and by article, most first', () => {
    const page = summaryPage(account, 'de');
    assert.match(page, /\| quote\/unclosed \| 5 \| 2 \|\n\| date\/weekday \| 1 \| 1 \|/u);
    assert.match(page, /\| b\\\|c\.txt \| 1 \| 3 \| 0 \|\n\| a\.txt \| 0 \| 2 \| 0 \|/u);
    assert.doesNotMatch(page, /filler|d\.txt/u);
  });
});
