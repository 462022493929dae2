import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import {
  exceptionsFor,
  type HouseException,
  readExceptions,
  withException,
  withoutExceptions,
  withRenamed,
  writeExceptions,
} from '../../../src/core/house/exceptions-file.ts';
import { KNOWN_RULES, placedExceptions } from '../../../src/core/index.ts';

const A: HouseException = { artikel: 'a.md', regel: 'quote/unclosed', text: '„Wort', grund: 'so im Original' };
const B: HouseException = { artikel: 'b.md', regel: 'fragment/run-on' };
const ALL: HouseException = { regel: 'boilerplate/*' };

describe('the exceptions of a house', () => {
  it('hold for an article however the letters of its path are put together', () => {
    const nfd: HouseException = { ...A, artikel: 'bu\u0308hne/ha\u0308fen.md' };
    for (const path of ['b\u00fchne/h\u00e4fen.md', 'bu\u0308hne/ha\u0308fen.md', 'b\u00fchne/ha\u0308fen.md'])
      assert.deepEqual(exceptionsFor([nfd, ALL], path), [nfd, ALL], path);
    for (const path of ['buhne/hafen.md', 'b\u00fchne/h\u00e4fen.txt', 'h\u00e4fen.md', undefined])
      assert.deepEqual(exceptionsFor([nfd, ALL], path), [ALL], path);
    const nfc = { ...nfd, artikel: 'b\u00fchne/h\u00e4fen.md' };
    assert.equal(readExceptions(withException(writeExceptions([nfd]), nfc)!).entries.length, 1);
    const moved = withRenamed(writeExceptions([nfd, B]), 'b\u00fchne', 'saal')!;
    assert.deepEqual(
      readExceptions(moved).entries.map((e) => e.artikel),
      ['b.md', 'saal/h\u00e4fen.md'],
    );
  });

  it('are written sorted, an entry a line, and read back', () => {
    const text = writeExceptions([B, A, ALL, A]);
    assert.deepEqual(text.split('\n'), [
      '[',
      '{"regel":"boilerplate/*"},',
      '{"artikel":"a.md","regel":"quote/unclosed","text":"„Wort","grund":"so im Original"},',
      '{"artikel":"b.md","regel":"fragment/run-on"},',
      '{}',
      ']',
      '',
    ]);
    assert.deepEqual(readExceptions(text), { entries: [ALL, A, B], problems: [] });
    assert.doesNotThrow(() => JSON.parse(text));
  });

  it('take a new reason for an old entry, and lose only what is named', () => {
    const text = withException(writeExceptions([A, B]), { ...A, grund: 'anders' })!;
    assert.deepEqual(readExceptions(text).entries, [{ ...A, grund: 'anders' }, B]);
    assert.deepEqual(readExceptions(withoutExceptions(text, (e) => e.artikel === 'a.md')!).entries, [B]);
  });

  it('keep line ends, a BOM and what else their entries say', () => {
    const text = `\ufeff${writeExceptions([A, B]).replace('"quote/unclosed"', '"quote/unclosed","wer":"mk"').replaceAll('\n', '\r\n')}`;
    const changes = [
      withException(text, ALL),
      withException(text, A),
      withoutExceptions(text, (e) => e.artikel === 'b.md'),
      withRenamed(text, 'b.md', 'c.md'),
    ];
    for (const changed of changes) {
      assert.match(changed!, /^\ufeff\[\r\n[\s\S]*\]\r\n$/u);
      assert.doesNotMatch(changed!, /[^\r]\n/u);
      assert.match(changed!, /"wer":"mk"/u);
    }
  });

  it('go along with a file and a folder', () => {
    const text = writeExceptions([{ artikel: 'alt/a.md', regel: 'quote/unclosed' }, B]);
    assert.match(withRenamed(text, 'alt/a.md', 'neu/c.md')!, /"neu\/c\.md"/u);
    assert.match(withRenamed(text, 'alt', 'neu')!, /"neu\/a\.md"/u);
    assert.equal(withRenamed(text, 'al', 'neu'), undefined);
  });

  it('name damaged lines, count the others, and are not rewritten then', () => {
    const text = writeExceptions([A, B]).replace('{}', '<<<<<<< HEAD\n{"regel":7},\n=======');
    const { entries, problems } = readExceptions(text);
    assert.deepEqual(entries, [A, B]);
    assert.deepEqual(problems, [
      { line: 3, kind: 'no-json' },
      { line: 4, kind: 'no-entry' },
      { line: 5, kind: 'no-json' },
    ]);
    assert.equal(withException(text, ALL), undefined);
    assert.equal(
      withoutExceptions(text, () => true),
      undefined,
    );
  });

  const laidOut = JSON.stringify([A, {}, B, ALL], undefined, 2);
  for (const [what, text, entries, problems] of [
    ['as a formatter lays it out', laidOut, [A, B, ALL], []],
    ['with Windows line ends', laidOut.replaceAll('\n', '\r\n'), [A, B, ALL], []],
    ['all on one line', JSON.stringify([A, B]), [A, B], []],
    ['with one that is no entry', laidOut.replace('"boilerplate/*"', '7'), [A, B], ['12 no-entry']],
    ['with one that does not end', laidOut.replace('run-on"\n  }', 'run-on"'), [A, ALL], ['8 no-json']],
    ['with a text that does not end', laidOut.replace('Original"', 'Original'), [B, ALL], ['1 no-json']],
    ['with braces in a text', laidOut.replace('„Wort', '}{ „Wort'), [{ ...A, text: '}{ „Wort' }, B, ALL], []],
    ['with an object in an entry', laidOut.replace('"„Wort"', '{ "regel": "a/b" }'), [B, ALL], ['1 no-entry']],
    ['with a mark of a merge', laidOut.replace('  {},', '<<<<<<< HEAD\n  {},'), [A, B, ALL], ['7 no-json']],
    ['cut off', laidOut.slice(0, -30), [A, B], ['12 no-json']],
    ['with an entry that is too long', JSON.stringify([{ ...A, text: 'x'.repeat(1 << 16) }, B]), [B], ['0 too-long']],
  ] as const)
    it(`are read ${what}`, () => {
      const read = readExceptions(text);
      assert.deepEqual(read.entries, entries);
      assert.deepEqual(
        read.problems.map((p) => `${p.line} ${p.kind}`),
        problems,
      );
    });

  for (const [regel, known] of [
    ['quote/unclosed', true],
    ['boilerplate/*', true],
    ['house/eigene', true],
    ['event/none', true],
    ['quote/nie', false],
    ['nie/*', false],
  ] as const)
    it(`${known ? 'say nothing of' : 'name'} the rule ${regel}`, () => {
      const { entries, problems } = placedExceptions(`[\n{"regel":"quote/unclosed"},\n{"regel":"${regel}"},\n{}\n]`, KNOWN_RULES);
      assert.equal(entries.length, 2);
      assert.deepEqual(
        problems.map((p) => `${p.line}: ${p.message.de.includes(`„${regel}“`)}`),
        known ? [] : ['2: true'],
      );
    });

  for (const text of ['', '[]', '{}', 'null', '"x"', '[[1]]', '[{"regel":"x"}]', '[{"regel":"a/b","text":5}]', '\u0000'])
    it(`survive ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readExceptions(text).entries, []);
    });

  it('merge in git when two people add, also side by side', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-git-'));
    const git = (...args: string[]): void => {
      const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
      const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    };
    const file = path.join(folder, 'ausnahmen.json');
    const commit = (entries: readonly HouseException[]): void => {
      writeFileSync(file, writeExceptions(entries));
      git('add', '.');
      git('commit', '-qm', 'x');
    };
    try {
      git('init', '-q', '-b', 'main');
      writeFileSync(path.join(folder, '.gitattributes'), 'ausnahmen.json merge=union\n');
      commit([B]);
      git('checkout', '-qb', 'andere');
      commit([A, B, ALL]);
      git('checkout', '-q', 'main');
      const third: HouseException = { artikel: 'aa.md', regel: 'quote/unopened' };
      const fourth: HouseException = { artikel: 'z.md', regel: 'quote/unopened' };
      commit([third, B, fourth]);
      git('merge', '-q', 'andere', '-m', 'x');
      const { entries, problems } = readExceptions(readFileSync(file, 'utf8'));
      assert.deepEqual(problems, []);
      assert.deepEqual(entries.map((e) => e.artikel ?? '*').sort(), ['*', 'a.md', 'aa.md', 'b.md', 'z.md']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
