import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Folder of this module; the suite's sources are below it. */
const HERE = import.meta.dirname;
/** The project's root folder. */
export const ROOT = path.resolve(HERE, '../..');
const OUT = path.join(ROOT, 'out/vscode/suite');

/** Bundles the suite for the extension host, which loads CommonJS only. Answers the path of its entry. */
export async function bundleSuite(): Promise<string> {
  rmSync(OUT, { recursive: true, force: true });
  const tests = readdirSync(path.join(HERE, 'suite')).filter((name) => name.endsWith('.test.ts'));
  await build({
    entryPoints: ['index.ts', ...tests].map((name) => path.join(HERE, 'suite', name)),
    outdir: OUT,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return path.join(OUT, 'index.cjs');
}
