// Fits what the outline lists: npm run train:events -- FOLDER [--verbose] (FOLDER with newsrooms.jsonl, one article a line: id
// ("land.House_day"), text, date, events with trigger, altTriggers and optional). Reports by folds of houses and writes
// src/core/events/data/listing-weights.tsv; then `npm run generate`. Nothing of the texts goes into the weights but counts.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LISTING_SCALE, listingScore } from '../../core/events/listing.ts';
import { tellEvents } from '../../core/events/resolve.ts';
import { createAnalyser } from '../../core/index.ts';
import { loadLexicon } from '../../node/data.ts';
import { type Example, fit } from '../speakers/fit.ts';

const SETTINGS = { l2: 4, passes: 200, fewest: 4 };

interface Range {
  readonly start: number;
  readonly end: number;
}
interface GoldEvent {
  readonly trigger: Range;
  readonly altTriggers?: readonly Range[];
  readonly optional?: boolean;
  readonly main?: boolean;
}
interface Candidate {
  readonly house: string;
  readonly cues: readonly string[];
  /** The event asked for that it tells, by its number in the whole set; undefined for background. */
  readonly event: number | undefined;
}

const [folder = ''] = process.argv.slice(2);
if (folder === '') throw new Error('Give the folder that holds newsrooms.jsonl.');
const root = path.resolve(import.meta.dirname, '../../..');
const analyser = createAnalyser({ lexicon: loadLexicon(path.join(root, 'dist/data')) });
const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

let asked = 0;
const candidates: Candidate[] = [];
const wanted: { readonly house: string }[] = [];
for (const row of readFileSync(path.join(folder, 'newsrooms.jsonl'), 'utf8').split('\n')) {
  if (row === '') continue;
  const { id, text, date, events } = JSON.parse(row) as { id: string; text: string; date?: string; events: readonly GoldEvent[] };
  const house = id.split('_')[0]!;
  const required = events.filter((e) => !e.optional);
  for (const _ of required) wanted.push({ house });
  const article = analyser.analyse({ text, ...(date !== undefined && { date }) });
  for (const { event, cues } of tellEvents(article, Number.NEGATIVE_INFINITY)) {
    const at = required.findIndex((e) => [e.trigger, ...(e.altTriggers ?? [])].some((t) => overlap(t, event.trigger)));
    candidates.push({ house, cues, event: at < 0 ? undefined : asked + at });
  }
  asked += required.length;
}

const examplesOf = (of: readonly Candidate[]): Example[] =>
  of.map(({ house, cues, event }) => ({ house, options: [cues, []], right: [event !== undefined, event === undefined] }));

/** Recall over all events asked for, and the share of the entries that are asked for, at some thresholds; out of fold. */
function report(scored: readonly (readonly [Candidate, number])[]): void {
  console.log(
    `${asked} events asked for, ${candidates.length} candidates, ${new Set(candidates.flatMap((c) => c.event ?? [])).size} reachable`,
  );
  for (let least = -1.6; least <= 1.2; least += 0.2) {
    const told = scored.filter(([, score]) => score >= least);
    const found = new Set(told.flatMap(([c]) => c.event ?? []));
    console.log(
      `${least.toFixed(1).padStart(5)}  given ${told.length}  found ${((100 * found.size) / asked).toFixed(1)} %  asked for ${((100 * found.size) / told.length).toFixed(1)} %`,
    );
  }
}

const houses = [...new Set(candidates.map((c) => c.house))];
const scored: (readonly [Candidate, number])[] = [];
for (const house of houses) {
  const weights = fit(examplesOf(candidates.filter((c) => c.house !== house)), SETTINGS);
  for (const c of candidates.filter((x) => x.house === house)) scored.push([c, listingScore(c.cues, weights)]);
}
console.log(`${houses.length} houses, each judged by weights that have seen none of it:`);
report(scored);
const weights = fit(examplesOf(candidates), SETTINGS);
console.log('the articles it was fitted on, for comparison:');
report(candidates.map((c) => [c, listingScore(c.cues, weights)] as const));
const rows = [...weights].map(([cue, w]) => [cue, Math.round(w * LISTING_SCALE)] as const).filter(([, w]) => w !== 0);
const head = `# Weights of the cues by which events are listed, in hundredths. Fitted by src/tools/events on ${asked} events of ${houses.length} houses'
# articles (the texts are not here). Sorted by code unit.
cue\tweight
`;
const file = path.join(root, 'src/core/events/data/listing-weights.tsv');
writeFileSync(
  file,
  `${head}${rows
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((r) => r.join('\t'))
    .join('\n')}\n`,
);
console.log(`${rows.length} weights written to ${file}`);
