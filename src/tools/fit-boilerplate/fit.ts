// Fits the boilerplate model: `node --import tsx src/tools/fit-boilerplate/fit.ts PAGES.jsonl [--write] [--no-folds]`.
// Two looks, each a boosted ensemble; folds are made by site, and all figures are of pages whose site the model has not seen.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONTEXT_FEATURES, contextFeatures, type PlacedLine } from '../../core/boilerplate/context.ts';
import { SECOND_FEATURES, secondFeatures } from '../../core/boilerplate/second-look.ts';
import { probability, readTrees, type Trees } from '../../core/boilerplate/trees.ts';
import { type BoostOptions, boost, type Sample } from './boost.ts';
import { linesOf, type Page, readPages, WINDOWS, type Window } from './pages.ts';

const FOLDS = 4;
const INNER_FOLDS = 3;
const COMMON = { minWeight: 5, lambda: 6, rowShare: 0.6, featureShare: 0.25, seed: 7 };
const FIRST: BoostOptions = { ...COMMON, trees: 80, leaves: 16, rate: 0.13 };
const SECOND: BoostOptions = { ...COMMON, trees: 120, leaves: 16, rate: 0.1 };

/** A page through a window: what the core would see. */
export interface View {
  readonly page: Page;
  readonly window: Window;
  readonly indices: readonly number[];
  readonly lines: readonly PlacedLine[];
  readonly weight: number;
}

const WEIGHT: Record<Window, number> = {
  page: 1,
  short: 1,
  clean: 0.7,
  'clean+soft': 0.5,
  part: 0.5,
  some: 0.6,
  few: 0.6,
  body: 0.6,
  planted: 0.6,
};

export function viewsOf(pages: readonly Page[], windows: readonly Window[] = WINDOWS): View[] {
  return pages.flatMap((page, p) =>
    windows.flatMap((window, w): View[] => {
      const indices = linesOf(page, window, 1000 * p + w);
      if (indices.length < 2) return [];
      const lines = indices.map((i, k) => ({
        line: page.lines[i]!.line,
        gap: k === 0 ? 0 : indices[k - 1] === i - 1 ? page.lines[i]!.gap : 2,
      }));
      return [{ page, window, indices, lines, weight: WEIGHT[window] * (page.news ? 1 : 0.6) }];
    }),
  );
}

function sampleOf(views: readonly View[], features: (v: View, k: number) => Float32Array, width: number): Sample {
  const rows: Float32Array[] = [];
  const answers: number[] = [];
  const weights: number[] = [];
  views.forEach((view, k) => {
    rows.push(features(view, k));
    for (const i of view.indices) {
      const { label } = view.page.lines[i]!;
      answers.push(label === 'yes' ? 1 : 0);
      weights.push(view.weight * (label === 'none' ? 0 : label === 'soft' ? 0.3 : label === 'no' ? 1.6 : 1));
    }
  });
  const flat = new Float32Array(answers.length * width);
  let at = 0;
  for (const r of rows) {
    flat.set(r, at);
    at += r.length;
  }
  return { rows: flat, width, answers: Uint8Array.from(answers), weights: Float32Array.from(weights) };
}

const score = (trees: Trees, rows: Float32Array, width: number): Float64Array =>
  Float64Array.from({ length: rows.length / width }, (_, i) => probability(trees, rows, i * width));

function foldsOf(pages: readonly Page[], salt: number, folds: number): Map<Page, number> {
  const sites = [...new Set(pages.map((p) => p.site))];
  // Sites in an order that does not depend on the file's.
  sites.sort((a, b) => spread(a, salt) - spread(b, salt));
  const fold = new Map(sites.map((s, i) => [s, i % folds]));
  return new Map(pages.map((p) => [p, fold.get(p.site)!]));
}

function spread(text: string, salt: number): number {
  let h = salt;
  for (const c of text) h = Math.imul(h ^ c.codePointAt(0)!, 0x9e3779b1);
  return (h >>> 0) / 2 ** 32;
}

/** First-look probabilities of every view by models that have not seen its site. */
function firstLooks(views: readonly View[], fold: ReadonlyMap<Page, number>): Float64Array[] {
  const features = views.map((v) => contextFeatures(v.lines));
  const width = CONTEXT_FEATURES.length;
  const out: Float64Array[] = new Array(views.length);
  for (let f = 0; f < INNER_FOLDS; f++) {
    const train = views.flatMap((v, k) => (fold.get(v.page) !== f ? [k] : []));
    const trees = readTrees(
      boost(
        sampleOf(
          train.map((k) => views[k]!),
          (_, j) => features[train[j]!]!,
          width,
        ),
        FIRST,
      ),
    );
    views.forEach((v, k) => {
      if (fold.get(v.page) === f) out[k] = score(trees, features[k]!, width);
    });
  }
  return out;
}

export interface Fitted {
  readonly first: string;
  readonly second: string;
}

