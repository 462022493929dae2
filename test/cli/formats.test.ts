import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { parseDocument } from 'htmlparser2';
import type { Run } from 'sarif';
import { RULES } from '../../src/core/index.ts';
import { CLEAN, CLI, DAMAGED, openDesk } from '../support/cli.ts';

const { run, file, folder, close } = openDesk();
const WRONG = 'Er kam mit den Mann. „Das <ist> & bleibt\n';
const SCHEMA = path.resolve(import.meta.dirname, '../fixtures/sarif/sarif-2.1.0-rtm.5.json');

after(close);

describe('what check writes for machines', () => {
  file('schaden 1.txt', DAMAGED);
  file('falsch.txt', WRONG);
  file('sauber.txt', CLEAN);
  const names = ['schaden 1.txt', 'falsch.txt', 'sauber.txt'];
  const text = run(['check', ...names]);

  it('no control character of a name or of a text, where people read it', () => {
    const name = `rot\u001b[31m\u202e\u0085.txt`;
    file(name, 'Die Regie\u001b[2Jrug hat den Antrga\u009b31m beschlossen. Er kam mit den Mann. „Das \u001b]0;x\u0007 bleibt\n');
    for (const format of ['text', 'github']) {
      const { out, err } = run(['check', '--format', format, name]);
      assert.match(out, /rot\\u001b\[31m\\u202e\\u0085\.txt/u, format);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      assert.doesNotMatch(out + err, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u, format);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    assert.doesNotMatch(run(['check', `fehlt\u001b[31m.txt`]).err, /\u001b/u);
  });

  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajvFormats.default(ajv);
  // The schema says draft 4 and uses nothing that draft 7 does not read the same way.
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const valid = ajv.compile<{ runs: Run[] }>(schema);

  it('SARIF that the official schema accepts, with what is wrong in a house', () => {
    mkdirSync(path.join(folder, 'kaputt/.schlussredaktion'), { recursive: true });
    file('kaputt/.schlussredaktion/hausstil.yaml', 'farbe: rot\nregeln: [');
    file('kaputt/rat.txt', WRONG);
    const log = JSON.parse(run(['check', '--format', 'sarif', 'kaputt']).out);
    assert.ok(valid(log), JSON.stringify(valid.errors, undefined, 1));
    const [{ invocations }] = log.runs as [Run];
    assert.equal(invocations?.[0]?.toolConfigurationNotifications?.length, 2);
  });

  it('what could not be read, in each format that has a place for it', () => {
    writeFileSync(path.join(folder, 'kaputt.txt'), Buffer.from([0xff, 0xfe, 0x00]));
    const missing = ['fehlt, leider.txt', 'kaputt.txt', 'nie*.txt'];
    const of = (format: string, args: readonly string[]) => run(['check', '--format', format, 'sauber.txt', ...args]);
    const log = JSON.parse(of('sarif', missing).out);
    assert.ok(valid(log), JSON.stringify(valid.errors, undefined, 1));
    const notes = (log.runs as [Run])[0].invocations?.[0]?.toolExecutionNotifications ?? [];
    assert.deepEqual(
      notes.map((n) => [n.level, n.locations?.[0]?.physicalLocation?.artifactLocation?.uri]),
      missing.map((name) => ['error', encodeURIComponent(name)]),
    );
    assert.match(notes[0]!.message.text!, /^fehlt, leider\.txt nicht lesbar \(/u);
    const github = of('github', missing).out.split('\n');
    assert.match(github[0]!, /^::error file=fehlt%2C leider\.txt::fehlt, leider\.txt nicht lesbar/u);
    assert.equal(github.filter((line) => line.startsWith('::error file=')).length, 3);
    const xml = of('checkstyle', missing).out;
    assert.match(
      xml,
      /<file name="fehlt, leider\.txt">\s*<error [^>]*severity="error" message="fehlt, leider\.txt nicht lesbar/u,
    );
    assert.equal(xml.split('<error ').length - 1, 3);
    for (const format of ['sarif', 'github', 'checkstyle']) {
      assert.equal(of(format, missing).status, 2, format);
      assert.doesNotMatch(of(format, []).out, /nicht lesbar|::error|<error|toolExecutionNotifications/u, format);
    }
    rmSync(path.join(folder, 'kaputt.txt'));
  });

  it('SARIF that the official schema accepts, with the findings of the text', () => {
    const { out, status } = run(['check', '--format', 'sarif', ...names]);
    const log = JSON.parse(out);
    assert.ok(valid(log), JSON.stringify(valid.errors, undefined, 1));
    const [{ results = [], tool, invocations, columnKind }] = log.runs as [Run];
    assert.equal(results.length, text.out.trim().split('\n').length);
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.equal(invocations?.[0]?.executionSuccessful, true);
    for (const { ruleId, ruleIndex, locations, message } of results) {
      assert.equal(tool.driver.rules?.[ruleIndex!]?.id, ruleId);
      const { artifactLocation, region } = locations![0]!.physicalLocation!;
      const name = decodeURIComponent(artifactLocation!.uri!);
      assert.ok(names.includes(name), name);
      assert.ok(text.out.includes(`${name}:${region!.startLine}:${region!.startColumn}: `), message.text);
    }
    assert.match(out, /"uri": "schaden%201\.txt"/u);
    assert.equal(status, text.status);
  });

  it('SARIF with what the rules say of themselves that found something', () => {
    for (const lang of ['de', 'en'] as const) {
      const [{ results = [], tool }] = JSON.parse(run(['--lang', lang, 'check', '--format', 'sarif', ...names]).out).runs as [
        Run,
      ];
      const found = new Set(results.map((r) => r.ruleId));
      const told = tool.driver.rules!.filter((r) => r.help !== undefined);
      assert.deepEqual(new Set(told.map((r) => r.id)), found);
      for (const { id, help, fullDescription } of told) {
        assert.equal(help!.markdown, RULES.find((rule) => rule.id === id)!.docs[lang].trim());
        assert.doesNotMatch(help!.text, /\*\*|`/u);
        assert.ok(help!.text.startsWith(fullDescription!.text));
      }
    }
  });

  it('SARIF with the rules of the house, their reasons and links', () => {
    mkdirSync(path.join(folder, 'haus/.schlussredaktion'), { recursive: true });
    const rule = '  - name: rat\n    suche: Rat\n    grund: Es gibt mehrere.\n    link: https://haus.example/rat\n';
    file('haus/.schlussredaktion/hausstil.yaml', `regeln:\n${rule}`);
    file('haus/rat.txt', CLEAN);
    const [{ results = [], tool }] = JSON.parse(run(['check', '--format', 'sarif', 'haus/rat.txt', 'sauber.txt']).out).runs as [
      Run,
    ];
    const described = tool.driver.rules?.filter((r) => r.id.startsWith('house/'));
    assert.deepEqual(described, [
      {
        id: 'house/rat',
        shortDescription: { text: 'Regel des Hauses „rat“' },
        fullDescription: { text: 'Es gibt mehrere.' },
        helpUri: 'https://haus.example/rat',
      },
    ]);
    const [result] = results.filter((r) => r.ruleId === 'house/rat');
    assert.equal(tool.driver.rules?.[result!.ruleIndex!]?.id, 'house/rat');
  });

  it('SARIF that says when a file could not be read', () => {
    const { out, status } = run(['check', '--format', 'sarif', 'sauber.txt', 'fehlt.txt']);
    assert.equal(JSON.parse(out).runs[0].invocations[0].executionSuccessful, false);
    assert.equal(status, 2);
  });

  it('Checkstyle that an XML parser reads, with nothing lost', () => {
    const { out } = run(['check', '--format', 'checkstyle', ...names]);
    const [, root] = parseDocument(out, { xmlMode: true }).children.filter((c) => c.type !== 'text');
    assert.ok(root && 'children' in root && 'name' in root && root.name === 'checkstyle');
    const files = root.children.filter((c) => 'attribs' in c);
    assert.deepEqual(
      files.map((f) => f.attribs.name),
      names,
    );
    const errors = files.flatMap((f) =>
      f.children.flatMap((c) =>
        'attribs' in c ? [{ ...c.attribs, file: f.attribs.name } as Readonly<Record<string, string>>] : [],
      ),
    );
    const lines = errors.map(
      (e) => `${e.file}:${e.line}:${e.column}: ${e.message} [${e.source!.replace('schlussredaktion.', '')}]`,
    );
    assert.deepEqual(lines.join('\n'), text.out.trim().replaceAll(/: (?:Fehler|Warnung|Information|Hinweis): /gu, ': '));
  });

  it('workflow commands of GitHub, one a line', () => {
    const { out } = run(['check', '--format', 'github', 'falsch.txt', 'schaden 1.txt']);
    for (const line of out.trim().split('\n'))
      assert.match(
        line,
        /^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z]+\/[a-z-]+::\S/u,
      );
    assert.match(out, /^::\w+ file=falsch\.txt,line=1,endLine=1,col=8,/mu);
  });

  it('the same from several threads as from one, in the order of the files', () => {
    mkdirSync(path.join(folder, 'viele'));
    for (let i = 10; i < 40; i++) writeFileSync(path.join(folder, 'viele', `${i}.txt`), i % 3 === 0 ? WRONG : CLEAN);
    const one = run(['check', '--jobs', '1', 'viele']);
    const several = run(['check', '--jobs', '3', 'viele']);
    assert.ok(one.out.length > 100);
    assert.deepEqual(several, one);
  });

  it('what changed, with --watch', async () => {
    mkdirSync(path.join(folder, 'wache'));
    const article = path.join(folder, 'wache/a.txt');
    writeFileSync(article, CLEAN);
    const child = spawn(process.execPath, [CLI, 'check', '--watch', 'wache'], { cwd: folder });
    let out = '';
    let err = '';
    const until = (ready: () => boolean): Promise<void> =>
      new Promise((resolve, reject) => {
        const end = setTimeout(() => reject(new Error(`never came; so far: ${out} ${err}`)), 30_000);
        const look = (): void => {
          if (!ready()) return;
          clearTimeout(end);
          resolve();
        };
        child.stdout.on('data', (chunk) => {
          out += chunk;
          look();
        });
        child.stderr.on('data', (chunk) => {
          err += chunk;
          look();
        });
      });
    try {
      await until(() => err.includes('1 Datei'));
      assert.equal(out, '');
      const seen = until(() => out.includes('wache/b.txt:1:'));
      writeFileSync(path.join(folder, 'wache/b.txt'), WRONG);
      await seen;
      const again = until(() => out.includes('wache/a.txt:1:'));
      writeFileSync(article, WRONG);
      await again;
      const house = path.join(folder, 'wache/.schlussredaktion');
      const style = path.join(house, 'hausstil.yaml');
      mkdirSync(house);
      writeFileSync(style, 'regeln:\n  - name: mann\n    suche: Mann\n');
      await until(() => out.includes('[house/mann]'));
      writeFileSync(style, 'regeln:\n  - name: rat\n    suche: Mann\n');
      await until(() => out.includes('[house/rat]'));
    } finally {
      child.kill();
    }
  });

  it('refuses to watch what it cannot', () => {
    assert.equal(run(['check', '--watch', '--format', 'sarif', 'sauber.txt']).status, 2);
    assert.equal(run(['check', '--watch', '-']).status, 2);
  });
});

describe('the help', () => {
  it('speaks one language', () => {
    const named = run(['--help'])
      .out.match(/^ {2}[a-z]+(?= )/gmu)!
      .map((name) => name.trim());
    assert.ok(named.length >= 10, named.join());
    for (const command of [[], ...named.map((name) => [name])]) {
      const german = run([...command, '--help']).out;
      assert.doesNotMatch(german, /\b(?:Usage|Options|Arguments|Commands|options|command|default|choices|display|file)\b/u);
      const english = run(['--lang', 'en', ...command, '--help']).out;
      assert.doesNotMatch(
        english,
        /[äöüß]|\b(?:Aufruf|Optionen|Befehle?|sonst|Datei|Ausgang|der|die|und)\b|[[<](?:datei|sprache|ordner|artikel|quelle|stufe|datum|zahl|seite|zeile)\b/u,
      );
    }
    assert.match(run(['check', '--nix']).err, /^Fehler: Die Option --nix gibt es nicht\./u);
    assert.match(run(['--lang', 'en', 'check', '--nix']).err, /^error: unknown option '--nix'/u);
  });
});
