import { withEntry, withoutEntry } from '../../core/house/lists.ts';
import { takingTurns } from '../turns.ts';

/** One list of the house, wherever it lies: on a disk, or in a virtual file system. */
export interface ListPlace {
  /** The same for the same file; also what messages call it. */
  readonly file: string;
  /** Its bytes; undefined if, and only if, there is no such file. Rejects where that cannot be told. */
  read(): Promise<Uint8Array | undefined>;
  /** Puts the bytes in place as a whole or not at all. */
  replace(bytes: Uint8Array): Promise<void>;
  /** Whether the workspace folder is there, and the list's own folder in it. */
  folders(): Promise<{ readonly workspace: boolean; readonly own: boolean }>;
  makeFolder(): Promise<void>;
  /** Runs it while no other window does the same, as far as the file system lets windows know of each other. */
  alone<T>(run: () => Promise<T>): Promise<T>;
}

export type ListTrouble =
  | 'not-utf8'
  | 'too-large'
  | 'not-file'
  | 'link'
  | 'failed'
  | 'workspace-gone'
  | 'folder-gone'
  /** Was there in this session, and is no more. */
  | 'list-gone'
  /** Holds lines that are no entries: a rewrite would lose them. */
  | 'broken'
  /** Bears another name than the house reads; `reason` is that one. */
  | 'misnamed';

/** A list that could not be read or written, named; it is as it was. `reason` is the file system's word where `trouble` is `failed`. */
export class ListError extends Error {
  readonly file: string;
  readonly trouble: ListTrouble;
  readonly reason: string;
  constructor(file: string, trouble: ListTrouble, reason = '') {
    super(`${file}: ${trouble} ${reason}`.trim());
    this.name = 'ListError';
    this.file = file;
    this.trouble = trouble;
    this.reason = reason;
  }
}

/** Waits between attempts, in milliseconds: files are busy for moments (virus scanners, sync clients, another window). */
const WAITS = [5, 10, 20, 50, 100, 200, 400, 800, 1600] as const;

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Text of a list with its byte order mark, if any; a list in another encoding is refused, as writing it back would ruin it. */
function textOf(place: ListPlace, bytes: Uint8Array): string {
  // UTF-16 of plain ASCII is valid UTF-8, full of zeros.
  if (bytes.includes(0)) throw new ListError(place.file, 'not-utf8');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ListError(place.file, 'not-utf8');
  }
}

function failure(place: ListPlace, error: unknown): ListError {
  if (error instanceof ListError) return error;
  const { code, name } = error as { code?: unknown; name?: unknown };
  return new ListError(place.file, 'failed', String(code ?? name ?? error));
}

/**
 * Reads and changes the lists of the house. All changes of a window go through one queue; each reads the list, merges, replaces it as a whole
 * and looks at what is on the disk. What could not be written stays to be written with the next entry, or when the list can be read again.
 */
export class ListFiles {
  readonly #enqueue = takingTurns();
  readonly #pending = new Map<string, Set<string>>();
  readonly #flushes = new Map<string, Promise<void>>();
  /** Lists that had content when last read: if one is gone now, that may be the moment between two steps of another program. */
  readonly #seen = new Set<string>();

  /** The list's text, '' where there is no such file. Rejects with a `ListError` where that cannot be told. */
  async read(place: ListPlace): Promise<string> {
    try {
      const bytes = await place.read();
      const text = bytes ? textOf(place, bytes) : '';
      if (text !== '') this.#seen.add(place.file);
      return text;
    } catch (error) {
      throw failure(place, error);
    }
  }

  /** Adds an entry; resolves when it is on the disk. Rejects with a `ListError`; the entry is then still {@link isPending}. */
  add(place: ListPlace, head: string, entry: string): Promise<void> {
    const entries = this.#pending.get(place.file) ?? new Set();
    this.#pending.set(place.file, entries.add(entry));
    return this.flush(place, head);
  }

  /** Takes an entry out again. */
  remove(place: ListPlace, entry: string): Promise<void> {
    this.#pending.get(place.file)?.delete(entry);
    return this.#enqueue(() => this.#change(place, (text) => (text === undefined ? undefined : withoutEntry(text, entry))));
  }

  /** Changes the list's text in its turn; `change` gives undefined where it cannot be changed without loss. Rejects with a `ListError`. */
  change(place: ListPlace, change: (text: string | undefined) => string | undefined): Promise<void> {
    return this.#enqueue(() =>
      this.#change(place, (text) => {
        const after = change(text);
        if (after === undefined) throw new ListError(place.file, 'broken');
        return after;
      }),
    );
  }

  isPending(place: ListPlace): boolean {
    return (this.#pending.get(place.file)?.size ?? 0) > 0;
  }

  /** Makes a list anew, with its folder, though it had vanished: to be called when somebody has said so. */
  forget(place: ListPlace): void {
    this.#seen.delete(place.file);
  }

  /** Writes what is still to be written. Entries that come while a write waits for its turn go with it. */
  flush(place: ListPlace, head: string): Promise<void> {
    const waiting = this.#flushes.get(place.file);
    if (waiting) return waiting;
    const run = this.#enqueue(async () => {
      this.#flushes.delete(place.file);
      const entries = [...(this.#pending.get(place.file) ?? [])];
      if (entries.length === 0) return;
      await this.#change(place, (text) => entries.reduce<string | undefined>((t, entry) => withEntry(head, t, entry), text));
      for (const entry of entries) this.#pending.get(place.file)?.delete(entry);
    });
    this.#flushes.set(place.file, run);
    return run;
  }

  async #change(place: ListPlace, change: (text: string | undefined) => string | undefined): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#attempt(place, change, attempt === WAITS.length);
      } catch (error) {
        const wait = WAITS[attempt];
        if (wait === undefined || error instanceof ListError) throw failure(place, error);
        await sleep(wait);
      }
    }
  }

  async #attempt(place: ListPlace, change: (text: string | undefined) => string | undefined, last: boolean): Promise<void> {
    const { workspace, own } = await place.folders();
    const seen = this.#seen.has(place.file);
    if (!workspace) throw new ListError(place.file, 'workspace-gone');
    if (!own && seen) throw new ListError(place.file, 'folder-gone');
    if (!own) await place.makeFolder();
    await place.alone(async () => {
      const before = await place.read();
      if (!before && seen) throw last ? new ListError(place.file, 'list-gone') : new Error('vanished');
      const text = before && textOf(place, before);
      const after = change(text);
      if (after === undefined || after === text) return;
      const bytes = new TextEncoder().encode(after);
      await place.replace(bytes);
      const written = await place.read();
      if (!written || !sameBytes(written, bytes)) throw new Error('not written');
      this.#seen.add(place.file);
    });
  }
}
