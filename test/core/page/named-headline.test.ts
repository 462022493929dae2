import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/index.ts';
import { PARAGRAPHS } from './pages.ts';

const TITLE = 'Lindenau sperrt seine Brücke';
const P = PARAGRAPHS.BRIDGE.map((p) => `<p>${p}</p>`);
const NAV = '<nav><a href="/">Start</a> <a href="/l">Lokales</a> <a href="/s">Sport</a></nav>';
const END = '<footer><a href="/i">Impressum</a> <a href="/d">Datenschutz</a></footer>';
const page = (over: string, title: string, first = '', body = P.join('')): string =>
  `<html lang="de"><head><title>${title}</title></head><body>${first}${NAV}<div class="c">${over}<p>4. Mai 2026</p>${body}</div>${END}</body></html>`;
const headlineOf = (html: string): string | undefined => extractArticle(html).headline;

/** Over the headline or in it stands what is none; the title of the head names it. */
const OTHERS: readonly (readonly [string, string, string, string?, string?])[] = [
  ['the name of a section', `<h1>Aktuelles</h1><h2>${TITLE}</h2>`, `${TITLE} | Amt Oberau`],
  ['a section that the title names too', `<h1>Einzelansicht</h1><h2>${TITLE}</h2>`, 'Einzelansicht - Amt Oberau'],
  ['the name of the site', `<h2>${TITLE}</h2>`, `${TITLE} - Amt Oberau`, '<div><h1>Amt Oberau</h1></div>'],
  [
    'the name of the site in a header',
    `<h2 class="entry-title">${TITLE}</h2>`,
    `${TITLE} | Talnotizen`,
    '<header><h1>Talnotizen</h1></header>',
  ],
  ['a line of small letters', `<h1>${TITLE} <small>Umweg über Oberau</small></h1>`, `${TITLE} | Bote`],
  ['a day', `<h1>${TITLE} <span>04.05.2026</span></h1>`, `${TITLE} | Bote`],
  [
    'a second line',
    `<h1><span style="display:block">${TITLE}</span><span style="display:block">Umweg über Oberau</span></h1>`,
    `${TITLE} | Bote`,
  ],
  [
    'no heading but a subheading',
    `<div class="title">${TITLE}</div>`,
    `${TITLE} | Bote`,
    '',
    `${P[0]}<h2>Was es kostet</h2>${P.slice(1).join('')}`,
  ],
  [
    'a bold line for a heading',
    `<p><strong>${TITLE}</strong></p>`,
    `${TITLE} | Bote`,
    '',
    `${P[0]}<h2>Was es kostet</h2>${P.slice(1).join('')}`,
  ],
  [
    'a heading of the fourth level',
    `<h4>${TITLE}</h4>`,
    `${TITLE} | Bote`,
    '',
    `${P[0]}<h3>Was es kostet</h3>${P.slice(1).join('')}`,
  ],
];

/** Headlines that are what the first heading says. */
const OWN: readonly (readonly [string, string, string, string])[] = [
  ['a subheading below it', `<h1>${TITLE}</h1><h2>Umweg über Oberau</h2>`, `${TITLE} | Bote`, TITLE],
  [
    'a subheading that the title has too',
    `<h1>${TITLE}</h1><h2>Umweg über Oberau</h2>`,
    `${TITLE} – Umweg über Oberau | Bote`,
    TITLE,
  ],
  ['another title in the head', `<h1>${TITLE}</h1><h2>Was es kostet</h2>`, 'Brücke zu: Das gilt jetzt | Bote', TITLE],
  ['a linked name of the site', `<h2>${TITLE}</h2>`, `Talnotizen » ${TITLE}`, TITLE],
  ['a short headline', '<h1>Brücke zu</h1><h2>Umweg über Oberau</h2>', 'Brücke zu | Bote', 'Brücke zu'],
  [
    'a year in it',
    '<h1>Lindenau feiert am 4. Mai seine Brücke</h1>',
    'Lindenau feiert am 4. Mai seine Brücke | Bote',
    'Lindenau feiert am 4. Mai seine Brücke',
  ],
];

describe('the headline that the head names', () => {
  for (const [name, over, title, first, body] of OTHERS)
    it(`is found beside ${name}`, () => {
      assert.equal(headlineOf(page(over, title, first, body)), TITLE);
    });
  for (const [name, over, title, wanted] of OWN)
    it(`stays with ${name}`, () => {
      const first = name.startsWith('a linked') ? '<div><h1><a href="/">Talnotizen</a></h1></div>' : '';
      assert.equal(headlineOf(page(over, title, first)), wanted);
    });
  it('parts the lines of a heading', () => {
    for (const spans of [
      '<span style="display:block">Lindenau sperrt Brücke</span><span style="display:block">am Markt</span>',
      '<span>Lindenau sperrt Brücke</span><span>Umweg nötig</span>',
    ]) {
      const { heading, omitted } = extractArticle(page(`<h1>${spans}</h1>`, 'Amt Oberau'));
      assert.doesNotMatch(`${heading} ${omitted.map((o) => o.text).join(' ')}`, /Brückeam|BrückeUmweg/u);
    }
  });
  it('leaves a word in two elements of a heading one', () => {
    const { heading } = extractArticle(page('<h1>Linden<span>au</span> sperrt seine Brücke</h1>', `${TITLE} | Bote`));
    assert.equal(heading, TITLE);
  });
});
