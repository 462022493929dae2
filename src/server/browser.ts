import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { DATA_FILES, type DataFiles, readLexicon } from '../core/index.ts';
import { startServer } from './server.ts';

async function fetchFile(folder: string, name: string): Promise<Uint8Array | { reason: string }> {
  try {
    const response = await fetch(`${folder.replace(/\/$/u, '')}/${name}`);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : { reason: String(response.status) };
  } catch {
    return { reason: 'fetch' };
  }
}

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

// In a web worker the data is fetched from the extension's own folder; nothing else is.
startServer({
  connection: createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)),
  async loadLexicon(dataUri) {
    const files: DataFiles = new Map(
      await Promise.all(
        DATA_FILES.map(
          async (name): Promise<[string, Uint8Array | { reason: string }]> => [
            name,
            dataUri === undefined ? { reason: 'no folder' } : await fetchFile(dataUri, name),
          ],
        ),
      ),
    );
    return readLexicon(files);
  },
});
