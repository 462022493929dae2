import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DAMAGED } from '../support/cli.ts';
import { installPacked, type Packed, ROOT } from './packed.ts';

const NODES = path.join(import.meta.dirname, 'nodes');
const json = (file: string): Record<string, Record<string, string>> => JSON.parse(readFileSync(file, 'utf8'));
/** The versions to run on, as `src/tools/install.mjs nodes` installs them. */
const MAJORS = Object.keys(json(path.join(NODES, 'package.json')).dependencies!).map((name) => Number(name.slice(5)));

/** What an answer of the command line and of the library holds that must not depend on the version. */
const PROBE = `
import { createAnalyser, messageText } from 'schlussredaktion';
const { findings, events, quotes } = createAnalyser().analyse({ text: process.argv[2], date: '2026-05-04' });
const told = findings.map((f) => [f.rule, f.start, f.end, messageText(f.rule, f.message, f.args, 'de')]);
console.log(JSON.stringify([told, events.map((e) => e.title), quotes.length]));`;

describe('the npm package', () => {
  let packed: Packed;
  const answers = new Map<string, Map<number, string>>();
  before(() => {
    packed = installPacked();
    packed.file('artikel.txt', DAMAGED);
    packed.file('probe.js', PROBE);
  });
  after(() => packed.remove());

  it('says which versions of Node it runs on, the lowest of which is tested', () => {
    assert.equal(json(path.join(ROOT, 'package.json')).engines!.node, `>=${Math.min(...MAJORS)}`);
    assert.deepEqual(MAJORS, [20, 22, 24]);
  });

  for (const major of MAJORS)
    describe(`under Node ${major}`, () => {
      const node = path.join(NODES, `node_modules/node-${major}/bin/node`);
      const told = (name: string, args: readonly string[], input?: string): string => {
        const { status, out, err } = packed.run(node, args, input);
        // A warning of Node itself (an experiment, something deprecated) would stand here too.
        assert.equal(err.replace(/^\d+ (?:Datei|file).*$/mu, '').trim(), '', name);
        assert.ok(status === 0 || status === 1, `${name}: ${status}`);
        const known = answers.get(name) ?? new Map<number, string>();
        answers.set(name, known.set(major, out));
        return out;
      };

      it('is that version', () => assert.match(packed.run(node, ['--version']).out, new RegExp(`^v${major}\\.`, 'u')));

      it('checks, reports, cleans and analyses', () => {
        assert.match(told('check', [packed.bin, 'check', 'artikel.txt']), /\[boilerplate\/comment-form\]$/mu);
        for (const format of ['json', 'sarif', 'github', 'checkstyle'])
          assert.notEqual(told(format, [packed.bin, 'check', '--format', format, 'artikel.txt']), '');
        assert.match(told('report', [packed.bin, 'report', 'artikel.txt']), /^# /u);
        assert.doesNotMatch(told('clean', [packed.bin, 'clean', '-'], DAMAGED), /Kommentar schreiben/u);
        const line = `${JSON.stringify({ id: 'a', text: DAMAGED })}\n`;
        assert.equal(JSON.parse(told('analyse', [packed.bin, 'analyse', '--jsonl'], line.repeat(2)).split('\n')[1]!).id, 'a');
      });

      it('works over many files at once', () => {
        const names = Array.from({ length: 40 }, (_, i) => packed.file(`viele-${i}.txt`, `${DAMAGED}\n${i} Hunde bellten.\n`));
        const { out } = packed.run(node, [packed.bin, 'check', ...names]);
        assert.equal(new Set(out.match(/^viele-\d+\.txt/gmu)).size, names.length);
      });

      it('is a library', () => assert.match(told('library', ['probe.js', DAMAGED]), /boilerplate\/comment-form/u));
    });

  it('says the same under all of them', () => {
    assert.ok(answers.size >= 9);
    for (const [name, told] of answers) {
      assert.equal(told.size, MAJORS.length, name);
      assert.equal(new Set(told.values()).size, 1, name);
    }
  });
});
