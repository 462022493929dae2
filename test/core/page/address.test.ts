import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/index.ts';
import { sharedPath, titleInAddress } from '../../../src/core/page/address.ts';
import { parsePage } from '../../../src/core/page/dom/parse.ts';
import { PARAGRAPHS } from './pages.ts';

const OWN = 'https://www.bote.example/lokales/lindenau-sperrt-seine-bruecke-art-4711.html';
const enc = encodeURIComponent;

describe('the address in share links', () => {
  const LINKS: readonly (readonly [string, string, string | undefined])[] = [
    [
      'Facebook',
      `https://www.facebook.com/sharer/sharer.php?u=${enc(OWN)}`,
      '/lokales/lindenau-sperrt-seine-bruecke-art-4711.html',
    ],
    [
      'X, encoded twice, with a mark of the campaign',
      `https://x.com/intent/post?text=Br%C3%BCcke&url=${enc(enc(`${OWN}?ref=x`))}`,
      '/lokales/lindenau-sperrt-seine-bruecke-art-4711.html',
    ],
    [
      'WhatsApp, behind a sentence',
      `whatsapp://send?text=${enc(`Schau mal: ${OWN}`)}`,
      '/lokales/lindenau-sperrt-seine-bruecke-art-4711.html',
    ],
    [
      'a mail',
      `mailto:?subject=Tipp&body=${enc(`Gelesen:\n${OWN}\nGruß`)}`,
      '/lokales/lindenau-sperrt-seine-bruecke-art-4711.html',
    ],
    ['not an article beside it', 'https://www.bote.example/lokales/rat-streitet-ueber-radwege', undefined],
    [
      'not an advertisement with an address',
      `https://ads.example/click?to=${enc('https://shop.example/schuhe-im-angebot-heute')}`,
      undefined,
    ],
    ['not a share link without one', 'https://www.facebook.com/sharer/sharer.php', undefined],
    ['broken escapes', 'https://www.facebook.com/sharer/sharer.php?u=%E0%A4%A', undefined],
  ];
  for (const [name, href, path] of LINKS)
    it(`${path ? 'is read: ' : ''}${name}`, () =>
      assert.equal(sharedPath(parsePage(`<p><a href="${href.replaceAll('&', '&amp;')}">x</a></p>`).root), path));
});

describe('a title in an address', () => {
  const TITLES: readonly (readonly [string, string, readonly string[], string | undefined])[] = [
    [
      'ä as ae',
      '/lindenau-sperrt-seine-bruecke-art-4711.html',
      ['Kilometerlange Umwege', 'Lindenau sperrt seine Brücke'],
      'Lindenau sperrt seine Brücke',
    ],
    ['ä as a', '/lindenau-sperrt-seine-brucke-4711', ['Lindenau sperrt seine Brücke'], 'Lindenau sperrt seine Brücke'],
    [
      'the longest',
      '/verkehr-lindenau-sperrt-seine-bruecke',
      ['Lindenau sperrt seine Brücke', 'Verkehr: Lindenau sperrt seine Brücke'],
      'Verkehr: Lindenau sperrt seine Brücke',
    ],
    [
      'the house’s numbers do not count',
      '/artikel/2025/03/lindenau-sperrt-bruecke.e4f07910-3c72-4551-a37d-96207f2c9b02.html',
      ['Lindenau sperrt Brücke'],
      'Lindenau sperrt Brücke',
    ],
    ['a word of it is too little', '/warum-lindenau-seine-bruecke-nach-dem-unfall-sperren-muss', ['Lindenau'], undefined],
    ['other words', '/lindenau-bruecke-ab-montag-zu', ['Lindenau sperrt seine Brücke'], undefined],
    ['an address of numbers', '/p/4QgGF', ['Lindenau sperrt seine Brücke'], undefined],
  ];
  for (const [name, path, titles, wanted] of TITLES) it(name, () => assert.equal(titleInAddress(path, titles), wanted));
});

describe('the headline of a copied page', () => {
  const body = PARAGRAPHS.BRIDGE.map((p) => `<p>${p}</p>`).join('');
  const page = (top: string, address: string): string =>
    `<nav><ol class="breadcrumb"><li><a href="/">Start</a></li><li><h1>Lindenau sperrt seine Brücke für alle</h1></li></ol></nav><article>${top}${body}<ul class="share"><li><a href="https://www.facebook.com/sharer/sharer.php?u=${enc(address)}">Teilen</a></li></ul></article><footer><a href="/i">Impressum</a></footer>`;
  const CASES: readonly (readonly [string, string, string])[] = [
    [
      'is that of its address',
      page('<h2>Die Umwege werden lang</h2>', 'https://bote.example/lindenau-sperrt-seine-bruecke-fuer-alle-1.html'),
      'Lindenau sperrt seine Brücke für alle',
    ],
    [
      'stays the visible one where the address says it',
      page('<h2>Die Umwege werden lang</h2>', 'https://bote.example/die-umwege-werden-lang'),
      'Die Umwege werden lang',
    ],
    [
      'stays the visible one where the address says neither',
      page('<h2>Die Umwege werden lang</h2>', 'https://bote.example/bruecke-zu-und-jetzt'),
      'Die Umwege werden lang',
    ],
    [
      'has the line above it where the address has both',
      page('<p class="x">Verkehr</p><h2>Die Umwege werden lang</h2>', 'https://bote.example/verkehr-die-umwege-werden-lang'),
      'Verkehr: Die Umwege werden lang',
    ],
    [
      'has no line above it that the address does not have',
      page('<p class="x">Verkehr</p><h2>Die Umwege werden lang</h2>', 'https://bote.example/die-umwege-werden-lang'),
      'Die Umwege werden lang',
    ],
    [
      'keeps a kicker of its heading that the address leaves out',
      page(
        '<h2><span class="kicker">Brücke gesperrt</span><span>Die Umwege werden lang</span></h2>',
        'https://bote.example/die-umwege-werden-lang',
      ),
      'Brücke gesperrt: Die Umwege werden lang',
    ],
  ];
  for (const [name, html, wanted] of CASES) it(name, () => assert.equal(extractArticle(html).headline, wanted));
});

describe('the day of a copied page', () => {
  const body = [...PARAGRAPHS.BRIDGE, ...PARAGRAPHS.CLINIC].map((p) => `<p>${p}</p>`).join('');
  const page = (inside: string, below: string): string =>
    `<nav><a href="/">Start</a></nav><article><h1>Lindenau sperrt seine Brücke</h1>${inside}${body}</article>${below}<footer><a href="/i">Impressum</a></footer>`;
  const caption = '<div><img src="a.jpg"><p>Brückenprüfung Lindenau, 11. März 2025</p></div>';
  const CASES: readonly (readonly [string, string, string | undefined])[] = [
    [
      'is the one with its name below the text, not the one of a picture',
      page(caption, '<ul><li><strong>Datum</strong> 14.03.2025</li><li><strong>Autorin</strong> Marie Althoff</li></ul>'),
      '2025-03-14',
    ],
    ['is the one below the headline', page(`<p>Von Marie Althoff, 14.03.2025, 15.20 Uhr</p>${caption}`, ''), '2025-03-14'],
    [
      'is none of a row of teasers',
      page(
        '',
        Array.from(
          { length: 30 },
          (_, i) => `<div><a href="/${i}">Wissenschaft ${String((i % 28) + 1).padStart(2, '0')}.02.2016</a></div>`,
        ).join(''),
      ),
      undefined,
    ],
  ];
  for (const [name, html, wanted] of CASES) it(name, () => assert.equal(extractArticle(html).published?.slice(0, 10), wanted));
});
