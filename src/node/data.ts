import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DATA_FILES, type DataFiles, type Lexicon, readLexicon } from '../core/index.ts';

/** Reads the compiled data of `folder` (dist/data). A file that cannot be read becomes a problem of the lexicon, not an error. */
export function loadLexicon(folder: string): Lexicon {
  const files: DataFiles = new Map(
    DATA_FILES.map((name): [string, Uint8Array | { reason: string }] => {
      try {
        return [name, readFileSync(path.join(folder, name))];
      } catch (error) {
        return [name, { reason: (error as NodeJS.ErrnoException).code ?? 'unreadable' }];
      }
    }),
  );
  return readLexicon(files);
}
