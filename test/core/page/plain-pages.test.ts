import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { companyOf } from '../../../src/core/page/company.ts';
import { blocksOf } from '../../../src/core/page/dom/blocks.ts';
import { kindBit } from '../../../src/core/page/dom/names.ts';
import { parsePage } from '../../../src/core/page/dom/parse.ts';
import { extractArticle } from '../../../src/core/page/extract.ts';
import { metadataOf } from '../../../src/core/page/metadata.ts';
import { structureOf } from '../../../src/core/page/place-blocks.ts';
import { plainTextOf } from '../../../src/core/page/text.ts';

// Pages with hardly a link and pages of old layouts, with texts that look like them and are none. The article is the same.
const TITLE = 'Fähre nach Ostrum fährt wieder';
const P: readonly string[] = [
  'Nach elf Wochen Pause fährt die Fähre nach Ostrum wieder. Am Samstag legte sie um 7.20 Uhr mit 46 Fahrgästen ab.',
  'Die Reederei hatte das Schiff im Winter in die Werft geben müssen, weil sich im Getriebe Späne gefunden hatten.',
  'Kapitän Hinnerk Lüders sprach von einem Kraftakt. „Wir haben zuletzt auch nachts geschraubt“, sagte er beim Anlegen.',
  'Auf der Insel waren in der Zwischenzeit die Vorräte knapp geworden. Ein Kutter brachte zweimal in der Woche das Nötigste.',
  'Bis Ostern gilt ein Notfahrplan mit drei Fahrten am Tag. Danach soll auch das zweite Schiff wieder im Einsatz sein.',
];
const DAYS = ['4. Januar 2026', '19. Februar 2026', '21. März 2026'];
const p = (text: string): string => `<p>${text}</p>`;
const all = (wrap: (text: string) => string, from = 0, to = P.length): string => P.slice(from, to).map(wrap).join('');
const HEAD = `<title>${TITLE} | Inselbote</title>`;
const file = (body: string, head = HEAD): string => `<html><head>${head}</head><body>${body}</body></html>`;
const H1 = `<h1>${TITLE}</h1>`;
const links = (...names: string[]): string[] => names.map((n) => `<a href="/${n.length}.htm">${n}</a>`);
const MENU = links('Inseln', 'Küste', 'Seewetter', 'Anzeigen annehmen').join(' · ');
const NAV = `<nav><ul>${links('Inseln', 'Küste', 'Sport')
  .map((a) => `<li>${a}</li>`)
  .join('')}</ul></nav>`;
const ROWS = ['Schiff', 'Abfahrt', 'Möwe', '7.20 Uhr', 'Kiebitz', '15.45 Uhr'];
const TABLE = `<table>${[0, 2, 4].map((i) => `<tr><td>${ROWS[i]}</td><td>${ROWS[i + 1]}</td></tr>`).join('')}</table>`;
const LIST = ['Fahrräder kosten extra', 'Hunde fahren umsonst', 'Karten gibt es an Bord'];

interface Case {
  readonly what: string;
  readonly html: string;
  /** Beside the paragraphs. */
  readonly keeps?: readonly string[];
  readonly leaves?: readonly string[];
  readonly headline?: string;
}

