import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layOutTimeline, ROW, spacing } from '../../src/client/timeline/layout.ts';
import { escapeXml, timelineSvg } from '../../src/client/timeline/svg.ts';
import { eventsAnswer } from './answers.ts';

describe('the timeline', () => {
  it('puts days in time, their events under each other, and makes longer gaps longer', () => {
    const { days, height } = layOutTimeline(eventsAnswer(), 'de');
    assert.deepEqual(
      days.map((d) => [d.label, d.own, d.gap, d.events.length]),
      [
        ['Dienstag, 4. Januar 2022', false, undefined, 1],
        ['Mittwoch, 5. Januar 2022', true, undefined, 1],
        ['Montag, 10. Januar 2022', false, 5, 1],
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
    assert.match(svg, /aria-label="Mittwoch, 5. Januar 2022; Absage des Fests; verneint · Rathaus"/);
  });

  it('lets no text of the article become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(escapeXml(text), /[<>"'\p{Surrogate}]|&(?!amp;|lt;|gt;|quot;|#39;)/u);
      }),
    );
  });
});
