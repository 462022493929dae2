import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { PAGES } from '../../core/page/pages.ts';
import {
  answers,
  applyQuickFix,
  copyHtml,
  goTo,
  openByName,
  openWindow,
  paletteCommand,
  problems,
  rowTexts,
  shoot,
  shootFailure,
  until,
  type Window,
} from './driver.ts';

// The whole way of a newcomer by keys alone: from the walkthrough to the sign-off, in both languages, in four themes.
const HOUSE = `regeln:
  - name: fluechtling
    suche: Flüchtling
    ersatz: Geflüchteter
    grund: Beschluss der Redaktion
    beispiele:
      - Der Kreis nahm fünf [[Flüchtlinge]] auf.
      - Der Kreis nahm niemanden auf.
`;
const ARTICLE = `Kreis nimmt Familien auf

Husum, 24. Februar 2026 – Der Kreis hat am Dienstag zwölf Flüchtlingen eine Wohnung vermittelt. „Das ging schnell“, sagte Landrätin Ada Kern.

Am 3. März berät der Kreistag über weitere Plätze.
`;
const sample = PAGES[1]!;

/** What differs between the two runs: titles of commands, names of views, words looked for. */
const RUNS = {
  de: {
    themes: ['Default Light Modern', 'Light High Contrast'],
    walkthrough: 'Erste Schritte öffnen',
    steps: 'erste Schritte',
    example: 'Beispiel öffnen',
    fixAll: 'Alle sicheren Korrekturen im Artikel anwenden',
    because: /^Ignorieren und begründen/,
    views: ['Ereignisse', 'Zitate', 'Meldungen'],
    ignored: 'Ignoriert',
    timeline: 'Zeitstrahl öffnen',
    signOff: 'Freigabebericht schreiben',
    report: ['freigabe', 'Freigabebericht'],
  },
  en: {
    themes: ['Default Dark Modern', 'Dark High Contrast'],
    walkthrough: 'Open Getting Started',
    steps: 'first steps',
    example: 'Open Example',
    fixAll: 'Apply All Safe Fixes',
    because: /^Ignore with a reason/,
    views: ['Events', 'Quotes', 'Findings'],
    ignored: 'Ignored',
    timeline: 'Open Timeline',
    signOff: 'Write Sign-off Report',
    report: ['sign-off', 'Sign-off'],
  },
} as const;

