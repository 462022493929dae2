import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, fixesOf } from '../../src/core/index.ts';
import { boilerplateOf } from '../support/boilerplate.ts';

/** Articles: what stands above a block in their middle, and what below it. */
const ARTICLES: Readonly<Record<string, { readonly above: readonly string[]; readonly below: readonly string[] }>> = {
  'a council': {
    above: [
      'Stadt verkauft das alte Zollhaus',
      'Das Zollhaus am Alten Hafen in Brake bekommt einen neuen Eigentümer. Der Rat stimmte dem Verkauf am Donnerstag mit großer Mehrheit zu.',
      'Käufer ist die Genossenschaft Hafenblick. Sie will das Zollhaus sanieren und im Erdgeschoss ein Café eröffnen, wie Vorstand Ubbo Renken sagte.',
      '„Das Haus stand zwölf Jahre leer“, sagte Renken nach der Sitzung. „Jetzt kommt wieder Leben an den Hafen.“',
    ],
    below: [
      'Die Genossenschaft zahlt 310.000 Euro für das Gebäude. Das Land gibt aus einem Programm für Denkmäler noch einmal 200.000 Euro dazu.',
      'Gegen den Verkauf stimmten drei Mitglieder des Rates. Sie hätten das Zollhaus lieber verpachtet, damit es der Stadt erhalten bleibt.',
      'Die Arbeiten beginnen nach Angaben von Renken im August.',
    ],
  },
  'a fire': {
    above: [
      'Feuer zerstört Lagerhalle in Ellwangen',
      'Bei einem Brand in einer Lagerhalle in Ellwangen ist in der Nacht zum Sonntag ein Schaden von rund 800.000 Euro entstanden. Verletzt wurde niemand.',
      'Die Feuerwehr war mit 90 Kräften im Einsatz. Gegen vier Uhr hatte sie die Flammen unter Kontrolle, sagte ein Sprecher der Polizei.',
    ],
    below: [
      'In der Halle lagerten Möbel und Reifen. Weil dichter Rauch über die Stadt zog, warnte die Feuerwehr die Anwohner über das Radio.',
      'Warum das Feuer ausbrach, ist noch offen. Die Polizei will die Halle am Montag mit einem Gutachter betreten.',
    ],
  },
  'a premiere': {
    above: [
      'Ein Schuster, der nicht lügen kann',
      'Mit langem Beifall endete am Samstag die Premiere der Komödie „Der Leisten“ am Stadttheater Zwickau. Regisseurin Paula Ernst lässt das Stück in einer Werkstatt spielen.',
      'Im Mittelpunkt steht der Schuster Anton, den Rolf Tiede mit viel Witz gibt. Er kann nicht lügen, und das bringt die halbe Stadt gegen ihn auf.',
      'Bühne und Kostüme stammen von Ines Kolb. Sie hat die Werkstatt mit dreihundert alten Schuhen gefüllt.',
    ],
    below: [
      'Nach der Pause verliert die Komödie etwas an Tempo. Dafür gehört der Schluss ganz Tiede, der allein auf der Bühne sitzt und einen Schuh besohlt.',
      'Paula Ernst traut ihrem Schuster viel zu. Am Ende lacht niemand mehr über ihn, und das ist das Beste an diesem Abend.',
      'Die nächsten Vorstellungen sind am 14. und 21. März.',
    ],
  },
  'a short notice': {
    above: [
      'Brücke in Prenzlau bleibt gesperrt',
      'Die Brücke über den Strom in Prenzlau bleibt bis Ostern gesperrt. Grund sind Risse im Beton, teilte das Bauamt am Mittwoch mit.',
    ],
    below: [
      'Autofahrer werden über die Bundesstraße umgeleitet. Für Fußgänger ist die Brücke weiter offen, sagte Bauamtsleiterin Vera Noll.',
    ],
  },
};

