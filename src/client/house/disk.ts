import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { MAX_FILE } from '../../core/house/files.ts';
import { codeOf, replaceFile } from '../../node/replace-file.ts';
import { ListError, type ListPlace } from './list-files.ts';

/** A lock that has not changed hands for so long (milliseconds by the waiter's own clock) was left by a window that died. */
const STALE = 10_000;
/** Nobody waits longer for a lock. */
const PATIENCE = 30_000;

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

async function take(lock: string, owner: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx');
    await handle.writeFile(owner).finally(() => handle.close());
    return true;
  } catch (error) {
    // Windows says EPERM of a file that is just being deleted.
    if (codeOf(error) === 'EEXIST' || (process.platform === 'win32' && codeOf(error) === 'EPERM')) return false;
    throw error;
  }
}

/** Takes away a lock that `owner` left; one that somebody has taken meanwhile is put back. */
async function breakLock(lock: string, owner: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
    if ((await readFile(aside, 'utf8')) !== owner) await link(aside, lock);
  } catch {
    // Somebody else was quicker.
  }
  await unlink(aside).catch(() => undefined);
}

/** Runs while no other process holds the lock: a file beside the list, made only where there is none. */
async function withLock<T>(lock: string, run: () => Promise<T>): Promise<T> {
  const owner = `${process.pid} ${randomUUID()}`;
  const start = performance.now();
  let holder: string | undefined;
  let since = start;
  while (!(await take(lock, owner))) {
    const now = performance.now();
    const found = await readFile(lock, 'utf8').catch(() => undefined);
    if (found !== holder) {
      holder = found;
      since = now;
    } else if (holder !== undefined && now - since > STALE) await breakLock(lock, holder);
    if (now - start > PATIENCE) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
  }
  try {
    return await run();
  } finally {
    if ((await readFile(lock, 'utf8').catch(() => undefined)) === owner) await unlink(lock).catch(() => undefined);
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
        return await readFile(target);
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
