import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openDesk } from '../support/cli.ts';

const { run, file, close } = openDesk();
const ARTICLE = `Krummbach. „Wir bauen die Brücke“, sagte Anna Weber am Montag.

„Das kostet uns 14 Millionen Euro“, sagte Weber.

„Und das war es“, sagte sie.
`;
const SOURCE = 'WEBER: Wir bauen die Brücke, hier in Krummbach. Das kostet uns 40 Millionen Euro. Ende.\n';

describe('compare', () => {
  after(close);
  const article = file('artikel.txt', ARTICLE);

  it('lists what is not as in the source, and ends with 1', () => {
    const { status, out, err } = run(['compare', article, file('quelle.txt', SOURCE)]);
    assert.equal(
      out,
      [
        'artikel.txt:3:1: „Das kostet uns 14 Millionen Euro“ gegenüber der Quelle geändert (quelle.txt:1:49)',
        '    „14 Millionen“ statt „40 Millionen“ (Zahl)',
        'artikel.txt:5:1: „Und das war es“ nicht in der Quelle gefunden',
        '',
      ].join('\n'),
    );
    assert.match(err, /^3 Zitate: 1 wörtlich, 1 geändert, 1 nicht gefunden$/m);
    assert.equal(status, 1);
    assert.match(run(['--lang', 'en', 'compare', article, 'quelle.txt']).out, /“14 Millionen” for “40 Millionen” \(number\)/);
  });

  it('ends with 0 where every quotation is word for word', () => {
    const source = file('freigabe.txt', 'WEBER: Wir bauen die Brücke. Das kostet uns 14 Millionen Euro. Und das war es.');
    const { status, out } = run(['compare', article, source]);
    assert.equal(out, 'artikel.txt:1:1: Krummbach kommt in der Quelle nicht vor\n');
    assert.equal(status, 0);
  });

  it('gives scripts offsets and wordings of both sides', () => {
    const { out } = run(['compare', '--format', 'json', '-', 'quelle.txt'], ARTICLE);
    const { quotes } = JSON.parse(out);
    const [change] = quotes[1].changes;
    assert.deepEqual(
      quotes.map((q: { state: string }) => q.state),
      ['exact', 'changed', 'missing'],
    );
    assert.equal(ARTICLE.slice(change.article.start, change.article.end), '14 Millionen');
    assert.equal(SOURCE.slice(change.source.start, change.source.end), '40 Millionen');
    assert.deepEqual([change.kind, change.number, quotes[1].speaker], ['replaced', true, 'Anna Weber']);
  });

  it('ends with 2 where the source cannot be read', () => {
    assert.equal(run(['compare', article, 'fehlt.txt']).status, 2);
  });
});