/** Blocks of a page by their kind: each a head and what it opens. */
const BLOCKS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'teasers with kicker, title and text': [
    [
      'Das könnte Sie auch interessieren',
      'Landkreis Wesel',
      'Kreisumlage steigt erneut',
      'Die Kommunen müssen ab Januar mehr überweisen als je zuvor.',
      'Wetterau',
      'Fähre fällt wegen Niedrigwassers aus',
      'Pendler brauchen für den Umweg fast eine Stunde.',
    ],
    [
      'Auch interessant',
      'Gesundheit',
      'Klinik schließt ihre Geburtshilfe',
      'Werdende Mütter fahren künftig vierzig Kilometer weit.',
      'Sport',
      'Handballerinnen steigen auf',
      'Sieben Tore lagen sie nach vierzig Minuten vorn.',
      'Wirtschaft',
      'Werft stellt wieder ein',
      'Gesucht werden vor allem Schweißer und Elektriker.',
    ],
  ],
  'titles, each with a paragraph': [
    [
      'Mehr zum Thema',
      'Warum Handwerker so knapp sind',
      'Viele Betriebe finden keine Lehrlinge mehr. Ein Überblick über die Gründe und darüber, was Kammern und Schulen dagegen tun.',
      'Kreis sucht Erzieherinnen',
      'In der Region fehlen fast hundert Fachkräfte. Die Träger werben nun auch in Spanien und Portugal um Personal.',
    ],
    [
      'Weitere Artikel',
      'Imker klagen über Milben',
      'Ganze Völker haben den Winter nicht überstanden. Nun hoffen die Züchter auf einen warmen Frühling.',
      'Als der Zirkus noch Elefanten hatte',
      'Eine Ausstellung erinnert an die große Zeit der Manege. Gezeigt werden Plakate, Masken und ein ganzer Wagen.',
    ],
  ],
  'a newsletter’s offer': [
    [
      'Newsletter „Guten Morgen Nordwest“',
      'Was heute wichtig wird, lesen Sie täglich um 6 Uhr.',
      'Mit der Anmeldung stimmen Sie der Verarbeitung Ihrer Daten zu.',
      'Anmelden',
    ],
    [
      'Unser Morgen-Newsletter',
      'Starten Sie gut informiert in Ihren Tag.',
      'Ihre E-Mail-Adresse',
      'Ich bin mit der Speicherung meiner Daten einverstanden.',
      'Jetzt anmelden',
    ],
  ],
  'an author’s life': [
    [
      'Über die Autorin',
      'Femke Onnen',
      'Redakteurin',
      'Femke Onnen berichtet seit 2014 über Kommunalpolitik. Sie lebt mit ihrer Familie auf dem Land.',
    ],
    [
      'Über den Autor',
      'Jost Behrmann',
      'Jost Behrmann hat in Dortmund Journalistik studiert und arbeitet seit vier Jahren im Ressort Kultur.',
      'Er schreibt am liebsten über Musik.',
    ],
  ],
  'readers’ comments': [
    [
      'Kommentare (2)',
      'Hinnerk56',
      'Richtig so!',
      'Antworten',
      'Melden',
      'Deichläuferin',
      'Und wer bezahlt das am Ende alles wieder?',
      'Antworten',
      'Melden',
    ],
    [
      '3 Kommentare',
      'Karla M.',
      'vor 2 Stunden',
      'Das hätte man schon vor zehn Jahren machen sollen. Aber auf uns hört ja keiner.',
      'Antworten',
      'Gast',
      'vor 3 Stunden',
      'Wieder typisch.',
      'Antworten',
    ],
  ],
  'a podcast’s services': [
    ['Podcast', 'Hören Sie hier die neue Folge.', 'Spotify', 'Deezer'],
    ['Als Podcast hören', 'Sie können uns überall hören, wo es Podcasts gibt.', 'Spotify', 'Apple Podcasts', 'RSS-Feed'],
  ],
  'a box with a head and a button': [
    [
      'Newsletter',
      'Frühstück mit Nachrichten',
      'Das Wichtigste vor dem ersten Kaffee.',
      'Ihre E-Mail-Adresse',
      'Jetzt abonnieren',
    ],
    ['Die App für zwischendurch', 'Alle Nachrichten auf einem Blick', 'Jetzt herunterladen', 'App Store', 'Google Play'],
    ['Podcast', 'Küchengespräch, Folge 12: Was Köche nachts essen', '44 Min.', 'Jetzt anhören'],
    ['Video', 'So entsteht ein Kachelofen', '02:41', 'Abspielen'],
    ['Video', 'So sieht ein Kachelofen von innen aus', '02:14 Min.'],
    ['Podcast', 'Der Tag – die Nachrichten zum Hören'],
    ['Podcast', 'Hören Sie jetzt die neue Folge über alte Öfen'],
    ['TV-Newsletter', 'Die besten Filme der Woche jeden Donnerstag im Postfach'],
    ['Produkttest', 'Die besten Küchenmaschinen im Vergleich', 'ab 199 Euro', 'Zum Angebot'],
    ['Unsere App', 'Alle Nachrichten aufs Handy – kostenlos laden im App Store und bei Google Play.'],
    ['Anzeige', 'Gartenschere Klick 5', 'Rostfrei, mit Lederband', '34,90 Euro', 'Zum Angebot'],
    ['Umfrage', 'Essen Sie gern Grünkohl?', 'Ja', 'Nein', 'Jetzt abstimmen'],
    ['Jetzt weiterlesen mit Nordwest plus', 'Rätsel, Rezepte, Reportagen', 'Ein Monat für 99 Cent', 'Jetzt testen'],
  ],
};

