import type { Category } from './category.ts';
import { LINE_FEATURES, type Line } from './line.ts';

/** A line in its place: `gap` counts the line breaks before it (1 = directly below the line above). */
export interface PlacedLine {
  readonly line: Line;
  readonly gap: number;
}

const OF_NEIGHBOUR = [
  'logLength',
  'functionShare',
  'ending',
  'webShare',
  'lineStrength',
  'startStrength',
  'capitalShare',
  'digitShare',
] as const;
const PLACE = new Map<string, number>(LINE_FEATURES.map((name, i) => [name, i]));
const NEIGHBOUR_PLACES = OF_NEIGHBOUR.map((name) => PLACE.get(name)!);
const NEIGHBOURS = [-2, -1, 1, 2] as const;

const CUES = {
  related: new Set<Category>(['related-link', 'author-box', 'tags']),
  comments: new Set<Category>(['comment-form', 'reader-comment']),
  page: new Set<Category>(['navigation', 'copyright', 'login', 'social-share']),
  offer: new Set<Category>(['advertising', 'paywall', 'newsletter', 'app-promotion', 'cookie-consent', 'embed-placeholder']),
} as const;
const CUE_NAMES = Object.keys(CUES) as (keyof typeof CUES)[];

/** Names of the features of a line in its article, after those of the line itself. Append, never reorder. */
export const CONTEXT_FEATURES = [
  ...LINE_FEATURES,
  ...NEIGHBOURS.flatMap((d) => [...OF_NEIGHBOUR, 'prose'].map((name) => `${name}@${d}`)),
  'gapBefore',
  'gapAfter',
  'blockSize',
  'blockPlace',
  'blockLength',
  'blockStrength',
  'index',
  'toEnd',
  'lines',
  'proseAbove',
  'proseBelow',
  'proseLettersAboveShare',
  'fromProse',
  'toProse',
  'hits5above',
  'hits5below',
  'hits15above',
  'hits15below',
  'shortRunAbove',
  'shortRunBelow',
  ...CUE_NAMES.map((name) => `since:${name}`),
  ...CUE_NAMES.map((name) => `until:${name}`),
  'repeats',
  'topicShare',
  'topicCount',
  'topicStrongShare',
  'nameShare',
  'nameCount',
  'titleShare',
  'proseShare',
  'hitShare',
  'meanLength3',
  'meanFunction3',
  'stops3',
] as const;

const LENGTH = PLACE.get('logLength')!;
const ENDING = PLACE.get('ending')!;
const FUNCTION_SHARE = PLACE.get('functionShare')!;
const LINE_STRENGTH = PLACE.get('lineStrength')!;
const START_STRENGTH = PLACE.get('startStrength')!;
const ANY_STRENGTH = PLACE.get('anyStrength')!;
const COVERAGE = PLACE.get('coverage')!;
const FAR = 60;

/** How strongly a line's phrases speak: 2 = certain wording, 1 = a cue, 0 = none. */
function strengthOf(line: Line): number {
  const f = line.features;
  const top = Math.max(f[LINE_STRENGTH]!, f[START_STRENGTH]!, f[ANY_STRENGTH]! * (f[COVERAGE]! > 0.3 ? 1 : 0.5));
  return top >= 3 ? 2 : top >= 2 ? 1 : 0;
}

/**
 * The features of every line of an article in its context, row by row (`CONTEXT_FEATURES.length` a line). Linear in the lines.
 * What the article is about is read from its prose: `article` says which lines count as that, by default all prose.
 */
