import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle, frontMatterOf } from '../../../src/core/index.ts';
import { textOfArticle } from '../../../src/core/page/text.ts';
import { PARAGRAPHS } from './pages.ts';

const p = (text: string): string => `<p>${text}</p>`;
const all = (texts: readonly string[]): string => texts.map(p).join('');
const TITLE = 'Die Fähre fährt wieder';
const NAV = '<ul class="menu"><li><a href="/a">Lokales</a></li><li><a href="/b">Sport</a></li><li><a href="/c">Abo</a></li></ul>';
const FOOT = '<footer><ul><li><a href="/i">Impressum</a></li><li><a href="/d">Datenschutz</a></li></ul></footer>';
const linesOf = (html: string): string[] => textOfArticle(extractArticle(html)).split('\n');

describe('a layer that asks for consent, before a short article', () => {
  const ASKS =
    'Wir und unsere Partner verwenden Cookies, um Inhalte zu messen und Werbung auszuspielen. Mit Klick auf „Zustimmen“ willigen Sie in die Verarbeitung ein. Ihre Einwilligung können Sie jederzeit widerrufen.';
  const TALK = [
    'Seit Montag steht Grete Aalmann wieder am Ruder der Fähre über die Leine. Zwei Jahre lag das Boot an Land.',
    'Frau Aalmann, hatten Sie Angst?',
    'Nein. Das Boot kennt den Weg.',
    'Und wer zahlt den neuen Motor?',
    'Die Gemeinde, und das bisschen Rost zahle ich.',
  ];
  for (const [name, layer] of [
    ['with a heading', `<div id="cmp-root"><div><h2>Ihre Zustimmung</h2>${p(ASKS)}<button>Zustimmen</button></div></div>`],
    ['without a name', `<section>${p(ASKS)}<div><button>Alles klar</button><button>Nein</button></div></section>`],
    [
      'whose buttons are links',
      `<div>${p(ASKS)}<div><a href="#">Alle akzeptieren</a></div><div><a href="#">Mehr</a></div></div>`,
    ],
    ['in a dialogue', `<div role="dialog" class="privacy-layer"><h3>Datenschutz</h3>${p(ASKS)}</div>`],
  ] as const)
    it(`gives no headline and no text: ${name}`, () => {
      const article = extractArticle(
        `${layer}<div class="page">${NAV}<div class="text"><h1>${TITLE}</h1>${all(TALK)}</div></div>${FOOT}`,
      );
      assert.equal(article.headline, TITLE);
      assert.deepEqual(
        article.parts.map(({ text }) => text),
        TALK,
      );
    });
  it('is none in an article about cookies', () => {
    const html = `${NAV}<article><h1>Gericht rügt Werbung</h1><div>${p(ASKS)}${p(`So stand es auf der Seite. ${PARAGRAPHS.BRIDGE[0]}`)}${p(PARAGRAPHS.CLINIC[0]!)}</div></article>${FOOT}`;
    assert.ok(linesOf(html).includes(ASKS));
  });
});

describe('a table of the article', () => {
  const ASIDE = '<div><aside><h4>Zum Weiterlesen</h4><a href="/x"><p>Der Hafen wird tiefer</p></a></aside></div>';
  const rows = (names: readonly string[]): string =>
    names.map((name, i) => `<tr><td>${name}</td><td>Liste ${i + 1}</td><td>${30 - i}</td></tr>`).join('');
  for (const head of ['Stimmen', 'Antworten', 'Beiträge'])
    it(`is no beginning of comments: ${head}`, () => {
      const table = `<div class="ad"><p>Werbung</p></div><table><tr><th>Name</th><th>Partei</th><th>${head}</th></tr>${rows(['Ida Moor', 'Jan Heide'])}</table>`;
      const [first, second, ...rest] = [...PARAGRAPHS.BRIDGE, ...PARAGRAPHS.CLINIC].slice(0, 4);
      const html = `${NAV}<article><h1>${TITLE}</h1><div>${all([first!, second!])}${table}${p(rest[0]!)}${ASIDE}${all(rest.slice(1))}</div></article>${FOOT}`;
      const lines = linesOf(html);
      for (const line of [head, 'Ida Moor', '29', ...rest]) assert.ok(lines.includes(line), line);
    });
});

describe('a mail on the web', () => {
  it('is laid out by cells, of which one holds the article', () => {
    const cell = (content: string): string => `<tr><td>${content}</td></tr>`;
    const text = [
      'Am Deich stand das Wasser am Morgen noch einen Meter unter der Krone, teilte das Amt für den Küstenschutz mit.',
      'Der Fährmann wartet ab. Alle Fahrten bis Mittwoch fallen aus, sagte ein Sprecher der Gemeinde am späten Abend dem Küstenbrief.',
      'Das Boot liegt solange im Hafen.',
    ];
    const html = `<html><head><title>Küstenbrief</title></head><body><center><table><tr><td><table>${cell('<a href="/w">Im Browser lesen</a>')}${cell(`<h1>${TITLE}</h1>${all(text)}`)}${cell('<p>ANZEIGE</p><p>Jetzt Strom vergleichen.</p>')}${cell('<p>Sie bekommen diese Mail, weil Sie unseren Brief von der Küste bestellt haben. Er kommt jeden Werktag am Morgen.</p><p>Küstenbrief Verlag, Am Hafen 3, 26506 Norden</p><p><a href="/x">Abmelden</a></p>')}</table></td></tr></table></center></body></html>`;
    const article = extractArticle(html);
    assert.equal(article.headline, TITLE);
    assert.deepEqual(
      article.parts.map((part) => part.text),
      text,
    );
  });
});

