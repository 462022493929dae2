// Fits the ranking of speakers: npm run train:speakers -- FOLDER [OTHER.jsonl …] [--verbose] (FOLDER with
// newsrooms.jsonl, format: gold.ts; others are judged, never fitted). Reports by folds of houses
// and writes src/core/quotes/data/speaker-weights.tsv; then `npm run generate`. Nothing of the texts goes into the weights but counts.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createAnalyser } from '../../core/index.ts';
import type { Option } from '../../core/quotes/attribution/features.ts';
import { Names } from '../../core/quotes/attribution/names.ts';
import { chooseBy, rankSpeakers } from '../../core/quotes/attribution/rank.ts';
import { WEIGHT_SCALE } from '../../core/quotes/attribution/ranking.ts';
import { answersOf } from '../../core/quotes/attribution/speakers.ts';
import { draftQuotes } from '../../core/quotes/resolve.ts';
import type { ArticleView } from '../../core/rules/article.ts';
import { loadLexicon } from '../../node/data.ts';
import { type Example, fit } from './fit.ts';
import { filedRight, type GoldArticle, namesSpeaker, readGold, statementOf } from './gold.ts';

const SETTINGS = { l2: 4, passes: 150, fewest: 2 };
const FOLDS = 10;

interface Analysed {
  readonly gold: GoldArticle;
  readonly article: ArticleView;
  readonly drafts: ReturnType<typeof draftQuotes>;
}

const [folder = ''] = process.argv.slice(2);
if (folder === '') throw new Error('Give the folder that holds newsrooms.jsonl.');
const root = path.resolve(import.meta.dirname, '../../..');
const analyser = createAnalyser({ lexicon: loadLexicon(path.join(root, 'dist/data')) });
function analyse(gold: GoldArticle): Analysed {
  const article = analyser.analyse({ text: gold.text, ...(gold.date !== undefined && { date: gold.date }) });
  return { gold, article, drafts: draftQuotes(article) };
}

/** The quotations of an article with the features of their options; who spoke before is taken from the annotation. */
function examplesOf({ gold, article, drafts: { facts, asked } }: Analysed): Example[] {
  const examples: Example[] = [];
  rankSpeakers(article, facts, asked, (one, options, features) => {
    const draft = asked.find((a) => a === one)!.draft;
    const statement = statementOf(gold.statements, draft);
    if (!statement || statement.speakers.length === 0) return undefined;
    const right = options.map(({ candidate: { fact, base } }) =>
      namesSpeaker(statement, { start: base + fact.start, end: base + fact.end, text: fact.text }),
    );
    examples.push({ house: gold.house, options: features, right: [...right, false] });
    const lost = withoutSpeaker(options, features, right);
    if (lost && facts[one.paragraph]!.passages[one.passage]!.standsAlone) examples.push({ house: gold.house, ...lost });
    const good = options.filter((o, k) => right[k] && o.figure);
    const best = good.find((o) => o.figure!.sort === 'person') ?? good[0];
    return best && { option: best, confidence: 1, said: 1, distance: 0 };
  });
  return examples;
}

/** The same quotation as if the words that say who speaks were lost: nobody left is right. */
function withoutSpeaker(
  options: readonly Option[],
  features: readonly (readonly string[])[],
  right: readonly boolean[],
): Pick<Example, 'options' | 'right'> | undefined {
  const speakers = new Set(options.flatMap((o, k) => (right[k] ? [o.figure?.key] : [])));
  const left = features.filter((_, k) => k === options.length || !(right[k] || speakers.has(options[k]!.figure?.key)));
  if (left.length === features.length || left.length < 2) return undefined;
  return {
    options: left.map((f) => f.filter((x) => !/^(?:last|quoted)/.test(x))),
    right: left.map((_, k) => k === left.length - 1),
  };
}

interface Tally {
  asked: number;
  head: number;
  named: number;
  filed: number;
  readonly sure: Map<string, [number, number]>;
}

