import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser, parseSettings, type Settings } from '../../src/node/library.ts';
import { builtLexicon } from '../support/lexicon.ts';

const lexicon = builtLexicon();
/** As somebody without types calls it. */
type Loose = { analyse(input?: unknown): { date?: string; settings?: Settings }; steps(input?: unknown): Iterator<void> };
const loose = (options: unknown = {}): Loose => createAnalyser({ lexicon, ...(options as object) }) as unknown as Loose;
const text = 'Der Rat hat am Montag getagt.';

describe('a call of the library that cannot be answered', () => {
  for (const [input, said] of [
    [undefined, /^analyse: the document must be an object with "text", not undefined$/u],
    [null, /^analyse: the document must be an object with "text", not null$/u],
    [text, /^analyse: the document must be an object with "text", not a string$/u],
    [{}, /^analyse: "text" must be a string, not undefined$/u],
    [{ text: 7 }, /^analyse: "text" must be a string, not a number$/u],
    [{ text, date: '31.2.2026' }, /^analyse: "date" must be a day of the calendar as YYYY-MM-DD, not "31\.2\.2026"$/u],
    [{ text, date: '2026-02-31' }, /^analyse: "date" must be a day of the calendar as YYYY-MM-DD, not "2026-02-31"$/u],
    [{ text, date: new Date(0) }, /^analyse: "date" must be a day of the calendar as YYYY-MM-DD, not an object$/u],
    [{ text, languageId: 'html' }, /^analyse: "languageId" must be one of plaintext, markdown, nachrichtentext, not "html"$/u],
    [{ text, fileName: 7 }, /^analyse: "fileName" must be a string, not a number$/u],
  ] as const)
    it(`names what is wrong with ${JSON.stringify(input)}`, () => {
      const thrown = (error: unknown): boolean => error instanceof TypeError && said.test(error.message);
      assert.throws(() => loose().analyse(input), thrown);
      assert.throws(() => loose().steps(input).next(), thrown);
    });

  for (const [options, said] of [
    [null, /^createAnalyser: the options must be an object, not null$/u],
    [{ settings: { zitatzeichen: 'german' } }, /^createAnalyser: "settings" must come from parseSettings$/u],
    [{ settings: parseSettings({}) }, /^createAnalyser: "settings" must come from parseSettings$/u],
  ] as const)
    it(`names what is wrong with the options ${JSON.stringify(options)}`, () => {
      assert.throws(
        () => createAnalyser(options as unknown as Parameters<typeof createAnalyser>[0]),
        (error) => error instanceof TypeError && said.test(error.message),
      );
    });

  it('is none where a date has a time behind it, or is not known', () => {
    assert.equal(loose().analyse({ text, date: '2026-03-05T10:00:00Z' }).date, '2026-03-05');
    for (const date of [undefined, null, '']) assert.equal(loose().analyse({ text, date }).date, undefined);
  });
});

describe('settings of the library', () => {
  for (const [input, problems] of [
    [{ zitatzeichen: 'german', textbausteine: { immer: ['Mehr'] }, ausgeblendet: [] }, []],
    [{ anfuehrungszeichen: 'german' }, []],
    [undefined, []],
    [{ regeln: { 'boilerplate/*': 'off', 'house/boot': 'hint' } }, []],
    [{ zitatzeichn: 'german' }, ['schlussredaktion.zitatzeichn']],
    [{ textbausteine: { imer: [] } }, ['schlussredaktion.textbausteine.imer']],
    [{ 'schlussredaktion.region': 'BY' }, ['schlussredaktion.schlussredaktion.region']],
    [{ regeln: { 'quote/nie': 'off' }, region: 'Bayern' }, ['schlussredaktion.region', 'schlussredaktion.regeln.quote/nie']],
  ] as const)
    it(`are named where they are none in ${JSON.stringify(input)}`, () => {
      const found = parseSettings(input).problems;
      assert.deepEqual(
        found.map((p) => p.setting),
        problems,
      );
      for (const { expected } of found) assert.ok(expected.length > 3, expected);
    });
});
