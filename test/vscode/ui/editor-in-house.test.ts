import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import {
  applyQuickFix,
  goTo,
  NAME,
  ORIGINAL,
  openContainer,
  openFile,
  openWindow,
  paletteCommand,
  placeOf,
  problems,
  rowTexts,
  shoot,
  shootFailure,
  until,
  type Window,
} from './driver.ts';

// What an editor does beside correcting one article: tells the extension what belongs to the house, cleans files, filters, draws, exports.
/** A second article, saved and never opened. */
const OTHER = 'hafenfest.txt';
const OTHER_TEXT = `Hafenfest in Husum beginnt am Freitag

Husum, 25. Februar 2026 – Das Hafenfest wird am Freitag eröffnet, teilte die Stadt am Mittwoch mit.

Die Feuerwehr sperrt von 18 Uhr an die Straße am Außenhafen.

Teilen auf Facebook

Schreibe einen Kommentar

Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
`;

/** A third one, without a date anywhere. */
const UNDATED = 'sturm.txt';
const UNDATED_TEXT = `Sturm deckt Turnhalle in Tönning ab

Ein Sturm hat am Dienstag das Dach der Turnhalle abgedeckt. Verletzt wurde niemand. Am Freitag will der Gemeinderat über den Neubau beraten.
`;

/** A fourth one, with an event that has no day. */
const FIRE = 'brand.txt';
const FIRE_TEXT = `Rat berät über den Haushalt

Husum, 24. Februar 2026 – Der Rat berät über den Haushalt.

Die Feuerwehr hat einen Brand in der Lagerhalle gelöscht.

Die Kämmerin legt am 5. März ihren Plan vor. Am 6. März tagt der Bauausschuss.
`;

