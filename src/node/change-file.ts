import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { utf8Of } from '../core/index.ts';
import { codeOf, replaceFile } from './replace-file.ts';

/**
 * Changes a text file in UTF-8, or makes it and its folder, as a whole or not at all. `change` is given undefined where there is no file;
 * where it answers undefined all is left. Rejects where the file is not UTF-8, or cannot be read or written.
 */
export async function changeFile(file: string, change: (text: string | undefined) => string | undefined): Promise<void> {
  let before: string | undefined;
  try {
    before = utf8Of(readFileSync(file));
    if (before === undefined) throw new TypeError('not UTF-8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const after = change(before);
  if (after === undefined || after === before) return;
  mkdirSync(path.dirname(file), { recursive: true });
  await replaceFile(file, new TextEncoder().encode(after));
}
