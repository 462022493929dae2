import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import {
  createAnalyser,
  DEFAULT_SETTINGS,
  findHouses,
  folderParser,
  type HouseFolder,
  isKnownRule,
  settingsInHouse,
} from '../src/core/index.ts';
import { readHouseFolder } from '../src/node/house-folder.ts';
import type { HouseFolderAnswer, HouseFolderParams } from '../src/shared/protocol.ts';
import { CLI } from './support/cli.ts';
import { builtLexicon } from './support/lexicon.ts';

const ROOT = path.resolve(import.meta.dirname, 'fixtures/haus/lokal');
const SERVER = path.resolve(import.meta.dirname, '../dist/server.js');
const ARTICLES = {
  'texte/hafen.artikel': 'nachrichtentext',
  'texte/markt.md': 'markdown',
  'notizen/entwurf.txt': 'plaintext',
} as const;
type Name = keyof typeof ARTICLES;
const textOf = (name: Name): string => readFileSync(path.join(ROOT, name), 'utf8');
const uriOf = (name: string): string => pathToFileURL(path.join(ROOT, name)).href;

/** Findings in a form that all ways can give: `line:column rule severity`, from 1. */
type Findings = readonly string[];
const LEVELS = ['', 'error', 'warning', 'information', 'hint'];

function fromCore(name: Name): Findings {
  const uri = uriOf(name);
  const search = findHouses(path.posix.dirname(uri), folderParser({ has: isKnownRule }));
  let step = search.next();
  while (!step.done) step = search.next(readHouseFolder(fileURLToPath(step.value.uri), true));
  assert.deepEqual(step.value.problems, []);
  const settings = settingsInHouse(DEFAULT_SETTINGS, step.value, { uri, languageId: ARTICLES[name] });
  const text = textOf(name);
  const article = createAnalyser({ lexicon: builtLexicon(), settings }).analyse({
    text,
    languageId: ARTICLES[name],
    fileName: path.basename(name),
  });
  return article.findings.map((f) => {
    const before = text.slice(0, f.start).split('\n');
    return `${before.length}:${before.at(-1)!.length + 1} ${f.rule} ${f.severity}`;
  });
}

function fromCommandLine(name: Name): Findings {
  const { stdout } = spawnSync(process.execPath, [CLI, '--lang', 'en', 'check', '--fail-on', 'never', name], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, place, level, rule] = /^.*?:(\d+:\d+): (\w+): .*\[([^\]]+)\]$/u.exec(line)!;
      return `${place} ${rule} ${level}`;
    });
}

/** What a client is told. `answers`: a client that reads the files of houses itself, as ours does. */
async function fromServer(answers?: (params: HouseFolderParams) => HouseFolderAnswer): Promise<Record<string, Findings>> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], cwd: path.parse(ROOT).root });
  const client = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  if (answers) client.onRequest('schlussredaktion/houseFolder', answers);
  client.onNotification(() => undefined);
  client.listen();
  try {
    await client.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(ROOT).href,
      capabilities: {},
      ...(answers && { initializationOptions: { readsHouses: true, house: { articles: [] } } }),
    });
    await client.sendNotification('initialized', {});
    const found: Record<string, Findings> = {};
    for (const [name, languageId] of Object.entries(ARTICLES)) {
      const uri = uriOf(name);
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text: textOf(name as Name) },
      });
      const { items } = await client.sendRequest<{
        items: { code: string; severity: number; range: { start: { line: number; character: number } } }[];
      }>('textDocument/diagnostic', { textDocument: { uri } });
      found[name] = items.map(
        ({ code, severity, range: { start } }) => `${start.line + 1}:${start.character + 1} ${code} ${LEVELS[severity]}`,
      );
    }
    return found;
  } finally {
    client.dispose();
    child.kill();
  }
}

describe('a house', () => {
  const expected = Object.fromEntries(Object.keys(ARTICLES).map((name) => [name, fromCore(name as Name)]));

  it('does what its files say', () => {
    const hafen = expected['texte/hafen.artikel']!;
    assert.ok(hafen.includes('1:5 house/kran warning'), 'the headline');
    assert.ok(hafen.includes('5:2 house/kran hint'), 'direct speech');
    assert.ok(!hafen.some((f) => f.startsWith('3:5 ')), 'the exception');
    assert.equal(hafen.filter((f) => f.includes('house/faehrleute')).length, 2, 'the others, inflected');
    assert.ok(
      hafen.some((f) => f.includes('house/ab-sofort error')),
      'the nearer house sets the level',
    );
    assert.ok(
      hafen.some((f) => f.includes('spelling/unknown-word')),
      'Komission',
    );
    assert.ok(!hafen.some((f) => f.startsWith('5:5')), 'Quorbach is in the dictionary');
    assert.ok(
      hafen.some((f) => f.startsWith('7:1 boilerplate/')),
      'a phrase of the house',
    );
    assert.deepEqual(expected['notizen/entwurf.txt'], [], 'left out by its pattern');
    const markt = expected['texte/markt.md']!;
    assert.equal(markt.filter((f) => f.includes('house/faehrleute')).length, 1, 'not in code');
    assert.ok(!markt.some((f) => f.includes('spelling/unknown-word')), 'the exception');
  });

  for (const name of Object.keys(ARTICLES) as Name[])
    it(`is the same on the command line: ${name}`, () => assert.deepEqual(fromCommandLine(name), expected[name]));

  it('is the same in a bare server with a plain client', async () => assert.deepEqual(await fromServer(), expected));

  it('is the same in a server whose client reads the files', async () => {
    const asked: string[] = [];
    const found = await fromServer(({ uri }) => {
      asked.push(uri);
      return (readHouseFolder(fileURLToPath(uri), true) as HouseFolder | undefined) ?? null;
    });
    assert.deepEqual(found, expected);
    assert.ok(asked.includes(uriOf('texte/.schlussredaktion')) && asked.includes(uriOf('.schlussredaktion')));
    assert.equal(new Set(asked).size, asked.length, 'each folder once');
  });

  it('checks a text without a file in the house of the working folder, whatever its patterns of files', () => {
    const input = JSON.stringify({ id: 'a', text: textOf('notizen/entwurf.txt') });
    const { stdout } = spawnSync(process.execPath, [CLI, 'analyse', '--jsonl'], { cwd: ROOT, encoding: 'utf8', input });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
    assert.ok(findings.some((f) => f.rule === 'house/faehrleute'));
  });

  it('is left alone on the command line where that is wished', () => {
    const { stdout } = spawnSync(process.execPath, [CLI, '--no-house', 'check', '--fail-on', 'never', 'notizen'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.match(stdout, /Komission/u);
    assert.doesNotMatch(stdout, /house\//u);
  });
});
