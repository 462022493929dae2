// `npm run bench`: runs the benchmarks in this folder, or those whose name holds one of the words given; each in its own process, and bundled
// like what ships, since the loader of the tests puts calls into the code that cost a good part of the time.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

/** Ignored by git; as deep below the root as this folder, so that paths relative to a benchmark hold there too. */
const OUT = path.resolve(import.meta.dirname, '../../out/bench');

const words = process.argv.slice(2);
const files = globSync(['*.ts'], { cwd: import.meta.dirname })
  .filter((f) => words.length === 0 || words.some((w) => f.includes(w)))
  .sort();
const failed = [];
for (const file of files) {
  const outfile = path.join(OUT, file.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [path.join(import.meta.dirname, file)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  if (spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status !== 0) failed.push(file);
}
process.exitCode = failed.length === 0 ? 0 : 1;
