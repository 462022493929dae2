import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { COMPARE, type CompareAnswer } from '../../src/shared/protocol.ts';
import { type Session, startSession } from '../support/server.ts';

describe('the article beside its source', () => {
  let session: Session;
  before(async () => {
    session = await startSession();
  });
  after(() => session.stop());

  it('gives places of both texts', async () => {
    await session.open('Krummbach. Anna Weber war da.\n\n„Wir bauen die Brücke im Mai“, sagte Weber.\n');
    const source = 'Mitschrift\n\nWEBER: Wir bauen die Brücke nicht im Mai.';
    const answer = await session.request<CompareAnswer>(COMPARE, { source });
    const [quote] = answer.quotes;
    assert.deepEqual(
      [quote!.state, quote!.label, quote!.passage.text],
      ['changed', 'gegenüber der Quelle geändert', '„Wir bauen die Brücke im Mai“'],
    );
    assert.deepEqual(quote!.places, [{ start: { line: 2, character: 7 }, end: { line: 2, character: 40 } }]);
    assert.deepEqual(quote!.changes, [
      {
        kind: 'dropped',
        article: { start: { line: 2, character: 21 }, end: { line: 2, character: 21 } },
        source: { start: { line: 2, character: 28 }, end: { line: 2, character: 33 } },
        negation: true,
        number: false,
        label: '„nicht“ fehlt (Verneinung)',
      },
    ]);
    assert.deepEqual(
      answer.missing.map((m) => m.label),
      ['Krummbach kommt in der Quelle nicht vor'],
    );
  });
});
