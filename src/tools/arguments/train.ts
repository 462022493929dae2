// npm run train:arguments -- FOLDER [ANSWERS]: fits the ranker of subject and objects on the arcs of the treebank in FOLDER,
// reports by folds, and writes the weights. With ANSWERS the clauses of the folds go there as JSON Lines.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readClassWeights, type TrainedClasses, writeClassWeights } from '../../core/lexicon/class-weights.ts';
import { findArguments } from '../../core/syntax/arguments.ts';
import { clauseSpan, objectSpan, subjectSpan } from '../../core/syntax/query.ts';
import { loadLexicon } from '../../node/data.ts';
import { jackknife } from '../fragments/jackknife.ts';
import { readArcs } from '../train/treebank.ts';
import { examplesOf, parseGold } from './examples.ts';
import { count, type Figures, measures, noFigures } from './figures.ts';
import { quantise, type Settings, trainRanker } from './ranking.ts';

/** The settings the committed weights were trained with. */
const SETTINGS: Settings = { fewest: 2, l2: 2e-2, passes: 16, seed: 20261128 };
const FOLDS = 10;

const [folder = '', answers] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.error(`Name the folder of the treebank; there is none in „${folder}“. The committed weights stay as they are.`);
  process.exit(1);
}
const root = path.resolve(import.meta.dirname, '../../..');
const lexicon = loadLexicon(path.join(root, 'dist/data'));
// Tags as of new text: each sentence is tagged by a tagger that has not seen it.
const sentences = parseGold(readArcs(folder), jackknife(folder, lexicon));
const examples = sentences.map((s) => examplesOf(s, lexicon));
console.log(`${sentences.length} sentences, ${examples.flat().length} clauses`);

const modelOf = (trained: TrainedClasses) => readClassWeights(writeClassWeights([trained]))[0]!;
const bySource = new Map<string, Figures>();
const lines: string[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  // Blocks, not every tenth: neighbours are of one text.
  const held = sentences.map((_, i) => Math.floor((i * FOLDS) / sentences.length) === fold);
  const model = modelOf(
    quantise(
      trainRanker(
        examples.flatMap((e, i) => (held[i] ? [] : e)),
        SETTINGS,
      ),
    ),
  );
  for (const [i, s] of sentences.entries()) {
    if (!held[i]) continue;
    const parsed = { ...s.parsed, clauses: findArguments(s.parsed, lexicon.morphology, model) };
    for (const name of [s.gold.source, 'all']) {
      if (!bySource.has(name)) bySource.set(name, noFigures());
      count(bySource.get(name)!, s, parsed);
    }
    lines.push(
      JSON.stringify({
        id: s.gold.id,
        text: s.gold.text,
        clauses: parsed.clauses.map((c) => ({
          ...clauseSpan(parsed, c),
          kind: c.kind,
          finite: c.finite === undefined ? null : { start: parsed.tokens[c.finite]!.start, end: parsed.tokens[c.finite]!.end },
          subject: subjectSpan(parsed, c) ?? null,
          object: objectSpan(parsed, c) ?? null,
        })),
      }),
    );
  }
}
if (answers) writeFileSync(answers, `${lines.join('\n')}\n`);
for (const [name, figures] of bySource) {
  const cells = Object.entries(figures).map(([role, c]) => {
    const { p, r, f } = measures(c);
    return `${role} n ${c.gold} P ${p.toFixed(1)} R ${r.toFixed(1)} F1 ${f.toFixed(1)}`;
  });
  console.log(`${name}: ${cells.join(' | ')}`);
}
const { kept, ...all } = quantise(trainRanker(examples.flat(), SETTINGS));
const bytes = writeClassWeights([all]);
const out = path.join(root, 'src/core/syntax/model');
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'arguments.bin'), bytes);
console.log(`${kept} features, ${bytes.length} bytes`);
