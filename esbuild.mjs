import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
const common = { bundle: true, sourcemap: true, logLevel: 'warning', target: 'node20', platform: 'node' };
const builds = [{ ...common, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', format: 'esm' }];
mkdirSync('dist/data', { recursive: true });
if (existsSync('src/core/tagging/model/tagger.bin')) cpSync('src/core/tagging/model/tagger.bin', 'dist/data/tagger.bin');
const contexts = await Promise.all(builds.map((options) => context(options)));
await Promise.all(contexts.map((c) => (watch ? c.watch() : c.rebuild())));
if (!watch) await Promise.all(contexts.map((c) => c.dispose()));
