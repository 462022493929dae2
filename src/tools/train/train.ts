// npm run train -- FOLDER: trains the tagger on the treebank in FOLDER, reports, and writes the model.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readGazetteer } from '../../core/lexicon/gazetteer.ts';
import { MORPH, readMorphology } from '../../core/lexicon/morphology.ts';
import { CLOSED_CLASSES } from '../../core/tagging/closed-classes.ts';
import { readTagger } from '../../core/tagging/tagger.ts';
import { createWords } from '../../core/tagging/words.ts';
import { augment } from './augment.ts';
import { evaluate } from './evaluate.ts';
import { mergeWeights, packModel, trainPerceptron } from './perceptron.ts';
import { writeReport } from './report.ts';
import { trainSecondPass } from './second-pass.ts';
import { type GoldSentence, readTaggedLines, readTreebank } from './treebank.ts';

/** The settings the committed model was trained with. */
const SETTINGS = { epochs: 8, seed: 7, margin: 4, runs: 3 } as const;
/** Of the second look: few epochs, for its data are few. */
const SECOND_EPOCHS = 3;
const CUT = 0.2;
const STRONGEST = 0.8;
const FOLDS = 5;

const folder = process.argv[2] ?? '';
if (!existsSync(folder)) {
  console.error(`Name the folder of the treebank; there is none in „${folder}“. The committed model stays as it is.`);
  process.exit(1);
}
const root = path.resolve(import.meta.dirname, '../../..');
const morphology = readMorphology(readFileSync(path.join(root, 'dist/data/morphology.bin')));
const gazetteer = readGazetteer(readFileSync(path.join(root, 'dist/data/names.bin')));
const ADJECTIVAL = MORPH.adjective | MORPH.participle1;
const gold = readTreebank(folder, {
  adjective: (lower) => (morphology.look(lower) & ADJECTIVAL) !== 0 && !CLOSED_CLASSES.get(lower)?.has('ADV'),
  noun: (form) => (morphology.look(form) & MORPH.noun) !== 0,
});
/** Sentences of our own: always learned from, never tested on. */
const own = readTaggedLines('own', readFileSync(path.join(import.meta.dirname, 'data/newsroom.txt'), 'utf8'));
const sources = [...new Set(gold.map((s) => s.source))];

function model(data: readonly GoldSentence[], log?: (line: string) => void): Uint8Array {
  const all = [...data, ...own];
  const words = () => createWords(morphology, gazetteer);
  const first = trainPerceptron(augment(all), words(), { ...SETTINGS, ...(log && { log }) });
  const second = trainSecondPass(all, words, {
    ...SETTINGS,
    epochs: SECOND_EPOCHS,
    firstEpochs: SETTINGS.epochs,
    cut: CUT,
    strongest: STRONGEST,
    folds: FOLDS,
  });
  return packModel(mergeWeights([first, second]), CUT, STRONGEST);
}

const rows: { name: string; test: string; figures: ReturnType<typeof evaluate> }[] = [];
const held: { tagger: ReturnType<typeof readTagger>; data: GoldSentence[] }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const tagger = readTagger(model(gold.filter((_, i) => i % FOLDS !== fold)), morphology, gazetteer);
  held.push({ tagger, data: gold.filter((_, i) => i % FOLDS === fold) });
}
const byTagger = {
  tag: (sentence: Parameters<(typeof held)[0]['tagger']['tag']>[0]) => taggerOf.get(sentence.tokens)!.tag(sentence),
};
const taggerOf = new Map(held.flatMap(({ tagger, data }) => data.map((s) => [s.tokens, tagger] as const)));
for (const source of sources)
  rows.push({
    name: 'cross-validation',
    test: source,
    figures: evaluate(
      byTagger,
      gold.filter((s) => s.source === source),
    ),
  });
rows.push({
  name: 'cross-validation',
  test: 'all but cmc',
  figures: evaluate(
    byTagger,
    gold.filter((s) => s.source !== 'cmc'),
  ),
});
rows.push({ name: 'cross-validation', test: 'all', figures: evaluate(byTagger, gold) });
for (const source of sources) {
  const tagger = readTagger(model(gold.filter((s) => s.source !== source)), morphology, gazetteer);
  rows.push({
    name: 'source left out',
    test: source,
    figures: evaluate(
      tagger,
      gold.filter((s) => s.source === source),
    ),
  });
}
for (const r of rows) {
  const f = r.figures;
  console.log(
    `${r.name} ${r.test}: tags ${f.accuracy.toFixed(2)} finite F1 ${f.finiteF1.toFixed(2)} (${f.finitePrecision.toFixed(2)}/${f.finiteRecall.toFixed(2)})`,
  );
}
const bytes = model(gold, (line) => console.log(line));
const out = path.join(root, 'src/core/tagging/model');
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'tagger.bin'), bytes);
writeFileSync(
  path.join(out, 'REPORT.md'),
  writeReport(rows, {
    gold: [...gold, ...own],
    bytes: bytes.length,
    packed: gzipSync(bytes, { level: 9 }).length,
    settings: SETTINGS,
    folds: FOLDS,
  }),
);
console.log(`model ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed`);
