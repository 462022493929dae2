import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, createAnalyser, type ReportedFinding } from '../../src/core/index.ts';
import { fixesOf } from '../../src/core/rules/finding.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyser = createAnalyser({
  lexicon: builtLexicon(),
  onFailure: (f) => {
    throw f.error;
  },
});

const remains = (text: string): ReportedFinding[] =>
  analyser.analyse({ text }).findings.filter((f) => f.rule.startsWith('boilerplate/'));

/** How each finding may be mended: without asking, on a click, or only in a diff. */
const ways = (text: string): string[] => [
  ...new Set(
    remains(text)
      .flatMap((f) => fixesOf(f))
      .map((fix) => (fix.safe ? 'safe' : fix.review ? 'review' : 'click')),
  ),
];

/** The text after all that is reported has gone, as an editor who ticks every box gets it. */
function ticked(text: string): string {
  let done = -1;
  const edits = remains(text).flatMap((f) => {
    const edit = fixesOf(f)[0]?.edits[0];
    if (!edit || edit.start < done) return [];
    done = edit.end;
    return [edit];
  });
  return applyEdits(text, edits);
}

const HEAD = 'Ernte fällt mager aus';
const ABOVE =
  'Die Bauern im Kreis haben in diesem Jahr ein Drittel weniger Äpfel geerntet als sonst, teilte der Verband am Dienstag mit.';
const BELOW = 'Die Preise stiegen auf dem Wochenmarkt bisher kaum, sagte Händlerin Inge Lutz.';
const among = (piece: string, above = ABOVE, below = BELOW): string => `${HEAD}\n\n${above}\n\n${piece}\n\n${below}`;

const SELF = 'Als KI-Sprachmodell habe ich keine eigene Meinung.';

describe("an assistant's words", () => {
  it('are no error where an article on such programs leads to them', () => {
    const about =
      'Der Verband hat am Dienstag einen Chatbot für Kleingärtner vorgestellt. Auf die Frage nach Äpfeln kam die Antwort:';
    assert.deepEqual(
      remains(among(SELF, about)).map((f) => f.severity),
      ['hint'],
    );
    assert.deepEqual(
      remains(among(SELF)).map((f) => f.severity),
      ['error'],
    );
  });
  for (const [what, text] of [
    ['led to by a verb', among(SELF, 'Auf der zweiten Seite der Hausarbeit stand ein seltsamer Einschub.')],
    ['led to by a colon', among(SELF, 'Am Fuß des Flugblatts war zu lesen:')],
    ['pointed back at', among(SELF, ABOVE, 'Der Satz fiel erst der Druckerei auf.')],
    ['pointed back at by the answer', among(SELF, ABOVE, 'Diese Antwort bekam der Landwirt am Mittwoch auf seine Frage.')],
    ['pointed back at by a pronoun', among(SELF, ABOVE, 'Das schrieb das Programm dem Verband zurück.')],
    ['gone on from', among(SELF, ABOVE, 'Dann schweigt Händlerin Inge Lutz eine Weile.')],
    ['of which the article tells', among(SELF, 'Der Verband hat am Dienstag einen Chatbot für Kleingärtner vorgestellt.')],
    ['in an article on such programs', among('Ich hoffe, das hilft Ihnen weiter!', 'ChatGPT kennt sich mit Äpfeln aus.')],
    ['a title proposed', among('Titelvorschlag: Magere Ernte', 'Auf dem Zettel stand noch etwas.')],
    ['keywords', among('Keywords: Apfel, Ernte, Markt', 'Unter dem Aufsatz steht:')],
  ] as const)
    it(`go only in the diff where somebody quotes them: ${what}`, () => assert.deepEqual(ways(text), ['review']));

  for (const [what, text] of [
    ['between two paragraphs', among(SELF)],
    ['below a sentence that somebody has said', among(SELF, 'Die Ernte sei mager, schrieb der Verband.')],
    ['below a heading', among(`Preise bleiben stabil\n\n${SELF}`)],
    ['behind all', `${HEAD}\n\n${ABOVE}\n\n${BELOW}\n\nIch hoffe, das hilft dir weiter!`],
    ['before all', `Natürlich! Hier ist die überarbeitete Fassung des Artikels:\n\n${HEAD}\n\n${ABOVE}\n\n${BELOW}`],
    ['above a sentence with a demonstrative of time', among(SELF, ABOVE, 'In dieser Woche beginnt die Nachlese.')],
  ] as const)
    it(`go without asking where nobody does: ${what}`, () => assert.deepEqual(ways(text), ['safe']));

  for (const line of [
    'Schlagwörter: Apfel und Ernte waren am Dienstag im Netz die häufigsten.',
    'Stichwörter: Most und Saft standen ganz oben auf der Liste.',
  ])
    it(`stay silent in a sentence: ${line}`, () => assert.deepEqual(remains(among(line)), []));
  for (const line of ['Schlagwörter: Apfel, Ernte, Markt', 'Keywords: Apfel, Most'])
    it(`are reported in a list: ${line}`, () => assert.notDeepEqual(remains(among(line)), []));
});

