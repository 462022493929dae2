// `npm run bench -- load`: how long it takes to load all data, cold: the loader bundled as it ships, each time in a fresh process that does
// nothing else. Time on the clock, and time of its thread on a processor (Linux): where others work on the machine the first says little.
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
    `import { existsSync, readFileSync } from 'node:fs';
import { loadLexicon } from ${JSON.stringify(path.join(ROOT, 'src/node/data.ts'))};
const STAT = '/proc/self/schedstat';
const busy = (): number => (existsSync(STAT) ? Number(readFileSync(STAT, 'utf8').split(' ')[0]) / 1e6 : Number.NaN);
busy();
const [before, start] = [busy(), performance.now()];
const { problems } = loadLexicon(${JSON.stringify(path.join(ROOT, 'dist/data'))});
const clock = performance.now() - start;
process.stdout.write(JSON.stringify({ clock, thread: busy() - before, problems }));`,
  );
  const outfile = path.join(folder, 'load.mjs');
  await build({ entryPoints: [entry], outfile, bundle: true, minify: true, platform: 'node', target: 'node20', format: 'esm' });
  const runs = Array.from({ length: RUNS }, () => {
    const run = JSON.parse(spawnSync(process.execPath, [outfile], { encoding: 'utf8' }).stdout);
    if (run.problems.length > 0) throw new Error(`not all data could be read: ${JSON.stringify(run.problems)}`);
    return run as { clock: number; thread: number };
  });
  for (const [name, key] of [
    ['on the clock', 'clock'],
    ['of the thread', 'thread'],
  ] as const) {
    const times = runs.map((r) => r[key]).sort((a, b) => a - b);
    const [least, median, most] = [times[0]!, times[RUNS >> 1]!, times.at(-1)!].map((ms) => `${ms.toFixed(1)} ms`);
    console.log(`all data loaded, cold, ${RUNS} fresh processes, ${name}: median ${median}, least ${least}, most ${most}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
