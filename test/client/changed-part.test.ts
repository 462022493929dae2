import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { changedPart, replaced } from '../../src/client/commands/changed-part.ts';

describe('the part that changed', () => {
  it('makes one text into the other, and splits neither pairs nor CRLF', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '\r\n', '\n', '😀', '😁', ' '), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, text: own } = changedPart(before, after);
        assert.equal(before.slice(0, start) + own + before.slice(end), after);
        for (const at of [start, end]) {
          assert.doesNotMatch(before.slice(at, at + 1), /[\udc00-\udfff]/u);
          assert.ok(!(before[at] === '\n' && before[at - 1] === '\r'));
        }
      }),
      { numRuns: 2000 },
    );
    assert.deepEqual(changedPart('Eins\nZwei\nDrei', 'Eins\nDrei'), { start: 5, end: 10, text: '' });
  });

  it('puts stretches back, in order', () => {
    const edits = [
      { start: 0, end: 0, text: 'Eins ' },
      { start: 5, end: 9, text: '' },
    ];
    assert.equal(replaced('Zwei drei', edits), 'Eins Zwei ');
    assert.equal(replaced('Zwei', []), 'Zwei');
  });
});
