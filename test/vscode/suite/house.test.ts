import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, apply, closeAll, described, EXTENSION, finding, findingsOf, noFinding, open, until } from './support.ts';

const RULE = 'house/rat';
const STYLE = 'regeln:\n  - name: rat\n    suche: Betriebsrat\n    ersatz: Personalrat\n    grund: Nur eine Probe.\n';

suite('a house in a real VS Code', () => {
  let folder: vscode.Uri;
  let article: vscode.TextDocument;
  const file = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, '.schlussredaktion', name);
  const write = (name: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
  const read = async (name: string): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)));

  suiteSetup(async () => {
    folder = vscode.workspace.workspaceFolders![0]!.uri;
    article = (await open('faehrlinie.txt')).document;
    await finding(article, 'boilerplate/');
  });
  suiteTeardown(async () => {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, '.schlussredaktion'), { recursive: true });
    await closeAll();
  });

  test('counts as soon as its file is written, and again when it is changed', async () => {
    await write('hausstil.yaml', STYLE);
    const found = await finding(article, RULE);
    assert.match(found.message, /Nur eine Probe\./u);
    await write('hausstil.yaml', `${STYLE}stufen:\n  ${RULE}: error\n`);
    await until('the new level', () => findingsOf(article).some((f) => f.message === found.message && f.severity === 0));
  });

  test('keeps what is ignored in its file, and reports it again', async () => {
    const found = await finding(article, RULE);
    const wording = article.getText(found.range);
    const before = described(article).filter((d) => d === `${RULE}: ${wording}`).length;
    const actions = await actionsAt(article, found.range, vscode.CodeActionKind.QuickFix);
    const ignore = actions.find((a) => a.title === 'In diesem Artikel ignorieren');
    assert.ok(ignore && actions.some((a) => a.title.startsWith('Regel abschalten')), actions.map((a) => a.title).join(' | '));
    await apply(ignore);
    await until('it is gone', () => !described(article).includes(`${RULE}: ${wording}`));
    const entry = JSON.stringify({ artikel: 'faehrlinie.txt', regel: RULE, text: wording });
    assert.equal(await read('ausnahmen.json'), `[\n${entry},\n{}\n]\n`);
    await vscode.commands.executeCommand('schlussredaktion.reportAgain', {
      uri: article.uri.toString(),
      rule: RULE,
      text: wording,
    });
    await until('it is back', () => described(article).filter((d) => d === `${RULE}: ${wording}`).length === before);
    assert.equal(await read('ausnahmen.json'), '[\n{}\n]\n');
  });

  test('has its files described in the language of the window', async () => {
    // The YAML and the JSON extension read the schema that the manifest names, as VS Code has translated it.
    const { extensionUri, packageJSON } = vscode.extensions.getExtension(EXTENSION)!;
    const { yamlValidation, jsonValidation } = packageJSON.contributes;
    for (const { url } of [...yamlValidation, ...jsonValidation]) {
      assert.equal(/\.en\.json$/u.test(url), !vscode.env.language.startsWith('de'), url);
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, url));
    }
  });

  test('says what is wrong in its file at the line', async () => {
    const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file('hausstil.yaml')));
    await write('hausstil.yaml', `${STYLE}farbe: rot\n`);
    const problem = await until('a diagnostic in the file', () => findingsOf(document).find((f) => /farbe/u.test(f.message)));
    assert.equal(problem.range.start.line, 5);
    // The rest of the file counts all the same; only articles on screen are asked for.
    await vscode.window.showTextDocument(article);
    await finding(article, RULE);
  });

  test('offers keys, rules and levels while its file is written', async () => {
    const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file('hausstil.yaml')));
    const offered = async (line: number, character: number): Promise<string[]> => {
      const command = 'vscode.executeCompletionItemProvider';
      const place = new vscode.Position(line, character);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, place);
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    await write('hausstil.yaml', `${STYLE}stufen:\n  \n`);
    // The window reads the file anew when it likes; until then a place behind its end stands for the end.
    await until('the file as it is written', async () => document.getText().includes('stufen:'));
    await until('the keys of the file', async () => (await offered(7, 0)).includes('zitatzeichen'));
    await until('the rules', async () => (await offered(6, 2)).includes('boilerplate/*'));
    await vscode.window.showTextDocument(article);
  });

  test('ends with its file', async () => {
    await vscode.window.showTextDocument(article);
    await vscode.workspace.fs.delete(file('hausstil.yaml'));
    await noFinding(article, RULE);
  });
});
