import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/page/extract.ts';
import { plainTextOf } from '../../../src/core/page/text.ts';

// What a page has and does not show: it stays out, and is told of. What is shown stays, however it is wrapped.
const P: readonly string[] = [
  'Der Kreistag von Osterholm hat den Bau der Umgehungsstraße am Mittwoch mit 28 zu 19 Stimmen abgelehnt.',
  'Landrätin Frauke Behrens bedauerte das Ergebnis. „Die Lastwagen fahren weiter durch den Ort“, sagte sie nach der Sitzung.',
  'Die Gegner verwiesen auf das Moor, durch das die Straße geführt hätte. Dort brüten seit einigen Jahren wieder Kraniche.',
  'Nun soll ein Gutachter prüfen, ob ein Tempolimit und eine Ampel helfen. Die Kosten trägt das Land.',
];
const TITLE = 'Kreistag lehnt Umgehungsstraße ab';
const p = (text: string): string => `<p>${text}</p>`;
const NAV = '<nav><a href="/">Start</a> <a href="/kreis">Kreis</a></nav>';
const page = (inside: string, outside = ''): string =>
  `<html><head><title>${TITLE} | Moorbote</title></head><body>${NAV}${outside}<main><h1>${TITLE}</h1>${p(P[0]!)}${p(P[1]!)}${inside}${p(P[2]!)}${p(P[3]!)}</main></body></html>`;

describe('what a page does not show', () => {
  const HIDDEN: readonly (readonly [string, string])[] = [
    ['by its style', '<p style="display:none">Straßenbau im Kreis.</p>'],
    ['by its visibility', '<p style="height:0; VISIBILITY : hidden">Straßenbau im Kreis.</p>'],
    ['by an attribute', '<p hidden>Straßenbau im Kreis.</p>'],
    ['for those who see', '<p aria-hidden="true">Straßenbau im Kreis.</p>'],
    ['beside the screen', '<p style="position:absolute;left:-9999px">Straßenbau im Kreis.</p>'],
    ['by a cut', '<p style="clip: rect(0, 0, 0, 0)">Straßenbau im Kreis.</p>'],
    ['where it is clear', '<p style="color:#333;opacity: 0">Straßenbau im Kreis.</p>'],
    ['in an element that is clear', '<div style="opacity:0.0;height:1px"><p>Straßenbau im Kreis.</p></div>'],
    ['in letters of no size', '<p style="font-size:0">Straßenbau im Kreis.</p>'],
    ['in letters of no size, below', '<div style="line-height:0;font-size:0px;"><p>Straßenbau im <b>Kreis</b>.</p></div>'],
    ['until a script opens it', '<dialog><p>Straßenbau im Kreis.</p></dialog>'],
    ['where scripts run', '<noscript><p>Straßenbau im <b>Kreis</b>.</p></noscript>'],
    ['before a script fills it in', '<template><style>p{color:red}</style><p>Straßenbau im Kreis.</p></template>'],
  ];
  for (const [what, html] of HIDDEN)
    it(what, () => {
      const article = extractArticle(page(html));
      assert.ok(!plainTextOf(article).includes('Straßenbau'));
      assert.deepEqual(
        article.omitted.filter((o) => o.kind === 'hidden').map((o) => o.text),
        ['Straßenbau im Kreis.'],
      );
    });

  it('in a line that it shows', () => {
    const article = extractArticle(
      page('<p>Der Plan <del>von 2019</del> liegt im Rathaus aus<span class="sr-only"> (neues Fenster)</span>.</p>'),
    );
    assert.ok(plainTextOf(article).includes('Der Plan liegt im Rathaus aus.'));
    assert.deepEqual(
      article.omitted.filter((o) => o.kind === 'hidden').map((o) => o.text),
      ['von 2019', '(neues Fenster)'],
    );
  });

  it('in a line that it shows, by the style of a word', () => {
    const article = extractArticle(
      page('<p>Der Plan <span style="opacity:0">Kennwort </span>liegt<span style="font-size:0"> Zähler</span> aus.</p>'),
    );
    assert.ok(plainTextOf(article).includes('Der Plan liegt aus.'));
    assert.deepEqual(
      article.omitted.filter((o) => o.kind === 'hidden').map((o) => o.text),
      ['Kennwort', 'Zähler'],
    );
  });

  const SHOWN: readonly (readonly [string, string])[] = [
    ['half clear', '<p style="opacity:0.5">Straßenbau im Kreis.</p>'],
    ['with a clear border', '<p style="fill-opacity:0">Straßenbau im Kreis.</p>'],
    ['faded in by a script', '<p style="opacity:0;transform:translateY(20px)">Straßenbau im Kreis.</p>'],
    ['in letters of half a size', '<p style="font-size:0.5em">Straßenbau im Kreis.</p>'],
    ['in letters of their own', '<div style="font-size:0"><p style="font-size:16px">Straßenbau im Kreis.</p></div>'],
    ['in letters of its class', '<div style="font-size:0"><p class="spalte">Straßenbau im Kreis.</p></div>'],
  ];
  for (const [what, html] of SHOWN)
    it(`but what is ${what}`, () => assert.ok(plainTextOf(extractArticle(page(html))).includes('Straßenbau im Kreis.')));

  it('but a text that scripts fade in, piece by piece', () => {
    const faded = page('').replaceAll('<p>', '<p style="opacity:0">');
    const text = plainTextOf(extractArticle(faded));
    for (const told of P) assert.ok(text.includes(told), told);
  });

  it('in a text that is taken whole', () => {
    const article = extractArticle(`<p>${P[0]}</p><p>Es bleibt <del>leider </del>dabei.</p>`);
    assert.equal(article.outcome, 'whole');
    assert.deepEqual(
      article.omitted.map((o) => o.text),
      ['leider'],
    );
  });
});

