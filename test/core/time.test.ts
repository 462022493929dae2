import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAnalyser, describeTime, valueText } from '../../src/core/index.ts';
import { addDays, easterSunday, fromDayNumber, isoDay, isoWeek, toDayNumber, weekdayOf } from '../../src/core/time/calendar.ts';
import { holidayDay } from '../../src/core/time/holidays.ts';
import { checkTimes, type TimeContext } from '../support/check-times.ts';
import { pastedText } from '../support/german.ts';
import { builtLexicon } from '../support/lexicon.ts';

/** A Wednesday. */
const WEDNESDAY: TimeContext = { date: '2022-03-16' };

/** [marked text, context]; the group names say what a row is about. */
const GROUPS: Readonly<Record<string, readonly (readonly [marked: string, context?: TimeContext])[]>> = {
  'a month of the past is the last one, however near the next': [
    ['Im [[Januar|2025-01]] kam der Bescheid.', { date: '2025-11-24' }],
    ['Die Zahl hat sich seit [[Januar|2025-01]] verdoppelt.', { date: '2025-11-24' }],
    ['Er ist erst seit [[Anfang Februar|2025-02]] im Amt.', { date: '2025-11-24' }],
    ['Im [[Januar|2026-01]] kommt der Bescheid.', { date: '2025-11-24' }],
    ['Der Bau soll im [[Februar|2026-02]] beginnen.', { date: '2025-11-24' }],
  ],
  'full dates': [
    ['Der Vertrag gilt seit dem [[4. Juli 2019|2019-07-04]].'],
    ['Der Vertrag gilt seit dem [[4.7.2019|2019-07-04]].'],
    ['Der Vertrag gilt seit dem [[04.07.2019|2019-07-04]] und nicht länger.'],
    ['Die Frist endete am [[23. 3. 1976|1976-03-23]].'],
    ['Stand der Daten: [[2021-11-02|2021-11-02]]'],
    ['Am [[Dienstag, dem 4. Juli 2023|2023-07-04]], wurde gewählt.'],
    ['Am [[29. Jänner 2015|2015-01-29]] tagte der Rat.'],
    ['Im [[Jahr 490 v. Chr.|BC0490]] zogen sie ab.'],
  ],
  'days without a year go to the nearest year': [
    ['Der Markt öffnet am [[2. April|2022-04-02]].', WEDNESDAY],
    ['Der Markt schloss am [[20. Dezember|2021-12-20]].', WEDNESDAY],
    ['Die Messe war im [[November|2021-11]] zu Ende gegangen.', WEDNESDAY],
    ['Die Messe beginnt am [[5.5.|2022-05-05]] in Halle 3.', WEDNESDAY],
  ],
  'without an article date the year stays open': [
    ['Der Markt öffnet am [[2. April|XXXX-04-02]].'],
    ['Der Markt öffnet am [[Dienstag|XXXX-WXX-2]].'],
    ['Der Rat tagte [[gestern|XXXX-XX-XX]].'],
  ],
  'a sentence set in a year keeps it': [
    ['Im [[kommenden Jahr|2023]] dauert die Messe vom [[21.|2023-01-21]] bis [[24. Januar|2023-01-24]].', WEDNESDAY],
    ['Im [[kommenden Jahr|2023]] wird gebaut. Die Messe beginnt am [[24. April|2022-04-24]].', WEDNESDAY],
  ],
  'parts of days and nights': [
    ['Das Feuer brach in der Nacht auf den [[11. März|2022-03-11]] aus.', WEDNESDAY],
    ['Die Pegel sanken in der [[Früh|2022-03-16TMO]].', WEDNESDAY],
    ['Die Pegel sanken früher als erwartet.', WEDNESDAY],
    ['Am [[Neujahrsmorgen|2022-01-01TMO]] war es still.', WEDNESDAY],
    ['Der Weihnachtsabendmarkt hat keine Gäste.', WEDNESDAY],
  ],
  'a tale keeps to the years of its headings': [
    [
      '[[1863|1863]]\n\nIm [[Mai|1863-05]] begann der Feldzug. Im [[Vorjahr|1862]] war er gescheitert. Im [[Juni|1863-06]] endete er.\n\nDer Westen\n\nAm [[3. April 1862|1862-04-03]] war die Brücke gefallen, wie im [[Juli 1861|1861-07]].\n\nIm [[August|1863-08]] wurde sie gebaut.',
    ],
    [
      'Am [[3. Mai 1911|1911-05-03]] und am [[4. Juni 1912|1912-06-04]] tagte der Rat.\n\nDer Bau [[1914|1914]]/[[1915|1915]]\n\nNach den ab [[1911|1911]] gezeichneten Plänen begann im [[März|1914-03]] der Bau.\n\nIm [[Januar 1915|1915-01]] stand er, im [[Mai|1915-05]] zog man ein.',
    ],
  ],
  'a heading may open years to one side, or only name one': [
    [
      '[[1872|1872]] und [[1884|1884]] wurde gebaut, [[1891|1891]] starb der Gründer.\n\nNach [[1945|1945]]\n\nDie Hütte blieb leer, ehe [[1953|1953]] ein Verein einzog. Am [[6. Juni|1953-06-06]] öffnete das Museum.',
    ],
    [
      '[[1872|1872]] und [[1878|1878]] wurde gebaut.\n\nDas Hochwasser von [[1882|1882]]\n\nIm [[Mai|1882-05]] stieg der Bach.\n\n[[1884|1884]] stand der Damm. Im [[Juni|1884-06]] hielt er.\n\nIm [[Juli|1884-07]] brach er.',
    ],
  ],
  'news that tells of earlier years is no tale': [
    [
      'Die Schau gibt es seit [[1998|1998]], nach [[1954|1954]] und [[1972|1972]]. Sie wird in [[diesem Jahr|2022]] am [[27. April|2022-04-27]] eröffnet.',
      WEDNESDAY,
    ],
  ],
  'a side remark is gone on from in its own sentence only': [
    [
      'Bis [[August 2023|2023-08]] wird gejagt. Der Bann war im [[Jahr 1986|1986]] gefallen, [[drei Jahre später|1989]] kam er zurück. [[2025|2025]] wird gewählt.',
      WEDNESDAY,
    ],
    ['[[1999|1999]] waren 40 Helfer im Einsatz gewesen, in [[diesem Jahr|2022]] waren es nur fünf.', WEDNESDAY],
  ],
  'before Christ': [
    [
      'Im [[Jahr 431 v. Chr.|BC0431]] begann der Streit, im [[folgenden Jahr|BC0430]] brach eine Seuche aus. Im [[Frühjahr 424 v. Chr.|BC0424-SP]] fielen die Tore, im [[Sommer desselben Jahres|BC0424-SU]] die Mauern. In [[den 420er Jahren|BC042]] verarmte das Land.',
    ],
  ],
  'a chapter does not pass on beyond its years from one paragraph to the next': [
    [
      '[[1862|1862]]\n\nAm [[3. März|1862-03-03]] und im [[Dezember|1862-12]] wurde gebaut. Im [[Jänner|1863-01]] ruhte der Bau.\n\nDer Osten\n\nIm [[Jänner|1862-01]] war es kalt. Anders war es am [[4. Mai 1861|1861-05-04]] und [[1859|1859]].',
    ],
  ],
  'a participle before its noun looks back': [
    ['Der im [[Juni|2021-06]] mitgeteilte Betrag steigt.', WEDNESDAY],
    ['Der Betrag steigt im [[Juni|2022-06]].', WEDNESDAY],
  ],
  'lists and ranges share what is said once': [
    ['Geöffnet ist vom [[3.|2022-05-03]] bis [[5. Mai 2022|2022-05-05]].'],
    ['Gespielt wird am [[3.|2022-05-03]], [[4.|2022-05-04]] und [[7. Mai 2022|2022-05-07]].'],
    ['Am [[27.|2022-05-27]]/[[28. Mai 2022|2022-05-28]] war es kalt.'],
    ['Im [[Mai|1985-05]] und [[Juni 1985|1985-06]] wurde gebaut.'],
    ['Zwischen [[1943|1943]] und [[1945|1945]] lebte sie dort.'],
    ['Das war [[1925|1925]]/[[26|1926]] so.'],
  ],
  'weekdays by tense': [
    ['Am [[Montag|2022-03-14]] wurde der Bau beschlossen.', WEDNESDAY],
    ['Am [[Montag|2022-03-21]] wird der Bau beginnen.', WEDNESDAY],
    ['Der Bau begann am [[vergangenen Freitag|2022-03-11]].', WEDNESDAY],
    ['Der Bau beginnt am [[kommenden Freitag|2022-03-18]].', WEDNESDAY],
    ['Er hat am [[Dienstagabend|2022-03-15TEV]] zugesagt.', WEDNESDAY],
  ],
  'today and its neighbours': [
    ['[[Gestern|2022-03-15]] und [[heute|2022-03-16]] wurde gebaut, [[morgen|2022-03-17]] nicht.', WEDNESDAY],
    ['Er kam [[gestern Abend|2022-03-15TEV]] an und wird [[übermorgen|2022-03-18]] reisen.', WEDNESDAY],
    ['Das Haus steht bis [[heute|PRESENT_REF]] leer.', WEDNESDAY],
    ['Am Rande sagte er guten Morgen zu allen.', WEDNESDAY],
  ],
  'units before and after': [
    ['Im [[vergangenen Jahr|2021]] sank der Umsatz.', WEDNESDAY],
    ['Im [[August vergangenen Jahres|2021-08]] sank der Umsatz.', WEDNESDAY],
    ['[[Nächste Woche|2022-W12]] wird verhandelt.', WEDNESDAY],
    ['Bis [[Ende des Jahres|2022]] soll es so bleiben.', WEDNESDAY],
    ['Im [[dritten Quartal 2021|2021-Q3]] stieg der Gewinn.', WEDNESDAY],
    ['In [[der zweiten Jahreshälfte|2022-H2]] soll es besser werden.', WEDNESDAY],
    ['In [[KW 12|2022-W12]] wird geliefert.', WEDNESDAY],
    [
      'Am [[10. Mai 2020|2020-05-10]] sprach sie. Am [[nächsten Tag|2020-05-11]] schwieg sie. [[Zwei Tage später|2020-05-13]] sprach sie.',
    ],
    ['Die Preise sanken im [[Vorjahr|2021]].', WEDNESDAY],
  ],
  'seasons, decades, centuries': [
    ['Im [[Winter 2019/20|2019-WI]] lag kein Schnee.'],
    ['In [[den 1990er-Jahren|199]] war das üblich.'],
    ['In [[den siebziger Jahren|197]] war das üblich.'],
    ['Die Burg ist aus dem [[12. Jahrhundert|11]].'],
    ['Im [[Frühjahr|2022-SP]] soll es losgehen.', WEDNESDAY],
  ],
  'durations and sets': [
    ['Er wartete [[drei Tage|P3D]] und [[zwei Stunden|PT2H]].'],
    ['Seit [[mehr als zehn Jahren|P10Y]] streiten sie.'],
    ['Das dauert [[sechs|P6M]] bis [[acht Monate|P8M]].'],
    ['Die [[neunmonatige|P9M]] Reise und die [[jahrelange|PXY]] Mühe.'],
    ['[[Anderthalb Jahre|P1Y6M]] lang lief das Projekt.'],
    ['Der Chor probt [[jeden Montag|XXXX-WXX-1]] und singt [[zweimal im Monat|P1M]].'],
    ['Die Halle wird [[täglich|P1D]] geputzt, die Fenster [[alle zwei Wochen|P2W]].'],
    ['Der 47-jährige Fahrer und der 16 Jahre alte Beifahrer schwiegen.'],
  ],
  clocks: [
    ['Der Zug fährt [[heute|2022-03-16]] um [[15.30 Uhr|2022-03-16T15:30]].', WEDNESDAY],
    ['Geöffnet ist am [[4. Mai 2022|2022-05-04]] von [[10|2022-05-04T10:00]] bis [[18 Uhr|2022-05-04T18:00]].'],
    ['Der Zug kam am [[4. Mai 2022|2022-05-04]] gegen [[halb acht|2022-05-04T07:30]] an.'],
    ['Am [[8. Mai 1995|1995-05-08]] um [[23:01 Uhr MEZ|1995-05-08T23:01+01]] war Schluss.'],
    ['Am [[4. Mai 2022|2022-05-04]] um [[24 Uhr|2022-05-04T24:00]] endet die Frist.'],
    ['Am [[Abend des 4. Mai 2022|2022-05-04TEV]] regnete es.'],
  ],
  holidays: [
    ['Am [[Karfreitag|2022-04-15]] ruht der Verkehr.', WEDNESDAY],
    ['An [[Weihnachten 2019|2019-12-25]] schneite es.'],
    ['Am [[Nationalfeiertag|2022-10-26]] wird gefeiert.', { ...WEDNESDAY, region: 'AT' }],
    ['Am [[Tag der Deutschen Einheit|2022-10-03]] wird gefeiert.', WEDNESDAY],
  ],
  'what is no time': [
    ['Das Spiel endete 3:1, der 1. FC Köln und Hannover 96 waren enttäuscht.'],
    ['Eine Boeing 737 und ein Airbus 320 landeten.'],
    ['Nach § 218 und Art. 5 Abs. 2 ist das so; siehe ISBN 978-3-16-148410-0.'],
    ['Rufen Sie 0221 4571-2019 an oder schreiben Sie an info@2019.example.'],
    ['Es kamen 2000 Besucher und zahlten 1999 Euro, 12.30 Euro je Kind.'],
    ['Im August-Bebel-Haus sprach August Macke mit Mai Linh.'],
    ['Version 1.2.3 und Kapitel 2.1. sind fertig.'],
    ['Die Quote stieg um 12.15 Prozent.'],
  ],
};

