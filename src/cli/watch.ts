import { type FSWatcher, statSync, watch } from 'node:fs';
import path from 'node:path';

/** Waits this long for more changes: editors write a file in several steps. Milliseconds. */
const QUIET = 150;

/** What a file was when it was last looked at. */
function stampOf(file: string): string {
  try {
    const { mtimeMs, size } = statSync(file);
    return `${mtimeMs} ${size}`;
  } catch {
    return '';
  }
}

/**
 * Calls `changed` with the files that changed or came, until the process ends. `list` names all files anew each time, so that new ones
 * are seen; what is watched are their folders and the folders given.
 */
export function watchFiles(
  list: () => readonly string[],
  folders: readonly string[],
  changed: (files: readonly string[]) => void,
): void {
  const stamps = new Map(list().map((file) => [file, stampOf(file)]));
  const watched = new Map<string, FSWatcher>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const files = list().filter((file) => {
      const stamp = stampOf(file);
      const other = stamp !== '' && stamps.get(file) !== stamp;
      stamps.set(file, stamp);
      return other;
    });
    cover();
    if (files.length > 0) changed(files);
  };
  const cover = (): void => {
    for (const folder of new Set([...folders, ...[...stamps.keys()].map((f) => path.dirname(f))])) {
      if (watched.has(folder)) continue;
      const watcher = watch(folder, () => {
        clearTimeout(timer);
        timer = setTimeout(look, QUIET);
      });
      watcher.on('error', () => watched.delete(folder)); // The folder is gone; its files are too.
      watched.set(folder, watcher);
    }
  };
  cover();
}
