import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { answers, openWindow, packageFile, shoot, shootFailure, until, type Window } from './driver.ts';

/** What a newcomer may need from the installation to the first finding that is fixed. */
const SECONDS = 60;
const KEYS = 5;
const ARTICLE = `Turnhalle bleibt bis Freitag zu

Husum, 24. Februar 2026 – Die Turnhalle am Hafen bleibt bis Freitag, 26. Februar, gesperrt. Das teilte die Stadt am Dienstag mit.

Auf Facebook teilen
`;

describe('a newcomer', () => {
  let window: Window;
  before(async () => {
    // A dialog of VS Code's own instead of the desktop's; the package is not installed yet.
    window = await openWindow({ 'files.simpleDialog.enable': true }, 'de', false);
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  after(() => window?.close());
  afterEach((context) => shootFailure(window, context));

  it('has installed the package, pasted an article and fixed its first finding, within a minute and five key strokes', async () => {
    const { page } = window;
    const lines = page.locator('.editor-group-container.active .view-lines .view-line');
    const text = async (): Promise<string> => (await lines.allInnerTexts()).join('\n').replaceAll(' ', ' ');
    const steps: string[] = [];
    let keys = 0;
    const press = async (key: string): Promise<void> => {
      keys++;
      await page.keyboard.press(key);
    };
    await page.evaluate((article) => navigator.clipboard.writeText(article), ARTICLE);
    const input = page.locator('.quick-input-widget input');
    const install = page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Install from VSIX' });
    // The command is there once the window knows where it may install; the palette does not look again while it is open.
    await until('the command', async () => {
      await page.keyboard.press('F1');
      if (await answers(() => input.fill('>Extensions: Install from VSIX', { timeout: 2000 })))
        if (await answers(() => install.waitFor({ timeout: 2000 }))) return true;
      await page.keyboard.press('Escape');
      return false;
    });
    await page.keyboard.press('Enter');
    let start = 0;
    const step = (name: string): number => steps.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
    // While the dialog reads a folder it puts its own path in and takes no key.
    await until('the dialog taken', async () => {
      if (!(await answers(() => input.fill(packageFile(), { timeout: 2000 })))) return start > 0;
      start = performance.now();
      await page.waitForTimeout(300);
      if ((await input.inputValue()) !== packageFile()) return false;
      await page.keyboard.press('Enter');
      return answers(() => input.waitFor({ state: 'hidden', timeout: 2000 }));
    });
    await page.locator('.activitybar .action-item', { has: page.locator('a[aria-label^="Schlussredaktion"]') }).waitFor();
    step('installed');

    // A browser keeps Ctrl+N to itself; on the desktop it is that.
    await press('Control+Alt+n');
    await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
    await press('Control+v');
    await page.locator('.editor-instance [class*="squiggly-"]').first().waitFor();
    step('findings');
    await press('F9');
    await page.locator('.statusbar-item', { hasText: /Zeile 3, Spalte/ }).waitFor();
    // Two answers fit this finding: the list opens, with the first one chosen.
    await press('Control+F9');
    const chosen = page.locator('.quick-input-list .monaco-list-row.focused');
    await chosen.waitFor();
    await shoot(page, 'neuling-1-korrekturen');
    const before = await text();
    await press('Enter');
    await until('the first fix', async () => (await text()) !== before);
    step('fixed');
    // Like a fix that is preferred, it goes on to the next finding.
    await page.locator('.statusbar-item', { hasText: /Zeile 5, Spalte/ }).waitFor();
    await shoot(page, 'neuling-2-behoben');
    const seconds = (performance.now() - start) / 1000;
    console.log(`    ${steps.join(', ')}; ${keys} keys`);
    assert.ok(seconds < SECONDS, `${seconds} s`);
    assert.ok(keys <= KEYS, `${keys} keys`);
  });
});
