import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Article, createAnalyser, describeTime } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyser = createAnalyser({ lexicon: builtLexicon() });

/** What an editor sees of the times of a text: the hover of each, the findings on dates, the days of its events. */
function seen(article: Article): { hovers: string[]; findings: string[]; days: string[] } {
  const { text } = article;
  return {
    hovers: article.times.map((t) => `${text.slice(t.start, t.end)} ${describeTime(t, article.date, 'de')}`),
    findings: article.findings.filter((f) => f.rule.startsWith('date/')).map((f) => `${f.rule}: ${text.slice(f.start, f.end)}`),
    days: article.events.flatMap((e) => (e.when ? [e.when.value] : [])),
  };
}

describe('what is no time has no hover, no finding, and dates no event', () => {
  const rows = [
    'Das Buch mit der ISBN 978-3-16-148410-0 wurde verkauft.',
    'Die ISBN 3-86680-192-0 wurde gestrichen.',
    'Die Elf gewann mit 3:1 und verlor mit 0:2 (0:1).',
    'Der Satz endete 25:23, die Partie 3:2.',
    'Der Leser rief unter 0221 4571-2019 an.',
    'Die Nummern 0471 925 400 und +39 0471 10 12 20 wurden gesperrt.',
    'Das Hotel verkaufte Karten um 19,90 Euro, 1999 Euro und 12.30 Euro.',
    'Die Firma zahlte 2.500.000 Euro und 1.1 Millionen Franken.',
    'Die Koalition strich § 218 und Artikel 12.3 der Verordnung.',
    'Der Senat hob § 12 Abs. 2 Satz 1 und Art. 5 auf.',
    'Der 1. FC Köln und der TSV 1860 schlugen Hannover 96 und Schalke 04.',
    'Eine Boeing 737 und ein Airbus A320 landeten, eine Boeing 747-400 nicht.',
    'Die Firma verkaufte Windows 11, Version 10.1.22 und Firmware 2.0.1.',
    'Das Amt vergab das Aktenzeichen 12.13.1999 und die Nummer 2021/123.',
    'Die Partei gewann 12,5 Prozent, 2.1 Punkte mehr.',
    'Der Läufer siegte in 2:03,59 Stunden und 1:45,3 Minuten.',
    'Die Karte im Maßstab 1:25 000 zeigt 2022 Meter Höhe.',
    'Der Server antwortet unter 192.168.1.10 und https://beispiel.example/2022/01/10/artikel.',
    'Die Agenda 2030 und die G20 wurden besprochen.',
    'August Huber und Mai Linh trafen Frau Sommer, Herrn Winter und Familie Sonntag.',
  ];
  for (const text of rows) {
    it(text, () => {
      const { hovers, findings, days } = seen(analyser.analyse({ text, date: '2022-01-12' }));
      assert.deepEqual({ hovers, findings }, { hovers: [], findings: [] });
      for (const day of days) assert.match(day, /^2022-01-1\d|^XXXX|_REF$/u);
    });
  }
});

describe('dates gone wrong are said so, once, and never placed', () => {
  const rows: readonly (readonly [text: string, hovers: readonly string[], findings: readonly string[]])[] = [
    ['Die Sitzung war am 31.02.2022.', ['31.02.2022 Diesen Tag gibt es nicht.'], ['date/impossible: 31.02.2022']],
    ['Die Sitzung war am 32.13.2022.', ['32.13.2022 Diesen Tag gibt es nicht.'], ['date/impossible: 32.13.2022']],
    ['Die Sitzung war am 31. Juni.', ['31. Juni Diesen Tag gibt es nicht.'], ['date/impossible: 31. Juni']],
    ['Die Sitzung begann um 25.30 Uhr.', ['25.30 Uhr Diese Uhrzeit gibt es nicht.'], ['date/impossible: 25.30 Uhr']],
    ['Die Sitzung war im Jahr 0.', [], []],
    ['Die Sitzung war am 1.1.0000.', [], []],
    [
      'Die Frist endet am 12. Jänner 2022 um 24 Uhr.',
      [
        '12. Jänner 2022 = Mittwoch, 12. Januar 2022',
        '24 Uhr = Mittwoch, 12. Januar 2022, 24 Uhr, aus dem zuletzt genannten Datum',
      ],
      [],
    ],
  ];
  for (const [text, hovers, findings] of rows) {
    it(text, () => {
      const article = analyser.analyse({ text, date: '2022-01-12' });
      const found = seen(article);
      assert.deepEqual([found.hovers, found.findings], [hovers, findings]);
      for (const e of article.events) if (e.when) assert.doesNotMatch(e.when.value, /-(?:3[12]|1[3-9])-|-02-31|-06-31/u);
    });
  }
});

