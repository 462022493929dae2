// Writes the type declarations of the library (src/node/library.ts) to dist/types: those that its types reach, and no others.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ALL = path.join(ROOT, 'out/types');
const TYPES = path.join(ROOT, 'dist/types');
const ENTRY = 'node/library.d.ts';

rmSync(ALL, { recursive: true, force: true });
rmSync(TYPES, { recursive: true, force: true });
const { status, stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.library.json'], {
  cwd: ROOT,
  encoding: 'utf8',
});
if (status !== 0) throw new Error(`the types of the library cannot be written:\n${stdout}`);

/** Copies a declaration and what it imports; addresses get the ending that every resolver reads. */
function copy(file, done = new Set()) {
  if (done.has(file)) return;
  done.add(file);
  const text = readFileSync(path.join(ALL, file), 'utf8');
  const rewritten = text.replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2');
  for (const [, address] of rewritten.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]*)['"]/g)) {
    const next = path.posix.join(path.posix.dirname(file), address).replace(/\.js$/, '.d.ts');
    if (existsSync(path.join(ALL, next))) copy(next, done);
    else throw new Error(`${file} imports ${address}, which has no types`);
  }
  const target = path.join(TYPES, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, rewritten);
}

copy(ENTRY);
