import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/index.ts';
import { dayIn } from '../../../src/core/page/dates.ts';
import { withoutSuffix } from '../../../src/core/page/headline.ts';
import { PARAGRAPHS } from './pages.ts';

describe('days on a page', () => {
  const DAYS: readonly (readonly [string, string | undefined])[] = [
    ['2025-03-14', '2025-03-14'],
    ['2025-03-14T23:50:00-05:00', '2025-03-14T23:50'],
    ['Stand: 14.03.2025, 15.20 Uhr', '2025-03-14T15:20'],
    ['14. März 2025 um 9:05 Uhr', '2025-03-14T09:05'],
    ['3. Jänner 2024', '2024-01-03'],
    ['14.3.25', '2025-03-14'],
    ['30.01.202430. Januar 2024', '2024-01-30'],
    ['27/03/2025, 8.10 Uhr', '2025-03-27T08:10'],
    ['04/03/2025', undefined],
    ['9. Febr. 2025', '2025-02-09'],
    ['9·2·2025', '2025-02-09'],
    ['Mar 14, 2025', '2025-03-14'],
    ['Okt 02, 2025', '2025-10-02'],
    ['März 4, 2026', '2026-03-04'],
    ['Im Mai 2025, 14 Tage lang', undefined],
    ['Fri, 14 Mar 2025 21:12:00 +0100', '2025-03-14T21:12'],
    ['Fri, 14 Mar 2025 20:12:00 GMT', '2025-03-14T21:12'],
    ['Band 9, Heft 2, 2025', undefined],
    ['Freitag, 31. November 2025', undefined],
    ['31.02.2025', undefined],
    ['vor 14 Minuten', undefined],
    ['Bundesliga 2024/25, 3. Spieltag', undefined],
    ['Telefon 030 1234567', undefined],
  ];
  for (const [text, day] of DAYS) it(`in "${text}": ${day ?? 'none'}`, () => assert.equal(dayIn(text), day));
});

describe('titles without their house', () => {
  const TITLES: readonly (readonly [string, string, string])[] = [
    ['Eisenbahnbrücke wird gesperrt | Lindenauer Bote', '', 'Eisenbahnbrücke wird gesperrt'],
    ['Eisenbahnbrücke wird gesperrt - Lokales - Tagblatt', '', 'Eisenbahnbrücke wird gesperrt - Lokales'],
    ['Eisenbahnbrücke wird gesperrt – Brandtal', 'Brandtal', 'Eisenbahnbrücke wird gesperrt'],
    ['Eisenbahnbrücke gesperrt – und keiner weiß, wie lange', '', 'Eisenbahnbrücke gesperrt – und keiner weiß, wie lange'],
    ['Rat - Kreis', 'Kreis', 'Rat - Kreis'],
  ];
  for (const [title, site, wanted] of TITLES) it(`of "${title}"`, () => assert.equal(withoutSuffix(title, site), wanted));
});