export function contextFeatures(lines: readonly PlacedLine[], article?: (index: number) => boolean): Float32Array {
  const n = lines.length;
  const width = CONTEXT_FEATURES.length;
  const out = new Float32Array(n * width);
  const own = LINE_FEATURES.length;
  const counts = (i: number): boolean => lines[i]!.line.prose && (article?.(i) ?? true);

  const prose = new Int32Array(n + 1);
  const letters = new Float64Array(n + 1);
  const hits = new Float64Array(n + 1);
  const lengths = new Float64Array(n + 1);
  const functions = new Float64Array(n + 1);
  const stops = new Int32Array(n + 1);
  const strength = new Int8Array(n);
  const repeats = new Map<number, number>();
  const topic = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const { line } = lines[i]!;
    strength[i] = strengthOf(line);
    prose[i + 1] = prose[i]! + (counts(i) ? 1 : 0);
    letters[i + 1] = letters[i]! + (counts(i) ? 2 ** line.features[LENGTH]! : 0);
    hits[i + 1] = hits[i]! + (strength[i] === 2 ? 1 : strength[i] === 1 ? 0.5 : 0);
    lengths[i + 1] = lengths[i]! + line.features[LENGTH]!;
    functions[i + 1] = functions[i]! + line.features[FUNCTION_SHARE]!;
    stops[i + 1] = stops[i]! + (line.features[ENDING]! >= 3 ? 1 : 0);
    repeats.set(line.key, (repeats.get(line.key) ?? 0) + 1);
    if (counts(i)) {
      for (const s of line.stems) topic.set(s, (topic.get(s) ?? 0) + 1);
      for (const s of line.names) topic.set(~s, (topic.get(~s) ?? 0) + 1);
    }
  }
  const title = new Set<number>();
  for (let i = 0; i < Math.min(3, n); i++) for (const s of lines[i]!.line.stems) title.add(s);

  const between = (sums: ArrayLike<number>, from: number, to: number): number =>
    sums[Math.min(n, Math.max(0, to))]! - sums[Math.min(n, Math.max(0, from))]!;
  const toProse = distances(n, counts, -1);
  const fromProse = distances(n, counts, 1);
  const isShort = (i: number): boolean => !lines[i]!.line.prose;
  const shortAbove = runs(n, isShort, 1);
  const shortBelow = runs(n, isShort, -1);
  const hasCue = (name: keyof typeof CUES) => (i: number) =>
    strength[i]! >= 1 &&
    lines[i]!.line.hits.some((h) => h.phrase.where !== 'any' && h.strength !== 'weak' && CUES[name].has(h.phrase.category));
  const since = CUE_NAMES.map((name) => distances(n, hasCue(name), 1, counts));
  const until = CUE_NAMES.map((name) => distances(n, hasCue(name), -1, counts));

  let blockStart = 0;
  let blockEnd = 0;
  let blockStrength = 0;
  for (let i = 0; i < n; i++) {
    const { line } = lines[i]!;
    if (i >= blockEnd) {
      blockStart = i;
      blockEnd = i + 1;
      while (blockEnd < n && lines[blockEnd]!.gap <= 1) blockEnd++;
      blockStrength = 0;
      for (let k = blockStart; k < blockEnd; k++) blockStrength = Math.max(blockStrength, strength[k]!);
    }
    out.set(line.features, i * width);
    let k = i * width + own;
    const put = (value: number): void => {
      out[k++] = value;
    };
    for (const d of NEIGHBOURS) {
      const other = lines[i + d]?.line;
      for (const place of NEIGHBOUR_PLACES) put(other ? other.features[place]! : -2);
      put(other ? (other.prose ? 1 : 0) : -2);
    }
    put(Math.min(3, lines[i]!.gap));
    put(i + 1 < n ? Math.min(3, lines[i + 1]!.gap) : 4);
    put(Math.min(FAR, blockEnd - blockStart));
    put(Math.min(FAR, i - blockStart));
    put(between(lengths, blockStart, blockEnd) / (blockEnd - blockStart));
    put(blockStrength);
    put(Math.min(FAR, i));
    put(Math.min(FAR, n - 1 - i));
    put(Math.log2(1 + n));
    put(Math.min(FAR, prose[i]!));
    put(Math.min(FAR, prose[n]! - prose[i + 1]!));
    put(letters[n]! > 0 ? letters[i]! / letters[n]! : -1);
    put(fromProse[i]!);
    put(toProse[i]!);
    put(between(hits, i - 5, i));
    put(between(hits, i + 1, i + 6));
    put(between(hits, i - 15, i));
    put(between(hits, i + 1, i + 16));
    put(shortAbove[i]!);
    put(shortBelow[i]!);
    for (const d of since) put(d[i]!);
    for (const d of until) put(d[i]!);
    put(Math.min(9, repeats.get(line.key)! - 1));
    const self = counts(i) ? 1 : 0;
    let shared = 0;
    let strong = 0;
    let inTitle = 0;
    for (const s of line.stems) {
      const others = (topic.get(s) ?? 0) - self;
      if (others > 0) shared++;
      if (others > 2) strong++;
      if (i > 2 && title.has(s)) inTitle++;
    }
    let named = 0;
    for (const s of line.names) if ((topic.get(~s) ?? 0) - self > 0) named++;
    const stems = Math.max(1, line.stems.length);
    put(shared / stems);
    put(shared);
    put(strong / stems);
    put(named / Math.max(1, line.names.length));
    put(named);
    put(inTitle / stems);
    put(prose[n]! / n);
    put(hits[n]! / n);
    put(between(lengths, i - 3, i + 4) / (Math.min(n, i + 4) - Math.max(0, i - 3)));
    put(between(functions, i - 3, i + 4) / (Math.min(n, i + 4) - Math.max(0, i - 3)));
    put(between(stops, i - 3, i + 4));
  }
  return out;
}

/** How many lines ago (step 1) or ahead (step -1) the last line was that `is` holds for; FAR where none, or where `barrier` came between. */
function distances(n: number, is: (i: number) => boolean, step: 1 | -1, barrier?: (i: number) => boolean): Uint8Array {
  const out = new Uint8Array(n);
  let d = FAR;
  for (let i = step === 1 ? 0 : n - 1; i >= 0 && i < n; i += step) {
    out[i] = d;
    if (is(i)) d = 1;
    else if (barrier?.(i)) d = FAR;
    else d = Math.min(FAR, d + 1);
  }
  return out;
}

/** How many lines in a row directly before (step 1) or after (step -1) each line `is` holds for. */
function runs(n: number, is: (i: number) => boolean, step: 1 | -1): Uint8Array {
  const out = new Uint8Array(n);
  let run = 0;
  for (let i = step === 1 ? 0 : n - 1; i >= 0 && i < n; i += step) {
    out[i] = run;
    run = is(i) ? Math.min(FAR, run + 1) : 0;
  }
  return out;
}
