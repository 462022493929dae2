import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle, textOfArticle } from '../../../src/core/index.ts';
import { PARAGRAPHS } from './pages.ts';

const TITLE = 'Lindenau sperrt seine Brücke';
const ALL = [...PARAGRAPHS.BRIDGE, ...PARAGRAPHS.CLINIC];
const paragraphs = (n = ALL.length): string =>
  ALL.slice(0, n)
    .map((p) => `<p>${p}</p>`)
    .join('');
const NAV = '<nav><a href="/">Start</a> <a href="/l">Lokales</a> <a href="/s">Sport</a></nav>';
const END = '<footer><a href="/i">Impressum</a> <a href="/d">Datenschutz</a></footer>';
interface Given {
  readonly head?: string;
  readonly day?: string;
  readonly text?: string;
  readonly last?: string;
  readonly beside?: string;
}
const page = ({ head = '', day = '', text = paragraphs(), last = '', beside = '' }: Given): string =>
  `<html lang="de"><head><title>${TITLE} | Bote</title>${head}</head><body>${NAV}<main><article><h1>${TITLE}</h1>${day}${text}${last}</article></main>${beside}${END}</body></html>`;
const data = (json: object): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('the day of a page', () => {
  const EVENTS = '<aside><h3>Termine</h3><p>12.05.2026 Orgelkonzert im Dom</p><p>14.06.2026 Stadtfest</p></aside>';
  const OTHER = data({ '@type': 'NewsArticle', headline: 'Freibad öffnet später', datePublished: '2020-01-01' });
  const OWN = data({ '@type': 'NewsArticle', headline: 'Brücke in Lindenau ist zu', datePublished: '2026-05-03' });
  it('is not that of what takes place', () => {
    assert.equal(extractArticle(page({ text: paragraphs(3), last: EVENTS })).published, undefined);
  });
  it('is the visible one, not that of an article that data describe beside it', () => {
    const article = extractArticle(page({ head: OTHER, day: '<p>4. Mai 2026</p>' }));
    assert.equal(article.published, '2026-05-04');
    assert.equal(article.headline, TITLE);
  });
  it('is that of data whose headline is put in other words', () => {
    assert.equal(extractArticle(page({ head: OWN, day: '<p>4. Mai 2026</p>' })).published, '2026-05-03');
  });
  it('is none where a page names its last change alone', () => {
    const { published, modified } = extractArticle(page({ day: '<p>Zuletzt aktualisiert: 1. Mai 2026</p>' }));
    assert.deepEqual([published, modified], [undefined, '2026-05-01']);
  });
  it('is that of a state', () => {
    assert.equal(extractArticle(page({ day: '<p>Stand: 1. Mai 2026</p>' })).published, '2026-05-01');
  });
  it('is read off a sign of three pieces', () => {
    assert.equal(
      extractArticle(page({ day: '<div><span>3</span><span>Mär</span><span>2026</span></div>' })).published,
      '2026-03-03',
    );
  });
  it('is found below the text where it is labelled', () => {
    assert.equal(extractArticle(page({ last: '<p>Erschienen am 12.05.2026</p>' })).published, '2026-05-12');
  });
});

describe('the end of a text that costs money', () => {
  const PAID = data({ '@type': 'NewsArticle', headline: TITLE, isAccessibleForFree: 'False' });
  it('is not where all of it stands', () => {
    assert.equal(extractArticle(page({ head: PAID, text: paragraphs(5) })).paywalled, false);
  });
  it('is where a sentence or two stand', () => {
    assert.equal(extractArticle(page({ head: PAID, text: paragraphs(2) })).paywalled, true);
  });
  for (const said of ['<h2>Mit dem Boten durch das Jahr</h2>', '<p>Für alle, die es genau wissen wollen.</p>'])
    it(`is at a box that is called a wall: ${said}`, () => {
      const article = extractArticle(page({ text: paragraphs(2), last: `<div class="paywall">${said}</div>` }));
      assert.equal(article.paywalled, true);
      assert.doesNotMatch(textOfArticle(article), /durch das Jahr|genau wissen/u);
    });
  it('is not at a wall that holds the article', () => {
    const article = extractArticle(page({ text: `<div class="paywall">${paragraphs()}</div>` }));
    assert.equal(article.paywalled, false);
    assert.ok(textOfArticle(article).includes(ALL.at(-1)!));
  });
});

