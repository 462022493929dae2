// Fits the boilerplate model: `node --import tsx src/tools/fit-boilerplate/fit.ts PAGES.jsonl [--write] [--no-folds]`.
// Two looks, each a boosted ensemble; folds are made by site, and all figures are of pages whose site the model has not seen.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONTEXT_FEATURES, contextFeatures } from '../../core/boilerplate/context.ts';
import type { PlacedLine } from '../../core/boilerplate/line.ts';
import { SECOND_FEATURES, secondFeatures } from '../../core/boilerplate/second-look.ts';
import { probability, readTrees, type Trees } from '../../core/boilerplate/trees.ts';
import { type BoostOptions, boost, type Sample } from './boost.ts';
import { recallByKind, reportOf } from './evaluate.ts';
import { linesOf, type Page, readPages, WINDOWS, type Window, withLists } from './pages.ts';

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
  /** Invented lists stand in the article. */
  readonly lists?: boolean;
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

/** Windows through which a page with invented lists is seen. */
const LIST_WINDOWS: readonly Window[] = ['page', 'short', 'clean'];
const LIST_WEIGHT = 0.6;

/** Pages with invented lists, through whole, short and article windows; `lists` marks them. */
export function listViewsOf(pages: readonly Page[], windows: readonly Window[] = LIST_WINDOWS): View[] {
  const rounds = [1, 2];
  return rounds.flatMap((round) => {
    const changed = pages.flatMap((page, p) => withLists(page, 50_000 * round + p) ?? []);
    return viewsOf(changed, [windows[(round - 1) % windows.length]!, windows[round % windows.length]!]).map((v) => ({
      ...v,
      lists: true,
      weight: v.weight * LIST_WEIGHT,
    }));
  });
}

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

/** Folds by site, in an order that does not depend on the file's. */
export function foldsOf(pages: readonly Page[], salt: number, folds: number): Map<string, number> {
  const sites = [...new Set(pages.map((p) => p.site))];
  sites.sort((a, b) => spread(a, salt) - spread(b, salt));
  return new Map(sites.map((s, i) => [s, i % folds]));
}

function spread(text: string, salt: number): number {
  let h = salt;
  for (const c of text) h = Math.imul(h ^ c.codePointAt(0)!, 0x9e3779b1);
  return (h >>> 0) / 2 ** 32;
}

/** First-look probabilities of every view by models that have not seen its site. */
function firstLooks(views: readonly View[], fold: ReadonlyMap<string, number>): Float64Array[] {
  const features = views.map((v) => contextFeatures(v.lines));
  const width = CONTEXT_FEATURES.length;
  const out: Float64Array[] = new Array(views.length);
  for (let f = 0; f < INNER_FOLDS; f++) {
    const train = views.flatMap((v, k) => (fold.get(v.page.site) !== f ? [k] : []));
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
      if (fold.get(v.page.site) === f) out[k] = score(trees, features[k]!, width);
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

/** A part of the views to fit on: windows of a page are much alike, so of the lesser ones every other is enough. */
const fitted = (views: readonly View[]): View[] =>
  views.filter((v, k) => v.lists || v.window === 'page' || v.window === 'short' || v.window === 'clean' || (k * 7919) % 2 === 0);

function main(): void {
  const [file] = process.argv.slice(2);
  const option = (name: string): string | undefined => {
    const at = process.argv.indexOf(name);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  if (!file) throw new Error('usage: fit.ts PAGES.jsonl [--folds N] [--write]');
  const started = Date.now();
  const pages = readPages(file);
  const views = [...viewsOf(pages), ...listViewsOf(pages)];
  const folds = Number(option('--folds') ?? FOLDS);
  const fold = foldsOf(pages, Number(option('--salt') ?? 1), folds);
  console.log(
    `${pages.length} pages, ${views.length} views, ${CONTEXT_FEATURES.length}/${SECOND_FEATURES.length} features, read in ${Date.now() - started} ms`,
  );
  const results = new Map<View, Float64Array>();
  for (let f = 0; f < folds && !process.argv.includes('--no-folds'); f++) {
    const model = fitBoth(fitted(views.filter((v) => fold.get(v.page.site) !== f)), 11 + f);
    const trees = { first: readTrees(model.first), second: readTrees(model.second) };
    for (const v of views) if (fold.get(v.page.site) === f) results.set(v, look(trees, v.lines));
    console.log(`fold ${f}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  }
  const dump = option('--dump');
  if (dump) {
    const rows = [...results].map(([v, p]) =>
      JSON.stringify({
        id: v.page.id,
        window: v.window,
        lists: v.lists ?? false,
        view: views.indexOf(v),
        p: [...p].map((q) => Number(q.toFixed(4))),
      }),
    );
    writeFileSync(dump, rows.join('\n'));
  }
  if (results.size > 0)
    console.log([reportOf(results), ...['page', 'short'].map((w) => `${w}: ${recallByKind(results, w)}`)].join('\n'));
  if (process.argv.includes('--write')) {
    const model = fitBoth(fitted(views), 23);
    const target = process.env.FIT_OUT ?? path.resolve(import.meta.dirname, '../../core/boilerplate/data/model.generated.ts');
    writeFileSync(
      target,
      `// Weights made by src/tools/fit-boilerplate/fit.ts; see REPORT.md beside this file. No text of any page is in here.\nexport const FIRST_LOOK = \`${model.first}\`;\nexport const SECOND_LOOK = \`${model.second}\`;\n`,
    );
    const trees = { first: readTrees(model.first), second: readTrees(model.second) };
    console.log(`\nseen pages\n${reportOf(new Map(views.filter((v) => !v.lists).map((v) => [v, look(trees, v.lines)])))}`);
  }
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
}

if (process.argv[1] === import.meta.filename) main();
