// Trains the two small classifiers of the fragment rules on damaged sentences.
//   node --import tsx src/tools/fragments/train.ts TREEBANK FILE…
// TREEBANK is the folder the tagger was trained on; FILEs are further texts (JSON Lines, see REPORT.md for what was used).
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadLexicon } from '../../node/data.ts';
import { CAPITAL_CLASSES, randomFrom, SENTENCE_CLASSES } from './damage.ts';
import { makeExamples, readSources, shuffle } from './examples.ts';
import { jackknife } from './jackknife.ts';
import { evaluate, quantise, type TrainingSettings, trainSoftmax } from './softmax.ts';

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

const parts: string[] = [
  '// Trained weights; made by src/tools/fragments/train.ts. Sources and figures: REPORT.md beside this file. CC BY-SA 4.0.',
];
for (const [name, examples, classes] of [
  ['CAPITALS', capitals, CAPITAL_CLASSES],
  ['SENTENCES', sentences, SENTENCE_CLASSES],
] as const) {
  const rest = examples.filter((e) => e.group % HELD !== 0);
  const held = examples.filter((e) => e.group % HELD === 0);
  console.log(`${name}\n${evaluate(trainSoftmax(rest, classes.length, SETTINGS, random), held, classes, words)}`);
  const { bytes, scale, kept } = quantise(trainSoftmax(examples, classes.length, SETTINGS, random));
  console.log(`  ${kept} features`);
  parts.push(`export const ${name}_SCALE = ${scale};`, `export const ${name} =\n  '${Buffer.from(bytes).toString('base64')}';`);
}
writeFileSync(path.join(root, 'src/core/fragments/model/weights.generated.ts'), `${parts.join('\n')}\n`);
