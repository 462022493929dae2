import * as vscode from 'vscode';
import { ARTICLE_LANGUAGES, isArticleLanguage } from '../core/text/article-language.ts';

const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web'] as const;

/**
 * Schemes of documents that people edit: the usual ones and those of the open folders. Named one by one, because everything else that is
 * "plain text" in VS Code (the other side of a diff, output, comments, chat) is no article.
 */
export function schemes(): string[] {
  return [...new Set([...SCHEMES, ...(vscode.workspace.workspaceFolders ?? []).map((f) => f.uri.scheme)])];
}

/** What the language client hears of: articles, and the files of houses. */
export function documentSelector(): { scheme: string; language?: string; pattern?: string }[] {
  return schemes().flatMap((scheme) => [
    ...ARTICLE_LANGUAGES.map((language) => ({ scheme, language })),
    { scheme, pattern: '**/.schlussredaktion/{hausstil.yaml,ausnahmen.json}' },
  ]);
}

export function isArticle(document: vscode.TextDocument): boolean {
  const { languageId, uri } = document;
  // The lists of a house are plain text, and no articles.
  return isArticleLanguage(languageId) && schemes().includes(uri.scheme) && !uri.path.includes('/.schlussredaktion/');
}

/** The editor the views are about: the active one if it shows an article. */
export function articleEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isArticle(editor.document) ? editor : undefined;
}

/** The article a command is about: the one it names, else the active one. */
export async function articleOf(uri: unknown): Promise<vscode.TextDocument | undefined> {
  if (typeof uri !== 'string') return articleEditor()?.document;
  const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri);
  return open ?? (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)));
}
