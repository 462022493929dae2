import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesOf, samples } from './fixtures.ts';

const WEEKDAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

describe('the sample articles', () => {
  const all = samples();

  it('are enough, of a newsroom length, and hold 120 marked events', () => {
    assert.ok(all.length >= 15);
    assert.ok(all.filter((s) => s.findings.length > 0).length >= 5);
    assert.ok(all.reduce((sum, s) => sum + s.events.length, 0) >= 120);
    for (const { name, text } of all) {
      const words = text.split(/\s+/u).length;
      assert.ok(words >= 200 && words <= 600, `${name}: ${words} words`);
    }
  });

  for (const { name, text, findings, allowed = [], events, misread = [] } of all) {
    it(`${name} holds what is marked in it`, () => {
      for (const mark of [...findings, ...allowed]) assert.ok(placesOf(text, mark).length > 0, mark.text);
      for (const { text: passage, not } of misread) {
        assert.equal(text.split(passage).length - 1, 1, passage);
        for (const word of not) assert.ok(text.includes(word), word);
      }
      for (const event of events) {
        // The first place counts; only a sentence that is marked as a duplicate stands twice.
        const twice = findings.some((f) => f.rule === 'fragment/duplicate' && f.text.includes(event.text));
        assert.equal(text.split(event.text).length - 1, twice ? 2 : 1, event.text);
        for (const word of [...event.title, ...event.who, ...event.where]) assert.ok(text.includes(word), word);
      }
    });
  }

  it('name no weekday wrongly but where that is marked', () => {
    const stated = new RegExp(`(${WEEKDAYS.join('|')}), (?:(?:de[mn]) )?(\\d+)\\. (${MONTHS.join('|')}) (\\d{4})`, 'gu');
    for (const { name, text, findings } of all) {
      for (const [whole, weekday = '', day, month = '', year] of text.matchAll(stated)) {
        const real = WEEKDAYS[new Date(Date.UTC(Number(year), MONTHS.indexOf(month), Number(day))).getUTCDay()];
        const marked = findings.some((f) => f.rule === 'date/weekday-mismatch' && f.text === whole);
        assert.equal(real === weekday, !marked, `${name}: ${whole}`);
      }
    }
  });
});