describe('the date of the article where texts go wrong', () => {
  const body = 'Der Rat tagte am Montag. Am 12. Januar wird er beraten.';
  it('stays open where there is none, with one hint', () => {
    const article = analyser.analyse({ text: body });
    assert.equal(article.date, undefined);
    assert.deepEqual(seen(article), {
      hovers: [
        'Montag = Montag, Datum offen, ohne Artikeldatum nicht bestimmbar',
        '12. Januar = 12. Januar, Jahr offen, ohne Artikeldatum nicht bestimmbar',
      ],
      findings: ['date/needs-article-date: Montag'],
      days: ['XXXX-WXX-1', 'XXXX-01-12'],
    });
  });
  it('may lie in the future', () => {
    const article = analyser.analyse({ text: `ULM, 5. März 2099 (dpa) – ${body}` });
    assert.equal(article.date, '2099-03-05');
    assert.deepEqual(seen(article).findings, []);
  });
  it('stands in a dateline with a full stop, or behind an agency', () => {
    for (const head of [
      'Ulm, 3. Mai 2020. ',
      'Bad Urach, den 3. Mai 2020. ',
      'ULM (dpa) - 3. Mai 2020 - ',
      'Ulm, 3. Mai 2020 – ',
    ])
      assert.equal(analyser.analyse({ text: `${head}${body}` }).date, '2020-05-03', head);
    for (const head of ['Der Rat tagte in Ulm, 3. Mai 2020. ', 'Er kam aus Ulm am 3. Mai 2020. '])
      assert.equal(analyser.analyse({ text: `${head}${body}` }).date, undefined, head);
  });
  it('stands in a dateline that a quotation or a figure follows, and no event is made of that', () => {
    for (const [head, first] of [
      ['Hamburg, 3. Mai 2020. „Wir haben Geld“, sagte Jana Moll. ', ''],
      ['Hamburg, 3. Mai 2020. »Wir haben Geld«, sagte Jana Moll. ', ''],
      ['Bad Tölz, den 3. Mai 2020. „Wir haben Geld“, sagte Jana Moll. ', ''],
      ['Hamburg, 3.5.2020. "Wir haben Geld", sagte Jana Moll. ', ''],
      ['Hamburg, 3. Mai 2020. 300 Menschen kamen am Montag. ', '300 Menschen kamen'],
      ['Hamburg, 3. Mai 2020. (dpa) Die Stadt zahlt am Montag. ', 'Die Stadt zahlt'],
    ] as const) {
      const { date, events } = analyser.analyse({ text: `${head}${body}` });
      assert.equal(date, '2020-05-03', head);
      assert.equal(events[0]?.title.startsWith(first), true, head);
      assert.ok(!events.some((e) => /^(?:Hamburg|Bad Tölz)/u.test(e.title)), head);
    }
    for (const head of [
      'Wetter in Hamburg, 3. Mai 2020. „Wir haben Regen“, sagte Jana Moll. ',
      'Konzert im Park, 3. Mai 2020. „Wir kommen“, sagte Jana Moll. ',
      'Das Fest beginnt in Hamburg, 3. Mai 2020. „Wir kommen“, sagte Jana Moll. ',
      'Sie kam, 3. Mai 2020, „Wir haben Geld“, sagte Jana Moll. ',
      'Er zog um, Hamburg, 3. Mai 2020. 300 Menschen kamen. ',
      'Jana Moll sprach. Hamburg, 3. Mai 2020. „Wir haben Geld“, sagte sie. ',
    ])
      assert.equal(analyser.analyse({ text: `${head}${body}` }).date, undefined, head);
  });
  it('is that of the front matter where the dateline says another', () => {
    const article = analyser.analyse({ text: `---\ndatum: 2022-01-10\n---\n\nULM, 3. Mai 2020 (dpa) – ${body}` });
    assert.equal(article.date, '2022-01-10');
  });
  it('is no day that does not exist', () => {
    for (const day of ['31.02.2021', '32.13.2022', '2022-00-10', '0000-01-01', '1.1.0'])
      assert.equal(analyser.analyse({ text: `---\ndatum: ${day}\n---\n\n${body}` }).date, undefined, day);
  });
});
