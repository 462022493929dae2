// `npm run bench`: runs the benchmarks in this folder, or those whose name holds one of the words given; each in its own process.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { globSync } from 'tinyglobby';

const words = process.argv.slice(2);
const files = globSync(['*.ts'], { cwd: import.meta.dirname })
  .filter((f) => words.length === 0 || words.some((w) => f.includes(w)))
  .sort();
const failed = files.filter(
  (f) => spawnSync(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, f)], { stdio: 'inherit' }).status !== 0,
);
process.exitCode = failed.length === 0 ? 0 : 1;
