import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { errors } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { NAME, openFile, openWindow, problems, shoot, shootFailure, until, type Window } from './driver.ts';

// The settings as an editor finds them, in an English window, with entries under names of before.
describe('an editor and the settings', () => {
  let window: Window;
  const settingsFile = (): string => {
    const [file] = globSync('data/**/settings.json', { cwd: window.data, absolute: true, ignore: '**/Machine/**' });
    return readFileSync(file!, 'utf8');
  };

  before(async () => {
    window = await openWindow(
      { 'schlussredaktion.woerterbuch': ['Quorbach'], 'schlussredaktion.anfuehrungszeichen': 'german' },
      'en',
    );
    await openFile(window.page, NAME);
  });
  after(() => window?.close());
  afterEach((context) => shootFailure(window, context));

  it('finds what was set under former names moved to the present ones', async () => {
    // The file is read while the window writes it: half of it, or one of the two entries, is not the end.
    const moved = await until('the settings moved', async () => {
      const text = settingsFile();
      const both = text.includes('.wortliste') && text.includes('.zitatzeichen') && text.trimEnd().endsWith('}');
      return both && !/woerterbuch|anfuehrungszeichen/u.test(text) && text;
    });
    const settings = JSON.parse(moved);
    assert.deepEqual(settings['schlussredaktion.wortliste'], ['Quorbach']);
    assert.equal(settings['schlussredaktion.zitatzeichen'], 'german');
    assert.ok(!moved.includes('anfuehrungszeichen'));
  });

  it('reads findings and views in the language of the window', async () => {
    const rows = await until('the findings', async () => {
      const list = await problems(window.page);
      return list.length > 3 && list;
    });
    assert.ok(
      rows.some((row) => /boilerplate|sentence|comment form/iu.test(row)),
      rows.join('\n'),
    );
    assert.ok(!rows.some((row) => /Textbaustein/u.test(row)), rows.join('\n'));
    await window.page
      .locator('.activitybar .action-item', { has: window.page.locator('a[aria-label^="Schlussredaktion"]') })
      .click();
    for (const name of ['Events', 'Quotes', 'Findings'])
      await window.page.locator('.pane-header', { hasText: new RegExp(name, 'i') }).waitFor();
    await shoot(window.page, 'einstellungen-1-englisch');
  });

  it('sets the level of a rule in a table', async () => {
    const { page } = window;
    await page.keyboard.press('Control+,');
    const editor = page.locator('.settings-editor');
    await editor.locator('.suggest-input-container').first().click();
    await page.keyboard.type('@ext:schlussredaktion.schlussredaktion regeln');
    const setting = editor.locator('.setting-item-contents', { hasText: 'Regeln' }).filter({ hasText: 'boilerplate/*' });
    await setting.locator('.setting-list-object-widget, .setting-list-widget').first().waitFor();
    // The search draws its results anew while they are clicked at, which loses a click or the row just opened:
    // the whole entry is made again, as somebody at the screen would, until it stands in the file.
    const soon = { timeout: 2000 };
    await until('the level in the settings', async () => {
      try {
        await setting.getByText('Add Item').click(soon);
        await setting.locator('.setting-list-edit-row').first().waitFor(soon);
        await shoot(page, 'einstellungen-2-tabelle');
        await setting.getByText('OK', { exact: true }).click(soon);
      } catch (error) {
        if (!(error instanceof errors.TimeoutError)) throw error;
      }
      return /"schlussredaktion\.regeln": \{\s*"[a-z]+\/[a-z*-]+"/u.test(settingsFile());
    });
    await shoot(page, 'einstellungen-3-tabelle');
  });
});
