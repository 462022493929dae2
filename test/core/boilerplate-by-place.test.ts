import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boilerplateOf } from '../support/boilerplate.ts';

const SHARE = ['Auf Facebook teilen', 'Per E-Mail senden', 'Link kopieren', 'Drucken'];
const LOGIN = ['Kommentieren', 'Bitte melden Sie sich an, um zu kommentieren.', 'Registrieren'];
const AD = ['Anzeige'];
const MENU = ['Startseite', 'Lokales', 'Sport', 'Abo', 'Zum Login'];
const MORE = ['Mehr zum Thema', 'Stadtwerke heben den Wasserpreis an', 'Warum der Bagger schon wieder rollt'];
const PARAGRAPH =
  'Wer im Frühjahr an der Mole spazieren ging, sah dort nur Bauzäune, und viele glaubten nicht mehr, dass sich daran noch etwas ändert. Jetzt ist alles anders.';

/** The article's lines that are taken; pieces of the page are none of them. */
function taken(lines: readonly string[], gap = '\n\n'): string[] {
  const page = new Set([...SHARE, ...LOGIN, ...AD, ...MENU, ...MORE]);
  const covered = boilerplateOf(lines.join(gap)).flatMap((f) => f.covered.split(/\n+/u));
  return lines.filter((line) => !page.has(line) && covered.includes(line));
}

describe('an article of short lines, with blocks of the page between them', () => {
  const articles: Readonly<Record<string, readonly string[]>> = {
    'a programme of films': [
      'Drei Filme für den Regentag',
      'Zwei sind alt, einer ist neu.',
      ...SHARE,
      '20.15 Uhr, Arte',
      'Das Haus am Kanal, Drama',
      'Ein Maler sucht seinen Bruder.',
      ...MENU,
      '22.05 Uhr, 3sat',
      'Nachtzug',
      'Doku mit Nora Lund',
      'Danach hilft nur noch Tee.',
    ],
    'results of an election': [
      'Ein Dorf wählt zum dritten Mal',
      'In Lüdern lagen zwei Bewerber gleichauf.',
      ...MENU,
      'Gerda Wiese (Grüne) 41,3',
      'Hinnerk Ohm (CDU) 41,3',
      'Oberlüdern',
      ...AD,
      'Gerda Wiese (Grüne) 39,0',
      'Kein Ergebnis',
      'Im Januar wird wieder gewählt.',
    ],
    'words that are explained': [
      'Was ein Deich alles hat',
      'Wer an der Küste wohnt, kennt die Wörter.',
      ...LOGIN,
      'Krone',
      'Der höchste Teil, meist drei Meter breit.',
      ...SHARE,
      'Berme',
      'Ein Absatz in der Böschung',
      'Sie bremst das Wasser.',
    ],
    'a table of a league': [
      'Ringerinnen steigen auf',
      'Nach sieben Kämpfen stand es fest.',
      ...SHARE,
      'Die Tabelle',
      'Köllerbach 24',
      'Mühlenbach 21',
      ...MENU,
      'Weiter geht es',
      '8. Mai in Adelhausen',
      'Die Halle ist ausverkauft.',
    ],
    'when and where': [
      'Der Zug der Laternen',
      'Am Samstag ziehen die Kinder zum Hafen.',
      ...LOGIN,
      'Auf einen Blick',
      'Schlosshof, 17 Uhr',
      ...AD,
      'Bei Regen',
      'Turnhalle am Wall',
      'Punsch gibt es auch.',
    ],
    letters: [
      'Briefe zum Streit um den Radweg',
      'Der Bericht hat viele bewegt.',
      ...MENU,
      'Endlich Platz für alle.',
      'Ilse Hagen, Varel',
      ...SHARE,
      'Und wo soll ich parken?',
      'Jörn Tamm (71), Jever',
      'Wir danken für jeden Brief.',
    ],
  };
  for (const [what, lines] of Object.entries(articles))
    it(`keeps ${what}`, () => {
      assert.deepEqual(taken(lines), []);
      assert.deepEqual(taken(lines, '\n'), []);
    });

  it('loses what the page says in its own words', () => {
    const covered = boilerplateOf(articles.letters!.join('\n\n')).flatMap((f) => f.covered.split(/\n+/u));
    for (const line of SHARE) assert.ok(covered.includes(line), line);
  });
  it('loses a head with the titles right under it', () => {
    const lines = ['Der Zug der Laternen', 'Am Samstag ziehen die Kinder zum Hafen.', ...MORE, 'Punsch gibt es auch.'];
    const covered = boilerplateOf(lines.join('\n\n')).flatMap((f) => f.covered.split(/\n+/u));
    assert.deepEqual(covered.filter(Boolean), MORE);
  });
});

