import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { HouseFolder } from '../src/core/index.ts';
import { readHouseFolder } from '../src/node/house-folder.ts';
import { DATA, type DataParams, HOUSE_FOLDER, type HouseFolderParams } from '../src/shared/protocol.ts';
import { CLI } from './support/cli.ts';
import { articlesInHouse, dataFile, languageOf, type WholeFinding, wholeFromCommandLine } from './support/everywhere.ts';
import type { Diagnostic } from './support/server.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const { folder, names, close } = articlesInHouse(ROOT);
const LEVELS = ['', 'error', 'warning', 'information', 'hint'];

/** Asks a server for all articles, as an editor does that opens one after the other. */
async function fromServer(client: MessageConnection, options?: object): Promise<Record<string, WholeFinding[]>> {
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(path.join(folder, 'lokal')).href,
    capabilities: {},
    ...(options && { initializationOptions: options }),
  });
  await client.sendNotification('initialized', {});
  const found: Record<string, WholeFinding[]> = {};
  for (const name of names) {
    const uri = pathToFileURL(path.join(folder, name)).href;
    const text = readFileSync(path.join(folder, name), 'utf8');
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: languageOf(name), version: 1, text },
    });
    const { items } = await client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    const place = ({ line, character }: Diagnostic['range']['start']): string => `${line + 1}:${character + 1}`;
    found[name] = items.map(({ code, severity = 0, range: { start, end }, message }) => ({
      start: place(start),
      end: place(end),
      rule: code,
      severity: LEVELS[severity]!,
      message,
    }));
  }
  return found;
}

/** Blocks that are faded stretch by stretch, as VS Code wants them, by their first stretch, whose end is another than the block's. */
function byStart(found: Record<string, WholeFinding[]>): Record<string, Omit<WholeFinding, 'end'>[]> {
  const further = (f: WholeFinding, before: readonly WholeFinding[]): boolean =>
    f.severity === 'hint' && f.rule.startsWith('boilerplate/') && before.at(-1)?.message === f.message;
  return Object.fromEntries(
    Object.entries(found).map(([name, list]) => [
      name,
      list
        .filter((f, i) => !further(f, list.slice(0, i)))
        .map(({ start, rule, severity, message }) => ({ start, rule, severity, message })),
    ]),
  );
}

/** What a worker of the browser has and one of Node has not. */
const SHIM = `
const { parentPort } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.addEventListener = () => {};
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
`;

class WorkerReader extends AbstractMessageReader {
  readonly #worker: Worker;
  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }
  listen(callback: DataCallback): Disposable {
    this.#worker.on('message', (message: Message) => callback(message));
    return { dispose: () => undefined };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly #worker: Worker;
  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }
  async write(message: Message): Promise<void> {
    this.#worker.postMessage(message);
  }
  end(): void {}
}

describe('all articles of the tests in a house', () => {
  const expected = wholeFromCommandLine(CLI, folder, names);
  after(close);

  it('have findings, some by the rules of the house', () => {
    assert.ok(names.length > 20);
    const all = Object.values(expected).flat();
    assert.ok(all.length > 50 && all.some((f) => f.rule.startsWith('house/')));
  });

  it('have the same in a bare server with a plain client', async () => {
    const child = spawn(process.execPath, [path.join(ROOT, 'dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const client = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    client.onNotification(() => undefined);
    client.listen();
    try {
      assert.deepEqual(await fromServer(client), expected);
    } finally {
      client.dispose();
      child.kill();
    }
  });

  it('have the same in the build for the browser', async () => {
    const code = ['core.js', 'web/server.js'].map((name) => readFileSync(path.join(ROOT, 'dist', name), 'utf8'));
    const worker = new Worker([SHIM, ...code].join('\n'), { eval: true });
    const client = createMessageConnection(new WorkerReader(worker), new WorkerWriter(worker));
    client.onNotification(() => undefined);
    client.onRequest(DATA, ({ name }: DataParams) => ({ bytes: dataFile(ROOT, name) }));
    client.onRequest(HOUSE_FOLDER, ({ uri }: HouseFolderParams) => {
      return (readHouseFolder(fileURLToPath(uri), true) as HouseFolder | undefined) ?? null;
    });
    client.listen();
    try {
      const options = { dataUri: 'data', readsHouses: true, house: { articles: [] } };
      assert.deepEqual(byStart(await fromServer(client, options)), byStart(expected));
    } finally {
      client.dispose();
      await worker.terminate();
    }
  });
});
