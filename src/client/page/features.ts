import * as vscode from 'vscode';
import { ARTICLE_LANGUAGES } from '../../core/text/article-language.ts';
import type { Client } from '../context.ts';
import { extractFiles } from './file.ts';
import { ArticlePaste } from './paste.ts';

/** All that brings articles in from HTML pages: the two ways to paste one, and the command that reads a file. */
export function pageFeatures(client: Client): vscode.Disposable[] {
  const paste = new ArticlePaste(client);
  return [
    paste,
    vscode.languages.registerDocumentPasteEditProvider([...ARTICLE_LANGUAGES], paste, ArticlePaste.metadata),
    vscode.commands.registerCommand('schlussredaktion.extractPage', (uri?: unknown, uris?: unknown) =>
      extractFiles(client, Array.isArray(uris) ? uris : [uri]),
    ),
  ];
}
