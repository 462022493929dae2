import * as vscode from 'vscode';
import { DRAFT, type DraftParams, SECTION } from '../../shared/protocol.ts';
import { articleEditor, isArticle } from '../articles.ts';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';

/** Tools for assistants, each with the question it answers. Declared in the manifest under the same names. */
const TOOLS: readonly (readonly [name: string, question: DraftParams['question']])[] = [
  ['schlussredaktion_check', 'findings'],
  ['schlussredaktion_quotes', 'quotes'],
  ['schlussredaktion_events', 'events'],
];
/** The setting that turns them on. */
const SWITCH = 'assistent';

interface ToolInput {
  /** A draft that stands in no file. */
  readonly text?: unknown;
  /** An article of the open folders; without text and path the one on screen is meant. */
  readonly filePath?: unknown;
}

/** What an answer says where there is none; for a model, so in English. */
class Refusal extends Error {}

/** The article a call is about; files outside the open folders are nobody's business. */
async function subjectOf({ text, filePath }: ToolInput): Promise<Pick<DraftParams, 'uri' | 'text'>> {
  if (typeof text === 'string' && text.trim() !== '') {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.parse('untitled:/');
    return { uri: vscode.Uri.joinPath(folder, 'entwurf.txt').toString(), text };
  }
  if (typeof filePath === 'string' && filePath !== '') {
    const uri = vscode.Uri.file(filePath);
    if (!vscode.workspace.getWorkspaceFolder(uri)) throw new Refusal('The file is not in an open folder.');
    const document = await vscode.workspace.openTextDocument(uri);
    if (!isArticle(document)) throw new Refusal('The file is no article (.txt, .md, .artikel, .nachricht).');
    return { uri: uri.toString() };
  }
  const editor = articleEditor();
  if (!editor) throw new Refusal('No article is open: give "text" or "filePath".');
  return { uri: editor.document.uri.toString() };
}

function toolFor(client: Client, question: DraftParams['question']): vscode.LanguageModelTool<ToolInput> {
  return {
    prepareInvocation: () => ({ invocationMessage: say('assistant.running', client.locale()) }),
    async invoke({ input }, token) {
      const result = (text: string) => new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
      try {
        const answer = await client.ask<DraftParams, object | null>(DRAFT, { ...(await subjectOf(input)), question }, token);
        return result(answer ? JSON.stringify(answer) : 'The checker does not answer. Try again.');
      } catch (error) {
        return result(error instanceof Refusal ? error.message : 'The file cannot be read.');
      }
    },
  };
}

/** Offers the tools while the user wants them: there are none before the setting is on, and none after it is off. */
export function assistantTools(client: Client): vscode.Disposable {
  let offered: vscode.Disposable[] = [];
  const update = (): void => {
    const on = vscode.workspace.getConfiguration(SECTION).get<boolean>(SWITCH) === true;
    if (on === offered.length > 0) return;
    for (const tool of offered) tool.dispose();
    offered = on ? TOOLS.map(([name, question]) => vscode.lm.registerTool(name, toolFor(client, question))) : [];
  };
  const listener = vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(`${SECTION}.${SWITCH}`)) update();
  });
  update();
  return vscode.Disposable.from(listener, { dispose: () => offered.forEach((tool) => void tool.dispose()) });
}
