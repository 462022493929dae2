import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { EventsAnswer, StatusParams } from '../../src/shared/protocol.ts';
import { FAULTY, SECRET, STEPS } from '../support/faults.ts';
import { builtLexicon } from '../support/lexicon.ts';
import { type Session, startSession } from '../support/server.ts';

const PLACE = { line: 2, character: 5 };
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** Waits for the status of the newest version. */
async function statusAfter(s: Session, from: number): Promise<StatusParams> {
  for (;;) {
    const found = s.notifications.slice(from).find((n) => n.method === 'schlussredaktion/status');
    if (found) return found.params as StatusParams;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

describe('the server with a step that throws', () => {
  after(() => setTimeout(() => process.exit(), 500).unref());

  it('answers every request, says in the status what is missing, names it once in the log, and quotes nothing', async () => {
    let failing: string | undefined;
    const s = await startSession({
      around(step, body) {
        if (step === failing) throw new Error(`${SECRET}\n    at ${SECRET}`);
        return body();
      },
    });
    try {
      await s.open(FAULTY);
      const sound = (await s.pull()).items.length;
      assert.ok(sound > 4);
      let version = 0;
      for (const step of STEPS) {
        failing = step;
        const from = s.notifications.length;
        // Another number in each paragraph, so that none is known from before.
        version++;
        await s.change(FAULTY.replace(/(?<=[^\n])\n/gu, ` Teil ${version}.\n`));
        const { items } = await s.pull();
        if (!['layout', 'sentences', 'tags', 'language', 'findings'].includes(step)) assert.ok(items.length > 0, step);
        const events = await s.request<EventsAnswer | null>('schlussredaktion/events');
        assert.ok(events, step);
        assert.ok(Array.isArray(await s.request('textDocument/documentSymbol')), step);
        await s.request('textDocument/hover', { position: PLACE });
        assert.deepEqual(await s.actions(WHOLE, ['source.fixAll']), [], 'nothing is done unasked on an incomplete check');
        await s.request('textDocument/foldingRange');
        assert.ok(await s.request('schlussredaktion/clean'), step);
        assert.deepEqual((await statusAfter(s, from)).incomplete, [step]);
      }
      failing = undefined;
      const logs = s.notifications
        .filter((n) => n.method === 'window/logMessage')
        .map((n) => (n.params as { message: string }).message);
      for (const step of STEPS) assert.equal(logs.filter((l) => l.startsWith(`${step} failed: Error`)).length, 1, step);
      const said = JSON.stringify(s.notifications);
      for (const word of [...SECRET.split(' '), 'Stadtrat', 'Reimers']) assert.ok(!said.includes(word), word);
    } finally {
      s.stop();
    }
  });

  it('answers where nothing of the analysis works at all, and goes on when it does', async () => {
    let broken = true;
    const lexicon = new Proxy(builtLexicon(), {
      get(target, key) {
        if (broken && key !== 'problems' && key !== 'then') throw new RangeError(SECRET);
        return Reflect.get(target, key);
      },
    });
    const s = await startSession({ lexicon });
    try {
      await s.open(FAULTY);
      await s.pull();
      for (const method of ['schlussredaktion/events', 'schlussredaktion/clean', 'textDocument/documentSymbol'])
        await s.request(method);
      await s.request('textDocument/hover', { position: PLACE });
      const said = JSON.stringify(s.notifications);
      assert.match(said, /failed: RangeError/u);
      assert.ok(!SECRET.split(' ').some((word) => said.includes(word)), said);
      broken = false;
      await s.change(FAULTY.replace(/(?<=[^\n])\n/gu, ' Ende.\n'));
      assert.ok((await s.pull()).items.length > 0);
    } finally {
      s.stop();
    }
  });
});