describe('an editor and the house', () => {
  let window: Window;
  const inFolder = (name: string): string => path.join(window.folder, name);
  const pane = (name: RegExp): Locator =>
    window.page.locator('.pane', { has: window.page.locator('.pane-header', { hasText: name }) });
  const events = (): Locator => pane(/Ereignisse/i).locator('.monaco-list-row');
  const rowsOf = async (text: RegExp): Promise<string[]> => (await problems(window.page)).filter((row) => text.test(row));

  before(async () => {
    window = await openWindow({ 'files.simpleDialog.enable': true, 'workbench.colorTheme': 'Default Dark Modern' });
    writeFileSync(inFolder(OTHER), OTHER_TEXT);
    await openFile(window.page, NAME);
    let rows: string[] = [];
    await until(
      'the findings',
      async () => {
        rows = await problems(window.page);
        return rows.some((row) => /Zeile 15\b/.test(row));
      },
      () => rows,
    );
  });
  after(() => window?.close());
  afterEach((context) => shootFailure(window, context));

  it('keeps a line that belongs to the article, and shows it again when asked', async () => {
    const { page } = window;
    await goTo(page, ...placeOf('Siehe auch'));
    await applyQuickFix(page, /gehört zum Artikel/);
    await until('no finding on the line', async () => (await rowsOf(/Zeile 15\b/)).length === 0);
    assert.equal(readFileSync(inFolder(NAME), 'utf8'), ORIGINAL, 'the article itself is untouched');
    await paletteCommand(page, 'Ignorierte Meldungen dieses Artikels wieder zeigen');
    await until('the finding again', async () => (await rowsOf(/Zeile 15\b/)).length > 0);
  });

  it('ignores with a reason, shows that in the view of findings, and reports it again from there', async () => {
    const { page } = window;
    await goTo(page, ...placeOf('Siehe auch'));
    await applyQuickFix(page, /^Ignorieren und begründen/);
    await page.locator('.quick-input-widget input').fill('Absprache mit der Seite Wassersport');
    await page.keyboard.press('Enter');
    await until('no finding on the line', async () => (await rowsOf(/Zeile 15\b/)).length === 0);
    const list = readFileSync(inFolder('.schlussredaktion/ausnahmen.json'), 'utf8');
    assert.match(list, /"artikel":"faehrlinie\.txt",.*"grund":"Absprache mit der Seite Wassersport"\},$/mu);
    await paletteCommand(page, 'Schlussredaktion: Focus on Meldungen View');
    const rows = pane(/Meldungen/i).locator('.monaco-list-row');
    await page.keyboard.press('End');
    await rows.filter({ hasText: 'Ignoriert' }).click();
    await page.keyboard.press('ArrowRight');
    const ignored = rows.filter({ hasText: 'Absprache mit der Seite Wassersport' });
    await page.keyboard.press('ArrowDown');
    await ignored.hover();
    await shoot(page, '7-meldungen-ignoriert');
    await ignored.locator('[aria-label="Wieder melden"]').click();
    await until('the finding again', async () => (await rowsOf(/Zeile 15\b/)).length > 0);
  });

  it('teaches the house a phrase; the list is a file of the folder', async () => {
    const { page } = window;
    await goTo(page, ...placeOf('Siehe auch'));
    await applyQuickFix(page, /^Nie melden/);
    const list = inFolder('.schlussredaktion/textbausteine.txt');
    const text = await until('the list', async () => existsSync(list) && (readFileSync(list, 'utf8').trim() || false));
    assert.match(text, /^!Siehe auch/m);
    await until('no finding on the line', async () => (await rowsOf(/Zeile 15\b/)).length === 0);
    writeFileSync(list, '');
    await until('the finding again', async () => (await rowsOf(/Zeile 15\b/)).length > 0);
  });

  it('filters the events and lifts the filter', async () => {
    const { page } = window;
    await openContainer(page, 'Schlussredaktion');
    const days = async (): Promise<number> => (await rowTexts(events())).filter((t) => /\. März/.test(t)).length;
    await until('the days of March', async () => (await days()) === 3);
    await paletteCommand(page, 'Ereignisse filtern');
    await page.locator('.quick-input-widget input').fill('Kreistag');
    await page.keyboard.press('Enter');
    await until('the one day of the council', async () => (await days()) === 1);
    await shoot(page, '7-ereignisse-gefiltert');
    await paletteCommand(page, 'Ereignisse filtern');
    await page.locator('.quick-input-widget input').fill('Xylophon');
    await page.keyboard.press('Enter');
    await pane(/Ereignisse/i)
      .locator('.welcome-view-content', { hasText: 'Kein Ereignis passt' })
      .waitFor();
    await paletteCommand(page, 'Filter der Ereignisse aufheben');
    await until('all days', async () => (await days()) === 3);
  });

  it('groups the events by person, by place and by day', async () => {
    const { page } = window;
    for (const [title, group] of [
      ['Ereignisse nach Person gruppieren', /^Maren Petersen/],
      ['Ereignisse nach Ort gruppieren', /^Husum/],
      ['Ereignisse nach Tag gruppieren', /3\. März/],
    ] as const) {
      await paletteCommand(page, title);
      await until(`the group ${group}`, async () => (await rowTexts(events())).some((t) => group.test(t)));
    }
  });

  it('shows what has no day open, and says so in words', async () => {
    const { page } = window;
    await openContainer(page, 'Explorer');
    writeFileSync(inFolder(FIRE), FIRE_TEXT);
    await openFile(page, FIRE);
    await openContainer(page, 'Schlussredaktion');
    const undated = events().filter({ hasText: /^Ohne Datum/ });
    await undated.waitFor();
    const expanded = async () => (await undated.getAttribute('aria-expanded')) === 'true';
    await until('the group open', expanded);
    const fire = events().filter({ hasText: 'Feuerwehr' }).last();
    await fire.waitFor();
    assert.match((await fire.getAttribute('aria-label')) ?? '', /ohne Datum/, 'said in words');
    await goTo(page, 7, 1);
    await page.keyboard.type('Am 7. März tagt der Kreistag. ');
    await events().filter({ hasText: 'Kreistag' }).first().waitFor();
    assert.ok(await expanded(), 'typing leaves it open');
    await page.keyboard.press('Control+s');
    await openContainer(page, 'Explorer');
    await openFile(page, NAME);
    await openContainer(page, 'Schlussredaktion');
  });

  it('draws the timeline, goes to the passage by keyboard and saves the picture', async () => {
    const { page } = window;
    await paletteCommand(page, 'Zeitstrahl öffnen');
    const inner = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    const first = inner.locator('.event').first();
    await first.waitFor();
    await shoot(page, '8-zeitstrahl');
    await first.click();
    const selected = page.locator('.statusbar-item', { hasText: /\(\d+ ausgewählt\)/ });
    await selected.waitFor();
    const before = await selected.innerText();
    await first.focus();
    for (const key of ['End', 'ArrowUp', 'ArrowDown', 'Home', 'ArrowDown']) await page.keyboard.press(key);
    assert.equal(await inner.locator(':focus').getAttribute('data-index'), '1');
    await page.keyboard.press('Enter');
    await until('another passage', async () => (await selected.isVisible()) && (await selected.innerText()) !== before);
    // Drawn in the room there is: nothing made small, no text cut off.
    const cut = await inner.locator('svg').evaluate((svg) => {
      const { left, right, width } = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map((t) => ({ text: t.textContent, box: t.getBoundingClientRect() }));
      const outside = texts.filter(({ box }) => box.left < left || box.right > right).map(({ text }) => text);
      return { outside, scale: width / Number(svg.getAttribute('width')) };
    });
    assert.deepEqual(cut, { outside: [], scale: 1 });
    await inner.locator('#svg').click();
    // The file dialog of the browser: the name proposed is taken as it is.
    await page.locator('.quick-input-widget input').waitFor();
    await page.keyboard.press('Enter');
    const picture = inFolder('faehrlinie-zeitstrahl.svg');
    const svg = await until('the whole picture', async () => {
      const text = existsSync(picture) ? readFileSync(picture, 'utf8') : '';
      return text.endsWith('</svg>') && text;
    });
    assert.match(svg, /^<svg /);
    assert.match(svg, /Sitzung des Kreistags/);
    assert.doesNotMatch(svg, /var\(--|class="hit"|tabindex/);
    // Ink on paper, whatever the theme.
    assert.match(svg, /^<svg [^>]*><rect width="100%" height="100%" fill="#ffffff"\/>/);
    const fills = new Set([...svg.matchAll(/<text [^>]*\bfill="([^"]*)"/g)].map((m) => m[1]));
    assert.deepEqual([...fills].sort(), ['#1f1f1f', '#595959']);
  });

  /** Asks for the boilerplate of a file from the explorer's menu, until the diff and the question what to remove stand there. */
  const askToClean = async (name: string): Promise<void> => {
    const { page } = window;
    const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    await openContainer(page, 'Explorer');
    await row.click({ button: 'right' });
    const item = page.locator('.context-view .action-label', { hasText: 'Dateien bereinigen' });
    await item.waitFor();
    const pick = page.locator('.quick-input-widget .monaco-list-row', { hasText: name });
    // The menu takes no click in its first moments.
    await until('the question which files', async () => {
      if (await item.isVisible()) await item.click({ timeout: 500 }).catch(() => undefined);
      return pick.waitFor({ timeout: 1000 }).then(
        () => true,
        () => false,
      );
    });
    await page.locator('.diff-editor, .monaco-diff-editor').first().waitFor();
  };

  it('cleans nothing of a file that another program writes while the diff is open', async () => {
    const { page } = window;
    await askToClean(OTHER);
    const theirs = OTHER_TEXT.replace('18 Uhr', '19 Uhr');
    writeFileSync(inFolder(OTHER), theirs);
    await page.locator('.quick-input-widget').press('Enter');
    const bell = page.locator('[id="status.notifications"]');
    await bell.click();
    await page.locator('.notification-list-item', { hasText: 'inzwischen geändert' }).waitFor();
    await shoot(page, '9a-inzwischen-geändert');
    await bell.click();
    assert.equal(readFileSync(inFolder(OTHER), 'utf8'), theirs);
    writeFileSync(inFolder(OTHER), OTHER_TEXT);
  });

  it('cleans a saved file from the explorer, after a look at the difference', async () => {
    const { page } = window;
    await askToClean(OTHER);
    await shoot(page, '9-bereinigen');
    assert.equal(readFileSync(inFolder(OTHER), 'utf8'), OTHER_TEXT, 'nothing goes before the editor says so');
    await page.keyboard.press('Enter');
    const text = await until('the clean file', async () => {
      // VS Code empties a file before it writes it: an empty one is no answer.
      const now = readFileSync(inFolder(OTHER), 'utf8');
      return now !== OTHER_TEXT && now !== '' && now;
    });
    assert.equal(text, OTHER_TEXT.slice(0, OTHER_TEXT.indexOf('\n\nTeilen') + 1));
  });

  it('asks for the date of an article that gives none, and places its events by it', async () => {
    const { page } = window;
    writeFileSync(inFolder(UNDATED), UNDATED_TEXT);
    await openFile(page, UNDATED);
    await openContainer(page, 'Schlussredaktion');
    await until('the events of an open week', async () => (await rowTexts(events())).some((t) => /Dienstag(?!,)/.test(t)));
    await paletteCommand(page, 'Datum des Artikels setzen');
    const input = page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill('31.02.2026');
    await page.locator('.quick-input-message', { hasText: /Datum|TT\.MM/ }).waitFor();
    await shoot(page, '10-datum');
    await input.fill('26.02.2026');
    await page.keyboard.press('Enter');
    await until('the events on their day', async () => (await rowTexts(events())).some((t) => t.includes('Di., 24. Februar')));
    assert.equal(readFileSync(inFolder(UNDATED), 'utf8'), UNDATED_TEXT, 'the date is remembered, not written');
  });
});
