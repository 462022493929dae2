import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { utf8Of } from '../core/index.ts';
import { withLock } from './file-lock.ts';
import { codeOf, patiently, replaceFile } from './replace-file.ts';

/**
 * Changes a text file in UTF-8, or makes it and its folder, as a whole or not at all; the folder above must be there (`ENOENT`). `change` is given
 * undefined where there is no file; where it answers undefined all is left. Rejects where the file is not UTF-8, or cannot be read or written. Of several changes at once, by any
 * process that keeps to the lock beside the file, each sees what the others wrote.
 */
export async function changeFile(file: string, change: (text: string | undefined) => string | undefined): Promise<void> {
  const folder = path.dirname(file);
  if (!existsSync(folder) && change(undefined) === undefined) return;
  makeFolder(folder);
  // A link stays a link: all who change what it leads to wait for one lock.
  const target = existsSync(file) ? realpathSync(file) : file;
  await withLock(`${target}.lock`, async () => {
    const { text: before, mark } = await patiently(() => readText(file));
    const after = change(before);
    if (after !== undefined && after !== before) await replaceFile(file, new TextEncoder().encode(mark + after));
  });
}

/** Makes a folder, but none above it: where a folder was moved away, its old place stays as it is. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** The text of a file and the byte order mark before it; undefined and none where there is no file. */
function readText(file: string): { readonly text: string | undefined; readonly mark: string } {
  try {
    const bytes = readFileSync(file);
    const text = utf8Of(bytes);
    if (text === undefined) throw Object.assign(new TypeError('not UTF-8'), { code: 'not UTF-8' });
    return { text, mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '' };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { text: undefined, mark: '' };
    throw error;
  }
}
