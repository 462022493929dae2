import * as vscode from 'vscode';
import { EVENTS, type EventsAnswer, type Range } from '../../shared/protocol.ts';
import { articleEditor } from '../articles.ts';
import { saveBeside, select } from '../commands/views.ts';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import { layOutTimeline } from './layout.ts';
import { escapeXml, timelineSvg } from './svg.ts';

/** `width`: the room there is for the picture, in pixels; sent at first and when it changes. */
type Message =
  | { kind: 'width'; width: number }
  | { kind: 'select'; index: number }
  | { kind: 'save'; format: 'svg' | 'png'; text: string };

interface Open {
  readonly panel: vscode.WebviewPanel;
  ranges: readonly Range[];
  asked: number;
  /** Undefined until the page has said it: before, nothing can be drawn. */
  width: number | undefined;
}

/** One timeline for each article; opened again, it is brought to the front. */
export class Timelines implements vscode.Disposable {
  readonly #client: Client;
  readonly #open = new Map<string, Open>();

  constructor(client: Client) {
    this.#client = client;
  }

  async open(): Promise<void> {
    const uri = articleEditor()?.document.uri ?? this.#client.events.uri;
    if (!uri) return;
    const key = uri.toString();
    const known = this.#open.get(key);
    if (known) {
      known.panel.reveal();
      return;
    }
    const { extensionUri } = this.#client.extension;
    const media = vscode.Uri.joinPath(extensionUri, 'media');
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const panel = vscode.window.createWebviewPanel(
      'schlussredaktion.zeitstrahl',
      say('timeline.title', this.#client.locale(), { name }),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
      { enableScripts: true, localResourceRoots: [] },
    );
    const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(media, `artikel-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    this.#open.set(key, { panel, ranges: [], asked: 0, width: undefined });
    panel.onDidDispose(() => this.#open.delete(key));
    panel.webview.onDidReceiveMessage((message: Message) => this.#receive(uri, message));
    panel.webview.html = await this.#page(media);
  }

  /** Draws the timeline of an article anew, if one is open. */
  async refresh(uri: string): Promise<void> {
    const own = this.#open.get(uri);
    if (own?.width === undefined) return;
    const asked = ++own.asked;
    const answer = await this.#client.ask<{ uri: string }, EventsAnswer | null>(EVENTS, { uri });
    if (!answer || own.asked !== asked || this.#open.get(uri) !== own) return; // Closed, or asked again meanwhile.
    const locale = this.#client.locale();
    const layout = layOutTimeline(answer, locale, own.width);
    own.ranges = layout.days.flatMap((d) => d.events.map((e) => e.range));
    const html = own.ranges.length > 0 ? timelineSvg(layout, locale) : `<p>${escapeXml(say('timeline.empty', locale))}</p>`;
    await own.panel.webview.postMessage({ kind: 'picture', html });
  }

  dispose(): void {
    for (const { panel } of this.#open.values()) panel.dispose();
  }

  async #receive(uri: vscode.Uri, message: Message): Promise<void> {
    const key = uri.toString();
    if (message.kind === 'width') {
      const own = this.#open.get(key);
      if (own && Number.isFinite(message.width)) own.width = message.width;
      await this.refresh(key);
    } else if (message.kind === 'select') await select({ uri: key, range: this.#open.get(key)?.ranges[message.index] });
    else if (message.kind === 'save') {
      const bytes =
        message.format === 'svg'
          ? new TextEncoder().encode(message.text)
          : Uint8Array.from(atob(message.text.slice(message.text.indexOf(',') + 1)), (c) => c.charCodeAt(0));
      await saveBeside(this.#client, uri, 'export.suffix-timeline', message.format, bytes);
    }
  }

  async #page(media: vscode.Uri): Promise<string> {
    const locale = this.#client.locale();
    const own = async (name: string): Promise<string> =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(media, name)));
    const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
    // Our own script and style stand in the page, known by the nonce: so nothing at all has to be fetched, not even from a resource host
    // that an offline newsroom may not reach. Pictures are data: only, because the canvas of the PNG is drawn from one.
    const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src data:`;
    return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${await own('timeline.css')}</style>
</head>
<body>
<div class="bar">
<button id="svg">${escapeXml(say('timeline.svg', locale))}</button>
<button id="png">${escapeXml(say('timeline.png', locale))}</button>
<p>${escapeXml(say('timeline.help', locale))}</p>
</div>
<div id="picture"></div>
<script nonce="${nonce}">${await own('timeline.js')}</script>
</body>
</html>`;
  }
}
