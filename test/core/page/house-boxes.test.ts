import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/page/extract.ts';
import { plainTextOf } from '../../../src/core/page/text.ts';

// Boxes that a house puts between and below its paragraphs, told by what they say alone, and pieces of articles that read like them.
const P: readonly string[] = [
  'Die Molkerei in Seedorf schließt zum Jahresende. Das teilte die Genossenschaft am Montag nach einer Sitzung des Aufsichtsrats mit.',
  'Betroffen sind 74 Beschäftigte, von denen die meisten seit mehr als zehn Jahren im Betrieb arbeiten.',
  'Die Milch der 210 Höfe soll künftig nach Lübz gefahren werden. Das sind für manche Tankwagen 60 Kilometer mehr.',
  'Bürgermeister Till Haase sprach von einem schwarzen Tag. Er will mit dem Land über eine Nachnutzung der Hallen reden.',
  'Die Gewerkschaft kündigte an, über einen Sozialplan zu verhandeln. Ein erstes Treffen ist für Dienstag geplant.',
];
const TITLE = 'Molkerei in Seedorf schließt';
const NAV = '<div><a href="/k">Kreis</a> <a href="/s">Sport</a> <a href="/w">Wetter</a> <a href="/a">Anzeigen</a></div>';
const p = (text: string): string => `<p>${text}</p>`;
/** As it comes from a clipboard: no head, no names. */
const page = (inside: string, below = '', head = ''): string =>
  `${head}${NAV}<div><h1>${TITLE}</h1><div>2. Juni 2025</div><div>${p(P[0]!)}${p(P[1]!)}${inside}${p(P[2]!)}${p(P[3]!)}${p(P[4]!)}</div>${below}</div><div><a href="/i">Impressum</a></div>`;
const textOf = (html: string): string => plainTextOf(extractArticle(html));

