import * as vscode from 'vscode';
import { EXTRACT, type ExtractAnswer, type ExtractParams, SECTION } from '../../shared/protocol.ts';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import { inLinesOf, tellOmitted } from './inserted.ts';

/** Bytes put into a string at once: more arguments than that a function may refuse. */
const CHUNK = 1 << 14;

/** One character a byte: requests to the server are text. */
function asCharacters(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return text;
}

async function askForFiles(client: Client): Promise<readonly vscode.Uri[]> {
  const locale = client.locale();
  const picked = await vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: say('page.open', locale),
    filters: { [say('page.files', locale)]: ['html', 'htm', 'xhtml'] },
  });
  return picked ?? [];
}

/** Opens the article of each HTML file as a new document, and says what stayed out. Without files it asks for some. */
export async function extractFiles(client: Client, given: readonly unknown[]): Promise<void> {
  const named = given.filter((uri) => uri instanceof vscode.Uri);
  for (const file of named.length > 0 ? named : await askForFiles(client)) await extractFile(client, file);
}

async function extractFile(client: Client, file: vscode.Uri): Promise<void> {
  const languageId = 'nachrichtentext';
  const frontMatter = vscode.workspace.getConfiguration(SECTION, file).get<boolean>('seite.kopfdaten', true);
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(file);
  } catch {
    void vscode.window.showWarningMessage(
      say('page.unreadable', client.locale(), { file: vscode.workspace.asRelativePath(file) }),
    );
    return;
  }
  const params: ExtractParams = { uri: file.toString(), bytes: asCharacters(bytes), languageId, frontMatter };
  const answer = await client.ask<ExtractParams, ExtractAnswer | null>(EXTRACT, params);
  if (!answer) {
    void vscode.window.showWarningMessage(
      say('page.unreadable', client.locale(), { file: vscode.workspace.asRelativePath(file) }),
    );
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: languageId, content: answer.text });
  await vscode.window.showTextDocument(document, { preview: false });
  void tellOmitted(client, { document, start: 0, text: inLinesOf(document, answer.text), params, answer });
}
