import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { PAGES } from '../../core/page/pages.ts';
import { closeAll, until } from './support.ts';

const page = PAGES[1]!;

suite('an HTML page in a real VS Code', () => {
  suiteTeardown(closeAll);

  test('gives its article as a new document with front matter', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const file = vscode.Uri.joinPath(folder!.uri, 'seite.html');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(page.html));
    try {
      // Not awaited: the message that says what stayed out waits for an answer.
      void vscode.commands.executeCommand('schlussredaktion.extractPage', file);
      const document = await until('the article', () => {
        const { document: shown } = vscode.window.activeTextEditor ?? {};
        return shown?.languageId === 'nachrichtentext' && shown.isUntitled && shown;
      });
      const text = document.getText();
      assert.ok(text.startsWith(`---\ntitle: "${page.headline}"\n`), text.slice(0, 200));
      for (const line of page.text.slice(1)) assert.ok(text.includes(line), line);
      for (const words of page.without) assert.ok(!text.includes(words) || words.startsWith('Von'), words);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });
});