const PAGES: readonly Case[] = [
  {
    what: 'a print view, saved with its title',
    html: file(
      `<div class="kopf">Druckfassung von https://inselbote.example/4711</div>${H1}<p>21.03.2026, Redaktion</p>${all(p)}<hr><div>© Inselbote Verlag, Nachdruck nur mit Genehmigung</div>`,
    ),
    leaves: ['Druckfassung von', 'Nachdruck nur mit'],
  },
  {
    what: 'one element with line breaks under a menu of one line, copied',
    html: `<div>${MENU}</div><div><h2>${TITLE}</h2>${P.join('<br><br>')}</div><div><small>Sie sind Besucher Nr. 20.118</small></div>`,
    leaves: ['Seewetter', 'Besucher Nr.'],
  },
  {
    what: 'microdata, copied',
    html: `<div><h1 itemprop="headline">${TITLE}</h1><div itemprop="articleBody">${all(p)}</div></div><div>Alle Angaben ohne Gewähr. Pegel in Zentimetern.</div>`,
    leaves: ['Pegel in Zentimetern'],
  },
  {
    what: 'a layer that asks for consent over the menu, copied',
    html: `<div><h2>Ihre Privatsphäre</h2><p>Wir und unsere 96 Partner setzen Cookies ein, um personenbezogene Daten zu verarbeiten und Anzeigen auszuwählen.</p><button>Alle akzeptieren</button></div><ul>${links(
      'Inseln',
      'Küste',
      'Sport',
    )
      .map((a) => `<li>${a}</li>`)
      .join(
        '',
      )}</ul><div>${H1}<div>21.03.2026</div>${all(p)}${[...LIST, ...LIST, ...LIST].map((t, i) => p(`${t} auf Fahrt ${i}.`)).join('')}</div>`,
    leaves: ['96 Partner', 'Küste'],
  },
  {
    what: 'a footer of the page and a form for the search, copied',
    html: `<form><input><button>Suchen</button></form><div>${H1}${all(p)}</div><footer>© Inselbote, Ostrum</footer>`,
    leaves: ['Suchen', '© Inselbote'],
  },
  {
    what: 'a list of links, a list of the article’s pieces, a list of links',
    html: file(
      `<ul id="n">${links('Verein', 'Boote', 'Sponsoren', 'Törns')
        .map((a) => `<li>${a}</li>`)
        .join(
          '',
        )}</ul><ul id="a"><li><h3>${TITLE}</h3></li>${all((t) => `<li><p>${t}</p></li>`)}</ul><ul><li><a href="/h">Haftung</a></li></ul>`,
    ),
    leaves: ['Sponsoren', 'Haftung'],
    headline: TITLE,
  },
  {
    what: 'a list of terms around the article',
    html: file(
      `<center>${links('Satzung', 'Gebühren', 'Ämter').join(' | ')}</center><dl><dt><h2>${TITLE}</h2><dd><i>21.03.2026</i><dd>${all(p, 0, 3)}<h2>Was noch fehlt</h2>${all(p, 3)}${TABLE}</dl><center>${links('Rathaus', 'Anfahrt').join(' | ')}</center>`,
    ),
    keeps: ['Was noch fehlt', ...ROWS],
    leaves: ['Satzung', 'Anfahrt'],
  },
  {
    what: 'a layout of cells and fonts with text outside of its paragraphs',
    html: file(
      `<TABLE WIDTH=760><TR><TD WIDTH=140><FONT SIZE=1>${links('Lokales', 'Gezeiten', 'Gästebuch').join('<BR>')}</FONT></TD><TD WIDTH=460><FONT SIZE=5><B>${TITLE}</B></FONT><P>${all((t) => `<FONT SIZE=2>${t}</FONT><P>`, 0, 3)}<FONT SIZE=3><B>Was an Bord gilt</B></FONT><BR><UL>${LIST.map((t) => `<LI>${t}`).join('')}</UL><FONT SIZE=2>Wer nicht kommt, zahlt trotzdem.</FONT><P><FONT SIZE=2>${P[3]}</FONT><P>${TABLE}<FONT SIZE=2>${P[4]}</FONT></TD><TD WIDTH=160><TABLE><TR><TD><FONT SIZE=1><B>Bild des Monats</B><BR>Ein Seehund gähnt auf der Sandbank.</FONT></TD></TR></TABLE></TD></TR></TABLE>`,
    ),
    keeps: ['Was an Bord gilt', ...LIST, 'Wer nicht kommt, zahlt trotzdem.', ...ROWS],
    leaves: ['Gästebuch', 'Ein Seehund gähnt'],
  },
  {
    what: 'a column beside the article that stands before it',
    html: file(
      `<div id="left"><h4>Kurz gemeldet</h4><p><b>9.12</b> Auf der Küstenstraße liegt ein Baum, die Feuerwehr ist schon auf dem Weg dorthin.</p><p><b>8.40</b> Der Wochenmarkt fällt wegen des Sturms heute aus, teilte die Stadt am Morgen mit.</p></div><div id="mid">${H1}<div>21.03.2026 Redaktion</div>${all(p)}</div>`,
    ),
    leaves: ['liegt ein Baum', 'Wochenmarkt fällt'],
    headline: TITLE,
  },
  {
    what: 'a lead above the headline',
    html: file(`${NAV}<main><p>${P[0]}</p>${H1}${all(p, 1)}</main>`),
    headline: TITLE,
  },
  {
    what: 'subheadings as bold lines in wrappers without a name that says so, days among them',
    html: file(
      `<div class="a1">${NAV}</div><div class="k2"><div class="k3">${H1}</div>${all((t) => `<div class="k7"><div>${t}</div></div>`, 0, 2)}${[2, 3, 4].map((i) => `<div class="k8"><div><b>${DAYS[i - 2]}</b></div></div><div class="k7"><div>${P[i]}</div></div>`).join('')}</div>`,
    ),
    keeps: DAYS,
    leaves: ['Küste'],
  },
  {
    what: 'headings of a chronicle, each in a wrapper of its own, with a house’s line below',
    html: file(
      `${NAV}<main>${H1}${all((t) => `<div class="s5"><p>${t}</p></div>`, 0, 2)}${[2, 3, 4].map((i) => `<div class="s6"><h2>${DAYS[i - 2]}</h2></div><div class="s7"><a href="/x">Abo testen</a></div><div class="s5"><p>${P[i]}</p></div>`).join('')}</main>`,
    ),
    keeps: DAYS,
  },
  {
    what: 'a house’s line between a subheading and what stands below it',
    html: file(
      `${NAV}<main>${H1}${all(p, 0, 3)}<h2>Preise</h2><div class="promo"><a href="/x">Jetzt Abo sichern</a></div><ul>${LIST.map((t) => `<li>${t}</li>`).join('')}</ul>${all(p, 3)}</main>`,
    ),
    keeps: ['Preise', ...LIST],
    leaves: ['Jetzt Abo sichern'],
  },
  {
    what: 'a list in a wrapper of its own, at the end',
    html: file(
      `${NAV}<main>${H1}${all((t) => `<div class="html-block text-part"><p>${t}</p></div>`)}<div class="html-block"><ul>${LIST.map((t) => `<li><p>${t}</p></li>`).join('')}</ul></div></main>`,
    ),
    keeps: LIST,
  },
  {
    what: 'a list whose marks are characters, with a recipe’s amounts',
    html: file(
      `${NAV}<div class="q1">${H1}${all((t) => `<div class="q2"><div>${t}</div></div>`)}<div class="q4"><div><b>Zutaten</b></div></div><div class="q3">${['300 g Krabben', '2 EL Öl', '1 Bund Dill'].map((t) => `<div>• ${t}</div>`).join('')}</div><div class="q4"><div><b>Und so geht es</b></div></div><div class="q2"><div>Die Krabben pulen, im heißen Öl schwenken und mit dem Dill bestreuen, dazu gibt es Brot.</div></div></div>`,
    ),
    keeps: ['Zutaten', 'Und so geht es', '300 g Krabben', '2 EL Öl', '1 Bund Dill'],
  },
  {
    what: 'who said a quotation, in an element of another name',
    html: file(
      `${NAV}<main>${H1}${all(p, 0, 3)}<blockquote><p>„Ohne die Fähre sind wir nur ein Felsen im Meer.“</p><div class="e-footer"><cite>Insulanerin Talea Onnen</cite></div></blockquote>${all(p, 3)}</main>`,
    ),
    keeps: ['Insulanerin Talea Onnen'],
  },
  {
    what: 'what houses set as headings and bold lines of their own',
    html: file(
      `${NAV}<main>${H1}${all((t) => `<div class="s5"><p>${t}</p></div>`, 0, 3)}<div class="s6"><h3>Lesen Sie auch</h3></div><div class="s7"><a href="/1">Seehund liegt auf der Landebahn</a></div>${all((t) => `<div class="s5"><p>${t}</p></div>`, 3)}<div class="s8"><div><b>Folgen Sie uns auf Instagram</b></div></div></main>`,
    ),
    leaves: ['Lesen Sie auch', 'Seehund liegt', 'Folgen Sie uns'],
  },
  {
    what: 'a day and a byline in bold between lead and text',
    html: file(
      `${NAV}<div class="k2"><div class="k3">${H1}</div><div class="k7"><div>${P[0]}</div></div><div class="k8"><div><b>21. März 2026</b></div></div><div class="k9"><div><b>Von Talea Onnen</b></div></div>${all((t) => `<div class="k7"><div>${t}</div></div>`, 1)}</div>`,
    ),
    leaves: ['21. März 2026', 'Talea Onnen'],
  },
  {
    what: 'hardly a link, but the readers’ comments, copied',
    html: `<div>Notizen vom Deich</div><div>21. März 2026</div><div><h2>${TITLE}</h2>${all((t) => `<div>${t}</div>`)}${LIST.map((t) => `<div>${t}, wenn der Wind es zulässt.</div>`).join('')}</div><div>Eingestellt von Talea um 19:08</div><h4>3 Kommentare:</h4><dl><dt>Deichgraf hat gesagt…</dt><dd>Da freut sich die ganze Familie, wir kommen gleich am Samstag.</dd><dt>Möwe 7 hat gesagt…</dt><dd>Und wann fährt endlich das zweite Schiff wieder?</dd></dl>`,
    leaves: ['Notizen vom Deich', 'freut sich die ganze Familie', 'Möwe 7'],
  },
  {
    what: 'a release with whom the press may ask, and how it is filed',
    html: file(
      `${NAV}<main>${H1}${all(p)}<p>Pressekontakt:</p><p>Reederei Ostrum</p><p>Frau Talea Onnen</p><p>Telefon: 0555 / 123 45-67</p><p>Art der Mitteilung:</p><p>überregional, Verkehr</p></main>`,
    ),
    leaves: ['Pressekontakt', 'Talea Onnen', '0555', 'überregional'],
  },
  {
    what: 'whom readers may ask, and a text that goes on behind a contact',
    html: file(
      `${NAV}<main>${H1}${all(p, 0, 3)}<p>Kontakt für Medien:</p><p>Talea Onnen, 0555 123456</p>${all(p, 3)}<h2>Karten</h2><p>Kontor am Hafen, Telefon 0555 98765</p></main>`,
    ),
    keeps: ['Karten', 'Kontor am Hafen, Telefon 0555 98765'],
    leaves: ['Talea Onnen'],
  },
  {
    what: 'teasers in a box between the paragraphs, under a head that says so',
    html: file(
      `${NAV}<main>${H1}<div class="text">${all(p, 0, 3)}<aside class="rel"><h4>Lesen Sie auch</h4><article><a href="/1"><h3>Deich bei Norderhörn ist fertig</h3></a><p>Der Betreiber nennt die Kosten. Sie sind höher als gedacht.</p></article><article><a href="/2"><h3>Wattläufer gerettet</h3></a><p>Nach langem Suchen fand ihn ein Boot. Ihm geht es gut.</p></article></aside>${all(p, 3)}</div></main>`,
    ),
    leaves: ['nennt die Kosten', 'Nach langem Suchen'],
  },
  {
    what: 'a list that sums up what subheadings say again',
    html: file(
      `${NAV}<main>${H1}<ul><li>Vorräte waren knapp auf der Insel</li></ul>${all(p, 0, 3)}<h2>Vorräte waren knapp auf der Insel</h2>${all(p, 3)}<h2>Zweierlei Krabben</h2><ul><li>200 Gramm gepulte Nordseekrabben</li><li>ein Bund Dill</li></ul><ul><li>200 Gramm gepulte Nordseekrabben</li><li>zwei Zitronen</li></ul></main>`,
    ),
    keeps: [
      'Vorräte waren knapp auf der Insel\n\nNach elf',
      `Vorräte waren knapp auf der Insel\n\n${P[3]}`,
      'Krabben\n\n– 200 Gramm gepulte Nordseekrabben\n– ein Bund Dill\n– 200 Gramm gepulte Nordseekrabben\n– zwei',
    ],
  },
  {
    what: 'boxes in which the house asks for something, and buttons',
    html: file(
      `${NAV}<main>${H1}<div class="text">${all(p, 0, 2)}<div class="element--spendenbox"><h3>Ein Deich braucht Freunde</h3><p>Schon vier Euro im Monat helfen uns weiter, danke an alle.</p></div>${p(P[2]!)}<aside class="Newsletter_a1"><h3>Der Deichbrief</h3><p>Jeden Freitag, was die Inseln bewegt.</p></aside>${p(P[3]!)}<button>Vorlesen lassen</button>${p(P[4]!)}<p>Unterstützen Sie den Inselboten mit vier Euro über Steady.</p></div></main>`,
    ),
    leaves: ['Ein Deich braucht', 'vier Euro im Monat', 'Deichbrief', 'Jeden Freitag', 'Vorlesen lassen', 'über Steady'],
  },
  {
    what: 'comments in the same element as the article',
    html: file(
      `<nav><a href="/">Start</a></nav><article>${H1}${all(p, 0, 3)}${all(p, 3)}<section class="comments"><h3>Kommentare</h3>${['Da freut sich die ganze Familie, sehr gut!', 'Das ist doch wieder typisch, erst warten, dann fahren.', 'Wer soll das bitte alles bezahlen? Wir natürlich, wer denn sonst.'].map((t, i) => `<div class="comment"><strong>User #${i} (nicht angemeldet)</strong><p>${t}</p></div>`).join('')}</section></article>`,
    ),
    leaves: ['freut sich die ganze', 'doch wieder typisch', 'alles bezahlen'],
  },
  {
    what: 'a question with buttons between the paragraphs',
    html: file(
      `${NAV}<main>${H1}<div class="text">${all(p, 0, 3)}<div class="poll"><h4>Fährst du mit der Fähre?</h4><button>Ja, jede Woche</button><button>Nein, noch nie</button></div>${all(p, 3)}</div></main>`,
    ),
    leaves: ['Fährst du mit', 'Ja, jede Woche', 'Nein, noch nie'],
  },
];

