import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { CLI, DAMAGED } from '../support/cli.ts';

describe('Neovim with the language server', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-nvim-'));
  after(() => rmSync(folder, { recursive: true }));

  it('shows the findings, and fixes what is safe, with the settings of the guide', () => {
    writeFileSync(path.join(folder, 'artikel.txt'), DAMAGED);
    mkdirSync(path.join(folder, '.schlussredaktion'));
    const result = path.join(folder, 'result.json');
    const guide = readFileSync(path.join(import.meta.dirname, '../../docs/editors.md'), 'utf8');
    const settings = /^Before 0\.11.*?^```lua\n(.*?)^```$/msu.exec(guide)?.[1] ?? '';
    assert.ok(settings.includes("sprache = 'de'"));
    const init = path.join(folder, 'init.lua');
    writeFileSync(init, settings.replace("sprache = 'de'", "sprache = 'en'"));
    // The command as it is installed.
    const bin = path.join(folder, 'schlussredaktion');
    writeFileSync(bin, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
    chmodSync(bin, 0o755);
    const script = path.join(import.meta.dirname, 'neovim.lua');
    const words = ['--headless', '--clean', '-u', init, 'artikel.txt', '-c', `luafile ${script}`];
    const { status, stderr } = spawnSync('nvim', words, {
      cwd: folder,
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}`, RESULT: result },
      encoding: 'utf8',
      timeout: 120_000,
    });
    assert.equal(status, 0, stderr);
    const { before, titles, text, after: left } = JSON.parse(readFileSync(result, 'utf8'));
    assert.ok(before.length > 0);
    for (const { code } of before) assert.equal(code, 'boilerplate/comment-form');
    assert.equal(before[0].line, 2);
    // As the settings of the guide say, though Neovim also answers for settings it has not.
    assert.deepEqual(titles, ['Apply all safe fixes']);
    assert.match(before[0].message, /not part of the article/u);
    assert.doesNotMatch(text.join('\n'), /Kommentar|E-Mail/u);
    assert.match(text[0], /^Der Rat hat am Montag getagt\./u);
    assert.deepEqual(left, []);
  });
});
