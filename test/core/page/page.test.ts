import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { extractArticle, markdownOf, plainTextOf, textOfArticle } from '../../../src/core/index.ts';
import { blocksOf } from '../../../src/core/page/dom/blocks.ts';
import { parsePage } from '../../../src/core/page/dom/parse.ts';
import { narrowed } from '../../../src/core/page/dom/window.ts';
import { metadataOf } from '../../../src/core/page/metadata.ts';
import { growthOf, workOf } from '../../support/work.ts';
import { CLIPBOARD } from './clipboard.ts';
import { FRAGMENTS } from './fragments.ts';
import { FRONT_PAGE, PAGES, PARAGRAPHS, PAYWALL } from './pages.ts';

const lines = (text: string): string[] => text.split('\n').filter((l) => l !== '');

describe('extractArticle', () => {
  for (const [what, given, wanted] of [
    ['a word that was replaced', 'tagte <del>gestern</del><ins>am Montag</ins> in', 'tagte am Montag in'],
    ['a part of a word', 'tagt<del>en</del><ins>e</ins> am Montag in', 'tagte am Montag in'],
    [
      'marks of a program around it',
      'tagte <del cite="mailto:a" datetime="2026-03-02T10:00"><span>nie</span></del>in',
      'tagte in',
    ],
    ['only what was put in', 'tagte <ins>am Montag</ins> in', 'tagte am Montag in'],
    ['what is struck through and read', 'tagte <s>selten</s> in', 'tagte selten in'],
    ['one that does not end', 'tagte <del>am Montag in', 'tagte am Montag in'],
    ['marks that show nothing', 'ta\u00adg\u200bte am Mon\u200ctag in', 'tagte am Montag in'],
    ['a joined sign', 'tagte 👩\u200d👧 in', 'tagte 👩\u200d👧 in'],
  ] as const)
    it(`reads changes that are kept track of: ${what}`, () => {
      const rest = 'Die Sitzung im alten Hafenamt dauerte drei Stunden, danach gab es Suppe für alle.';
      const text = textOfArticle(extractArticle(`<html><body><p>Der Rat ${given} Ulm.</p><p>${rest}</p></body></html>`));
      assert.deepEqual(lines(text), [`Der Rat ${wanted} Ulm.`, rest]);
    });

  for (const page of PAGES) {
    it(`reads ${page.name}`, () => {
      const article = extractArticle(page.html);
      assert.equal(article.outcome, 'article');
      assert.deepEqual(lines(textOfArticle(article)), page.text);
      assert.equal(article.headline, page.headline);
      if (page.kicker) assert.equal(article.kicker, page.kicker);
      if (page.day) assert.equal(article.published?.slice(0, 10), page.day);
      if (page.modified) assert.equal(article.modified, page.modified);
      if (page.authors) assert.deepEqual(article.authors, page.authors);
      if (page.agency) assert.equal(article.agency, page.agency);
      if (page.captions)
        assert.deepEqual(
          article.omitted.filter((o) => o.kind === 'caption').map((o) => o.text),
          page.captions,
        );
      const out = article.omitted.map((o) => o.text).join('\n');
      for (const words of page.without) {
        assert.ok(!textOfArticle(article).includes(words), `${words} is left in`);
        assert.ok(out.includes(words), `${words} is nowhere`);
      }
    });

    it(`reads ${page.name}, copied without its head and scripts`, () => {
      const article = extractArticle(page.html.replace(/<head[^>]*>[\s\S]*?<\/head>|<script\b[\s\S]*?<\/script>/gi, ''));
      assert.deepEqual(
        lines(textOfArticle(article)).filter((l) => !article.headline?.includes(l)),
        page.text.filter((l) => !page.headline.includes(l)),
      );
    });
  }

  it('says that a front page has no article, and gives its text', () => {
    const article = extractArticle(FRONT_PAGE);
    assert.equal(article.outcome, 'none');
    assert.match(textOfArticle(article), /Brücke gesperrt\nVon Montag an/);
  });

  it('says that a text ends at the paywall', () => {
    const article = extractArticle(PAYWALL);
    assert.equal(article.paywalled, true);
    assert.deepEqual(lines(textOfArticle(article)), PARAGRAPHS.CLINIC.slice(0, 2));
    assert.equal(extractArticle(PAGES[0]!.html).paywalled, false);
  });

  for (const { name, html, lines: wanted } of [...FRAGMENTS, ...CLIPBOARD]) {
    it(`takes whole: ${name}`, () => {
      const article = extractArticle(html);
      assert.equal(article.outcome, 'whole');
      assert.deepEqual(
        article.parts.flatMap((p) => (p.kind === 'row' ? p.text.split(' | ') : [p.text])),
        wanted,
      );
    });
  }

  it('takes no page for a document, whatever stands in its head and names', () => {
    const marks =
      '<meta property="fb:pages" content="1"><meta name="generator" content="WordPress 6.4"><meta name="apple-mobile-web-app-capable" content="yes">';
    const html = PAGES[1]!.html
      .replace('<head>', `<head>${marks}`)
      .replaceAll('article__paragraph', 'paragraph ParaGraph ck-content');
    assert.equal(extractArticle(html).outcome, 'article');
    assert.equal(extractArticle(html.replace(/<head[^>]*>[\s\S]*?<\/head>/, '')).outcome, 'article');
  });

  it('keeps lines without a letter in a text', () => {
    const { parts } = extractArticle('<p>Erster Teil.</p><p>* * *</p><p>Zweiter Teil.</p>');
    assert.deepEqual(
      parts.map((p) => p.text),
      ['Erster Teil.', '* * *', 'Zweiter Teil.'],
    );
  });

  it('takes what stands behind 120 000 tags as one line, and loses no word', () => {
    const article = extractArticle(`${PAGES[0]!.html}${'<i></i>'.repeat(130_000)}<p>Das letzte Wort</p><p>des Tages</p>`);
    assert.equal(article.outcome, 'article');
    assert.equal(article.omitted.at(-1)!.text, 'Das letzte Wort des Tages');
  });

  it('keeps the marks of a list as its kind and its numbers', () => {
    const { parts } = extractArticle('<ol><li>Grundsteuer</li><li>Gebühren</li></ol><ul><li>Vereine</li></ul>');
    assert.deepEqual(
      parts.map((p) => [p.kind, p.number]),
      [
        ['item', 1],
        ['item', 2],
        ['item', undefined],
      ],
    );
  });

  it('gives a row of a table as one line', () => {
    const { parts } = extractArticle('<table><tr><th>Ort</th><th>Stimmen</th></tr><tr><td>Altdorf</td><td>212</td></tr></table>');
    assert.deepEqual(
      parts.map((p) => p.text),
      ['Ort | Stimmen', 'Altdorf | 212'],
    );
  });

  it('drops hidden text, scripts and the targets of links', () => {
    const [first] = PARAGRAPHS.BRIDGE;
    const article = extractArticle(
      `<p>${first}</p><p style="display:none">Geheim eins</p><p hidden>Geheim zwei</p><script>alert("Geheim drei")</script><p><a href="javascript:geheim()">Zur Karte</a> <img src="data:image/png;base64,geheim" alt="geheim"></p>`,
    );
    assert.equal(textOfArticle(article), `${first}\nZur Karte`);
  });

  it('writes Markdown and plain text that read as the page', () => {
    const html =
      '<h2>Neue Regeln</h2><p>Es gilt: *2* mal 3 ist 6.</p><ol><li>Rot</li><li>Blau</li></ol><blockquote>„So ist es.“</blockquote><p>1. Mai ist Feiertag.</p>';
    const article = extractArticle(html);
    assert.equal(
      markdownOf(article),
      '## Neue Regeln\n\nEs gilt: \\*2\\* mal 3 ist 6.\n\n1. Rot\n2. Blau\n\n> „So ist es.“\n\n1\\. Mai ist Feiertag.\n',
    );
    assert.equal(
      plainTextOf(article),
      'Neue Regeln\n\nEs gilt: *2* mal 3 ist 6.\n\n1. Rot\n2. Blau\n\n„So ist es.“\n\n1. Mai ist Feiertag.\n',
    );
  });
});

