import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { articlesInHouse, fromCommandLine, oneABlock } from '../../support/everywhere.ts';
import { closeAll, findingsOf, ruleOf, until } from './support.ts';

/** The project, from the bundled test's folder. */
const ROOT = path.resolve(__dirname, '../../..');
const LEVELS = ['error', 'warning', 'information', 'hint'];

suite('all articles of the tests in a house, in a real VS Code', () => {
  const target = path.join(vscode.workspace.workspaceFolders![0]!.uri.fsPath, 'ueberall');
  const { names, close } = articlesInHouse(ROOT, target);
  suiteTeardown(async () => {
    await closeAll();
    close();
  });

  test('have the findings of the command line', async function () {
    this.timeout(120_000);
    const expected = fromCommandLine(process.execPath, path.join(ROOT, 'dist/cli.js'), target, names);
    for (const name of names) {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.file(path.join(target, name)));
      await vscode.window.showTextDocument(document);
      const found = (): string[] => [
        ...oneABlock(
          findingsOf(document).map(
            (d) => `${d.range.start.line + 1}:${d.range.start.character + 1} ${ruleOf(d)} ${LEVELS[d.severity]}`,
          ),
        ),
      ];
      const same = (): boolean => JSON.stringify(found()) === JSON.stringify(expected[name]);
      await until(name, same).catch(() => assert.deepEqual(found(), expected[name], name));
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    }
  });
});
