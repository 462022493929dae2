import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { CLI, DAMAGED } from '../support/cli.ts';
import { openEditor } from '../support/editor.ts';

const DIST = path.dirname(CLI);
const WATCH = path.resolve(import.meta.dirname, '../support/watch-network.mjs');

/** What a program reaches the network by, in Node and in a browser. */
const WAYS =
  /\b(?:fetch|importScripts|sendBeacon)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b|["'](?:node:)?(?:net|http|https|http2|tls|dgram|dns)["']/g;
/** The one way there is: the language server's library can serve a socket, on this machine, which is not asked of it. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'server.js': ['"net"'],
  'extension.cjs': ['"net"'],
};

const PAGE = `<html><head><link rel="stylesheet" href="https://beispiel.test/a.css"><script src="https://beispiel.test/a.js"></script></head>
<body><h1>Brücke gesperrt</h1><img src="https://beispiel.test/a.jpg"><p>Die Brücke bei Uhlen ist seit Montag gesperrt.</p></body></html>`;

describe('nothing leaves the machine', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-network-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    path.join(folder, 'artikel.txt'),
    `${DAMAGED}\nMehr unter https://beispiel.test/seite und redaktion@beispiel.test.\n`,
  );
  writeFileSync(path.join(folder, 'seite.html'), PAGE);
  mkdirSync(path.join(folder, '.schlussredaktion'));
  writeFileSync(path.join(folder, '.schlussredaktion/hausstil.yaml'), 'extends: https://beispiel.test/haus\n');

  /** Runs a program under watch and answers what it tried. */
  function tried(args: readonly string[], input = ''): { readonly ways: string; readonly out: string } {
    const log = path.join(folder, 'network.log');
    rmSync(log, { force: true });
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', WATCH, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: { ...process.env, NETWORK_LOG: log },
    });
    return { ways: existsSync(log) ? readFileSync(log, 'utf8') : '', out: stdout + stderr };
  }

  for (const [program, way] of [
    ['fetch("http://127.0.0.1:9/")', 'fetch'],
    ['require("node:http").get("http://127.0.0.1:9/")', 'connect'],
    ['require("node:net").connect(9, "127.0.0.1")', 'connect'],
    ['require("node:dns").lookup("beispiel.test", () => {})', 'dns.lookup'],
  ] as const)
    it(`is seen where it does: ${program}`, () => assert.equal(tried(['-e', program]).ways, `${way}\n`));

  for (const [name, args, input, says] of [
    ['check', ['check', 'artikel.txt'], '', /boilerplate/],
    ['clean', ['clean', 'artikel.txt'], '', /Rat/],
    ['extract', ['extract', 'seite.html'], '', /Uhlen/],
    ['analyse', ['analyse', '--jsonl'], `${JSON.stringify({ id: 'a', text: DAMAGED })}\n`, /findings/],
  ] as const)
    it(name, () => {
      const { ways, out } = tried([CLI, ...args], input);
      assert.match(out, says);
      assert.equal(ways, '');
    });

  it('lsp', async () => {
    const text = readFileSync(path.join(folder, 'artikel.txt'), 'utf8');
    const uri = pathToFileURL(path.join(folder, 'artikel.txt')).href;
    const log = path.join(folder, 'lsp.log');
    const { child, client, start, open } = openEditor([process.execPath, '--import', WATCH, CLI, 'lsp', '--stdio'], {
      env: { ...process.env, NETWORK_LOG: log },
    });
    await start({ rootUri: pathToFileURL(folder).href });
    await open(uri, text);
    const found = await client.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    await client.sendRequest('shutdown');
    const closed = once(child, 'close');
    await client.sendNotification('exit');
    await closed;
    assert.match(JSON.stringify(found), /boilerplate/);
    assert.ok(!existsSync(log));
  });

  for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => /\.c?js$/.test(file)))
    it(`has no way out: ${name}`, () => {
      const ways = readFileSync(path.join(DIST, name), 'utf8').match(WAYS) ?? [];
      assert.deepEqual(ways, KNOWN[name] ?? []);
    });
});
