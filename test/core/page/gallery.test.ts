import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle, textOfArticle } from '../../../src/core/index.ts';
import { PARAGRAPHS } from './pages.ts';

const TITLE = 'So lief der Flohmarkt am Kanal';
const LEAD = 'Mehr als zweihundert Stände reihten sich am Sonntag aneinander. Wir zeigen, was es zu sehen gab.';
const CAPTIONS = [
  'Schon um sechs Uhr morgens kamen die ersten Sammler.',
  'Bücher gab es kistenweise für einen Euro das Stück.',
  'Diese Lampe hing einmal im Ballsaal des Kurhauses.',
  'Am Mittag wurde es eng zwischen den Tischen.',
  'Was übrig blieb, nahm am Abend ein Verein mit.',
];
const each = (html: (caption: string, i: number) => string): string => CAPTIONS.map(html).join('');
const page = (body: string): string =>
  `<body><nav><a href="/">Start</a><a href="/sport">Sport</a></nav>${body}<footer><p>Impressum</p></footer></body>`;

const GALLERIES: readonly (readonly [string, string])[] = [
  [
    'figures',
    `<main><h1>${TITLE}</h1><p>${LEAD}</p>${each((c, i) => `<figure><img src="${i}.jpg"><figcaption>${c} <span>Foto: Berg</span></figcaption></figure>`)}</main>`,
  ],
  [
    'slides with a count and a photographer',
    `<article><header><h1>${TITLE}</h1><p>${LEAD}</p></header>${each((c, i) => `<div class="slide"><i>${i + 1} / 5</i><img src="${i}.jpg"><p>${c}</p><small>Bild: dpa</small></div>`)}</article>`,
  ],
  [
    'a list named a gallery',
    `<div><h1>${TITLE}</h1><div>${LEAD}</div><ul class="gallery">${each((c, i) => `<li><img src="${i}.jpg"><div class="caption">${c}</div></li>`)}</ul></div>`,
  ],
  [
    'pictures with a line below in one paragraph each',
    `<div><h2>${TITLE}</h2><p>${LEAD}</p>${each((c, i) => `<p><img src="${i}.jpg"><br>${c}</p>`)}</div>`,
  ],
];

const TEASERS: readonly (readonly [string, (title: string, text: string, i: number) => string])[] = [
  ['linked titles', (h, t, i) => `<div class="k"><img src="${i}.jpg"><h2><a href="/${i}">${h}</a></h2><p>${t}</p></div>`],
  ['links around all', (h, t, i) => `<a href="/${i}"><img src="${i}.jpg"><h2>${h}</h2><p>${t}</p></a>`],
  ['linked titles in bold', (h, t, i) => `<div><img src="${i}.jpg"><b><a href="/${i}">${h}</a></b><p>${t}</p></div>`],
];

describe('a page of pictures', () => {
  for (const [name, body] of GALLERIES)
    it(`gives headline, lead and captions: ${name}`, () => {
      const article = extractArticle(page(body));
      assert.equal(article.outcome, 'article');
      assert.equal(article.headline, TITLE);
      const lines = textOfArticle(article).split('\n');
      for (const line of [LEAD, ...CAPTIONS])
        assert.ok(
          lines.some((l) => l.startsWith(line)),
          line,
        );
      assert.ok(!lines.includes('Impressum') && !lines.includes('Bild: dpa'));
    });

  for (const [name, teaser] of TEASERS)
    it(`is none where its pictures stand over other articles: ${name}`, () => {
      const titles = [
        'Alles neu am Kurhaus',
        'Tausende am Kanal',
        'Regen hält Gäste nicht ab',
        'Verein hilft weiter',
        'Lampe versteigert',
      ];
      const html = `<main><h1>Nachrichten aus Lindenau</h1>${each((c, i) => teaser(titles[i]!, c, i))}</main>`;
      assert.equal(extractArticle(page(html)).outcome, 'none');
    });

  it('leaves the captions of an article out of its text', () => {
    const html = PARAGRAPHS.CLINIC.map(
      (p, i) => `<p>${p}</p><figure><img src="${i}.jpg"><figcaption>${CAPTIONS[i]}</figcaption></figure>`,
    ).join('');
    const article = extractArticle(page(`<main><h1>Kreis hält an Geburtshilfe fest</h1>${html}</main>`));
    const text = textOfArticle(article);
    assert.deepEqual(
      CAPTIONS.filter((c) => text.includes(c)),
      [],
    );
    assert.deepEqual(
      article.parts.filter((p) => p.kind === 'caption').map((p) => p.text),
      CAPTIONS.slice(0, 3),
    );
  });
});
