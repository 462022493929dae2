import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/page/extract.ts';
import { plainTextOf } from '../../../src/core/page/text.ts';

// Pages with more than one article: the first is theirs, unless they are called by another; lists of short reports are one text.
interface Story {
  readonly title: string;
  readonly stamp: string;
  readonly text: readonly string[];
}
const HARBOUR: Story = {
  title: 'Hafenamt sperrt die Mole in Wieck',
  stamp: '4. April 2025',
  text: [
    'Die Mole in Wieck bleibt bis zum Sommer gesperrt. Taucher haben an der Spundwand Löcher gefunden, durch die Sand ausspült.',
    'Die Angler müssen auf den Nordkai ausweichen. Das Hafenamt rechnet mit Kosten von 300.000 Euro.',
  ],
};
const SCHOOL: Story = {
  title: 'Grundschule bekommt wieder einen Chor',
  stamp: '3. April 2025',
  text: [
    'An der Grundschule in Eldena singen die Kinder nach sechs Jahren wieder in einem Chor. Leiterin ist die Kantorin Birte Voss.',
    'Geprobt wird freitags in der Aula. Das erste Konzert ist für den Advent geplant.',
  ],
};
const set = (wrap: (inside: string) => string, h: string, { title, stamp, text }: Story): string =>
  wrap(`<${h}>${title}</${h}><p>${stamp}</p>${text.map((t) => `<p>${t}</p>`).join('')}`);
const NAV = '<nav><a href="/">Start</a> <a href="/k">Kreis</a> <a href="/s">Sport</a></nav>';
const page = (body: string, title = 'Boddenblatt'): string =>
  `<html><head><title>${title}</title></head><body>${NAV}<main>${body}</main><footer><a href="/i">Impressum</a></footer></body></html>`;
const article = (inside: string): string => `<article>${inside}</article>`;
const post = (inside: string): string => `<div class="beitrag">${inside}</div>`;

describe('two articles on a page', () => {
  for (const [what, wrap, h] of [
    ['in elements of their own', article, 'h2'],
    ['in boxes of one name, each under a first heading', post, 'h1'],
  ] as const)
    it(what, () => {
      const found = extractArticle(page(set(wrap, h, HARBOUR) + set(wrap, h, SCHOOL)));
      const text = plainTextOf(found);
      assert.equal(found.heading, HARBOUR.title);
      assert.equal(found.published, '2025-04-04');
      for (const line of HARBOUR.text) assert.ok(text.includes(line), line);
      for (const line of [SCHOOL.title, ...SCHOOL.text]) {
        assert.ok(!text.includes(line), line);
        assert.ok(
          found.omitted.some((o) => o.text === line),
          line,
        );
      }
    });

  it('of which the second is loaded below it, under a title of its own rank', () => {
    const loaded = set((inside) => `<article class="post next">${inside}</article>`, 'h2', SCHOOL);
    const own = set((inside) => `<article class="post current">${inside}</article>`, 'h1', HARBOUR);
    const text = plainTextOf(extractArticle(page(`${own}<div>Nächster Artikel</div>${loaded}`, HARBOUR.title)));
    for (const line of HARBOUR.text) assert.ok(text.includes(line), line);
    for (const line of [SCHOOL.title, ...SCHOOL.text]) assert.ok(!text.includes(line), line);
  });

  it('of which the first is much shorter', () => {
    const more = SCHOOL.text[0]!.replace('sechs Jahren', 'einer langen Pause von sechs Jahren');
    const long = {
      ...SCHOOL,
      text: [...SCHOOL.text, more, more.replace('einer', 'dieser'), more.replace('langen', 'viel zu langen')],
    };
    const found = extractArticle(`${NAV}<div>${set(post, 'h1', HARBOUR)}${set(post, 'h1', long)}</div><div>© Boddenblatt</div>`);
    assert.equal(found.heading, HARBOUR.title);
    for (const line of HARBOUR.text) assert.ok(plainTextOf(found).includes(line), line);
    for (const line of SCHOOL.text) assert.ok(!plainTextOf(found).includes(line), line);
  });

  it('of which the page is called by the second', () => {
    const found = extractArticle(page(set(article, 'h2', HARBOUR) + set(article, 'h2', SCHOOL), `${SCHOOL.title} | Boddenblatt`));
    const text = plainTextOf(found);
    for (const line of SCHOOL.text) assert.ok(text.includes(line), line);
    for (const line of HARBOUR.text) assert.ok(!text.includes(line), line);
  });

  const ONE: readonly (readonly [string, string])[] = [
    [
      'a list of reports under a title',
      `<h1>Kurz gemeldet aus dem Kreis</h1>${set(article, 'h2', HARBOUR)}${set(article, 'h2', SCHOOL)}`,
    ],
    [
      'parts of one article',
      `<h1>Was im April wichtig wird</h1><p>Von Ole Brandt</p>${[HARBOUR, SCHOOL].map((s) => set((x) => `<section>${x}</section>`, 'h2', s)).join('')}`,
    ],
    [
      'parts without a day or an author',
      [HARBOUR, SCHOOL].map(({ title, text }) => article(`<h2>${title}</h2>${text.map((t) => `<p>${t}</p>`).join('')}`)).join(''),
    ],
  ];
  for (const [what, body] of ONE)
    it(`keeps ${what}`, () => {
      const text = plainTextOf(extractArticle(page(body)));
      for (const line of [...HARBOUR.text, ...SCHOOL.text]) assert.ok(text.includes(line), line);
    });
});
