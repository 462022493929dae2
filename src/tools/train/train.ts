// npm run train [-- FOLDER]: trains the tagger on the treebank in FOLDER (default ../shared/treebank), reports, and writes the model.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readMorphology } from '../../core/lexicon/morphology.ts';
import { readTagger } from '../../core/tagging/tagger.ts';
import { createWords } from '../../core/tagging/words.ts';
import { augment } from './augment.ts';
import { evaluate } from './evaluate.ts';
import { packModel, trainPerceptron } from './perceptron.ts';
import { writeReport } from './report.ts';
import { type GoldSentence, readTreebank } from './treebank.ts';

/** The settings the committed model was trained with. */
const SETTINGS = { epochs: 8, seed: 7, margin: 4, runs: 4 } as const;
const CUT = 0.2;
const STRONGEST = 0.8;
const FOLDS = 5;

const folder = process.argv[2] ?? '../shared/treebank';
if (!existsSync(folder)) {
  console.error(`No treebank in ${folder}. The committed model stays as it is.`);
  process.exit(1);
}
const root = path.resolve(import.meta.dirname, '../../..');
const morphologyFile = path.join(root, 'dist/data/morphology.bin');
const morphology = readMorphology(readFileSync(morphologyFile));
const words = createWords(morphology);
const gold = readTreebank(folder);
const sources = [...new Set(gold.map((s) => s.source))];

function model(data: readonly GoldSentence[], log?: (line: string) => void): Uint8Array {
  return packModel(trainPerceptron(augment(data), words, { ...SETTINGS, ...(log && { log }) }), CUT, STRONGEST);
}

const rows: { name: string; test: string; figures: ReturnType<typeof evaluate> }[] = [];
const held: { tagger: ReturnType<typeof readTagger>; data: GoldSentence[] }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const tagger = readTagger(model(gold.filter((_, i) => i % FOLDS !== fold)), morphology);
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
  const tagger = readTagger(model(gold.filter((s) => s.source !== source)), morphology);
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
    gold,
    bytes: bytes.length,
    packed: gzipSync(bytes, { level: 9 }).length,
    settings: SETTINGS,
    folds: FOLDS,
  }),
);
console.log(`model ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed`);
