// Fits the look at news pages: `npm run train:boilerplate -- FOLDER [--folds] [--write]`. FOLDER holds newsrooms.jsonl (pages of newsrooms) and
// pages.jsonl (pages of all kinds), labelled line by line. One boosted ensemble over a line in its surroundings; folds are made by house.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONTEXT_FEATURES, contextFeatures } from '../../core/boilerplate/context.ts';
import type { PlacedLine } from '../../core/boilerplate/line.ts';
import { outsideArticle } from '../../core/boilerplate/stretch.ts';
import { probability, readTrees } from '../../core/boilerplate/trees.ts';
import { type BoostOptions, boost, randomFrom, type Sample } from './boost.ts';
import { type Page, readPages, withLists } from './pages.ts';

const FOLDS = 4;
const OPTIONS: BoostOptions = {
  trees: 160,
  leaves: 20,
  rate: 0.1,
  minWeight: 5,
  lambda: 6,
  rowShare: 0.6,
  featureShare: 0.25,
  seed: 7,
};
/** A page longer than this weighs no more than one of this many lines. */
const LONG = 150;
/** Pages of recipes, shops, lists weigh half of what a page of news does; an article's line counts twice. */
const GENERAL = 0.5;
const ARTICLE_LINE = 2;

/** Houses of one publisher whose pages are built alike: never on both sides of a fold. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  berlinermorgenpost: 'funke',
  hamburgerabendblatt: 'funke',
  waz: 'funke',
  frankfurterrundschau: 'ippen',
  merkur: 'ippen',
};

interface View {
  readonly page: Page;
  readonly house: string;
  readonly indices: readonly number[];
  readonly lines: readonly PlacedLine[];
  readonly rows: Float32Array;
  readonly weight: number;
}

const WIDTH = CONTEXT_FEATURES.length;

function houseOf(page: Page): string {
  const host = /^[a-z]{2}\.(?<name>[A-Z][^_]*)_/u.exec(page.id)?.groups?.name?.toLowerCase();
  return host === undefined ? page.site : (PUBLISHERS[host] ?? host);
}

function viewOf(page: Page, indices: readonly number[], weight: number): View {
  const lines = indices.map((i, k) => ({
    line: page.lines[i]!.line,
    gap: k === 0 ? 0 : indices[k - 1] === i - 1 ? page.lines[i]!.gap : 2,
  }));
  return { page, house: houseOf(page), indices, lines, rows: contextFeatures(lines), weight };
}

/** A page as it is, cut at random around its article, the article alone, and with invented lists in it: so position teaches nothing. */
function viewsOf(pages: readonly Page[], random: () => number, newsroom: boolean): View[] {
  return pages.flatMap((page): View[] => {
    const all = page.lines.map((_, i) => i);
    const own = all.filter((i) => page.lines[i]!.label === 'no');
    if (own.length < 2) return [];
    const weight = newsroom || page.news ? 1 : GENERAL;
    const whole = weight * Math.min(1, LONG / all.length);
    const cut = (): View =>
      viewOf(
        page,
        all.slice(
          Math.max(0, own[0]! - Math.floor(random() * random() * 25)),
          own.at(-1)! + 1 + Math.floor(random() * random() * 40),
        ),
        weight,
      );
    if (newsroom) return [viewOf(page, all, whole), cut(), cut(), cut()];
    const views = [viewOf(page, all, whole)];
    if (page.news || random() < 0.5) views.push(cut());
    if (random() < 0.4) views.push(viewOf(page, own, weight * 0.7));
    const lists = random() < 0.4 ? withLists(page, Math.floor(random() * 1e6)) : undefined;
    if (lists)
      views.push(
        viewOf(
          lists,
          lists.lines.map((_, i) => i),
          weight * 0.5 * Math.min(1, LONG / lists.lines.length),
        ),
      );
    return views;
  });
}

function sampleOf(views: readonly View[]): Sample {
  const n = views.reduce((sum, v) => sum + v.indices.length, 0);
  const sample = { rows: new Float32Array(n * WIDTH), width: WIDTH, answers: new Uint8Array(n), weights: new Float32Array(n) };
  let row = 0;
  for (const view of views) {
    sample.rows.set(view.rows, row * WIDTH);
    for (const i of view.indices) {
      const { label } = view.page.lines[i]!;
      sample.answers[row] = label === 'yes' ? 1 : 0;
      sample.weights[row++] = view.weight * (label === 'none' ? 0 : label === 'soft' ? 0.3 : label === 'no' ? ARTICLE_LINE : 1);
    }
  }
  return sample;
}

/** Recall and article lines flagged, by the look alone, of whole pages whose house it has not seen. */
function report(name: string, pages: readonly Page[], looks: ReadonlyMap<string, string>): void {
  let yes = 0;
  let hit = 0;
  let no = 0;
  let wrong = 0;
  for (const page of pages) {
    const view = viewOf(
      page,
      page.lines.map((_, i) => i),
      0,
    );
    const trees = readTrees(looks.get(view.house)!);
    const p = Float64Array.from(page.lines, (_, i) => probability(trees, view.rows, i * WIDTH));
    const outside = outsideArticle(view.lines, p);
    page.lines.forEach(({ label }, i) => {
      if (label === 'yes') {
        yes++;
        if (outside[i]) hit++;
      } else if (label === 'no') {
        no++;
        if (outside[i]) wrong++;
      }
    });
  }
  console.log(
    `${name}: recall ${((100 * hit) / yes).toFixed(1)} %, article lines flagged ${((1000 * wrong) / no).toFixed(2)} per 1000 (${wrong})`,
  );
}

function main(): void {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('usage: fit-news.ts FOLDER [--folds] [--write]');
  const newsrooms = readPages(path.join(folder, 'newsrooms.jsonl'));
  const general = readPages(path.join(folder, 'pages.jsonl'));
  const random = randomFrom(42);
  const views = [...viewsOf(newsrooms, random, true), ...viewsOf(general, random, false)];
  if (process.argv.includes('--folds')) {
    const houses = [...new Set(views.map((v) => v.house))].sort();
    const order = houses.map((house) => ({ house, at: random() })).sort((a, b) => a.at - b.at);
    const looks = new Map<string, string>();
    for (let f = 0; f < FOLDS; f++) {
      const held = new Set(order.flatMap(({ house }, i) => (i % FOLDS === f ? [house] : [])));
      const look = boost(sampleOf(views.filter((v) => !held.has(v.house))), OPTIONS);
      for (const house of held) looks.set(house, look);
    }
    report('newsrooms', newsrooms, looks);
    report(
      'news pages',
      general.filter((p) => p.news),
      looks,
    );
  }
  if (!process.argv.includes('--write')) return;
  const look = boost(sampleOf(views), OPTIONS);
  writeFileSync(
    path.resolve(import.meta.dirname, '../../core/boilerplate/data/news-model.generated.ts'),
    `// Weights made by src/tools/fit-boilerplate/fit-news.ts; see REPORT.md beside this file. No text of any page is in here.\nexport const NEWS_LOOK = \`${look}\`;\n`,
  );
}

if (process.argv[1] === import.meta.filename) main();