describe('time expressions', () => {
  for (const [group, rows] of Object.entries(GROUPS)) {
    it(group, () => {
      for (const [marked, context] of rows) checkTimes(marked, context);
    });
  }
});

describe('article date', () => {
  const rows: readonly (readonly [text: string, date: string | undefined, fileName?: string])[] = [
    ['---\ntitel: Test\ndatum: 2021-12-28\n---\n\nDer Rat tagte am Montag.', '2021-12-28'],
    ['---\ndate: 28. Dezember 2021\n---\n\nHamburg, 3. Mai 2020 (dpa) - Der Rat tagte.', '2021-12-28'],
    ['Hamburg, 3. Mai 2020 (dpa) – Der Rat tagte am Montag.', '2020-05-03'],
    ['Der Rat tagt\n\n03.05.2020\n\nDer Rat tagte am Montag.', '2020-05-03'],
    ['Der Rat tagte am Montag.', '2020-05-03', '2020-05-03-rat.md'],
    ['Der Rat tagte am 3. Mai 2020.', undefined],
    ['---\ndatum: 31.02.2021\n---\nDer Rat tagte.', undefined],
    ['', undefined],
  ];
  for (const [text, date, fileName] of rows) {
    it(`${date ?? 'none'}: ${JSON.stringify(text.slice(0, 40))}`, () => {
      const article = createAnalyser({ lexicon: builtLexicon() }).analyse({ text, ...(fileName && { fileName }) });
      assert.equal(article.date, date);
    });
  }
});

