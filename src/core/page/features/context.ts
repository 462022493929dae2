import { CUES } from '../../boilerplate/line.ts';
import { isHeading } from '../dom/element.ts';
import { keyOf, lettersOf, type Structure } from '../structure.ts';

export const CUE_NAMES = Object.keys(CUES) as (keyof typeof CUES)[];
/** Distances to prose, and to cues and headings, are cut here, in blocks. */
const FAR = 15;
export const SECTION_FAR = 40;

/** What the whole page says, worked out once. */
export interface Context {
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly body: string;
  readonly titleStems: ReadonlySet<number>;
  readonly vocabulary: ReadonlyMap<number, number>;
  readonly repeats: ReadonlyMap<string, number>;
  /** For each block the distance to the next and to the last block of prose in the main element. */
  readonly next: Int32Array;
  readonly before: Int32Array;
  readonly strengths: Float64Array;
  readonly densities: Float64Array;
  readonly proses: Int32Array;
  readonly strongSince: Int32Array;
  /** For each kind of cue the last block above that has one. */
  readonly cues: readonly Int32Array[];
  /** The last heading above each block, -1 without one. */
  readonly sections: Int32Array;
  readonly proseAbove: Float64Array;
}

export function contextOf({ blocks, metadata, heading }: Structure): Context {
  const n = blocks.length;
  const vocabulary = new Map<number, number>();
  const repeats = new Map<string, number>();
  const strengths = new Float64Array(n + 1);
  const densities = new Float64Array(n + 1);
  const proses = new Int32Array(n + 1);
  const strongSince = new Int32Array(n);
  const before = new Int32Array(n).fill(FAR);
  const next = new Int32Array(n).fill(FAR);
  const cues = CUE_NAMES.map(() => new Int32Array(n).fill(-SECTION_FAR));
  const lastCue = CUE_NAMES.map(() => -SECTION_FAR);
  const sections = new Int32Array(n).fill(-1);
  const proseAbove = new Float64Array(n);
  let prose = 0;
  let section = -1;
  let lastProse = -FAR;
  let lastStrong = -FAR;
  blocks.forEach((b, i) => {
    repeats.set(b.key, (repeats.get(b.key) ?? 0) + 1);
    if (b.inMain && b.prose > 0) for (const stem of b.line.stems) vocabulary.set(stem, (vocabulary.get(stem) ?? 0) + 1);
    strengths[i + 1] = strengths[i]! + b.line.strength;
    densities[i + 1] = densities[i]! + b.density;
    proses[i + 1] = proses[i]! + (b.prose > 0 ? 1 : 0);
    before[i] = Math.min(FAR, i - lastProse);
    sections[i] = section;
    if (isHeading(b.element)) section = i;
    for (let c = 0; c < cues.length; c++) {
      if (b.line.cues & (1 << c)) lastCue[c] = i;
      cues[c]![i] = lastCue[c]!;
    }
    proseAbove[i] = prose;
    prose += b.prose;
    strongSince[i] = Math.min(FAR, i - lastStrong);
    if (b.prose > 0 && b.inMain) {
      lastProse = i;
      lastStrong = -FAR;
    } else if (b.line.strength > 0) lastStrong = i;
  });
  let following = n + FAR;
  for (let i = n - 1; i >= 0; i--) {
    next[i] = Math.min(FAR, following - i);
    if (blocks[i]!.prose > 0 && blocks[i]!.inMain) following = i;
  }
  const titleStems = new Set<number>(blocks[heading]?.line.stems ?? []);
  return {
    titles: metadata.titles.map(keyOf).filter((k) => k !== ''),
    descriptions: metadata.descriptions.map(keyOf),
    body: lettersOf(metadata.body).slice(0, 60_000),
    titleStems,
    vocabulary,
    repeats,
    next,
    before,
    strengths,
    densities,
    proses,
    strongSince,
    cues,
    sections,
    proseAbove,
  };
}
