import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import {
  answers,
  openByName,
  openContainer,
  openWindow,
  paletteCommand,
  shoot,
  shootFailure,
  until,
  type Window,
} from './driver.ts';

// The menus of the views, the walk through open points, the check of a folder and the choice among dates.
const SHIPYARD = 'werft.txt';
const SHIPYARD_TEXT = `Werft in Quorn schließt

Quorn, 24. Februar 2026 – Die Werft in Quorn hat am Montag geschlossen. Die Feuerwehr rettete vier Hunde. „Wir sind fassungslos“, sagte Betriebsrätin Ada Kern.

Schon 2019 war ein Dock eingestürzt. Am 3. März berät der Kreistag über Hilfen.

Aktualisiert: 25. Februar 2026
`;
/** As many findings as an editor walks through in one go; each has one preferred fix. */
const MANY = 25;
const LONG = 'lang.txt';
const ACTS = ['Der Bürgermeister besuchte', 'Anna Weber lobte', 'Der Landrat öffnete', 'Der Bus erreichte', 'Das Land bezahlt'];
const THINGS =
  'Feuerwehr Schule Brücke Halle Werft Bücherei Mühle Kirche Fähre Schleuse Turnhalle Mensa Wache Kita Küche Bühne Post Börse Bahn Burg Klinik Sternwarte Insel Mole Kaserne'.split(
    ' ',
  );
const LONG_TEXT = `Ein Tag in Quorn

${THINGS.map((thing, i) => `${ACTS[i % ACTS.length]} die die ${thing}.`).join('\n\n')}
`;

