import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle, textOfArticle } from '../../../src/core/index.ts';
import { decodePage } from '../../../src/node/html-encoding.ts';
import { PARAGRAPHS } from './pages.ts';

const P = [...PARAGRAPHS.BRIDGE, ...PARAGRAPHS.CLINIC].map((p) => `<p>${p}</p>`);
const TOP = '<div class="top"><a href="/">Start</a> <a href="/l">Lokales</a> <a href="/s">Sport</a></div>';
const END =
  '<div class="more"><b>Meistgelesen</b><a href="/1">Freibad öffnet später</a><a href="/2">Feuerwehr sucht Nachwuchs</a></div><footer><a href="/i">Impressum</a> <a href="/d">Datenschutz</a></footer>';
const page = (body: string, head = ''): string =>
  `<html lang="de"><head>${head}</head><body>${TOP}<div class="c"><h1>Lindenau sperrt seine Brücke</h1>${body}</div>${END}</body></html>`;
const linesOf = (html: string): string[] =>
  textOfArticle(extractArticle(html))
    .split('\n')
    .filter((l) => l !== '');
const wrapped = (pieces: readonly string[]): string =>
  pieces.map((p) => `<div class="x7"><div class="y2">${p}</div></div>`).join('');

describe('what stands in the company of the article’s paragraphs', () => {
  const TABLE =
    '<table><tr><th>Partei</th><th>Stimmen</th></tr><tr><td>Freie Wähler</td><td>12.311</td></tr><tr><td>Grüne</td><td>9.870</td></tr></table>';
  const CELLS = ['Partei', 'Stimmen', 'Freie Wähler', '12.311', 'Grüne', '9.870'];
  const PIECES: readonly (readonly [string, string, readonly string[]])[] = [
    ['a table', TABLE, CELLS],
    ['a table in its figure', `<figure class="wp-block-table">${TABLE}</figure>`, CELLS],
    ['a list', '<ul><li>Beginn um 19 Uhr</li><li>Eintritt frei</li></ul>', ['Beginn um 19 Uhr', 'Eintritt frei']],
    [
      'short questions and answers',
      '<p><b>War das nötig?</b></p><p>Ja.</p><p><b>Warum?</b></p><p>Weil es brennt.</p>',
      ['War das nötig?', 'Ja.', 'Warum?', 'Weil es brennt.'],
    ],
    ['a table under a heading', `<h3>Tabelle</h3>${TABLE}`, ['Tabelle', ...CELLS]],
    ['an address', '<p>Rathaus, Marktplatz 3, Lindenau</p>', ['Rathaus, Marktplatz 3, Lindenau']],
  ];
  for (const [name, piece, wanted] of PIECES)
    for (const [where, html] of [
      ['between them', page([...P.slice(0, 4), piece, ...P.slice(4)].join(''))],
      ['behind the last', page([...P, piece].join(''))],
      ['in a wrapper like theirs', page(wrapped([...P.slice(0, 4), piece, ...P.slice(4)]))],
    ] as const)
      it(`${name} stays ${where}`, () => {
        const lines = linesOf(html);
        const cells = new Set(lines.flatMap((l) => [l, ...l.split(' | ')]));
        assert.deepEqual(
          wanted.filter((w) => !cells.has(w)),
          [],
        );
        assert.ok(!lines.some((l) => /Meistgelesen|Impressum|Freibad/u.test(l)), 'furniture comes along');
      });

  for (const heading of ['Teilen', 'Kommentar', 'Zur Person', 'Jetzt anmelden', 'Video', 'Mehr Geld für Brücken'])
    it(`a subheading "${heading}" stays over a paragraph`, () =>
      assert.ok(linesOf(page([...P.slice(0, 4), `<h2>${heading}</h2>`, ...P.slice(4)].join(''))).includes(heading)));
  it('a sentence between them stays, whatever it orders', () => {
    const asked = 'Teilen Sie die Meinung der Leute?';
    assert.ok(linesOf(page([...P.slice(0, 4), `<p>${asked}</p>`, ...P.slice(4)].join(''))).includes(asked));
  });
  it('days stay as the heads of a chronicle', () => {
    const body = [
      ...P.slice(0, 3),
      '<p><strong>3. Mai 2024</strong></p>',
      P[3],
      '<p><strong>8. Juni 2025</strong></p>',
      ...P.slice(4),
    ];
    assert.deepEqual(
      linesOf(page(body.join(''))).filter((l) => /^\d/u.test(l)),
      ['3. Mai 2024', '8. Juni 2025'],
    );
  });

  it('a lead that is a heading stays over a byline', () => {
    const lead = 'Neun Wochen lang müssen Autos und Busse einen Umweg fahren, weil die Träger unter den Gleisen gerissen sind.';
    assert.ok(linesOf(page(`<h2>${lead}</h2><div>Von Marie Althoff</div>${P.join('')}`)).includes(lead));
  });

  const BOXES: readonly (readonly [string, string, RegExp])[] = [
    [
      'a box of its own',
      '<div class="newsletter-box"><h3>Der Kreis am Morgen</h3><p>Mit unserem Newsletter erfahren Sie jeden Tag um 6 Uhr, was im Kreis wichtig ist.</p><form><button>Abonnieren</button></form></div>',
      /Der Kreis am Morgen|Newsletter/u,
    ],
    ['share links', '<ul><li><a href="#f">Facebook</a></li><li><a href="#w">WhatsApp</a></li></ul>', /Facebook|WhatsApp/u],
    [
      'teasers under a heading',
      '<h2>Mehr zum Thema</h2><ul><li><a href="/3">Bahnhof bekommt neue Aufzüge</a></li><li><a href="/4">Rat streitet über Radwege</a></li></ul>',
      /Mehr zum Thema|Aufzüge|Radwege/u,
    ],
    [
      'a picture’s line',
      '<figure><img src="a.jpg"><figcaption>Bald gesperrt: die Brücke. Foto: Kern</figcaption></figure>',
      /Foto: Kern/u,
    ],
  ];
  for (const [name, box, words] of BOXES)
    it(`${name} goes, between paragraphs as well`, () =>
      assert.doesNotMatch(linesOf(page([...P.slice(0, 4), box, ...P.slice(4)].join(''))).join('\n'), words));
});

