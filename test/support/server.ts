import { PassThrough } from 'node:stream';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import { EMPTY_LEXICON, type GuardOptions, type Lexicon } from '../../src/core/index.ts';
import { startServer } from '../../src/server/server.ts';
import type * as protocol from '../../src/shared/protocol.ts';
import { builtLexicon } from './lexicon.ts';

export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly tags?: readonly number[];
  readonly range: protocol.Range;
  readonly relatedInformation?: readonly { readonly message: string; readonly location: { readonly range: protocol.Range } }[];
}

export interface CodeAction {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly edit?: {
    readonly documentChanges: readonly {
      readonly textDocument: { readonly version: number };
      readonly edits: readonly { readonly range: protocol.Range; readonly newText: string }[];
    }[];
  };
  readonly command?: { readonly command: string; readonly arguments: readonly Record<string, unknown>[] };
}

/** The real server over in-memory streams, with a client that only speaks the protocol. */
export interface Session {
  readonly client: MessageConnection;
  readonly uri: string;
  /** Settings as `workspace/configuration` answers them; change them, then call `settingsChanged`. */
  section: unknown;
  readonly notifications: { readonly method: string; readonly params: unknown }[];
  open(text: string, languageId?: string): Promise<void>;
  change(text: string, range?: protocol.Range): Promise<void>;
  settingsChanged(): Promise<void>;
  pull(previousResultId?: string): Promise<{ kind: string; resultId: string; items: readonly Diagnostic[] }>;
  actions(range: protocol.Range, only?: readonly string[]): Promise<readonly CodeAction[]>;
  request<T>(method: string, params?: object): Promise<T>;
  stop(): void;
}

export async function startSession(
  options: { lexicon?: Lexicon; section?: unknown; house?: protocol.HouseParams; around?: GuardOptions['around'] } = {},
): Promise<Session> {
  const up = new PassThrough();
  const down = new PassThrough();
  const lexicon = options.lexicon ?? builtLexicon();
  startServer({
    connection: createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)),
    loadLexicon: async () => lexicon,
    ...(options.around && { around: options.around }),
  });
  const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const uri = 'file:///artikel/probe.artikel';
  let version = 0;
  const session: Session = {
    client,
    uri,
    section: options.section,
    notifications: [],
    async open(text, languageId = 'plaintext') {
      version = 1;
      await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
    },
    async change(text, range) {
      version++;
      await client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [range ? { range, text } : { text }],
      });
    },
    async settingsChanged() {
      await client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    pull: (previousResultId) =>
      client.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    async actions(range, only) {
      return (await client.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(only && { only }) },
      })) as CodeAction[];
    },
    request: (method, params = {}) => client.sendRequest(method, { textDocument: { uri }, uri, ...params }),
    stop() {
      client.dispose();
      up.destroy();
      down.destroy();
    },
  };
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => session.section ?? null));
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/diagnostic/refresh', () => {
    session.notifications.push({ method: 'refresh', params: null });
    return null;
  });
  client.onNotification((method, params) => {
    session.notifications.push({ method, params });
  });
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {
      workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        diagnostics: { refreshSupport: true },
      },
    },
    initializationOptions: { dataUri: 'file:///nowhere', house: options.house ?? { articles: [] } },
  });
  await client.sendNotification('initialized', {});
  return session;
}

export { EMPTY_LEXICON };