export function fitBoth(views: readonly View[], salt: number): Fitted {
  const fold = foldsOf([...new Set(views.map((v) => v.page))], salt, INNER_FOLDS);
  const looks = firstLooks(views, fold);
  const first = boost(
    sampleOf(views, (v) => contextFeatures(v.lines), CONTEXT_FEATURES.length),
    FIRST,
  );
  const second = boost(
    sampleOf(views, (v, k) => secondFeatures(v.lines, looks[k]!), SECOND_FEATURES.length),
    SECOND,
  );
  return { first, second };
}

/** Both looks over one view. */
export function look(fitted: { first: Trees; second: Trees }, lines: readonly PlacedLine[]): Float64Array {
  const first = score(fitted.first, contextFeatures(lines), CONTEXT_FEATURES.length);
  return score(fitted.second, secondFeatures(lines, first), SECOND_FEATURES.length);
}

interface Curve {
  readonly threshold: number;
  readonly recall: number;
  readonly per1000: number;
}

/** Recall at the highest threshold-free point whose flags of article lines stay within `per1000`. */
export function recallAt(scores: readonly { readonly p: number; readonly label: string }[], per1000: number): Curve {
  const sorted = [...scores].filter((s) => s.label === 'yes' || s.label === 'no').sort((a, b) => b.p - a.p);
  const yes = sorted.filter((s) => s.label === 'yes').length;
  const no = sorted.length - yes;
  let tp = 0;
  let fp = 0;
  let best: Curve = { threshold: 1, recall: 0, per1000: 0 };
  for (const s of sorted) {
    if (s.label === 'yes') tp++;
    else fp++;
    if ((1000 * fp) / no > per1000) break;
    best = { threshold: s.p, recall: (100 * tp) / yes, per1000: (1000 * fp) / no };
  }
  return best;
}

function main(): void {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('usage: fit.ts PAGES.jsonl [--write]');
  const started = Date.now();
  const pages = readPages(file);
  const views = viewsOf(pages);
  const fold = foldsOf(pages, 1, FOLDS);
  // Every page is scored through every window, but fitted through the whole page and a part of the others: windows of a page are much alike.
  const fits = views.filter(
    (v, k) => v.window === 'page' || v.window === 'short' || v.window === 'clean' || (k * 7919) % 3 === 0,
  );
  console.log(
    `${pages.length} pages, ${views.length} views, ${CONTEXT_FEATURES.length}/${SECOND_FEATURES.length} features, read in ${Date.now() - started} ms`,
  );
  const results = new Map<View, Float64Array>();
  for (let f = 0; f < FOLDS && !process.argv.includes('--no-folds'); f++) {
    const fitted = fitBoth(
      views.filter((v) => fold.get(v.page) !== f),
      11 + f,
    );
    const trees = { first: readTrees(fitted.first), second: readTrees(fitted.second) };
    for (const v of views) if (fold.get(v.page) === f) results.set(v, look(trees, v.lines));
  }
  for (const window of results.size > 0 ? WINDOWS : []) {
    for (const news of [true, false]) {
      const scores = [...results].flatMap(([v, p]) =>
        v.window === window && v.page.news === news
          ? [...p].map((q, k) => ({ p: q, label: v.page.lines[v.indices[k]!]!.label }))
          : [],
      );
      const at = [0.4, 0.8, 2, 5].map((x) => recallAt(scores, x));
      console.log(
        window.padEnd(10),
        news ? 'news ' : 'other',
        at.map((c) => `${c.recall.toFixed(1)}@${c.per1000.toFixed(2)}(${c.threshold.toFixed(3)})`).join('  '),
      );
    }
  }
  if (process.argv.includes('--dump')) {
    const rows = [...results]
      .filter(([v]) => v.page.news || v.window === 'page')
      .flatMap(([v, p]) =>
        [...p].map((q, k) => ({
          w: v.window,
          id: v.page.id,
          i: v.indices[k],
          p: Number(q.toFixed(4)),
          y: v.page.lines[v.indices[k]!]!.label,
          t: v.page.lines[v.indices[k]!]!.text.slice(0, 140),
          news: v.page.news,
        })),
      );
    writeFileSync(process.argv[process.argv.indexOf('--dump') + 1]!, rows.map((r) => JSON.stringify(r)).join('\n'));
  }
  if (process.argv.includes('--write')) {
    const fitted = fitBoth(fits, 23);
    const target = process.env.FIT_OUT ?? path.resolve(import.meta.dirname, '../../core/boilerplate/data/model.generated.ts');
    writeFileSync(
      target,
      `// Weights made by src/tools/fit-boilerplate/fit.ts; see REPORT.md beside this file. No text of any page is in here.\nexport const FIRST_LOOK = \`${fitted.first}\`;\nexport const SECOND_LOOK = \`${fitted.second}\`;\n`,
    );
  }
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
}

if (process.argv[1] === import.meta.filename) main();
