// `npm run bench -- load`: how long it takes to load all data, cold: the loader bundled as it ships, each time in a fresh process that does
// nothing else. The median counts; the least of them is what a quiet machine would show, where others work on this one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RUNS = 15;

const folder = mkdtempSync(path.join(tmpdir(), 'load-'));
try {
  const entry = path.join(folder, 'entry.ts');
  writeFileSync(
    entry,
    `import { loadLexicon } from ${JSON.stringify(path.join(ROOT, 'src/node/data.ts'))};
const start = performance.now();
const { problems } = loadLexicon(${JSON.stringify(path.join(ROOT, 'dist/data'))});
process.stdout.write(JSON.stringify({ ms: performance.now() - start, problems }));`,
  );
  const outfile = path.join(folder, 'load.mjs');
  await build({ entryPoints: [entry], outfile, bundle: true, minify: true, platform: 'node', target: 'node20', format: 'esm' });
  const times = Array.from({ length: RUNS }, () => {
    const { ms, problems } = JSON.parse(spawnSync(process.execPath, [outfile], { encoding: 'utf8' }).stdout);
    if (problems.length > 0) throw new Error(`not all data could be read: ${JSON.stringify(problems)}`);
    return ms as number;
  }).sort((a, b) => a - b);
  const shown = (ms: number): string => `${ms.toFixed(1)} ms`;
  console.log(
    `all data loaded, cold, ${RUNS} fresh processes: median ${shown(times[RUNS >> 1]!)}, least ${shown(times[0]!)}, most ${shown(times.at(-1)!)}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
