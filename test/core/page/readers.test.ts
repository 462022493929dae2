import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/page/extract.ts';
import { plainTextOf } from '../../../src/core/page/text.ts';

// Readers' comments that are longer than the short article above them, and articles that look like them.
const P: readonly string[] = [
  'Der Gemeinderat von Wiesbach hat am Montag den Neubau der Turnhalle beschlossen. Baubeginn ist im Mai.',
  '„Wir haben lange gewartet“, sagte Ortsvorsteherin Petra Lang.',
];
const TITLE = '<h1>Wiesbach baut neue Turnhalle</h1>';
const own = TITLE + P.map((p) => `<p>${p}</p>`).join('');
const NAMES = ['Karin', 'Uwe', 'Lotte', 'Bernd', 'Heike', 'Jörg', 'Silke'];
const name = (i: number): string => `${NAMES[i % NAMES.length]} ${String.fromCharCode(65 + (i % 26))}.`;
const said = (i: number): string =>
  `Die Halle Nummer ${i} stand schon vor Jahren im Plan, aber auf uns hört ja keiner, und am Ende zahlen wieder wir alle.`;
const many = (n: number, html: (i: number) => string): string => Array.from({ length: n }, (_, i) => html(i)).join('');
const page = (html: string): string => `<body><nav><a href="/">Start</a></nav>${html}<footer>Impressum</footer></body>`;
const beside = (below: string): string => page(`<article>${own}</article>${below}`);

describe("readers' comments longer than the article", () => {
  const PAGES: readonly (readonly [string, string])[] = [
    [
      'a list under a heading that counts them',
      beside(
        `<section><h2>Kommentare (20)</h2><ul>${many(20, (i) => `<li class="comment"><b>Gast${i}</b><p>${said(i)}</p></li>`)}</ul></section>`,
      ),
    ],
    [
      'boxes without names',
      beside(`<div><h2>60 Kommentare</h2>${many(60, (i) => `<div><b>Gast${i}</b><p>${said(i)}</p></div>`)}</div>`),
    ],
    [
      'ten paragraphs that open with a name',
      beside(`<h3>Leserkommentare</h3>${many(10, (i) => `<p><b>${name(i)}:</b> ${said(i)}</p>`)}`),
    ],
    [
      'sixty in the element of the article',
      page(`<div>${own}<h3>Leserkommentare</h3>${many(60, (i) => `<p><b>${name(i)}:</b> ${said(i)}</p>`)}</div>`),
    ],
    [
      'a name and a day',
      beside(
        `<div><h3>30 Kommentare</h3><ul>${many(30, (i) => `<li><b>${name(i)}</b> schrieb am ${(i % 28) + 1}.5.2025:<br>${said(i)}</li>`)}</ul></div>`,
      ),
    ],
    [
      'articles of their own',
      beside(
        `<h2>Kommentare</h2>${many(20, (i) => `<article><h4>${name(i)}</h4><time>${(i % 28) + 1}.5.2025</time><p>${said(i)}</p></article>`)}`,
      ),
    ],
    [
      'elements that are called so, without a heading',
      page(`<main>${own}${many(20, (i) => `<article class="comment"><b>${name(i)}</b><p>${said(i)}</p></article>`)}</main>`),
    ],
  ];
  for (const [what, html] of PAGES)
    it(`leaves out ${what}`, () => {
      const article = extractArticle(html);
      assert.equal(article.headline, 'Wiesbach baut neue Turnhalle');
      assert.equal(plainTextOf(article).trim(), ['Wiesbach baut neue Turnhalle', ...P].join('\n\n'));
      assert.equal(article.published, undefined);
    });

  const letter = (i: number): string =>
    `Zum Bericht über Halle ${i}: Der Bau ist überfällig, und wir sollten ihn endlich beginnen.`;
  const OWN: readonly (readonly [string, string, string])[] = [
    [
      'what an article quotes of them and goes on behind',
      `${own}<h3>Leserkommentare</h3>${many(4, (i) => `<p><b>${name(i)}:</b> ${said(i)}</p>`)}<p>Am Mittwoch will die Gemeinde auf die Kritik antworten. Dazu lädt sie in den Bürgersaal.</p>`,
      'Nummer 2',
    ],
    [
      'what other papers say',
      `${own}<h3>Kommentare</h3>${many(4, (i) => `<p><b>${NAMES[i]}er Zeitung:</b> ${said(i)}</p>`)}`,
      'Nummer 2',
    ],
    [
      'quotations of a report',
      `${own}<h3>Leserkommentare</h3>${many(4, (i) => `<p><b>${name(i)}:</b> „${said(i)}“</p>`)}`,
      'Nummer 2',
    ],
    [
      'letters with the names below',
      `<h1>Leserbriefe zur Turnhalle</h1>${many(5, (i) => `<p>${letter(i)}</p><p><i>${NAMES[i]} Sommer, Wiesbach</i></p>`)}`,
      'Halle 3',
    ],
    [
      'an interview with names in bold',
      `${own}<h3>Kommentare und Antworten</h3>${many(8, (i) => `<p><b>${i % 2 ? 'Lang' : 'Frage'}:</b> ${said(i)}</p>`)}`,
      'Nummer 5',
    ],
  ];
  for (const [what, html, words] of OWN)
    it(`keeps ${what}`, () => assert.ok(plainTextOf(extractArticle(page(`<article>${html}</article>`))).includes(words)));
});