describe('calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (n) => {
        assert.equal(toDayNumber(fromDayNumber(n)), n);
      }),
    );
  });
  it('agrees with the platform on weekdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (n) => {
        const day = fromDayNumber(n);
        const date = new Date(n * 86_400_000);
        assert.equal(isoDay(day), date.toISOString().slice(0, 10));
        assert.equal(weekdayOf(day) % 7, date.getUTCDay());
      }),
    );
  });
  it('knows weeks and Easter', () => {
    assert.deepEqual(isoWeek({ year: 2021, month: 1, day: 3 }), { year: 2020, week: 53 });
    assert.deepEqual(isoWeek({ year: 2024, month: 12, day: 30 }), { year: 2025, week: 1 });
    assert.equal(
      [2000, 2019, 2022, 2024, 2038].map((y) => isoDay(easterSunday(y))).join(' '),
      '2000-04-23 2019-04-21 2022-04-17 2024-03-31 2038-04-25',
    );
    assert.equal(isoDay(holidayDay('buß- und bettag', 2022, undefined)!), '2022-11-16');
    assert.equal(isoDay(holidayDay('erster advent', 2022, undefined)!), '2022-11-27');
    assert.equal(isoDay(holidayDay('muttertag', 2022, undefined)!), '2022-05-08');
    assert.equal(isoDay(addDays({ year: 2024, month: 2, day: 28 }, 2)), '2024-03-01');
  });
});

