// Installs what the commands of this project need and says what it installs. Node's own modules only: it runs on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isHostSetUp, setUpHost } from '../../test/host/setup.mjs';

/** The project's root folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
const HOST = path.join(ROOT, 'test/host');
const LOWEST = path.join(HOST, 'lowest');
/** Debian packages by a file each of them brings. */
const DEBIAN_PACKAGES = new Map([
  ['chromium', '/usr/bin/chromium'],
  ['neovim', '/usr/bin/nvim'],
  ['fonts-dejavu-core', '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'],
]);

/** Runs a command to its end; throws with its output if it fails. */
function run(command, args, cwd = ROOT, env = {}) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status === 0) return;
  throw new Error(
    `${command} ${args.join(' ')} failed in ${cwd}:\n${result.error ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`,
  );
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Whether node_modules holds every package of the lock file at its version (packages of other platforms aside). */
function isInstalled(folder) {
  const record = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readJson(record).packages;
  const wanted = Object.entries(readJson(path.join(folder, 'package-lock.json')).packages);
  return wanted.every(
    ([name, p]) =>
      !name.startsWith('node_modules/') ||
      p.optional ||
      (installed[name]?.version === p.version && existsSync(path.join(folder, name))),
  );
}

function installPackages(folder, what) {
  if (isInstalled(folder)) return;
  console.log(`Installing ${what}: npm ci in ${path.relative(ROOT, folder) || '.'}`);
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
}

/** The development packages of the project itself. */
export function installProject() {
  installPackages(ROOT, 'the project’s development packages');
}

/** VS Code (server, extension host, web workbench) out of npm packages. */
export function installHost() {
  installPackages(HOST, 'a VS Code for tests (code-server and Node 24, about 470 MB on disk)');
  if (!isHostSetUp(HOST)) setUpHost(HOST);
}

/** The lowest VS Code that the extension says it runs in, likewise. */
export function installLowestHost() {
  installPackages(LOWEST, 'the lowest VS Code for tests (code-server and Node 22, about 400 MB on disk)');
  if (!isHostSetUp(LOWEST)) setUpHost(LOWEST);
}

/** The versions of Node that the command line is tested on. */
export function installNodes() {
  installPackages(path.join(ROOT, 'test/package/nodes'), 'Node 20, 22 and 24 for tests (about 520 MB on disk)');
}

/** Runs apt-get; waits while another one holds the lock, up to five minutes. */
function aptGet(words) {
  for (let left = 60; ; left--) {
    try {
      run('apt-get', ['-o', 'DPkg::Lock::Timeout=60', ...words], ROOT, { DEBIAN_FRONTEND: 'noninteractive' });
      return;
    } catch (error) {
      if (left === 0 || !/Could not get lock|Unable to (?:acquire|lock)/.test(String(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000);
    }
  }
}

/** The browser that shows it to the tests, and another editor, from Debian's packages. `CHROMIUM` names another browser. */
export function installBrowser() {
  const missing = [...DEBIAN_PACKAGES]
    .filter(([name, file]) => !existsSync(file) && !(name === 'chromium' && process.env.CHROMIUM))
    .map(([name]) => name);
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) throw new Error(`Please install first: sudo apt-get ${install.join(' ')}`);
  console.log(`Installing Debian packages: apt-get ${install.join(' ')}`);
  aptGet(['update', '-qq']);
  aptGet(install);
}

// `node src/tools/install.mjs host browser`: so that it can run beside other steps.
if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('project')) installProject();
  if (process.argv.includes('host')) installHost();
  if (process.argv.includes('lowest')) installLowestHost();
  if (process.argv.includes('nodes')) installNodes();
  if (process.argv.includes('browser')) installBrowser();
}
