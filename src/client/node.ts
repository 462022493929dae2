import * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { diskPlace } from './house/disk.ts';
import { start } from './start.ts';

let stop: (() => Promise<void>) | undefined;

/** Desktop and remote: the server is a process of its own, so that a long analysis never holds up the editor. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: {
      module,
      transport: TransportKind.ipc,
      options: { execArgv: ['--nolazy', '--inspect=6009', '--enable-source-maps'] },
    },
  };
  const client = await start(
    context,
    (options) => new LanguageClient('schlussredaktion', 'Schlussredaktion', server, options),
    diskPlace,
  );
  stop = () => client.dispose();
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
