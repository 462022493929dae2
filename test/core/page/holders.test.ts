import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/page/extract.ts';

// What the elements around an article are called says nothing of what stands in them; what stands right under its title is its lead.
const TITLE = 'Rothfelden baut die Bücherei um';
const P: readonly string[] = [
  'Die Bücherei in Rothfelden bekommt ein neues Dach. Der Rat gab am Montagabend dafür 900.000 Euro frei.',
  'Leiterin Uta Brandl sprach von einem guten Tag. „Wir stellen seit drei Wintern Eimer auf“, sagte sie nach der Sitzung.',
  'Gearbeitet wird in den Ferien. Bis dahin bleiben der Lesesaal und das Lager der Kinderbücher gesperrt.',
];
const LEAD = 'Nach drei nassen Wintern ist Geld für das Dach da.';
const MENU = `<div class="nav">${['Politik', 'Sport', 'Kultur', 'Reise', 'Wetter', 'Archiv', 'Fitness', 'Technik'].map((x) => `<a href="/${x}">${x}</a>`).join('')}</div>`;
const ROW = '<tr><td>Dach</td><td>600.000 Euro</td></tr><tr><td>Gerüst</td><td>300.000 Euro</td></tr>';
const TEASERS = ['Der Markt zieht um', 'Ein Radweg für Lohne', 'Die Feuerwehr wählt']
  .map(
    (t) =>
      `<div class="preview"><a href="/x">${t}</a><div>Am Donnerstag berät darüber der zuständige Ausschuss des Kreises in Lohne.</div></div>`,
  )
  .join('');
const page = (body: string): string =>
  `<!doctype html><html lang="de"><head><title>${TITLE} | Talbote</title><meta property="og:type" content="article"></head><body>${MENU}${body}<div class="foot"><a href="/i">Impressum</a></div></body></html>`;
const p = (text: string): string => `<p>${text}</p>`;
const pieces = `<h3>Was es kostet</h3><table>${ROW}</table><ul><li>Saal bis Mai zu</li><li>Lager bis Juni zu</li></ul>`;
const PIECES = ['Was es kostet', '600.000 Euro', 'Lager bis Juni zu'];

interface Case {
  readonly what: string;
  readonly html: string;
  readonly keeps: readonly string[];
  readonly leaves?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'an article that is called a newsletter',
    html: page(
      `<div class="single"><article class="type newsletter-post post"><div class="post-head"><h1>${TITLE}</h1><h3 class="subtitle">${LEAD}</h3><div class="by"><a href="/u">Uta Kern</a></div></div><div class="markup">${p(P[0]!)}${pieces}<p>Gearbeitet wird in den Ferien.</p></div></article></div><div class="archive">${TEASERS}</div>`,
    ),
    keeps: [LEAD, ...PIECES, P[0]!, 'Gearbeitet wird in den Ferien.'],
    leaves: ['zuständige Ausschuss'],
  },
  {
    what: 'paragraphs and subheadings whose classes sound like furniture',
    html: page(
      `<div class="content-related"><h1>${TITLE}</h1><div class="comment-free">${P.map((t) => `<p class="footer-space">${t}</p>`).join('')}<h3 class="nav-anchor">Was es kostet</h3><table>${ROW}</table><p class="footer-space">Der Auftrag geht nach Lohne.</p></div></div>`,
    ),
    keeps: ['Was es kostet', '300.000 Euro', 'Der Auftrag geht nach Lohne.', ...P],
  },
  ...(
    [
      [
        'a lead that is set as a heading',
        `<header class="cluster-header"><div class="tools"><a>Teilen</a><a>Mailen</a></div><h1>${TITLE}</h1><h2 class="head2">${LEAD}</h2><div class="authors">12. März 2026, Uta Kern</div></header><figure><img><figcaption>Eimer im Lesesaal. (Bild: Uta Kern)</figcaption></figure>`,
      ],
      [
        'a lead above day and author',
        `<h1><span class="k">Kommentar</span><span>Das Ende der Geduld</span></h1><h2 class="x-lead">${LEAD}</h2><div>02.06.2026, 06:45</div><div class="x-author"><a>Uta Kern</a><a>Folge mir</a></div>`,
      ],
      [
        'a lead under a title that names its genre',
        `<h1><span class="k">Kommentar</span><span class="h">: </span><span>Warten ist kein Plan</span></h1><p class="intro">${LEAD}</p><div class="pic"><img><p class="caption">Der Saal im Winter.</p></div>`,
      ],
    ] as const
  ).map(
    ([what, top]): Case => ({
      what,
      html: page(`<div class="story">${top}<div class="text">${P.map(p).join('')}</div></div>`),
      keeps: [LEAD, ...P],
    }),
  ),
  {
    what: 'a quotation that is a figure of words',
    html: page(
      `<article><h1>${TITLE}</h1>${p(P[0]!)}<figure class="m-quote"><div class="m-quote__text">„Das reicht uns nicht.“</div><div class="m-quote__author">Uta Brandl</div></figure>${p(P[1]!)}${p(P[2]!)}</article>`,
    ),
    keeps: ['„Das reicht uns nicht.“', ...P],
  },
  {
    what: 'a team in a wrapper behind a table',
    html: page(
      `<article><h1>${TITLE}</h1>${P.map((t) => `<div class="answer"><span>${t}</span></div>`).join('')}<table>${ROW}</table><div class="team"><span>SV Rothfelden: Ahrens, Brandt, Claas, Dressel, Ebner, Fink, Gerke, Huber, Illig, Jahn, Kern</span></div></article>`,
    ),
    keeps: ['Ahrens, Brandt', ...P],
  },
];

describe('elements that hold the article', () => {
  for (const { what, html, keeps, leaves = [] } of CASES)
    it(`keep ${what}`, () => {
      const article = extractArticle(html);
      assert.equal(article.outcome, 'article');
      const text = article.parts.filter((part) => part.kind !== 'caption').map((part) => part.text);
      for (const line of keeps)
        assert.ok(
          text.some((t) => t.includes(line)),
          line,
        );
      for (const line of leaves) assert.ok(!text.some((t) => t.includes(line)), line);
    });

  it('lend nothing to a box of the house with a title of its own', () => {
    const box = `<div class="newsletter"><h3>Der Brief aus dem Rat</h3><p>Jeden Freitag schreiben wir Ihnen, was in Rothfelden beschlossen wurde.</p></div>`;
    const article = extractArticle(page(`<article><h1>${TITLE}</h1>${p(P[0]!)}${p(P[1]!)}${box}${p(P[2]!)}</article>`));
    assert.ok(!article.parts.some((part) => part.text.includes('Jeden Freitag')));
  });
});
