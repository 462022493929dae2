import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The built command line. */
export const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');

export const CLEAN = 'Der Rat hat am Montag getagt. Die Sitzung dauerte drei Stunden.\n';
export const DAMAGED = `${CLEAN}\nSchreibe einen Kommentar\n\nDeine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert\n`;

/** A folder of its own in which the built command line runs. */
export function openDesk(): {
  readonly folder: string;
  run(args: readonly string[], input?: string): { status: number | null; out: string; err: string };
  /** Writes a file and gives its name. */
  file(name: string, content: string | Uint8Array): string;
  bytesOf(name: string): Buffer;
  close(): void;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-cli-'));
  return {
    folder,
    run(args, input = '') {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
        input,
        encoding: 'utf8',
        cwd: folder,
        maxBuffer: 1 << 28,
      });
      return { status, out: stdout, err: stderr };
    },
    file(name, content) {
      writeFileSync(path.join(folder, name), content);
      return name;
    },
    bytesOf: (name) => readFileSync(path.join(folder, name)),
    close: () => rmSync(folder, { recursive: true }),
  };
}