describe("boxes of the house among an article's paragraphs", () => {
  const BOXES: readonly (readonly [string, readonly string[], string])[] = [
    [
      'something to buy',
      ['Kauftipp der Redaktion', 'Milchaufschäumer Alma', '34,90 Euro', 'Zum Shop'],
      '<div><h3>Kauftipp der Redaktion</h3><div>Milchaufschäumer Alma</div><div>34,90 Euro</div><a href="/x">Zum Shop</a></div>',
    ],
    [
      'something to buy, without a head',
      ['Butterdose aus Keramik', '€ 18,00', 'Jetzt bei Hofladen kaufen'],
      '<section><p>Butterdose aus Keramik</p><p>€ 18,00</p><p><a href="/x">Jetzt bei Hofladen kaufen</a></p></section>',
    ],
    [
      'something to see',
      ['Video: Der letzte Tankwagen', '03:12 Min.', 'Video abspielen'],
      '<div><div>Video: Der letzte Tankwagen</div><div>03:12 Min.</div><button>Video abspielen</button></div>',
    ],
    [
      'something to hear',
      ['Podcast „Hofgespräch“', 'Folge 12: Was kostet die Milch?', '31 Minuten'],
      '<div><h4>Podcast „Hofgespräch“</h4><p>Folge 12: Was kostet die Milch?</p><p>31 Minuten</p></div>',
    ],
    [
      'letters',
      ['Die Seedorfer Post', 'Was im Kreis geschieht, jeden Abend als Newsletter.', 'Jetzt anmelden'],
      '<div><p><b>Die Seedorfer Post</b></p><p>Was im Kreis geschieht, jeden Abend als Newsletter.</p><button>Jetzt anmelden</button></div>',
    ],
    [
      'a program',
      ['Unsere News-App', 'Alles aus dem Kreis, auch ohne Netz.', 'Zum Download'],
      '<div><p>Unsere News-App</p><p>Alles aus dem Kreis, auch ohne Netz.</p><a href="/x">Zum Download</a></div>',
    ],
    [
      'something to see, by its title alone',
      ['Im Video', 'Der letzte Tankwagen'],
      '<div><div>Im Video</div><div>Der letzte Tankwagen</div></div>',
    ],
    [
      'pictures',
      ['Bildergalerie: Die Molkerei im Wandel', '14 Bilder ansehen'],
      '<div><p>Bildergalerie: Die Molkerei im Wandel</p><p>14 Bilder ansehen</p></div>',
    ],
    [
      'something to load',
      ['Whitepaper', 'Kühlen ohne Strom', 'Laden Sie jetzt den kostenlosen Ratgeber herunter.', 'Zum Download'],
      '<div><span>Whitepaper</span><h4>Kühlen ohne Strom</h4><p>Laden Sie jetzt den kostenlosen Ratgeber herunter.</p><a href="/x">Zum Download</a></div>',
    ],
    [
      'something to attend',
      ['Fachtagung: Milch von morgen', 'Zwei Tage, zwölf Vorträge', 'Jetzt Tickets sichern'],
      '<div><h4>Fachtagung: Milch von morgen</h4><p>Zwei Tage, zwölf Vorträge</p><a href="/x">Jetzt Tickets sichern</a></div>',
    ],
    [
      'a letter to subscribe to',
      ['Das Milchblatt lebt von seinen Lesern. Wer mag, abonniert es kostenlos.', 'Abonnieren'],
      '<div><div><p>Das Milchblatt lebt von seinen Lesern. Wer mag, abonniert es kostenlos.</p></div><form><input><div>Abonnieren</div></form></div>',
    ],
    [
      'brochures',
      ['Aktuelle Prospekte', 'Angebote von Landmarkt Voss gültig bis Samstag'],
      '<div><p>Aktuelle Prospekte</p><p>Angebote von Landmarkt Voss gültig bis Samstag</p></div>',
    ],
    ['a bet', ['Wett-Tipp:'], '<div><span>Wett-Tipp: Heimsieg, Quote 1,85 – 18+</span></div>'],
    ['a table', ['zur kompletten Tabelle'], '<div><p>zur kompletten Tabelle</p></div>'],
    ['a channel', ['Kanal'], '<div><p>Mehr vom Land lesen Sie in unserem WhatsApp-Kanal.</p></div>'],
    ['an issue', ['Heft 4'], '<div><p>Dieser Text stammt aus Heft 4 des Landmagazins. Hier können Sie es bestellen.</p></div>'],
    ['a programme of a station', ['Radio Land'], '<p>Radio Land, Am Mittag, 02.06.2025, 12:30 Uhr</p>'],
    ['a programme', ['Sendung: Landspiegel, 18.45 Uhr'], '<div><p>Sendung: Landspiegel, 18.45 Uhr</p></div>'],
    ['a programme, in a sentence', ['Mehr dazu heute'], '<p>Mehr dazu heute um 18.45 Uhr im Landspiegel.</p>'],
    [
      'the head of links, in a cell',
      ['Auch interessant'],
      '<table><tr><td><b>Auch interessant</b><br><a href="/1">Käse aus Lübz gewinnt Preis</a><br><a href="/2">Warum Kühe wandern</a><br></td></tr></table>',
    ],
    ['a programme, with its day', ['Landspiegel |'], '<p>Landspiegel | 02.06.2025 | 18:45 Uhr</p>'],
    [
      'what it is filed under',
      ['Themen', 'Milchwirtschaft'],
      '<p><b>Themen</b></p><ul><li><a href="/1">Milchwirtschaft</a></li><li><a href="/2">Seedorf</a></li></ul>',
    ],
  ];
  for (const [what, lines, html] of BOXES)
    for (const [where, text] of [
      ['among', textOf(page(html))],
      ['below', textOf(page('', html))],
    ] as const)
      it(`${where} them: ${what}`, () => {
        for (const line of lines) assert.ok(!text.includes(line), line);
        for (const told of P) assert.ok(text.includes(told), told);
      });

  it('tells of what it left out', () => {
    const { omitted } = extractArticle(page(BOXES[0]![2]));
    for (const line of BOXES[0]![1]) assert.ok(omitted.some((o) => o.text === line));
  });

  it('of the house itself, below', () => {
    const about = '<div><h3>Über den Seedorfer Boten</h3><p>Der Bote erscheint seit 1891 und hat 14 Mitarbeiter.</p></div>';
    const head = '<title>Molkerei in Seedorf schließt | Seedorfer Bote</title>';
    for (const html of [page('', about.replace('den Seedorfer Boten', 'uns')), page('', about.replace('Boten<', 'Bote<'), head)])
      assert.ok(!textOf(html).includes('seit 1891'));
  });

  const OWN: readonly (readonly [string, readonly string[], string])[] = [
    [
      'sections that tell of a program, a price and a letter',
      ['Die App für den Hof', 'kostet 12 Euro im Jahr', 'per Newsletter'],
      `<section><h2>Die App für den Hof</h2><p>Ein Programm zählt seit dem Frühjahr die Liter jeder Kuh, es kostet 12 Euro im Jahr. Die Bauern in Seedorf haben es selbst schreiben lassen.</p></section><section><h2>Wer die Preise macht</h2><p>Die Genossenschaft gibt den Preis der Milch per Newsletter bekannt. Im Mai waren es 48 Cent je Liter.</p></section>`,
    ],
    [
      'a box of facts with a price',
      ['Hoffest', 'Eintritt: 5 Euro', '14 bis 18 Uhr'],
      '<div><h3>Hoffest</h3><p>Sonntag, 14 bis 18 Uhr, auf dem Gelände der Molkerei.</p><p>Eintritt: 5 Euro, Kinder frei.</p></div>',
    ],
    [
      'programmes that it names one by one',
      ['Stallfunk', 'Rohmilch', 'Euter und Ehre'],
      [
        ['Stallfunk', 'Der Podcast zweier Brüder aus der Marsch über Melkroboter.'],
        ['Rohmilch', 'Ein Podcast über Käse, für den man Zeit mitbringen muss.'],
        ['Euter und Ehre', 'Der älteste Podcast der Branche, jede Woche mit einem Gast.'],
      ]
        .map(([a, b]) => `<div><h3>${a}</h3><p>${b}</p><p><a href="/x">Zum Podcast</a></p></div>`)
        .join(''),
    ],
    [
      'questions about a program',
      ['Gibt es die App', 'fürs iPhone'],
      '<div><p><b>Gibt es die App auch für Android?</b></p><p>Ja, und fürs iPhone.</p></div>',
    ],
    [
      'a box of facts with a course',
      ['Seminar', 'Dienstag, 10. Juni 2025, in Lübz', 'eine Anmeldung ist nötig'],
      '<div><h3>Seminar</h3><p>Dienstag, 10. Juni 2025, in Lübz</p><p>Die Teilnahme ist kostenlos, eine Anmeldung ist nötig.</p></div>',
    ],
    [
      'a box of facts with offers',
      ['Angebote', 'Angebote für Kinder bis zwölf Jahre'],
      '<div><h3>Angebote</h3><p>Angebote für Kinder bis zwölf Jahre</p><p>Führungen durch die Käserei</p></div>',
    ],
    ['a quota', ['Quote: 2,10 Prozent'], '<p>Quote: 2,10 Prozent vom Fett</p>'],
    ['a date', ['Hof Radke, Am Anger, 02.06.2025'], '<p>Treffpunkt: Hof Radke, Am Anger, 02.06.2025, 12:30 Uhr.</p>'],
    ['a programme of music', ['Im Programm: Werke'], '<p>Im Programm: Werke von Bach und Händel, Beginn 19.30 Uhr.</p>'],
    ['what is spoken of', ['Themen: Löhne'], '<p>Themen: Löhne, Abfindungen und die Lehrlinge.</p>'],
    [
      'a word that is explained',
      ['Stichwort: Quote'],
      '<p>Stichwort: Quote</p><p>Bis 2015 durfte jeder Hof nur so viel Milch liefern, wie ihm erlaubt war.</p>',
    ],
  ];
  for (const [what, lines, html] of OWN)
    it(`keeps ${what}`, () => {
      const text = textOf(page(html));
      for (const line of [...lines, ...P]) assert.ok(text.includes(line), line);
    });
});