describe('the headline', () => {
  const body = PARAGRAPHS.BRIDGE.map((p) => `<p>${p}</p>`).join('');
  const page = (head: string, heading: string): string =>
    `<html><head>${head}</head><body><nav><ol class="breadcrumb"><li><a href="/">Start</a></li><li><h1>Brücke</h1></li></ol></nav><article>${heading}${body}</article><footer><a href="/i">Impressum</a></footer></body></html>`;
  const data = (headline: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;
  const CASES: readonly (readonly [string, string, string])[] = [
    [
      'is the visible one without metadata, not the breadcrumb',
      page('', '<h2>Lindenau sperrt seine Brücke</h2>'),
      'Lindenau sperrt seine Brücke',
    ],
    [
      'is of two that the head gives the one that the page shows',
      page(
        `<meta property="og:title" content="Kilometerlange Umwege in Lindenau">${data('Lindenau sperrt seine Brücke')}`,
        '<h1>Lindenau sperrt seine Brücke</h1>',
      ),
      'Lindenau sperrt seine Brücke',
    ],
    [
      'is read through entities that were escaped twice',
      page(
        `<meta property="og:title" content="Br&amp;uuml;cke zu &amp;quot;alt&amp;quot; f&amp;uuml;r Busse">`,
        '<h1>Brücke zu "alt" für Busse</h1>',
      ),
      'Brücke zu "alt" für Busse',
    ],
    [
      'has its kicker before it where a heading holds both',
      page('', '<h1><span class="kicker">Umwege in Lindenau</span><span>Brücke wird ab Montag gesperrt</span></h1>'),
      'Umwege in Lindenau: Brücke wird ab Montag gesperrt',
    ],
    [
      'stays apart from the name of a section, of a place or with its colon',
      page('', '<h1><span class="kicker">Verkehr in Lindenau:</span> Brücke wird ab Montag gesperrt</h1>'),
      'Brücke wird ab Montag gesperrt',
    ],
    [
      'is not what the head joins to a section by a dash',
      page(
        '<meta property="og:title" content="Verkehr - Brücke wird ab Montag gesperrt">',
        '<h1><span>Verkehr</span><span>Brücke wird ab Montag gesperrt</span></h1>',
      ),
      'Brücke wird ab Montag gesperrt',
    ],
    [
      'goes without a kicker that only the data put before it',
      page(
        `<title>Brücke wird ab Montag gesperrt - Talwacht</title>${data('Seite Drei: Brücke wird ab Montag gesperrt')}`,
        '<h1>Brücke wird ab Montag gesperrt</h1>',
      ),
      'Brücke wird ab Montag gesperrt',
    ],
    [
      'has the kicker of the data where the page’s title has it as well',
      page(
        `<title>Lindenau: Brücke wird ab Montag gesperrt - Talwacht</title>${data('Lindenau: Brücke wird ab Montag gesperrt')}`,
        '<h1>Brücke wird ab Montag gesperrt</h1>',
      ),
      'Lindenau: Brücke wird ab Montag gesperrt',
    ],
    [
      'stays apart from a kicker that names the kind of text',
      page('', '<h1><span class="kicker">Kommentar</span><span>Eine Brücke, die keiner wollte</span></h1>'),
      'Eine Brücke, die keiner wollte',
    ],
  ];
  for (const [name, html, wanted] of CASES) it(name, () => assert.equal(extractArticle(html).headline, wanted));
});

describe('the address of an article', () => {
  const ADDRESSES: readonly (readonly [what: string, canonical: string, address: string | undefined])[] = [
    ['a web address', 'https://bote.example/bruecke', 'https://bote.example/bruecke'],
    ['a path', '/lokales/bruecke', '/lokales/bruecke'],
    ['a script', 'javascript:alert(1)', undefined],
    ['data', 'data:text/html,bruecke', undefined],
  ];
  for (const [what, canonical, address] of ADDRESSES)
    it(`${what}: ${address ?? 'none'}`, () => {
      const head = `<head><title>Brücke wird gesperrt</title><link rel="canonical" href="${canonical}"></head>`;
      const body = `<nav><a href="/">Start</a> <a href="/sport">Sport</a></nav><article><h1>Brücke wird gesperrt</h1>${PARAGRAPHS.CLINIC.map((p) => `<p>${p}</p>`).join('')}</article>`;
      assert.equal(extractArticle(`<!doctype html><html>${head}<body>${body}</body></html>`).canonical, address);
    });
});

describe('the day of an article', () => {
  const body = PARAGRAPHS.BRIDGE.map((p) => `<p>${p}</p>`);
  const menu = '<nav><a href="/">Start</a> <a href="/kreis">Kreis</a> <a href="/sport">Sport</a></nav>';
  const page = (
    by: string,
    { head = '', top = '', pieces = body }: { head?: string; top?: string; pieces?: readonly string[] } = {},
  ): string =>
    `<html><head><title>Brücke wird gesperrt | Bote</title>${head}</head><body>${top}${menu}<main><h1>Brücke wird gesperrt</h1>${by}${pieces.join('')}</main></body></html>`;
  const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;
  const DATA = '{"@type":"NewsArticle","headline":"Brücke wird gesperrt","datePublished":"2026-04-17"}';
  const chronicle = body.flatMap((p, i) => [`<h2>${i + 3}. Mai 2019</h2>`, p]);
  const CASES: readonly (readonly [what: string, html: string, day: string | undefined])[] = [
    [
      'not that of the masthead but of the byline',
      page('<p>Von Ulf Renner, 17. April 2026</p>', { top: '<div class="date">Sonntag, 19. April 2026</div>' }),
      '2026-04-17',
    ],
    [
      'over the headline where no menu stands between',
      page('', { top: '' }).replace('<main>', '<main><p>17. April 2026</p>'),
      '2026-04-17',
    ],
    [
      'not that of a chronicle’s subheading but of the line above',
      page('<p>17.04.2026 | Redaktion</p>', { pieces: [body[0]!, ...chronicle] }),
      '2026-04-17',
    ],
    ['none where only a chronicle’s subheadings have one', page('', { pieces: [...body, ...chronicle] }), undefined],
    ['behind the name of a place', page('<p>Lindenau, 17. April 2026</p><p>3. Mai 2019</p>'), '2026-04-17'],
    [
      'below the article, where it says what it is',
      page('').replace('</main>', '<p class="date">Erschienen am 17.04.2026</p></main>'),
      '2026-04-17',
    ],
    [
      'not that of the change behind it in one line',
      page(
        '<div><span>Veröffentlicht: 17. September 2026, 07:14 Uhr</span><span>Zuletzt geändert: 19. September 2026, 23:38 Uhr</span></div>',
      ),
      '2026-09-17',
    ],
    [
      'before the time it takes to read',
      page('<div><span>Ulf Renner</span><span>17. April 2026 / 20:04 Uhr</span><span>Lesedauer: 3 Min.</span></div>'),
      '2026-04-17',
    ],
    [
      'none that a sentence tells of',
      page('<div>Die Brücke wurde am 17. April 2016 geprüft, es dauerte 3 Min.</div>'),
      undefined,
    ],
    ['of data with a comma too many', page('', { head: data(DATA.replace('}', ',}')) }), '2026-04-17'],
    ['of data inside a comment', page('', { head: data(`<!--${DATA}-->`) }), '2026-04-17'],
    ['of data marked as text', page('', { head: data(`//<![CDATA[\n${DATA}\n//]]>`) }), '2026-04-17'],
    ['of no data that is broken', page('<p>16.04.2026</p>', { head: data(DATA.slice(0, -4)) }), '2026-04-16'],
    ['counted in seconds', page('', { head: '<meta property="article:published_time" content="1776412800">' }), '2026-04-17'],
    ['without marks', page('', { head: '<meta name="pubdate" content="20260417">' }), '2026-04-17'],
    [
      'as mails write it',
      page('', { head: '<meta name="publish-date" content="Fri, 17 Apr 2026 08:00:00 +0200">' }),
      '2026-04-17',
    ],
    ['of no number that is none', page('<p>16.04.2026</p>', { head: '<meta name="pubdate" content="20269999">' }), '2026-04-16'],
  ];
  for (const [what, html, day] of CASES) it(what, () => assert.equal(extractArticle(html).published?.slice(0, 10), day));

  it('and that of its change, in one line', () => {
    const { published, modified } = extractArticle(page('<p>Aktualisiert: 19.04.2026 · Veröffentlicht: 17.04.2026</p>'));
    assert.deepEqual([published, modified], ['2026-04-17', '2026-04-19']);
  });
});
