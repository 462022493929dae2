import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { DATA_FILES, type DataFiles, readLexicon } from '../core/index.ts';
import { DATA, type DataAnswer, type DataParams } from '../shared/protocol.ts';
import { startServer } from './server.ts';

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

/** A file of the compiled data, from the client: a worker cannot read the extension's folder on every host. */
async function readData(name: string): Promise<Uint8Array | { reason: string }> {
  try {
    const { bytes } = await connection.sendRequest<DataAnswer>(DATA, { name } satisfies DataParams);
    // A copy of its own, so that it starts at offset 0 of its buffer.
    return bytes instanceof Uint8Array ? new Uint8Array(bytes) : { reason: 'unreadable' };
  } catch {
    return { reason: 'client' };
  }
}

startServer({
  connection,
  async loadLexicon() {
    const read = async (name: string): Promise<[string, Uint8Array | { reason: string }]> => [name, await readData(name)];
    const files: DataFiles = new Map(await Promise.all(DATA_FILES.map(read)));
    return readLexicon(files);
  },
});
