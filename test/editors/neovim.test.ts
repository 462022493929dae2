import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { CLI, DAMAGED } from '../support/cli.ts';

describe('Neovim with the language server', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-nvim-'));
  after(() => rmSync(folder, { recursive: true }));

  it('shows the findings, and fixes what is safe', () => {
    writeFileSync(path.join(folder, 'artikel.txt'), DAMAGED);
    const result = path.join(folder, 'result.json');
    const words = ['--headless', '--clean', 'artikel.txt', '-c', `luafile ${path.join(import.meta.dirname, 'neovim.lua')}`];
    const { status, stderr } = spawnSync('nvim', words, {
      cwd: folder,
      env: { ...process.env, NODE: process.execPath, CLI, RESULT: result },
      encoding: 'utf8',
      timeout: 120_000,
    });
    assert.equal(status, 0, stderr);
    const { before, titles, text, after: left } = JSON.parse(readFileSync(result, 'utf8'));
    assert.ok(before.length > 0);
    for (const { code } of before) assert.equal(code, 'boilerplate/comment-form');
    assert.equal(before[0].line, 2);
    assert.deepEqual(titles, ['Alle sicheren Korrekturen anwenden']);
    assert.doesNotMatch(text.join('\n'), /Kommentar|E-Mail/u);
    assert.match(text[0], /^Der Rat hat am Montag getagt\./u);
    assert.deepEqual(left, []);
  });
});
