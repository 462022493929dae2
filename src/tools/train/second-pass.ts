import { MAX_FEATURES, type Prepared, prepare } from '../../core/tagging/features.ts';
import { readWeights } from '../../core/tagging/model.ts';
import { deservesSecondLook, secondFeatures, stretchesOf } from '../../core/tagging/second-look.ts';
import { firstPass } from '../../core/tagging/tagger.ts';
import { STTS_TAGS } from '../../core/tagging/tags.ts';
import type { Words } from '../../core/tagging/words.ts';
import { augment } from './augment.ts';
import {
  averageRuns,
  createRandom,
  createTable,
  packModel,
  type TrainOptions,
  trainPerceptron,
  type Weights,
} from './perceptron.ts';
import type { GoldSentence } from './treebank.ts';

const T = STTS_TAGS.length;

/** A sentence as the second look meets it: with scores and tags of a first pass that has never seen it. */
interface Example {
  readonly prepared: Prepared;
  readonly gold: readonly number[];
  readonly scores: Float32Array;
  readonly tags: Uint8Array;
}

/**
 * Trains the second look over the first pass's own mistakes: each part of the data is tagged by a first pass trained on the other parts
 * (jack-knifing), and the weights are learned as what must be added to its scores.
 */
export function trainSecondPass(
  data: readonly GoldSentence[],
  makeWords: () => Words,
  options: TrainOptions & { cut: number; strongest: number; folds: number; firstEpochs: number },
): Weights {
  const examples: Example[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    const words = makeWords();
    const first = trainPerceptron(augment(data.filter((_, i) => i % options.folds !== fold)), words, {
      ...options,
      epochs: options.firstEpochs,
      runs: 1,
    });
    const weights = readWeights(packModel(first, options.cut, options.strongest));
    for (const s of augment(data.filter((_, i) => i % options.folds === fold))) {
      const prepared = prepare(s.tokens, words);
      const pass = firstPass(prepared, weights);
      examples.push({
        prepared,
        gold: s.tags.map((t) => STTS_TAGS.indexOf(t)),
        scores: Float32Array.from(pass.scores, (v) => v / weights.scale),
        tags: pass.tags,
      });
    }
  }
  return averageRuns(
    Array.from({ length: options.runs ?? 1 }, (_, i) => trainOnce(examples, { ...options, seed: options.seed + i * 101 })),
  );
}

function trainOnce(examples: readonly Example[], options: TrainOptions): Weights {
  const table = createTable();
  const random = createRandom(options.seed);
  const order = examples.map((_, i) => i);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float64Array(T);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { prepared, gold, scores: given, tags: before } = examples[index]!;
      const tags = Uint8Array.from(before);
      const at = stretchesOf(prepared, tags);
      for (let i = 0; i < tags.length; i++) {
        const word = prepared.words[i]!;
        const candidates = prepared.initial[i] ? word.initial : word.inner;
        const right = gold[i]!;
        if (!deservesSecondLook(candidates)) continue;
        for (const t of candidates) scores[t] = given[i * T + t]!;
        const n = secondFeatures(prepared, at, tags, i, features);
        tags[i] = candidates.includes(right) ? table.learn(features, n, candidates, right, scores, options.margin) : tags[i]!;
      }
    }
  }
  return table.averaged();
}