for (const language of ['de', 'en'] as const) {
  const run = RUNS[language];
  describe(`a newcomer at the keyboard (${language})`, () => {
    let window: Window;
    let keys = 0;
    let shots = 0;
    const take = (name: string): Promise<void> => shoot(window.page, `tastatur-${language}-${++shots}-${name}`);
    const press = async (key: string): Promise<void> => {
      keys++;
      await window.page.keyboard.press(key);
    };
    const pane = (name: string): Locator =>
      window.page.locator('.pane', { has: window.page.locator('.pane-header', { hasText: new RegExp(name, 'i') }) });
    const text = async (page: Page): Promise<string> => {
      const lines = page.locator('.editor-group-container.active .view-lines .view-line');
      return (await lines.allInnerTexts()).join(' ').replace(/\s+/gu, ' ');
    };
    const setTheme = async (theme: string): Promise<void> => {
      const { page } = window;
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+t');
      await page.locator('.quick-input-widget input').fill(theme);
      await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: theme }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator(`.monaco-workbench${theme.startsWith('Light') ? '.hc-light' : '.hc-black'}`).waitFor();
    };

    before(async () => {
      window = await openWindow({ 'files.simpleDialog.enable': true, 'workbench.colorTheme': run.themes[0] }, language);
      await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      mkdirSync(path.join(window.folder, '.schlussredaktion'));
      writeFileSync(path.join(window.folder, '.schlussredaktion/hausstil.yaml'), HOUSE);
      writeFileSync(path.join(window.folder, 'kreis.txt'), ARTICLE);
      writeFileSync(path.join(window.folder, 'seite.txt'), '');
    });
    after(() => window?.close());
    afterEach((context) => shootFailure(window, context));

    it('opens the walkthrough and the example', async () => {
      const { page } = window;
      await paletteCommand(page, run.walkthrough);
      await page.locator('.getting-started-step, .getting-started').filter({ visible: true }).first().waitFor();
      await take('erste-schritte');
      await paletteCommand(page, run.example);
      await until('the findings', async () => (await problems(page)).length >= 8);
      await page.keyboard.press('Control+1');
      await take('beispiel');
    });

    it('fixes five findings one after the other, and counts the keys', async () => {
      const { page } = window;
      await goTo(page, 1, 1);
      keys = 0;
      await press('F9'); // The weekday that does not fit: nothing is preferred there.
      await press('F9');
      const steps: [string, (now: string) => boolean][] = [
        ['Verwaltung', (now) => now.includes('Verwaltung')],
        ['the comma', (now) => now.includes('umgeleitet, Busse')],
        ['the buttons', (now) => !now.includes('Facebook')],
        ['Kommission', (now) => now.includes('Kommission')],
        ['the doubled word', (now) => !now.includes('die die')],
      ];
      for (const [index, [what, done]] of steps.entries()) {
        await press('Control+F9');
        await until(what, async () => done(await text(page)));
        if (index > 0) continue;
        console.log(`    ${keys} keys to the first fixed finding`);
        await take('beheben-und-weiter');
      }
      console.log(`    ${keys} keys for five fixes`);
      assert.ok(keys <= 10, `${keys} keys`);
    });

    it('fixes all that is safe', async () => {
      const { page } = window;
      const isGone = async (): Promise<boolean> => !(await text(page)).includes('E-Mail-Adresse');
      // The key that runs the command is lost where a view takes the focus just then; the command does no more when run again.
      await until('no comment form', async () => {
        await paletteCommand(page, run.fixAll);
        for (let k = 0; k < 50 && !(await isGone()); k++) await new Promise((resolve) => setTimeout(resolve, 100));
        return isGone();
      });
      await take('alle-sicheren');
    });

    it('ignores one with a reason', async () => {
      const { page } = window;
      await goTo(page, 9, 3);
      await applyQuickFix(page, run.because);
      await page.locator('.quick-input-widget input').fill('mit dem Ressort geklärt');
      await page.keyboard.press('Enter');
      await paletteCommand(page, `Schlussredaktion: Focus on ${run.views[2]} View`);
      const rows = pane(run.views[2]).locator('.monaco-list-row');
      await rows.filter({ hasText: run.ignored }).waitFor();
      await take('ignoriert');
    });

    it('pastes an HTML page as an article', async () => {
      const { page } = window;
      await setTheme(run.themes[1]);
      await openByName(page, 'seite.txt');
      await copyHtml(page, sample.html);
      await until('the article of the page', async () => {
        // A key that is pressed while the theme still changes is lost.
        if ((await text(page)).trim() === '') await page.keyboard.press('Control+v');
        for (let k = 0; k < 50; k++) {
          if ((await text(page)).includes(sample.text[1]!.slice(0, 20))) return true;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        return false;
      });
      await take('seite-eingefuegt');
    });

    it('sees a rule of the house flag an inflected form', async () => {
      const { page } = window;
      await openByName(page, 'kreis.txt');
      const rows = await until('the finding', async () => {
        const list = await problems(page);
        return list.some((row) => row.includes('house/fluechtling')) && list;
      });
      assert.ok(
        rows.some((row) => /Beschluss der Redaktion/.test(row)),
        rows.join('\n'),
      );
      await page.keyboard.press('Control+1');
      await goTo(page, 3, 1);
      await page.keyboard.press('F9');
      await page
        .locator('.monaco-hover', { hasText: /Geflüchtete/ })
        .first()
        .waitFor();
      await take('hausregel');
      // The house's word takes the form that fits: the fix is preferred, and made.
      await page.keyboard.press('Control+F9');
      await until('the form that fits', async () => (await text(page)).includes('zwölf Geflüchteten'));
      await take('hausregel-behoben');
    });

    it('goes through the three views', async () => {
      const { page } = window;
      for (const [view, holds] of [
        [run.views[0], /Kreis/],
        [run.views[1], /Ada Kern/],
        [run.views[2], /./],
      ] as const) {
        await paletteCommand(page, `Schlussredaktion: Focus on ${view} View`);
        const rows = pane(view).locator('.monaco-list-row');
        if (view !== run.views[2]) await until(`the view ${view}`, async () => (await rowTexts(rows)).some((t) => holds.test(t)));
      }
      await take('ansichten');
    });

    it('draws the timeline', async () => {
      const { page } = window;
      await page.keyboard.press('Control+1');
      await paletteCommand(page, run.timeline);
      const inner = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await inner.locator('.event').first().waitFor();
      await take('zeitstrahl');
      await page.keyboard.press('Control+1');
    });

    it('writes the sign-off report', async () => {
      const { page } = window;
      await page.keyboard.press('Control+1');
      await paletteCommand(page, run.signOff);
      const markdown = page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Markdown' });
      await markdown.waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const file = path.join(window.folder, `kreis-${run.report[0]}.md`);
      await until('the report', async () => {
        if (existsSync(file)) return true;
        // The name that the dialog proposes; where there is no dialog the key would go into the article.
        const dialog = page.locator('.quick-input-widget input');
        if (!(await dialog.isVisible())) return false;
        await dialog.press('Enter', { timeout: 2000 }).catch(() => undefined);
        // It stays open for a moment: a second key would come when it is gone.
        return answers(() => dialog.waitFor({ state: 'hidden', timeout: 5000 })).then(() => existsSync(file));
      });
      const report = await until('its text', async () => readFileSync(file, 'utf8') || undefined);
      assert.match(report, new RegExp(run.report[1], 'i'));
      await take('freigabebericht');
    });
  });
}
