// What the commands do after installing: data, bundles, VSIX. Node's own modules only, since they run on a fresh clone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './install.mjs';

const manifest = () => JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** Runs Node on the words given; throws if it fails. `quiet` shows its output only then. */
function node(words, quiet = false) {
  const result = spawnSync(process.execPath, words, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  if (result.status === 0) return;
  throw new Error(`node ${words.join(' ')} failed\n${result.stdout ?? ''}${result.stderr ?? ''}`);
}

/** Compiles the language data and bundles extension, server and command line into dist/. */
export function build() {
  if (manifest().scripts.data) {
    const result = spawnSync('npm', ['run', '--silent', 'data'], { cwd: ROOT, stdio: 'inherit' });
    if (result.status !== 0) throw new Error('npm run data failed');
  }
  node(['esbuild.mjs']);
}

/** Packs dist/ and what belongs to it. Answers the path of schlussredaktion-<version>.vsix in the folder given. */
export function packVsix(folder = ROOT) {
  const { name, version } = manifest();
  const file = path.join(folder, `${name}-${version}.vsix`);
  mkdirSync(folder, { recursive: true });
  // No address of the project is public yet: links in README and rule pages stay relative.
  const words = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file];
  node(['node_modules/@vscode/vsce/vsce', 'package', ...words], true);
  return file;
}