describe('any text', () => {
  it('gives ordered spans inside the text and values of TIMEX3 form', () => {
    const form =
      /^(?:(?:BC)?[0-9X]{2,4}(?:-(?:[0-9X]{2}(?:-[0-9X]{2})?|W[0-9X]{2}(?:-(?:[1-7]|WE))?|SP|SU|FA|WI|[QH][1-4]))?)?(?:-?T(?:[0-9X]{2}:[0-9X]{2}(?:[+-][0-9]{2})?|MO|MI|AF|EV|NI))?$|^P(?:T?[0-9X.]+(?:[YMWDHS]|DE|CE|WE|Q)(?:[0-9]+M)?)$|^(?:PAST|PRESENT|FUTURE)_REF$|^XXXX-(?:SP|SU|FA|WI)$/u;
    const pieces = fc.constantFrom(
      'am',
      '3.',
      '31.',
      'Juni',
      'Mai',
      '2022',
      '1999',
      'Uhr',
      '15.30',
      'Dienstag',
      'gestern',
      'Jahr',
      'zwei',
      'vor',
      'bis',
      '–',
      '/',
      'und',
      'des',
      'der',
      'vergangenen',
      'Woche',
      'Nacht',
      'v. Chr.',
      '10.12.',
      'Winter',
      'später',
      ',',
      '.',
      'jeden',
      'Ostern',
      '60er',
      'Jahre',
      '0',
      '99999999999',
      'wird',
      'war',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          pastedText,
          fc.array(pieces, { maxLength: 30 }).map((p) => p.join(' ')),
        ),
        fc.constantFrom(undefined, '2022-03-16'),
        (text, date) => {
          const { times } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text, ...(date && { date }) });
          let end = 0;
          for (const t of times) {
            assert.ok(t.start >= end && t.end > t.start && t.end <= text.length, `${t.start} ${t.end}`);
            assert.match(t.value, form, text.slice(t.start, t.end));
            end = t.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('times in words', () => {
  const rows: readonly (readonly [value: string, de: string, en: string, type?: 'SET'])[] = [
    ['2021-12-28', 'Dienstag, 28. Dezember 2021', 'Tuesday, 28 December 2021'],
    ['XXXX-01-10', '10. Januar, Jahr offen', '10 January, year open'],
    ['XXXX-01', 'Januar, Jahr offen', 'January, year open'],
    ['XXXX-WXX-2', 'Dienstag, Datum offen', 'Tuesday, date open'],
    ['XXXX-WXX-WE', 'Wochenende, Datum offen', 'weekend, date open'],
    ['XXXX-W12', 'Kalenderwoche 12, Jahr offen', 'week 12, year open'],
    ['XXXX-SU', 'Sommer, Jahr offen', 'summer, year open'],
    ['XXXX-XX-XX', 'Zeitpunkt offen', 'time open'],
    ['2021-06', 'Juni 2021', 'June 2021'],
    ['2022-W03', 'Woche vom 17. bis 23. Januar 2022', 'week of 17 to 23 January 2022'],
    ['2021-W26', 'Woche vom 28. Juni bis 4. Juli 2021', 'week of 28 June to 4 July 2021'],
    ['2021-W23-WE', 'Wochenende vom 12. bis 13. Juni 2021', 'weekend of 12 to 13 June 2021'],
    ['2022-01-10T15:30', 'Montag, 10. Januar 2022, 15.30 Uhr', 'Monday, 10 January 2022, 15:30'],
    ['2022-01-10T09:00', 'Montag, 10. Januar 2022, 9 Uhr', 'Monday, 10 January 2022, 09:00'],
    ['2022-01-10T24:00', 'Montag, 10. Januar 2022, 24 Uhr', 'Monday, 10 January 2022, 24:00'],
    ['1945-05-08T23:01+01', 'Dienstag, 8. Mai 1945, 23.01 Uhr (UTC+1)', 'Tuesday, 8 May 1945, 23:01 (UTC+1)'],
    ['2022-01-10TEV', 'Montag, 10. Januar 2022, abends', 'Monday, 10 January 2022, evening'],
    ['T20:00', '20 Uhr', '20:00'],
    ['2022-Q3', '3. Quartal 2022', '3. quarter 2022'],
    ['2022-H1', '1. Halbjahr 2022', '1. half 2022'],
    ['2018-WI', 'Winter 2018', 'winter 2018'],
    ['P1Y', '1 Jahr', '1 year'],
    ['P1Y6M', '1 Jahr und 6 Monate', '1 year and 6 months'],
    ['P2.5Y', '2,5 Jahre', '2.5 years'],
    ['PT30M', '30 Minuten', '30 minutes'],
    ['P6M', '6 Monate', '6 months'],
    ['PXD', 'einige Tage', 'some days'],
    ['199', '1990er Jahre', '1990s'],
    ['18', '19. Jahrhundert', 'century 19'],
    ['BC0490', '490 v. Chr.', '490 BC'],
    ['BC04', '5. Jahrhundert v. Chr.', 'century 5 BC'],
    ['BC046', '460er Jahre v. Chr.', '460s BC'],
    ['PAST_REF', 'früher, ohne Datum', 'in the past, undated'],
    ['P1D', 'täglich', 'daily', 'SET'],
    ['P2W', 'alle 2 Wochen', 'every 2 weeks', 'SET'],
    ['PXW', 'alle paar Wochen', 'every few weeks', 'SET'],
    ['XXXX-WXX-1', 'jeden Montag', 'every Monday', 'SET'],
    ['XXXX-WXX-1-TEV', 'jeden Montagabend', 'every Monday evening', 'SET'],
    ['XXXX-WXX-6TNI', 'jede Samstagnacht', 'every Saturday night', 'SET'],
    ['XXXX-XX-XXTMO', 'jeden Morgen', 'every morning', 'SET'],
    ['XXXX-SU', 'jeden Sommer', 'every summer', 'SET'],
    ['XXXX-05', 'jeden Mai', 'every May', 'SET'],
    ['no value', 'no value', 'no value'],
  ];
  for (const [value, de, en, type] of rows) {
    it(`${value} ${type ?? ''}`, () => {
      assert.equal(valueText(value, 'de', type), de);
      assert.equal(valueText(value, 'en', type), en);
    });
  }

  /** What a hover says of each time of a text dated 29 December 2021, a Wednesday. */
  const hovers: readonly (readonly [text: string, ...lines: string[]])[] = [
    ['Der Rat tagte gestern.', '= Dienstag, 28. Dezember 2021, aus dem Artikeldatum'],
    ['Der Rat tagte am Montag.', '= Montag, 27. Dezember 2021, aus dem Artikeldatum und der Zeitform'],
    ['Der Rat tagt am 3. Jänner.', '= Montag, 3. Januar 2022, Jahr aus dem Artikeldatum'],
    ['Der Rat tagte am 3. Mai 2020.', '= Sonntag, 3. Mai 2020'],
    ['Mitte der 90er-Jahre war es so.', '= Mitte der 1990er Jahre'],
    ['Anfang der Woche war es so.', '= Anfang der Woche vom 27. Dezember bis 2. Januar 2022, aus dem Artikeldatum'],
    ['Ende des 19. Jahrhunderts war es so.', '= Ende des 19. Jahrhunderts'],
    ['In der Saison 2019/20 war es so.', '= 2019/2020'],
    ['Das war vor zwei Jahren.', '= 2 Jahre, also 2019'],
    ['Die Elf trainiert zweimal pro Woche.', '= 2-mal wöchentlich'],
    ['Am Tag darauf war es so.', '= Zeitpunkt offen, kein Bezugsdatum im Text'],
    ['Es war am 31. Juni um 25.30 Uhr.', 'Diesen Tag gibt es nicht.', 'Diese Uhrzeit gibt es nicht.'],
  ];
  for (const [text, ...lines] of hovers) {
    it(text, () => {
      const article = createAnalyser({ lexicon: builtLexicon() }).analyse({ text, date: '2021-12-29' });
      assert.deepEqual(
        article.times.map((t) => describeTime(t, article.date, 'de')),
        lines,
      );
    });
  }
  it('says without a date of the article what is open', () => {
    const article = createAnalyser({ lexicon: builtLexicon() }).analyse({ text: 'Der Rat tagt am 3. Mai und am Montag.' });
    assert.deepEqual(
      article.times.map((t) => describeTime(t, article.date, 'de')),
      ['= 3. Mai, Jahr offen, ohne Artikeldatum nicht bestimmbar', '= Montag, Datum offen, ohne Artikeldatum nicht bestimmbar'],
    );
  });
});
