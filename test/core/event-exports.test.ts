import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { compareWhen } from '../../src/core/events/export/rows.ts';
import { createAnalyser, csvOf, type EventFormat, exportEvents } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

const TEXT = `Rat plant Umbau

Der Stadtrat tagt am 18. Juni um 19 Uhr in der Alten Schmiede. Bürgermeisterin Jana Müßig will am 23. Juni nach Köln reisen. Der Bau der Brücke beginnt im September. Im Frühjahr 2027 soll die Straße öffnen. Am 20. Dezember 2027 endet das Vorhaben. Der Verein lädt am 12. Juni um 9 Uhr und um 18 Uhr zum Fest.
`;
const article = createAnalyser({ lexicon: builtLexicon() }).analyse({ text: TEXT, date: '2026-06-05' });
const exported = (format: EventFormat, locale: 'de' | 'en' = 'de'): string => exportEvents(article, format, locale).text;

describe('exported events for those who read them', () => {
  it('open in a German spreadsheet by a double click: mark of UTF-8, semicolons, times as cells', () => {
    const [head, ...lines] = exported('csv').split('\r\n');
    assert.equal(head, '\ufeffDatum;Bis;Wann;Ereignis;Wer;Wo;Stand;Stelle;Gruppe');
    assert.ok(
      lines.some((l) => l.startsWith('2026-06-18 19:00;')),
      lines.join('\n'),
    );
    assert.ok(!lines.some((l) => /^\d{4}-\d\d-\d\dT/u.test(l)));
    assert.match(exported('csv', 'en'), /^\ufeffdate,until,when,event,/u);
  });

  it('quote what would break a table, and no cell is a formula', () => {
    const table = csvOf([['a;b', 'a,b', 'a"b', 'a\nb', '=1+1', '-3', '@x', 'a']], 'de');
    assert.equal(table, `\ufeff"a;b";"a,b";"a""b";"a\nb";'=1+1;'-3;'@x;a\r\n`);
  });

  it('are read by a calendar as they are meant: whole days end on the day after, clocks have no zone, nobody is busy', () => {
    const text = exported('icalendar');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const told = events.map((e) => {
      const { summary, startDate, endDate } = new ICAL.Event(e);
      assert.equal(e.getFirstPropertyValue('transp'), 'TRANSPARENT', summary);
      return `${startDate} – ${endDate} ${startDate.zone?.tzid}`;
    });
    assert.ok(told.includes('2026-06-18T19:00:00 – 2026-06-18T19:00:00 floating'), told.join('\n'));
    assert.ok(told.includes('2026-06-23 – 2026-06-24 floating'), told.join('\n'));
    assert.ok(told.includes('2026-09-01 – 2026-10-01 floating'), told.join('\n'));
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });

  it('list no word that only points: neither "er" nor "dort" says who and where', () => {
    const pointing = createAnalyser({ lexicon: builtLexicon() }).analyse({
      text: 'Der Verein zog am Montag nach Köln. Dort wurde am Dienstag ein Seil gespannt. Sie flehte am Mittwoch um Gnade.',
      date: '2026-06-05',
    });
    const mentions = pointing.events.flatMap((e) => [...e.who, ...e.where]).map((m) => m.text);
    assert.ok(mentions.includes('Dort') && mentions.includes('Sie'), mentions.join());
    const cells = exportEvents(pointing, 'csv', 'de').text.split(/[;\r\n]+/u);
    assert.ok(!cells.includes('Dort') && !cells.includes('Sie'), cells.join('|'));
  });

  it('take two clocks of one day for none', () => {
    assert.match(exported('csv'), /^2026-06-12;/mu);
  });

  it('give TimelineJS the date in the language of the findings', () => {
    const json = JSON.parse(exported('timelinejs')) as { events: { display_date: string; start_date: object }[] };
    assert.ok(json.events.some((e) => e.display_date === 'Donnerstag, 18. Juni 2026, 19 Uhr'));
    assert.match(exported('timelinejs', 'en'), /"display_date": "Thursday, 18 June 2026, 19:00"/u);
  });

  it('tag persons and bodies for markwhen, in the letters that its tags can hold', () => {
    const text = exported('markwhen');
    assert.match(text, / #geplant #Jana_Muessig$/mu);
    assert.match(text, /#Stadtrat$/mu);
    assert.doesNotMatch(text, /#\S*[^\s#A-Za-z0-9_]/u);
    assert.doesNotMatch(text, /#Bau/u, 'things are no tags');
  });

  it('stand in the order of time, whatever the grain of their times', () => {
    const values = [
      'BC0044',
      '18',
      '199',
      '2026',
      '2026-03',
      '2026-W11',
      '2026-03-17',
      '2026-03-17T15:30',
      '2026-Q2',
      '2026-FA',
      '2027-SP',
      '2027-12-18',
      'XXXX-05-01',
      undefined,
    ];
    assert.deepEqual(values.toReversed().sort(compareWhen), values);
    const csv = exported('csv');
    assert.ok(csv.indexOf('2027-SP') < csv.indexOf('2027-12-20') && csv.indexOf('2027-SP') > 0, csv);
  });

  it('stand in the groups of the view: the news, the days, how it came to that, what is planned', () => {
    const text = `Werft in Quorn schließt

Die Werft in Quorn hat am Dienstag geschlossen. 180 Arbeiter verließen das Gelände. Am Montag hatte der Rat getagt. Schon 2019 war ein Dock eingestürzt. Am 9. Juni berät der Landtag über Hilfen.
`;
    const told = createAnalyser({ lexicon: builtLexicon() }).analyse({ text, date: '2026-06-03' });
    const of = (format: EventFormat, locale: 'de' | 'en' = 'de'): string => exportEvents(told, format, locale).text;
    const headings = [...of('markdown').matchAll(/^## (.*)$/gmu)].map(([, heading]) => heading);
    assert.deepEqual(headings, ['Die Nachricht', 'Montag, 1. Juni 2026', 'Dienstag, 2. Juni 2026', 'Vorgeschichte', 'Geplant']);
    assert.match(of('markdown'), /Arbeiter.*\(ohne eigene Zeitangabe/u);
    assert.match(of('markdown', 'en'), /^## Background\n\n- \*\*.*\(2019/mu);
    assert.match(of('csv'), /^2026-06-09;.*;Geplant\r$/mu);
    assert.match(of('icalendar'), /^CATEGORIES:Vorgeschichte|^CATEGORIES:Geplant/mu);
    const { events } = JSON.parse(of('timelinejs')) as { events: { group?: string }[] };
    assert.ok(events.some((e) => e.group === 'Vorgeschichte') && events.some((e) => e.group === undefined));
    assert.match(of('markwhen'), / #Vorgeschichte/u);
  });
});
