import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/page/extract.ts';
import { withRestored } from '../../../src/core/page/restore.ts';
import { plainTextOf } from '../../../src/core/page/text.ts';

// How houses set their pages, each with what an editor must get of it and what must stay out. The article is the same.
const P: readonly string[] = [
  'Die Gemeinde Rothfelden saniert ihr Hallenbad nun doch. Der Rat beschloss am Dienstagabend, dafür 6,4 Millionen Euro auszugeben.',
  'Bürgermeisterin Karin Oster nannte den Beschluss überfällig. „Wer schwimmen lernen will, braucht Wasser“, sagte sie nach der Sitzung.',
  'Das Becken ist seit dem Frühjahr gesperrt, weil sich an der Decke Platten gelöst hatten. Verletzt wurde dabei niemand.',
  'Die Grünen hätten lieber neu gebaut. Ihr Sprecher Jonas Wied verwies auf ein Gutachten, nach dem die Technik aus den siebziger Jahren stammt.',
  'Im Oktober sollen die ersten Firmen anrücken. Eröffnet wird das Bad frühestens zum Schuljahr 2027.',
];
const CELLS = ['Posten', 'Euro', 'Dach', '2,1 Millionen', 'Technik', '3,3 Millionen', 'Becken', '1,0 Millionen'];
const MENU =
  '<nav><ul><li><a href="/p">Politik</a></li><li><a href="/s">Sport</a></li><li><a href="/k">Kultur</a></li></ul></nav>';
