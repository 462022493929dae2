import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { EMPTY_LEXICON } from '../../src/core/index.ts';
import { EXTRACT, type ExtractAnswer, type ExtractParams } from '../../src/shared/protocol.ts';
import { FRONT_PAGE, PAGES, PARAGRAPHS, PAYWALL } from '../core/page/pages.ts';
import { startSession } from '../support/server.ts';

const page = PAGES[1]!;

async function answerTo(params: Partial<ExtractParams>): Promise<ExtractAnswer | null> {
  const session = await startSession({ lexicon: EMPTY_LEXICON });
  try {
    return await session.request<ExtractAnswer | null>(EXTRACT, {
      uri: 'untitled:Neu',
      languageId: 'nachrichtentext',
      frontMatter: false,
      ...params,
    });
  } finally {
    session.stop();
  }
}

describe('the server on a page', () => {
  after(() => setTimeout(() => process.exit(), 500).unref());

  it('gives the article, the whole text, and what was left out with its kind', async () => {
    const answer = await answerTo({ html: page.html });
    assert.equal(answer?.outcome, 'article');
    assert.ok(answer.text.startsWith(`${page.headline}\n\n`));
    assert.ok(!answer.text.includes('Newsletter') && answer.whole.includes('Newsletter'));
    assert.ok(answer.omitted.some((o) => o.label === 'Navigation'));
    assert.ok(!answer.omitted.some((o) => o.text.includes('Geburtshilfe bleibt erhalten')), 'the headline is not left out');
  });

  it('puts lines back by their indices', async () => {
    const first = await answerTo({ html: page.html });
    const hebammen = first!.omitted.find((o) => o.text.includes('Hebammen'))!;
    const again = await answerTo({ html: page.html, restored: [hebammen.index] });
    assert.ok(again!.text.includes(`${PARAGRAPHS.CLINIC[0]}\n\n${hebammen.text}\n\n${PARAGRAPHS.CLINIC[1]}`));
    assert.equal(again!.parts, first!.parts + 1);
  });

  it('writes Markdown with front matter where both are wanted', async () => {
    const markdown = await answerTo({ html: page.html, languageId: 'markdown', frontMatter: true });
    assert.ok(markdown!.text.startsWith(`---\ntitle: "${page.headline}"\n`));
    assert.match(markdown!.text, /\n## Eine Stunde/);
  });

  it('reads the bytes of a file in their own encoding', async () => {
    const html = '<meta charset="iso-8859-1"><p>Für die Gäste.</p><p>Auf die Säle.</p>';
    assert.equal((await answerTo({ bytes: html }))!.text, 'Für die Gäste.\n\nAuf die Säle.\n');
    const utf8 = Buffer.from(html).toString('latin1');
    assert.equal((await answerTo({ bytes: utf8 }))!.text, 'Für die Gäste.\n\nAuf die Säle.\n');
    assert.equal(await answerTo({ bytes: '\x89PNG\0\0\0\r' }), null);
  });

  it('says when there is no article, and when it ends at the paywall', async () => {
    const front = await answerTo({ html: FRONT_PAGE });
    assert.deepEqual([front!.outcome, front!.text], ['none', front!.whole]);
    assert.equal((await answerTo({ html: PAYWALL }))!.paywalled, true);
  });
});
