import { existsSync, readdirSync, rmSync } from 'node:fs';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
const common = { bundle: true, sourcemap: true, logLevel: 'warning', minify: !watch };
const node = { ...common, platform: 'node', target: 'node20', outdir: 'dist' };
// Modules that are CommonJS inside still ask for `require` in an ES module bundle.
const require = "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

const web = { ...common, platform: 'browser', target: 'es2023', outdir: 'dist/web' };

/** One entry a line: what is bundled, and for whom. */
const builds = [
  // Command line and server share the core as one file: it is most of both.
  {
    ...node,
    entryPoints: { cli: 'src/cli/main.ts', server: 'src/server/node.ts' },
    format: 'esm',
    splitting: true,
    chunkNames: 'shared-[hash]',
    banner: { js: require },
  },
  {
    ...node,
    entryPoints: { extension: 'src/client/node.ts' },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  },
  // Named .cjs: in a package of type module VS Code takes .js for an ES module, which its web host does not load.
  {
    ...web,
    entryPoints: { extension: 'src/client/browser.ts' },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  },
  { ...web, entryPoints: { server: 'src/server/browser.ts' }, format: 'iife' },
];
for (const folder of ['dist', 'dist/web']) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) if (/\.c?js(\.map)?$/.test(name)) rmSync(`${folder}/${name}`);
}
const contexts = await Promise.all(builds.map((options) => context(options)));
await Promise.all(contexts.map((c) => (watch ? c.watch() : c.rebuild())));
if (!watch) await Promise.all(contexts.map((c) => c.dispose()));