const FOOT = '<footer><a href="/i">Impressum</a> <a href="/d">Datenschutz</a></footer>';
const HEAD = '<title>Rothfelden saniert das Hallenbad | Talbote</title><meta property="og:type" content="article">';
const TITLE = 'Rothfelden saniert das Hallenbad';
const page = (body: string, head = HEAD): string =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${MENU}<main>${body}</main>${FOOT}</body></html>`;
const rows = (row: (cells: string[]) => string): string => [0, 2, 4, 6].map((i) => row(CELLS.slice(i, i + 2))).join('');
const TABLE = `<table>${rows((c) => `<tr>${c.map((x) => `<td>${x}</td>`).join('')}</tr>`)}</table>`;
const H1 = `<h1>${TITLE}</h1>`;
const all = (wrap: (p: string) => string, from = 0, to = P.length): string => P.slice(from, to).map(wrap).join('');
const p = (text: string): string => `<p>${text}</p>`;
const READERS = [
  'Wurde ja auch Zeit, meine Enkel fahren seit Monaten in die Kreisstadt.',
  'Und wer bezahlt am Ende wieder alles? Wir Bürger mit den Gebühren.',
  'Ich habe dort selbst schwimmen gelernt und freue mich sehr darüber.',
];

const AMOUNTS = ['500 g Kürbis', '3 EL Öl', '1 Prise Salz', '2 Bund Salbei'];

interface Case {
  readonly what: string;
  readonly html: string;
  /** Beside the paragraphs. */
  readonly keeps?: readonly string[];
  readonly leaves?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'sections without names around each piece',
    html: page(
      `<article>${H1}${all((t) => `<section>${p(t)}</section>`, 0, 3)}<section><h2>Was es kostet</h2></section><section>${TABLE}</section>${all((t) => `<section>${p(t)}</section>`, 3)}</article>`,
    ),
    keeps: ['Was es kostet', ...CELLS],
  },
  {
    what: 'pieces of one template with names of their own, at the end',
    html: page(
      `${H1}<div class="field__items">${all((t) => `<div class="field__item"><div class="paragraph paragraph--type--text"><div class="field field--text">${p(t)}</div></div></div>`)}<div class="field__item"><div class="paragraph paragraph--type--table">${TABLE}</div></div></div>`,
    ),
    keeps: CELLS,
  },
  {
    what: 'wrappers of a builder, each with a number and an id of its own',
    html: page(
      `${H1}<div class="col sqs-col-12">${P.map((t, i) => `<div class="sqs-block html-block sqs-block-html" data-block-type="2" id="block-yui_3_17_2_1_16${i}_${9000 + i}"><div class="sqs-block-content">${p(t)}</div></div>`).join('')}<div class="sqs-block table-block sqs-block-table" id="block-yui_3_17_2_1_1777_1"><div class="sqs-block-content">${TABLE}</div></div></div>`,
    ),
    keeps: CELLS,
  },
  {
    what: 'a recipe whose amounts stand in wrappers of their own behind the prose',
    html: page(
      `${H1}<div class="x1">${all((t) => `<div class="x2">${t}</div>`)}</div><div class="q4"><div class="q5">Zutaten</div>${AMOUNTS.map((t) => `<div class="q6"><span>${t}</span></div>`).join('')}</div>`,
    ),
    keeps: AMOUNTS,
  },
  {
    what: 'wrappers of a builder that call each block a widget',
    html: page(
      `${H1}<div class="elementor">${all((t) => `<div class="elementor-element elementor-element-a81f03c elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${p(t)}</div></div>`, 0, 3)}<div class="elementor-element elementor-element-b72e91d elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h2>Was es kostet</h2></div></div>${all((t) => `<div class="elementor-element elementor-element-c55d20f elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${p(t)}</div></div>`, 3)}</div>`,
    ),
    keeps: ['Was es kostet'],
  },
  {
    what: 'a table that is set as a grid',
    html: page(
      `${H1}<div class="c-1">${all((t) => `<div class="c-2">${t}</div>`, 0, 3)}<div class="c-3">${rows((c) => `<div class="c-4">${c.map((x) => `<div class="c-5">${x}</div>`).join('')}</div>`)}</div>${all((t) => `<div class="c-2">${t}</div>`, 3)}</div>`,
    ),
    keeps: CELLS,
  },
  {
    what: 'cards of teasers, which are no grid',
    html: page(
      `<article>${H1}${all(p)}</article><div class="row"><div class="card"><div>Freibad öffnet schon im Mai</div><div>Mehr Betrieb als im Vorjahr</div></div><div class="card"><div>Turnhalle bleibt zu</div><div>Der Verein weicht aus</div></div></div>`,
    ),
    leaves: ['Freibad öffnet schon im Mai', 'Turnhalle bleibt zu'],
  },
  {
    what: 'paragraphs that line breaks part, and a table in a table',
    html: page(
      `<table><tr><td><font>${TITLE}<br><br>${P.slice(0, 3).join('<br><br>')}<br><br>${TABLE}${P.slice(3).join('<br><br>')}</font></td></tr></table>`,
    ),
    keeps: CELLS,
  },
  {
    what: 'subheadings that are no headings, in words of a page',
    html: page(
      `${H1}<div class="txt"><div class="abs">${P[0]}</div>${[1, 2, 3].map((i) => `<div class="zw">${['Newsletter abbestellen', 'Teilen', 'Kommentare'][i - 1]}</div><div class="abs">${P[i]}</div>`).join('')}<div class="abs">${P[4]}</div></div>`,
    ),
    keeps: ['Newsletter abbestellen', 'Teilen', 'Kommentare'],
  },
  {
    what: 'a word that a glossary explains',
    html: page(`<article>${H1}${all(p, 0, 4)}<p>Im Oktober sollen die ersten <button>Firmen</button> anrücken.</p></article>`),
    keeps: ['Im Oktober sollen die ersten Firmen anrücken.'],
  },
  {
    what: 'another article, a life and teasers under headings of their own',
    html: page(
      `<article>${H1}${all(p)}</article><div><h4>Unsere Autorin</h4>${p('Sie ist an der Küste aufgewachsen, hat in Kiel Geschichte studiert und schreibt seit 2009 über Gemeinden und ihre Bäder.')}</div><article class="next"><h1>Warum der Fluss so wenig Wasser führt</h1>${p('Am Pegel der Lahm steht das Wasser so niedrig wie seit dreißig Jahren nicht, und der Sommer hat noch nicht begonnen.')}</article>`,
    ),
    leaves: ['Unsere Autorin', 'Warum der Fluss so wenig Wasser führt'],
  },
  {
    what: 'readers who speak below a head of theirs',
    html: page(
      `<article>${H1}${all(p)}</article><section><h2>3 Kommentare</h2>${READERS.map((t, i) => `<div><div>Leser ${i}</div>${p(t)}</div>`).join('')}</section>`,
    ),
    leaves: READERS,
  },
  {
    what: 'readers who speak among the paragraphs',
    html: page(
      `<article>${H1}${all(p)}<p>Leserstimmen</p>${READERS.map((t, i) => `<p>Leser_${i}</p>${p(t)}`).join('')}</article>`,
    ),
    leaves: READERS,
  },
  {
    what: 'a subheading over the article’s own paragraphs that names comments',
    html: page(`<article>${H1}${all(p, 0, 3)}<h2>Kommentare</h2>${all(p, 3)}</article>`),
    keeps: ['Kommentare'],
  },
  {
    what: 'what houses add as sentences of the text',
    html: page(
      `<article>${H1}${all(p, 0, 3)}<p>Jeden Morgen das Wichtigste aus dem Tal: direkt in Ihr Postfach.</p>${all(p, 3)}<p>Transparenzhinweis: Bei diesem Text half eine Software.</p></article>`,
    ),
    leaves: ['Jeden Morgen das Wichtigste', 'Transparenzhinweis'],
  },
  {
    what: 'a long table at its end',
    html: page(
      `<article>${H1}${all(p)}<table>${Array.from({ length: 24 }, (_, i) => `<tr><td>Becken ${i + 1}</td><td>${300 + i}</td><td>${50 + i} %</td></tr>`).join('')}</table></article>`,
    ),
    keeps: ['Becken 1', 'Becken 24 | 323 | 73 %'],
  },
  {
    what: 'a box of facts at its end, whatever its tag',
    html: page(
      `<article>${H1}${all(p)}<aside class="infobox"><h3>Das Bad in Zahlen</h3><p>Eröffnet: 1968</p><p>Becken: zwei</p></aside></article>`,
    ),
    keeps: ['Das Bad in Zahlen', 'Eröffnet: 1968', 'Becken: zwei'],
  },
  {
    what: 'a word on a person',
    html: page(`<article>${H1}${all(p)}<h3>Zur Person</h3><p>Karin Oster leitet die Gemeinde seit neun Jahren.</p></article>`),
    keeps: ['Zur Person', 'Karin Oster leitet'],
  },
  {
    what: 'what a page hides by the classes of frameworks',
    html: page(
      `<article>${H1}${all(p, 0, 3)}<p class="d-none">Nur für Maschinen bestimmt ist dieser Satz, und zwar ganz.</p><p class="d-none d-md-block">Auf breiten Schirmen steht dieser Satz für alle sichtbar da.</p>${all(p, 3)}</article>`,
    ),
    keeps: ['Auf breiten Schirmen steht dieser Satz'],
    leaves: ['Nur für Maschinen'],
  },
];

