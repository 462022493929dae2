// What the commands do after installing: data, bundles, VSIX. Node's own modules only, since they run on a fresh clone.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
 * The README for the page of the extension. There VS Code shows only pictures with an https address (it takes the source from those beside the
 * file and from data: URLs), which vsce makes of their paths once package.json says where the project lies. Until then they are left out, and
 * the page says where pictures are: the walkthrough brings its own. Links to the pages of rules, which the extension makes itself, go likewise.
 */
export function packedReadme(text, hasAddress) {
  if (hasAddress) return text;
  const pictures = /(?:^!\[[^\]]*\]\(media\/[^)]*\)\n\n?)+/m;
  return text
    .replace(pictures, 'Bilder zeigt der Befehl **Schlussredaktion: Erste Schritte öffnen** (<kbd>F1</kbd>).\n\n')
    .replace(new RegExp(pictures, 'gm'), '')
    .replace(/\[([^\]]+)\]\(docs\/regeln\/[^)]*\)/g, '$1');
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
  const { name, version, repository } = manifest();
  const file = path.join(folder, `${name}-${version}.vsix`);
  const readme = 'out/package/README.md';
  for (const made of [folder, path.join(ROOT, 'out/package')]) mkdirSync(made, { recursive: true });
  writeFileSync(path.join(ROOT, readme), packedReadme(readFileSync(path.join(ROOT, 'README.md'), 'utf8'), Boolean(repository)));
  const words = [
    '--no-dependencies',
    // No address of the project is public yet: links in the README stay as they are.
    ...(repository ? [] : ['--allow-missing-repository', '--no-rewrite-relative-links']),
    '--readme-path',
    readme,
    '--out',
    file,
  ];
  const packer = ['--require', './src/tools/denser-zip.cjs', 'node_modules/@vscode/vsce/vsce'];
  run(process.execPath, [...packer, 'package', ...words], true, reproducible());
  run(process.execPath, ['--import', 'tsx', 'src/tools/sbom.ts', file.replace(/vsix$/, 'cdx.json')]);
  return file;
}

/** What of package.json says something in the npm package: no settings of the extension, and no script that npm would ask about. */
const OF_PACKAGE = ['name', 'version', 'private', 'license', 'type', 'keywords', 'repository', 'bugs', 'bin', 'exports'];

/** The package.json of the npm package. */
export function packedManifest(all, description) {
  const own = Object.fromEntries(OF_PACKAGE.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])));
  return { ...own, description, engines: { node: all.engines.node } };
}

/** Packs the npm package, which `.npmignore` names the files of. Answers the path of schlussredaktion-<version>.tgz in the folder given. */
export function packNpm(folder = ROOT) {
  const { name, version, repository } = manifest();
  const listed = spawnSync('npm', ['pack', '--dry-run', '--json', '--loglevel=error'], { cwd: ROOT, encoding: 'utf8' });
  if (listed.status !== 0) throw new Error(`npm pack --dry-run failed\n${listed.stderr}`);
  const staged = path.join(ROOT, 'out/npm');
  rmSync(staged, { recursive: true, force: true });
  for (const { path: file } of JSON.parse(listed.stdout)[0].files) cpSync(path.join(ROOT, file), path.join(staged, file));
  const description = JSON.parse(readFileSync(path.join(ROOT, 'package.nls.en.json'), 'utf8'))['extension.description'];
  writeFileSync(path.join(staged, 'package.json'), `${JSON.stringify(packedManifest(manifest(), description), null, 2)}\n`);
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  writeFileSync(path.join(staged, 'README.md'), packedReadme(readme, Boolean(repository)));
  mkdirSync(folder, { recursive: true });
  run('npm', ['pack', staged, '--silent', '--pack-destination', folder], true);
  return path.join(folder, `${name}-${version}.tgz`);
}
