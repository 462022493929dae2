import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle, textOfArticle } from '../../../src/core/index.ts';
import { PARAGRAPHS } from './pages.ts';

const P = [...PARAGRAPHS.BRIDGE, ...PARAGRAPHS.CLINIC].map((p) => `<p>${p}</p>`).join('');
const NAV = '<nav><a href="/">Start</a> <a href="/l">Lokales</a> <a href="/s">Sport</a></nav>';
const END = '<footer><a href="/i">Impressum</a> <a href="/d">Datenschutz</a></footer>';
const page = (last: string, beside = ''): string =>
  `<html lang="de"><head><title>Lindenau sperrt seine Brücke | Bote</title></head><body>${NAV}<main><article><h1>Lindenau sperrt seine Brücke</h1><div class="entry-content">${P}${last}</div>${beside}</article></main>${END}</body></html>`;
const textOf = (html: string): string => textOfArticle(extractArticle(html));

/** What is written with an article and stands in a box at its end, each with what must stay. */
const PIECES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a recipe of its plugin',
    '<div class="wprm-recipe-container"><h2 class="wprm-recipe-name">Kürbissuppe</h2><div><h3 class="wprm-recipe-header">Einkauf</h3><ul><li><span>2</span> <span>kleine</span> <span>Kürbisse</span></li><li><span>1</span> <span>Zwiebel</span></li></ul></div><ol><li><div>Die Kürbisse halbieren und eine Stunde im Ofen backen.</div></li></ol></div>',
    ['Kürbissuppe', '2 kleine Kürbisse', '1 Zwiebel', 'Die Kürbisse halbieren'],
  ],
  [
    'an unnamed box of headings and lists',
    '<div><h2>Einkauf</h2><ul><li>Vier rote Rüben</li><li>Etwas Meerrettich</li></ul><h2>So geht es</h2><ol><li>Die Rüben weich kochen und schälen.</li></ol></div>',
    ['Einkauf', 'Vier rote Rüben', 'So geht es', 'Die Rüben weich kochen'],
  ],
  [
    'somebody’s life',
    '<div class="wp-block-group"><h3>Zur Person</h3><p>Rosa Tietz, 61, führt seit 2009 die Werft. Sie lernte in Kiel.</p></div>',
    ['Zur Person', 'Rosa Tietz, 61'],
  ],
  [
    'questions and answers',
    '<div class="schema-faq"><div><strong>Wie breit wird sie?</strong><p>Sieben Meter.</p></div><div><strong>Wer baut sie?</strong><p>Eine Firma aus Oberau.</p></div></div>',
    ['Wie breit wird sie?', 'Sieben Meter.', 'Wer baut sie?', 'Eine Firma aus Oberau.'],
  ],
  [
    'a text beside its picture',
    '<div class="wp-block-media-text"><figure><img src="a.jpg"></figure><div><p>Unter dem Bogen liegt ein Kahn, der seit Jahren niemandem gehört.</p></div></div>',
    ['Unter dem Bogen'],
  ],
  [
    'a pull quote',
    '<figure class="wp-block-pullquote"><blockquote><p>Eine Brücke ist kein Denkmal, sie ist ein Weg.</p><cite>Rosa Tietz</cite></blockquote></figure>',
    ['Eine Brücke ist kein Denkmal'],
  ],
  [
    'a call',
    '<div class="callout"><b>Merke</b><p>Wer die Sperre umgeht, zahlt sechzig Euro.</p></div>',
    ['Merke', 'Wer die Sperre'],
  ],
  [
    'notes',
    '<ol class="wp-block-footnotes"><li>Siehe das Protokoll der Sitzung vom Mai. <a href="#r">↩</a></li></ol>',
    ['Siehe das Protokoll'],
  ],
  [
    'sources that are links',
    '<h2>Quellen</h2><ol><li><a href="https://amt.example/1">Landesamt: Zustand der Brücken</a></li><li><a href="https://verein.example/2">Verein der Ingenieure: Heft 12</a></li></ol>',
    ['Quellen', 'Landesamt: Zustand der Brücken', 'Verein der Ingenieure'],
  ],
  [
    'a box beside the text',
    '<aside><h3>Auf einen Blick</h3><p>Die Brücke ist 88 Meter lang und wurde 1934 gebaut.</p></aside>',
    ['Auf einen Blick', '88 Meter'],
  ],
  [
    'two columns',
    '<div class="wp-block-columns"><div class="wp-block-column"><h3>Dafür</h3><p>Der Weg wird kürzer, sagen die einen.</p></div><div class="wp-block-column"><h3>Dagegen</h3><p>Der Lärm wird größer, sagen die anderen.</p></div></div>',
    ['Dafür', 'Der Weg wird kürzer', 'Dagegen', 'Der Lärm wird'],
  ],
];

/** What houses put there. */
const OTHERS: readonly (readonly [string, string, RegExp])[] = [
  [
    'related articles',
    '<div class="related"><h3>Das könnte Sie auch interessieren</h3><ul><li><a href="/1">Freibad öffnet später</a></li><li><a href="/2">Chor sucht Tenöre</a></li></ul></div>',
    /Freibad|Chor|interessieren/u,
  ],
  [
    'teasers with linked titles',
    '<div><h3><a href="/1">Freibad öffnet später</a></h3><p>Die Pumpen sind noch nicht da. Schwimmer müssen warten.</p></div>',
    /Freibad|Pumpen/u,
  ],
  [
    'a form',
    '<div class="x9"><h3>Nichts mehr verpassen</h3><p>Was im Tal geschieht, jeden Morgen um sechs in der Post.</p><form><input><button>Eintragen</button></form></div>',
    /verpassen|Eintragen|jeden Morgen/u,
  ],
  [
    'an offer',
    '<div><h4>Der Bote zum Frühstück</h4><p>Lesen Sie vier Wochen kostenlos, was Lindenau bewegt.</p></div>',
    /Frühstück|vier Wochen/u,
  ],
  [
    'who wrote it, by name',
    '<div class="author-box"><p>Clara Winkens lebt in Trier und mag Brücken aus Stein.</p></div>',
    /Clara/u,
  ],
  [
    'links under a heading',
    '<h2>Mehr dazu</h2><ol><li><a href="/1">Freibad öffnet später</a></li><li><a href="/2">Chor sucht Tenöre</a></li></ol>',
    /Freibad|Chor/u,
  ],
];

describe('the last piece of an article in a box of its own', () => {
  for (const [name, html, wanted] of PIECES)
    it(`keeps ${name}`, () => {
      const text = textOf(page(html));
      assert.deepEqual(
        wanted.filter((w) => !text.includes(w)),
        [],
      );
      assert.doesNotMatch(text, /Impressum|Lokales/u);
    });
  for (const [name, html, furniture] of OTHERS)
    it(`leaves out ${name}`, () => {
      assert.doesNotMatch(textOf(page(html)), furniture);
    });
  it('leaves out a box behind the element of the paragraphs', () => {
    const box = '<div class="bx"><h3>Notruf 110</h3><p>In eiligen Fällen wählen Sie immer den Notruf.</p></div>';
    assert.doesNotMatch(textOf(page('', box)), /Notruf 110/u);
  });
});
