// Trains the three small classifiers of the fragment rules on damaged sentences.
//   node --import tsx src/tools/fragments/train.ts TREEBANK FILE…
// TREEBANK is the folder the tagger was trained on; FILEs are further texts (JSON Lines, see REPORT.md for what was used).
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readClassWeights, type TrainedClasses, writeClassWeights } from '../../core/lexicon/class-weights.ts';
import { loadLexicon } from '../../node/data.ts';
import { CAPITAL_CLASSES, randomFrom, SENTENCE_CLASSES } from './damage.ts';
import { makeExamples, makeRepairExamples, readSources, shuffle } from './examples.ts';
import { jackknife } from './jackknife.ts';
import { type Example, evaluate, quantise, type TrainingSettings, trainSoftmax } from './softmax.ts';

/** The settings the committed models were trained with. */
const SETTINGS: TrainingSettings = { fewest: 25, l2: 3e-4, passes: 6, okWeight: 2 };
/** Every so many-th sentence and what was made of it is held out for the figures. */
const HELD = 6;

const [treebank, ...files] = process.argv.slice(2);
if (!treebank) throw new Error('usage: train.ts TREEBANK FILE…');
const root = path.resolve(import.meta.dirname, '../../..');
const lexicon = loadLexicon(path.join(root, 'dist/data'));
const random = randomFrom(20261123);
const bank = ['gsd-dev', 'hdt-part', 'pud-part'].map((name) => path.join(treebank, `${name}.conllu`));
const sources = shuffle(readSources([...bank, ...files], jackknife(treebank, lexicon)), random);
const { capitals, sentences, words } = makeExamples(sources, random);
console.log(`${sources.length} sentences, ${capitals.length} capital sites, ${sentences.length} whole sentences`);

// The second look learns from first looks of models that have not seen the sentence: each half of the sentences by the other half's.
const halves = [0, 1].map((half) =>
  readClassWeights(
    writeClassWeights(
      [capitals, sentences].map((list) =>
        quantise(
          trainSoftmax(
            list.filter((e) => e.group % 2 !== half),
            CAPITAL_CLASSES.length,
            SETTINGS,
            random,
          ),
        ),
      ),
    ),
  ),
);
const repairs = makeRepairExamples(sources, randomFrom(20261124), (group) => halves[group % 2]!);

const models: readonly (readonly [string, readonly Example[], readonly string[]])[] = [
  ['CAPITALS', capitals, CAPITAL_CLASSES],
  ['SENTENCES', sentences, SENTENCE_CLASSES],
  ['REPAIRS', repairs, CAPITAL_CLASSES],
];
const trained: (TrainedClasses & { readonly name: string })[] = [];
for (const [name, examples, classes] of models) {
  const rest = examples.filter((e) => e.group % HELD !== 0);
  const held = examples.filter((e) => e.group % HELD === 0);
  console.log(`${name}\n${evaluate(trainSoftmax(rest, classes.length, SETTINGS, random), held, classes, words)}`);
  const { kept, ...own } = quantise(trainSoftmax(examples, classes.length, SETTINGS, random));
  console.log(`  ${kept} features`);
  trained.push({ ...own, name });
}
const lines = trained.map(
  ({ name, bytes, scale }) =>
    `export const ${name}_SCALE = ${scale};\nexport const ${name} =\n  '${Buffer.from(bytes).toString('base64')}';`,
);
writeFileSync(
  path.join(root, 'src/core/fragments/model/weights.generated.ts'),
  `// Trained weights; made by src/tools/fragments/train.ts. Sources and figures: REPORT.md beside this file. CC BY-SA 4.0.\n${lines.join('\n')}\n`,
);
