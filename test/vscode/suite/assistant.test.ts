import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, finding, open, until } from './support.ts';

const NAMES = ['schlussredaktion_check', 'schlussredaktion_quotes', 'schlussredaktion_events'];
const section = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('schlussredaktion');

async function ask(name: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return part.value;
}

suite('tools for assistants in a real VS Code', () => {
  teardown(() => section().update('assistent', undefined, vscode.ConfigurationTarget.Global));
  suiteTeardown(closeAll);

  test('are not there until the user turns them on, and gone when they are turned off', async () => {
    const { document } = await open('faehrlinie.txt');
    await finding(document, 'boilerplate/');
    await assert.rejects(() => ask(NAMES[0]!, {}));
    await section().update('assistent', true, vscode.ConfigurationTarget.Global);
    const answer = await until('the tool', () => ask(NAMES[0]!, {}).catch(() => undefined));
    const { findings } = JSON.parse(answer) as { findings: { rule: string; line: number }[] };
    assert.ok(findings.some((f) => f.rule.startsWith('boilerplate/') && f.line === 15));
    await section().update('assistent', false, vscode.ConfigurationTarget.Global);
    await until('the tool gone', () =>
      ask(NAMES[0]!, {}).then(
        () => false,
        () => true,
      ),
    );
  });

  test('answer about a draft and about files of the folder, and refuse others', async () => {
    await section().update('assistent', true, vscode.ConfigurationTarget.Global);
    const text = 'Rat tagt\n\nDer Rat hat am Montag getagt. „Das war lang“, sagte Bürgermeisterin Ada Kern.\n';
    const quotes = JSON.parse(await until('the tool', () => ask(NAMES[1]!, { text }).catch(() => undefined)));
    assert.equal(quotes.quotes[0].speaker, 'Ada Kern');
    const { fsPath } = vscode.workspace.workspaceFolders![0]!.uri;
    await closeAll();
    const { events } = JSON.parse(await ask(NAMES[2]!, { filePath: `${fsPath}/faehrlinie.txt` }));
    assert.ok(events.length > 3);
    assert.match(await ask(NAMES[0]!, { filePath: '/etc/hostname' }), /not in an open folder/u);
    assert.match(await ask(NAMES[0]!, {}), /No article is open/u);
  });
});
