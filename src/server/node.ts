import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { loadLexicon } from '../node/data.ts';
import { startServer } from './server.ts';

// On Node the compiled data lies beside the bundled server, unless the client names another folder on disk.
startServer({
  connection: createConnection(ProposedFeatures.all),
  loadLexicon: async (dataUri) =>
    loadLexicon(dataUri?.startsWith('file:') ? fileURLToPath(dataUri) : path.join(import.meta.dirname, 'data')),
});
