import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import * as protocol from '../../src/shared/protocol.ts';
import { type CodeAction, type Session, startSession } from '../support/server.ts';

// Copy as it arrives when something went wrong on the way: cut, nested, endless, or nothing but a teaser. The server answers each request, says
// that the check is complete, and its fix-all costs no word of the article.
const LEAD =
  'Der Kreistag von Hollingen hat am Donnerstag den Bau einer neuen Feuerwache beschlossen. Sie soll am Ortsrand entstehen und in drei Jahren fertig sein.';
const BODY =
  'Die alte Wache stammt aus den sechziger Jahren und ist für die heutigen Fahrzeuge zu klein. Ein Umbau wäre nach Angaben des Landrats teurer geworden.';
const around = (middle: string): string => `# Neue Wache für Hollingen\n\n${LEAD}\n\n${middle}\n\n${BODY}\n`;

const INPUTS: readonly (readonly [name: string, languageId: string, text: string])[] = [
  ['an unclosed fence', 'markdown', around('```yaml\nort: Hollingen\nTeilen auf Facebook')],
  ['brackets 10 000 deep', 'markdown', around(`${'['.repeat(10_000)}Plan${']('.repeat(10_000)}`)],
  [
    'a link over three lines',
    'markdown',
    around('Der [Plan\nder\nWache](https://hollingen.example/plan "Plan\nvom Mai") liegt aus.'),
  ],
  ['a table of 5 000 rows', 'markdown', around(`| Jahr | Kosten |\n|---|---|\n${'| 2026 | [4](k.md) |\n'.repeat(5000)}`)],
  ['HTML cut in the middle of a tag', 'markdown', `${around('<figure><img src="wache.jpg" alt="Die Wache"')}`],
  [
    'HTML cut in the middle of a tag, as text',
    'plaintext',
    `${around('Schreibe einen Kommentar').trimEnd()} <a href="https://hollingen.exa`,
  ],
  [
    'one teaser block',
    'plaintext',
    'Lesen Sie auch\n\nBauer findet römische Münzen im Acker\n\nFreibad in Oberau bleibt geschlossen\n',
  ],
  ['a comment that does not end', 'markdown', around('<!-- Redaktion: Bild fehlt')],
];

const ASKED = ['textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/semanticTokens/full'];
const VIEWS = [protocol.EVENTS, protocol.QUOTES, protocol.FINDINGS, protocol.CLEAN];

/** The text after the edits of an action, as a client applies them. */
function applied(text: string, action: CodeAction): string {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  const offset = ({ line, character }: protocol.Position): number => starts[line]! + character;
  const edits = (action.edit?.documentChanges ?? []).flatMap((c) => c.edits);
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((t, e) => t.slice(0, offset(e.range.start)) + e.newText + t.slice(offset(e.range.end)), text);
}

describe('the server with copy that arrived damaged', () => {
  let session: Session;
  after(() => {
    session?.stop();
    setTimeout(() => process.exit(), 500).unref();
  });

  for (const [name, languageId, text] of INPUTS)
    it(name, { timeout: 60_000 }, async () => {
      session?.stop();
      session = await startSession();
      await session.open(text, languageId);
      assert.equal((await session.pull()).kind, 'full');
      for (const method of [...ASKED, ...VIEWS]) assert.ok(await session.request(method), method);
      const lines = text.split('\n').length;
      const all = { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } };
      for (const action of await session.actions(all, ['source.fixAll.schlussredaktion'])) {
        const left = applied(text, action);
        for (const words of [LEAD, BODY, 'Neue Wache']) assert.ok(!text.includes(words) || left.includes(words), words);
        if (languageId === 'markdown') assert.equal(left, text, 'valid Markdown is left as it is');
      }
      const said = session.notifications.filter(({ method }) => method === 'window/logMessage');
      assert.deepEqual(
        said.filter(({ params }) => (params as { type: number }).type === 1),
        [],
      );
      const status = session.notifications.filter(({ method }) => method === protocol.STATUS).at(-1)
        ?.params as protocol.StatusParams;
      assert.deepEqual(status?.incomplete, [], 'every step has run');
    });

  it('a page, which is not checked: its tags are no leftovers', async () => {
    for (const languageId of ['html', 'xml', 'vue']) {
      session?.stop();
      session = await startSession();
      const text = `<article><h1>Neue Wache</h1>\n<p>${LEAD}<br></p>\n<p>Teilen</p></article>\n`;
      await session.open(text, languageId);
      assert.deepEqual((await session.pull()).items, [], languageId);
      const all = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
      assert.deepEqual(await session.actions(all, ['source.fixAll.schlussredaktion']), []);
    }
  });
});
