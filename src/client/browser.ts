import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { DATA, type DataAnswer, type DataParams } from '../shared/protocol.ts';
import { start } from './start.ts';

let stop: (() => Promise<void>) | undefined;

/** In the browser (vscode.dev and web workbenches): the server is a web worker over the same core. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  // The core, which the server on Node runs too, and the server over it.
  const sources = ['core.js', 'web/server.js'].map((name) => vscode.Uri.joinPath(context.extensionUri, 'dist', name));
  const client = await start(context, (options) => {
    // The worker is made when the client starts, and again when it restarts.
    const connect = async (): Promise<MessageTransports> => {
      const code = await Promise.all(sources.map(async (source) => new Uint8Array(await vscode.workspace.fs.readFile(source))));
      // Extensions may be served from another origin than the page, and a worker must not be: hence the Blob.
      const worker = new Worker(URL.createObjectURL(new Blob(code, { type: 'text/javascript' })));
      // The reader and writer, not the worker: VS Code puts its own class in place of Worker, so the client would not know one.
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    const language = new LanguageClient('schlussredaktion', 'Schlussredaktion', connect, options);
    language.onRequest(DATA, async ({ name }: DataParams): Promise<DataAnswer> => {
      if (!/^[\w-]+\.\w+$/.test(name)) return { bytes: undefined };
      try {
        return { bytes: await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist', 'data', name)) };
      } catch {
        return { bytes: undefined };
      }
    });
    return language;
  });
  stop = () => client.dispose();
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