/** Judges the ranking with given weights on an article. */
function judge(
  { gold, article, drafts: { facts, asked } }: Analysed,
  weights: ReadonlyMap<string, number>,
  tally: Tally,
  verbose: boolean,
): void {
  const names = new Names(article);
  const answers = answersOf(article, facts, asked, names, chooseBy(weights));
  answers.forEach((answer, k) => {
    const statement = statementOf(gold.statements, asked[k]!.draft);
    if (!statement || statement.speakers.length === 0) return;
    tally.asked++;
    const c = answer?.option.candidate;
    const words = c && { start: c.base + c.fact.start, end: c.base + c.fact.end, text: c.fact.text };
    const head = words !== undefined && namesSpeaker(statement, words);
    const name = answer && words && (names.identity(answer.option, words).speakerName ?? words.text);
    const filed = filedRight(statement, name ?? '');
    if (head) tally.head++;
    if (filed !== undefined) tally.named++;
    if (filed) tally.filed++;
    const confidence = answer?.confidence ?? 0;
    const band = confidence >= 0.95 ? '0.95' : confidence >= 0.8 ? '0.80' : confidence >= 0.5 ? '0.50' : '0.00';
    const of = tally.sure.get(band) ?? [0, 0];
    tally.sure.set(band, [of[0] + (head ? 1 : 0), of[1] + 1]);
    if (verbose && (!head || filed === false)) {
      const { start, end } = asked[k]!.draft;
      const want = statement.speakers.map((s) => s.map((x) => x.text).join(' ')).join(' | ');
      console.log(
        `${head ? 'ok  ' : 'HEAD'} ${filed === false ? 'FILE' : 'ok  '} ${confidence.toFixed(2)} ${gold.id} | want ${want} | got ${words?.text} (${name}; rule ${asked[k]!.byRule?.fact.text ?? '-'}, ${asked[k]!.how}) | …${gold.text.slice(Math.max(0, start - 150), start).replaceAll('\n', '¶')}[[${gold.text.slice(start, Math.min(end, start + 60)).replaceAll('\n', '¶')}]]${gold.text.slice(end, end + 80).replaceAll('\n', '¶')}`,
      );
    }
  });
}

const newTally = (): Tally => ({ asked: 0, head: 0, named: 0, filed: 0, sure: new Map() });

function report(label: string, t: Tally): void {
  const share = (a: number, b: number): string => `${((100 * a) / b).toFixed(1)} % (${a}/${b})`;
  const bands = [...t.sure].sort().map(([band, [a, b]]) => `from ${band}: ${a}/${b}`);
  console.log(`${label}: head ${share(t.head, t.asked)}, as filed ${share(t.filed, t.named)}; sure ${bands.join(', ')}`);
}

const verbose = process.argv.includes('--verbose');
const articles = readGold(folder).map(analyse);
const examples = articles.map(examplesOf);
const houses = [...new Set(articles.map((a) => a.gold.house))].sort();
const foldOf = (house: string): number => houses.indexOf(house) % FOLDS;
const others = process.argv
  .slice(2)
  .filter((x) => x.endsWith('.jsonl'))
  .map((file) => ({ file, articles: readGold(folder, file).map(analyse) }));
const tally = newTally();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fit(
    examples.flat().filter((e) => foldOf(e.house) !== fold),
    SETTINGS,
  );
  for (const a of articles) if (foldOf(a.gold.house) === fold) judge(a, weights, tally, verbose);
}
const usable = examples.flat();
console.log(
  `${usable.length} examples, ${usable.filter((e) => e.right.includes(true)).length} with the speaker among the options`,
);
report('out of fold by house', tally);
const all = fit(usable, SETTINGS);
const inside = newTally();
for (const a of articles) judge(a, all, inside, false);
report('in sample', inside);
for (const other of others) {
  const t = newTally();
  for (const a of other.articles) judge(a, all, t, false);
  report(`${other.file} (never fitted)`, t);
}
const rows = [...all]
  .map(([feature, weight]) => [feature, Math.round(weight * WEIGHT_SCALE)] as const)
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  path.join(root, 'src/core/quotes/data/speaker-weights.tsv'),
  `# Weights of the features by which the candidates for a quotation's speaker are ranked, in hundredths. Fitted by src/tools/speakers on
# ${usable.length} statements of ${articles.length} newspaper articles (the texts are not here). Sorted by code unit.
feature\tweight
${rows.map((r) => r.join('\t')).join('\n')}
`,
);
console.log(`${rows.length} weights`);
