import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { House } from './house/house.ts';
import type { Locale } from './texts.ts';
import type { ArticleView } from './views/article-view.ts';

/** What commands work with. */
export interface Client {
  readonly extension: vscode.ExtensionContext;
  readonly language: BaseLanguageClient;
  readonly house: House;
  readonly events: ArticleView;
  readonly quotes: ArticleView;
  readonly findings: ArticleView;
  /** Language of screen texts, by the setting; read anew each time. */
  locale(): Locale;
  /** Sends a request; undefined where the server does not run, refuses, or the question was cancelled. The reason is in the log. */
  ask<P, R>(method: string, params: P, token?: vscode.CancellationToken): Promise<R | undefined>;
}
