import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { replaceFile } from '../../src/node/replace-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-replace-'));
const at = (name: string): string => path.join(folder, name);
const NEW = Buffer.from('neu\n');

describe('replacing a file', { skip: process.platform === 'win32' }, () => {
  after(() => rmSync(folder, { recursive: true }));

  it('makes it, or keeps its mode, and leaves nothing beside it', async () => {
    await replaceFile(at('a.txt'), NEW);
    chmodSync(at('a.txt'), 0o640);
    await replaceFile(at('a.txt'), Buffer.from('neuer\n'));
    assert.equal(readFileSync(at('a.txt'), 'utf8'), 'neuer\n');
    assert.equal(statSync(at('a.txt')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder), ['a.txt']);
  });

  it('writes where a link leads, and the link stays', async () => {
    writeFileSync(at('ziel.txt'), 'alt\n');
    symlinkSync('ziel.txt', at('link.txt'));
    await replaceFile(at('link.txt'), NEW);
    assert.ok(lstatSync(at('link.txt')).isSymbolicLink());
    assert.equal(readFileSync(at('ziel.txt'), 'utf8'), 'neu\n');
  });

  it('keeps all names of a file, whether it grows or shrinks', async () => {
    writeFileSync(at('haus.txt'), 'alt, und zwar länger\n', { mode: 0o640 });
    linkSync(at('haus.txt'), at('zweiter-name.txt'));
    for (const text of ['neu\n', 'neu und nun deutlich länger als zuvor\n', '']) {
      await replaceFile(at('zweiter-name.txt'), Buffer.from(text));
      assert.equal(readFileSync(at('haus.txt'), 'utf8'), text);
    }
    assert.equal(statSync(at('haus.txt')).nlink, 2);
    assert.equal(statSync(at('haus.txt')).mode & 0o777, 0o640);
    assert.ok(!readdirSync(folder).some((n) => n.endsWith('.tmp')));
  });

  it('refuses a link into nothing, a folder, a missing folder and a file that nobody may write', async () => {
    symlinkSync('nirgends.txt', at('tot.txt'));
    mkdirSync(at('ordner'));
    writeFileSync(at('fest.txt'), 'alt\n', { mode: 0o444 });
    await assert.rejects(replaceFile(at('tot.txt'), NEW), { code: 'EDANGLING' });
    await assert.rejects(replaceFile(at('ordner'), NEW), { code: 'ENOTFILE' });
    await assert.rejects(replaceFile(at('weg/x.txt'), NEW), { code: 'ENOENT' });
    await assert.rejects(replaceFile(at('fest.txt'), NEW), { code: 'EREADONLY' });
    assert.equal(readFileSync(at('fest.txt'), 'utf8'), 'alt\n');
  });

  for (const names of [1, 2])
    it(`keeps the old file whole when the disk takes only a part; it has ${names} names`, () => {
      writeFileSync(at('lang.txt'), 'x'.repeat(9000));
      if (names > 1) linkSync(at('lang.txt'), at('lang-auch.txt'));
      const module = JSON.stringify(path.resolve(import.meta.dirname, '../../src/node/replace-file.ts'));
      const script = `import { replaceFile } from ${module}; process.on('SIGXFSZ', () => {});
      await replaceFile(${JSON.stringify(at('lang.txt'))}, Buffer.alloc(8000)).then(() => console.log('done'), (e) => console.log(e.code));`;
      // `ulimit -f` counts blocks of 512 or 1024 bytes: less than what is to be written in either case.
      const { stdout } = spawnSync(
        'sh',
        ['-c', 'ulimit -f 4; exec "$0" --import tsx --input-type=module -e "$1"', process.execPath, script],
        {
          encoding: 'utf8',
          env: { ...process.env, TSX_DISABLE_CACHE: '1' },
        },
      );
      assert.match(stdout, /^(EFBIG|ENOSPC)\n$/);
      assert.equal(readFileSync(at('lang.txt'), 'utf8'), 'x'.repeat(9000));
      assert.deepEqual(
        readdirSync(folder).filter((n) => n.endsWith('.tmp')),
        [],
      );
    });
});