describe('what a page shows', () => {
  const SHOWN: readonly (readonly [string, string])[] = [
    ['moved a little', '<p style="text-indent:-18px;left:-2px">Straßenbau im Kreis ist teuer.</p>'],
    ['in an open dialogue', '<dialog open><p>Straßenbau im Kreis ist teuer.</p></dialog>'],
    ['with a style that speaks of none', '<p style="display:block;overflow:hidden">Straßenbau im Kreis ist teuer.</p>'],
  ];
  for (const [what, html] of SHOWN)
    it(what, () => {
      const { parts, omitted } = extractArticle(page(html));
      assert.ok([...parts, ...omitted.filter((o) => o.kind !== 'hidden')].some((l) => l.text.startsWith('Straßenbau')));
    });

  it('under a layer that hides all of it from screen readers', () => {
    const html = page('').replace('<main>', '<main aria-hidden="true">');
    for (const text of P) assert.ok(plainTextOf(extractArticle(html)).includes(text));
  });

  it('as a formula', () => {
    const math =
      '<p>Die Last wächst mit <math><semantics><mrow><mi>v</mi><mo>·</mo><mi>t</mi></mrow><annotation encoding="application/x-tex">v \\cdot t</annotation></semantics></math>, so der Gutachter.</p>';
    assert.ok(plainTextOf(extractArticle(page(math))).includes('Die Last wächst mit v·t, so der Gutachter.'));
    const twice = `<p>Sie wächst mit <span class="katex"><span class="katex-mathml"><math><mi>v</mi></math></span><span aria-hidden="true">v</span></span> an.</p>`;
    assert.ok(plainTextOf(extractArticle(page(twice))).includes('Sie wächst mit v an.'));
  });
});

describe('a page that is not read to its end', () => {
  it('cut at the beginning of a tag', () => {
    for (const cut of ['<', '</'])
      assert.ok(plainTextOf(extractArticle(page('').split('</p></main>')[0]! + cut)).endsWith(`${P[3]}\n`));
    assert.ok(plainTextOf(extractArticle(`<p>${P[0]}</p><p>Ist 3 &lt;`)).includes('Ist 3 <'));
  });

  it('names what was not read', () => {
    const article = extractArticle(page(p(P[2]!).repeat(4000)));
    assert.ok(article.omitted.some((o) => o.reason === 'unread'));
    assert.ok(!extractArticle(page('')).omitted.some((o) => o.reason === 'unread'));
  });

  it('gives the text behind more tags than any page has', () => {
    assert.equal(plainTextOf(extractArticle(`${'<div>'.repeat(130_000)}${P[0]}`)).trim(), P[0]);
  });
});

describe('front pages', () => {
  const section = (i: number): string =>
    `<section><h3>Kreis ${i}</h3><h2><a href="/${i}">Meldung ${i} aus Osterholm</a></h2><p>${P[i % 4]}</p><p>${P[(i + 1) % 4]}</p></section>`;
  it('whose teasers have two paragraphs each, under a greeting, are no articles', () => {
    const html = `<html><head><title>Moorbote</title></head><body>${NAV}<main><h1>Alles aus Osterholm</h1><p>Schön, dass Sie hier sind und lesen, was zwischen Moor und Geest geschieht.</p>${[1, 2, 3, 4, 5].map(section).join('')}</main></body></html>`;
    assert.equal(extractArticle(html).outcome, 'none');
  });
  it('an article with linked subheadings is one', () => {
    const body = [0, 1, 2]
      .map((i) => `<h2><a href="#${i}">Frage ${i + 1}</a></h2>${p(P[i]!)}${p(P[i + 1]!)}${p(P[0]!)}`)
      .join('');
    assert.equal(extractArticle(page(body)).outcome, 'article');
  });
});
