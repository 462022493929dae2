import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { applyQuickFix, goTo, NAME, openFile, openWindow, problems, savedAs, until, type Window } from './driver.ts';

// The build for the browser (vscode.dev): extension and server as web workers, nothing of the extension on Node.
/** Command lines of running language servers of the package installed under the folder. */
function processesOf(data: string): string[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && existsSync(`/proc/${pid}/cmdline`))
    .map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))
    .filter((line) => line.includes(data) && line.includes('dist/server.js'));
}

describe('an editor in the browser', () => {
  let window: Window;
  before(async () => {
    window = await openWindow({ 'remote.extensionKind': { 'schlussredaktion.schlussredaktion': ['web'] } });
  });
  after(() => window?.close());

  it('has the findings from a web worker, and their quick fixes', async () => {
    const { page } = window;
    await openFile(page, NAME);
    const rows = await until('the findings', async () => {
      const list = await problems(page);
      return [/Zeile 15\b/, /Zeile 23\b/].every((e) => list.some((row) => e.test(row))) && list;
    });
    console.log(`    ${rows.length} findings`);
    assert.deepEqual(processesOf(window.data), [], 'no language server on Node');
    await goTo(page, 15, 1);
    await applyQuickFix(page, /^Absatz entfernen/);
    const text = await savedAs(window, NAME, 'the article without the line', (t) => !t.includes('Siehe auch'));
    assert.ok(!text.includes('\n\n\n'), 'blank lines are left tidy');
  });
});
