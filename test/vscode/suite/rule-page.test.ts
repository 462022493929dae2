import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, finding, open, ruleOf, until } from './support.ts';

suite('the page of a rule in a real VS Code', () => {
  suiteTeardown(async () => {
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('opens from a finding without the preview of Markdown, and one tab serves all', async () => {
    assert.equal(vscode.extensions.getExtension('vscode.markdown-language-features'), undefined, 'there is no preview here');
    const { document } = await open('faehrlinie.txt');
    const pages = (): string[] =>
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter((tab) => tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith('schlussredaktion.regel'))
        .map((tab) => tab.label);
    for (const rule of ['boilerplate/', 'quote/unclosed']) {
      const found = await finding(document, rule);
      assert.ok(typeof found.code === 'object');
      // As a hover and the list of problems open it: by its address, not as a command.
      const { target } = found.code;
      await vscode.commands.executeCommand('vscode.open', target);
      await until('the page', () => pages().join() === ruleOf(found));
      const texts = (): vscode.Tab[] =>
        vscode.window.tabGroups.all
          .flatMap((group) => group.tabs)
          .filter((tab) => tab.input instanceof vscode.TabInputText && tab.input.uri.scheme === target.scheme);
      await until('no text beside it', () => texts().length === 0);
    }
  });
});
