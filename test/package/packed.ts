import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// @ts-expect-error A script without types: it runs before anything is installed.
import { packNpm } from '../../src/tools/build.mjs';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Done {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** An empty folder with the packed npm package installed in it. */
export interface Packed {
  readonly folder: string;
  /** What npm said of installing it that is no success. */
  readonly warnings: string;
  /** The tarball's name in the folder. */
  readonly tarball: string;
  readonly bin: string;
  readonly run: (command: string, args: readonly string[], input?: string) => Done;
  /** Writes a file in the folder and answers its name. */
  readonly file: (name: string, content: string) => string;
  readonly remove: () => void;
}

/** Packs the project (which must be built) and installs it without a network. */
export function installPacked(): Packed {
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-npm-'));
  const run = (command: string, args: readonly string[], input = '', cwd = folder): Done => {
    const done = spawnSync(command, args, { cwd, encoding: 'utf8', input });
    return { status: done.status, out: done.stdout, err: done.stderr };
  };
  const file = (name: string, content: string): string => {
    writeFileSync(path.join(folder, name), content);
    return name;
  };
  const tarball = path.basename(packNpm(folder));
  file('package.json', '{ "name": "empty", "private": true, "type": "module" }');
  const installed = run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`]);
  assert.equal(installed.status, 0, installed.err);
  const bin = path.join(folder, 'node_modules/.bin/schlussredaktion');
  return {
    folder,
    warnings: installed.err,
    tarball,
    bin,
    run,
    file,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