interface Left {
  readonly text: string;
  /** Lines that a boilerplate rule reports. */
  readonly reported: ReadonlySet<string>;
}

/** The text after every fix of boilerplate, one after the other, each by a new look. */
function cleaned(text: string): Left {
  let now = text;
  for (let n = 0; n < 40; n++) {
    const found = boilerplateOf(now);
    const fix = found.flatMap((f) => fixesOf(f).slice(0, 1))[0];
    if (!fix) return { text: now, reported: new Set(found.flatMap((f) => f.covered.split(/\n+/u))) };
    now = applyEdits(now, fix.edits);
  }
  return assert.fail('the fixes do not end');
}

describe('a head and what it opens', () => {
  for (const [kind, blocks] of Object.entries(BLOCKS))
    for (const [what, { above, below }] of Object.entries(ARTICLES))
      for (const place of ['in the middle', 'at the end'] as const)
        it(`${kind}, ${place} of ${what}`, () => {
          for (const block of blocks)
            for (const gap of ['\n\n', '\n']) {
              const lines = place === 'in the middle' ? [...above, ...block, ...below] : [...above, ...below, ...block];
              const { text, reported } = cleaned(lines.join(gap));
              const left = text.split(/\n+/u);
              assert.deepEqual(
                [...above, ...below].filter((line) => !left.includes(line)),
                [],
                'lines of the article are lost',
              );
              assert.deepEqual(
                block.filter((line) => left.includes(line) && !reported.has(line)),
                [],
                `stays and is not reported (${JSON.stringify(gap)})`,
              );
            }
        });
});

describe('key words below their head', () => {
  for (const head of ['Themen:', 'Themen', 'Schlagwörter', 'Stichworte:'])
    it(`go with it at the end: ${head}`, () => {
      const { above, below } = ARTICLES['a council']!;
      const { text } = cleaned([...above, ...below, head, 'Zollhaus', 'Brake', 'Genossenschaften'].join('\n'));
      assert.equal(text, [...above, ...below].join('\n'));
    });
});

describe('teasers that carry words of the article', () => {
  const { above, below } = ARTICLES['a fire']!;
  const block = [
    'Mehr zum Thema',
    'Feuerwehr übt in der Lagerhalle',
    'Die Feuerwehr probt in Ellwangen für den Ernstfall. Auch die Polizei war dabei.',
    'Polizei sucht Zeugen',
    'Nach dem Brand in der Halle hofft die Polizei auf Hinweise.',
  ];
  for (const [place, lines] of Object.entries({
    'in the middle': [...above, ...block, ...below],
    'at the end': [...above, ...below, ...block],
  }))
    it(`stay with their head, which is reported without a fix, ${place}`, () => {
      const { text, reported } = cleaned(lines.join('\n\n'));
      assert.equal(text, lines.join('\n\n'));
      assert.ok(reported.has('Mehr zum Thema'));
    });
  it('and a single one that nothing tells from the article', () => {
    const lines = [...above, 'Lesen Sie auch', 'Imker klagen über Milben', 'Ganze Völker sind erfroren.', ...below];
    const { text, reported } = cleaned(lines.join('\n\n'));
    assert.equal(text, lines.join('\n\n'));
    assert.ok(reported.has('Lesen Sie auch'));
  });
  it('but a head with titles goes where the article goes on', () => {
    const lines = [...above, 'Lesen Sie auch', 'Imker klagen über Milben', ...below];
    assert.equal(cleaned(lines.join('\n\n')).text, [...above, ...below].join('\n\n'));
  });
});

