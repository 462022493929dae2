import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/page/extract.ts';
import { plainTextOf } from '../../../src/core/page/text.ts';

// Pages that tell little at a time: short reports and live tickers, with pages of a few words that are neither.
const NAV = '<nav><a href="/">Start</a> <a href="/kreis">Kreis</a> <a href="/sport">Sport</a></nav>';
const TITLE = 'Traktor kippt bei Lohne um';
const REPORT = 'Ein Traktor ist am Montag auf der Landstraße umgekippt. Der Fahrer blieb unverletzt.';
const page = (title: string, body: string, foot = ''): string =>
  `<html><head><title>${title} | Landbote</title></head><body>${NAV}<main>${body}</main>${foot}<footer><a href="/i">Impressum</a></footer></body></html>`;

describe('short reports', () => {
  const REPORTS: readonly (readonly [string, string])[] = [
    ['under a headline that names the page', page(TITLE, `<h1>${TITLE}</h1><p>${REPORT}</p>`)],
    [
      'in two paragraphs',
      page(
        TITLE,
        `<h1>${TITLE}</h1><p>17. Mai 2026</p>${REPORT.split('. ')
          .map((t) => `<p>${t.replace(/\.?$/u, '.')}</p>`)
          .join('')}`,
      ),
    ],
    [
      'under their day, on a page of another name',
      page('Blaulicht', `<h1>${TITLE}</h1><div>17.05.2026</div><div>${REPORT}</div>`),
    ],
  ];
  it('in the only article of a piece that was copied', () => {
    const html = `${NAV}<article><h1>${TITLE}</h1><p>${REPORT} Die Feuerwehr zog das Gespann mit einer Winde zurück auf die Straße.</p></article><footer>Brief abonnieren</footer>`;
    const article = extractArticle(html);
    assert.equal(article.outcome, 'article');
    assert.equal(plainTextOf(article).split('\n')[0], TITLE);
    assert.ok(!/Kreis|Brief abonnieren/u.test(plainTextOf(article)));
    const two = html.replace(
      '<footer>',
      `<article><h2>Kuh entlaufen</h2><p>${REPORT.replaceAll('Traktor', 'Bulle')}</p></article><footer>`,
    );
    assert.notEqual(extractArticle(two).outcome, 'article');
  });
  it('with a lead and a list', () => {
    const items = ['300 g Mehl', '2 Eier', '1 Prise Salz', '80 g Butter', '1 Glas Kirschen'].map((t) => `<li>${t}</li>`).join('');
    const text = `<p>Gelingt auch Anfängern an einem Sonntag.</p><p>Den Teig eine Stunde ruhen lassen und im heißen Ofen etwa vierzig Minuten backen, bis er goldbraun ist.</p><h3>Zutaten für vier Personen</h3><ul>${items}</ul><p>Noch warm mit Zucker bestreuen und mit Sahne reichen.</p>`;
    const recipe = (title: string): string =>
      `${NAV}<main><div><h1>${title}</h1>${text}</div></main><footer><a href="/i">Impressum</a></footer>`;
    assert.equal(extractArticle(recipe('Kirschkuchen vom Blech')).outcome, 'article');
    assert.notEqual(extractArticle(recipe('Anmelden bei uns')).outcome, 'article');
    assert.notEqual(extractArticle(recipe('Rezepte')).outcome, 'article');
  });
  for (const [what, html] of REPORTS)
    it(what, () => {
      const article = extractArticle(html);
      assert.equal(article.outcome, 'article');
      assert.equal(article.heading, TITLE);
      assert.ok(plainTextOf(article).includes('Der Fahrer blieb unverletzt.'));
      assert.ok(!plainTextOf(article).includes('Impressum'));
    });

  // Nothing but what they say shows what they are.
  const MENU = '<div><a href="/1">Start</a> <a href="/2">Kreis</a> <a href="/3">Sport</a></div>';
  const COPIED: readonly (readonly [string, string])[] = [
    ['under a heading', `<h1>${TITLE}</h1><p>${REPORT}</p>`],
    ['in two paragraphs under a smaller one', `<h2>${TITLE}</h2><p>${REPORT.replace('. ', '.</p><p>')}</p>`],
    ['under a line in bold', `<p><b>${TITLE}</b></p><p>${REPORT}</p>`],
    ['under a line in large letters', `<font size=5>${TITLE}</font><br><font size=2>${REPORT}</font>`],
    [
      'beside what the house says of itself',
      `<h1>${TITLE}</h1><p>${REPORT}</p><div><h4>Über uns</h4><p>Der Landbote erscheint an sechs Tagen der Woche in Lohne und Vechta und kostet 2,20 Euro.</p></div>`,
    ],
  ];
  for (const [what, body] of COPIED)
    it(`copied without a day, ${what}`, () => {
      const article = extractArticle(`${MENU}<div>${body}</div><div><a href="/i">Impressum</a></div>`);
      assert.equal(article.outcome, 'article');
      assert.equal(article.headline, TITLE);
      assert.ok(plainTextOf(article).includes('Der Fahrer blieb unverletzt.'));
      assert.ok(!/Impressum|Sport|Landbote/u.test(plainTextOf(article)));
    });

  const NONE: readonly (readonly [string, string])[] = [
    [
      'a page that is missing',
      page(
        'Die Seite wurde nicht gefunden',
        '<h1>Die Seite wurde leider nicht gefunden</h1><p>Die Adresse ist falsch geschrieben oder gehört zu einem alten Text.</p>',
      ),
    ],
    [
      'thanks to a reader',
      page(
        'Vielen Dank für die Bestellung',
        '<h1>Vielen Dank für die Bestellung</h1><p>Das Heft liegt in drei Tagen im Briefkasten und kostet nichts.</p>',
      ),
    ],
    [
      'words to a reader',
      page(
        'Der neue Wetterdienst ist da',
        '<h1>Der neue Wetterdienst ist da</h1><p>Bitte wählen Sie einen Ort aus der Karte, dann zeigt die Seite das Wetter.</p>',
      ),
    ],
    [
      'a section with its greeting',
      page('Kreis', '<h1>Kreis</h1><p>Hier steht, was zwischen Lohne und Vechta geschieht, von Montag bis Samstag.</p>'),
    ],
    [
      'a house that greets, whatever the day',
      page(
        'Lohne',
        '<h1>Das Rathaus der Stadt Lohne</h1><p>Von Montag bis Freitag sind wir für alle da. Am Sonntag bleibt das Haus zu.</p>',
      ),
    ],
    [
      'a sentence of no report',
      page(
        'Lohne',
        '<h1>Alle Seiten der Stadt Lohne</h1><p>Diese Sammlung enthält alles, was die Verwaltung seit 2004 gedruckt hat. Neues kommt dazu.</p>',
      ),
    ],
    [
      'a heading over links',
      page(
        TITLE,
        `<h1>${TITLE}</h1><ul><li><a href="/1">Der Traktor und seine Folgen.</a></li><li><a href="/2">Der Fahrer und sein Glück.</a></li></ul>`,
      ),
    ],
  ];
  for (const [what, html] of NONE) it(`none in ${what}`, () => assert.equal(extractArticle(html).outcome, 'none'));
});

