import type { QuoteWord, Segment } from './quote-words.ts';
import type { Words } from './source-words.ts';

/** A run of one to three words of a quotation, and where the source has it (ranks of its first word). */
interface Shingle {
  count: number;
  readonly at: number[];
}

/** A run that stands in more places than this says nothing of one. */
const MOST_PLACES = 200;
/** Places that are counted for one stretch; keeps hostile texts linear. */
const MOST_VOTES = 1500;
/** Width of the strips in which places are counted together, in words. */
const STRIP = 8;
const MOST_CANDIDATES = 4;

/** Where a stretch may begin in the source. */
export interface Candidate {
  /** Rank in the source of the stretch's first word, about. */
  readonly rank: number;
}

/**
 * Knows where the runs of words of all quotations stand in the source: the source is read once, whatever the number of quotations.
 * After the shingle index of near-duplicate detection (Broder 1997), with votes by diagonal as in BLAST.
 */
export class Anchors {
  readonly #shingles = new Map<number, Shingle>();
  readonly #known: number;
  readonly #total: number;

  /** `known`: the ids of quotations are below it. */
  constructor(segments: Iterable<Segment>, source: Words, known: number) {
    this.#known = known;
    this.#total = source.core.length;
    for (const { words } of segments)
      for (const key of this.#keysOf(plain(words))) this.#shingles.set(key.key, { count: 0, at: [] });
    const { ids, core } = source;
    for (let rank = 0; rank < core.length; rank++) {
      let key = -1;
      for (let length = 1; length <= 3 && rank + length <= core.length; length++) {
        const id = ids[core[rank + length - 1]!]!;
        if (id >= known) break;
        key = this.#longer(key, id);
        const shingle = this.#shingles.get(key);
        if (!shingle) break;
        shingle.count++;
        if (shingle.at.length <= MOST_PLACES) shingle.at.push(rank);
      }
    }
  }

  /** How much it says that a word is found: more for words that are rare in the source. Bits. */
  weightOf(id: number): number {
    return Math.log2(2 + this.#total / (1 + (this.#shingles.get(id)?.count ?? 0)));
  }

  /** The likeliest places of a stretch, likeliest first. */
  candidates(segment: Segment): Candidate[] {
    const found = this.#keysOf(plain(segment.words))
      .map(({ key, i, length }) => ({ i, length, shingle: this.#shingles.get(key)! }))
      .filter(({ shingle }) => shingle.count > 0);
    const telling = found.filter(({ shingle }) => shingle.count <= MOST_PLACES);
    const used = (telling.length > 0 ? telling : found).sort((a, b) => a.shingle.count - b.shingle.count);
    const strips = new Map<number, { votes: number; sum: number }>();
    let votes = 0;
    for (const { i, length, shingle } of used) {
      if (votes > MOST_VOTES) break;
      // A run of words tells more than its words; one that stands in many places less, but each of them may be the one.
      const weight = (length * length) / Math.sqrt(shingle.at.length);
      for (const rank of shingle.at) {
        votes++;
        const strip = Math.floor((rank - i) / STRIP);
        const known = strips.get(strip);
        if (known) {
          known.votes += weight;
          known.sum += weight * (rank - i);
        } else strips.set(strip, { votes: weight, sum: weight * (rank - i) });
      }
    }
    return [...strips]
      .map(([strip, own]) => {
        const next = strips.get(strip + 1) ?? { votes: 0, sum: 0 };
        const all = own.votes + next.votes;
        return { rank: Math.round((own.sum + next.sum) / all), votes: all };
      })
      .sort((a, b) => b.votes - a.votes || a.rank - b.rank)
      .filter(({ rank }, k, sorted) => !sorted.slice(Math.max(0, k - 3), k).some((o) => Math.abs(o.rank - rank) < STRIP / 2))
      .slice(0, MOST_CANDIDATES);
  }

  #longer(key: number, id: number): number {
    return (key + 1) * this.#known + id;
  }

  #keysOf(ids: readonly number[]): { key: number; i: number; length: number }[] {
    return ids.flatMap((_, i) => {
      let key = -1;
      return [1, 2, 3].flatMap((length) => {
        const id = ids[i + length - 1];
        if (id === undefined) return [];
        key = this.#longer(key, id);
        return [{ key, i, length }];
      });
    });
  }
}

/** The ids of a stretch's words, brackets aside. */
function plain(words: readonly QuoteWord[]): number[] {
  return words.filter((w) => !w.bracketed).map((w) => w.id);
}
