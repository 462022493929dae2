import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readClassWeights, writeClassWeights } from '../../src/core/lexicon/class-weights.ts';
import { readLabelWeights } from '../../src/core/lexicon/label-weights.ts';
import { packModel } from '../../src/core/lexicon/model-packing.ts';
import { readWeights } from '../../src/core/tagging/model.ts';

const CORE = path.resolve(import.meta.dirname, '../../src/core');
const tagger = readFileSync(path.join(CORE, 'tagging/model/tagger.bin'));
const labels = readFileSync(path.join(CORE, 'entities/model/names-model.bin'));

/** Weights of each row of a file as its trainer writes it, by key. */
function plainRows(file: Buffer, keys: readonly number[], at: number): Map<number, [number, number][]> {
  const rows = new Map<number, [number, number][]>();
  for (const key of keys) {
    const n = file[at++]!;
    rows.set(
      key,
      Array.from({ length: n }, (_, i): [number, number] => [file[at + 2 * i]!, file.readInt8(at + 2 * i + 1)]),
    );
    at += 2 * n;
  }
  assert.equal(at, file.length);
  return rows;
}

describe('packed weights', () => {
  it('say what the tagger’s own file says, for every key', () => {
    const count = tagger.readUInt32LE(8);
    const keys = Array.from({ length: count }, (_, i) => tagger.readInt32LE(24 + i * 4));
    const packed = readWeights(packModel('tagger', tagger));
    assert.equal(packed.scale, tagger.readFloatLE(4));
    for (const [key, row] of plainRows(tagger, keys, 24 + count * 4)) {
      const scores = new Int32Array(64);
      packed.add(key, scores);
      for (const [tag, weight] of row) scores[tag]! -= weight;
      assert.ok(scores.every((s) => s === 0));
    }
  });

  it('are read unpacked too, as trainers hold them', () => {
    const [plain, packed] = [readLabelWeights(labels), readLabelWeights(packModel('labels', labels))];
    assert.deepEqual(packed.transitions, plain.transitions);
    for (let key = 0; key < 200_000; key++) {
      const [a, b] = [new Float64Array(32), new Float64Array(32)];
      plain.add(key, a, 0);
      packed.add(key, b, 0);
      assert.deepEqual(b, a);
    }
  });

  it('are refused when cut, damaged or of another kind', () => {
    const packed = packModel('tagger', tagger);
    for (const size of [0, 30, 40, 1000, packed.length - 2, packed.length - 1]) {
      assert.throws(() => readWeights(packed.subarray(0, size)), RangeError);
    }
    const damaged = Uint8Array.from(packed);
    damaged.fill(255, 8 + 24 + tagger.readUInt32LE(8) * 4, 8 + 24 + tagger.readUInt32LE(8) * 4 + 4000);
    assert.throws(() => readWeights(damaged), RangeError);
    assert.throws(() => readWeights(packModel('labels', labels)), RangeError);
  });
});

describe('classifiers in a file', () => {
  const bytes = Buffer.alloc(3 * 6);
  for (const [i, key] of [-5, 7, 1 << 30].entries()) bytes.writeInt32LE(key, i * 4);
  bytes.set([1, 255, 3, 4, 128, 127], 12);
  const file = writeClassWeights([{ bytes, classes: 2, scale: 0.5 }]);

  it('hold every feature with its weights', () => {
    const [model] = readClassWeights(file);
    const weightsOf = (key: number) => {
      const row = model!.rows[model!.keys.indexOf(key)]!;
      return [...model!.weights.subarray(row * 2, row * 2 + 2)];
    };
    assert.deepEqual(
      [weightsOf(-5), weightsOf(7), weightsOf(1 << 30)],
      [
        [1, -1],
        [3, 4],
        [-128, 127],
      ],
    );
    assert.equal(model!.scale, 0.5);
  });

  it('are refused when cut or another file', () => {
    for (const size of [0, 7, 12, file.length - 1]) assert.throws(() => readClassWeights(file.subarray(0, size)), RangeError);
    assert.throws(() => readClassWeights(tagger), RangeError);
  });
});