const SHORT = [
  'Der Steg am Wehr bleibt bis Ostern gesperrt, weil das Holz morsch geworden ist und niemand mehr haften will.',
  'Das Amt hat die Balken bestellt, geliefert werden sie im Februar, sagte die Leiterin am Montag im Rat der Stadt. Bis dahin führt der Weg über Oberau.',
];

describe('comments that are longer than their article', () => {
  const OPINIONS = [
    'Wie immer zahlen wir die Zeche!',
    'Danke für den Bericht, ich habe gelacht.',
    'Meine Tante ist dort noch mit dem Kahn gefahren.',
  ];
  const said = Array.from(
    { length: 40 },
    (_, i) =>
      `<div class="item"><b>Gast${i}</b> <span>vor ${i + 1} Stunden</span><p>${OPINIONS[i % 3]} Das sage ich seit ${i + 3} Jahren, und es wird so nicht weitergehen.</p></div>`,
  ).join('');
  for (const [name, open] of [
    ['named so', '<div id="comments">'],
    ['in boxes alone', '<div>'],
    ['under a heading', '<div><h3>Diskussion</h3>'],
    ['under their number', '<div><h2>40 Kommentare</h2>'],
  ])
    it(`go, ${name}`, () => {
      const text = textOfArticle(
        extractArticle(page({ text: SHORT.map((p) => `<p>${p}</p>`).join(''), beside: `${open}${said}</div>` })),
      );
      assert.doesNotMatch(text, /so nicht weitergehen/u);
      assert.ok(SHORT.every((p) => text.includes(p)));
    });
  it('are none where the element named so holds the article', () => {
    const text = textOfArticle(extractArticle(`<body class="comments-open"><div class="forum">${page({})}</div></body>`));
    assert.ok(text.includes(ALL[0]!) && text.includes(ALL.at(-1)!));
  });
});

describe('an element around all of a page', () => {
  const TABLE = '<table><tr><td>Montag</td><td>8–12 Uhr</td></tr><tr><td>Dienstag</td><td>zu</td></tr></table>';
  for (const tag of ['form', 'header'])
    it(`costs no table: ${tag}`, () => {
      const body = `<h1>${TITLE}</h1><article><p>${ALL[0]}</p>${TABLE}<p>${ALL[1]}</p></article>`;
      const text = textOfArticle(
        extractArticle(
          `<html><head><title>${TITLE} | Amt</title></head><body><${tag}>${NAV}${body}${END}</${tag}></body></html>`,
        ),
      );
      for (const line of ['Montag', '8–12 Uhr', 'zu']) assert.ok(text.includes(line), line);
      assert.doesNotMatch(text, /Impressum/u);
    });
});

describe('the preview of a content system', () => {
  const TEXT = `<h1>${TITLE}</h1><p>${ALL[0]}</p><p>${ALL[1]}</p>`;
  it('keeps its author', () => {
    const { outcome, parts } = extractArticle(
      `<html><head><title>Vorschau</title></head><body><article>${TEXT}<p class="author">Autorin: Rosa Tietz</p></article></body></html>`,
    );
    assert.deepEqual([outcome, parts.at(-1)?.text], ['whole', 'Autorin: Rosa Tietz']);
  });
  it('keeps caption, footer and form below its tools', () => {
    const tools =
      '<div id="adminbar"><a href="/1">Ändern</a><a href="/2">Senden</a><a href="/3">Vorschau</a><a href="/4">Weg</a></div>';
    const { parts } = extractArticle(
      `${tools}<article>${TEXT}<figure><img><figcaption>Der Steg im Mai</figcaption></figure><footer><p>Autorin: Rosa Tietz</p></footer><form><label>Ihre Frage</label></form></article>`,
    );
    const texts = parts.map((p) => p.text);
    for (const line of ['Der Steg im Mai', 'Autorin: Rosa Tietz', 'Ihre Frage']) assert.ok(texts.includes(line), line);
  });
  it('is none where the title is the headline', () => {
    const { outcome, headline } = extractArticle(
      `<html><head><title>${TITLE} | Bote</title></head><body><article>${TEXT}</article></body></html>`,
    );
    assert.deepEqual([outcome, headline], ['article', TITLE]);
  });
  it('is none with a menu', () => {
    const { outcome } = extractArticle(
      `<div><a href="/1">Start</a><a href="/2">Lokales</a><a href="/3">Sport</a></div><article>${TEXT}</article>`,
    );
    assert.equal(outcome, 'article');
  });
});