describe('whether a page has an article', () => {
  const SHORT =
    '<h1>Auto prallt gegen Baum</h1><p>14.06.2026</p><p>Ein 43 Jahre alter Mann ist am Samstagabend bei Lindenau mit seinem Auto gegen einen Baum geprallt und leicht verletzt worden. Nach Angaben der Polizei war er einem Reh ausgewichen, das in der Dämmerung über die Straße lief. Die Straße war für eine Stunde gesperrt.</p>';
  const teasers = (linked: boolean): string =>
    Array.from(
      { length: 6 },
      (_, i) =>
        `<article><h2>${linked ? `<a href="/${i}">` : ''}Titel der Meldung ${i}${linked ? '</a>' : ''}</h2>${P[i]}</article>`,
    ).join('');
  const frame = (body: string, head = ''): string =>
    `<html><head>${head}</head><body><nav>${TOP}</nav>${body}${END}</body></html>`;
  const CASES: readonly (readonly [string, string, 'article' | 'none'])[] = [
    ['one paragraph under its heading', frame(SHORT), 'article'],
    [
      'two sentences that the head calls an article',
      frame(
        '<p>Die Brücke in Lindenau ist wieder frei, wie die Verwaltung der Stadt am späten Freitagabend mitgeteilt hat.</p><p>Busse fahren ab Samstag.</p>',
        '<meta property="article:published_time" content="2026-06-14T10:00:00+02:00">',
      ),
      'article',
    ],
    ['parts with headings of their own', frame(`<h1>Was heute wichtig ist</h1>${teasers(false)}`), 'article'],
    [
      'an article in English',
      frame(
        `<h1>Town closes its bridge</h1>${Array.from({ length: 4 }, (_, i) => `<p>The town will close the railway bridge for nine weeks from Monday, the council said on Friday in report ${i}. Drivers have to take a detour of six kilometres.</p>`).join('')}`,
      ).replace('<html>', '<html lang="en">'),
      'article',
    ],
    ['a row of teasers', frame(teasers(true)), 'none'],
    [
      'a row of teasers that calls itself an article',
      frame(teasers(true), '<meta property="og:type" content="article">'),
      'none',
    ],
  ];
  for (const [name, html, outcome] of CASES) it(`${name}: ${outcome}`, () => assert.equal(extractArticle(html).outcome, outcome));
});

