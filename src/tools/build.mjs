// What the commands do after installing: data, bundles, VSIX. Node's own modules only, since they run on a fresh clone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './install.mjs';

const manifest = () => JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** Runs a command to its end; throws if it fails. `quiet` shows its output only then. */
function run(command, words, quiet = false, env = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  const result = spawnSync(command, words, { cwd: ROOT, encoding: 'utf8', stdio, env: { ...process.env, ...env } });
  if (result.status === 0) return;
  throw new Error(`${command} ${words.join(' ')} failed\n${result.stdout ?? ''}${result.stderr ?? ''}`);
}

/** Compiles the language data and bundles extension, server and command line into dist/. */
export function build() {
  run('npm', ['run', '--silent', 'build']);
}

/**
 * The README without its pictures: on the page of an extension VS Code shows only those with an https address (neither files beside it nor data:
 * URLs), and the project has none yet. Without links to the pages of rules as well, which the extension makes itself. Answers its path below ROOT.
 */
function packedReadme() {
  const text = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const file = 'out/package/README.md';
  mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
  writeFileSync(
    path.join(ROOT, file),
    text.replace(/^!\[[^\]]*\]\(media\/[^)]*\)\n\n?/gm, '').replace(/\[([^\]]+)\]\(docs\/regeln\/[^)]*\)/g, '$1'),
  );
  return file;
}

/**
 * What makes two packages of one commit the same to the byte, https://reproducible-builds.org/specs/source-date-epoch/: the moment of the
 * commit for every file in it, told without the zone of the machine. Outside a checkout that of the lock file.
 */
function reproducible() {
  const commit = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' });
  const lock = () => String(Math.floor(statSync(path.join(ROOT, 'package-lock.json')).mtimeMs / 1000));
  const moment = process.env.SOURCE_DATE_EPOCH ?? (commit.status === 0 ? commit.stdout.trim() : lock());
  return { TZ: 'UTC', SOURCE_DATE_EPOCH: moment };
}

/**
 * Packs dist/ and what belongs to it. Answers the path of schlussredaktion-<version>.vsix in the folder given; beside it lies its list of
 * materials, ….cdx.json.
 */
export function packVsix(folder = ROOT) {
  const { name, version } = manifest();
  const file = path.join(folder, `${name}-${version}.vsix`);
  mkdirSync(folder, { recursive: true });
  // No address of the project is public yet: links in README and rule pages stay relative.
  const words = [
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--readme-path',
    packedReadme(),
    '--out',
    file,
  ];
  run(process.execPath, ['node_modules/@vscode/vsce/vsce', 'package', ...words], true, reproducible());
  run(process.execPath, ['--import', 'tsx', 'src/tools/sbom.ts', file.replace(/vsix$/, 'cdx.json')]);
  return file;
}
