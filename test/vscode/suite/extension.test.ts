import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsAt,
  apply,
  closeAll,
  described,
  EXTENSION,
  finding,
  findingsOf,
  noFinding,
  open,
  openText,
  ruleOf,
  undo,
  until,
} from './support.ts';

const SECTION = 'schlussredaktion';
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append(SECTION);

suite('the extension in a real VS Code', () => {
  let article: vscode.TextDocument;
  let original = '';

  suiteSetup(async () => {
    assert.ok(vscode.extensions.getExtension(EXTENSION), 'the extension is known');
    article = (await open('faehrlinie.txt')).document;
    original = article.getText();
  });
  setup(async () => {
    await vscode.window.showTextDocument(article);
  });
  suiteTeardown(closeAll);

  test('starts by itself when an article is opened', async () => {
    await until('activation', () => vscode.extensions.getExtension(EXTENSION)!.isActive);
  });

  test('shows findings with rule, link to its page, and faded boilerplate', async () => {
    const related = await finding(article, 'boilerplate/');
    assert.match(article.getText(related.range), /^Siehe auch/);
    assert.deepEqual(related.tags, [vscode.DiagnosticTag.Unnecessary]);
    assert.ok(
      typeof related.code === 'object' && decodeURIComponent(related.code.target.toString()).includes(ruleOf(related)),
      `a link to the rule: ${JSON.stringify(related.code)}`,
    );
    console.log(
      described(article)
        .map((line) => `      ${line.replace(/\s+/g, ' ').slice(0, 110)}`)
        .join('\n'),
    );
  });

  test('walks through the findings by keys, fixes and goes on', async () => {
    const text = 'Die Regierug hat am Montag beraten. Der Rat tagte bis zum Abend.\n\nDie Sitzung der Komission dauerte lange.';
    const editor = await openText(text);
    const { document } = editor;
    await finding(document, 'spelling/unknown-word');
    await vscode.commands.executeCommand('schlussredaktion.nextFinding');
    assert.equal(document.getText(document.getWordRangeAtPosition(editor.selection.active)), 'Regierug');
    await vscode.commands.executeCommand('schlussredaktion.fixAndNext');
    assert.match(document.getText(), /^Die Regierung hat/u);
    assert.equal(document.getText(document.getWordRangeAtPosition(editor.selection.active)), 'Komission');
    await vscode.commands.executeCommand('schlussredaktion.ignoreAndNext');
    await noFinding(document, 'spelling/unknown-word');
    assert.match(document.getText(), /Komission/u, 'what is ignored stays');
    await closeAll();
  });

  test('takes one step after the other, however fast the key is pressed', async () => {
    const text =
      'Die Regierug hat am Montag beraten. Der Rat tagte bis zum Abend.\n\nDie Sitzung der Komission dauerte lange.\n\nDie Verwaltug schwieg dazu.';
    const { document } = await openText(text);
    await until('three findings', () => findingsOf(document).length === 3);
    const keys = ['nextFinding', 'nextFinding', 'fixAndNext', 'nextFinding', 'fixAndNext'];
    await Promise.all(keys.map((key) => vscode.commands.executeCommand(`${SECTION}.${key}`)));
    assert.match(document.getText(), /^Die Regierung .*Sitzung der Kommission .*Die Verwaltug/su);
    await closeAll();
  });

  test('has nothing against the clean paragraphs', async () => {
    await finding(article, 'boilerplate/');
    const clean = [0, 2, 4, 12, 20];
    const loud = findingsOf(article).filter((f) => clean.includes(f.range.start.line));
    assert.deepEqual(
      loud.map((f) => `${f.range.start.line + 1}: ${ruleOf(f)}: ${article.getText(f.range)}`),
      [],
    );
  });

  test('removes boilerplate by a quick fix, and one undo brings it back', async () => {
    const found = await finding(article, 'boilerplate/');
    const line = article.getText(found.range);
    const actions = await actionsAt(article, found.range, vscode.CodeActionKind.QuickFix);
    const fix = actions.find((a) => a.edit);
    assert.ok(fix, `a fix with an edit among: ${actions.map((a) => a.title).join(' | ')}`);
    await apply(fix);
    assert.ok(!article.getText().includes(line));
    assert.ok(!/\n\n\n/.test(article.getText()), 'blank lines are left tidy');
    await until('the finding is gone', () => !described(article).some((d) => d.endsWith(line)));
    await undo();
    assert.equal(article.getText(), original);
    await finding(article, 'boilerplate/');
  });

  test('removes all boilerplate by one command, and one undo brings it back', async () => {
    await finding(article, 'boilerplate/');
    await vscode.commands.executeCommand('schlussredaktion.removeBoilerplate');
    await noFinding(article, 'boilerplate/');
    assert.ok(!/Siehe auch|Kommentar|E-Mail-Adresse/.test(article.getText()));
    await undo();
    assert.equal(article.getText(), original);
  });

  test('removes by that command what is certain, and leaves what is only suspected', async () => {
    const suspected = 'Fähre nach Nordholm liegt weiter fest';
    const { document } = await openText(`${original.trimEnd()}\n\nMehr zum Thema\n\n${suspected}\n\nTeilen auf Facebook\n`);
    await until('the blocks', () => described(document).some((d) => d.endsWith('Teilen auf Facebook')));
    await vscode.commands.executeCommand('schlussredaktion.removeBoilerplate');
    await until('the certain block is gone', () => !document.getText().includes('Teilen auf Facebook'));
    assert.ok(document.getText().includes(suspected));
  });

  test('applies the safe fixes together, as on save, and leaves what is only probable', async () => {
    const certain = 'Teilen auf Facebook';
    const { document } = await openText(`${original.trimEnd()}\n\n${certain}\n`);
    const before = document.getText();
    await until('the certain block', () => described(document).some((d) => d.endsWith(certain)));
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action] = await actionsAt(document, whole, FIX_ALL);
    assert.ok(action?.edit, 'source.fixAll.schlussredaktion is offered');
    await apply(action);
    assert.ok(!document.getText().includes(certain), 'the certain block is gone');
    assert.ok(document.getText().includes('Die Reederei bestreitet solche Pläne.'), 'the article itself stays');
    await undo();
    assert.equal(document.getText(), before);
  });

  test('knows the structure: headline on top, paragraphs with events and quotes below', async () => {
    const symbols = await until('symbols', async () => {
      const command = 'vscode.executeDocumentSymbolProvider';
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(command, article.uri);
      return found.length > 0 && found;
    });
    assert.match(symbols[0]!.name, /^Land und Reederei/);
    const paragraphs = symbols[0]!.children;
    assert.ok(paragraphs.length >= 8, `${paragraphs.length} paragraphs`);
    const kinds = new Set(paragraphs.flatMap((p) => p.children).map((s) => s.kind));
    assert.ok(kinds.has(vscode.SymbolKind.Event) && kinds.has(vscode.SymbolKind.String), 'events and quotes');
    const names = symbols.flatMap(function all(s): string[] {
      return [s.name, ...s.children.flatMap(all)];
    });
    assert.ok(!names.some((n) => n.startsWith('Siehe auch')), 'no boilerplate');
  });

  test('checks again while typing', async () => {
    const before = described(article);
    const edit = new vscode.WorkspaceEdit();
    const end = article.lineAt(4).range.end;
    edit.insert(article.uri, end, ' &nbsp; Damit endet der Tag.');
    await vscode.workspace.applyEdit(edit);
    await until('a finding in the changed paragraph', () => findingsOf(article).some((f) => f.range.start.line === 4));
    await undo();
    await until('the findings of before', () => described(article).join() === before.join());
  });

  test('follows a change of the settings without a restart', async () => {
    const found = await finding(article, 'boilerplate/');
    const rule = ruleOf(found);
    const settings = vscode.workspace.getConfiguration(SECTION);
    await settings.update('regeln', { [rule]: 'off' }, vscode.ConfigurationTarget.Global);
    try {
      await noFinding(article, rule);
      await settings.update('regeln', { [rule]: 'error' }, vscode.ConfigurationTarget.Global);
      await until('an error', () =>
        findingsOf(article).some((f) => ruleOf(f) === rule && f.severity === vscode.DiagnosticSeverity.Error),
      );
    } finally {
      await settings.update('regeln', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('the severity of before', () =>
      findingsOf(article).some((f) => ruleOf(f) === rule && f.severity === found.severity),
    );
  });

  test('checks texts that are no files, in all three languages', async () => {
    for (const language of ['plaintext', 'markdown', 'nachrichtentext']) {
      const { document } = await openText(`${original}\n`, language);
      assert.equal(document.languageId, language);
      await finding(document, 'boilerplate/');
    }
  });

  test('is silent in an English text and in a program', async () => {
    const english =
      'The ministers met on Monday to discuss the ferry line. Then Speaks. "We shall see", said the mayor of the island.\n';
    const { document } = await openText(english.repeat(8));
    const program = await openText('const im = "Im"; // Siehe auch\n', 'javascript');
    const { document: last } = await openText(original);
    await finding(last, 'boilerplate/');
    assert.deepEqual(described(document), []);
    assert.deepEqual(described(program.document), []);
  });

  test('stays alive on hostile text', async () => {
    const hostile = ['', '\u0000\ud800\u200b\u202e', '<p>Er sagte: &bdquo;Nein</p>\r\n', `\ufeff${'Wort '.repeat(20_000)}`];
    for (const content of hostile) await openText(content);
    const { document } = await openText(original);
    await finding(document, 'boilerplate/');
  });
});
