// `node --import tsx src/tools/spelling/train.ts FILE…`: fits the weights that tell misspelled words from names and new words. FILE: lines of JSON with
// `id` and `text` or `lines: [{t}]`, or a treebank (.conllu). Slips are put into copies of the texts; unknown words as they stand count as right.
// Reports by folds of sites. Writes src/core/spelling/likelihood-weights.generated.ts. Needs `npm run data`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { readSpellingFacts } from '../../core/spelling/facts.ts';
import { FEATURES, likelihood, withArticle } from '../../core/spelling/likelihood.ts';
import { wordCheckOf } from '../../core/spelling/word-check.ts';
import { parseSentence } from '../../core/syntax/parse-sentence.ts';
import { splitSentences } from '../../core/text/sentences.ts';
import { tokenise } from '../../core/text/tokens.ts';
import { loadLexicon } from '../../node/data.ts';
import { fitLogistic, type Row } from './logistic.ts';
import { damage, type Slip } from './slips.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const lexicon = loadLexicon(path.join(root, 'dist/data'));
const check = wordCheckOf(lexicon, DEFAULT_SETTINGS)!;
const FOLDS = 5;
/** Weight of a slip beside a right word: there are many more right ones in print than the copies have. */
const SLIP_WEIGHT = 0.25;
/** Words between two slips, sparse and dense. */
const SPACING = [40, 8];

interface Doc {
  readonly id: string;
  readonly text: string;
}

function readDocs(file: string): Doc[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  if (file.endsWith('.conllu')) {
    const sentences = lines.filter((l) => l.startsWith('# text = ')).map((l) => l.slice(9));
    return Array.from({ length: Math.ceil(sentences.length / 15) }, (_, i) => ({
      id: `${path.basename(file)}.${i}`,
      text: sentences.slice(15 * i, 15 * i + 15).join('\n\n'),
    }));
  }
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map((d) => ({ id: String(d.id), text: d.text ?? d.lines.map((l: { t: string }) => l.t).join('\n\n') }));
}

/** Site of a document: the two first parts of its id. */
const siteOf = (id: string): string => id.split(/[.-]/u).slice(0, 2).join('.');

let seed = 20_260_601;
const random = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 0x1_0000_0000;
};

interface Example extends Row {
  readonly capital: boolean;
  readonly fold: number;
  readonly word: string;
}

function examplesOf(doc: Doc, slips: readonly Slip[] | undefined, fold: number, into: Example[]): void {
  const stem = (word: string): string => (word.length > 4 ? word.replace(/['’]?s?$/u, '') : word);
  const counts = new Map<string, number>();
  let at = 0;
  const all = doc.text.split('\n\n').flatMap((text) => {
    const paragraph = { text, sentences: splitSentences(tokenise(text)).map((s) => parseSentence(s, lexicon)), protected: [] };
    const unknown = readSpellingFacts(paragraph, lexicon, DEFAULT_SETTINGS).unknown.map((u) => ({
      ...u,
      start: at + u.start,
      end: at + u.end,
    }));
    at += text.length + 2;
    return unknown;
  });
  for (const { part } of all) counts.set(stem(part), (counts.get(stem(part)) ?? 0) + 1);
  for (const u of all) {
    const slip = slips?.some((s) => s.start < u.end && u.start < s.end);
    if (u.modern !== undefined || (slips && !slip)) continue;
    const features = withArticle(u.features, counts.get(stem(u.part))!);
    into.push({ features, label: slip ? 1 : 0, weight: slip ? SLIP_WEIGHT : 1, capital: !u.lower, fold, word: u.part });
  }
}

const examples: Example[] = [];
const folds = new Map<string, number>();
let words = 0;
let slipCount = 0;
for (const file of process.argv.slice(2)) {
  for (const doc of readDocs(file)) {
    const site = siteOf(doc.id);
    const fold = folds.get(site) ?? folds.size % FOLDS;
    folds.set(site, fold);
    words += doc.text.split(/\s+/u).length;
    examplesOf(doc, undefined, fold, examples);
    for (const spacing of SPACING) {
      const damaged = damage(
        doc.text,
        spacing,
        random,
        (word) => !check.right(word),
        (word) => check.right(word),
      );
      slipCount += damaged.slips.length;
      examplesOf({ id: doc.id, text: damaged.text }, damaged.slips, fold, examples);
    }
  }
}
process.stdout.write(`${words} words, ${slipCount} slips, ${examples.length} examples\n`);
const dump = process.env.DUMP;
if (dump) writeFileSync(dump, examples.map((e) => JSON.stringify({ ...e, features: [...e.features] })).join('\n'));

const report = (list: readonly { p: number; e: Example }[]): void => {
  for (const capital of [false, true]) {
    const own = list.filter(({ e }) => e.capital === capital);
    const right = own.filter(({ e }) => e.label === 0);
    const wrong = own.filter(({ e }) => e.label === 1);
    const rows = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95].map((t) => {
      const share = (rows: typeof own): number => rows.filter(({ p }) => p >= t).length;
      return `  ${t}: slips ${((100 * share(wrong)) / wrong.length).toFixed(1)} %, false in 1000 words ${((1000 * share(right)) / words).toFixed(3)}`;
    });
    process.stdout.write(`${capital ? 'capital' : 'small'}: ${right.length} right, ${wrong.length} slips\n${rows.join('\n')}\n`);
  }
};
/** From this likelihood on an unknown word of the texts as they stand is a slip of the texts themselves (two of three are, read by hand). */
const OWN_SLIP = 0.9;
const ROUNDS = 3;

/** The weights of the words of one case. The texts hold slips of their own: what the last fit is sure of is left out of the next. */
function fitCase(rows: readonly Example[], capital: boolean): number[] {
  const own = rows.filter((r) => r.capital === capital);
  let weights = fitLogistic(own, FEATURES.length);
  for (let round = 0; round < ROUNDS; round++) {
    const fitted = { small: weights, capital: weights };
    const kept = own.filter((r) => r.label === 1 || likelihood(r.features, capital, fitted) < OWN_SLIP);
    weights = fitLogistic(kept, FEATURES.length);
  }
  return weights;
}

const fit = (rows: readonly Example[]): { small: number[]; capital: number[] } => ({
  small: fitCase(rows, false),
  capital: fitCase(rows, true),
});
const held: { p: number; e: Example }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fit(examples.filter((e) => e.fold !== fold));
  for (const e of examples) if (e.fold === fold) held.push({ p: likelihood(e.features, e.capital, weights), e });
}
process.stdout.write('By folds of sites:\n');
report(held);
if (dump)
  writeFileSync(
    `${dump}.false`,
    held
      .filter(({ p, e }) => e.label === 0 && p > 0.4)
      .map(({ p, e }) => `${p.toFixed(2)} ${e.word}`)
      .sort()
      .join('\n'),
  );
const weights = fit(examples);
const numbers = (list: readonly number[]): string => `[${list.map((w) => Number(w.toFixed(3))).join(', ')}]`;
writeFileSync(
  path.join(root, 'src/core/spelling/likelihood-weights.generated.ts'),
  `// Generated by src/tools/spelling/train.ts: do not edit.
export const WEIGHTS: { readonly small: readonly number[]; readonly capital: readonly number[] } = {
  small: ${numbers(weights.small)},
  capital: ${numbers(weights.capital)},
};
`,
);
for (const key of ['small', 'capital'] as const)
  process.stdout.write(`${key}: ${FEATURES.map((name, i) => `${name} ${weights[key][i]!.toFixed(2)}`).join(', ')}\n`);