/** Pieces of pages and of what is none, in any order. */
const PIECES = [
  '<p>',
  '</p>',
  '<div class="article-body">',
  '</div>',
  '<ul><li>',
  '</ul>',
  '<table><tr><td>',
  '<svg>',
  '<select><option>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<a href="',
  '">',
  '<h1>',
  '</h1>',
  '<b>',
  '<p hidden>',
  '<template>',
  '&amp;',
  '&#x110000;',
  '&lt;script&gt;',
  '<![CDATA[',
  '<title>',
  '<br>',
  '<',
  '>',
  '\u0000',
  '\ud800',
  'Der Rat tagt am Montag.',
  ' und ',
  PARAGRAPHS.BRIDGE[0],
  PARAGRAPHS.CLINIC[1],
  '<noscript>',
  '<pre>\n',
];

describe('extractArticle on any string', () => {
  const anyPage = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 }).map((p) => p.join(''));

  it('answers', () => {
    fc.assert(
      fc.property(anyPage, (html) => typeof plainTextOf(extractArticle(html)) === 'string'),
      { numRuns: 300 },
    );
  });

  it('says only what the page says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const ink = (t: string): string => t.replace(/[^\p{L}\p{Nd}]/gu, '');
        const html = pieces.join(' ').replace(/&[#\w]+;/g, '');
        const page = ink(html);
        const { parts } = extractArticle(html);
        for (const { text } of parts) for (const word of text.split(/[^\p{L}\p{Nd}]+/u)) assert.ok(page.includes(word), word);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no tag in the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES.filter((p) => !p.includes('&') && p !== '<' && p !== '>')), { maxLength: 40 }),
        (pieces) => {
          assert.doesNotMatch(textOfArticle(extractArticle(pieces.join(''))), /<\/?(?:p|div|b|h1|script|table|template)\b/);
        },
      ),
      { numRuns: 200 },
    );
  });

  const paragraph = `<p>${PARAGRAPHS.BRIDGE[0]}</p>`;
  /** By a size of 100: pages of up to 10 MB, whose cost may not grow faster than they do. */
  const HARD: readonly (readonly [string, (size: number) => string])[] = [
    ['10 MB of a script', (n) => `<html><script>${'var a = "<p>x</p>";'.repeat(5_200 * n)}</script>${paragraph}</html>`],
    ['10 MB of paragraphs', (n) => paragraph.repeat(600 * n)],
    ['100 000 nested elements', (n) => `${'<div>'.repeat(1_000 * n)}${paragraph}`],
    ['100 000 nested elements with text', (n) => '<div>Der Rat tagt. '.repeat(1_000 * n)],
    ['100 000 end tags without a beginning', (n) => `${'<i>'.repeat(500 * n)}${'</u>'.repeat(1_000 * n)}${paragraph}`],
    ['100 000 nested lists', (n) => '<ul><li>a'.repeat(1_000 * n)],
    ['a megabyte of one name', (n) => `<div class="${'artikel-'.repeat(1_300 * n)}">${paragraph}</div>`],
    ['a megabyte of attributes', (n) => `<p ${'data-a="b" '.repeat(1_000 * n)}>${PARAGRAPHS.BRIDGE[0]}</p>`],
    ['10 000 cells in one row', (n) => `<table><tr>${'<td>1 Euro</td>'.repeat(100 * n)}</tr></table>`],
    ['a megabyte in one paragraph', (n) => `<p>${'Der Rat tagt am Montag. '.repeat(420 * n)}</p>`],
    ['a megabyte of blanks', (n) => `<p>Der Rat${' '.repeat(10_000 * n)}tagt.</p>`],
    [
      'a megabyte of broken metadata',
      (n) =>
        `<title>${'"'.repeat(3_000 * n)}</title><meta property="og:title" content="${'a - '.repeat(2_000 * n)}"><script type="application/ld+json">${'['.repeat(3_000 * n)}</script>${paragraph}`,
    ],
  ];
  for (const [name, html] of HARD)
    it(`answers ${name} in steps that grow like the page`, () => {
      assert.ok(extractArticle(html(100)).parts.length > 0);
      const growth = growthOf((n) => extractArticle(html(n)), 5);
      assert.ok(growth < 6, `${growth.toFixed(2)} times the work`);
    });

  /** Pages with something around or beside their text, and how many times the work of the text alone they may cost. */
  const page = `<nav>Start</nav>${paragraph.repeat(4)}`;
  const words = '<b>Brücke </b>'.repeat(20_000);
  const DEAR: readonly (readonly [string, string, string, number])[] = [
    ['in tables in each other', `${'<table><tr><td>a</td><td>'.repeat(60)}${words}`, words, 1.5],
    [
      'in grids in each other',
      `${'<div><div><span>1</span><span>2</span></div><div><span>1</span><span>'.repeat(50)}${words}`,
      words,
      1.5,
    ],
    ['in wrappers of a heading', `${page}<h1>${'<span>'.repeat(150)}${words}`, `${page}<h1>${words}`, 1.5],
  ];
  for (const [name, html, alone, times] of DEAR)
    it(`costs little more ${name}`, () => {
      extractArticle(html);
      const ratio = workOf(() => extractArticle(html)) / workOf(() => extractArticle(alone));
      assert.ok(ratio < times, `${ratio.toFixed(2)} times the work`);
    });

  it('reads fifty descriptions of a head at most', () => {
    const article = (_: unknown, i: number): string =>
      `<script type="application/ld+json">{"@type":"NewsArticle","description":"Die Stadt sperrt ab Montag die Brücke ${i}.","headline":"Brücke"}</script>`;
    assert.equal(metadataOf(parsePage(Array.from({ length: 1000 }, article).join(''))).descriptions.length, 50);
  });

  it('judges the million letters with the most text, and loses none of the rest', () => {
    const line = (i: number): string => `<p>${i} ${PARAGRAPHS.BRIDGE.join(' ').repeat(5)}</p>`;
    const links = '<p><a href="/">Zur Übersicht über alle Brücken der Stadt und des Kreises im Internet</a></p>'.repeat(300);
    const { blocks } = blocksOf(parsePage(`${links}${Array.from({ length: 700 }, (_, i) => line(i)).join('')}`).root);
    const { before, page, after } = narrowed({ blocks, times: [], unseen: new Set() });
    assert.deepEqual(
      [...before, ...page.blocks, ...after].map((b) => b.text),
      blocks.map((b) => b.text),
    );
    const letters = page.blocks.reduce((sum, b) => sum + Math.min(3000, b.letters), 0);
    assert.ok(letters > 990_000 && letters <= 1_000_000, `${letters}`);
    assert.ok(before.length >= 280, `${before.length}`);
  });

  it('counts line breaks that are written as end tags among the tags', () => {
    assert.equal(parsePage('</br>'.repeat(130_000)).read, '</br>'.length * 120_000);
  });

  for (const blank of ['\n', ' \t ', '\u00a0', '\u2003 ', '\u3000'])
    it(`reads a long text as a short one, with ${JSON.stringify(blank)} between its words`, () => {
      const words = (n: number): string => `${blank}Brü\u00adcke${blank}\u200bam\u2060 \ufeffKanal${blank}`.repeat(n);
      assert.equal(extractArticle(`<p>${words(2000)}</p>`).parts[0]!.text, 'Brücke am Kanal '.repeat(2000).trim());
      assert.equal(extractArticle(`<p>${words(2)}</p>`).parts[0]!.text, 'Brücke am Kanal Brücke am Kanal');
    });

  it('answers a page cut in a tag', () => {
    assert.ok(extractArticle(`<html><body>${paragraph.repeat(3)}<p class="art`).parts.length > 0);
  });
});
