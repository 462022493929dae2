import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { DRAFT, type DraftParams } from '../../src/shared/protocol.ts';
import { DAMAGED } from '../support/cli.ts';
import { type Session, startSession } from '../support/server.ts';

const DRAFT_TEXT = 'Rat tagt\n\nDer Rat hat am Montag getagt. „Das war lang“, sagte Bürgermeisterin Ada Kern.\n';

interface Answer {
  readonly findings?: readonly { readonly rule: string; readonly line: number }[];
  readonly quotes?: readonly { readonly speaker: string | null }[];
  readonly events?: readonly { readonly title: string }[];
}

async function within<T>(run: (session: Session) => Promise<T>): Promise<T> {
  const session = await startSession();
  try {
    return await run(session);
  } finally {
    session.stop();
  }
}
const ask = (session: Session, params: DraftParams): Promise<Answer | null> => session.request<Answer | null>(DRAFT, params);

describe('the server asked by an assistant', () => {
  after(() => setTimeout(() => process.exit(), 500).unref());

  it('answers about a text that is no document', () =>
    within(async (session) => {
      const uri = 'file:///w/entwurf.txt';
      const damaged = await ask(session, { uri, text: DAMAGED, question: 'findings' });
      assert.ok(damaged?.findings?.some((f) => f.rule === 'boilerplate/comment-form' && f.line === 3));
      const quotes = await ask(session, { uri, text: DRAFT_TEXT, question: 'quotes' });
      assert.deepEqual(
        quotes?.quotes?.map((q) => q.speaker),
        ['Ada Kern'],
      );
      const events = await ask(session, { uri, text: DRAFT_TEXT, question: 'events' });
      assert.ok((events?.events?.length ?? 0) > 0);
    }));

  it('answers about an open document, and about no other', () =>
    within(async (session) => {
      await session.open(DAMAGED);
      const open = await ask(session, { uri: session.uri, question: 'findings' });
      assert.ok(open?.findings?.some((f) => f.rule === 'boilerplate/comment-form'));
      assert.equal(await ask(session, { uri: 'file:///w/zu.txt', question: 'findings' }), null);
    }));
});