describe('what an article has below a line that could be a head', () => {
  const told: Readonly<Record<string, readonly string[]>> = {
    'an agenda': [
      'Rat tagt am Montag',
      'Der Rat der Stadt Brake kommt am Montag um 18 Uhr im Rathaus zusammen. Auf der Liste stehen drei Punkte.',
      'Themen:',
      'Haushalt',
      'Spielplätze',
      'Hundesteuer',
      'Die Sitzung ist öffentlich. Wer fragen will, meldet sich vorher im Rathaus.',
    ],
    'an agenda at the end': [
      'Rat tagt am Montag',
      'Der Rat der Stadt Brake kommt am Montag um 18 Uhr im Rathaus zusammen. Die Sitzung ist öffentlich.',
      'Themen:',
      'Haushalt',
      'Spielplätze',
      'Hundesteuer',
    ],
    'services to choose from': [
      'Wo man Hörspiele findet',
      'Für Hörspiele braucht niemand mehr ein Radio. Die meisten Reihen stehen bei mehreren Diensten, manche nur bei einem.',
      'Diese vier Dienste haben die größte Auswahl:',
      'Spotify',
      'Deezer',
      'Audible',
      'ARD-Audiothek',
      'Am billigsten ist der Ausweis der Stadtbücherei, sagt Leiterin Irma Kolk. Er kostet zehn Euro im Jahr.',
    ],
    'a newsletter that is the news': [
      'Stadt Brake gibt einen Newsletter heraus',
      'Die Stadt Brake verschickt vom Mai an jede Woche einen Newsletter. Er soll über Baustellen und Termine berichten.',
      'Newsletter für alle',
      'Der Newsletter erscheint jeden Freitag und ist kostenlos.',
      'Er hat schon 400 Leser, sagte Sprecherin Nele Thaden. Geworben hat die Stadt dafür bisher kaum.',
    ],
    'who was asked': [
      'Der Pfad durchs Moor wird breiter',
      'Der Pfad durch das Moor bei Leer bekommt neue Bohlen. Fachmann Eibe Poppen hat das Holz ausgesucht und die Arbeit geplant.',
      'Eibe Poppen',
      'Eibe Poppen berichtet seit Jahren von den Vögeln im Moor. Er schreibt ein Buch darüber und führt Schulklassen.',
      'Im Juni soll der Pfad fertig sein.',
    ],
    'an app that is the news': [
      'Stadt Brake warnt künftig aufs Handy',
      'Die Stadt Brake warnt ihre Bürger vom Mai an auf dem Handy vor Sturmfluten. Die App kostet nichts.',
      'Die App für Brake',
      'Sie zeigt Pegel, Sperrungen und den Weg zum nächsten Deich in Brake.',
      'Wer sie will, findet sie im App Store und bei Google Play.',
      'Für Leute ohne Handy bleiben die Sirenen, sagte Sprecherin Nele Thaden.',
    ],
    'a result of a poll': [
      'Mehrheit will keine Straßenbahn',
      'In Brake soll es keine Straßenbahn geben. Das ergab eine Umfrage, die das Rathaus am Freitag vorlegte.',
      'Umfrage',
      'Ja: 31 Prozent',
      'Nein: 62 Prozent',
      'Weiß nicht: 7 Prozent',
      'Gefragt wurden 1200 Menschen, wie das Rathaus mitteilte.',
    ],
    'letters to the editor': [
      'Briefe zum Deich',
      'Der neue Deich bewegt unsere Leser. Wir drucken eine Auswahl ihrer Briefe.',
      'Gut so!',
      'Ubbo Janssen, Emden',
      'Und wer bezahlt das?',
      'Inse Harms, Norden',
      'Der Bau beginnt im Herbst, teilte das Amt mit. Die Kosten trägt das Land.',
    ],
    'remarks from a network': [
      'Viel Spott für das neue Wappen',
      'Das neue Wappen der Stadt kommt nicht gut an. Im Netz schrieben Nutzer in wenigen Stunden hunderte Kommentare.',
      'Stimmen aus dem Netz',
      '„Sieht aus wie eine Kartoffel“, schrieb ein Mann aus Aurich.',
      '„Mir gefällt es“, hielt eine Frau aus Norden dagegen.',
      'Das Rathaus will vorerst nichts ändern.',
    ],
    'sections of one paragraph below titles of teasers': [
      'Was der Umbau der Schule bringt',
      'Die Schule am Wall wird umgebaut. Zwei Jahre lang müssen Klassen in Containern lernen, sagte Rektorin Tomma Frerichs.',
      'Lesen Sie auch',
      'Imker klagen über Milben',
      'Neue Mensa',
      'In der Mensa essen künftig 200 Kinder. Die Küche liegt im Keller der alten Turnhalle.',
      'Mehr Licht',
      'Große Fenster machen die Klassen heller. Auch die Turnhalle bekommt ein Dach aus Glas.',
      'Die Schule bleibt während der Arbeiten geöffnet.',
    ],
  };
  for (const [what, lines] of Object.entries(told))
    for (const gap of ['\n\n', '\n'])
      it(`stays: ${what}${gap === '\n' ? ', line by line' : ''}`, () => {
        const page = new Set(['Lesen Sie auch', 'Imker klagen über Milben']);
        const covered = boilerplateOf(lines.join(gap)).flatMap((f) => f.covered.split(/\n+/u));
        assert.deepEqual(
          lines.filter((line) => covered.includes(line) && !page.has(line)),
          [],
        );
      });
});