describe('live tickers', () => {
  const ENTRIES: readonly (readonly [string, string])[] = [
    ['17.48 Uhr', 'Schluss in Vechta, es bleibt beim Unentschieden.'],
    ['17.31 Uhr', 'Elfmeter! Koopmann trifft zum 2:2.'],
    ['17.02 Uhr', 'Weiter geht es.'],
    ['16.40 Uhr', 'Tor für die Gäste, die Abwehr schaut nur zu.'],
    ['16.00 Uhr', 'Anpfiff vor 800 Zuschauern.'],
  ];
  const ticker = (entry: (time: string, text: string) => string, title = '<h1>Vechta gegen Cloppenburg im Ticker</h1>'): string =>
    page(
      'Ticker',
      `${title}<p>27. September 2025</p><div>${ENTRIES.map(([a, b]) => entry(a, b)).join('')}</div>`,
      '<div><a href="/t">Zur Tabelle</a></div>',
    );
  for (const [what, entry] of [
    ['in elements of their own', (a: string, b: string) => `<div class="e"><time>${a}</time><p>${b}</p></div>`],
    [
      'with buttons below',
      (a: string, b: string) => `<article><header><span>${a}</span></header><p>${b}</p><a href="#s">Teilen</a></article>`,
    ],
    ['in minutes of the game', (a: string, b: string) => `<div class="e"><b>${a.slice(3, 5)}'</b><p>${b}</p></div>`],
  ] as const)
    it(what, () => {
      const article = extractArticle(ticker(entry));
      const text = plainTextOf(article);
      assert.equal(article.outcome, 'article');
      for (const [, told] of ENTRIES) assert.ok(text.includes(told), told);
      assert.ok(!text.includes('Zur Tabelle') && !text.includes('Teilen'));
    });

  it('none where times stand before links', () => {
    const html = ticker((a, b) => `<div class="e"><time>${a}</time><p><a href="/x">${b}</a></p></div>`);
    assert.equal(extractArticle(html).outcome, 'none');
  });

  it('none beside an article', () => {
    const told =
      'Der Ausschuss hat am Abend drei Stunden lang über den Haushalt beraten und ihn dann doch vertagt, weil Zahlen fehlten. ';
    const html = page(
      TITLE,
      `<article><h1>${TITLE}</h1><p>${told}</p><p>${told.repeat(2)}</p><p>${told.repeat(3)}</p></article><aside><h2>Kurz notiert</h2>${ENTRIES.map(([a, b]) => `<div><time>${a}</time><p>${b}</p></div>`).join('')}</aside>`,
    );
    assert.ok(!plainTextOf(extractArticle(html)).includes('Anpfiff'));
  });
});

