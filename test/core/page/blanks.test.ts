import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/index.ts';

const MANY = 9_900_000;
const TEXT = 'Der Steg am Wehr bleibt bis Ostern gesperrt, weil das Holz morsch ist.';
const page = (title: string, heading: string, line: string): string =>
  `<html><head><title>${title}</title></head><body><h1>${heading}</h1><ul><li>${line}</li></ul><p>${TEXT}</p></body></html>`;
const textsOf = (html: string): string[] => extractArticle(html).parts.map((p) => p.text);

describe('millions of blanks', () => {
  const wide = `„Steg“${' '.repeat(MANY)}zu`;
  const hard = `„Steg“${'\u00a0'.repeat(MANY)}zu`;
  it('are one in a line', () => assert.ok(textsOf(page('Amt', 'Wehr', wide)).includes('„Steg“ zu')));
  it('are one in a heading', () => assert.ok(textsOf(page('Amt', hard, 'Holz')).includes('„Steg“ zu')));
  it('are one in a title', () => assert.ok(textsOf(page(wide, 'Wehr', 'Holz')).includes(TEXT)));
});

describe('names by the ten thousand', () => {
  it('leave the text as it is', () => {
    const boxes = Array.from({ length: 30_000 }, (_, i) => `<div class="a${i} b${i}">`).join('');
    assert.ok(textsOf(`${boxes}<p>${TEXT}</p>`).includes(TEXT));
  });
});