describe('marks of a page', () => {
  const short = (below: string): string => page(P.slice(0, 2).join('') + below);
  const WALLS: readonly (readonly [string, boolean])[] = [
    ['<p>Dieser Artikel ist exklusiv für Abonnenten.</p>', true],
    ['<p>Jetzt registrieren und weiterlesen</p>', true],
    ['<p><a href="/abo">Abonnieren</a></p>', false],
    ['<p>Jetzt Abo abschließen</p>', false],
    ['<p><a href="/shop">Zum Abo-Shop</a></p>', false],
    ['<div><b>Dieser Text ist unseren Mitgliedern vorbehalten.</b></div>', true],
    ['<div>Der restliche Inhalt ist nur für angemeldete Kundinnen und Kunden.</div>', true],
    ['<div>Möchten Sie das Interview zu Ende lesen?</div>', true],
    ['<h4>Noch 64 Prozent des Artikels</h4>', true],
    ['<div>Weiter geht es nur mit dem Monatspass. <a href="/pass">Zum Pass</a></div>', true],
    ['<p>Ende der Leseprobe</p>', true],
    ['<div>Noch 87 %</div>', true],
    ['<div>Sie haben 12 % des Artikels gelesen</div>', true],
    ['<div><button>Angemeldet weiterlesen</button></div>', true],
    ['<p>Übrig sind noch 5 % des Bestands.</p>', false],
    ['<p>Erst 12 % der Klasse haben das Buch gelesen.</p>', false],
    ['<p>Den vollständigen Bericht finden Sie im E-Paper.</p>', true],
    ['<div class="c-piano"><p>Vier Wochen zum Probieren</p><p>Kein Risiko: Das Angebot endet von selbst.</p></div>', true],
    ['<div class="article-locked"><span>Jetzt testen oder mit dem Konto einloggen</span></div>', true],
    ['<div>Alle Rechte vorbehalten. Nachdruck des Artikels nur mit Genehmigung.</div>', false],
    ['<div>Nur angemeldete Nutzer können diesen Artikel kommentieren.</div>', false],
    ['<div class="paywall-hint"><p>Dieser Artikel bleibt kostenlos. Danke, wenn Sie uns mit einem Abo helfen.</p></div>', false],
    ['<div>Wir haben keine Paywall. Schließen Sie trotzdem ein Abo ab.</div>', false],
    ['<div>Exklusiv für Abonnenten: unser Newsletter am Morgen</div>', false],
    ['<div>Mehr zum Thema steht in der Ausgabe vom Samstag.</div>', false],
    ['<div>Der Text erschien zuerst in Heft 4.</div>', false],
    ['<div class="premium-club"><p>Das Angebot der Woche: zwei Karten für das Freibad</p></div>', false],
    ['<p>Die Stege sind Mitgliedern des Vereins vorbehalten, ein Bericht über die Mängel liegt im Rathaus aus.</p>', false],
  ];
  for (const [below, wall] of WALLS)
    it(`${wall ? 'a paywall' : 'no paywall'}: ${below}`, () =>
      assert.equal(extractArticle(short(below)).paywalled ?? false, wall));

  it('ends at a wall that only its data tell of, unless the text is long', () => {
    const data = (part: string): string => `<script type="application/ld+json">{"@type":"NewsArticle",${part}}</script>`;
    const wall = data('"headline":"Lindenau","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False"}');
    assert.equal(extractArticle(wall + short('')).paywalled, true);
    assert.equal(
      extractArticle(
        wall +
          page(
            P.concat(P.map((t) => t.replaceAll('e', 'ee')))
              .concat(P.map((t) => t.replaceAll('a', 'aa')))
              .join(''),
          ),
      ).paywalled,
      false,
    );
    assert.equal(
      extractArticle(
        data('"headline":"Lindenau","isAccessibleForFree":true,"hasPart":[{"isAccessibleForFree":true}]') + short(''),
      ).paywalled,
      false,
    );
  });

  it('names no day that only a sentence names', () => {
    const told = '<p>Das Urteil vom 5. Mai 2019 wirkt nach.</p><p>Das nächste Treffen ist am 20.04.2026.</p>';
    assert.equal(extractArticle(page(P.slice(0, 3).join('') + told + P.slice(3).join(''))).published, undefined);
  });
  it('leaves out what only screen readers read out', () => {
    const link =
      '<p>Das steht im <a href="/g">Gutachten<span class="sr-only"> (öffnet in neuem Fenster)</span></a> der Stadt.</p>';
    assert.ok(linesOf(page(P.join('') + link)).includes('Das steht im Gutachten der Stadt.'));
  });
  it('takes the name of the house for no headline', () => {
    for (const name of ['<h1><a href="/">Lindenauer Stimme</a></h1>', '<h1>Kreis-Anzeiger</h1>']) {
      const html = page(P.join('')).replace(
        '<h1>Lindenau sperrt seine Brücke</h1>',
        `${name}<h2>Lindenau sperrt seine Brücke</h2>`,
      );
      assert.equal(extractArticle(html).headline, 'Lindenau sperrt seine Brücke', name);
    }
  });
  it('lists the heading the page shows where its head has another', () => {
    const article = extractArticle(
      page(
        P.join(''),
        '<meta property="og:title" content="Brücke in Lindenau: Diese Umwege drohen"><meta property="og:type" content="article">',
      ),
    );
    assert.equal(article.headline, 'Brücke in Lindenau: Diese Umwege drohen');
    assert.deepEqual(
      article.omitted.filter((o) => o.kind === 'headline'),
      [{ text: 'Lindenau sperrt seine Brücke', kind: 'headline', reason: 'before', at: 0 }],
    );
  });
  it('reads UTF-8 with a byte of another set in it', () => {
    const bytes = Buffer.concat([Buffer.from('<p>Brücke für '), Buffer.from([0xe4]), Buffer.from(' alle, größer</p>')]);
    assert.deepEqual(decodePage(bytes), { text: '<p>Brücke für � alle, größer</p>' });
  });
});
