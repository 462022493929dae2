import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { changeFile } from '../../src/node/change-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-change-'));
const at = (name: string): string => path.join(folder, name);
const adding = (line: string) => (text: string | undefined) => `${text ?? ''}${line}\n`;

/** Runs without the rights of an administrator, whom no mode stops. */
async function asOrdinaryUser(run: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return run();
  process.seteuid?.(65_534);
  try {
    await run();
  } finally {
    process.seteuid?.(0);
  }
}

describe('changing a file', { skip: process.platform === 'win32' }, () => {
  after(() => rmSync(folder, { recursive: true }));

  it('keeps a byte order mark', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'aendern-')), 'liste.txt');
    writeFileSync(file, '\ufeffAal\n');
    await changeFile(file, (text) => `${text}Barsch\n`);
    assert.equal(readFileSync(file, 'utf8'), '\ufeffAal\nBarsch\n');
  });
  it('loses none of many changes at once, and leaves nothing beside the file', async () => {
    const words = Array.from({ length: 100 }, (_, i) => `Wort${i}`);
    await Promise.all(words.map((word) => changeFile(at('neu/liste.txt'), adding(word))));
    assert.deepEqual(readFileSync(at('neu/liste.txt'), 'utf8').trim().split('\n').sort(), [...words].sort());
    assert.deepEqual(readdirSync(at('neu')), ['liste.txt']);
  });
  it('loses none where every third look, write or rename finds the file in use', () => {
    const own = mkdtempSync(path.join(tmpdir(), 'gestoert-'));
    const file = path.join(own, 'liste.txt');
    writeFileSync(file, 'Aal\n');
    const module = JSON.stringify(path.resolve(import.meta.dirname, '../../src/node/change-file.ts'));
    const script = `import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      let n = 0;
      const fails = (p) => String(p).includes('liste.txt') && !String(p).includes('.lock') && ++n % 3 === 0;
      const fault = () => Object.assign(new Error('busy'), { code: ['EBUSY', 'EAGAIN', 'EPERM'][n % 9 / 3] });
      for (const [of, name] of [[fs.promises, 'open'], [fs.promises, 'rename'], [fs.promises, 'readFile'], [fs, 'readFileSync']]) {
        const own = of[name];
        of[name] = (p, ...rest) => {
          if (!fails(p)) return own(p, ...rest);
          if (of === fs) throw fault();
          return Promise.reject(fault());
        };
      }
      syncBuiltinESMExports();
      const { changeFile } = await import(${module});
      let refused = 0;
      for (let i = 0; i < 12; i++) await changeFile(${JSON.stringify(file)}, (text) => text + 'Wort' + i + '\\n').catch(() => refused++);
      console.log(refused);`;
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    assert.equal(stdout.trim(), '0');
    assert.equal(readFileSync(file, 'utf8').trim().split('\n').length, 13);
    assert.deepEqual(readdirSync(own), ['liste.txt']);
  });
  it('makes no folder above the file anew', async () => {
    await assert.rejects(changeFile(at('weg/haus/liste.txt'), adding('eins')), { code: 'ENOENT' });
    assert.ok(!existsSync(at('weg')));
  });
  /** A list in a folder that closes in the middle of its second change; `after`: what is done then, as a user whom modes stop. */
  async function inClosingFolder(after: (folder: string, file: string) => Promise<void>): Promise<void> {
    const own = mkdtempSync(path.join(tmpdir(), 'sperre-'));
    chmodSync(own, 0o777);
    await asOrdinaryUser(async () => {
      const inner = path.join(own, 'haus');
      const file = path.join(inner, 'liste.txt');
      await changeFile(file, adding('eins'));
      await after(inner, file);
    });
  }
  const closing = (folder: string, file: string): Promise<void> =>
    changeFile(file, (text) => {
      chmodSync(folder, 0o555);
      return `${text}zwei\n`;
    });

  it('keeps no lock after a folder that took no changes for a moment', async () => {
    await inClosingFolder(async (inner, file) => {
      setTimeout(() => chmodSync(inner, 0o755), 100);
      await assert.rejects(closing(inner, file), { code: 'EACCES' });
      assert.deepEqual(readdirSync(inner), ['liste.txt']);
      await changeFile(file, adding('drei'));
      assert.equal(readFileSync(file, 'utf8'), 'eins\ndrei\n');
    });
  });
  it('does not wait for a lock of its own that a closed folder kept', async () => {
    await inClosingFolder(async (inner, file) => {
      await assert.rejects(closing(inner, file), { code: 'EACCES' });
      assert.deepEqual(readdirSync(inner), ['liste.txt', 'liste.txt.lock']);
      chmodSync(inner, 0o755);
      const start = performance.now();
      await changeFile(file, adding('drei'));
      assert.ok(performance.now() - start < 5000, 'waited for itself');
      assert.equal(readFileSync(file, 'utf8'), 'eins\ndrei\n');
      assert.deepEqual(readdirSync(inner), ['liste.txt']);
    });
  });
  it('waits for those who came by a link', async () => {
    writeFileSync(at('echt.txt'), 'eins\n');
    symlinkSync(at('echt.txt'), at('link.txt'));
    await Promise.all([at('echt.txt'), at('link.txt'), at('echt.txt')].map((file) => changeFile(file, adding('mehr'))));
    assert.equal(readFileSync(at('echt.txt'), 'utf8'), 'eins\nmehr\nmehr\nmehr\n');
  });
  it('makes no folder where there is nothing to write', async () => {
    await changeFile(at('leer/liste.txt'), () => undefined);
    assert.ok(!existsSync(at('leer')));
  });
  it('leaves a file that is not UTF-8', async () => {
    writeFileSync(at('latin.txt'), Buffer.from([0x47, 0xfc, 0x0a]));
    await assert.rejects(changeFile(at('latin.txt'), adding('mehr')));
    assert.deepEqual(readFileSync(at('latin.txt')), Buffer.from([0x47, 0xfc, 0x0a]));
  });
});
