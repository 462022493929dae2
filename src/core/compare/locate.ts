import { type Alignment, align, alike, type Step } from './align.ts';
import type { Anchors } from './anchors.ts';
import type { Segment } from './quote-words.ts';
import type { Words } from './source-words.ts';

/** A stretch with the place in the source it most likely comes from. */
export interface Located {
  readonly segment: Segment;
  /** Undefined where the source has nothing like it. */
  readonly steps: readonly Step[] | undefined;
}

interface Option extends Alignment {
  /** Indices of the first and last word of the source that goes with one of the stretch. */
  readonly first: number;
  readonly last: number;
}

/**
 * What the chain of stretches is weighed by, in words. Not to find a word costs more than to drop one and less than to replace it; a step back
 * in the source must be earned by two words; a gap costs little, and less where the quotation marks its cut.
 */
const NOT_FOUND = 0.7;
const BACKWARD = 2;
const GAP = { price: 0.02, most: 1.5 } as const;
const MARKED_GAP = { price: 0.005, most: 0.5 } as const;
/** Shares of a stretch, by what its words say, that must be the source's: of a quotation, and of a piece that is looked for by itself. */
const ENOUGH = 0.45;
const SURE = 0.8;
/** The same to look at a place at all: a word or two as they are (rounding aside), of three more than half, of a longer stretch a third. How much each matters: REPORT.md. */
const LIKELY = { short: 0.99, three: 0.55, longer: ENOUGH * 0.75 } as const;
/** Words at a stretch's end that are looked for elsewhere. */
const REST = 3;

/** Looks up quotations in one source. */
export class Locator {
  readonly #source: Words;
  readonly #names: readonly string[];
  readonly #anchors: Anchors;

  constructor(source: Words, names: readonly string[], anchors: Anchors) {
    this.#source = source;
    this.#names = names;
    this.#anchors = anchors;
  }

  /** The stretches of one quotation, each in its place; all undefined where the quotation is not the source's. */
  locate(segments: readonly Segment[]): Located[] {
    let chain = this.#chain(segments);
    const parts = chain.flatMap(({ segment, steps }) => (steps ? this.#parted(segment, steps) : [segment]));
    if (parts.length > segments.length) chain = this.#chain(parts);
    const [found, all] = chain.reduce(
      ([f, a], { segment, steps }) => [f + (steps ? this.#found(segment, steps) : 0), a + this.#weight(segment)],
      [0, 0],
    );
    const one = chain.length === 1 ? chain[0]! : undefined;
    const inflected = one?.steps !== undefined && this.#isInflected(one.segment, one.steps);
    return inflected || found >= all * ENOUGH ? chain : chain.map(({ segment }) => ({ segment, steps: undefined }));
  }

  /** The choice of places that costs least together: likely each, and in the order of the quotation (Viterbi). */
  #chain(segments: readonly Segment[]): Located[] {
    interface Node {
      readonly option: Option | undefined;
      readonly cost: number;
      readonly before: Node | undefined;
      /** Where the source was last. */
      readonly last: number | undefined;
    }
    let nodes: Node[] = [{ option: undefined, cost: 0, before: undefined, last: undefined }];
    for (const segment of segments) {
      const options: (Option | undefined)[] = [undefined, ...this.#options(segment, segments.length === 1)];
      nodes = options.map((option) => {
        let best: Node | undefined;
        for (const before of nodes) {
          const own = option
            ? option.cost + this.#step(before.last, option.first, segment.cutBefore)
            : segment.words.length * NOT_FOUND;
          const cost = before.cost + own;
          if (!best || cost < best.cost) best = { option, cost, before, last: option?.last ?? before.last };
        }
        return best!;
      });
    }
    let node: Node | undefined = nodes.reduce((a, b) => (b.cost < a.cost ? b : a));
    const chain: Located[] = [];
    for (let i = segments.length - 1; i >= 0; i--) {
      chain.push({ segment: segments[i]!, steps: node?.option?.steps });
      node = node?.before;
    }
    return chain.reverse();
  }

  #step(last: number | undefined, first: number, cut: boolean): number {
    if (last === undefined) return 0;
    const { ranks } = this.#source;
    const gap = ranks[first]! - ranks[last]! - 1;
    if (gap < 0) return BACKWARD;
    const { price, most } = cut ? MARKED_GAP : GAP;
    return Math.min(gap * price, most);
  }

  /** Where a stretch may come from, each with its alignment. */
  #options(segment: Segment, alone: boolean): Option[] {
    const plain = segment.words.filter((w) => !w.bracketed).length;
    const slack = 8 + Math.ceil(plain / 3);
    const options: Option[] = [];
    for (const { rank } of this.#anchors.candidates(segment)) {
      const alignment = align(segment.words, this.#source, this.#names, rank, slack);
      const equal = alignment.steps.filter((s) => s.equal).map((s) => s.source!);
      if (equal.length === 0 || !this.#likely(segment, alignment.steps, plain)) continue;
      options.push({ ...alignment, first: equal[0]!, last: equal.at(-1)! });
      if (alone && alignment.cost <= 0) break; // Word for word, and no neighbour to be in order with.
    }
    return options;
  }

  /** A word or two must be there as they are, more may differ. */
  #likely(segment: Segment, steps: readonly Step[], plain: number): boolean {
    const share = this.#found(segment, steps) / this.#weight(segment);
    if (plain === 1) return share >= LIKELY.short;
    if (plain === 2) return share >= LIKELY.short || this.#isInflected(segment, steps);
    return share >= (plain === 3 ? LIKELY.three : LIKELY.longer);
  }

  /** Whether every word has a form of itself in the source: "riesigen Unsinn" for "riesiger Unsinn". */
  #isInflected({ words }: Segment, steps: readonly Step[]): boolean {
    const { ids } = this.#source;
    return words.every((own, i) => {
      const step = steps.find((s) => s.word === i);
      if (own.bracketed || step?.equal) return true;
      return step?.source !== undefined && alike(this.#names[own.id]!, this.#names[ids[step.source]!]!);
    });
  }

  #weight(segment: Segment): number {
    return segment.words.reduce((sum, w) => sum + (w.bracketed ? 0 : this.#anchors.weightOf(w.id)), 0);
  }

  #found(segment: Segment, steps: readonly Step[]): number {
    let sum = 0;
    for (const { word, equal } of steps) {
      const own = equal && word !== undefined ? segment.words[word]! : undefined;
      if (own && !own.bracketed) sum += this.#anchors.weightOf(own.id);
    }
    return sum;
  }

  /** A stretch whose beginning or end stands elsewhere in the source, in two. */
  #parted(segment: Segment, steps: readonly Step[]): Segment[] {
    const { words, cutBefore } = segment;
    const equal = steps.filter((s) => s.equal && s.word !== undefined).map((s) => s.word!);
    const [first, last] = [equal[0] ?? 0, equal.at(-1) ?? words.length];
    for (const at of [first, last + 1]) {
      const [head, tail] = [words.slice(0, at), words.slice(at)];
      const rest = at === first ? head : tail;
      if (rest.length < REST || rest.length === words.length) continue;
      const part: Segment = { words: rest, cutBefore: false };
      if (!this.#options(part, true).some((o) => this.#found(part, o.steps) >= SURE * this.#weight(part))) continue;
      return [
        { words: head, cutBefore },
        { words: tail, cutBefore: false },
      ];
    }
    return [segment];
  }
}
