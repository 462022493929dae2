import * as vscode from 'vscode';
import { isListPhrase, isListWord, type ListName, PHRASES_FILE, shownWord, WORDS_FILE } from '../../core/house/lists.ts';
import {
  ADD_PHRASE,
  ADD_WORD,
  type AddPhraseArgs,
  type AddWordArgs,
  INSERT_SNIPPET,
  type InsertSnippetArgs,
  SECTION,
  SET_DATE,
  type SetDateArgs,
} from '../../shared/protocol.ts';
import { articleEditor, articleOf } from '../articles.ts';
import type { Client } from '../context.ts';
import { readDate, typedDate } from '../date-input.ts';
import { say } from '../texts.ts';
import { toRange } from '../vscode-types.ts';
import { added, withRetry } from './house-change.ts';

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
  const example = typedDate(today);
  const input = await vscode.window.showInputBox({
    value: typedDate(client.house.dateOf(uri) ?? today),
    prompt: say('date.prompt', locale, { example }),
    validateInput: (value) =>
      value.trim() === '' || readDate(value) !== undefined ? undefined : say('date.invalid', locale, { example }),
  });
  if (input !== undefined) await client.house.setDate(uri, readDate(input));
}

/** Settings are read, changed and written one after the other: two quick additions would else both start from the same list. */
let settingQueue: Promise<unknown> = Promise.resolve();

function changeSetting(uri: vscode.Uri, key: string, change: (entries: readonly string[]) => readonly string[]): Promise<void> {
  const run = async (): Promise<void> => {
    const section = vscode.workspace.getConfiguration(SECTION, uri);
    const { globalValue } = section.inspect<string[]>(key) ?? {};
    const before = Array.isArray(globalValue) ? globalValue : [];
    const after = change(before);
    if (after !== before) await section.update(key, after, vscode.ConfigurationTarget.Global);
  };
  const turn = settingQueue.then(run, run);
  settingQueue = turn.catch(() => undefined);
  return turn;
}

/** Adds to a list among the user's settings; the entry comes last, and is not added twice. Gives the way back. */
async function addToSetting(uri: vscode.Uri, key: string, entry: string): Promise<() => Promise<void>> {
  await changeSetting(uri, key, (entries) => (entries.includes(entry) ? entries : [...entries, entry]));
  return () => changeSetting(uri, key, (entries) => entries.filter((e) => e !== entry));
}

async function addWord(client: Client, { uri, word, where }: AddWordArgs): Promise<void> {
  if (!isListWord(word)) {
    void vscode.window.showWarningMessage(say('list.no-word', client.locale(), { word: shownWord(word) }));
    return;
  }
  const article = vscode.Uri.parse(uri, true);
  const undo =
    where === 'user' ? await addToSetting(article, 'wortliste', word) : await addToFolder(client, article, WORDS_FILE, word);
  if (undo) added(client, say(where === 'user' ? 'list.word-added-user' : 'list.word-added', client.locale(), { word }), undo);
}

/** Without a folder the phrase goes into the user's settings: a wish that a click expressed is not lost. */
async function addPhrase(client: Client, { uri, phrase, list }: AddPhraseArgs): Promise<void> {
  if (!isListPhrase(phrase, list)) {
    void vscode.window.showWarningMessage(say('list.no-phrase', client.locale(), { phrase: shownWord(phrase) }));
    return;
  }
  const article = vscode.Uri.parse(uri, true);
  const undo = vscode.workspace.workspaceFolders?.length
    ? await addToFolder(client, article, PHRASES_FILE, list === 'never' ? `!${phrase}` : phrase)
    : await addToSetting(article, list === 'never' ? 'textbausteine.nie' : 'textbausteine.immer', phrase);
  if (undo) added(client, say(list === 'never' ? 'list.phrase-never' : 'list.phrase-always', client.locale()), undo);
}

/** Adds to a list of the folder; asks and tries again where it cannot be written. Gives the way back, or undefined where nothing was added. */
async function addToFolder(
  client: Client,
  article: vscode.Uri,
  list: ListName,
  entry: string,
): Promise<(() => Promise<void>) | undefined> {
  const done = await withRetry(client, article, list, () => client.house.addEntry(article, list, entry));
  if (!done) return undefined;
  const entered = done.value;
  if (entered) return () => entered.undo();
  void vscode.window.showWarningMessage(say('list.no-folder', client.locale()));
  return undefined;
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
    registerCommand(ADD_WORD, (args: AddWordArgs) => addWord(client, args)),
    registerCommand(ADD_PHRASE, (args: AddPhraseArgs) => addPhrase(client, args)),
    registerCommand(SET_DATE, (args?: Partial<SetDateArgs>) => setDate(client, args)),
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