describe('a page as houses set it', () => {
  for (const { what, html, keeps = [], leaves = [] } of CASES)
    it(`gives the article whole: ${what}`, () => {
      const article = extractArticle(html);
      assert.equal(article.outcome, 'article');
      const text = plainTextOf(article);
      const own = what.includes('glossary') ? P.slice(0, 4) : P;
      for (const line of [...own, ...keeps]) assert.ok(text.includes(line), `${line}\n\n${text}`);
      for (const line of leaves) assert.ok(!text.includes(line), `${line}\n\n${text}`);
      const left = article.omitted.map((o) => o.text).join('\n');
      for (const line of leaves) assert.ok(left.includes(line), `nowhere: ${line}`);
    });

  it('ends a short item where teasers begin', () => {
    const teasers = [0, 1, 2, 3]
      .map(
        (i) =>
          `<section><h2><a href="/${i}">Freibad Nummer ${i} öffnet früher</a></h2>${p(`Der Betreiber zieht die Saison um ${i + 2} Wochen vor, weil es schon jetzt so warm ist wie sonst im Juni.`)}</section>`,
      )
      .join('');
    const article = extractArticle(page(`<article><h1>${TITLE}</h1>${p(P[0]!)}</article>${teasers}`));
    assert.equal(article.outcome, 'article');
    assert.equal(article.headline, TITLE);
    assert.deepEqual(
      article.parts.map((part) => part.text),
      [P[0]],
    );
    // The same without an item is a front page.
    assert.equal(extractArticle(page(`<h1>Sport</h1>${teasers}`, '<title>Sport</title>')).outcome, 'none');
  });

  it('keeps rows of tables whose cells hold paragraphs', () => {
    const cells = rows((c) => `<tr>${c.map((x) => `<td><p class="MsoNormal">${x}</p></td>`).join('')}</tr>`);
    const article = extractArticle(`<meta name="Generator" content="Microsoft Word 15">${p(P[0]!)}<table>${cells}</table>`);
    assert.deepEqual(
      article.parts.filter((part) => part.kind === 'row').map((part) => part.text),
      ['Posten | Euro', 'Dach | 2,1 Millionen', 'Technik | 3,3 Millionen', 'Becken | 1,0 Millionen'],
    );
  });

  it('keeps what stands in the columns of a table in them, with line breaks and empty cells', () => {
    const html = `<table><tr><td>Ort</td><td>Mai</td><td>Juni</td></tr><tr><td>Köln<br>(West)</td><td></td><td>2,0</td></tr></table>`;
    assert.deepEqual(
      extractArticle(`${p(P[0]!)}${html}`)
        .parts.slice(1)
        .map((part) => part.text),
      ['Ort | Mai | Juni', 'Köln (West) |  | 2,0'],
    );
  });

  it('takes no table for a reason to take a page as a text', () => {
    const menu = `<ul>${['Start', 'Rathaus', 'Vereine', 'Termine', 'Kontakt', 'Wetter', 'Bilder', 'Archiv'].map((t) => `<li><a href="/${t}">${t}</a></li>`).join('')}</ul>`;
    const table = rows((c) => `<tr>${c.map((x) => `<td>${x}</td>`).join('')}</tr>`).repeat(6);
    const article = extractArticle(
      `<html><body><div>${menu}</div><div>${H1}${all(p)}<table>${table}</table></div></body></html>`,
    );
    assert.equal(article.outcome, 'article');
    assert.ok(!plainTextOf(article).includes('Vereine'));
  });

  it('takes the first paragraph of a document for a lead only where it is bold', () => {
    const doc = (style: string): string => `<b style="${style}" id="docs-internal-guid-1">${p(P[0]!)}${p(P[1]!)}</b>`;
    assert.equal(extractArticle(doc('font-weight:normal;')).parts[0]!.kind, 'paragraph');
  });

  it('gives the short line over the headline as its kicker', () => {
    const article = extractArticle(
      page(`<div class="a1"><span class="a2">Bäderstreit</span>${H1}</div><div class="a3">${all(p)}</div>`),
    );
    assert.equal(article.kicker, 'Bäderstreit');
    assert.equal(article.headline, TITLE);
  });

  it('gives captions as captions in their places, and the text without them', () => {
    const figure = '<figure><img src="bad.jpg"><figcaption>Leeres Becken: das Hallenbad in Rothfelden.</figcaption></figure>';
    const article = extractArticle(page(`<article>${H1}${all(p, 0, 2)}${figure}${all(p, 2)}</article>`));
    assert.deepEqual(
      article.parts.map((part) => part.kind),
      ['paragraph', 'paragraph', 'caption', 'paragraph', 'paragraph', 'paragraph'],
    );
    assert.ok(!plainTextOf(article).includes('Leeres Becken'));
    assert.ok(article.omitted.some((o) => o.kind === 'caption' && o.text.startsWith('Leeres Becken')));
  });

  it('puts a line back where it stood, behind a table too', () => {
    const article = extractArticle(
      page(`<article>${H1}${all(p, 0, 3)}${TABLE}${all(p, 3, 4)}<p>Lesen Sie auch: Freibad öffnet</p>${all(p, 4)}</article>`),
    );
    const at = article.omitted.findIndex((o) => o.text.startsWith('Lesen Sie auch'));
    const text = plainTextOf(withRestored(article, [at]));
    assert.match(text, /Becken \| 1,0 Millionen\n\nDie Grünen[^\n]*\n\nLesen Sie auch: Freibad öffnet\n\nIm Oktober/u);
  });
});

