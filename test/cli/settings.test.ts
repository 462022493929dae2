import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { CLEAN, DAMAGED, openDesk } from '../support/cli.ts';

const { run, file, close } = openDesk();

describe('settings and dates on the command line', () => {
  after(close);

  it('are read as VS Code writes them: comments, commas at the end, a byte order mark', () => {
    const name = file('schaden.txt', DAMAGED);
    const own =
      '// Redaktion\n{\n  "editor.fontSize": 14, /* groß */\n  "schlussredaktion.einblendungen.zeiten": true, "schlussredaktion.anfuehrungszeichen": "artikel",\n  "schlussredaktion.regeln": { "boilerplate/comment-form": "off", },\n}\n';
    for (const text of [own, `\ufeff${own}`]) {
      const { status, out, err } = run(['--settings', file('settings.json', text), 'check', name]);
      assert.equal(out, '', err);
      assert.equal(status, 0);
    }
  });

  it('that cannot be used end the run before anything is checked', () => {
    const name = file('schaden.txt', DAMAGED);
    const bad: readonly [string, RegExp][] = [
      ['{\n  "schlussredaktion.regeln": {\n', /settings\.json nicht lesbar: kein gültiges JSON, Zeile 3/],
      [
        '{ "schlussredaktion.regeln": { "boilerplate/coment-form": "off" } }',
        /eine Regel boilerplate\/coment-form gibt es nicht/,
      ],
      ['[]', /settings\.json nicht lesbar: keine Einstellungen darin/],
      ['{ "schlussredaktion": "aus" }', /keine Einstellungen darin/],
      ['{ "schlussredaktion.zitatzeichn": "swiss" }', /eine Einstellung zitatzeichn gibt es nicht/],
      ['{ "schlussredaktion": { "textbausteine": { "imer": [] } } }', /eine Einstellung textbausteine\.imer gibt es nicht/],
      ['{ "schlussredaktion.regeln": { "style/comment-form": "off" } }', /gemeint ist vielleicht boilerplate\/comment-form/],
    ];
    for (const [text, message] of bad) {
      const { status, out, err } = run(['--settings', file('settings.json', text), 'check', name]);
      assert.match(err, message);
      assert.equal(status, 2);
      assert.equal(out, '');
    }
    assert.equal(run(['--settings', 'fehlt.json', 'check', name]).status, 2);
  });

  it('are told all that is wrong in them at once', () => {
    const name = file('sauber.txt', CLEAN);
    const rules = { 'quote/nie': 'off', 'quote/unclosed': 'off', 'comma/nie': 'off' };
    const settings = file(
      'mehr.json',
      JSON.stringify({ 'schlussredaktion.regeln': rules, 'schlussredaktion.zitatzeichn': 'swiss' }),
    );
    const { status, err } = run(['--settings', settings, 'check', name]);
    assert.equal(status, 2);
    for (const wrong of ['zitatzeichn', 'quote/nie', 'comma/nie'])
      assert.match(err, new RegExp(`^schlussredaktion: .*${wrong} gibt es nicht`, 'mu'));
  });

  it('must be days of the calendar', () => {
    const name = file('sauber.txt', CLEAN);
    assert.equal(run(['check', '--date', '2024-02-29', name]).status, 0);
    for (const date of ['2024-02-31', '2023-02-29', '2024-13-01', '24-02-01', '2024-2-1']) {
      const { status, err } = run(['check', '--date', date, name]);
      assert.equal(status, 2, date);
      assert.match(err, /Tag im Kalender/);
    }
    const input = [
      { id: 'a', text: CLEAN, date: '2024-02-31' },
      { id: 'b', text: CLEAN, date: '2024-02-29T06:00:00Z' },
    ];
    const { status, err, out } = run(['analyse', '--jsonl'], input.map((l) => JSON.stringify(l)).join('\n'));
    assert.equal(status, 0, 'the answers are good ones');
    assert.match(err, /Zeile 1: „date“/);
    assert.equal(out.trim().split('\n').length, 2);
  });

  it('is named where a line has a language that is none', () => {
    const input = ['klingon', 5, 'markdown', null, undefined].map((languageId) => ({ text: CLEAN, languageId }));
    const { status, err } = run(['analyse', '--jsonl'], input.map((l) => JSON.stringify(l)).join('\n'));
    assert.equal(status, 0, 'the answers are good ones');
    assert.deepEqual(err.match(/Zeile \d: „languageId“/gu), ['Zeile 1: „languageId“', 'Zeile 2: „languageId“']);
    assert.match(err, /möglich: plaintext, markdown, nachrichtentext/u);
  });
});
