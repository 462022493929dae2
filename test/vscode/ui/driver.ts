import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, openContext, workbenchUrl } from '../../host/browser.ts';
import { type Server, startServer } from '../../host/server.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Ignored by git; look at them after a change to anything on the screen. */
const SHOTS = path.join(ROOT, 'out/screenshots');
/** Everything waits for a state; this is only how long until it is given up. */
const LIMIT = 90_000;
const SETTINGS = { 'explorer.compactFolders': false, 'outline.collapseItems': 'alwaysExpand' };

/** The article of the scenarios. */
export const SAMPLE = path.join(ROOT, 'test/vscode/sample/faehrlinie.txt');
export const NAME = path.basename(SAMPLE);
export const ORIGINAL = readFileSync(SAMPLE, 'utf8');

export interface Window {
  readonly page: Page;
  /** The opened folder: a copy, gone after {@link close}. */
  readonly folder: string;
  /** Folder of the server's user data, the installed package in it. */
  readonly data: string;
  readonly close: () => Promise<void>;
}

/** Whether VS Code's own start is over: its extension host says in its log when it has nothing more to start by itself. */
async function extensionHostStarted(data: string): Promise<boolean> {
  const logs = path.join(data, 'data/logs');
  const files = existsSync(logs) ? readdirSync(logs, { recursive: true, encoding: 'utf8' }) : [];
  return files
    .filter((name) => name.endsWith('remoteexthost.log'))
    .some((name) => readFileSync(path.join(logs, name), 'utf8').includes('Eager extensions activated'));
}

/** The package that VSIX names. */
export function packageFile(): string {
  const vsix = process.env.VSIX;
  if (!vsix) throw new Error('VSIX names the package to install');
  return path.resolve(vsix);
}

/** A fresh window on a folder with a copy of the article, with the package installed unless that is the test's own affair. */
export async function openWindow(
  settings: Record<string, unknown> = {},
  language: 'de' | 'en' = 'de',
  installed = true,
): Promise<Window> {
  const vsix = packageFile();
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-ui-'));
  cpSync(SAMPLE, path.join(folder, NAME));
  let server: Server | undefined;
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    server = await startServer({
      vsix: installed ? vsix : undefined,
      language: language === 'de' ? language : undefined,
      settings: { ...SETTINGS, ...settings },
      log: path.join(ROOT, 'out/ui/server.log'),
    });
    browser = await openBrowser();
    const context = await openContext(browser, { width: 1440, height: 1000 });
    context.setDefaultTimeout(LIMIT);
    const page = await context.newPage();
    await page.goto(workbenchUrl(server.port, folder));
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    const { data } = server;
    // Only so that the first test measures the extension and not VS Code; no reason to fail.
    await until('the start of the extension host', () => extensionHostStarted(data)).catch(() => undefined);
    return { page, folder, data, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Keeps a picture of the window under out/screenshots. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
}

/** Keeps a picture where a test has failed; for `afterEach`. */
export async function shootFailure(window: Window | undefined, context: unknown): Promise<void> {
  const { name, error } = context as TestContext & { error?: Error };
  if (error && window) await shoot(window.page, `failed-${name.replace(/\W+/g, '-')}`).catch(() => {});
}

/** Line and column (both from 1) of the first place of a text in the article. */
export function placeOf(text: string): [number, number] {
  const lines = ORIGINAL.split('\n');
  const line = lines.findIndex((l) => l.includes(text));
  assert.ok(line >= 0, text);
  return [line + 1, lines[line]!.indexOf(text) + 1];
}

/** Waits until the answer is there and not false; says what was waited for, and what `seen` tells of the last try, if it never is. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  seen: () => unknown = () => '',
): Promise<T> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`never came: ${what} ${JSON.stringify(seen())}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a file of the Explorer by mouse; answers the moment of the click (ms of performance.now). */
export async function openFile(page: Page, name: string): Promise<number> {
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  await row.waitFor();
  const clicked = performance.now();
  await row.dblclick();
  await page.locator('.editor-instance .view-lines').first().waitFor();
  return clicked;
}

/** Opens a file of the folder by its name, by keyboard alone. */
export async function openByName(page: Page, name: string): Promise<void> {
  const tab = page.locator('.tab.active', { hasText: name });
  const input = page.locator('.quick-input-widget input');
  const row = page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: name });
  // A key press is lost while the focus moves, and a file that was just written is not found at once.
  await until(`the file ${name}`, async () => {
    if (await tab.isVisible()) return true;
    await page.keyboard.press('Control+p');
    if (!(await answers(() => input.fill(name, { timeout: 2000 })))) return false;
    if (!(await answers(() => row.waitFor({ timeout: 2000 })))) return page.keyboard.press('Escape').then(() => false);
    await page.keyboard.press('Enter');
    return answers(() => tab.waitFor({ timeout: 2000 }));
  });
  await focusEditor(page);
}

/** Puts the focus into the active editor by keyboard: the tab shows before the text takes keys. */
export async function focusEditor(page: Page): Promise<void> {
  const focused = page.locator('.editor-group-container.active .editor-instance .monaco-editor.focused').first();
  await until('the focus in the text', async () => {
    if (await answers(() => focused.waitFor({ timeout: 1000 }))) return true;
    await page.keyboard.press('Control+1');
    return false;
  });
}

