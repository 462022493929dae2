import { CUES, LINE_FEATURES, type PlacedLine } from './line.ts';
import { listsOf } from './lists.ts';
import { TopicShares } from './topic-shares.ts';

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
  'chain',
  'twins',
  'twinsInterior',
  'twinSegments',
  'twinsStrong',
  'segmentSize',
  'segmentStrong',
  'segmentStrongBefore',
  'segments',
  'bareSegments',
] as const;

const LENGTH = PLACE.get('logLength')!;
const ENDING = PLACE.get('ending')!;
const FUNCTION_SHARE = PLACE.get('functionShare')!;
const OWN = LINE_FEATURES.length;
const placeOf = (name: (typeof CONTEXT_FEATURES)[number]): number => CONTEXT_FEATURES.indexOf(name);
/** Where the features begin that depend on which prose is the article's, and where others follow. */
const AT = {
  prose: placeOf('proseAbove'),
  hits: placeOf('hits5above'),
  since: placeOf('since:related'),
  repeats: placeOf('repeats'),
  topic: placeOf('topicShare'),
  title: placeOf('titleShare'),
  proseShare: placeOf('proseShare'),
  hitShare: placeOf('hitShare'),
  lists: placeOf('chain'),
};
const FAR = 60;

/**
 * Writes what a line's surroundings say whatever the article is about: its neighbours, its block, wordings around it. Rows are `width` long, a
 * line's own features first. Linear in the lines.
 */
export function fillSurroundings(lines: readonly PlacedLine[], out: Float32Array, width: number): void {
  const n = lines.length;
  const hits = new Float64Array(n + 1);
  const lengths = new Float64Array(n + 1);
  const functions = new Float64Array(n + 1);
  const stops = new Int32Array(n + 1);
  const repeats = new Map<number, number>();
  const title = new Set<number>();
  for (let i = 0; i < n; i++) {
    const { line } = lines[i]!;
    hits[i + 1] = hits[i]! + line.strength / 2;
    lengths[i + 1] = lengths[i]! + line.features[LENGTH]!;
    functions[i + 1] = functions[i]! + line.features[FUNCTION_SHARE]!;
    stops[i + 1] = stops[i]! + (line.features[ENDING]! >= 3 ? 1 : 0);
    repeats.set(line.key, (repeats.get(line.key) ?? 0) + 1);
    if (i < 3) for (const s of line.stems) title.add(s);
  }
  const between = (sums: ArrayLike<number>, from: number, to: number): number =>
    sums[to < n ? to : n]! - sums[from > 0 ? from : 0]!;
  const isShort = (i: number): boolean => !lines[i]!.line.prose;
  const shortAbove = runs(n, isShort, 1);
  const shortBelow = runs(n, isShort, -1);
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
      for (let k = blockStart; k < blockEnd; k++) blockStrength = Math.max(blockStrength, lines[k]!.line.strength);
    }
    const row = i * width;
    out.set(line.features, row);
    let k = row + OWN;
    for (const d of NEIGHBOURS) {
      const other = lines[i + d]?.line;
      for (const place of NEIGHBOUR_PLACES) out[k++] = other ? other.features[place]! : -2;
      out[k++] = other ? (other.prose ? 1 : 0) : -2;
    }
    out[k++] = Math.min(3, lines[i]!.gap);
    out[k++] = i + 1 < n ? Math.min(3, lines[i + 1]!.gap) : 4;
    out[k++] = Math.min(FAR, blockEnd - blockStart);
    out[k++] = Math.min(FAR, i - blockStart);
    out[k++] = between(lengths, blockStart, blockEnd) / (blockEnd - blockStart);
    out[k++] = blockStrength;
    out[k++] = Math.min(FAR, i);
    out[k++] = Math.min(FAR, n - 1 - i);
    out[k++] = Math.log2(1 + n);
    k = row + AT.hits;
    out[k++] = between(hits, i - 5, i);
    out[k++] = between(hits, i + 1, i + 6);
    out[k++] = between(hits, i - 15, i);
    out[k++] = between(hits, i + 1, i + 16);
    out[k++] = shortAbove[i]!;
    out[k++] = shortBelow[i]!;
    out[row + AT.repeats] = Math.min(9, repeats.get(line.key)! - 1);
    let inTitle = 0;
    if (i > 2) for (const s of line.stems) if (title.has(s)) inTitle++;
    out[row + AT.title] = inTitle / Math.max(1, line.stems.length);
    k = row + AT.hitShare;
    const wide = Math.min(n, i + 4) - Math.max(0, i - 3);
    out[k++] = hits[n]! / n;
    out[k++] = between(lengths, i - 3, i + 4) / wide;
    out[k++] = between(functions, i - 3, i + 4) / wide;
    out[k++] = between(stops, i - 3, i + 4);
  }
}

