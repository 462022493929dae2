import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/page/extract.ts';
import { DATED_LINE } from '../../../src/core/page/line-kinds.ts';

// Lines of a house between and around the paragraphs, and boxes that ask for consent; beside each what an article says in like words.
const TITLE = 'Gerlingen sperrt den Steg am Mühlbach';
const P: readonly string[] = [
  'Der Steg am Mühlbach in Gerlingen ist seit Montag gesperrt. Prüfer hatten morsche Bohlen und einen Riss im Träger gefunden.',
  'Die Stadt rechnet mit drei Wochen Arbeit. „Wir tauschen die Bohlen aus und schweißen den Träger“, sagte Bauleiter Jan Pohl.',
  'Fußgänger nehmen so lange die Brücke an der Kelter. Der Umweg dauert nach Angaben der Stadt etwa sechs Minuten.',
];
const MENU = ['Politik', 'Sport', 'Kultur', 'Reise', 'Wetter', 'Archiv'].map((x) => `<a href="/${x}">${x}</a>`).join('');
const p = (text: string): string => `<p>${text}</p>`;
const page = (body: string): string => `<div class="nav">${MENU}</div>${body}<div class="foot"><a href="/i">Impressum</a></div>`;
const story = (top: string, between = ''): string =>
  page(`<div class="story"><h1>${TITLE}</h1>${top}<div class="text">${p(P[0]!)}${between}${p(P[1]!)}${p(P[2]!)}</div></div>`);
const textOf = (html: string): string =>
  extractArticle(html)
    .parts.map((part) => part.text)
    .join('\n');

describe('lines of a house', () => {
  for (const line of [
    'Mit Ihrer Zustimmung wird hier ein externes Video (Filmhaus GmbH) geladen.',
    'Wir würden Ihnen hier gerne einen externen Inhalt zeigen.',
    'Mit Klick auf „Brief bestellen“ willige ich in die Verarbeitung meiner Daten ein.',
    'Mit meiner Anmeldung zum Brief stimme ich der Werbevereinbarung zu.',
    'Dieser Beitrag wurde am 3. Mai 2025 um 9:10 Uhr veröffentlicht und unter Stadt abgelegt.',
    'Hast du dieses Rezept ausprobiert?',
    'Jetzt anhören auf Spotify und Deezer',
    'Im Video: So sieht der Steg heute aus. (Quelle: Talbote)',
    'Werbung',
  ])
    it(`goes: ${line}`, () => {
      const text = textOf(story('', `<div>${line}</div>`));
      assert.ok(!text.includes(line));
      for (const own of P) assert.ok(text.includes(own));
    });

  for (const line of [
    'Mit ihrer Zustimmung wird der Steg nun doch ersetzt.',
    'Mit Klick auf die Karte zeigt die Stadt jede gesperrte Brücke.',
    'Werbung macht die Stadt dafür nicht.',
    'Dieser Beitrag wurde am Montag im Rat heftig diskutiert.',
  ])
    it(`stays: ${line}`, () => assert.ok(textOf(story('', p(line))).includes(line)));

  for (const line of [
    '16.12.2023 18:22 von Eva Kranz',
    '14. April 2025 — Jan Peter Pohl',
    'Meldung vom 18.04.2022',
    '03.10.2020 von Marlene Eick in Lokales',
    '15. Januar 2022, zuletzt aktualisiert 17. Januar 2022',
    '8. Mai 2025 | Von Nadja Petersen',
  ])
    it(`is a stamp: ${line}`, () => assert.ok(DATED_LINE.test(line)));
  for (const line of [
    '3. Mai 2026 von Gerlingen nach Leonberg',
    '8. Mai 1945 – der Krieg endet',
    '14. April: Jan Pohl kommt',
    '12. Mai 2026 Markt',
  ])
    it(`is none: ${line}`, () => assert.ok(!DATED_LINE.test(line)));
});

describe('boxes that ask for consent', () => {
  const WALL =
    '<div class="privacywall"><h2>Willkommen beim Talboten</h2><p>Sie entscheiden darüber, wie Sie unsere Seiten lesen wollen und wer dabei etwas über Sie erfährt.</p><div><h3>Lesen mit Werbung</h3><p>Mit Ihrer Zustimmung verwenden wir und 90 Partner Cookies und ähnliche Technologien.</p><button>Einverstanden</button></div><div><h3>Ohne</h3><p>Für 4 Euro im Monat.</p><button>Abonnieren</button></div></div>';
  it('give no headline and no text', () => {
    const article = extractArticle(`${WALL}${story('')}`);
    assert.equal(article.headline, TITLE);
    assert.ok(!article.parts.some(({ text }) => /Talboten|Sie entscheiden|4 Euro/u.test(text)));
  });
  it('are none where an article speaks of cookies', () => {
    const said = 'Die Seite der Stadt verwendet Cookies, um den Weg der Besucher zu verfolgen, und fragt niemanden.';
    assert.ok(textOf(story('', p(said))).includes(said));
  });
});

describe('days of a copied page', () => {
  for (const [what, shown, published, modified] of [
    [
      'a linked time with its author over the title',
      '<div class="entry-meta"><span class="screen-reader-text">Veröffentlicht am</span> <a href="#"><time class="entry-date published" datetime="2024-10-05T14:26:00+02:00">5. Oktober 2024</time></a> <span class="byline">von <a href="#">Eva Kranz</a></span></div>',
      '2024-10-05T14:26',
      undefined,
    ],
    [
      'a change behind it',
      '<div><span>19.05.2022</span> <span>Aktualisiert: 21.05.2022</span></div>',
      '2022-05-19',
      '2022-05-21',
    ],
    [
      'a change with a time',
      '<div>19.05.2022 | 16:04 Uhr <span>Aktualisiert: 21.05.2022 | 01:04 Uhr</span></div>',
      '2022-05-19T16:04',
      '2022-05-21T01:04',
    ],
  ] as const)
    it(what, () => {
      const html = page(`<article><header>${shown}<h1>${TITLE}</h1></header><div>${P.map(p).join('')}</div></article>`);
      const article = extractArticle(html);
      assert.deepEqual([article.published, article.modified], [published, modified]);
    });
});
