import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { DATA_FILES, readLexicon } from '../../src/core/index.ts';
import { SUMMED_FILES, SUMS_FILE } from '../../src/core/lexicon/read.ts';
import { readSums, sumOf, writeSums } from '../../src/core/lexicon/sums.ts';

const data = path.resolve(import.meta.dirname, '../../dist/data');
/** Longest header of a file of the data, and more. Bytes. */
const HEADER = 64;

describe('damaged data', () => {
  const files = new Map<string, Uint8Array>();
  before(() => {
    for (const name of DATA_FILES) files.set(name, readFileSync(path.join(data, name)));
  });

  /** The file with one bit turned over. */
  function flipped(name: string, at: number): Uint8Array {
    const bytes = Uint8Array.from(files.get(name)!);
    bytes[at]! ^= 1 << (at % 8);
    return bytes;
  }

  for (const name of SUMMED_FILES) {
    it(`is told by each byte of the header and by any other: ${name}`, () => {
      const { length } = files.get(name)!;
      const places = Array.from({ length: HEADER }, (_, i) => i);
      for (let i = 1; i < 40; i++) places.push((i * 104_729) % length);
      places.push(length - 1);
      const sum = readSums(files.get(SUMS_FILE)!, SUMMED_FILES.length)[SUMMED_FILES.indexOf(name)];
      assert.equal(sumOf(files.get(name)!), sum);
      for (const at of places) assert.notEqual(sumOf(flipped(name, at)), sum, `byte ${at}`);
      assert.notEqual(sumOf(files.get(name)!.subarray(0, -1)), sum, 'cut off');
    });

    it(`costs its own part: ${name}`, () => {
      const { problems } = readLexicon(new Map([...files, [name, flipped(name, 9)]]));
      assert.deepEqual(problems, [{ file: name, reason: 'damaged or cut off', damaged: true }]);
    });
  }

  it('in the checksums themselves is said, and costs nothing else', () => {
    for (let at = 0; at < files.get(SUMS_FILE)!.length; at++)
      assert.throws(() => readSums(flipped(SUMS_FILE, at), SUMMED_FILES.length), `byte ${at}`);
    const lexicon = readLexicon(new Map([...files, [SUMS_FILE, flipped(SUMS_FILE, 20)]]));
    assert.deepEqual(lexicon.problems, [{ file: SUMS_FILE, reason: 'damaged or cut off', damaged: true }]);
    assert.ok(lexicon.tagger && lexicon.spelling);
  });

  it('sums do not depend on where in memory a file stands', () => {
    const bytes = Uint8Array.from({ length: 103 }, (_, i) => i * 7);
    const shifted = new Uint8Array(110);
    shifted.set(bytes, 3);
    assert.equal(sumOf(shifted.subarray(3, 106)), sumOf(bytes));
    assert.deepEqual(readSums(writeSums([bytes]), 1), [sumOf(bytes)]);
  });
});
