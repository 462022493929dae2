// Runs the suite in a real VS Code through @vscode/test-electron, with the extension under development (not packaged).
// The assembled VS Code of test/host stands in for the desktop one; VSCODE_EXECUTABLE=/path/to/code runs the same suite there.
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleSuite, ROOT } from './bundle.ts';

const folder = path.join(ROOT, 'out/vscode/articles');
rmSync(folder, { recursive: true, force: true });
cpSync(path.join(ROOT, 'test/vscode/sample'), folder, { recursive: true });
const extensionTestsPath = await bundleSuite();
try {
  await runTests({
    vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? path.join(ROOT, 'test/host/code.mjs'),
    extensionDevelopmentPath: process.env.EXTENSION_PATH ?? ROOT,
    extensionTestsPath,
    launchArgs: [folder, '--disable-extensions'],
    extensionTestsEnv: { TEST_LANGUAGE: process.env.TEST_LANGUAGE ?? 'de', SERVER_LOG: path.join(ROOT, 'out/vscode/server.log') },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
