// Fits the look at pages: `npm run train:page -- FOLDER [--write]`. FOLDER holds *.jsonl.gz with one labelled page a line (see gold.ts). One boosted
// ensemble over the blocks of a page; what is printed is out of fold by house, through the whole extraction.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { probability, readTrees, type Trees } from '../../core/boilerplate/trees.ts';
import { articleOf } from '../../core/page/extract.ts';
import { PAGE_FEATURES } from '../../core/page/features/features.ts';
import { type BoostOptions, boost, type Sample } from '../fit-boilerplate/boost.ts';
import { count, figuresText, noFigures } from './figures.ts';
import { readGold, type View, viewOf } from './gold.ts';

const OPTIONS: BoostOptions = {
  trees: 150,
  leaves: 8,
  rate: 0.1,
  minWeight: 4,
  lambda: 8,
  rowShare: 0.7,
  featureShare: 0.15,
  seed: 7,
};
const FOLDS = 8;
/** A line of the article weighs more than one beside it. */
const ARTICLE_LINE = 1.5;
const KINDS = ['file', 'copied', 'bare', 'filled'] as const;
const WEIGHT: Readonly<Record<View['kind'], number>> = { file: 1, copied: 1, bare: 0.3, filled: 0.5 };
const WIDTH = PAGE_FEATURES.length;

function sampleOf(views: readonly View[]): Sample {
  const n = views.reduce((sum, v) => sum + v.answers.length, 0);
  const sample = { rows: new Float32Array(n * WIDTH), width: WIDTH, answers: new Uint8Array(n), weights: new Float32Array(n) };
  let row = 0;
  for (const { rows, answers, weights, kind } of views) {
    sample.rows.set(rows, row * WIDTH);
    answers.forEach((answer, i) => {
      sample.answers[row] = answer;
      sample.weights[row++] = weights[i]! * WEIGHT[kind] * (answer ? ARTICLE_LINE : 1);
    });
  }
  return sample;
}

function logitsOf(trees: Trees, view: View): Float64Array {
  return Float64Array.from(view.answers, (_, i) => {
    const p = probability(trees, view.rows, i * WIDTH);
    return Math.log(p / (1 - p));
  });
}

function main(): void {
  const [folder, ...flags] = process.argv.slice(2);
  if (!folder) throw new Error('usage: train.ts FOLDER [--write]');
  const gold = readGold(folder);
  const titlesOfOthers = (host: string): string[] => gold.filter((p) => p.host !== host).map((p) => p.title);
  const views = gold.flatMap((page) => KINDS.map((kind) => viewOf(page, kind, titlesOfOthers(page.host))));
  const houses = [...new Set(views.map((v) => v.house))];
  const foldOf = new Map(houses.map((house, i) => [house, i % FOLDS]));
  const figures = { file: noFigures(), copied: noFigures() };
  const scores: object[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = readTrees(boost(sampleOf(views.filter((v) => foldOf.get(v.house) !== fold)), OPTIONS));
    for (const view of views) {
      if (foldOf.get(view.house) !== fold || (view.kind !== 'file' && view.kind !== 'copied')) continue;
      const logits = logitsOf(trees, view);
      scores.push({ id: view.page.id, kind: view.kind, logits: [...logits].map((x) => Number(x.toFixed(2))) });
      count(figures[view.kind], view.page, articleOf(view.structure, logits));
    }
  }
  console.log(`${gold.length} pages of ${houses.length} houses, ${FOLDS} folds by house`);
  for (const [kind, f] of Object.entries(figures)) console.log(`${kind}: ${figuresText(f)}`);
  const at = flags.indexOf('--scores');
  if (at >= 0) writeFileSync(flags[at + 1]!, JSON.stringify(scores));
  if (!flags.includes('--write')) return;
  const file = path.resolve(import.meta.dirname, '../../core/page/data/model.generated.ts');
  const text = boost(sampleOf(views), OPTIONS);
  writeFileSync(
    file,
    `// Weights made by src/tools/page/train.ts; see REPORT.md beside this file. No text of any page is in here.\nexport const PAGE_LOOK = \`${text}\`;\n`,
  );
  console.log(`${path.basename(file)}: ${(text.length / 1e3).toFixed(1)} kB`);
}

main();
