import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readClassWeights, writeClassWeights } from '../../src/core/lexicon/class-weights.ts';
import { readLabelWeights } from '../../src/core/lexicon/label-weights.ts';
import { packModel, unpackModel } from '../../src/core/lexicon/model-packing.ts';
import { readWeights } from '../../src/core/tagging/model.ts';

const CORE = path.resolve(import.meta.dirname, '../../src/core');
const tagger = readFileSync(path.join(CORE, 'tagging/model/tagger.bin'));
const labels = readFileSync(path.join(CORE, 'entities/model/names-model.bin'));

describe('packed weights', () => {
  it('say the same as the tagger’s own file, for every key', () => {
    const [plain, packed] = [readWeights(tagger), readWeights(unpackModel(packModel('tagger', tagger)))];
    assert.equal(packed.scale, plain.scale);
    for (let i = 0; i < tagger.readUInt32LE(8); i++) {
      const key = tagger.readInt32LE(24 + i * 4);
      const [a, b] = [new Int32Array(64), new Int32Array(64)];
      plain.add(key, a);
      packed.add(key, b);
      assert.deepEqual(b, a);
    }
  });

  it('give back the bytes of the names model', () => {
    assert.ok(Buffer.from(unpackModel(packModel('labels', labels))).equals(labels));
    readLabelWeights(unpackModel(packModel('labels', labels)));
  });

  it('are left alone where they are not packed', () => {
    assert.equal(unpackModel(tagger), tagger);
  });

  it('are refused when cut or damaged', () => {
    const packed = packModel('tagger', tagger);
    for (const size of [40, 1000, packed.length - 2, packed.length - 1]) {
      assert.throws(() => readWeights(unpackModel(packed.subarray(0, size))), RangeError);
    }
    const damaged = Uint8Array.from(packed);
    damaged.fill(255, 8 + 24 + tagger.readUInt32LE(8) * 4, 8 + 24 + tagger.readUInt32LE(8) * 4 + 4000);
    assert.throws(() => unpackModel(damaged), RangeError);
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
