// Trains the two small classifiers of the fragment rules on damaged sentences.
//   node --import tsx src/tools/fragments/train.ts OUT FILE…     (CoNLL-U or JSON Lines; see REPORT.md for what was used)
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { askDictionary } from '../../core/fragments/capitals.ts';
import { capitalFeatures, isCapitalSite, type Reduced, reduce, sentenceFeatures } from '../../core/fragments/model/features.ts';
import { viewOf } from '../../core/fragments/view.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { TaggedSentence } from '../../core/tagging/sentence.ts';
import { tagSentence } from '../../core/tagging/tag-sentence.ts';
import { splitSentences } from '../../core/text/sentences.ts';
import { tokenise } from '../../core/text/tokens.ts';
import { loadLexicon } from '../../node/data.ts';
import {
  CAPITAL_CLASSES,
  type Damaged,
  dropVerb,
  midStart,
  orphan,
  randomFrom,
  runOn,
  SENTENCE_CLASSES,
  strayNoun,
  wrongCapital,
} from './damage.ts';
import { readTexts } from './texts.ts';

const [out, ...files] = process.argv.slice(2);
if (!out || files.length === 0) throw new Error('usage: train.ts OUT FILE…');
const lexicon = loadLexicon(path.resolve(import.meta.dirname, '../../../dist/data'));
const random = randomFrom(20261123);

interface Example {
  readonly features: Uint16Array | Int32Array;
  readonly label: number;
  /** Number of the sentence, and its words: for false alarms per 1000 words. */
  readonly group: number;
}

function analyse(text: string): { text: string; sentences: TaggedSentence[] } {
  return { text, sentences: splitSentences(tokenise(text)).map((s) => tagSentence(s, lexicon)) };
}

interface Source {
  readonly text: string;
  readonly sentence: TaggedSentence;
  readonly verbless: boolean;
}

const sources: Source[] = [];
for (const file of files) {
  const texts = readTexts(file);
  let n = 0;
  for (const text of texts) {
    const { sentences } = analyse(text);
    // One line, one sentence: what the splitter cuts in two would teach the models its mistakes.
    if (file.endsWith('.conllu') && sentences.length !== 1) continue;
    for (const sentence of sentences) {
      const own = text.slice(sentence.start, sentence.end);
      if (sentence.tokens.length < 4 || sentence.tokens.length > 70 || !/[.!?]["“”]?$/u.test(own) || !/^[„"“]?\p{Lu}/u.test(own))
        continue;
      const moved = {
        ...sentence,
        start: 0,
        end: own.length,
        tokens: sentence.tokens.map((t) => ({ ...t, start: t.start - sentence.start, end: t.end - sentence.start })),
      };
      const verbless = !sentence.tags.some((t) => /^V.(?:FIN|IMP)$/u.test(t));
      sources.push({ text: own, sentence: moved, verbless });
      n++;
    }
  }
  console.error(`${path.basename(file)}: ${n} sentences`);
}
for (let i = sources.length - 1; i > 0; i--) {
  const j = Math.floor(random() * (i + 1));
  [sources[i], sources[j]] = [sources[j]!, sources[i]!];
}

const capitals: Example[] = [];
const sentences: Example[] = [];
const wordsOf: number[] = [];
const texts: string[] = [];
let group = 0;

function featuresAt(r: Reduced, i: number): number[] {
  askDictionary(r.view, i, { lexicon });
  return capitalFeatures(r, i);
}

function reduced(text: string) {
  const { sentences: list } = analyse(text);
  if (list.length !== 1) return undefined;
  return reduce(viewOf({ text, sentences: list }, lexicon, DEFAULT_SETTINGS).sentences[0]!);
}

for (const [k, source] of sources.entries()) {
  const clean = reduced(source.text);
  if (!clean) continue;
  group++;
  wordsOf[group] = clean.view.words.length;
  texts[group] = source.text;
  for (let i = 0; i < clean.n; i++)
    if (isCapitalSite(clean, i)) capitals.push({ features: Int32Array.from(featuresAt(clean, i)), label: 0, group });
  if (!source.verbless) sentences.push({ features: Int32Array.from(sentenceFeatures(clean)), label: 0, group });
  const other = sources[(k + 1) % sources.length]!;
  const made: (Damaged | undefined)[] = [
    runOn(source, other, random),
    wrongCapital(source, random),
    wrongCapital(source, random),
    wrongCapital(source, random),
    strayNoun(source, random),
    strayNoun(source, random),
  ];
  if (!source.verbless)
    made.push(dropVerb(source, random), dropVerb(source, random), midStart(source, random), orphan(source, random));
  for (const damaged of made) {
    if (!damaged) continue;
    const r = reduced(damaged.text);
    if (!r) continue;
    if (damaged.at === undefined) {
      sentences.push({
        features: Int32Array.from(sentenceFeatures(r)),
        label: SENTENCE_CLASSES.indexOf(damaged.label as 'ok'),
        group,
      });
      continue;
    }
    const at = r.view.tokens.findIndex((t) => t.start === damaged.at);
    if (at > 0 && isCapitalSite(r, at))
      capitals.push({
        features: Int32Array.from(featuresAt(r, at)),
        label: CAPITAL_CLASSES.indexOf(damaged.label as 'ok'),
        group,
      });
  }
}
console.error(`${capitals.length} capital sites, ${sentences.length} sentences`);

/** Features seen in fewer sentences than this are left out: they are accidents of the training text. */
const FEWEST = Number(process.env.FEWEST ?? 6);