describe('a list of buttons', () => {
  const LIST = 'Teilen\nDrucken\nMerken';
  const TALK = 'Der Verband hat am Dienstag mit den Bauern geredet.';
  for (const [what, text] of [
    ['announced by a pronoun', among(LIST, 'So gehen Leser mit Rezepten um. Der Verband nennt sie.')],
    ['announced by „diese“', among(LIST, 'Diese Tasten sind auf der Seite des Verbands am stärksten abgenutzt.')],
    ['announced by its number', among(LIST, 'Drei Dinge tun Besucher mit den Rezepten des Verbands.')],
    ['announced by a colon', among(LIST, 'Am häufigsten tun die Leser mit Rezepten:')],
    ['gone on with by a place', among(LIST, TALK, 'Auf dem letzten Rang landet das Vorlesen, sagte Inge Lutz.')],
    ['gone on with', among(LIST, TALK, 'Danach folgt mit großem Abstand das Vorlesen.')],
  ] as const)
    it(`is not certain where the article has it: ${what}`, () => assert.ok(!ways(text).includes('safe')));

  for (const [what, text] of [
    ['between two paragraphs', among(LIST, TALK)],
    ['of two', among('Artikel teilen\nArtikel drucken')],
    ['with the networks', among('Facebook Twitter WhatsApp Teilen')],
    ['below a number that counts something else', among(LIST, 'Fünf Bauern haben am Dienstag im Kreis schon aufgegeben.')],
    ['below the article', `${HEAD}\n\n${ABOVE}\n\n${BELOW}\n\n${LIST}`],
    ['above a sentence on a seat', among(LIST, TALK, 'Platz nimmt im Saal der ganze Verband.')],
  ] as const)
    it(`goes without asking: ${what}`, () => assert.deepEqual(ways(text), ['safe']));
});

describe('a block', () => {
  for (const [what, piece, rest] of [
    [
      'ends before the subheading that stands apart',
      'Mehr zum Thema\n\nMost im Test\nAlte Sorten gefragt\n\nReaktionen vom Markt',
      'Reaktionen vom Markt',
    ],
    [
      'leaves the sentence behind a call',
      'Lesen Sie auch: Kreis zahlt Hilfen. Der Verband kritisierte am Mittwoch die lange Frist.',
      'Der Verband kritisierte am Mittwoch die lange Frist.',
    ],
  ] as const)
    it(what, () => {
      assert.notEqual(ticked(among(piece)), among(piece));
      assert.equal(ticked(among(piece)), among(rest));
    });

  it('leaves the answer above a form', () => {
    const answer = among('Was sagt der Verband dazu?\n\nKein Kommentar.');
    assert.equal(ticked(`${answer}\n\nSchreiben Sie einen Kommentar\nName *\nE-Mail *\nAbsenden`), answer);
  });

  for (const [above, line, below] of [
    [
      'Der Anwalt hat die Seite geprüft. Dort steht:',
      'Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.',
      'Das reicht dem Anwalt nicht.',
    ],
    ['Unter jedem Rezept steht:', 'Abonnieren Sie unseren Newsletter', 'Inge Lutz hat das noch nie getan.'],
  ] as const)
    it(`keeps what a sentence leads to: ${above}`, () => assert.deepEqual(remains(among(line, above, below)), []));

  for (const piece of [
    'Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.',
    'Abonnieren Sie unseren Newsletter',
    'Lesen Sie auch: Kreis zahlt Hilfen an Bauern',
    'Keine Kommentare\n\nSchreiben Sie einen Kommentar\nName *\nE-Mail *\nAbsenden',
  ])
    it(`goes whole: ${piece}`, () => assert.equal(ticked(among(piece)), among('').replace('\n\n\n\n', '\n\n')));
});

describe('what a head opens', () => {
  for (const piece of [
    'Abonnieren Sie unseren Newsletter\n\nDas Wichtigste vom Land, jeden Dienstag um 7 Uhr.\n\nHier anmelden',
    'Umfrage\nKaufen Sie Äpfel vom Hof?\nJa, immer\nNein\nManchmal\nAbstimmen',
    'Jetzt weiterlesen mit AP+\n\nAlle Artikel auf apfelpost.de lesen',
    'Jetzt weiterlesen mit AP+\nTesten Sie AP+ einen Monat lang für 1 Euro.\nAlle Artikel auf apfelpost.de lesen\nJetzt testen',
  ])
    it(`goes with it: ${piece}`, () => {
      assert.equal(ticked(among(piece)), among('').replace('\n\n\n\n', '\n\n'));
    });

  it('is all of the text', () =>
    assert.deepEqual(
      remains('Mehr zum Thema\n\nMost wird teurer\nVerband klagt\nKreis tagt').map((f) => f.rule),
      ['boilerplate/only-boilerplate'],
    ));

  it('ends before the heading of the paragraph below', () => {
    const heading = `Streit um die Hilfen\n\n${ABOVE}`;
    const piece = `Mehr zum Thema\nMost wird teurer in diesem Herbst\nVerband klagt gegen den Kreis\n${heading}`;
    assert.ok(ticked(among(piece)).includes(heading));
  });

  for (const piece of [
    'Der Hofladen hat täglich um 18 Uhr noch geöffnet.',
    'Kaufen Sie Äpfel vom Hof?\n\nJa, immer.\n\nNein, sagen viele.',
    'Alle Artikel im Hofladen lagern kühl.',
    'Umfrage zeigt Skepsis\n\nJeder Dritte kauft im Hofladen ein, ergab die Befragung.',
    'Alle Äpfel vom Hof\n\nDer Laden bezieht keine Ware aus dem Ausland mehr.',
  ])
    it(`stays without it: ${piece}`, () => assert.deepEqual(remains(among(piece)), []));
});