describe('interviews of short answers', () => {
  const TURNS: readonly (readonly [string, string])[] = [
    ['Wie viele Schafe haben Sie?', 'Im Moment 240, im Mai sind es doppelt so viele.'],
    ['Kennen Sie alle?', 'Die alten ja.'],
    ['Ihre Hunde sind berühmt.', 'Das sagen vor allem die Hunde.'],
    ['Was kostet ein Lamm?', 'Zu wenig. Reich wird davon niemand.'],
  ];
  const HEADING = '„Die Hunde wissen mehr als ich“';
  const set = (turn: (q: string, a: string) => string, title = HEADING): string =>
    `<div><a href="/1">Heft</a> <a href="/2">Archiv</a> <a href="/3">Abo</a></div><h1>${title}</h1><p>Ein Gespräch auf dem Deich.</p>${TURNS.map(([q, a]) => turn(q, a)).join('')}<h3>Mehr</h3><p><a href="/a">Wolle aus Wangerland</a></p><div><a href="/i">Impressum</a></div>`;
  for (const [what, turn] of [
    ['in paragraphs', (q: string, a: string) => `<p><b>${q}</b></p><p>${a}</p>`],
    ['with line breaks', (q: string, a: string) => `<p><strong>${q}</strong><br>${a}</p>`],
    ['in elements of their own', (q: string, a: string) => `<div><span><b>${q}</b></span></div><div><span>${a}</span></div>`],
  ] as const)
    it(what, () => {
      const article = extractArticle(set(turn));
      const text = plainTextOf(article);
      assert.equal(article.outcome, 'article');
      assert.equal(article.headline, HEADING);
      for (const line of ['Ein Gespräch auf dem Deich.', ...TURNS.flat()]) assert.ok(text.includes(line), line);
      assert.ok(!/Impressum|Archiv|Wolle/u.test(text));
    });

  it('none in what a house answers its readers', () =>
    assert.equal(extractArticle(set((q, a) => `<p><b>${q}</b></p><p>${a}</p>`, 'Häufige Fragen')).outcome, 'none'));
  it('none where only lines are set in bold', () =>
    assert.equal(extractArticle(set((q, a) => `<p><b>${q.replace('?', '')}</b></p><p>${a}</p>`)).outcome, 'none'));
});
