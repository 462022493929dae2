import * as vscode from 'vscode';
import { EXTRACT, type ExtractAnswer, type ExtractParams, SECTION } from '../../shared/protocol.ts';
import { isArticle } from '../articles.ts';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import { type Inserted, inLinesOf, tellOmitted, trimmed } from './inserted.ts';

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('schlussredaktion');
const AS_ARTICLE = KIND.append('artikel');
const AS_TEXT = KIND.append('text');

/** Whether what is known of an article may stand before it in this document. */
export function takesFrontMatter(document: vscode.TextDocument): boolean {
  const wanted = vscode.workspace.getConfiguration(SECTION, document).get<boolean>('seite.kopfdaten', true);
  return wanted && document.languageId !== 'plaintext' && document.getText().trim() === '';
}

/** Whether a code editor wrote it: it copies its colours along, and a paste of code or text within it is no page. */
function isFromEditor(data: vscode.DataTransfer, html: string): boolean {
  if (data.get('vscode-editor-data') || data.get('application/vnd.code.copymetadata')) return true;
  return /^(?:<meta[^>]*>|\s)*<div style="[^"]*white-space:\s*pre;?[^"]*">/i.test(html.slice(0, 2000));
}

/** Offers the article of a copied page, and its whole text, as ways to paste; says afterwards what stayed out. */
export class ArticlePaste implements vscode.DocumentPasteEditProvider, vscode.Disposable {
  static readonly metadata: vscode.DocumentPasteProviderMetadata = {
    providedPasteEditKinds: [AS_ARTICLE, AS_TEXT],
    pasteMimeTypes: ['text/html'],
  };

  readonly #client: Client;
  readonly #listener: vscode.Disposable;
  /** The article offered last: which of the ways was taken is known when its text comes into the document. */
  #offered: Omit<Inserted, 'start'> | undefined;

  constructor(client: Client) {
    this.#client = client;
    this.#listener = vscode.workspace.onDidChangeTextDocument((change) => this.#look(change));
  }

  dispose(): void {
    this.#listener.dispose();
  }

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    _ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    _context: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[] | undefined> {
    this.#offered = undefined;
    const html = await data.get('text/html')?.asString();
    if (!html || token.isCancellationRequested || !isArticle(document) || isFromEditor(data, html)) return undefined;
    const params: ExtractParams = {
      uri: document.uri.toString(),
      html,
      languageId: document.languageId,
      frontMatter: takesFrontMatter(document),
    };
    const answer = await this.#client.ask<ExtractParams, ExtractAnswer | null>(EXTRACT, params, token);
    // A word or a sentence is pasted as ever.
    if (!answer || token.isCancellationRequested || (answer.parts < 2 && answer.outcome !== 'article')) return undefined;
    const locale = this.#client.locale();
    const text = trimmed(answer.text);
    this.#offered = { document, text: inLinesOf(document, text), params, answer };
    return [
      new vscode.DocumentPasteEdit(text, say('page.article', locale), AS_ARTICLE),
      ...(answer.outcome === 'article'
        ? [new vscode.DocumentPasteEdit(trimmed(answer.whole), say('page.text', locale), AS_TEXT)]
        : []),
    ];
  }

  /** Whether a change is the paste that was offered. */
  #look({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const offered = this.#offered;
    if (!offered || document !== offered.document) return;
    const [change] = contentChanges;
    if (!change || contentChanges.length > 1 || inLinesOf(document, change.text) !== offered.text) return;
    this.#offered = undefined;
    // Not awaited: the paste is done, whether or not somebody presses a button.
    void tellOmitted(this.#client, { ...offered, start: change.rangeOffset });
  }
}