/** What houses say in sentences set like the article's, and what an article may say with the same words. */
const SENTENCES: readonly (readonly [string, boolean])[] = [
  ['Folgen Sie dem Inselboten jetzt bei Google News.', false],
  ['Ich bin einverstanden, dass mir externe Inhalte von Vimeo angezeigt werden.', false],
  ['An dieser Stelle finden Sie einen externen Inhalt, der den Text ergänzt.', false],
  ['Gefällt Ihnen das? Spendieren Sie uns einen Kaffee.', false],
  ['Das Wichtigste vom Tag kommt per Mail, melden Sie sich gleich hier an.', false],
  ['Der Brief erscheint sonntags. Hier können Sie ihn kostenlos bestellen.', false],
  ['Haben Sie Fehler entdeckt? Schreiben Sie der Redaktion.', false],
  ['Auf Instagram folgen der Reederei inzwischen 9000 Menschen.', true],
  ['Die Karten kann man bestellen, sobald die Fähre wieder fährt.', true],
  ['Am Hafen spendierte der Wirt den Rettern einen Kaffee.', true],
  ['Wer Fehler im Fahrplan entdeckt, meldet sie an Bord.', true],
];

const WHOLE: readonly Case[] = [
  {
    what: 'a mail with a picture’s mark of copyright',
    html: `${[...P, ...P, ...P].map((t) => `<div>${t}</div>`).join('')}<div>© 2026 Talea Onnen</div><div>Von meinem Telefon gesendet</div>`,
    keeps: ['© 2026 Talea Onnen', 'Von meinem Telefon gesendet'],
  },
  {
    what: 'a long document with a heading that is the name of a genre',
    html: `<h2>${TITLE}</h2>${all(p)}<h3>Kommentar</h3>${all(p)}<h3>Hintergrund</h3>${all(p)}`,
    keeps: ['Kommentar', 'Hintergrund'],
  },
  {
    what: 'a document with a table of contents',
    html: `<ul><li><a href="#a">Die Fähre</a></li><li><a href="#b">Die Insel</a></li><li><a href="#c">Der Fahrplan</a></li></ul><h2 id="a">Die Fähre</h2>${all(p)}`,
    keeps: ['Die Fähre', 'Der Fahrplan'],
  },
  {
    what: 'a text that a converter wrote',
    html: file(
      `${H1}<p>Entwurf, Stand Freitag</p>${all(p)}<p>© die Verfasserin</p>`,
      `<meta name="generator" content="pandoc 3.1">${HEAD}`,
    ),
    keeps: ['Entwurf, Stand Freitag', '© die Verfasserin'],
  },
  {
    what: 'paragraphs with sources above them',
    html: `<p>Quelle: <a href="https://reederei.example">die Reederei</a></p><p>Siehe <a href="https://insel.example">Gemeinde Ostrum</a> und <a href="https://werft.example">Werft</a></p>${all(p)}`,
    keeps: ['Gemeinde Ostrum'],
  },
  {
    what: 'a mail with an address in its head',
    html: `<div>Moin Talea,</div><div><a href="mailto:a@example.org">a@example.org</a> <a href="tel:0491">0491</a> <a href="mailto:b@example.org">b@example.org</a></div>${all((t) => `<div>${t}</div>`)}`,
    keeps: ['Moin Talea,'],
  },
];

