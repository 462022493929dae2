// npm start: installs what is missing, builds, checks a sample article on the command line, and opens it in VS Code with the extension:
// the desktop's where `code` is on the PATH, else the assembled one in the browser. `--once` shows that it works and ends.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, packVsix } from './build.mjs';
import { installHost, installProject, ROOT } from './install.mjs';

const once = process.argv.includes('--once');
const folder = path.join(ROOT, 'out/start');
const article = path.join(folder, 'faehrlinie.txt');

/** A copy, so that what is tried on the article does not change the project. */
function copySample() {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'test/vscode/sample'), folder, { recursive: true });
}

function printFindings() {
  console.log(`\nFindings in ${path.relative(ROOT, article)}, by the command line (node dist/cli.js check):\n`);
  // 1 = there are findings.
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', path.relative(ROOT, article)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0 && status !== 1) throw new Error(`the command line ended with ${status}`);
}

function openDesktop() {
  const named = process.platform === 'win32' ? 'code.cmd' : 'code';
  const words = [`--extensionDevelopmentPath=${ROOT}`, folder, article];
  return spawnSync(named, words, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

async function serve() {
  installHost();
  const { register } = await import('tsx/esm/api');
  register();
  const { startServer } = await import('../../test/host/server.ts');
  const { remoteUri, workbenchUrl } = await import('../../test/host/browser.ts');
  const server = await startServer({ vsix: packVsix(path.join(ROOT, 'out')), port: once ? 0 : Number(process.env.PORT ?? 0) });
  const address = workbenchUrl(server.port, folder, [['openFile', remoteUri(server.port, article)]]);
  console.log(`\nVS Code with the extension installed runs at\n\n  ${address}\n`);
  if (once) {
    const answer = await fetch(address);
    await server.stop();
    if (!answer.ok) throw new Error(`VS Code answered ${answer.status}`);
    console.log('It answers; stopped again (--once).');
    return;
  }
  console.log('Open it in a browser; Ctrl+C ends it.');
  const end = async () => {
    await server.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
}

installProject();
build();
copySample();
printFindings();
if (!once && openDesktop()) console.log('\nVS Code opens with the extension and the sample article.');
else await serve();
