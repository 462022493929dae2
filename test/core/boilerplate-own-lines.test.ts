import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boilerplateOf } from '../support/boilerplate.ts';

/** Blocks of a page that open something: what stands below them is suspected by its place. */
const HEAD = ['Startseite > Lokales > Umland', 'Veröffentlicht: 12.03.2026, 14:20 Uhr', 'Lesezeit: 4 Minuten'];
const SHARE = ['Teilen', 'Facebook', 'X', 'WhatsApp', 'E-Mail', 'Drucken', 'Artikel anhören', '00:00', '02:40'];
const COMMENTS = ['Kommentare (9)', 'Kommentar schreiben', 'Bitte melden Sie sich an, um zu kommentieren.'];
const MORE = ['Mehr zum Thema', 'Imkerin zieht auf das Dach der Schule', 'Warum der Honig in diesem Jahr knapp ist'];
const READ = ['Meistgelesen', '1. Hagel trifft den Obstbau', '2. Schule bekommt neue Fenster', '3. Ein Pfarrer geht in Rente'];
const LEAD =
  'Die Imkerin Thea Brandl stellt seit dreißig Jahren Kästen am Waldrand auf. In diesem Sommer hat sie so wenig geerntet wie nie zuvor.';

/** The article's lines that a block takes; pieces of the page are none of them. */
function taken(article: readonly string[], page: readonly string[], gap: string): string[] {
  const covered = boilerplateOf([...article].join(gap)).flatMap((f) => f.covered.split(/\n+/u));
  return article.filter((line) => !page.includes(line) && covered.includes(line));
}

describe('lines of the article that only their place speaks against', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'an interview with a block between question and answer': [
      '„Bienen haben keine Eile“',
      LEAD,
      'Frau Brandl, wann haben Sie angefangen?',
      ...COMMENTS,
      'Mit zwölf. Aus Neugier.',
      'Hat Ihnen das jemand beigebracht?',
      'Mein Großvater. Der sprach mit den Völkern.',
      'Was raten Sie Anfängern?',
      'Geduld.',
    ],
    'questions that a newsroom answers, without any paragraph': [
      'So meldet man ein Bienenvolk an',
      ...HEAD,
      ...SHARE,
      'Wer ein Volk hält, muss das beim Veterinäramt im Landkreis melden. Die Anzeige kostet nichts und gilt für alle Standorte.',
      'Wo gibt es das Formular?',
      'Beim Amt und im Netz.',
      'Bis wann muss es abgegeben sein?',
      'Vor dem ersten Flug.',
    ],
    'entries with labels of film, sport, works and weather': [
      'Kurz und knapp',
      LEAD,
      'Regie: Olga Marten',
      'Länge: 94 Minuten',
      ...SHARE,
      'Schiedsrichterin: Weiß (Oberau)',
      'Wind: schwach aus West',
      'Dienstag: Ringstraße',
    ],
    'figures of a work below the head of a page': [
      'Zahlen zum neuen Steg',
      ...HEAD,
      ...SHARE,
      'Länge: 48 Meter',
      'Bauzeit: acht Monate',
      'Fertigstellung: Frühjahr 2028',
      'Bauleiterin Irma Fels nennt den Zeitplan knapp.',
    ],
    'a farewell of two words': ['Honigkuchen', LEAD, ...SHARE, 'Guten Appetit!'],
    'a word with a stop behind a block': ['Honigkuchen', LEAD, ...MORE, 'Lohnend.'],
    'a subheading below a list that is counted': [
      'Honig wird knapp',
      LEAD,
      ...READ,
      'Was die Ernte kostet',
      'Ein Volk bringt sonst vierzig Kilo, sagt Brandl. In diesem Jahr waren es elf, und die Gläser hatte sie schon gekauft.',
    ],
    'a subheading that names what follows': [
      'Was man im Netz wissen muss',
      LEAD,
      'Anmelden, suchen, teilen',
      'Wer den Stand nutzen will, braucht einen Ausweis. Den gibt es im Rathaus für drei Euro im Jahr.',
    ],
    'a title of one word of pages': [
      'Newsletter',
      'Die Gemeinde Oberau verschickt von Mai an einen Newsletter. Darin stehen alle Termine, sagte Sprecherin Anna Weiß.',
    ],
  };
  const PAGE = [...HEAD, ...SHARE, ...COMMENTS, ...MORE, ...READ];
  for (const [what, article] of Object.entries(cases))
    for (const gap of ['\n\n', '\n'])
      it(`${what}${gap === '\n' ? ', line by line' : ''}`, () => assert.deepEqual(taken(article, PAGE, gap), []));
});

describe('lines of the page beside them', () => {
  const found = (lines: readonly string[]): string[] => boilerplateOf(lines.join('\n\n')).flatMap((f) => f.covered.split(/\n+/u));

  it('a word of pages above an article that does not speak of it', () => {
    for (const word of ['Newsletter', 'Teilen', 'Kommentare']) assert.ok(found([word, LEAD]).includes(word), word);
  });
  it('a question of the page without an answer', () => {
    const lines = found(['Honig wird knapp', LEAD, ...MORE, 'Haben Sie Fragen zu diesem Artikel?', 'Schreiben Sie uns!']);
    assert.ok(lines.includes('Haben Sie Fragen zu diesem Artikel?'), lines.join(' | '));
  });
  it('a counted list with its head', () => {
    const lines = found(['Honig wird knapp', LEAD, ...READ, 'Was die Ernte kostet', LEAD]);
    assert.deepEqual(lines, READ);
  });
});
