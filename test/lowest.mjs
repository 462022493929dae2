// npm run test:lowest: the tests inside VS Code, in the lowest one that package.json names in engines.vscode. Node's own modules only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from '../src/tools/build.mjs';
import { installBrowser, installLowestHost, installProject, ROOT } from '../src/tools/install.mjs';

const HOST = path.join(ROOT, 'test/host/lowest');
const version = (file, of) => of(JSON.parse(readFileSync(file, 'utf8')));

installProject();
installLowestHost();
installBrowser();
const named = version(path.join(ROOT, 'package.json'), (p) => p.engines.vscode);
const there = version(path.join(HOST, 'node_modules/code-server/lib/vscode/package.json'), (p) => p.version);
if (named !== `^${there.replace(/\.\d+$/u, '.0')}`)
  throw new Error(`engines.vscode is ${named}, the lowest VS Code here is ${there}`);
build();
console.log(`VS Code ${there}`);
const run = spawnSync(process.execPath, ['--import', 'tsx', 'test/vscode/launch.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, VSCODE_HOST: HOST },
});
process.exit(run.status ?? 1);
