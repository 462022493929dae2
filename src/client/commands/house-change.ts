import * as vscode from 'vscode';
import type { Client } from '../context.ts';
import { ListError } from '../house/list-files.ts';
import { listTrouble } from '../house/trouble.ts';
import { say } from '../texts.ts';

function errorText(error: unknown, client: Client): string {
  if (error instanceof ListError) return listTrouble(error, 'written', client.locale());
  return error instanceof Error ? error.message : String(error);
}

/** Runs a change of a file of the house; says what went wrong and offers to try again. Undefined where that was declined. */
export async function withRetry<T>(
  client: Client,
  article: vscode.Uri,
  file: string,
  run: () => Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  const locale = client.locale();
  for (;;) {
    try {
      return { value: await run() };
    } catch (error) {
      const gone = error instanceof ListError && (error.trouble === 'folder-gone' || error.trouble === 'list-gone');
      const again = say(gone ? 'list.make-folder' : 'list.retry', locale);
      if ((await vscode.window.showErrorMessage(errorText(error, client), again)) !== again) return undefined;
      if (gone) client.house.allowFolder(article, file);
    }
  }
}

/** Says what was added, with the way back. Not awaited: nobody has to answer. */
export function added(client: Client, text: string, undo: () => Promise<unknown>): void {
  const back = say('undo', client.locale());
  void vscode.window.showInformationMessage(text, back).then(async (choice) => {
    if (choice === back) await undo().catch((error) => vscode.window.showErrorMessage(errorText(error, client)));
  });
}
