import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanArticle } from '../../src/core/boilerplate/clean.ts';
import { type Article, createAnalyser } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyse = (text: string): Article => createAnalyser({ lexicon: builtLexicon() }).analyse({ text });

/** The lines of a text that a block covers. */
const flagged = (article: Article): string[] =>
  article.boilerplate.flatMap((b) => article.text.slice(b.start, b.end).split(/\n+/u));

const LEAD = [
  'Der Kreistag von Hollingen hat am Donnerstag den Bau einer neuen Feuerwache beschlossen. Sie soll am Ortsrand entstehen und in drei Jahren fertig sein.',
  'Die alte Wache stammt aus den sechziger Jahren und ist für die heutigen Fahrzeuge zu klein. Ein Umbau wäre nach Angaben des Landrats teurer geworden als ein Neubau.',
];
const TITLE = 'Hollingen bekommt eine neue Feuerwache';

/** Blocks as they stand in pasted articles: what opens or fills them, and nothing of the article's. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  teasers: ['Lesen Sie auch', 'Bauer findet römische Münzen im Acker', 'Warum der Bus nach Seeham nicht mehr fährt'],
  'teasers under another head': ['Das könnte Sie auch interessieren', 'Freibad in Oberau bleibt geschlossen'],
  share: ['Auf Facebook teilen', 'Link kopieren', 'Drucken'],
  newsletter: ['Newsletter', 'Melden Sie sich jetzt für unseren kostenlosen Newsletter an.', 'E-Mail-Adresse', 'Abonnieren'],
  advertisement: ['Anzeige'],
  'the button for comments': ['Kommentare', 'Kommentar schreiben'],
};
const CLOSINGS = [
  'Der Spatenstich ist für April geplant.',
  'Im September entscheidet der Rat über die Kosten. Sicher ist die Mehrheit nicht.',
  '„Wir haben lange genug gewartet“, sagte Kreisbrandmeisterin Ilka Voss.',
  '„Das wird knapp“, so Landrat Dieter Hamann. „Aber wir schaffen es.“',
  'Verletzt wurde bei dem Umzug niemand.',
  'Nach der Abstimmung gab es Beifall von den Rängen.',
  'Niemand widersprach.',
  'Der Landrat schwieg.',
  'Die Kommunalaufsicht prüft.',
  'Beschlossen ist beschlossen.',
  '„Wir bauen.“',
  'Baubeginn offen.',
  'Die Kosten: vier Millionen Euro.',
];

describe('the article goes on below a block', () => {
  for (const [what, block] of Object.entries(BLOCKS))
    for (const closing of CLOSINGS)
      it(`${what}: ${closing}`, () => {
        const lines = flagged(analyse([TITLE, ...LEAD, ...block, closing].join('\n\n')));
        assert.ok(!lines.includes(closing), lines.join(' | '));
      });

  it('a subheading below teasers stays with what it heads, and a teaser does not', () => {
    const title = 'Streit um den Standort';
    const block = [
      'Auch interessant',
      'Wie die Wehr in Seeham ihre Nachwuchssorgen löst',
      'Bauer findet römische Münzen im Acker',
    ];
    const lines = flagged(analyse([TITLE, ...LEAD, ...block, title, CLOSINGS[1]!, CLOSINGS[2]!].join('\n\n')));
    assert.deepEqual(
      [block[0]!, block[1]!, title].map((l) => lines.includes(l)),
      [true, true, false],
      lines.join(' | '),
    );
  });

  it('the button of the network X goes with its like, and a line X elsewhere stays', () => {
    for (const row of [
      ['Auf Facebook teilen', 'X', 'Drucken'],
      ['X', 'Facebook', 'WhatsApp'],
      ['Facebook', 'X'],
    ]) {
      const { boilerplate, text } = analyse([TITLE, LEAD[0], row.join('\n'), LEAD[1], CLOSINGS[0]].join('\n\n'));
      assert.deepEqual(
        boilerplate.map((b) => [b.category, text.slice(b.start, b.end)]),
        [['social-share', row.join('\n')]],
      );
    }
    assert.deepEqual(flagged(analyse([TITLE, LEAD[0], 'X', LEAD[1], CLOSINGS[0]].join('\n\n'))), []);
  });

  it('a title above its second headline, below a head of the page', () => {
    const lead = 'Die Feuerwache in Hollingen soll am Ortsrand stehen und den Kreis vier Millionen Euro kosten';
    const text = ['→ Schwerpunkt', 'Hollingen', 'Wache am Ortsrand', lead, 'Von Jana Petersen', ...LEAD, CLOSINGS[1]].join('\n');
    assert.ok(!flagged(analyse(text)).includes('Wache am Ortsrand'));
  });

  it('a subheading between buttons and the article\u2019s next sentence stays with it', () => {
    const text = [
      TITLE,
      ...LEAD,
      'Auf X teilen',
      'Per E-Mail teilen',
      'Kritik am Standort',
      CLOSINGS[0],
      'Lesen Sie auch',
      'Freibad öffnet später',
    ];
    const lines = flagged(analyse(text.join('\n\n')));
    assert.deepEqual(
      ['Auf X teilen', 'Kritik am Standort', CLOSINGS[0]!, 'Lesen Sie auch'].map((l) => lines.includes(l)),
      [true, false, false, true],
    );
  });
});

describe('what a block leaves beside it', () => {
  for (const [name, block, goes] of [
    ['a player with its clock', ['Artikel anhören', '00:00 / 03:41'], true],
    ['the label above a player', ['Video', 'Video abspielen'], false],
  ] as const)
    it(name, () => {
      const { boilerplate, text } = analyse([TITLE, ...LEAD, block.join('\n'), CLOSINGS[0]].join('\n\n'));
      const lines = boilerplate.flatMap((b) => text.slice(b.start, b.end).split('\n'));
      assert.deepEqual(lines, block);
      assert.ok(goes || boilerplate.every((b) => !b.certain));
    });
});

it('the article goes on below another block than its author\u2019s', () => {
  const closing = 'Das Gericht will am 3. Juni entscheiden.';
  const author = ['Über die Autorin', 'Jana Petersen berichtet seit 2012 aus dem Kreistag.'];
  const cookies = [
    'Wir verwenden Cookies, um Ihnen ein optimales Erlebnis zu bieten.',
    'Alle akzeptieren',
    'Nur notwendige Cookies',
  ];
  const lines = flagged(analyse([TITLE, ...LEAD, ...author, ...cookies, closing].join('\n\n')));
  assert.ok(lines.includes(author[0]!) && lines.includes('Alle akzeptieren') && !lines.includes(closing), lines.join(' | '));
});

describe('comments of readers', () => {
  it('do not begin with the head and a teaser, and never hold what the article quotes', () => {
    const said = '„Wir teilen alles“, sagt sie. „Auch die Schulden.“';
    for (const between of [['Bauern blockieren Zufahrt zum Schlachthof'], ['Gerd K.'], []]) {
      const lines = flagged(analyse([TITLE, ...LEAD, 'Kommentare (14)', 'Mehr zum Thema', ...between, said].join('\n')));
      assert.ok(!lines.includes(said), lines.join(' | '));
    }
  });

  it('go with who wrote them, whole sentences too', () => {
    const comments = ['Kommentare', 'Gerd K.', 'vor 3 Stunden', 'Endlich passiert etwas.', 'Antworten'];
    const lines = flagged(analyse([TITLE, ...LEAD, ...comments].join('\n\n')));
    assert.deepEqual(
      comments.map((l) => lines.includes(l)),
      [true, true, true, true, true],
      lines.join(' | '),
    );
  });
});

describe('the name of a section', () => {
  it('is the page’s above the headline and below the article', () => {
    const article = analyse(['Home', 'Panorama', TITLE, ...LEAD, CLOSINGS[0], 'Politik', 'Lokalsport'].join('\n\n'));
    assert.deepEqual(flagged(article), ['Home', 'Panorama', 'Politik', 'Lokalsport']);
  });
  for (const line of ['Politik', 'Wirtschaft', 'Kultur'])
    it(`is a subheading inside the article: ${line}`, () =>
      assert.deepEqual(flagged(analyse([TITLE, LEAD[0], line, LEAD[1], CLOSINGS[0]].join('\n\n'))), []));
  for (const line of ['Feuerwehr', 'Hollingen', 'Wache'])
    it(`is no topic above the headline: ${line}`, () =>
      assert.deepEqual(flagged(analyse([line, TITLE, ...LEAD, CLOSINGS[0]].join('\n\n'))), []));
});

describe('figures and signs below a block stay the article’s', () => {
  const blocks = [BLOCKS.share!, BLOCKS.newsletter!, BLOCKS['the button for comments']!];
  for (const line of ['Kosten: rund 400.000 Euro.', '9 Millionen Euro für zwei Hallen.', 'Zuschauer: 2.300', '(dpa/lnw)'])
    it(line, () => {
      for (const block of blocks) {
        const article = analyse([TITLE, ...LEAD, ...block, line].join('\n\n'));
        assert.ok(!flagged(article).includes(line), block[0]);
        assert.deepEqual(flagged(article), block);
      }
    });
});

describe('a headline of a word or two', () => {
  for (const title of ['Endlich!', 'Großer Wurf', 'Spätes Ja'])
    it(`is spared where nothing else can be one: ${title}`, () => {
      for (const above of [['Menü', 'Suche', 'Anmelden'], ['Kommentare'], ['Mehr zum Thema']])
        for (const below of [BLOCKS.share!, ['Merken', 'Teilen', '0 Kommentare'], ['Artikel anhören', '03:12']])
          assert.ok(!flagged(analyse([...above, title, ...below, ...LEAD, CLOSINGS[0]].join('\n\n'))).includes(title));
    });
});

describe('what kind of text follows', () => {
  for (const genre of ['Leserbriefe', 'Leserbrief', 'Kommentar'])
    it(`is the title above all prose, and a button below it: ${genre}`, () => {
      assert.deepEqual(flagged(analyse([genre, ...LEAD, CLOSINGS[0]].join('\n\n'))), []);
      const below = analyse([TITLE, ...LEAD, CLOSINGS[0], ...BLOCKS.share!, genre].join('\n\n'));
      assert.ok(flagged(below).includes(genre));
    });
});

describe('the headline of a notice without any paragraph', () => {
  const NOTICES = [
    ['SV Seeham verliert 0:3', 'Der SV hat das Spiel am Samstag verloren.'],
    ['Otto Lenz ist tot', 'Der Bildhauer starb am Sonntag im Alter von 84 Jahren.'],
  ];
  for (const [title, told] of NOTICES)
    it(`is spared below share buttons: ${title}`, () => {
      for (const below of [[], ['Jetzt Newsletter abonnieren'], ['Geboren 1940 in Ulm']])
        assert.ok(!flagged(analyse([...BLOCKS.share!, 'WhatsApp', 'X', title, told, ...below].join('\n'))).includes(title!));
    });
});

describe('a head goes with what it opens or not at all', () => {
  it('below a first paragraph that is hardly longer than its teasers', () => {
    const short = 'Hollingen bekommt eine neue Feuerwache. Das hat der Kreistag am Donnerstag mit großer Mehrheit beschlossen.';
    const block = ['Lesen Sie auch', 'Sturm knickt Bäume', 'Bäcker schließt nach 90 Jahren', 'Neuer Dirigent für den Chor'];
    const article = analyse(['Beschluss im Kreistag', short, ...block, LEAD[1], CLOSINGS[0]].join('\n\n'));
    assert.deepEqual(flagged(article), block);
  });

  const HEADS = ['Mehr zum Thema', 'Lesen Sie auch', 'Das könnte Sie auch interessieren'];
  const TEASERS = ['Kommentar: Ein guter Tag für die Helfer', 'Chronik eines langen Streits um ein Grundstück'];
  for (const head of HEADS)
    it(head, () => {
      const article = analyse([TITLE, LEAD[0], head, ...TEASERS, LEAD[1], CLOSINGS[0]].join('\n\n'));
      assert.deepEqual(flagged(article), [head, ...TEASERS]);
      assert.deepEqual(
        article.boilerplate.map((b) => b.certain),
        [false],
      );
    });

  it('the house\u2019s invitation above and below its form', () => {
    const form = ['Unser Abendbrief', 'Alles aus dem Kreis, jeden Abend in Ihrem Postfach.', 'Ihre E-Mail-Adresse', 'Anmelden'];
    const article = analyse([TITLE, LEAD[0], ...form, LEAD[1], CLOSINGS[0]].join('\n\n'));
    assert.deepEqual(flagged(article), form);
    assert.ok(article.boilerplate.every((b) => !b.certain));
  });

  it('after all safe fixes nothing of a block stands there unreported', () => {
    for (const block of Object.values(BLOCKS))
      for (const at of [1, 2]) {
        const paragraphs = [TITLE, LEAD[0]!, LEAD[1]!, CLOSINGS[0]!];
        const text = [...paragraphs.slice(0, at + 1), ...block, ...paragraphs.slice(at + 1)].join('\n\n');
        const cleaned = cleanArticle(analyse(text)).text;
        const left = block.filter((line) => cleaned.split('\n').includes(line));
        const still = flagged(analyse(cleaned));
        assert.deepEqual(
          left.filter((line) => !still.includes(line)),
          [],
          text,
        );
      }
  });
});

describe('the article\u2019s own headline is never boilerplate', () => {
  const AROUND: readonly (readonly string[])[] = [
    ['Region'],
    ['Startseite > Lokales > Hollingen'],
    ['Lokales', '12.03.2026, 14:20 Uhr'],
    ['Anzeige'],
    ['Teilen', 'Merken', 'Drucken'],
    ['Menü', 'Suche', 'Abo', 'Anmelden', 'Politik', 'Sport', 'Kultur', 'Wetter'],
    ['Von Karin Wendt', 'Lesezeit: 3 Minuten'],
  ];
  const TITLES = [
    TITLE,
    'Mehr zum Thema Brandschutz: Kreis baut eine Wache',
    'Anzeige nach Streit im Kreistag',
    'Newsletter bringt Landrat in Not',
    'Abo statt Einzelkarte',
    'Feuerwehr: „Wir brauchen mehr Platz“',
    'Das sind die zehn schönsten Wanderwege im Landkreis',
  ];
  for (const around of AROUND)
    for (const title of TITLES)
      it(`${around.join(' / ')} / ${title}`, () => {
        for (const gap of ['\n\n', '\n']) {
          const lines = flagged(analyse([[...around, title].join(gap), ...LEAD, CLOSINGS[0]].join('\n\n')));
          assert.ok(!lines.includes(title), lines.join(' | '));
        }
      });
});
