import * as vscode from 'vscode';
import {
  ADD_PHRASE,
  ADD_WORD,
  type AddPhraseArgs,
  type AddWordArgs,
  DISMISS,
  type DismissArgs,
  INSERT_SNIPPET,
  type InsertSnippetArgs,
  SECTION,
  SET_DATE,
  type SetDateArgs,
} from '../../shared/protocol.ts';
import { articleEditor, articleOf } from '../articles.ts';
import type { Client } from '../context.ts';
import { readDate } from '../date-input.ts';
import { PHRASES_FILE, WORDS_FILE } from '../house/lists.ts';
import { say } from '../texts.ts';
import { toRange } from '../vscode-types.ts';

const MESSAGE_MS = 4000;

function done(text: string): void {
  vscode.window.setStatusBarMessage(text, MESSAGE_MS);
}

/** Puts a snippet in place of a range: the answer to a code action with a placeholder, as LSP's own edits can hold none. */
async function insertSnippet(client: Client, args: InsertSnippetArgs): Promise<void> {
  const document = await articleOf(args.uri);
  if (!document) return;
  if (document.version !== args.version) {
    void vscode.window.showWarningMessage(say('stale', client.locale()));
    return;
  }
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(args.snippet), toRange(args.range));
}

async function dismiss(client: Client, { uri, rule, text }: DismissArgs): Promise<void> {
  await client.house.dismiss(uri, rule, text);
  done(say('dismiss.done', client.locale()));
}

async function restoreDismissed(client: Client): Promise<void> {
  const uri = articleEditor()?.document.uri.toString();
  if (uri === undefined) return;
  const count = client.house.dismissedIn(uri);
  await client.house.restore(uri);
  done(say('dismiss.restored', client.locale(), { count }));
}

async function setDate(client: Client, args: Partial<SetDateArgs> | undefined): Promise<void> {
  const document = await articleOf(args?.uri);
  if (!document) return;
  const uri = document.uri.toString();
  const locale = client.locale();
  if (args?.date !== undefined) {
    await client.house.setDate(uri, args.date);
    return;
  }
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  const example = now.toLocaleDateString(locale === 'de' ? 'de-DE' : 'en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  const input = await vscode.window.showInputBox({
    value: client.house.dateOf(uri) ?? today,
    prompt: say('date.prompt', locale, { example: example.replaceAll('/', '.') }),
    validateInput: (value) =>
      value.trim() === '' || readDate(value) !== undefined
        ? undefined
        : say('date.invalid', locale, { example: example.replaceAll('/', '.') }),
  });
  if (input !== undefined) await client.house.setDate(uri, readDate(input));
}

/** Adds to a list among the user's settings; the entry comes last, and is not added twice. */
async function addToSetting(uri: vscode.Uri, key: string, entry: string): Promise<void> {
  const section = vscode.workspace.getConfiguration(SECTION, uri);
  const { globalValue } = section.inspect<string[]>(key) ?? {};
  const before = Array.isArray(globalValue) ? globalValue : [];
  if (!before.includes(entry)) await section.update(key, [...before, entry], vscode.ConfigurationTarget.Global);
}

async function addWord(client: Client, { uri, word, where }: AddWordArgs): Promise<void> {
  const locale = client.locale();
  const article = vscode.Uri.parse(uri, true);
  if (where === 'user') await addToSetting(article, 'woerterbuch', word);
  else if (!(await addToFolder(client, article, WORDS_FILE, word))) return;
  done(say('list.word-added', locale, { word }));
}

/** Without a folder the phrase goes into the user's settings: a wish that a click expressed is not lost. */
async function addPhrase(client: Client, { uri, phrase, list }: AddPhraseArgs): Promise<void> {
  const locale = client.locale();
  const article = vscode.Uri.parse(uri, true);
  if (vscode.workspace.workspaceFolders?.length) {
    if (!(await addToFolder(client, article, PHRASES_FILE, list === 'never' ? `!${phrase}` : phrase))) return;
  } else await addToSetting(article, list === 'never' ? 'textbausteine.nie' : 'textbausteine.immer', phrase);
  done(say(list === 'never' ? 'list.phrase-never' : 'list.phrase-always', locale));
}

async function addToFolder(
  client: Client,
  article: vscode.Uri,
  file: typeof WORDS_FILE | typeof PHRASES_FILE,
  entry: string,
): Promise<boolean> {
  const locale = client.locale();
  try {
    if (await client.house.addEntry(article, file, entry)) return true;
    void vscode.window.showWarningMessage(say('list.no-folder', locale));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(say('list.failed', locale, { file, reason }));
  }
  return false;
}

/** What is selected in the article, or what the cursor stands on: the word, or the whole line. */
function selected(client: Client, what: 'word' | 'line'): { uri: string; text: string } | undefined {
  const editor = articleEditor();
  if (!editor) return undefined;
  const { document, selection } = editor;
  const range = !selection.isEmpty
    ? selection
    : what === 'word'
      ? document.getWordRangeAtPosition(selection.active)
      : document.lineAt(selection.active.line).range;
  const text = range ? (document.getText(range).trim().split(/\r?\n/u)[0] ?? '') : '';
  if (text !== '') return { uri: document.uri.toString(), text };
  void vscode.window.showInformationMessage(say('list.nothing-selected', client.locale()));
  return undefined;
}

/** The commands about one article and the lists of the house; those with arguments are named by code actions. */
export function articleCommands(client: Client): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  const selection = (id: string, what: 'word' | 'line', run: (uri: string, text: string) => Promise<void>): vscode.Disposable =>
    registerCommand(id, async () => {
      const found = selected(client, what);
      if (found) await run(found.uri, found.text);
    });
  return [
    registerCommand(INSERT_SNIPPET, (args: InsertSnippetArgs) => insertSnippet(client, args)),
    registerCommand(DISMISS, (args: DismissArgs) => dismiss(client, args)),
    registerCommand(ADD_WORD, (args: AddWordArgs) => addWord(client, args)),
    registerCommand(ADD_PHRASE, (args: AddPhraseArgs) => addPhrase(client, args)),
    registerCommand(SET_DATE, (args?: Partial<SetDateArgs>) => setDate(client, args)),
    registerCommand('schlussredaktion.restoreDismissed', () => restoreDismissed(client)),
    selection('schlussredaktion.addSelectionToUserDictionary', 'word', (uri, word) =>
      addWord(client, { uri, word, where: 'user' }),
    ),
    selection('schlussredaktion.addSelectionToFolderDictionary', 'word', (uri, word) =>
      addWord(client, { uri, word, where: 'folder' }),
    ),
    selection('schlussredaktion.alwaysRemoveSelection', 'line', (uri, phrase) =>
      addPhrase(client, { uri, phrase, list: 'always' }),
    ),
    selection('schlussredaktion.neverReportSelection', 'line', (uri, phrase) =>
      addPhrase(client, { uri, phrase, list: 'never' }),
    ),
  ];
}
