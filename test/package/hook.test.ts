import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import { ARTICLE_ENDINGS } from '../../src/core/text/article-language.ts';
import { DAMAGED } from '../support/cli.ts';
import { ROOT } from './packed.ts';

const [hook] = parse(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as { entry: string; files: string }[];

describe('the hook before a commit', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-hook-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const guide = readFileSync(path.join(ROOT, 'docs/command-line.md'), 'utf8');

  it('takes the files that the command line takes from a folder, and no others', () => {
    for (const ending of ARTICLE_ENDINGS.keys()) assert.match(`texte/a${ending}`, new RegExp(hook!.files, 'u'));
    assert.doesNotMatch('texte/a.pdf', new RegExp(hook!.files, 'u'));
    assert.ok(guide.includes(`files: ${hook!.files}\n`), 'the guide');
  });

  // The commit that is checked out, not what lies about in the folder: as pre-commit gets it.
  it('runs as pre-commit installs it: out of git, where nothing is built yet', {
    skip: !existsSync(path.join(ROOT, '.git')),
  }, () => {
    const words = ['install', '--global', '--install-links', '--prefix', folder, `git+file://${ROOT}`];
    // What npm hands down from the project (no scripts are run) is nothing that pre-commit knows.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/iu.test(name)));
    const installed = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', env });
    assert.equal(installed.status, 0, installed.stderr);
    writeFileSync(path.join(folder, 'artikel.txt'), DAMAGED);
    const [command = '', ...args] = hook!.entry.split(' ');
    const { status, stdout, stderr } = spawnSync(path.join(folder, 'bin', command), [...args, 'artikel.txt'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.match(stdout, /\[boilerplate\/comment-form\]/u, stderr);
    assert.equal(status, 1);
  });
});
