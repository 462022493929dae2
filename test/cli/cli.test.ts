import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, describe, it } from 'node:test';
import { CLEAN, CLI, DAMAGED, openDesk } from '../support/cli.ts';

const { folder, run, file, bytesOf, close } = openDesk();

describe('command line', () => {
  after(close);

  it('answers every line in order, gives a bad one an error object, and ends with 1', () => {
    const input = [
      JSON.stringify({ id: 'a', text: CLEAN }),
      'kaputt',
      '{"id":7}',
      '[]',
      JSON.stringify({ id: 'b', text: '' }),
    ].join('\n');
    const { status, out } = run(['analyse', '--jsonl'], input);
    const lines = out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    assert.deepEqual(
      lines.map((l) => [l.id, typeof l.error]),
      [
        ['a', 'undefined'],
        [null, 'string'],
        [7, 'string'],
        [null, 'string'],
        ['b', 'undefined'],
      ],
    );
    assert.equal(status, 1);
    assert.doesNotMatch(out, /kaputt/);
  });

  it('gives the whole contract, tokens and clauses only when asked', () => {
    const input = JSON.stringify({ id: 'a', text: CLEAN });
    const keys = ['id', 'findings', 'quotes', 'times', 'entities', 'events', 'sentences', 'zones'];
    const plain = run(['analyse', '--jsonl'], input);
    assert.equal(plain.status, 0);
    assert.deepEqual(Object.keys(JSON.parse(plain.out)).sort(), [...keys].sort());
    assert.deepEqual(
      Object.keys(JSON.parse(run(['analyse', '--jsonl', '--tokens'], input).out)).sort(),
      [...keys, 'clauses', 'tokens'].sort(),
    );
  });

  it('checks files for people and fails at the chosen severity', () => {
    const name = file('schaden.txt', DAMAGED);
    const loud = run(['check', name]);
    assert.match(loud.out, /^schaden\.txt:3:1: \S+: .+ \[boilerplate\/comment-form\]$/m);
    assert.equal(loud.status, 1);
    assert.equal(run(['check', name, '--fail-on', 'never']).status, 0);
    const quiet = run(['check', file('sauber.txt', CLEAN)]);
    assert.equal(quiet.out, '');
    assert.equal(quiet.status, 0);
    assert.match(run(['--lang', 'en', 'check', name]).err, /1 file/);
  });

  it('counts columns and lines behind a BOM and CRLF', () => {
    const name = file('crlf.txt', `\ufeff${DAMAGED.replaceAll('\n', '\r\n')}`);
    assert.match(run(['check', name]).out, /^crlf\.txt:3:1: /m);
  });

  for (const [mark, end] of [
    ['', '\n'],
    ['\ufeff', '\n'],
    ['\ufeff', '\r\n'],
  ] as const)
    it(`counts columns as an editor does in ${JSON.stringify(mark + end)}`, () => {
      const name = file('spalte.txt', `${mark}Er kam mit den Mann.${end}Sie kam mit den Mann.${end}`);
      assert.match(run(['check', name]).out, /^spalte\.txt:1:8: [\s\S]*^spalte\.txt:2:9: /mu);
      assert.match(run(['check', '--format', 'github', name]).out, /,line=1,endLine=1,col=8,[\s\S]*,line=2,endLine=2,col=9,/u);
      const [{ results }] = JSON.parse(run(['check', '--format', 'sarif', name]).out).runs;
      const columns = results.map((r: { locations: [{ physicalLocation: { region: { startColumn: number } } }] }) => {
        return r.locations[0].physicalLocation.region.startColumn;
      });
      assert.deepEqual(columns, [8, 9]);
    });

  it('reads patterns, says what it cannot read, and goes on', () => {
    file('schaden.txt', DAMAGED);
    const { status, err, out } = run(['check', '*.txt', 'fehlt.txt']);
    assert.equal(status, 2);
    assert.match(err, /fehlt\.txt/);
    assert.match(out, /schaden\.txt/);
  });

  for (const [what, args, status, words] of [
    ['two texts from one input', ['compare', '-', '-'], 2, /nicht beide von der Standardeingabe/],
    ['a line without a sentence', ['explain', 'sauber.txt', '99'], 2, /in Zeile 99 steht kein Satz/],
    ['a line with one', ['explain', 'sauber.txt', '1'], 0, /^$/],
    [
      'an option that is none',
      ['check', '--nie', 'sauber.txt'],
      2,
      /^Fehler: Die Option --nie gibt es nicht\.\n[^\n]*--help[^\n]*\n$/,
    ],
  ] as const)
    it(`says what is wrong with ${what}`, () => {
      file('sauber.txt', CLEAN);
      const found = run(args, CLEAN);
      assert.equal(found.status, status, found.err);
      assert.match(found.err.trimStart(), words);
    });

  it('ends as shells expect where its reader has gone', { skip: process.platform === 'win32' }, () => {
    for (let i = 0; i < 300; i++) file(`viel${i}.txt`, `${'Er kam mit den Mann. '.repeat(40)}\n`);
    const script = `"${process.execPath}" "${CLI}" check --format json viel*.txt | head -c 10 > kopf.txt; echo "\${PIPESTATUS[0]}" > stand.txt`;
    const { stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(bytesOf('stand.txt').toString().trim(), '141');
  });

  it('cleans to standard output, or in place, and reports', () => {
    const name = file('putzen.txt', DAMAGED);
    const shown = run(['clean', name, '--report']);
    assert.equal(shown.out, CLEAN);
    assert.match(shown.err, /putzen\.txt:3: .*comment-form/);
    assert.equal(bytesOf(name).toString(), DAMAGED);
    assert.equal(run(['clean', '--write', name]).out, '');
    assert.equal(bytesOf(name).toString(), CLEAN);
  });

  it('explains sentences with their tags', () => {
    const { out, status } = run(['explain', file('satz.txt', CLEAN), '1']);
    assert.equal(status, 0);
    assert.match(out, /VAFIN/);
    const apart = run(['explain', file('getrennt.txt', 'Die Stadt führt die Umfrage durch.'), '1']);
    assert.match(apart.out, /durchführen \(active\): subject Die Stadt; object die Umfrage/);
  });

  it('names an invalid setting and uses the default', () => {
    const settings = file('einstellungen.json', '{"schlussredaktion.rechtschreibung": "fr"}');
    const { err, status } = run(['--settings', settings, 'check', file('sauber.txt', CLEAN)]);
    assert.match(err, /schlussredaktion\.rechtschreibung/);
    assert.equal(status, 0);
  });

  it('shows version and help, and ends with 2 on wrong usage', () => {
    assert.match(run(['--version']).out, /^\d+\.\d+\.\d+\n$/);
    assert.match(run(['--help']).out, /check[\s\S]*clean[\s\S]*compare[\s\S]*analyse[\s\S]*lsp[\s\S]*explain/);
    assert.equal(run(['tanzen']).status, 2);
    assert.equal(run(['check']).status, 2);
    assert.equal(run(['check', '--fail-on', 'laut', 'x']).status, 2);
    for (const [words, said] of [
      [['lsp', '--quatsch'], /^Fehler: Die Option --quatsch gibt es nicht\./u],
      [['lsp', 'quatsch'], /^Fehler: zu viele Angaben\./u],
    ] as const) {
      const { status, err } = run(words);
      assert.equal(status, 2, err);
      assert.match(err, said);
    }
    assert.match(run(['--help']).out, /Ausgang:\n {2}0 [\s\S]*\n {2}1 [\s\S]*\n {2}2 /);
  });
});
