import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle, textOfArticle } from '../../../src/core/index.ts';
import { PARAGRAPHS } from './pages.ts';

const page = (body: string): string =>
  `<body><nav><a href="/">Start</a><a href="/sport">Sport</a></nav>${body}<footer><p>Impressum</p></footer></body>`;

describe('a module of a page builder that holds a picture and text', () => {
  const [first, ...rest] = PARAGRAPHS.CLINIC;
  const after = rest.map((p) => `<div class="copy"><p>${p}</p></div>`).join('');
  for (const [name, module] of [
    ['named a slide', `<div class="slide"><img src="a.jpg"><p>${first}</p></div>`],
    ['named after photos', `<div class="photo-module"><img src="a.jpg"><p>${first}</p></div>`],
    ['named after media', `<div class="media-text"><img src="a.jpg"><div><p>${first}</p></div></div>`],
  ] as const)
    it(`loses no paragraph: ${name}`, () => {
      const html = `<main><section><h1>Kreis hält an Geburtshilfe fest</h1></section><section>${module}</section><section>${after}</section></main>`;
      const text = textOfArticle(extractArticle(page(html)));
      for (const p of PARAGRAPHS.CLINIC) assert.ok(text.includes(p), p);
    });
});
