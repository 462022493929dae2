import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SetAside } from '../../src/client/views/set-aside.ts';
import { event } from './answers.ts';

/** A state in memory, and what stands in it. */
function memory(): { readonly kept: Map<string, unknown>; readonly aside: SetAside } {
  const kept = new Map<string, unknown>();
  const state = {
    keys: () => [...kept.keys()],
    get: <T>(key: string, otherwise?: T): T | undefined => (kept.has(key) ? (kept.get(key) as T) : otherwise),
    update: async (key: string, value: unknown): Promise<void> => void kept.set(key, value),
  };
  return { kept, aside: new SetAside(state as ConstructorParameters<typeof SetAside>[0]) };
}

describe('what is no event', () => {
  const answer = {
    version: 1,
    date: undefined,
    events: [event('Halle brennt', 0, undefined), event('Wehr löscht', 1, undefined)],
  };
  const [first] = answer.events.map((e) => e.id) as [string, string];

  it('is left out in its article until it is taken back', async () => {
    const { aside } = memory();
    await aside.add('a', [first]);
    assert.deepEqual(
      aside.without('a', answer).events.map((e) => e.title),
      ['Wehr löscht'],
    );
    assert.equal(aside.without('b', answer).events.length, 2);
    await aside.remove('a', [first]);
    assert.equal(aside.without('a', answer).events.length, 2);
  });

  it('is remembered without a word of the article, and for the latest articles only', async () => {
    const { kept, aside } = memory();
    for (let i = 0; i < 210; i++) await aside.add(`artikel-${i}`, [first]);
    assert.equal(JSON.stringify([...kept.values()]).includes('Halle'), false);
    assert.equal(aside.has('artikel-0', first), false);
    assert.equal(aside.has('artikel-209', first), true);
    await aside.clear('artikel-209');
    assert.equal(aside.has('artikel-209', first), false);
  });
});
