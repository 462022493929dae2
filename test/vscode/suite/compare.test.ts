import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, until } from './support.ts';

suite('an article beside its source in a real VS Code', () => {
  suiteTeardown(closeAll);

  test('shows both places side by side', async () => {
    const source = await openText('WEBER: Wir öffnen das Bad nicht im Mai, sondern im Juni.');
    const article = await openText('Krummbach. Das Bad bleibt zu.\n\n„Wir öffnen das Bad im Mai“, sagte Anna Weber.\n');
    await vscode.commands.executeCommand('schlussredaktion.compareSource', { source: source.document.uri.toString() });
    const range = { start: { line: 2, character: 1 }, end: { line: 2, character: 26 } };
    const place = { start: { line: 0, character: 7 }, end: { line: 0, character: 38 } };
    const beside = { uri: source.document.uri.toString(), range: place };
    await vscode.commands.executeCommand('schlussredaktion.select', { uri: article.document.uri.toString(), range, beside });
    const shown = await until('both editors', () => {
      const editors = vscode.window.visibleTextEditors;
      return editors.length === 2 && editors;
    });
    assert.deepEqual(
      shown.map((e) => e.document.getText(e.selection)).sort(),
      ['Wir öffnen das Bad im Mai', 'Wir öffnen das Bad nicht im Mai'].sort(),
    );
    assert.equal(vscode.window.activeTextEditor?.document, article.document);
    await vscode.commands.executeCommand('schlussredaktion.endComparison');
  });
});