it('takes the day of a post from its own foot, not from a comment', () => {
  const foot =
    '<footer class="entry-meta">Abgelegt unter <a href="/h">Hafen</a> am <a href="/p"><time class="entry-date" datetime="2025-07-15T20:10:00+02:00">15. Juli 2025</time></a> von <a href="/a">Talea</a>.</footer>';
  const comment = (day: number): string =>
    `<li class="comment"><footer><cite>Möwe</cite> <a href="#c"><time datetime="2025-07-${day}T08:00:00+02:00">${day}. Juli 2025 um 8:00</time></a></footer><p>Das freut uns sehr, wir kommen gleich am Samstag.</p></li>`;
  const html = file(
    `<nav><a href="/">Start</a></nav><div id="content"><article class="post"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1></header><div class="entry-content">${all(p)}</div>${foot}</article><div id="comments"><h2>2 Gedanken zu „${TITLE}“</h2><ol class="commentlist">${comment(19)}${comment(20)}</ol></div></div>`,
  );
  assert.equal(extractArticle(html).published?.slice(0, 10), '2025-07-15');
});

it('knows a report in short paragraphs by its data', () => {
  const title = 'Traktor kippt um';
  const lines = [
    'Ein Traktor ist am Montag umgekippt.',
    'Der Fahrer blieb dabei unverletzt.',
    'Die Straße war bis zum Abend zu.',
    'Es entstand ein hoher Schaden.',
    'Ein Kran half bei der Bergung.',
    'Warum er kippte, ist offen.',
    'Die Polizei sucht nun Zeugen.',
  ];
  const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2026-05-17"}</script>`;
  const html = file(
    `<nav><a href="/">Start</a></nav><article><h1>${title}</h1>${lines.map(p).join('')}</article><footer>Impressum</footer>`,
    `<title>${title} | Bote</title>${data}`,
  );
  const article = extractArticle(html);
  assert.equal(article.outcome, 'article');
  assert.equal(article.published, '2026-05-17');
  for (const line of lines) assert.ok(plainTextOf(article).includes(line), line);
});

