import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, lstat, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Codes of {@link replaceFile}'s own refusals, beside those of the operating system. */
export type ReplaceRefusal = 'EREADONLY' | 'ENOTFILE' | 'EDANGLING';

/** A refusal or a fault of the file system; `code` is what messages show. The file is as it was. */
export class ReplaceError extends Error {
  readonly code: string;
  constructor(code: ReplaceRefusal | string, options?: ErrorOptions) {
    super(code, options);
    this.name = 'ReplaceError';
    this.code = code;
  }
}

/** The code of a failed file operation, for messages. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'Fehler';
}

async function unlessMissing<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Where a file really lies: a link stays a link, what it leads to is what is written. A link into nothing is refused. */
async function targetOf(file: string): Promise<string> {
  const real = await unlessMissing(realpath(file));
  if (real !== undefined) return real;
  if (await unlessMissing(lstat(file))) throw new ReplaceError('EDANGLING');
  return path.resolve(file);
}

/** A file that another program has in use for a moment is asked for again after so many milliseconds. */
const MOMENTS = [10, 30, 90, 250, 600];
const BUSY: ReadonlySet<string> = new Set(['EBUSY', 'EAGAIN', 'ETXTBSY', 'EPERM']);

/**
 * Tries a file operation again that another program (a virus scanner, an indexer, a share) stands in the way of for a moment. What is refused for
 * good, a file that nobody may write above all, is refused at once; on Windows that cannot be told from a moment.
 */
export async function patiently<T>(run: () => T | Promise<T>): Promise<T> {
  for (const wait of MOMENTS) {
    try {
      return await run();
    } catch (error) {
      const code = codeOf(error);
      if (!BUSY.has(code) && !(code === 'EACCES' && process.platform === 'win32')) throw error;
      await pause(wait);
    }
  }
  return run();
}

/** A folder that takes no changes for a moment (a share, a scanner) is asked again after so many milliseconds. */
const REMOVAL = [10, 40, 150, 600];

/** Takes away a file, unless `isOurs` says that it is another's by now. False where it stayed. */
export async function removePatiently(
  file: string,
  isOurs: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  for (const wait of [...REMOVAL, undefined]) {
    if (!(await isOurs())) return true;
    try {
      await unlink(file);
      return true;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return true;
    }
    if (wait !== undefined) await pause(wait);
  }
  return false;
}

async function fill(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  await handle.writeFile(bytes);
  const { size } = await handle.stat();
  // A full disk or a quota may take a part and say nothing until the next write.
  if (size !== bytes.length) throw new ReplaceError('ENOSPC');
  await handle.sync();
}

async function overwrite(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, at);
    if (bytesWritten === 0) throw new ReplaceError('ENOSPC');
    at += bytesWritten;
  }
  await handle.truncate(bytes.length);
  await handle.sync();
}

/**
 * Writes into the file itself, for one that has several names (hard links): a rename would part them, and the other names keep the old content for
 * good. The new content stands whole beside it by then; where writing fails the old content is put back, for which the disk has its blocks already.
 * It is cut only at the end.
 */
async function writeInto(target: string, bytes: Uint8Array): Promise<void> {
  const old = await patiently(() => readFile(target));
  const handle = await patiently(() => open(target, 'r+'));
  try {
    try {
      await overwrite(handle, bytes);
    } catch (error) {
      await overwrite(handle, old);
      throw error;
    }
  } finally {
    await handle.close();
  }
}

/**
 * Replaces a file's content as a whole or not at all: written beside it under a name of its own, forced to the disk, checked for its
 * length, then renamed over it. Mode and, where allowed, owner stay; links are followed, and a file with several names keeps them. A file that nobody may write is refused, though
 * a rename could replace it. Not by `write-file-atomic` or `atomically`: both take a short write for a whole one (a quota of 4096 bytes
 * leaves 4096 bytes of the file). Rejects with an error that has a `code`.
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const target = await targetOf(file);
  const before = await unlessMissing(stat(target));
  if (before && !before.isFile()) throw new ReplaceError('ENOTFILE');
  // Root may write everything, but who takes all rights from a file means it.
  if (before && (before.mode & 0o222) === 0) throw new ReplaceError('EREADONLY');
  if (before) await access(target, constants.W_OK);
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  const handle = await patiently(() => open(temporary, 'wx', before ? before.mode & 0o777 : 0o666));
  try {
    try {
      await fill(handle, bytes);
      if (before) {
        await handle.chown(before.uid, before.gid).catch(() => undefined);
        await handle.chmod(before.mode & 0o7777).catch(() => undefined);
      }
    } finally {
      await handle.close();
    }
    if (before && before.nlink > 1) {
      await writeInto(target, bytes);
      await unlink(temporary);
    } else await patiently(() => rename(temporary, target));
  } catch (error) {
    await removePatiently(temporary);
    throw error;
  }
}
