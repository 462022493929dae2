import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle, extractWhole, textOfArticle, withRestored } from '../../../src/core/index.ts';
import { PAGES } from './pages.ts';

describe('lines that were left out', () => {
  const { html, text } = PAGES[1]!;
  const article = extractArticle(html);
  const place = (words: string): number => article.omitted.findIndex((o) => o.text.includes(words));

  it('come back where they stood', () => {
    const lines = textOfArticle(withRestored(article, [place('Hebammen'), place('Impressum')])).split('\n');
    assert.equal(
      lines.findIndex((l) => l.includes('Hebammen')),
      lines.indexOf(text[2]!) + 1,
    );
    assert.match(lines.at(-1)!, /Impressum/);
    assert.equal(lines.length, text.length + 2);
  });

  it('are all there in the whole page', () => {
    // Marks and blanks between the pieces of a line are not the page's.
    const bare = (line: string): string => line.replace(/ · | /gu, '');
    const whole = bare(textOfArticle(extractWhole(html)));
    for (const { text: line, reason } of article.omitted) if (reason !== 'hidden') assert.ok(whole.includes(bare(line)), line);
  });

  it('of indices that are none change nothing', () => {
    assert.deepEqual(withRestored(article, [-1, 9999, Number.NaN]), article);
  });
});
