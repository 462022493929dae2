import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
/**
 * Patterns stay literals. Node before 20.12 does not know the newest scripts, so esbuild would make each pattern with `\p{…}` a call of
 * `RegExp` with a string, worked out anew each time it is met; the classes used here are as old as the syntax.
 */
const supported = { 'regexp-unicode-property-escapes': true };
const common = { bundle: true, charset: 'utf8', sourcemap: true, logLevel: 'warning', minify: !watch, metafile: true, supported };
const node = { ...common, platform: 'node', target: 'node20', outdir: 'dist' };
// Modules that are CommonJS inside still ask for `require` in an ES module bundle.
const require = "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

const web = { ...common, platform: 'browser', target: 'es2023', outdir: 'dist/web' };

const CORE = path.resolve('src/core/index.ts');
/**
 * The core is most of the server and of the command line, on Node and in the browser: it is bundled once, as a script that runs in both and
 * leaves its exports in a global, and everything else takes them from there.
 */
const coreOutside = {
  name: 'core-outside',
  setup(build) {
    build.onResolve({ filter: /core\/index\.ts$/ }, ({ path: asked, resolveDir }) =>
      path.resolve(resolveDir, asked) === CORE ? { path: CORE, namespace: 'core-outside' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'core-outside' }, () => ({
      contents: 'module.exports = globalThis.schlussredaktionCore;',
    }));
  },
};

/**
 * The MCP library loads a validator of JSON schemas for questions to the user, which are never asked: half of its bundle.
 */
const noValidator = {
  name: 'no-validator',
  setup(build) {
    build.onResolve({ filter: /validation\/ajv-provider\.js$/ }, () => ({ path: 'none', namespace: 'no-validator' }));
    build.onLoad({ filter: /./, namespace: 'no-validator' }, () => ({ contents: 'export class AjvJsonSchemaValidator {}' }));
  },
};

/** One entry a line: what is bundled, and for whom. */
const builds = [
  {
    ...common,
    platform: 'browser',
    target: ['es2023', 'node20'],
    outdir: 'dist',
    entryPoints: { core: CORE },
    format: 'iife',
    globalName: 'schlussredaktionCore',
    footer: { js: 'globalThis.schlussredaktionCore = schlussredaktionCore;' },
  },
  {
    ...node,
    entryPoints: {
      cli: 'src/cli/main.ts',
      mcp: 'src/cli/mcp/server.ts',
      server: 'src/server/node.ts',
      library: 'src/node/library.ts',
    },
    format: 'esm',
    // jsonc-parser's other entry asks for its own files at run time, where they are no more.
    mainFields: ['module', 'main'],
    plugins: [coreOutside, noValidator],
    banner: { js: `import './core.js'; ${require}` },
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
  // Runs behind the core's script in the same worker; the client puts the two together.
  { ...web, entryPoints: { server: 'src/server/browser.ts' }, format: 'iife', plugins: [coreOutside] },
];
for (const folder of ['dist', 'dist/web']) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) if (/\.c?js(\.map)?$/.test(name)) rmSync(`${folder}/${name}`);
}
const contexts = await Promise.all(builds.map((options) => context(options)));
const results = await Promise.all(contexts.map((c) => (watch ? c.watch() : c.rebuild())));
if (!watch) {
  await Promise.all(contexts.map((c) => c.dispose()));
  // Whose code the bundles hold, for the list of materials: the folders of packages, sorted.
  const inputs = results.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs)),
  );
  const packages = inputs.map((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(Boolean);
  writeFileSync('dist/packages.json', `${JSON.stringify([...new Set(packages)].sort(), null, 2)}\n`);
}