it('takes no heading for the head of a page by its name', () => {
  const kindsOf = (html: string): number => blocksOf(parsePage(html).root).blocks[0]!.element.kinds;
  assert.equal(kindsOf('<h2 class="header-anchor-post">Fahrplan</h2>') & kindBit('navigation'), 0);
  assert.notEqual(kindsOf('<div class="page-header">Inselbote</div>') & kindBit('navigation'), 0);
});

describe('what is side by side without a blank', () => {
  for (const [html, text] of [
    ['<div><a href="/a">Anmelden</a><a href="/b">Suche</a></div>', 'Anmelden Suche'],
    [
      '<div><a href="/a"><span>Lesen Sie auch</span><span>Warum Deiche brechen</span></a></div>',
      'Lesen Sie auch Warum Deiche brechen',
    ],
    [
      '<p>Der <b>W</b>ind und <span>You</span><span>Tube</span>, <a href="/a">Ostrum</a>er.</p>',
      'Der Wind und YouTube, Ostrumer.',
    ],
    ['<p><a href="/a">Deich</a>bau und <a href="/b"><span>Küsten</span><span>schutz</span></a></p>', 'Deichbau und Küstenschutz'],
  ] as const)
    it(text, () => assert.equal(blocksOf(parsePage(html).root).blocks[0]!.text, text));
});

