import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

/** The lines of a text that are taken for boilerplate. */
function flagged(text: string): string[] {
  const { boilerplate } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
  return boilerplate.flatMap((b) => text.slice(b.start, b.end).split(/\n+/u));
}

/** What stands directly above the headline on pages, and opens no teasers. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  'a paywall': ['Dieser Text ist nur für Abonnenten', 'Jetzt für 1 Euro im ersten Monat weiterlesen', 'Bereits Kunde? Zum Login'],
  'a box of comments': ['Diskutieren Sie mit!', 'Kommentar schreiben'],
  'the buttons of a comment': ['Antworten', 'Melden'],
  'a login': ['Passwort vergessen?', 'Zur Anmeldung'],
  'a row of buttons': ['Facebook', 'WhatsApp', 'Link kopieren'],
  'a form': ['Artikel merken', 'Feedback geben'],
};

/** An article in short sentences with a block of the page between them, none of whose lines is a long paragraph. */
const article = (title: string, ...told: readonly string[]): readonly string[] => [
  title,
  'Weiterlesen mit Plus',
  '30 Tage kostenlos testen',
  told[0]!,
  'Diskutieren Sie mit!',
  'Kommentar schreiben',
  told[1]!,
  'Mehr dazu',
  'Wirtin kocht für den ganzen Ort',
  'Bäcker schließt nach 90 Jahren',
  ...told.slice(2),
];

const ARTICLES = [
  article(
    'Was die neue Hundesteuer für Sie bedeutet',
    'Vom 1. April an zahlen Halter in Seeham mehr. Ein Überblick.',
    'Der erste Hund kostet 90 Euro.',
    'Blindenhunde bleiben frei.',
    'Der Rat hatte die Satzung im Herbst mit 14 zu 9 Stimmen beschlossen.',
  ),
  article(
    'Die Heimkehr der Dampflok',
    'Von Seeham nach Oberau fährt sie nun wieder.',
    'Der Kessel stammt aus dem Jahr 1921.',
    'Schwarz ist die Lok noch immer.',
    'Am Sonntag winkten 300 Leute.',
  ),
  article(
    'Nachbar gegen Nachbar: Der Streit um die Hecke',
    'Zwei Meter trennen die Männer.',
    'Niemand will angefangen haben.',
    '„Der spinnt“, ruft der eine.',
    'Der Schlichter hat Zeit bis Ostern.',
  ),
];

describe('the headline of an article of short sentences', () => {
  for (const [what, above] of Object.entries(ABOVE))
    for (const lines of ARTICLES)
      it(`is spared below ${what}: ${lines[0]}`, () => {
        for (const gap of ['\n', '\n\n']) {
          const found = flagged([...above, ...lines].join(gap));
          assert.ok(!found.includes(lines[0]!), found.join(' | '));
          assert.ok(found.includes(above.at(-1)!), found.join(' | '));
        }
      });

  for (const [title, ...told] of [
    [
      'Werbung abbestellen: So bleibt der Briefkasten leer',
      'Viele Firmen verstecken die Adresse.',
      'Ein Satz genügt: „Ich widerspreche.“',
    ],
    [
      'Lesen Sie auch das Impressum',
      'Mia Lorenz hat einen Roman über einen Drucker geschrieben.',
      'Mia Lorenz: Das Impressum. Roman. Seeham 2026. 210 Seiten.',
    ],
    ['Lest mehr Bücher!', 'Teilen ist das neue Lesen.', 'Wir klicken und vergessen.'],
    ['Newsletter bringt Wirt um Schlaf', 'Der Wirt bekam 400 Mails am Tag.', 'Nun schweigt das Telefon.'],
  ])
    it(`is spared though it sounds like the page: ${title}`, () => {
      for (const above of [
        ['Ratgeber > Geld'],
        ['Teilen', 'Merken', 'Drucken'],
        ['Mehr zum Thema', 'Wirtin kocht für den ganzen Ort'],
      ])
        assert.ok(!flagged([...above, title, ...told].join('\n')).includes(title!), above[0]);
    });

  it('is not what the page says there in a sentence or to the letter', () => {
    const told = ['Die Lok fährt seit Sonntag wieder.', 'Schwarz ist sie noch immer.', 'Am Bahnsteig winkten 300 Leute.'];
    for (const line of ['Kommentar schreiben', 'Zum Newsletter anmelden', 'Bereits Kunde? Zum Login', 'Auf Facebook teilen'])
      assert.ok(flagged(['Die Heimkehr der Lok', line, ...told].join('\n')).includes(line), line);
  });

  it('no text that tells something between its blocks is nothing but page furniture', () => {
    const text = `Merken\nKommentieren\nDie Walzer-Saison beginnt\nNeun Bälle, zwei Wochen, ein Frack: ein Wegweiser durch den Winter.
Drucken\nZur Startseite\nBall der Bäcker\n12. Januar, Stadthalle\nLink kopieren\nNach oben\nFolgen Sie uns\nInstagram\nBequeme Schuhe nicht vergessen.`;
    const found = flagged(text);
    assert.ok(!found.includes('Die Walzer-Saison beginnt') && found.includes('Kommentieren'), found.join(' | '));
  });
});
