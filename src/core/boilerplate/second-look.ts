import { CONTEXT_FEATURES, fillArticle, fillSurroundings } from './context.ts';
import { EVEN, evidenceOf } from './decide.ts';
import type { PlacedLine } from './line.ts';
import { TopicShares } from './topic-shares.ts';

const OFFSETS = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5] as const;

/** Features of the second look: those of the first with the topic read from the lines that look like the article's own, and what the first look said of the lines around. */
export const SECOND_FEATURES = [
  ...CONTEXT_FEATURES,
  ...OFFSETS.map((d) => `first@${d}`),
  'first3above',
  'first3below',
  'first10above',
  'first10below',
  'blockFirst',
  'keptAbove',
  'keptBelow',
  'fromKept',
  'toKept',
  'maxSinceKept',
  'pageFirst',
  'evidence',
  'sureInRun',
  'runLines',
  'sinceSure',
  'proseKeptAbove',
  'proseKeptBelow',
  'lettersKeptBelow',
] as const;

const FAR = 60;
const EVIDENCE: Readonly<Record<ReturnType<typeof evidenceOf>, number>> = { prose: 0, none: 1, under: 2, cue: 3, sure: 4 };

/** The features of the second look, row by row. `first` holds the first look's probability of each line. Linear. */
export function secondFeatures(lines: readonly PlacedLine[], first: ArrayLike<number>): Float32Array {
  const out = new Float32Array(lines.length * SECOND_FEATURES.length);
  fillSurroundings(lines, out, SECOND_FEATURES.length);
  fillSecond(lines, first, out, new TopicShares());
  return out;
}

/** Writes what the first look adds, into rows of `SECOND_FEATURES.length` that hold the surroundings already. */
export function fillSecond(lines: readonly PlacedLine[], first: ArrayLike<number>, out: Float32Array, topic: TopicShares): void {
  const n = lines.length;
  const width = SECOND_FEATURES.length;
  const base = CONTEXT_FEATURES.length;
  fillArticle(lines, out, width, topic, (i) => first[i]! < EVEN);
  const sums = new Float64Array(n + 1);
  const kept = new Int32Array(n + 1);
  const isKept = (i: number): boolean => first[i]! < 0.15;
  for (let i = 0; i < n; i++) {
    sums[i + 1] = sums[i]! + first[i]!;
    kept[i + 1] = kept[i]! + (isKept(i) ? 1 : 0);
  }
  const mean = (from: number, to: number): number => {
    const a = Math.max(0, from);
    const b = Math.min(n, to);
    return b > a ? (sums[b]! - sums[a]!) / (b - a) : -1;
  };
  const toKept = new Uint8Array(n);
  for (let i = n - 1, d = FAR; i >= 0; i--) {
    toKept[i] = d;
    d = isKept(i) ? 1 : Math.min(FAR, d + 1);
  }
  const prose = new Int32Array(n + 1);
  const letters = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const own = lines[i]!.line.prose && first[i]! < EVEN;
    prose[i + 1] = prose[i]! + (own ? 1 : 0);
    letters[i + 1] = letters[i]! + (own ? 2 ** lines[i]!.line.features[0]! : 0);
  }
  let sureInRun = 0;
  let runLines = 0;
  let sinceSure = FAR;
  let fromKept = FAR;
  let most = 0;
  let blockEnd = 0;
  let blockMean = 0;
  for (let i = 0; i < n; i++) {
    if (i >= blockEnd) {
      const start = i;
      blockEnd = i + 1;
      while (blockEnd < n && lines[blockEnd]!.gap <= 1) blockEnd++;
      blockMean = mean(start, blockEnd);
    }
    let k = i * width + base;
    const put = (value: number): void => {
      out[k++] = value;
    };
    for (const d of OFFSETS) put(i + d >= 0 && i + d < n ? first[i + d]! : -1);
    put(mean(i - 3, i));
    put(mean(i + 1, i + 4));
    put(mean(i - 10, i));
    put(mean(i + 1, i + 11));
    put(blockMean);
    put(Math.min(FAR, kept[i]!));
    put(Math.min(FAR, kept[n]! - kept[i + 1]!));
    put(fromKept);
    put(toKept[i]!);
    put(most);
    put(mean(0, n));
    if (first[i]! < 0.3) {
      sureInRun = 0;
      runLines = 0;
      sinceSure = FAR;
    }
    const evidence = evidenceOf(lines[i]!.line, sureInRun > 0);
    put(EVIDENCE[evidence]);
    put(Math.min(FAR, sureInRun));
    put(Math.min(FAR, runLines));
    put(sinceSure);
    put(Math.min(FAR, prose[i]!));
    put(Math.min(FAR, prose[n]! - prose[i + 1]!));
    put(letters[n]! > 0 ? (letters[n]! - letters[i + 1]!) / letters[n]! : -1);
    runLines++;
    if (evidence === 'sure') {
      sureInRun++;
      sinceSure = 1;
    } else sinceSure = Math.min(FAR, sinceSure + 1);
    if (isKept(i)) {
      fromKept = 1;
      most = 0;
    } else {
      fromKept = Math.min(FAR, fromKept + 1);
      most = Math.max(most, first[i]!);
    }
  }
}
