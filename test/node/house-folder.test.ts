import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { MAX_FILE } from '../../src/core/index.ts';
import { houseFolderStamp, readHouseFolder } from '../../src/node/house-folder.ts';
import { openDesk } from '../support/cli.ts';

describe('a house folder on a disk', { skip: process.platform === 'win32' }, () => {
  let root = '';
  let house = '';
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(path.join(house, name), content);
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-ordner-'));
    house = path.join(root, 'haus', '.schlussredaktion');
    mkdirSync(house, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is nothing where there is none, and empty where nothing is in it', () => {
    assert.equal(readHouseFolder(path.join(root, 'fehlt'), true), undefined);
    assert.deepEqual(readHouseFolder(house, true), {});
  });

  it('gives its files as texts, without a byte order mark', () => {
    put('woerterbuch.txt', '\ufeffHafenrat\r\n');
    put('anderes.txt', 'x');
    assert.deepEqual(readHouseFolder(house, true), { words: { text: 'Hafenrat\r\n' } });
  });

  for (const [what, other, change] of [
    ['nothing happens', false, () => undefined],
    ['an article is written beside it', false, () => writeFileSync(path.join(house, '../rat.txt'), 'x')],
    ['another file is put into it', false, () => put('anderes.txt', 'x')],
    ['a file is written anew', true, () => put('woerterbuch.txt', 'Hafenrat\nStadtrat\n')],
    ['a file comes', true, () => put('hausstil.yaml', 'wurzel: true\n')],
    ['a file goes', true, () => rmSync(path.join(house, 'woerterbuch.txt'))],
    ['the folder goes', true, () => renameSync(house, `${house}.weg`)],
  ] as const)
    it(`bears ${other ? 'another' : 'the same'} stamp after ${what}`, () => {
      put('woerterbuch.txt', 'Hafenrat\n');
      const before = houseFolderStamp(house);
      change();
      assert.equal(houseFolderStamp(house) !== before, other);
    });

  for (const [names, style] of [
    [['hausstil.yml'], { trouble: 'misnamed', reason: 'hausstil.yml' }],
    [['hausstil.yml', 'hausstil.yaml'], { text: 'region: BY\n' }],
    [['hausstil.yaml'], { text: 'region: BY\n' }],
    [['stil.yml'], undefined],
  ] as const)
    it(`reads the style of ${names.join(' and ')}`, () => {
      for (const name of names) put(name, 'region: BY\n');
      assert.deepEqual(readHouseFolder(house, true)?.style, style);
    });

  it('names what is no text, too large, no file, and goes on', () => {
    put('woerterbuch.txt', Buffer.from('Äpfel', 'latin1'));
    put('textbausteine.txt', Buffer.from('Wort', 'utf16le'));
    put('hausstil.yaml', new Uint8Array(MAX_FILE + 1).fill(32));
    mkdirSync(path.join(house, 'ausnahmen.json'));
    assert.deepEqual(readHouseFolder(house, true), {
      words: { trouble: 'not-utf8' },
      phrases: { trouble: 'not-utf8' },
      style: { trouble: 'too-large' },
      exceptions: { trouble: 'not-file' },
    });
  });

  it('never opens a device or a pipe', () => {
    symlinkSync('/dev/zero', path.join(house, 'woerterbuch.txt'));
    assert.equal(spawnSync('mkfifo', [path.join(house, 'hausstil.yaml')]).status, 0);
    assert.deepEqual(readHouseFolder(house, true), { words: { trouble: 'not-file' }, style: { trouble: 'not-file' } });
  });

  it('follows links out of the folder only where it is trusted', () => {
    writeFileSync(path.join(root, 'fremd.txt'), 'Geheim');
    writeFileSync(path.join(root, 'haus', 'eigen.txt'), 'Eigen');
    symlinkSync('../../fremd.txt', path.join(house, 'woerterbuch.txt'));
    symlinkSync('../eigen.txt', path.join(house, 'textbausteine.txt'));
    symlinkSync('nirgends', path.join(house, 'hausstil.yaml'));
    assert.deepEqual(readHouseFolder(house, false), { words: { trouble: 'link' }, phrases: { text: 'Eigen' } });
    assert.deepEqual(readHouseFolder(house, true), { words: { text: 'Geheim' }, phrases: { text: 'Eigen' } });
  });

  it('is said to be broken on the command line with file and line, and the check goes on', () => {
    const desk = openDesk();
    try {
      mkdirSync(path.join(desk.folder, '.schlussredaktion'));
      desk.file('.schlussredaktion/hausstil.yaml', 'extends: ../fehlt\nfarbe: rot\nregeln:\n  - name: boot\n    suche: Boot\n');
      desk.file('a.txt', 'Der Rat hat am Montag ein Boot gekauft.\n');
      const { err, out, status } = desk.run(['check', 'a.txt']);
      assert.match(err, /\.schlussredaktion\/hausstil\.yaml:1:10: Den Ordner „\.\.\/fehlt“ gibt es nicht/u);
      assert.match(err, /\.schlussredaktion\/hausstil\.yaml:2:1: „farbe“ gibt es hier nicht/u);
      assert.match(out, /house\/boot/u);
      assert.equal(status, 2);
    } finally {
      desk.close();
    }
  });
});
