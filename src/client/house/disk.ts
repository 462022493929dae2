import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { MAX_FILE } from '../../core/house/files.ts';
import { withLock } from '../../node/file-lock.ts';
import { codeOf, patiently, replaceFile } from '../../node/replace-file.ts';
import { ListError, type ListPlace } from './list-files.ts';

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

/** A list on a disk. `trusted`: whether a link may lead out of the workspace folder; a folder of a stranger's must not point at other files. */
export function diskPlace(folder: string, list: string, trusted: boolean): ListPlace {
  const file = path.join(folder, list);
  const own = path.dirname(file);
  const real = async (): Promise<string> => {
    const target = await realpath(file).catch((error) => {
      if (codeOf(error) === 'ENOENT') return file;
      throw error;
    });
    const root = await realpath(folder).catch(() => folder);
    if (!trusted && target !== file && path.relative(root, target).startsWith('..')) throw new ListError(file, 'link');
    return target;
  };
  return {
    file,
    async read() {
      try {
        const target = await real();
        // Nothing is opened before it is known to be an ordinary file: a device or a pipe would never end.
        const found = await stat(target);
        if (!found.isFile()) throw new ListError(file, 'not-file');
        if (found.size > MAX_FILE) throw new ListError(file, 'too-large');
        return await patiently(() => readFile(target));
      } catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
        throw error;
      }
    },
    replace: async (bytes) => replaceFile(await real(), bytes),
    folders: async () => ({ workspace: await isFolder(folder), own: await isFolder(own) }),
    async makeFolder() {
      await mkdir(own).catch((error) => {
        if (codeOf(error) !== 'EEXIST') throw error;
      });
    },
    alone: async (run) => withLock(`${await real()}.lock`, run),
  };
}
