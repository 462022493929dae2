import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { diskPlace } from '../../src/client/house/disk.ts';
import { ListError, ListFiles, type ListPlace } from '../../src/client/house/list-files.ts';
import { readExceptions, withException } from '../../src/core/house/exceptions-file.ts';
import { HEADS, readList, WORDS_FILE } from '../../src/core/house/lists.ts';
import { faultyPlace } from '../support/faulty-place.ts';

const HEAD = HEADS[WORDS_FILE];
const EXCEPTIONS = '.schlussredaktion/ausnahmen.json';
const root = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-haus-'));
const OLD = Array.from({ length: 3000 }, (_, i) => `Altwort${i}`);
let folder = '';
let place: ListPlace;
let turn = 0;

const file = (): string => path.join(folder, WORDS_FILE);
const words = (): string[] => readList(readFileSync(file(), 'utf8'));
const put = (content: string | Uint8Array): void => {
  mkdirSync(path.dirname(file()), { recursive: true });
  writeFileSync(file(), content);
};
const numbered = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
const trouble = (kind: string) => (error: unknown) =>
  error instanceof ListError && error.trouble === kind && error.file === file();

describe('the lists of the house on a disk', { skip: process.platform === 'win32' }, () => {
  beforeEach(() => {
    folder = path.join(root, String(++turn));
    mkdirSync(folder);
    place = diskPlace(folder, WORDS_FILE, true);
  });
  after(() => rmSync(root, { recursive: true }));

  it('lose no word of 200 added at once in one window, with reads and writes failing in turn', async () => {
    put(`${OLD.join('\n')}\n`);
    const lists = new ListFiles();
    const faulty = faultyPlace(place);
    await Promise.all(numbered('Neuwort', 200).map((word) => lists.add(faulty, HEAD, word)));
    assert.deepEqual(words(), [...OLD, ...numbered('Neuwort', 200)]);
  });

  it('lose no word of 200 added by two windows, with reads and writes failing in turn', async () => {
    put(`${OLD.join('\n')}\n`);
    const script = path.resolve(import.meta.dirname, '../support/add-words.ts');
    const windows = [
      ['Links', '100', '1'],
      ['Rechts', '100', '4'],
    ].map((args) => spawn(process.execPath, ['--import', 'tsx', script, folder, ...args], { stdio: 'inherit' }));
    for (const [code] of await Promise.all(windows.map((w) => once(w, 'exit')))) assert.equal(code, 0);
    assert.deepEqual(words().sort(), [...OLD, ...numbered('Links', 100), ...numbered('Rechts', 100)].sort());
    assert.deepEqual(readdirSync(path.dirname(file())), ['woerterbuch.txt'], 'neither locks nor halves are left');
  });

  it('lose no exception of 40 added at once by one window, and are left alone where lines are damaged', async () => {
    const list = diskPlace(folder, EXCEPTIONS, true);
    const own = path.join(folder, EXCEPTIONS);
    const lists = new ListFiles();
    const entries = numbered('a', 40).map((artikel) => ({ artikel, regel: 'quote/unclosed' }));
    await Promise.all(entries.map((entry) => lists.change(faultyPlace(list), (text) => withException(text, entry))));
    assert.equal(readExceptions(readFileSync(own, 'utf8')).entries.length, 40);
    const damaged = readFileSync(own, 'utf8').replace('{}', '<<<<<<< HEAD');
    writeFileSync(own, damaged);
    await assert.rejects(
      lists.change(list, (text) => withException(text, entries[0]!)),
      (error) => error instanceof ListError && error.trouble === 'broken',
    );
    assert.equal(readFileSync(own, 'utf8'), damaged);
  });

  it('never open a device, and read no list larger than 1 MB', async () => {
    mkdirSync(path.dirname(file()));
    symlinkSync('/dev/zero', file());
    await assert.rejects(new ListFiles().read(place), trouble('not-file'));
    rmSync(file());
    put(new Uint8Array((1 << 20) + 1).fill(65));
    await assert.rejects(new ListFiles().read(place), trouble('too-large'));
  });

  it('that cannot be read are named and left alone, and the word is written when they can be', async () => {
    const lists = new ListFiles();
    put(`${OLD.join('\n')}\n`);
    let broken = true;
    const dead: ListPlace = {
      ...place,
      async read() {
        if (broken) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
        return place.read();
      },
    };
    await assert.rejects(lists.add(dead, HEAD, 'Erst'), (e) => trouble('failed')(e) && (e as ListError).reason === 'EACCES');
    assert.deepEqual(words(), OLD);
    assert.ok(lists.isPending(dead));
    broken = false;
    await lists.add(dead, HEAD, 'Dann');
    assert.deepEqual(words(), [...OLD, 'Erst', 'Dann']);
  });

  it('in another encoding are named and not touched', async () => {
    const lists = new ListFiles();
    const text = 'Bürgergeld\nGröße\n';
    for (const bytes of [
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from('Wort\n', 'utf16le'),
    ]) {
      put(bytes);
      await assert.rejects(lists.add(place, HEAD, 'Neu'), trouble('not-utf8'));
      await assert.rejects(lists.read(place), trouble('not-utf8'));
      assert.deepEqual(readFileSync(file()), bytes);
    }
  });

  it('keep their byte order mark, line ends and mode; behind a link the link', async () => {
    const lists = new ListFiles();
    const target = path.join(folder, 'gemeinsam.txt');
    mkdirSync(path.dirname(file()));
    writeFileSync(target, '\ufeff# Haus\r\nEins\r\n');
    chmodSync(target, 0o660);
    symlinkSync(target, file());
    await lists.add(place, HEAD, 'Zwei');
    assert.equal(readFileSync(target, 'utf8'), '\ufeff# Haus\r\nEins\r\nZwei\r\n');
    assert.equal(statSync(target).mode & 0o777, 0o660);
    assert.ok(lstatSync(file()).isSymbolicLink());
    await lists.remove(place, 'Zwei');
    assert.equal(readFileSync(target, 'utf8'), '\ufeff# Haus\r\nEins\r\n');
  });

  it('are no way out of a folder that is not trusted', async () => {
    const outside = path.join(root, 'fremd.txt');
    writeFileSync(outside, 'geheim\n');
    mkdirSync(path.dirname(file()));
    symlinkSync(outside, file());
    const strange = diskPlace(folder, WORDS_FILE, false);
    const lists = new ListFiles();
    await assert.rejects(lists.add(strange, HEAD, 'Wort'), trouble('link'));
    await assert.rejects(lists.read(strange), trouble('link'));
    assert.equal(readFileSync(outside, 'utf8'), 'geheim\n');
  });

  it('are made where there are none, but not in a folder that has vanished', async () => {
    const lists = new ListFiles();
    await lists.add(place, HEAD, 'Eins');
    assert.equal(readFileSync(file(), 'utf8'), `${HEAD}\nEins\n`);
    renameSync(path.dirname(file()), path.join(folder, 'weg'));
    await assert.rejects(lists.add(place, HEAD, 'Zwei'), trouble('folder-gone'));
    assert.ok(!existsSync(path.dirname(file())));
    lists.forget(place); // Somebody has said that it may be made.
    await lists.add(place, HEAD, 'Drei');
    assert.deepEqual(words(), ['Zwei', 'Drei']);
    renameSync(folder, `${folder}-weg`);
    await assert.rejects(lists.add(place, HEAD, 'Vier'), trouble('workspace-gone'));
    assert.ok(!existsSync(folder));
  });

  it('are not made anew unasked where they have vanished from their folder', async () => {
    put(`${OLD.join('\n')}\n`);
    const lists = new ListFiles();
    await lists.read(place);
    renameSync(file(), `${file()}.weg`);
    await assert.rejects(lists.add(place, HEAD, 'Eins'), trouble('list-gone'));
    assert.ok(!existsSync(file()));
    lists.forget(place); // Somebody has said that it may be made.
    await lists.add(place, HEAD, 'Zwei');
    assert.deepEqual(words(), ['Eins', 'Zwei']);
  });

  it('that are gone for a moment are waited for', async () => {
    put(`${OLD.join('\n')}\n`);
    const lists = new ListFiles();
    await lists.read(place);
    renameSync(file(), `${file()}.neu`); // Another program is putting its own version in place.
    const added = lists.add(place, HEAD, 'Neu');
    setTimeout(() => renameSync(`${file()}.neu`, file()), 100);
    await added;
    assert.deepEqual(words(), [...OLD, 'Neu']);
  });

  it('that nobody may write stay as they are, and the error says why', async () => {
    put('Eins\n');
    chmodSync(file(), 0o444);
    await assert.rejects(new ListFiles().add(place, HEAD, 'Zwei'), (e) => (e as ListError).reason === 'EREADONLY');
    assert.equal(readFileSync(file(), 'utf8'), 'Eins\n');
  });

  it('are free again after a window that died while it held the lock', async () => {
    put('Eins\n');
    writeFileSync(`${file()}.lock`, '1 tot');
    await new ListFiles().add(place, HEAD, 'Zwei');
    assert.deepEqual(words(), ['Eins', 'Zwei']);
    assert.deepEqual(readdirSync(path.dirname(file())), ['woerterbuch.txt']);
  });
});
