import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { PAGES } from '../../core/page/pages.ts';
import {
  copyHtml,
  focusEditor,
  NAME,
  ORIGINAL,
  openFile,
  openWindow,
  savedAs,
  shoot,
  shootFailure,
  type Window,
} from './driver.ts';

const sample = PAGES[1]!;

describe('an editor who pastes a page', () => {
  let window: Window;
  before(async () => {
    window = await openWindow();
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openFile(window.page, NAME);
  });
  after(() => window?.close());
  afterEach((context) => shootFailure(window, context));

  it('gets the article, is told what stayed out, and has a line of it back', async () => {
    const { page } = window;
    await page.locator('.editor-instance [class*="squiggly-"]').first().waitFor({ timeout: 60_000 });
    await copyHtml(page, sample.html);
    await focusEditor(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+v');
    // Read out at once; where it is shown depends on what else is on the screen, so the bell is pressed.
    await page.locator('.monaco-alert', { hasText: /Zeilen der Seite ausgelassen/ }).waitFor({ state: 'attached' });
    await page.locator('[id="status.notifications"]').click();
    const show = page.getByRole('button', { name: 'Anzeigen' });
    await show.waitFor();
    await shoot(page, 'seite-eingefuegt');
    await show.click();
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Hebammen' });
    await row.waitFor();
    await shoot(page, 'seite-ausgelassen');
    await row.click();
    await page.keyboard.press('Enter');
    await savedAs(window, NAME, 'the line at its place', (t) =>
      /Defizit[^\n]*\n\n[^\n]*Hebammen[^\n]*\n\nVor der Abstimmung/.test(t),
    );
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('Control+z');
    const text = await savedAs(window, NAME, 'the article without it', (t) => !t.includes('Hebammen'));
    for (const line of sample.text.slice(1)) assert.ok(text.includes(line), line);
    assert.ok(!text.includes('Newsletter'), text);
    await page.keyboard.press('Control+z');
    await savedAs(window, NAME, 'the text as it was', (t) => t === ORIGINAL);
  });
});
