import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAnalyser, type EventFormat, exportEvents } from '../../src/core/index.ts';
import { checkEvents, type ExpectedEvent } from '../support/check-events.ts';
import { pastedText } from '../support/german.ts';
import { builtLexicon } from '../support/lexicon.ts';

/** Small articles written for this test, with the events an editor marks in them. */
const ARTICLES: Readonly<
  Record<string, { readonly date?: string; readonly text: string; readonly events: readonly ExpectedEvent[] }>
> = {
  'what lies after the day of the article': {
    date: '2026-02-24',
    text: `Reederei dünnt Fahrplan aus

Die Gemeinden fürchten, dass die Reederei die Linie im Herbst 2026 einstellt. Im dritten Quartal 2026 beginnt der Umbau des Hafens. Im Herbst 2025 verkaufte der Kreis seine Anteile.`,
    events: [
      { text: 'die Linie im Herbst 2026 einstellt', day: '2026-FA', title: ['Reederei'], status: 'planned' },
      { text: 'Im dritten Quartal 2026 beginnt der Umbau', day: '2026-Q3', status: 'planned' },
      { text: 'Im Herbst 2025 verkaufte der Kreis', day: '2025-FA', status: 'happened' },
    ],
  },
  'talks between states': {
    date: '2023-02-14',
    text: `Norwegen und Finnland beraten über Grenzbrücke

Vertreter von Norwegen und Finnland werden am 20. Februar in Tromsø an Verkehrsgesprächen teilnehmen, sagte eine Sprecherin des Ministeriums.

Für den 22. Februar ist ein Treffen der Bürgermeister in Kilpisjärvi angesetzt. Das norwegische Verkehrsministerium bestätigte am Montag die Pläne. Am nächsten Tag reist Minister Olav Berg nach Helsinki.

Norwegen bestreitet einen Streit um die Kosten.`,
    events: [
      {
        text: 'an Verkehrsgesprächen teilnehmen',
        day: '2023-02-20',
        title: ['Verkehrsgesprächen'],
        who: ['Vertreter'],
        where: ['Tromsø'],
        status: 'planned',
      },
      {
        text: 'Für den 22. Februar ist ein Treffen der Bürgermeister in Kilpisjärvi angesetzt',
        day: '2023-02-22',
        title: ['Treffen'],
        where: ['Kilpisjärvi'],
        status: 'planned',
      },
      { text: 'Norwegen bestreitet einen Streit', day: null, status: 'denied' },
    ],
  },
  'the talks of a headline are those of its lead': {
    date: '2023-02-14',
    text: `Norwegen und Dänemark werden Gespräche führen

Norwegische und dänische Beamte werden am 20. Februar an Verkehrsgesprächen in Oslo teilnehmen, sagte eine Sprecherin.

Norwegen und die EU sind für den 22. Februar zu Gesprächen angesetzt.`,
    events: [
      { text: 'Norwegen und Dänemark werden Gespräche führen', day: '2023-02-20', status: 'planned' },
      { text: 'Norwegen und die EU sind für den 22. Februar zu Gesprächen angesetzt', day: '2023-02-22', status: 'planned' },
    ],
  },
  'plans, places and pronouns': {
    date: '2024-05-17',
    text: `Wismar. Werkleiterin Carla Wendt kündigte am Donnerstag an, die Gießerei bis Jahresende zu schließen. Sie spricht am 22. Mai mit dem Betriebsrat.

An der Gesamtschule Rodenau fiel am Mittwoch der Unterricht aus. Im Hafen von Wismar lief am Dienstag ein Frachter auf Grund.

Eine Konferenz der Bürgermeister ist für den 3. Juni in Rodenau angesetzt. Die Bewohner von Altenfeld haben am Sonntag gegen den Bau gestimmt. Nach Angaben der Stadt wurde am Montag niemand verletzt.`,
    events: [
      { text: 'die Gießerei bis Jahresende zu schließen', day: '2024', title: ['Gießerei'], who: ['Wendt'], status: 'planned' },
      { text: 'Sie spricht am 22. Mai', day: '2024-05-22' },
      { text: 'An der Gesamtschule Rodenau fiel', day: '2024-05-15', where: ['Gesamtschule Rodenau'] },
      { text: 'Im Hafen von Wismar lief', day: '2024-05-14', who: ['Frachter'], where: ['Hafen von Wismar'] },
      { text: 'Eine Konferenz der Bürgermeister', day: '2024-06-03', who: ['Bürgermeister'] },
      {
        text: 'Die Bewohner von Altenfeld haben am Sonntag gegen den Bau gestimmt',
        day: '2024-05-12',
        who: ['Bewohner'],
        where: ['Altenfeld'],
      },
    ],
  },
  'a council and its bridge': {
    date: '2024-05-17',
    text: `Der Kreistag von Lahnau hat am Donnerstag den Abriss der alten Mühle beschlossen. Landrätin Petra Söhnlein unterzeichnete am Freitag den Vertrag mit der Baufirma.

Die Arbeiten beginnen am 3. Juni. Die Bürgerversammlung findet am 28. Mai in der Turnhalle statt.

Zur Bürgerversammlung am 28. Mai werden 200 Gäste erwartet.`,
    events: [
      {
        text: 'hat am Donnerstag den Abriss der alten Mühle beschlossen',
        day: '2024-05-16',
        title: ['Abriss', 'beschlossen'],
        who: ['Kreistag'],
      },
      {
        text: 'Landrätin Petra Söhnlein unterzeichnete am Freitag den Vertrag',
        day: '2024-05-17',
        title: ['unterzeichnete'],
        who: ['Petra Söhnlein'],
      },
      { text: 'Die Arbeiten beginnen am 3. Juni', day: '2024-06-03', title: ['Arbeiten'] },
      {
        text: 'Die Bürgerversammlung findet am 28. Mai in der Turnhalle statt',
        day: '2024-05-28',
        title: ['Bürgerversammlung'],
        where: ['Turnhalle'],
      },
    ],
  },
  'an accident': {
    date: '2022-11-02',
    text: `Bei einem Unfall auf der A 3 sind am Dienstagabend zwei Menschen verletzt worden. Ein Lastwagen fuhr bei Limburg in ein Stauende. Die Autobahn war bis Mitternacht gesperrt.`,
    events: [
      {
        text: 'Bei einem Unfall auf der A 3 sind am Dienstagabend zwei Menschen verletzt worden',
        day: '2022-11-01',
        title: ['verletzt'],
        who: ['Menschen'],
        where: ['A 3'],
      },
      { text: 'Ein Lastwagen fuhr bei Limburg in ein Stauende', day: null, who: ['Lastwagen'], where: ['Limburg'] },
    ],
  },
  'a company in trouble': {
    date: '2021-09-08',
    text: `Die Möbelkette Hagebusch hat am Dienstag Insolvenz beim Amtsgericht Kassel beantragt. Der Betrieb soll weitergehen. 300 Beschäftigte verlieren voraussichtlich ihre Stelle. Die Gewerkschaft rief für den 15. September zum Streik auf.`,
    events: [
      {
        text: 'hat am Dienstag Insolvenz beim Amtsgericht Kassel beantragt',
        day: '2021-09-07',
        title: ['Insolvenz'],
        who: ['Hagebusch'],
      },
      { text: 'Der Betrieb soll weitergehen', day: null, status: 'planned' },
      { text: '300 Beschäftigte verlieren voraussichtlich ihre Stelle', day: null, who: ['Beschäftigte'] },
      { text: 'Die Gewerkschaft rief für den 15. September zum Streik auf', day: '2021-09-15', who: ['Gewerkschaft'] },
    ],
  },
  'without a date of the article years stay open': {
    text: `Am 12. Januar sind in Genf Gespräche zwischen Peru und Chile geplant. Am nächsten Tag tagt der Ausschuss in Bern. Perus Präsident unterzeichnete am Montag ein Gesetz.`,
    events: [
      {
        text: 'Am 12. Januar sind in Genf Gespräche zwischen Peru und Chile geplant',
        day: 'XXXX-01-12',
        title: ['Gespräche'],
        where: ['Genf'],
        status: 'planned',
      },
      { text: 'Am nächsten Tag tagt der Ausschuss in Bern', day: 'XXXX-01-13', who: ['Ausschuss'], where: ['Bern'] },
      { text: 'Perus Präsident unterzeichnete am Montag ein Gesetz', day: 'XXXX-WXX-1', title: ['Gesetz'] },
    ],
  },
  'mentions of one event': {
    date: '2023-02-14',
    text: `Am 20. Februar treffen sich die Minister in Oslo. Die Sicherheitsgespräche am 20. Februar finden im Rathaus statt. Am 21. Februar folgt eine Sitzung des Ausschusses.`,
    events: [
      { text: 'Am 20. Februar treffen sich die Minister in Oslo', day: '2023-02-20', same: 'a' },
      { text: 'Die Sicherheitsgespräche am 20. Februar finden im Rathaus statt', day: '2023-02-20', same: 'a' },
      { text: 'Am 21. Februar folgt eine Sitzung des Ausschusses', day: '2023-02-21', same: 'b' },
    ],
  },
};

