import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { CLI } from './cli.ts';

/** The built server over standard streams, with an editor that knows the protocol only. Register what it answers before `start`. */
export interface Editor {
  readonly child: ChildProcess;
  readonly client: MessageConnection;
  /** Listens and shakes hands; answers what the server says of itself. */
  start<T>(what?: { rootUri?: string | null; capabilities?: object; initializationOptions?: object }): Promise<T>;
  /** Opens a plain text, version 1. */
  open(uri: string, text: string): Promise<void>;
  close(): void;
}

/** `words`: what runs the server, for what is not the built command line. */
export function openEditor(
  words: readonly [string, ...string[]] = [process.execPath, CLI, 'lsp', '--stdio'],
  options: SpawnOptions = {},
): Editor {
  const [command, ...args] = words;
  const child = spawn(command, args, { ...options, stdio: 'pipe' });
  const client = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  return {
    child,
    client,
    async start(what = {}) {
      client.listen();
      const answer = await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {}, ...what });
      await client.sendNotification('initialized', {});
      return answer as never;
    },
    async open(uri, text) {
      const textDocument = { uri, languageId: 'plaintext', version: 1, text };
      await client.sendNotification('textDocument/didOpen', { textDocument });
    },
    close() {
      client.dispose();
      child.kill();
    },
  };
}