describe('an editor in menus and walks', () => {
  let window: Window;
  const inFolder = (name: string): string => path.join(window.folder, name);
  const read = (name: string): string => (existsSync(inFolder(name)) ? readFileSync(inFolder(name), 'utf8') : '');
  const rows = (view: RegExp): Locator =>
    window.page.locator('.pane', { has: window.page.locator('.pane-header', { hasText: view }) }).locator('.monaco-list-row');
  const input = (): Locator => window.page.locator('.quick-input-widget input');

  /** Chooses from the context menu of a row, until what follows is there. */
  const choose = async (row: Locator, item: string, follows: () => Promise<boolean>): Promise<void> => {
    const { page } = window;
    const action = page.locator('.context-view .action-label', { hasText: item }).first();
    // The menu takes no click in its first moments, and the row is drawn anew when the list is.
    await until(`„${item}“`, async () => {
      if (await follows()) return true;
      if (!(await action.isVisible())) await row.click({ button: 'right', timeout: 2000 }).catch(() => undefined);
      if (!(await answers(() => action.click({ timeout: 2000 })))) return false;
      // It is asked again only where nothing came of it.
      for (let i = 0; i < 50; i++) {
        if (await follows()) return true;
        await page.waitForTimeout(100);
      }
      return false;
    });
  };

  /** How many findings the status bar tells of; undefined while it tells nothing. */
  const told = async (): Promise<number | undefined> => {
    const text = await window.page.locator('.statusbar-item', { hasText: /(?:\d+|keine) Meldung(?:en)?$/ }).innerText();
    return /keine/.test(text) ? 0 : Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
  };

  const openArticle = async (name: string, text: string): Promise<void> => {
    writeFileSync(inFolder(name), text);
    await openByName(window.page, name);
  };

  before(async () => {
    window = await openWindow({ 'files.simpleDialog.enable': true });
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openArticle(SHIPYARD, SHIPYARD_TEXT);
    await openContainer(window.page, 'Schlussredaktion');
    await rows(/Ereignisse/i)
      .filter({ hasText: 'Hunde' })
      .waitFor();
  });
  after(() => window?.close());
  afterEach((context) => shootFailure(window, context));

  it('takes out of everything what is no event, lists it as ignored, and takes it back', async () => {
    const { page } = window;
    const dogs = rows(/Ereignisse/i).filter({ hasText: 'Hunde' });
    await shoot(page, '20-ereignisse-gruppen');
    await choose(dogs, 'Kein Ereignis', async () => (await dogs.count()) === 0);
    assert.match(
      await until('the exception', async () => read('.schlussredaktion/ausnahmen.json') || false),
      /"artikel":"werft\.txt","regel":"event\/none","text":"[^"]*Hunde/u,
    );
    await page.keyboard.press('Control+1');
    // The symbols of the article, as outline and breadcrumbs have them.
    const symbols = page.locator('.quick-input-widget .monaco-list-row');
    await until('the symbols without it', async () => {
      await page.keyboard.press('Control+Shift+o');
      const there = await answers(() => symbols.filter({ hasText: 'Dock' }).first().waitFor({ timeout: 2000 }));
      const gone = there && (await symbols.filter({ hasText: 'Hunde' }).count()) === 0;
      if (gone) await shoot(page, '21-symbole');
      await page.keyboard.press('Escape');
      return gone;
    });
    await paletteCommand(page, 'Zeitstrahl öffnen');
    const picture = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await picture.locator('.event').first().waitFor();
    assert.doesNotMatch(await picture.locator('svg').innerHTML(), /Hunde/u);
    await paletteCommand(page, 'Schlussredaktion: Focus on Meldungen View');
    await rows(/Meldungen/i)
      .filter({ hasText: 'Ignoriert' })
      .click();
    await page.keyboard.press('ArrowRight');
    await rows(/Meldungen/i)
      .filter({ hasText: /Kein Ereignis: .*Hunde/ })
      .waitFor();
    await shoot(page, '21-kein-ereignis');
    await paletteCommand(page, 'Alle Ereignisse wieder zeigen');
    await dogs.waitFor();
    await until('no exception', async () => !read('.schlussredaktion/ausnahmen.json').includes('event/none'));
  });

  it('goes to the passage of an event and copies it, from its menu', async () => {
    const { page } = window;
    await openContainer(page, 'Schlussredaktion');
    const council = rows(/Ereignisse/i)
      .filter({ hasText: 'Kreistag' })
      .first();
    const selected = page.locator('.statusbar-item', { hasText: /Zeile 5\b.*\(\d+ ausgewählt\)/ });
    await choose(council, 'Zur Stelle gehen', () => selected.isVisible());
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await choose(council, 'Kopieren', async () => /Kreistag/.test(await copied()));
    assert.match(await copied(), /^Dienstag, 3\. März 2026: .*Kreistag/u);
  });

  it('goes to a quote and copies it, from its menu', async () => {
    const { page } = window;
    const quote = rows(/Zitate/i).filter({ hasText: 'fassungslos' });
    const selected = page.locator('.statusbar-item', { hasText: /Zeile 3\b.*\(\d+ ausgewählt\)/ });
    await choose(quote, 'Zur Stelle gehen', () => selected.isVisible());
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await choose(quote, 'Kopieren', async () => (await copied()).includes('fassungslos'));
  });

  it('offers the other date of the article behind the status bar, and goes by it', async () => {
    const { page } = window;
    const dated = page.locator('.pane .message', { hasText: /Artikel vom / });
    const before = await dated.innerText();
    await paletteCommand(page, 'Stand des Artikels anzeigen');
    const other = page.locator('.quick-input-widget .monaco-list-row', { hasText: /Stattdessen/ }).first();
    await other.waitFor();
    await shoot(page, '22-anderes-datum');
    await other.click();
    await until('another date', async () => (await dated.innerText().catch(() => before)) !== before);
    // On a busy machine the views that follow the date may take the focus, and with it the box.
    await until('the box for the date', async () => {
      await paletteCommand(page, 'Datum des Artikels setzen');
      await page.locator('.quick-input-widget .quick-input-list').waitFor({ state: 'hidden' });
      return input()
        .fill('', { timeout: 3000 })
        .then(() => true)
        .catch(() => false);
    });
    await page.keyboard.press('Enter');
    await until('the date of the text', async () => (await dated.innerText().catch(() => '')) === before);
  });

  it('walks through open points: fixes one, lets one be, and ends', async () => {
    const { page } = window;
    await openArticle(LONG, LONG_TEXT);
    await until('the findings', async () => (await told()) === MANY);
    await page.keyboard.press('Control+1');
    const title = page.locator('.quick-input-widget .quick-input-title', { hasText: `noch ${MANY}` });
    await until('the first point', async () => {
      if (await title.isVisible()) return true;
      await page.keyboard.press('Control+Shift+F9');
      return answers(() => title.waitFor({ timeout: 2000 }));
    });
    await shoot(page, '23-offene-punkte');
    const left = (count: number): Promise<void> =>
      page.locator('.quick-input-widget .quick-input-title', { hasText: `noch ${count}` }).waitFor();
    await page.keyboard.press('Enter');
    await left(MANY - 1);
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Weiter' }).click();
    await left(MANY - 2);
    await page.keyboard.press('Escape');
    await until('one point fewer', async () => (await told()) === MANY - 1);
  });

  it('walks through 25 findings by keys alone, one key each', async () => {
    const { page } = window;
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+Home');
    const began = performance.now();
    let keys = 1;
    await page.keyboard.press('F9');
    // One key a finding: it is fixed, and the next one stands there.
    for (let left = MANY - 2; left >= 0; left--) {
      keys++;
      await page.keyboard.press('Control+F9');
      await until(`${left} findings left`, async () => (await told()) === left);
    }
    const seconds = (performance.now() - began) / 1000;
    console.log(`    ${keys} keys, ${seconds.toFixed(1)} s for ${MANY - 1} findings`);
    assert.ok(keys <= MANY + 1, `${keys} keys`);
  });

  it('checks the folder, sums it up, and clears the results', async () => {
    const { page } = window;
    await page.keyboard.press('Escape');
    mkdirSync(inFolder('texte'));
    for (const name of ['eins', 'zwei'])
      writeFileSync(
        inFolder(`texte/${name}.txt`),
        'Rat tagt\n\nDer Rat hat am Montag an die die Verwaltung geschrieben. Das teilte er mit.\n',
      );
    await paletteCommand(page, 'Ordner prüfen');
    const found = page.locator('.markers-panel-container .monaco-list-row', { hasText: 'eins.txt' });
    await found.waitFor();
    await shoot(page, '24-ordner');
    const overview = page
      .locator('.notification-list-item', { hasText: /\d Artikel geprüft/ })
      .locator('.monaco-button')
      .first();
    if (!(await overview.isVisible())) await page.locator('[id="status.notifications"]').click();
    await overview.click();
    await page.locator('.tab.active', { hasText: 'Ordner prüfen' }).waitFor();
    const page1 = page.locator('.editor-group-container.active .view-lines');
    await page1.filter({ hasText: /spelling\/doubled-word/ }).waitFor();
    await shoot(page, '25-ordner-uebersicht');
    await paletteCommand(page, 'Ergebnisse der Ordnerprüfung leeren');
    await until('no problem of a closed file', async () => !(await found.isVisible()));
  });
});
