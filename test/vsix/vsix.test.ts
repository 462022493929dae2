import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readZip, writeFiles } from './zip.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SAMPLE = path.join(ROOT, 'test/vscode/sample/faehrlinie.txt');
/** Bytes. What the package may grow to; the goal is 3 000 000. */
const LIMIT = 4_000_000;
/** Everything that may be in the package, and nothing else. */
const ALLOWED = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(package(\.nls(\.\w+)?)?|language-configuration)\.json$/,
  /^extension\/(readme|changelog)\.md$/,
  /^extension\/(LICENSE|NOTICE)(\.txt|\.md)?$/,
  /^extension\/dist\/(extension\.cjs|(core|server|cli)\.js)$/,
  /^extension\/dist\/web\/(extension\.cjs|server\.js)$/,
  /^extension\/dist\/data\//,
  /^extension\/(l10n|syntaxes)\/[\w.-]+\.json$/,
  /^extension\/media\/[\w./-]+\.(svg|png|css|js)$/,
  /^extension\/media\/\w+\.schema(\.en)?\.json$/,
];

interface Manifest {
  readonly version: string;
  readonly main: string;
}

const vsix = process.env.VSIX;
if (!vsix) throw new Error('VSIX names the package to look at');
const bytes = readFileSync(vsix);
const files = readZip(bytes);
const manifest = JSON.parse(String(files.get('extension/package.json'))) as Manifest;

/** What the manifest says to npm alone: the library, which the extension does not hold. */
const FOR_NPM: ReadonlySet<string> = new Set(['exports', 'types', 'bin']);

/** All relative paths that the manifest names. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(\.\/|media\/|dist\/)\S+\.\w+$/.test(value) ? [path.posix.normalize(value)] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(pathsIn) : [];
}

describe('the package', () => {
  it('is smaller than 4 MB', () => {
    console.log(`    ${files.size} files, ${(bytes.length / 1e6).toFixed(2)} MB`);
    assert.ok(bytes.length < LIMIT, `${bytes.length} bytes`);
  });

  it('holds nothing but what users need', () => {
    assert.deepEqual(
      [...files.keys()].filter((name) => !ALLOWED.some((pattern) => pattern.test(name))),
      [],
    );
  });

  it('holds every file that the manifest names', () => {
    const named = pathsIn(Object.fromEntries(Object.entries(manifest).filter(([key]) => !FOR_NPM.has(key))));
    assert.ok(named.includes(path.posix.normalize(manifest.main)));
    assert.deepEqual(
      named.filter((name) => !files.has(`extension/${name}`)),
      [],
    );
  });

  it('shows no picture in its README that it does not hold', () => {
    const readme = String(files.get('extension/readme.md'));
    assert.match(readme, /^# Schlussredaktion/);
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file]) => file!);
    assert.deepEqual(
      pictures.filter((file) => !files.has(`extension/${file}`)),
      [],
    );
  });

  it('holds a text for every key of the manifest, in every language', () => {
    const keys = [...String(files.get('extension/package.json')).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key!);
    const bundles = [...files].filter(([name]) => /\/package\.nls(\.\w+)?\.json$/.test(name));
    assert.ok(keys.length > 0 && bundles.length > 1);
    for (const [name, content] of bundles) {
      const texts = JSON.parse(String(content)) as Record<string, unknown>;
      assert.deepEqual(
        pathsIn(texts).filter((file) => !files.has(`extension/${file}`)),
        [],
        name,
      );
      assert.deepEqual(
        keys.filter((key) => !texts[key]),
        [],
        name,
      );
    }
  });
});

describe('the command line out of the package', () => {
  let folder = '';
  const cli = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [path.join(folder, 'extension/dist/cli.js'), ...args], { input, encoding: 'utf8', cwd: folder });
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-vsix-'));
    writeFiles(files, folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('says its version', () => {
    assert.equal(cli(['--version']).stdout.trim(), manifest.version);
  });

  it('checks an article', () => {
    const { status, stdout, stderr } = cli(['check', '--fail-on', 'information', SAMPLE]);
    assert.match(stdout, /faehrlinie\.txt:15:1: .*\[boilerplate\/[\w-]+\]/);
    assert.match(stderr, /^1 Datei, \d+ Meldungen\s*$/);
    assert.equal(status, 1);
  });

  it('says where the server for assistants is', () => {
    const { status, stderr } = cli(['--lang', 'de', 'mcp']);
    assert.match(stderr, /npm-Paket/);
    assert.equal(status, 2);
  });

  it('answers JSON lines', () => {
    const { status, stdout } = cli(
      ['analyse', '--jsonl'],
      `${JSON.stringify({ id: 'a', text: readFileSync(SAMPLE, 'utf8') })}\n`,
    );
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { id: string }).id, 'a');
  });
});