/** Whether a step could be done. */
export function answers(step: () => Promise<unknown>): Promise<boolean> {
  return step().then(
    () => true,
    () => false,
  );
}

/** Opens a view container of the activity bar by mouse, where it is not open: a click would close it. */
export async function openContainer(page: Page, name: string): Promise<void> {
  // The whole item: a badge may lie over its icon.
  const item = page.locator('.activitybar .action-item', { has: page.locator(`a[aria-label^="${name}"]`) });
  if (!(await item.evaluate((element) => element.classList.contains('checked')))) await item.click();
}

/** Puts the cursor at line and column (both from 1) by keyboard. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  const position = new RegExp(`(Zeile|Ln) ${line}, (Spalte|Col) ${column}$`);
  const input = page.locator('.quick-input-widget input');
  const there = page.locator('.statusbar-item', { hasText: position });
  const focused = page.locator('.editor-group-container.active .monaco-editor.focused').first();
  const yes = (): boolean => true;
  const no = (): boolean => false;
  // A key press is lost, and the input closes, while the focus moves.
  await until(`line ${line}, column ${column}`, async () => {
    await page.keyboard.press('Control+g');
    if (!(await input.fill(`:${line}:${column}`, { timeout: 2000 }).then(yes, no))) return false;
    await page.keyboard.press('Enter');
    // The place may be where the cursor was: the next key counts only when the editor has the focus back.
    return there
      .waitFor({ timeout: 2000 })
      .then(() => focused.waitFor({ timeout: 2000 }))
      .then(yes, no);
  });
}

/** Titles in the quick fix menu at the cursor; the menu stays open. */
export async function openQuickFixes(page: Page): Promise<string[]> {
  const rows = page.locator('.action-widget .monaco-list-row.action');
  // A key press is lost while the focus moves, and the menu is empty before the findings are there.
  await until('the quick fix menu', async () => {
    if (await rows.first().isVisible()) return true;
    await page.keyboard.press('Control+.');
    return rows
      .first()
      .waitFor({ timeout: 2000 })
      .then(
        () => true,
        () => false,
      );
  });
  return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Applies the first quick fix whose title matches, by keyboard alone. */
export async function applyQuickFix(page: Page, title: RegExp): Promise<string> {
  const titles = await openQuickFixes(page);
  const index = titles.findIndex((t) => title.test(t));
  if (index < 0) {
    await page.keyboard.press('Escape');
    throw new Error(`no quick fix ${title} among: ${titles.join(' | ')}`);
  }
  const focused = page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
  for (let i = 0; i <= titles.length && !(await focused.isVisible()); i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.action-widget:visible').waitFor({ state: 'hidden' });
  return titles[index]!;
}

/** Puts HTML, and the text a browser makes of it, on the clipboard. */
export async function copyHtml(page: Page, html: string): Promise<void> {
  await page.evaluate(async (markup) => {
    const text = new DOMParser().parseFromString(markup, 'text/html').body.innerText;
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([markup], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
  }, html);
}

/** Runs a command of the palette by the beginning of its title. */
export async function paletteCommand(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input');
  const row = page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: title });
  // A key that is pressed while a view still opens is lost, and a view that takes the focus closes the palette again.
  await until('the command palette', async () => {
    await page.keyboard.press('F1');
    const ready =
      (await answers(() => input.fill(`>${title}`, { timeout: 2000 }))) && (await answers(() => row.waitFor({ timeout: 5000 })));
    if (!ready) await page.keyboard.press('Escape');
    return ready;
  });
  await page.keyboard.press('Enter');
}

/**
 * Saves by keyboard until the file on disk satisfies the question; answers its text.
 * VS Code empties a file before it writes it, so one reading may find nothing or a part: two have to agree.
 */
export function savedAs(window: Window, name: string, what: string, ask: (text: string) => boolean): Promise<string> {
  const read = (): string => readFileSync(path.join(window.folder, name), 'utf8');
  return until(what, async () => {
    await window.page.keyboard.press('Control+s');
    const text = read();
    if (text === '' || !ask(text)) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return read() === text && text;
  });
}

/** Opens the Problems panel by keyboard and answers its rows (without the file's own). */
export async function problems(page: Page): Promise<string[]> {
  const panel = page.locator('.markers-panel-container');
  if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+m');
  await panel.waitFor();
  return rowTexts(panel.locator('.monaco-list-row[aria-level="2"]'));
}

/** The texts of list rows, in the order of the list (that of the page is another after scrolling). */
export async function rowTexts(rows: Locator): Promise<string[]> {
  const order = await rows.evaluateAll((list) => list.map((row) => Number(row.getAttribute('data-index'))));
  const texts = await rows.allInnerTexts();
  return texts
    .map((text, i) => ({ text: text.replace(/\s+/g, ' ').trim(), index: order[i] ?? i }))
    .sort((a, b) => a.index - b.index)
    .map((row) => row.text);
}
