import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LINE, layOutTimeline, ROW, spacing } from '../../src/client/timeline/layout.ts';
import { escapeXml, timelineSvg } from '../../src/client/timeline/svg.ts';
import { event, eventsAnswer } from './answers.ts';

describe('the timeline', () => {
  it('puts days in time, their events under each other, and makes longer gaps longer', () => {
    const { days, height } = layOutTimeline(eventsAnswer(), 'de');
    assert.deepEqual(
      days.map((d) => [d.label.join('|'), d.own, d.gap, d.events.length]),
      [
        ['Dienstag, 4. Januar 2022', false, undefined, 1],
        ['Mittwoch, 5. Januar 2022', true, undefined, 1],
        ['Montag, 10. Januar 2022', false, '5 Tage', 1],
        ['Ohne Datum', false, undefined, 1],
      ],
    );
    const ys = days.map((d) => d.y);
    assert.ok(ys[2]! - ys[1]! > ys[1]! - ys[0]! && ys[1]! - ys[0]! >= ROW);
    assert.ok(height > ys.at(-1)!);
    assert.ok(spacing(40_000) < 200, 'a century does not push the rest off the page');
  });

  it('can be reached by one Tab and tells status by form and words', () => {
    const svg = timelineSvg(layOutTimeline(eventsAnswer(), 'de'), 'de');
    assert.equal(svg.match(/tabindex="0"/g)?.length, 1);
    assert.equal(svg.match(/role="button"/g)?.length, 4);
    assert.match(svg, /class="cross"/);
    assert.match(svg, /aria-label="Zeitstrahl mit 4 Ereignissen"/);
    const answer = eventsAnswer();
    const one = { ...answer, events: answer.events.slice(0, 1) };
    assert.match(timelineSvg(layOutTimeline(one, 'de'), 'de'), /aria-label="Zeitstrahl mit 1 Ereignis"/);
    assert.match(svg, /aria-label="Mittwoch, 5. Januar 2022; Absage des Fests; verneint · Rathaus"/);
  });

  it('names gaps between full days only, in units one would take', () => {
    const values = ['2020-03-01', '2021-12-30', '2022-01-03', '2022-03', '2022-05-02', '2022-06-20'];
    const events = values.map((value, i) => event(`Ereignis ${i}`, i, value, { cluster: i }));
    const { days } = layOutTimeline({ version: 1, date: undefined, events }, 'de');
    assert.deepEqual(
      days.map((d) => d.gap),
      [undefined, 'rund 22 Monate', '4 Tage', undefined, undefined, 'rund 7 Wochen'],
    );
  });

  it('takes the room there is: writes days short and breaks titles, and keeps every text within', () => {
    const title = 'Vertreter der Landesregierung und der Reederei wollen über die Zukunft der Fährlinie und den Ausbau beraten';
    const answer = {
      version: 1,
      date: '2022-01-05',
      events: [event(title, 0, '2022-01-10'), event('Kurz', 1, '2022-01-10', { cluster: 1 })],
    };
    const wide = layOutTimeline(answer, 'de');
    const narrow = layOutTimeline(answer, 'de', 420);
    assert.deepEqual([wide.width, wide.days[0]?.label], [840, ['Montag, 10. Januar 2022']]);
    assert.deepEqual([narrow.width, narrow.days[0]?.label], [420, ['Mo., 10. Januar', '2022']]);
    const [long, short] = narrow.days[0]!.events;
    assert.equal(long!.title.length, 3);
    assert.match(long!.title[2]!, / …$/);
    assert.ok(wide.days[0]!.events[0]!.title.join(' ') === title, 'nothing is lost where there is room');
    for (const line of long!.title) assert.ok(line.length * 9 <= 420 - narrow.axis - 22, line);
    assert.equal(short!.y - long!.y, ROW + 2 * LINE, 'the next event makes room for the further lines');
    assert.equal(layOutTimeline(answer, 'de', 10).width, layOutTimeline(answer, 'de', 320).width);
    assert.match(timelineSvg(narrow, 'de'), /width="420"/);
    const open = layOutTimeline({ version: 1, date: undefined, events: [event('Feier', 0, 'XXXX-09-10')] }, 'de', 420);
    assert.deepEqual(open.days[0]?.label, ['10. September', '(Jahr offen)']);
  });

  it('parts past and future by the day of the article, also where nothing happens on it', () => {
    const days = (...values: (string | undefined)[]): string[] => {
      const events = values.map((value, i) => event(`Ereignis ${i}`, i, value, { cluster: i }));
      const layout = layOutTimeline({ version: 1, date: '2022-01-05', events }, 'de');
      for (const [i, day] of layout.days.entries())
        assert.ok(i === 0 || day.y - layout.days[i - 1]!.y >= ROW, 'room for its words');
      return layout.days.map((d) => `${d.label.join(' ')}${d.own ? ' own' : ''} ${d.events.length}`);
    };
    const own = 'Mittwoch, 5. Januar 2022 own';
    assert.deepEqual(days('2022-01-04', '2022-01-07'), ['Dienstag, 4. Januar 2022 1', `${own} 0`, 'Freitag, 7. Januar 2022 1']);
    assert.deepEqual(days('2022-01-04', '2022-01-05', '2022-01-07')[1], `${own} 1`);
    assert.equal(days('2022-01-07', '2022-01-08').length, 2, 'nothing before');
    assert.equal(days('2022-01-03', '2022-01-04').length, 2, 'nothing after');
    assert.equal(days('2022-01-03', undefined).length, 2);
    const events = [event('Vorher', 0, '2022-01-04'), event('Nachher', 1, '2022-01-07', { cluster: 1 })];
    const svg = timelineSvg(layOutTimeline({ version: 1, date: '2022-01-05', events }, 'de'), 'de');
    assert.equal(svg.match(/class="axis"/g)?.length, 2, 'the axis and a tick');
    assert.match(svg, /Tag des Artikels/);
  });

  it('ends the axis before what has no day', () => {
    const svg = (events: ReturnType<typeof event>[]): string =>
      timelineSvg(layOutTimeline({ version: 1, date: undefined, events }, 'de'), 'de');
    const [dated, undated] = [event('Sitzung', 0, '2022-01-10'), event('Umbau', 1, undefined, { cluster: 1 })];
    const end = Number(/class="axis" d="M\d+ \d+V([\d.]+)"/.exec(svg([dated, undated]))?.[1]);
    const marks = [...svg([dated, undated]).matchAll(/class="dot" cx="\d+" cy="([\d.]+)"/g)].map((m) => Number(m[1]));
    assert.ok(marks.length === 2 && end > marks[0]! && end < marks[1]!, `${end} between ${marks}`);
    assert.doesNotMatch(svg([undated]), /class="axis"/);
  });

  it('lets no text of the article become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(escapeXml(text), /[<>"'\p{Surrogate}]|&(?!amp;|lt;|gt;|quot;|#39;)/u);
      }),
    );
  });
});
