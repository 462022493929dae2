// `npm run fuzz`: the fuzzers of this folder, or those whose name holds one of the words given, with fresh seeds for as many seconds
// (FUZZ_SECONDS, 60 by default) as there are; FUZZ_SEED runs one seed again. A failure names its seed and the smallest input that fails.
import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';

const words = process.argv.slice(2);
const files = globSync(['*.ts'], { cwd: import.meta.dirname, ignore: ['fuzz.ts'] })
  .filter((f) => words.length === 0 || words.some((w) => f.includes(w)))
  .sort();
let failed = 0;
for (const file of files) {
  console.log(`== ${file}`);
  const run = spawnSync(process.execPath, ['--import', 'tsx', `${import.meta.dirname}/${file}`], { stdio: 'inherit' });
  if (run.status !== 0) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
