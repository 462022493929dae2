import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { answerTo } from '../../src/cli/analyse.ts';
import { check } from '../../src/cli/check.ts';
import { clean } from '../../src/cli/clean.ts';
import { attempt, type Session } from '../../src/cli/session.ts';
import { createAnalyser, DEFAULT_SETTINGS } from '../../src/core/index.ts';
import { FAULTY, SECRET } from '../support/faults.ts';
import { builtLexicon } from '../support/lexicon.ts';

describe('the command line with a document on which all fails', () => {
  it('names it and the error, keeps the text whole, goes on, and ends with 2', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-faults-'));
    const [bad, good] = ['schlecht.txt', 'gut.txt'].map((n) => path.join(folder, n)) as [string, string];
    writeFileSync(bad, FAULTY);
    writeFileSync(good, 'Der Rat hat getagt.\n');
    const said: string[] = [];
    const { stderr, stdout } = process;
    const [err, out] = [stderr.write, stdout.write];
    stderr.write = (text: unknown) => said.push(String(text)) > 0;
    stdout.write = (text: unknown) => said.push(String(text)) > 0;
    const real = createAnalyser({ lexicon: builtLexicon() });
    const session = {
      locale: 'de',
      failures: () => 0,
      settingsFor: () => DEFAULT_SETTINGS,
      analyser: () => ({
        analyse(input: { text: string }) {
          if (input.text === FAULTY) throw new RangeError(FAULTY);
          return real.analyse(input);
        },
      }),
    } as unknown as Session;
    const statuses = [
      await check(session, [bad, good], { failOn: 'warning', format: 'text', version: '0' }),
      await clean(session, [bad, good], { write: true }),
    ];
    Object.assign(stderr, { write: err });
    Object.assign(stdout, { write: out });
    assert.deepEqual(statuses, [2, 2]);
    assert.equal(readFileSync(bad, 'utf8'), FAULTY);
    assert.match(said.join(''), /schlecht\.txt: Prüfung gescheitert \(RangeError\)/);
    assert.match(said.join(''), /2 Datei/);
    assert.doesNotMatch(said.join(''), /Stadtrat|Reimers/);
    rmSync(folder, { recursive: true });
  });

  it('says where more is left than one run takes out, and ends with 2', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-mehr-'));
    const many = path.join(folder, 'viele.txt');
    writeFileSync(many, `Der Rat hat am Montag getagt. ${'Der Rat „tagt. '.repeat(1200)}\n`);
    const said: string[] = [];
    const { stderr, stdout } = process;
    const [err, out] = [stderr.write, stdout.write];
    stderr.write = (text: unknown) => said.push(String(text)) > 0;
    stdout.write = (text: unknown) => said.push(String(text)) > 0;
    const session = {
      locale: 'de',
      failures: () => 0,
      settingsFor: () => DEFAULT_SETTINGS,
      analyser: () => createAnalyser({ lexicon: builtLexicon() }),
    } as unknown as Session;
    const status = await clean(session, [many], { write: true });
    Object.assign(stderr, { write: err });
    Object.assign(stdout, { write: out });
    rmSync(folder, { recursive: true });
    assert.equal(status, 2);
    assert.match(said.join(''), /viele\.txt: es gibt mehr Meldungen/u);
  });

  it('calls no check whole whose data is damaged', () => {
    const session = (damaged: boolean) => ({ locale: 'de', failures: () => 0, damaged }) as unknown as Session;
    assert.deepEqual(
      [false, true].map((damaged) => attempt(session(damaged), 'a.txt', () => 1)),
      [
        { value: 1, whole: true },
        { value: 1, whole: false },
      ],
    );
  });

  it('gives an error line where the whole analysis throws, without a word of the text', () => {
    const session = {
      locale: 'de',
      failures: () => 0,
      analyser: () => ({
        analyse() {
          throw new RangeError(SECRET);
        },
      }),
    } as unknown as Session;
    const { answer, ok } = answerTo(session, { id: 'a7', input: { text: FAULTY } }, false);
    assert.deepEqual(answer, { id: 'a7', error: 'analysis failed (RangeError)' });
    assert.equal(ok, false);
  });
});
