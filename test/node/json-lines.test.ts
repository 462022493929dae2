import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { linesOf, type StreamLine } from '../../src/node/json-lines.ts';

/** The lines of bytes that arrive in pieces of these sizes, the last as often as need be. */
async function read(bytes: Uint8Array, sizes: readonly number[]): Promise<StreamLine[]> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0, k = 0; at < bytes.length; k++) {
      const size = sizes[Math.min(k, sizes.length - 1)]!;
      yield bytes.subarray(at, at + size);
      at += size;
    }
  }
  const lines: StreamLine[] = [];
  for await (const line of linesOf(pieces())) lines.push(line);
  return lines;
}

describe('lines of a stream of bytes', () => {
  it('are the same however the bytes arrive', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).filter((s) => !s.includes('\n') && s !== '')),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        async (lines, sizes) => {
          const bytes = Buffer.from(lines.map((l) => `x${l}\n`).join(''));
          assert.deepEqual(
            await read(bytes, sizes),
            lines.map((l) => ({ text: `x${l}` })),
          );
        },
      ),
    ));

  it('lose no neighbour to bytes that are no UTF-8, and a byte order mark at the beginning', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeffa\r\n'), Buffer.from([0x47, 0xfc, 0x0a]), Buffer.from('ä')]);
    assert.deepEqual(await read(bytes, [2]), [{ text: 'a\r' }, { invalid: true }, { text: 'ä' }]);
  });
});
