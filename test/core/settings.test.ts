import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/core/settings.ts';

describe('settings', () => {
  const cases: [string, unknown, Partial<typeof DEFAULT_SETTINGS>, string[]][] = [
    ['nothing given', undefined, {}, []],
    ['not an object', 7, {}, ['schlussredaktion']],
    ['a list', [], {}, ['schlussredaktion']],
    ['a rule switched off', { regeln: { 'fragment/run-on': 'off' } }, { rules: new Map([['fragment/run-on', 'off']]) }, []],
    ['a rule with a wrong severity', { regeln: { 'fragment/run-on': 'laut' } }, {}, ['schlussredaktion.regeln.fragment/run-on']],
    ['rules as a word', { regeln: 'aus' }, {}, ['schlussredaktion.regeln']],
    ['a house style', { zitatzeichen: 'guillemets' }, { quoteStyle: 'guillemets' }, []],
    ['a house style under its former name', { anfuehrungszeichen: 'guillemets' }, { quoteStyle: 'guillemets' }, []],
    ['a wrong house style', { zitatzeichen: '""' }, {}, ['schlussredaktion.zitatzeichen']],
    ['a wrong one under its former name', { anfuehrungszeichen: '""' }, {}, ['schlussredaktion.anfuehrungszeichen']],
    ['the present name before the former', { zitatzeichen: 'swiss', anfuehrungszeichen: 'german' }, { quoteStyle: 'swiss' }, []],
    ['the former name before a default', { zitatzeichen: 'artikel', anfuehrungszeichen: 'german' }, { quoteStyle: 'german' }, []],
    ['the defaults of both', { wortliste: [], woerterbuch: [] }, {}, []],
    ['words under the former name', { wortliste: [], woerterbuch: ['Quorb'] }, { houseWords: ['Quorb'] }, []],
    ['nested', { textbausteine: { immer: ['Mehr lesen'] } }, { boilerplateAlways: ['Mehr lesen'] }, []],
    ['dotted', { 'textbausteine.immer': ['Mehr lesen'] }, { boilerplateAlways: ['Mehr lesen'] }, []],
    ['words that are no list', { wortliste: 'Merkel' }, {}, ['schlussredaktion.wortliste']],
    ['a region', { region: 'BY' }, { region: 'BY' }, []],
    ['no region', { region: '' }, { region: undefined }, []],
    ['an unknown region', { region: 'Bayern' }, {}, ['schlussredaktion.region']],
    ['an empty mark', { autorenvermerk: '  ' }, {}, ['schlussredaktion.autorenvermerk']],
  ];
  for (const [name, input, expected, problems] of cases) {
    it(name, () => {
      const result = parseSettings(input);
      assert.deepEqual(result.settings, { ...DEFAULT_SETTINGS, ...expected });
      assert.deepEqual(
        result.problems.map((p) => p.setting),
        problems,
      );
    });
  }

  it('never throws and always gives whole settings', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        assert.deepEqual(Object.keys(parseSettings(input).settings).sort(), Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });
});
