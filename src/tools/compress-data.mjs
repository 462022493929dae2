// Writes the language data once more, compressed, for the npm package: a file is done again only when it has changed.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** How distances are coded; which is densest depends on the length of a file's records, so each is tried. */
const POSTFIXES = [0, 1, 2, 3];
const FOLDER = path.resolve(import.meta.dirname, '../../dist/data');

for (const name of readdirSync(FOLDER).filter((n) => n.endsWith('.bin'))) {
  const [file, target] = [path.join(FOLDER, name), path.join(FOLDER, `${name}.br`)];
  if (existsSync(target) && statSync(target).mtimeMs >= statSync(file).mtimeMs) continue;
  const bytes = readFileSync(file);
  const tries = POSTFIXES.map((postfix) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
      },
    }),
  );
  writeFileSync(
    target,
    tries.reduce((best, next) => (next.length < best.length ? next : best)),
  );
}
