import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Lexicon } from '../core/index.ts';
import { changeFile } from '../node/change-file.ts';
import { loadLexicon } from '../node/data.ts';
import { canHoldHouse, houseFolderStamp, readHouseFolder } from '../node/house-folder.ts';
import { versionOf } from '../node/version.ts';
import { startServer } from './server.ts';

// On Node the compiled data lies beside the bundled server, unless the client names another folder on disk.
const BESIDE = path.join(import.meta.dirname, 'data');
// Read while the client is still on its way to the first request.
const beside = new Promise<Lexicon>((resolve) => setImmediate(() => resolve(loadLexicon(BESIDE))));

const version = versionOf(path.join(import.meta.dirname, '../package.json'));
startServer({
  ...(version !== undefined && { version }),
  connection: createConnection(ProposedFeatures.all),
  loadLexicon: async (dataUri) => {
    const folder = dataUri?.startsWith('file:') ? path.resolve(fileURLToPath(dataUri)) : BESIDE;
    return folder === BESIDE ? beside : loadLexicon(folder);
  },
  changeHouseFile: async (uri, change) => {
    if (!uri.startsWith('file:')) throw Object.assign(new Error('no file'), { code: 'no file' });
    await changeFile(fileURLToPath(uri), change);
  },
  canHoldHouse: (uri) => uri.startsWith('file:') && canHoldHouse(fileURLToPath(uri)),
  stampHouseFolder: (uri) => (uri.startsWith('file:') ? houseFolderStamp(fileURLToPath(uri)) : ''),
  readHouseFolder: async ({ uri }) => (uri.startsWith('file:') ? readHouseFolder(fileURLToPath(uri), true) : undefined),
});