describe('events', () => {
  for (const [name, { text, date, events }] of Object.entries(ARTICLES)) {
    for (const event of events)
      it(`${name}: ${event.text}`, () =>
        checkEvents(
          text,
          date,
          events.filter((e) => e === event || (event.same && e.same)),
        ));
  }

  it('gives no event for what nobody does: questions, captions without verbs, sayings without a time', () => {
    const { events } = createAnalyser({ lexicon: builtLexicon() }).analyse({
      text: 'Was nun? „Das ist gut“, sagte sie. Er ist müde. Die Stadt hat viele Brücken.',
    });
    assert.deepEqual(
      events.map((e) => e.title),
      [],
    );
  });

  it('come in the order of the text, a clause in brackets too', () => {
    const { events } = createAnalyser({ lexicon: builtLexicon() }).analyse({
      text: 'Der Rat beschloss am Montag den Bau (die Firma zog am Freitag die Klage zurück), und die Stadt kaufte am Dienstag das Haus.',
      date: '2026-02-26',
    });
    const starts = events.map((e) => e.start);
    assert.ok(starts.length > 2);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('tells nothing where no words are left for a title', () => {
    const text = '--- - erster Punkt z. B. am 10. Januar um 15.30 Uhr ';
    for (const e of createAnalyser({ lexicon: builtLexicon() }).analyse({ text, date: '2022-03-16' }).events)
      assert.notEqual(e.title, '');
  });

  it('gives spans inside the text for any text', () => {
    fc.assert(
      fc.property(pastedText, (text) => {
        const { events } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text, date: '2022-03-16' });
        let last = -1;
        for (const e of events) {
          assert.ok(e.start >= last && e.end <= text.length && e.start < e.end);
          last = e.start;
          for (const m of [e.trigger, ...e.who, ...e.where, ...(e.when ? [e.when] : [])])
            assert.ok(m.start >= 0 && m.start < m.end && m.end <= text.length);
          assert.ok(e.title.length > 0 && e.title.length <= 250);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('exported events', () => {
  const text =
    'Der Rat tagt am 3. Mai 2022 um 15.30 Uhr in Ulm, Senden und Blaustein.\n\nDer Umbau beginnt im Juni 2022. Die Feier fällt aus.';
  const article = createAnalyser({ lexicon: builtLexicon() }).analyse({ text, date: '2022-03-16' });
  const exported = (format: EventFormat): string => exportEvents(article, format, 'de').text;

  it('stand in the groups of the view in Markdown, with the times that the headings do not say', () => {
    const lines = exported('markdown')
      .split('\n')
      .filter((l) => l.startsWith('## '));
    assert.deepEqual(lines, ['## Die Nachricht', '## Ohne Datum', '## Geplant']);
    assert.match(exported('markdown'), /\(Dienstag, 3\. Mai 2022, 15\.30 Uhr; .*\n[\s\S]*\(Juni 2022/u);
  });
  it('are fields of RFC 4180 in CSV', () => {
    const [head, first] = exported('csv').split('\r\n');
    assert.equal(head, '\ufeffDatum;Bis;Wann;Ereignis;Wer;Wo;Stand;Stelle;Gruppe');
    assert.match(first!, /^2022-05-03 15:30;;3\. Mai 2022;/u);
    assert.match(first!, /"[^"]*Ulm, Senden und Blaustein"/u);
  });
  it('are an iCalendar file with all-day events and no clock of this machine', () => {
    const ics = exported('icalendar');
    assert.match(ics, /^BEGIN:VCALENDAR\r\nVERSION:2\.0/u);
    assert.match(ics, /DTSTART:20220503T153000\r/u);
    assert.match(ics, /DTSTART;VALUE=DATE:20220601/u);
    assert.match(ics, /DTSTAMP:20220316T000000Z/u);
    assert.equal(ics, exported('icalendar'));
  });
  it('are JSON for TimelineJS', () => {
    const json = JSON.parse(exported('timelinejs'));
    assert.deepEqual(json.events[0].start_date, { year: 2022, month: 5, day: 3, hour: 15, minute: 30 });
    assert.equal(json.events.length, 2, 'the undated has no place on a line of time');
  });
  it('are a markwhen file', () => {
    assert.match(exported('markwhen'), /\n2022-05-03: /u);
    assert.match(exported('markwhen'), /\n2022-06-01\/2022-06-30: /u);
  });
  it('keep both days of a range, the true last one in the calendar, and a name with marks', () => {
    const fest = createAnalyser({ lexicon: builtLexicon() }).analyse({
      text: 'Lichter, Musik; Tanz in Apen\n\nVom 10. bis 12. Juli feiert Apen das Lichterfest.',
      date: '2026-06-03',
    });
    const of = (format: EventFormat): string => exportEvents(fest, format, 'de').text;
    assert.match(of('icalendar'), /DTSTART;VALUE=DATE:20260710\r\nDTEND;VALUE=DATE:20260713\r/u);
    assert.match(of('icalendar'), /X-WR-CALNAME:Lichter\\, Musik\\; Tanz in Apen\r/u);
    assert.match(of('markwhen'), /\n2026-07-10\/2026-07-12: /u);
    assert.deepEqual(JSON.parse(of('timelinejs')).events[0].end_date, { year: 2026, month: 7, day: 12 });
    assert.match(of('csv'), /\r\n2026-07-10;2026-07-12;/u);
  });
  it('are nothing but a frame for a text without events', () => {
    const none = createAnalyser({ lexicon: builtLexicon() }).analyse({ text: '' });
    for (const format of ['markdown', 'csv', 'icalendar', 'timelinejs', 'markwhen'] as const)
      assert.ok(exportEvents(none, format, 'en').text.endsWith('\n') || format === 'icalendar');
  });
});
