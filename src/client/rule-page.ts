import * as vscode from 'vscode';
import { RULE_PAGE, RULE_SCHEME, type RulePageAnswer, type RulePageParams } from '../shared/protocol.ts';
import type { Client } from './context.ts';
import { say } from './texts.ts';

const STYLE = `body{max-width:48em;margin:0 auto;padding:1.5em 2em;font-size:1.05em;line-height:1.55}
h1{font-size:1.5em;margin:.2em 0 .4em;font-weight:600}h2{font-size:1.15em;margin:1.8em 0 .6em;font-weight:600}
.facts,.then{color:var(--vscode-descriptionForeground)}.then{margin:.2em 0 .2em 1em}
blockquote{margin:.8em 0;padding:.2em 1em;background:var(--vscode-textBlockQuote-background);border-left:3px solid var(--vscode-textBlockQuote-border)}
blockquote p{margin:.5em 0}
mark{color:inherit;background:none;text-decoration:underline wavy var(--vscode-editorWarning-foreground);text-underline-offset:.2em}
.vscode-high-contrast mark,.vscode-high-contrast-light mark{text-decoration:underline 2px;font-weight:bold}
code{font-family:var(--vscode-editor-font-family)}`;

/** The pages of rules, one after the other in the same tab: made by the server, without Markdown's preview and without a network. */
export class RulePages implements vscode.Disposable {
  readonly #client: Client;
  readonly #links: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;

  constructor(client: Client) {
    this.#client = client;
    // VS Code opens the address of a rule as a text; the page takes its place.
    this.#links = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, { provideTextDocumentContent: () => '' }),
      vscode.window.tabGroups.onDidChangeTabs(({ opened }) => void this.#follow(opened)),
    );
  }

  async #follow(tabs: readonly vscode.Tab[]): Promise<void> {
    for (const tab of tabs) {
      if (!(tab.input instanceof vscode.TabInputText) || tab.input.uri.scheme !== RULE_SCHEME) continue;
      const rule = tab.input.uri.path.replace(/^\//u, '');
      await this.show(rule);
      await vscode.window.tabGroups.close(tab, true);
    }
  }

  async show(rule: string): Promise<void> {
    const answer = await this.#client.ask<RulePageParams, RulePageAnswer | null>(RULE_PAGE, {
      rule,
      locale: this.#client.locale(),
    });
    if (!answer) {
      void vscode.window.showWarningMessage(say('no-answer', this.#client.locale()));
      return;
    }
    const panel = this.#panel ?? this.#open();
    panel.title = answer.title;
    const nonce = crypto.randomUUID();
    const policy = `default-src 'none'; style-src 'nonce-${nonce}'`;
    panel.webview.html = `<!DOCTYPE html>
<html lang="${this.#client.locale()}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${STYLE}</style></head><body>${answer.body}</body></html>`;
    panel.reveal();
  }

  dispose(): void {
    this.#links.dispose();
    this.#panel?.dispose();
  }

  #open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel('schlussredaktion.regel', '', vscode.ViewColumn.Active, {
      localResourceRoots: [],
      enableFindWidget: true,
    });
    panel.onDidDispose(() => (this.#panel = undefined));
    this.#panel = panel;
    return panel;
  }
}
