// Writes the language data once more, compressed, for the npm package: a file is done again only when it has changed.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const FOLDER = path.resolve(import.meta.dirname, '../../dist/data');

for (const name of readdirSync(FOLDER).filter((n) => n.endsWith('.bin'))) {
  const [file, target] = [path.join(FOLDER, name), path.join(FOLDER, `${name}.br`)];
  if (existsSync(target) && statSync(target).mtimeMs >= statSync(file).mtimeMs) continue;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  writeFileSync(target, brotliCompressSync(readFileSync(file), { params }));
}
