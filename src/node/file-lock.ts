import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, unlink } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, removePatiently } from './replace-file.ts';

/** A lock that has not changed hands for so long (milliseconds by the waiter's own clock) was left by a window that died. */
const STALE = 10_000;
/** Nobody waits longer for a lock. */
const PATIENCE = 30_000;

/** The owners of this process whose locks could not be taken away. Nobody waits for these. */
const abandoned = new Set<string>();

async function take(lock: string, owner: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx');
    try {
      await handle.writeFile(owner).finally(() => handle.close());
    } catch (error) {
      await unlink(lock).catch(() => undefined);
      throw error;
    }
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

/** Takes away the lock that `owner` has, unless somebody took it for dead meanwhile. */
async function release(lock: string, owner: string): Promise<void> {
  const isOurs = async (): Promise<boolean> => (await readFile(lock, 'utf8').catch(() => undefined)) === owner;
  if (!(await removePatiently(lock, isOurs))) abandoned.add(owner);
}

/** Runs while nobody else, in this process or another, holds the lock: a file that is made only where there is none. Rejects where it stays taken. */
export async function withLock<T>(lock: string, run: () => Promise<T>): Promise<T> {
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
    }
    if (holder !== undefined && (abandoned.has(holder) || now - since > STALE)) await breakLock(lock, holder);
    if (now - start > PATIENCE) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    await pause(5 + Math.random() * 20);
  }
  try {
    return await run();
  } finally {
    await release(lock, owner);
  }
}