describe('pages with hardly a link, and old layouts', () => {
  for (const { what, html, keeps = [], leaves = [], headline } of PAGES)
    it(what, () => {
      const article = extractArticle(html);
      const text = plainTextOf(article);
      assert.equal(article.outcome, 'article');
      for (const kept of [...P, ...keeps]) assert.ok(text.includes(kept), `lost: ${kept}\n${text}`);
      for (const left of leaves) {
        assert.ok(!text.includes(left), `kept: ${left}`);
        assert.ok(
          [...article.omitted.map((o) => o.text), ...article.authors].some((t) => t.includes(left)),
          `untold: ${left}`,
        );
      }
      if (headline) assert.equal(article.heading, headline);
    });
});

describe('sentences among those of an article', () => {
  for (const [sentence, stays] of SENTENCES)
    it(`${stays ? 'stays' : 'goes'}: ${sentence}`, () => {
      const article = extractArticle(file(`${NAV}<main>${H1}${all(p, 0, 3)}${p(sentence)}${all(p, 3)}</main>`));
      assert.equal(plainTextOf(article).includes(sentence), stays);
    });
});

describe('a headline that only its look tells', () => {
  const OLD = (title: string): string =>
    `<table><tr><td colspan=2>${MENU}</td></tr><tr><td>${links('Start', 'Archiv').join('<br>')}</td><td><font size=1>21.03.2026</font><br>${title}<p><font size=2>${P.join('<p>')}</font></td></tr></table>`;
  const TITLES: readonly (readonly [string, string])[] = [
    ['in large letters and bold', `<font face=Arial size=5><b>${TITLE}</b></font>`],
    ['in large letters', `<FONT SIZE="6">${TITLE}</FONT>`],
    ['in letters larger by steps', `<font size="+2">${TITLE}</font>`],
    ['below the name of the house in letters as large', `<font size=4>Inselbote im Netz</font><br><font size=5>${TITLE}</font>`],
    ['in bold', `<b>${TITLE}</b>`],
  ];
  for (const [what, title] of TITLES)
    it(what, () => {
      for (const html of [OLD(title), file(OLD(title), '<title>Inselbote</title>')]) {
        const article = extractArticle(html);
        assert.equal(article.headline, TITLE);
        assert.equal(article.published, '2026-03-21');
        for (const told of P) assert.ok(plainTextOf(article).includes(told), told);
      }
    });
  it('none in the letters of the text', () =>
    assert.equal(extractArticle(OLD(`<font size=2>${TITLE}</font>`)).headline, undefined));
});

describe('the company of a heading in a wrapper of its own', () => {
  const place = (wrapped: string): string | undefined => {
    const parsed = parsePage(file(`${NAV}<main>${H1}<div class="body">${all(p)}${wrapped}</div></main>`));
    const structure = structureOf(blocksOf(parsed.root), parsed.root, metadataOf(parsed));
    return companyOf(structure)[structure.blocks.find((b) => b.text === 'Gut zu wissen')!.index];
  };
  const heading = '<span class="x1"><h2>Gut zu wissen</h2></span>';
  it('is that of the paragraphs above', () => assert.equal(place(`${heading}${p(P[0]!)}`), 'among'));
  it('is none in a box', () =>
    assert.equal(place(`<article class="infobox">${heading}<div class="x2">${p(P[0]!)}</div></article>`), undefined));
});

describe('texts that look like pages with hardly a link', () => {
  for (const { what, html, keeps = [] } of WHOLE)
    it(what, () => {
      const article = extractArticle(html);
      const text = plainTextOf(article);
      assert.equal(article.outcome, 'whole');
      for (const kept of [...P, ...keeps]) assert.ok(text.includes(kept), `lost: ${kept}`);
    });
});