describe('figures between paragraphs', () => {
  it('are the article’s below a button', () => {
    const lines = ['Neue Mole', PARAGRAPH, ...MENU, 'Westerbach 22', 'Osterbach 19', ...SHARE, 'Hafenfest 5', PARAGRAPH];
    assert.deepEqual(taken(lines), []);
  });
});

describe('a wording of pages that the article holds', () => {
  const held: readonly string[] = [
    '2. Den Abmeldelink suchen',
    'Jetzt kostenlos testen? Lieber nicht.',
    'Teilen Sie die Kritik am neuen Fahrplan?',
    'Auf dem Zettel stand: „Alle Rechte vorbehalten.“',
    'Spendenkonto: Sparkasse Norderland, IBAN DE12 3456 7890 1234 5678 90',
  ];
  for (const line of held)
    it(`stays among its sentences: ${line}`, () => {
      const lines = [
        'Post vom Anbieter',
        'Viele Kunden ärgern sich.',
        ...SHARE,
        'Das Amt prüft den Fall.',
        line,
        'Danach war Ruhe.',
      ];
      assert.deepEqual(taken(lines), []);
    });
  const pages: readonly string[] = [
    'Abmeldelink in jeder Mail',
    'Jetzt kostenlos testen!',
    'Teilen Sie diesen Artikel',
    'Alle Rechte vorbehalten.',
    'Jetzt Newsletter abonnieren',
  ];
  for (const line of pages)
    it(`is the page’s by itself: ${line}`, () => {
      const lines = ['Post vom Anbieter', 'Viele Kunden ärgern sich.', line, 'Danach war Ruhe.', 'Das Amt prüft den Fall.'];
      assert.deepEqual(
        boilerplateOf(lines.join('\n\n')).map((f) => f.covered),
        [line],
      );
    });
  it('an account beside what the page asks for is the page’s', () => {
    const asks = ['Jetzt per PayPal spenden', 'Spendenkonto: Bote Stiftung, IBAN DE12 3456 7890 1234 5678 90'];
    const lines = ['Post vom Anbieter', PARAGRAPH, ...asks, PARAGRAPH];
    assert.ok(boilerplateOf(lines.join('\n\n')).some((f) => f.covered.includes('Spendenkonto')));
  });
});

describe('a head above what is told of somebody', () => {
  const TALK = ['Wann haben Sie angefangen?', 'Mit zwölf. Aus Neugier.', 'Was raten Sie Anfängern?', 'Geduld und warme Schuhe.'];
  it('is the article’s below an interview', () => {
    assert.deepEqual(taken(['Der Mann vom Deich', ...TALK, 'Zur Person', 'Uwe Hark, 61, lebt in Dornum.']), []);
  });
  it('is the page’s where nobody was asked', () => {
    const found = boilerplateOf(
      ['Der Mann vom Deich', PARAGRAPH, PARAGRAPH, 'Zur Person', 'Alle Artikel von Uwe Hark'].join('\n\n'),
    );
    assert.ok(found.some((f) => f.covered.includes('Zur Person')));
  });
});

describe('a clock', () => {
  const TOLD = ['Nacht im Landtag', 'Die Fraktionen streiten über den Etat.'];
  it('is the article’s beside what happened then', () => {
    assert.deepEqual(
      taken([...TOLD, ...SHARE, '23:18', 'Die Sitzung wird unterbrochen.', ...AD, '22:40', 'Der Antrag scheitert.']),
      [],
    );
  });
  it('is the page’s in a player', () => {
    for (const player of [['00:00', '03:41'], ['00:00 / 03:41']]) {
      const found = boilerplateOf([...TOLD, 'Artikel anhören', ...player, 'Der Antrag scheitert.'].join('\n\n'));
      assert.ok(
        found.some((f) => f.covered.includes(player.at(-1)!)),
        player[0],
      );
    }
  });
});