describe('a page that is laid out by a table', () => {
  it('has columns beside its article', () => {
    const side = '<td><b>Kurz notiert</b><br>Das Fundbüro bleibt bis Freitag zu.<br>Holz abzugeben, Tel. 0123/456</td>';
    const text = PARAGRAPHS.CLINIC.map((told) => `${told}<br><br>`).join('');
    const html = `<html><head><title>Dorfblatt</title></head><body><table><tr><td><a href="/a">Archiv</a></td><td><font size="5">${TITLE}</font><br><br>${text}</td>${side}</tr></table></body></html>`;
    const lines = linesOf(html);
    for (const line of PARAGRAPHS.CLINIC) assert.ok(lines.includes(line), line);
    assert.ok(!lines.some((line) => /Fundbüro|Holz|Kurz notiert/u.test(line)), lines.join());
  });
});

describe('the view for printing', () => {
  it('is a page, copied as well', () => {
    const html = `<div>https://www.bote.example/lokales/faehre</div><a href="javascript:window.print()">Drucken</a><h1>${TITLE}</h1>${all(PARAGRAPHS.CLINIC)}<div>© Lindenauer Bote – alle Rechte vorbehalten. Nur für den privaten Gebrauch.</div>`;
    const article = extractArticle(html);
    assert.equal(article.outcome, 'article');
    assert.deepEqual(
      article.parts.map(({ text }) => text),
      PARAGRAPHS.CLINIC,
    );
  });
});

describe('the last lines of a match report', () => {
  for (const put of ['', '<div><span>Werbung</span></div>', '<div class="promo"><p>Folgen Sie uns auf WhatsApp.</p></div>'])
    it(`stay ${put === '' ? 'below its paragraphs' : `behind ${put}`}`, () => {
      const data = ['Gelbe Karten: Moor, Heide', 'Zuschauer: 640', 'Schiedsrichterin: Lena Torf (Celle)'];
      const line = (text: string): string => `<div class="css-1 p9x mb-4 text-lg">${text}</div>`;
      const text = [...PARAGRAPHS.BRIDGE.slice(0, 3).map(line), put, ...data.map(line)].join('');
      const related =
        '<div><div>Das könnte Sie auch interessieren</div><a href="/x"><div>Politik</div><div>Der Hafen wird tiefer</div></a></div>';
      const html = `${NAV}<div class="mx-auto"><h1>${TITLE}</h1><div class="css-2">${text}</div><div><a href="/t">Lindenau</a><a href="/s">Sport</a></div></div>${related}${FOOT}`;
      const lines = linesOf(html);
      for (const said of data) assert.ok(lines.includes(said), said);
    });
});

describe('a lead', () => {
  const body = `<div class="text">${all(PARAGRAPHS.CLINIC)}</div>`;
  for (const [name, head, lead] of [
    [
      'as a heading under one of the second rank',
      `<h2>${TITLE}</h2><h3>Wer übersetzen will, braucht ab Mai Geduld.</h3><div>Ole Torf</div>`,
      'Wer übersetzen will, braucht ab Mai Geduld.',
    ],
    [
      'of a few words before a day',
      `<h1>${TITLE}</h1><div>Ein Besuch am anderen Ufer</div><div>Ole Torf 3. Mai 2026</div>`,
      'Ein Besuch am anderen Ufer',
    ],
    [
      'of a few words that is called so',
      `<h1>${TITLE}</h1><h3 class="subtitle">Besuch bei einer alten Dame</h3><div><a href="/o">Ole Torf</a><div>3. Mai 2026</div></div><div><a href="/l"><div>42</div></a></div>`,
      'Besuch bei einer alten Dame',
    ],
  ] as const)
    it(name, () => assert.ok(linesOf(`${NAV}<main><div>${head}</div>${body}</main>${FOOT}`).includes(lead)));
  for (const line of ['Ole Torf und Eva Kranz', 'Verkehr in Lindenau', 'Ole Torf, Lindenau'])
    it(`is none: ${line}`, () => {
      const html = `${NAV}<main><div><h1>${TITLE}</h1><div>${line}</div><div>3. Mai 2026</div></div>${body}</main>${FOOT}`;
      assert.ok(!linesOf(html).includes(line));
    });
});

describe('the day an article goes by', () => {
  for (const said of [
    'Zuletzt aktualisiert am 4. Mai 2026',
    'Letzte Aktualisierung: 04.05.2026',
    'Zuletzt bearbeitet am 4.5.2026',
  ])
    it(`is that of the last change where a page tells no other: ${said}`, () => {
      const html = `${NAV}<main><h1>${TITLE}</h1><div>${said}</div>${all(PARAGRAPHS.CLINIC)}</main>${FOOT}`;
      const article = extractArticle(html);
      assert.deepEqual([article.published, article.modified], [undefined, '2026-05-04']);
      assert.match(frontMatterOf(article), /^date: 2026-05-04$/mu);
    });
});
