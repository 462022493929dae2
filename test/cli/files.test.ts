import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { CLEAN, CLI, DAMAGED, openDesk } from '../support/cli.ts';

const { folder, run, file, bytesOf, close } = openDesk();

/** UTF-16 with its mark, in either order of bytes. */
function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('files on the command line', { skip: process.platform === 'win32' }, () => {
  after(close);

  const umlauts = CLEAN.replace('drei Stunden', 'für fünf Stunden');
  const damaged = umlauts + DAMAGED.slice(CLEAN.length);
  const encodings: readonly [string, (text: string) => Buffer][] = [
    ['UTF-8', (t) => Buffer.from(t)],
    ['UTF-8 with a mark', (t) => Buffer.from(`\ufeff${t}`)],
    ['UTF-16 LE', (t) => utf16(t, 'le')],
    ['UTF-16 BE', (t) => utf16(t, 'be')],
    ['UTF-16 without a mark', (t) => Buffer.from(t, 'utf16le')],
    ['Latin-1', (t) => Buffer.from(t, 'latin1')],
    ['UTF-8 with CRLF', (t) => Buffer.from(t.replaceAll('\n', '\r\n'))],
    ['Latin-1 with CRLF', (t) => Buffer.from(t.replaceAll('\n', '\r\n'), 'latin1')],
  ];
  for (const [title, bytes] of encodings) {
    it(`of ${title} are checked, and cleaned byte for byte`, () => {
      const name = file('kodiert.txt', bytes(damaged));
      assert.match(run(['check', name]).out, /^kodiert\.txt:3:1: .*comment-form/m);
      chmodSync(path.join(folder, name), 0o640);
      assert.equal(run(['clean', '--write', name]).status, 0);
      assert.deepEqual(bytesOf(name), bytes(umlauts));
      assert.equal(statSync(path.join(folder, name)).mode & 0o777, 0o640);
      file(name, bytes(damaged));
      const shown = spawnSync(process.execPath, [CLI, 'clean', name], { cwd: folder });
      assert.deepEqual(shown.stdout, bytes(umlauts));
    });
  }

  describe('of a house', () => {
    const house = '.schlussredaktion';
    const put = (name: string): string => {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      return file(name, damaged);
    };
    for (const [name, own] of [
      [`eigen/${house}/woerterbuch.txt`, true],
      [`eigen/${house}/notizen/plan.md`, true],
      [`eigen/${house}.txt`, false],
      [`eigen/x${house}/woerterbuch.txt`, false],
      ['eigen/woerterbuch.txt', false],
    ] as const)
      it(`${name}: ${own ? 'no article' : 'an article'}`, () => {
        put(name);
        put('eigen/rat.txt');
        for (const args of [
          [name, 'eigen/rat.txt'],
          ['eigen/rat.txt', name, name],
        ]) {
          const { out, err, status } = run(['check', ...args]);
          assert.equal(out.includes(`${name}:3:1: `), !own, out);
          assert.equal(err.includes(`${name} gehört zum Haus`), own, err);
          assert.match(out, /^eigen\/rat\.txt:3:1: /mu);
          assert.equal(status, 1);
        }
        assert.equal(run(['check', name]).status, own ? 0 : 1);
        run(['clean', '--write', name]);
        assert.equal(bytesOf(name).toString() === damaged, own);
      });
  });

  it('that ignore files leave out of a folder are not read, unless they are named', () => {
    const put = (name: string, text = damaged): string => {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      return file(name, text);
    };
    for (const name of ['a.txt', 'neu/a.txt', 'neu/entwurf.txt', 'neu/doch.txt', 'alt/a.txt', 'alt/tief/a.txt', 'b.md'])
      put(`git/${name}`);
    mkdirSync(path.join(folder, 'git/.git'));
    put('git/.gitignore', 'alt/\n*.md\nentwurf.txt\n');
    put('git/neu/.ignore', 'doch.txt\n');
    put('.ignore', 'a.txt\n'); // Outside the repository.
    for (const [args, read, left] of [
      [['git'], ['git/a.txt', 'git/neu/a.txt'], 5],
      [['git/neu'], ['git/neu/a.txt'], 2],
      [['git/alt'], ['git/alt/a.txt', 'git/alt/tief/a.txt'], 0],
      [['git/b.md', 'git/neu/entwurf.txt'], ['git/b.md', 'git/neu/entwurf.txt'], 0],
      [['git/*.md'], ['git/b.md'], 0],
    ] as const) {
      const { out, err } = run(['check', ...args]);
      const names = new Set(
        out
          .trim()
          .split('\n')
          .map((line) => line.split(':')[0]),
      );
      assert.deepEqual([...names], read, args.join());
      assert.equal(/(\d+) Artikel nicht gelesen/u.exec(err)?.[1], left === 0 ? undefined : String(left), err);
    }
    run(['clean', '--write', 'git']);
    assert.equal(bytesOf('git/alt/a.txt').toString(), damaged);
  });

  it('without a line end at their end stay without', () => {
    const name = file('ende.txt', `Schreibe einen Kommentar\n\n${damaged.slice(0, umlauts.length - 1)}`);
    run(['clean', '--write', name]);
    assert.doesNotMatch(bytesOf(name).toString(), /\n$/);
  });

  it('that are no text, or in another encoding, are named and never written', () => {
    const odd: readonly [string, Buffer][] = [
      ['mac.txt', Buffer.from(damaged.replaceAll('ü', '\x9f').replaceAll('ä', '\x8a'), 'latin1')],
      ['bild.txt', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xd8', 'latin1')],
      ['halb.txt', utf16(damaged, 'le').subarray(0, 51)],
      ['breit.txt', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from('a\0\0\0', 'latin1')])],
    ];
    for (const [name, bytes] of odd) {
      file(name, bytes);
      for (const args of [
        ['check', name],
        ['clean', '--write', name],
      ]) {
        const { status, err } = run(args);
        assert.equal(status, 2, name);
        assert.match(err, new RegExp(`${name} nicht lesbar \\(`));
      }
      assert.deepEqual(bytesOf(name), bytes);
    }
  });

  it('are names first and patterns second', () => {
    const name = file('Artikel (1).txt', damaged);
    const other = file('Artikel [2].txt', damaged);
    const { out, status } = run(['check', name, other, 'Artikel *']);
    assert.match(out, /^Artikel \(1\)\.txt:3:/m);
    assert.match(out, /^Artikel \[2\]\.txt:3:/m);
    assert.equal(out.match(/^Artikel \(1\).*comment-form/gm)?.length, 1, 'a file is checked once');
    assert.equal(status, 1);
    const nothing = run(['check', 'gibt-es-nicht-*.txt', name]);
    assert.equal(nothing.status, 2);
    assert.match(nothing.err, /gibt-es-nicht-\*\.txt/);
  });

  it('in a folder are all found, and what is left out is said', () => {
    mkdirSync(path.join(folder, 'texte/innen/.schlussredaktion'), { recursive: true });
    for (const name of ['a.txt', 'innen/b.md', 'innen/c.artikel', 'innen/d.pdf', 'innen/.schlussredaktion/woerterbuch.txt'])
      file(`texte/${name}`, damaged);
    const { out, err } = run(['check', 'texte']);
    const seen = new Set(out.split('\n').map((l) => l.slice(0, l.indexOf(':'))));
    assert.deepEqual([...seen].filter((n) => n !== '').sort(), ['texte/a.txt', 'texte/innen/b.md', 'texte/innen/c.artikel']);
    assert.match(err, /1 Datei mit anderer Endung/);
    mkdirSync(path.join(folder, 'leer'));
    assert.equal(run(['check', 'leer']).status, 2);
  });

  it('in a folder that are hidden, or links, are counted and not read', { skip: process.platform === 'win32' }, () => {
    mkdirSync(path.join(folder, 'links/innen'), { recursive: true });
    mkdirSync(path.join(folder, 'woanders'));
    for (const name of ['links/a.txt', 'links/.entwurf.txt', 'links/.profil', 'woanders/b.txt']) file(name, damaged);
    symlinkSync('a.txt', path.join(folder, 'links/verweis.txt'));
    symlinkSync('../../links', path.join(folder, 'links/innen/kreis'));
    symlinkSync('nirgends', path.join(folder, 'links/leer'));
    const { out, err } = run(['check', 'links']);
    assert.match(err, /links: versteckte Dateien, Verweise oder Geräte nicht gelesen: 3$/m);
    assert.doesNotMatch(out, /verweis|entwurf|kreis/);
  });

  it('that are pipes are not written to', { skip: process.platform === 'win32' }, () => {
    spawnSync('mkfifo', [path.join(folder, 'rohr.txt')]);
    const { status, err } = run(['clean', '--write', 'rohr.txt']);
    assert.equal(status, 2);
    assert.match(err, /rohr\.txt nicht lesbar \(keine gewöhnliche Datei\)/);
  });

  it('named "-" come from the standard input and go to the standard output, also with --write', () => {
    const before = readdirSync(folder);
    const { out, status } = run(['clean', '--write', '-'], damaged);
    assert.equal(out, umlauts);
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(folder), before);
  });

  it('that are too long to be checked to their end are said to be', () => {
    const name = file('lang.txt', CLEAN.repeat(9000));
    const { status, err } = run(['check', name]);
    assert.match(err, /lang\.txt: nur die ersten 500\.000 von 576\.000 Zeichen/);
    assert.equal(status, 2);
    const { status: bad, err: said, out } = run(['analyse', '--jsonl'], JSON.stringify({ id: 'lang', text: CLEAN.repeat(9000) }));
    assert.match(said, /lang: nur die ersten/);
    assert.equal(JSON.parse(out).id, 'lang');
    assert.equal(bad, 0, 'the contract gives 1 for bad lines only');
  });

  it('that cannot be written stay whole, with a message', () => {
    const name = file('fest.txt', damaged);
    chmodSync(path.join(folder, name), 0o444);
    const fixed = run(['clean', '--write', '--report', name]);
    assert.equal(fixed.status, 2);
    assert.match(fixed.err, /fest\.txt nicht geschrieben: sie ist schreibgeschützt/);
    assert.doesNotMatch(fixed.err, /entfernt/);
    assert.equal(bytesOf(name).toString(), damaged);

    // A disk that takes a part only: `ulimit -f` counts blocks of 512 or 1024 bytes.
    const long = file('voll.txt', umlauts.repeat(60) + damaged);
    const quota = spawnSync('sh', ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, CLI, 'clean', '--write', long], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(quota.status, 2, quota.stderr);
    assert.match(quota.stderr, /voll\.txt nicht geschrieben: auf dem Datenträger ist kein Platz/);
    assert.equal(bytesOf(long).toString(), umlauts.repeat(60) + damaged);
    assert.deepEqual(
      readdirSync(folder).filter((n) => n.endsWith('.tmp')),
      [],
    );
  });

  it('behind a link are written where they lie, and the link stays', () => {
    file('ziel.txt', damaged);
    symlinkSync('ziel.txt', path.join(folder, 'link.txt'));
    assert.equal(run(['clean', '--write', 'link.txt']).status, 0);
    assert.ok(lstatSync(path.join(folder, 'link.txt')).isSymbolicLink());
    assert.equal(bytesOf('ziel.txt').toString(), umlauts);
  });

  it('of output that nobody takes end with a message, not with a stack', { skip: process.platform !== 'linux' }, () => {
    const name = file('ausgabe.txt', damaged);
    const { status, stderr } = spawnSync('sh', ['-c', 'exec "$0" "$@" > /dev/full', process.execPath, CLI, 'clean', name], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(stderr, /Ausgabe nicht zu schreiben/);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
});