interface Trained {
  readonly index: ReadonlyMap<number, number>;
  readonly w: Float32Array;
}

/** Softmax regression by AdaGrad with L2; every sixth sentence and what was made of it is held out. */
function train(examples: readonly Example[], classes: readonly string[], okWeight: number, all: boolean): Trained {
  const n = classes.length;
  const order = examples.map((_, i) => i).filter((i) => all || examples[i]!.group % 6 !== 0);
  const counts = new Map<number, number>();
  for (const i of order) for (const f of examples[i]!.features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [f, count] of counts) if (count >= FEWEST) index.set(f, index.size);
  const rows = examples.map((e) => Int32Array.from([...e.features].flatMap((f) => index.get(f) ?? [])));
  const w = new Float32Array(index.size * n);
  const sum = new Float64Array(index.size * n);
  const g = new Float32Array(index.size * n).fill(1);
  const p = new Float64Array(n);
  const l2 = Number(process.env.L2 ?? 3e-4);
  const passes = Number(process.env.PASSES ?? 6);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const e = examples[i]!;
      const row = rows[i]!;
      score(w, row, n, p);
      const weight = e.label === 0 ? okWeight : 1;
      for (let c = 0; c < n; c++) {
        const d = (p[c]! - (c === e.label ? 1 : 0)) * weight;
        for (const f of row) {
          const at = f * n + c;
          const step = d + l2 * w[at]!;
          g[at]! += step * step;
          w[at]! -= (0.15 * step) / Math.sqrt(g[at]!);
        }
      }
    }
    if (pass >= passes / 2) for (let k = 0; k < w.length; k++) sum[k]! += w[k]!;
  }
  for (let k = 0; k < w.length; k++) w[k] = sum[k]! / (passes - Math.ceil(passes / 2));
  return { index, w };
}

function score(w: Float32Array, rows: ArrayLike<number>, n: number, p: Float64Array): void {
  p.fill(0);
  for (let k = 0; k < rows.length; k++) for (let c = 0; c < n; c++) p[c]! += w[rows[k]! * n + c]!;
  const most = Math.max(...p);
  let sum = 0;
  for (let c = 0; c < n; c++) sum += p[c] = Math.exp(p[c]! - most);
  for (let c = 0; c < n; c++) p[c]! /= sum;
}

function evaluate({ index, w }: Trained, examples: readonly Example[], classes: readonly string[]): string {
  const n = classes.length;
  const p = new Float64Array(n);
  const held = examples.filter((e) => e.group % 6 === 0);
  const scored = held.map((e) => {
    score(
      w,
      [...e.features].flatMap((f) => index.get(f) ?? []),
      n,
      p,
    );
    return { e, p: 1 - p[0]! };
  });
  let words = 0;
  for (const group of new Set(held.map((e) => e.group))) words += wordsOf[group]!;
  const lines = [];
  for (const rate of [0.02, 0.05, 0.1, 0.2, 0.5]) {
    const clean = scored
      .filter((s) => s.e.label === 0)
      .map((s) => s.p)
      .sort((a, b) => b - a);
    const limit = clean[Math.floor((rate * words) / 1000)] ?? 0;
    const row = classes.slice(1).map((name, k) => {
      const own = scored.filter((s) => s.e.label === k + 1);
      return `${name} ${((100 * own.filter((s) => s.p > limit).length) / Math.max(1, own.length)).toFixed(1)}`;
    });
    lines.push(`  ${rate} false alarms per 1000 words (p > ${limit.toFixed(3)}): ${row.join(', ')}`);
  }
  if (process.env.SHOW) {
    const worst = scored
      .filter((s) => s.e.label === 0)
      .sort((a, b) => b.p - a.p)
      .slice(0, Number(process.env.SHOW));
    for (const s of worst) console.error(s.p.toFixed(3), texts[s.e.group]);
  }
  return lines.join('\n');
}

function quantise({ index, w }: Trained, n: number): { base64: string; scale: number; kept: number } {
  let most = 0;
  for (const v of w) most = Math.max(most, Math.abs(v));
  const scale = Math.min(most, 3) / 127;
  const keys: number[] = [];
  const weights: number[] = [];
  for (const [key, row] of index) {
    const own = Array.from(w.subarray(row * n, row * n + n), (v) => Math.round(Math.max(-127, Math.min(127, v / scale))));
    if (own.every((v) => Math.abs(v) <= 1)) continue;
    keys.push(key);
    weights.push(...own);
  }
  const bytes = Buffer.concat([Buffer.from(Int32Array.from(keys).buffer), Buffer.from(Int8Array.from(weights).buffer)]);
  return { base64: bytes.toString('base64'), scale, kept: keys.length };
}

const parts: string[] = [
  '// Trained weights; made by src/tools/fragments/train.ts. Sources and figures: REPORT.md beside this file. CC BY-SA 4.0.',
];
for (const [name, examples, classes, okWeight] of [
  ['CAPITALS', capitals, CAPITAL_CLASSES, 2],
  ['SENTENCES', sentences, SENTENCE_CLASSES, 2],
] as const) {
  console.error(`${name}\n${evaluate(train(examples, classes, okWeight, false), examples, classes)}`);
  const { base64, scale, kept } = quantise(train(examples, classes, okWeight, process.env.HOLD === undefined), classes.length);
  console.error(`  ${kept} features`);
  parts.push(`export const ${name}_SCALE = ${scale};`, `export const ${name} =\n  '${base64}';`);
}
writeFileSync(out, `${parts.join('\n')}\n`);
