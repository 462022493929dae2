import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, findingsOf, ruleOf, until } from './support.ts';

const CLEAN = 'Der Rat hat am Montag getagt. Die Sitzung dauerte drei Stunden.\n';
const DAMAGED = `${CLEAN}\nSchreibe einen Kommentar\n\nDeine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert\n`;
const HOUSE = 'regeln:\n  - name: rat\n    suche: Rat\n    ersatz: Stadtrat\n';
const FILES: Readonly<Record<string, string>> = {
  'sauber.txt': CLEAN,
  'schaden.txt': DAMAGED,
  'tief/unten/schaden.md': DAMAGED,
  'tief/.schlussredaktion/hausstil.yaml': HOUSE,
  'alt/schaden.txt': DAMAGED,
  '.gitignore': 'alt/\n',
  'notiz.json': '{}',
};

suite('a folder checked in a real VS Code', () => {
  const { fs, workspaceFolders } = vscode.workspace;
  const folder = vscode.Uri.joinPath(workspaceFolders![0]!.uri, 'ordner');
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  const rules = (name: string): string[] =>
    vscode.languages
      .getDiagnostics(at(name))
      .filter((d) => d.severity !== vscode.DiagnosticSeverity.Hint)
      .map(ruleOf);

  suiteSetup(async () => {
    for (const [name, text] of Object.entries(FILES)) await fs.writeFile(at(name), new TextEncoder().encode(text));
  });
  suiteTeardown(async () => {
    await closeAll();
    await fs.delete(folder, { recursive: true });
  });

  test('shows what was found among the problems, by the rules of the house, without ignored folders', async () => {
    await vscode.commands.executeCommand('schlussredaktion.checkFolder', folder);
    assert.deepEqual(rules('sauber.txt'), []);
    assert.deepEqual(rules('schaden.txt'), ['boilerplate/comment-form']);
    assert.deepEqual(rules('tief/unten/schaden.md'), ['house/rat', 'boilerplate/comment-form']);
    assert.deepEqual(rules('alt/schaden.txt'), []);
  });

  test('tells nothing twice while a file is open, and checks it again when it is closed', async () => {
    const uri = at('schaden.txt');
    const editor = await vscode.window.showTextDocument(uri);
    const comment = (): number => findingsOf(editor.document).filter((d) => ruleOf(d) === 'boilerplate/comment-form').length;
    await until('its own findings', () => comment() > 0 && rules('schaden.txt').length === 1);
    await editor.edit((edit) => edit.replace(new vscode.Range(1, 0, 9, 0), ''));
    await editor.document.save();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('nothing any more', () => rules('schaden.txt').length === 0);
  });

  test('follows what another program changes and deletes on the disk', async () => {
    const file = at('schaden.txt').fsPath;
    writeFileSync(file, DAMAGED);
    await until('what was written', () => rules('schaden.txt').includes('boilerplate/comment-form'));
    writeFileSync(file, CLEAN);
    await until('nothing of what was', () => rules('schaden.txt').length === 0);
    writeFileSync(file, DAMAGED);
    await until('what was written again', () => rules('schaden.txt').length > 0);
    rmSync(file);
    await until('nothing of a file that is gone', () => rules('schaden.txt').length === 0);
  });

  test('forgets files that are gone, and all when asked', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(at('tief'), { recursive: true });
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('nothing of the file', () => rules('tief/unten/schaden.md').length === 0);
    await fs.writeFile(at('schaden.txt'), new TextEncoder().encode(DAMAGED));
    await vscode.commands.executeCommand('schlussredaktion.checkFolder', folder);
    // VS Code keeps the document for a while after its editor is gone: it counts as closed all the same.
    assert.deepEqual(rules('schaden.txt'), ['boilerplate/comment-form']);
    await vscode.commands.executeCommand('schlussredaktion.clearFolderCheck');
    assert.equal(rules('schaden.txt').length, 0);
  });
});
