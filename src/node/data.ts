import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { DATA_FILES, type DataFiles, type Lexicon, readLexicon } from '../core/index.ts';

/** A file of the data, as it is or (in the npm package) compressed. */
function readData(file: string): Uint8Array {
  return existsSync(file) || !existsSync(`${file}.br`) ? readFileSync(file) : brotliDecompressSync(readFileSync(`${file}.br`));
}

/** Reads the compiled data of `folder` (dist/data). A file that cannot be read becomes a problem of the lexicon, not an error. */
export function loadLexicon(folder: string): Lexicon {
  const files: DataFiles = new Map(
    DATA_FILES.map((name): [string, Uint8Array | { reason: string }] => {
      try {
        return [name, readData(path.join(folder, name))];
      } catch (error) {
        return [name, { reason: (error as NodeJS.ErrnoException).code ?? 'unreadable' }];
      }
    }),
  );
  return readLexicon(files);
}
