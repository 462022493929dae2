import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Starts Debian's Chromium (or the one that `CHROMIUM` names), headless. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: FLAGS });
}

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
}

/** A browser context that reaches nothing but 127.0.0.1. */
export async function openContext(browser: Browser, options: WindowOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: options.width ?? 1280, height: options.height ?? 800 } });
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return context;
}

/** Address of the workbench with a folder open. The payload holds what desktop VS Code takes as command line options. */
export function workbenchUrl(port: number, folder: string, payload: readonly (readonly [string, string])[] = []): string {
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('folder', path.resolve(folder));
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** The server's file as the workbench in the browser names it. */
export function remoteUri(port: number, file: string): string {
  return `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`;
}
