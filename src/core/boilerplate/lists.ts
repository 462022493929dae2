import type { PlacedLine } from './line.ts';

/** A point and the next one are this many lines apart at most. */
const FAR = 60;

/** Lines of one shape: how many, how many of them between the article's paragraphs, in how many places there, and how many with a wording. */
export interface Twins {
  lines: number;
  interior: number;
  segments: number;
  last: number;
  strong: number;
}

/** What speaks for a list of the article's own. A segment is a run of lines that are no prose. */
export interface Lists {
  /** 2 = the line is counted on by another with prose between, 1 = without, 0 = it is not. */
  readonly chain: Uint8Array;
  readonly twins: readonly Twins[];
  readonly segment: Int32Array;
  readonly sizes: readonly number[];
  readonly strong: readonly number[];
  readonly strongBefore: Int32Array;
  /** Segments between paragraphs, and those of them without a sure wording. */
  readonly interior: number;
  readonly bare: number;
}

/** Lines that count on, and lines of one shape that come back between paragraphs. `prose` counts the article's paragraphs before each line. Linear. */
export function listsOf(lines: readonly PlacedLine[], prose: Int32Array): Lists {
  const n = lines.length;
  const all = prose[n]!;
  const chain = new Uint8Array(n);
  const segment = new Int32Array(n);
  const strongBefore = new Int32Array(n);
  const byShape = new Map<number, Twins>();
  const twins: Twins[] = [];
  const sizes: number[] = [];
  const strong: number[] = [];
  const lastOf = new Map<number, number>();
  let current = -1;
  let open = false;
  let interior = 0;
  let bare = 0;
  let inside = false;
  const close = (): void => {
    if (open && inside) {
      interior++;
      if (strong[current] === 0) bare++;
    }
    open = false;
  };
  for (let i = 0; i < n; i++) {
    const { line } = lines[i]!;
    const between = prose[i]! > 0 && all > prose[i + 1]!;
    if (line.prose) close();
    else {
      if (!open) {
        current++;
        sizes.push(0);
        strong.push(0);
        inside = between;
        open = true;
      }
      strongBefore[i] = strong[current]!;
      sizes[current]!++;
      if (line.strength === 2) strong[current]!++;
    }
    segment[i] = current;
    if (line.ordinal > 0) {
      const before = lastOf.get(line.ordinal - 1);
      if (before !== undefined && i - before < FAR) {
        const kind = prose[i]! > prose[before]! ? 2 : 1;
        chain[i] = Math.max(chain[i]!, kind);
        chain[before] = Math.max(chain[before]!, kind);
      }
      lastOf.set(line.ordinal, i);
    }
    let twin = byShape.get(line.shape);
    if (!twin) {
      twin = { lines: 0, interior: 0, segments: 0, last: -1, strong: 0 };
      byShape.set(line.shape, twin);
    }
    twins.push(twin);
    twin.lines++;
    if (line.strength > 0) twin.strong++;
    if (between) {
      twin.interior++;
      if (twin.last !== current) twin.segments++;
      twin.last = current;
    }
  }
  close();
  return { chain, twins, segment, sizes, strong, strongBefore, interior, bare };
}
