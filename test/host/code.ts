// Looks like the desktop `code` to runTests of @vscode/test-electron, but runs the tests in the assembled VS Code:
// server and extension host on Node, workbench in a headless browser. Exit code = the tests' exit code.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { openBrowser, openContext, remoteUri, workbenchUrl } from './browser.ts';
import { startServer } from './server.ts';

const LIMIT = 300_000;
/** The workbench's own log comes by the same way as the console of the extension host. */
const NOISE =
  /^(\[|Creating a socket|Resolv|Ignoring fetching|Creation of|Updating additional|Timed out waiting for authentication|Started local|Settings Sync|%c)/;

const words = process.argv.slice(2);
const valuesOf = (name: string): string[] => words.filter((w) => w.startsWith(`--${name}=`)).map((w) => w.slice(name.length + 3));

async function runTests(): Promise<number> {
  const [tests] = valuesOf('extensionTestsPath');
  if (!tests) throw new Error('--extensionTestsPath is missing');
  const named = words.find((w) => !w.startsWith('-'));
  const folder = named ?? mkdtempSync(path.join(tmpdir(), 'schlussredaktion-folder-'));
  const server = await startServer({
    log: process.env.SERVER_LOG,
    language: process.env.TEST_LANGUAGE === 'de' ? 'de' : undefined,
  });
  const browser = await openBrowser();
  try {
    const context = await openContext(browser);
    const page = await context.newPage();
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      if (process.env.VERBOSE || !NOISE.test(String(args[0]))) console.log(format(...args));
    });
    const exit = new Promise<number>((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', (code: number) => resolve(code)).catch(reject);
      page.on('crash', () => reject(new Error('the page crashed')));
      setTimeout(() => reject(new Error(`no answer from the tests within ${LIMIT / 1000} s`)), LIMIT).unref();
    });
    await page.goto(
      workbenchUrl(server.port, folder, [
        ...valuesOf('extensionDevelopmentPath').map((p) => ['extensionDevelopmentPath', remoteUri(server.port, p)] as const),
        ['extensionTestsPath', remoteUri(server.port, tests)],
        ['skipWelcome', 'true'],
      ]),
    );
    return await exit;
  } finally {
    await browser.close();
    await server.stop();
    if (!named) rmSync(folder, { recursive: true, force: true });
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
process.exit(
  await runTests().catch((error: unknown) => {
    console.error(error);
    return 1;
  }),
);
