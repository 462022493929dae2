// Runs the unit tests with Node's own runner: all of them, or those whose path holds one of the words given.
import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';

const words = process.argv.slice(2);
const files = globSync(['test/**/*.test.ts'], {
  ignore: ['test/vscode/**', 'test/vsix/**', 'test/editors/**', 'test/package/**', 'test/host/**'],
})
  .filter((f) => words.length === 0 || words.some((w) => f.includes(w)))
  .sort();
if (files.length === 0) {
  console.error(`No test's path holds ${words.join(' or ')}.`);
  process.exit(1);
}
const run = spawnSync(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=spec', ...files], { stdio: 'inherit' });
process.exit(run.status ?? 1);
