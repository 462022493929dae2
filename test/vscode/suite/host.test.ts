import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('the VS Code that runs these tests', () => {
  test('is real: has a version, an open folder and finds files in it', async () => {
    console.log(`      VS Code ${vscode.version}, ${vscode.env.appName}, language ${vscode.env.language}`);
    assert.match(vscode.version, /^1\.\d+\.\d+$/);
    const files = await vscode.workspace.findFiles('**/*.txt');
    assert.ok(files.some((f) => f.path.endsWith('/faehrlinie.txt')));
  });
});
