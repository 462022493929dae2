import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createAnalyser,
  DEFAULT_SETTINGS,
  type Dismissal,
  eventWording,
  exportEvents,
  messageText,
  NOT_EVENT,
  reportOf,
  signOff,
  signOffMarkdown,
  summaryText,
} from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

const TEXT = `Lagerhalle in Quorn brennt

Eine Lagerhalle in Quorn ist am Dienstag abgebrannt. Die Feuerwehr rettete vier Hunde. Am 9. Juni will der Rat über einen Neubau beraten.
`;
const lexicon = builtLexicon();
const analysed = (dismissed: readonly Dismissal[]) =>
  createAnalyser({ lexicon, settings: { ...DEFAULT_SETTINGS, dismissed } }).analyse({ text: TEXT, date: '2026-06-03' });
const all = analysed([]);
const dogs = all.events.find((e) => TEXT.slice(e.start, e.end).includes('Hunde'))!;
const none = (more: Partial<Dismissal> = {}): Dismissal => ({ rule: NOT_EVENT, text: eventWording(dogs, TEXT), ...more });

describe('what an editor has said to be no event', () => {
  it('is gone from the article, and so from all that is read off it', () => {
    const article = analysed([none()]);
    assert.equal(article.events.length, all.events.length - 1);
    const told = [
      JSON.stringify(article.events.map((e) => e.title)),
      JSON.stringify(reportOf('a', article, { locale: 'de', tokens: false }).events),
      ...(['markdown', 'csv', 'icalendar', 'timelinejs', 'markwhen'] as const).map((f) => exportEvents(article, f, 'de').text),
      JSON.stringify(signOff(article, { locale: 'de', authorMark: '[…]' }).sections.at(-1)),
    ];
    for (const text of told) assert.doesNotMatch(text, /Hunde/u);
    assert.match(exportEvents(all, 'markdown', 'de').text, /Hunde/u);
  });

  it('stands among what is ignored, with its reason, and in the report', () => {
    const article = analysed([none({ reason: 'nur Beiwerk' })]);
    const [ignored] = article.ignored;
    assert.equal(ignored?.rule, NOT_EVENT);
    assert.equal(TEXT.slice(ignored.start, ignored.end), TEXT.slice(dogs.start, dogs.end));
    assert.deepEqual(ignored.ignored, { rule: NOT_EVENT, anyText: false, reason: 'nur Beiwerk' });
    assert.match(messageText(NOT_EVENT, ignored.message, ignored.args, 'de'), /^Kein Ereignis: „.*Hunde.*“$/u);
    assert.match(messageText(NOT_EVENT, ignored.message, ignored.args, 'en'), /^Not an event: “/u);
    assert.equal(summaryText(NOT_EVENT, 'en'), 'Not an event');
    assert.match(signOffMarkdown(signOff(article, { locale: 'de', authorMark: '[…]' })), /Kein Ereignis: .*Hunde.*nur Beiwerk/su);
  });

  it('does not touch other events, other wordings or other rules', () => {
    for (const other of [
      none({ text: 'Hunde' }),
      none({ rule: 'style/first-mention' }),
      { rule: 'event/other', text: none().text! },
    ])
      assert.deepEqual(analysed([other]).events, all.events);
    assert.deepEqual(
      analysed([none()]).findings.map((f) => f.rule),
      all.findings.map((f) => f.rule),
    );
  });

  it('makes another event the news where the news was none', () => {
    const news = all.events.filter((e) => e.main).map((e) => ({ rule: NOT_EVENT, text: eventWording(e, TEXT) }));
    const article = analysed(news);
    assert.ok(article.events.length > 0 && article.events.some((e) => e.main));
  });
});
