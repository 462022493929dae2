import { type FSWatcher, statSync, watch } from 'node:fs';
import path from 'node:path';
import { HOUSE_FOLDER } from '../core/index.ts';
import type { Houses } from './houses.ts';

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
 * Calls `changed` with the files that changed or came, until the process ends; with all of them where a house has changed. `list` names all
 * files anew each time, so that new ones are seen; what is watched are their folders, the folders given, and those of their houses.
 */
export function watchFiles(
  list: () => readonly string[],
  folders: readonly string[],
  houses: Houses | undefined,
  changed: (files: readonly string[]) => void,
): void {
  const stamps = new Map(list().map((file) => [file, stampOf(file)]));
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly ino: number }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const all = list();
    const houseChanged = houses?.refresh() === true;
    const files = all.filter((file) => {
      const stamp = stampOf(file);
      const other = stamp !== '' && stamps.get(file) !== stamp;
      stamps.set(file, stamp);
      return other || (houseChanged && stamp !== '');
    });
    cover();
    if (files.length > 0) changed(files);
  };
  const cover = (): void => {
    const own = new Set([...folders, ...[...stamps.keys()].map((f) => path.dirname(f))]);
    for (const folder of own) houses?.of(folder);
    // A house that is moved away and back is seen by the folder it lies in, of which nothing else is of interest.
    const theirs = houses?.folders() ?? [];
    const above = new Set(theirs.map((folder) => path.dirname(folder)).filter((folder) => !own.has(folder)));
    for (const folder of new Set([...own, ...theirs, ...above])) {
      const ino = statSync(folder, { throwIfNoEntry: false })?.ino;
      const known = watched.get(folder);
      if (known && known.ino === ino) continue;
      known?.watcher.close(); // It was taken away, and another is there or none.
      watched.delete(folder);
      if (ino === undefined) continue;
      const watcher = watch(folder, (_, name) => {
        if (above.has(folder) && name !== null && name !== HOUSE_FOLDER) return;
        clearTimeout(timer);
        timer = setTimeout(look, QUIET);
      });
      watcher.on('error', () => watched.delete(folder)); // The folder is gone; its files are too.
      watched.set(folder, { watcher, ino });
    }
  };
  cover();
}
