// Part of `npm run data`: packs the committed weights into dist/data.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  CAPITALS,
  CAPITALS_SCALE,
  REPAIRS,
  REPAIRS_SCALE,
  SENTENCES,
  SENTENCES_SCALE,
} from '../core/fragments/model/weights.generated.ts';
import { writeClassWeights } from '../core/lexicon/class-weights.ts';
import { type ModelKind, packModel } from '../core/lexicon/model-packing.ts';

const root = path.resolve(import.meta.dirname, '../..');
const target = path.join(root, 'dist/data');
mkdirSync(target, { recursive: true });
const models: readonly (readonly [string, ModelKind])[] = [
  ['src/core/tagging/model/tagger.bin', 'tagger'],
  ['src/core/entities/model/names-model.bin', 'labels'],
];
for (const [file, kind] of models)
  writeFileSync(path.join(target, path.basename(file)), packModel(kind, readFileSync(path.join(root, file))));
const classes = 4;
const trained = [
  { bytes: Buffer.from(CAPITALS, 'base64'), classes, scale: CAPITALS_SCALE },
  { bytes: Buffer.from(SENTENCES, 'base64'), classes, scale: SENTENCES_SCALE },
  { bytes: Buffer.from(REPAIRS, 'base64'), classes, scale: REPAIRS_SCALE },
];
writeFileSync(path.join(target, 'fragments.bin'), writeClassWeights(trained));
copyFileSync(path.join(root, 'src/core/syntax/model/arguments.bin'), path.join(target, 'arguments.bin'));
