import path from 'node:path';
import type { Lexicon } from '../../src/core/index.ts';
import { loadLexicon } from '../../src/node/data.ts';

let lexicon: Lexicon | undefined;

/** The built lexicon (`npm run build` makes it), loaded once for all tests of a process. */
export function builtLexicon(): Lexicon {
  lexicon ??= loadLexicon(path.resolve(import.meta.dirname, '../../dist/data'));
  return lexicon;
}