describe('what a page says of its day and its headline', () => {
  const dated = (head: string, shown: string, title = H1): ReturnType<typeof extractArticle> =>
    extractArticle(page(`<article>${title}<p>${shown}</p>${all(p)}</article>`, head));
  const data = (published: string): string =>
    `${HEAD}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, datePublished: published })}</script>`;

  for (const [what, head, shown, day] of [
    ['universal time as German time', data('2026-03-12T13:30:00Z'), '12. März 2026', '2026-03-12T14:30'],
    ['summer time', data('2026-07-12T13:30:00+00:00'), '12. Juli 2026', '2026-07-12T15:30'],
    ['the day that readers see', data('2026-03-11T23:30:00Z'), '12. März 2026, 00:30 Uhr', '2026-03-12T00:30'],
    ['its own day where readers see none', data('2026-03-11T23:30:00Z'), 'Von Anna Kern', '2026-03-11T23:30'],
    ['a zone that is given', data('2026-03-12T14:30:00+01:00'), '12. März 2026', '2026-03-12T14:30'],
    ['no day of 1970', data('1970-01-01T00:00:00Z'), '12. März 2026', '2026-03-12'],
    ['publication behind the change', HEAD, 'Aktualisiert: 13.03.2026 | Veröffentlicht: 12.03.2026', '2026-03-12'],
    ['a month without its blank', HEAD, '12.MÄRZ 2026', '2026-03-12'],
  ] as const)
    it(`takes ${what}`, () => {
      assert.equal(dated(head, shown).published, day);
    });

  it('takes no house’s name for a headline', () => {
    const head = `<title>${TITLE} | Talbote</title><meta property="og:title" content="Talbote"><meta property="og:type" content="article">`;
    assert.equal(dated(head, '12. März 2026').headline, TITLE);
  });

  it('takes no day for a headline', () => {
    const blog = `<html><body><h2>Donnerstag, 12.3.2026</h2><h3>${TITLE}</h3>${all(p)}</body></html>`;
    assert.notEqual(extractArticle(blog).headline, 'Donnerstag, 12.3.2026');
  });

  it('says that readers have to pay where the page asks them to go on', () => {
    const wall = page(
      `<article>${H1}${all(p, 0, 2)}</article><div><p>Sie wollen den Artikel weiterlesen?</p><a href="/abo">Jetzt testen</a></div>`,
    );
    assert.equal(extractArticle(wall).paywalled, true);
  });
});