/**
 * Writes what depends on which prose is the article's (`article`, by default all of it): its topic, where a line stands in it, what comes back
 * in it. May be called again on the same rows. `topic` keeps what the lines share. Linear in the lines.
 */
export function fillArticle(
  lines: readonly PlacedLine[],
  out: Float32Array,
  width: number,
  topic: TopicShares,
  article?: (index: number) => boolean,
): void {
  const n = lines.length;
  const counted = new Uint8Array(n);
  const prose = new Int32Array(n + 1);
  const letters = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const { line } = lines[i]!;
    const counts = line.prose && (article?.(i) ?? true);
    counted[i] = counts ? 1 : 0;
    prose[i + 1] = prose[i]! + counted[i]!;
    letters[i + 1] = letters[i]! + (counts ? 2 ** line.features[LENGTH]! : 0);
  }
  const shares = topic.of(lines, counted);
  const counts = (i: number): boolean => counted[i] === 1;
  const toProse = distances(n, counts, -1);
  const fromProse = distances(n, counts, 1);
  const since = CUE_NAMES.map((_, c) => distances(n, (i) => (lines[i]!.line.cues & (1 << c)) !== 0, 1, counts));
  const until = CUE_NAMES.map((_, c) => distances(n, (i) => (lines[i]!.line.cues & (1 << c)) !== 0, -1, counts));
  const lists = listsOf(lines, prose);
  for (let i = 0; i < n; i++) {
    const { line } = lines[i]!;
    const row = i * width;
    let k = row + AT.prose;
    out[k++] = Math.min(FAR, prose[i]!);
    out[k++] = Math.min(FAR, prose[n]! - prose[i + 1]!);
    out[k++] = letters[n]! > 0 ? letters[i]! / letters[n]! : -1;
    out[k++] = fromProse[i]!;
    out[k++] = toProse[i]!;
    k = row + AT.since;
    for (const d of since) out[k++] = d[i]!;
    for (const d of until) out[k++] = d[i]!;
    const { shared, strong, named } = shares[i]!;
    const stems = Math.max(1, line.stems.length);
    k = row + AT.topic;
    out[k++] = shared / stems;
    out[k++] = shared;
    out[k++] = strong / stems;
    out[k++] = named / Math.max(1, line.names.length);
    out[k++] = named;
    out[row + AT.proseShare] = prose[n]! / n;
    k = row + AT.lists;
    const twin = lists.twins[i]!;
    const s = lists.segment[i]!;
    out[k++] = lists.chain[i]!;
    out[k++] = Math.min(FAR, twin.lines - 1);
    out[k++] = Math.min(FAR, twin.interior - (prose[i]! > 0 && prose[n]! > prose[i + 1]! ? 1 : 0));
    out[k++] = Math.min(FAR, twin.segments);
    out[k++] = twin.strong / twin.lines;
    out[k++] = line.prose ? -1 : Math.min(FAR, lists.sizes[s]!);
    out[k++] = line.prose ? -1 : Math.min(FAR, lists.strong[s]!);
    out[k++] = line.prose ? -1 : Math.min(FAR, lists.strongBefore[i]!);
    out[k++] = Math.min(FAR, lists.interior);
    out[k++] = lists.interior > 0 ? lists.bare / lists.interior : -1;
  }
}

/** The features of every line of an article in its context, row by row (`CONTEXT_FEATURES.length` a line). */
export function contextFeatures(lines: readonly PlacedLine[], article?: (index: number) => boolean): Float32Array {
  const width = CONTEXT_FEATURES.length;
  const out = new Float32Array(lines.length * width);
  fillSurroundings(lines, out, width);
  fillArticle(lines, out, width, new TopicShares(), article);
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
