import type { MemoryKey } from '../text/document-memory.ts';
import { RunningTally } from '../text/running-tally.ts';
import { isShortened, likeness, type SentencePrint } from './prints.ts';

/** Share of equal runs of three words from which two sentences are nearly the same. */
const NEARLY = 0.75;
/** Most sentences that are kept for one run of three words. */
const MOST_KEPT = 4;

/** A sentence in its place. */
export interface Seen {
  readonly paragraph: number;
  readonly sentence: number;
  readonly print: SentencePrint;
}

/** The whole sentence and its runs of three words; both are hashes. */
function* keysOf(prints: readonly SentencePrint[]): Iterable<number> {
  for (const { whole, shingles } of prints) {
    yield ~whole;
    yield* shingles;
  }
}

/** How often each sentence and each run of three words stands in the article: nearly all stand once, and need not be looked at. */
export type Repeated = RunningTally<readonly SentencePrint[]>;
export const REPEATED: MemoryKey<Repeated> = { make: () => new RunningTally(keysOf) };

/** Paragraphs without a sentence that needs looking at, as long as the same keys of the article are repeated. */
const plain = new WeakMap<readonly SentencePrint[], { readonly repeated: Repeated; readonly repeats: number }>();

/** Looks for sentences that stood further up; paragraphs come in their order. */
export class TwinSearch {
  readonly #repeated: Repeated;
  readonly #first = new Map<number, Seen>();
  readonly #byShingle = new Map<number, Seen[]>();

  constructor(repeated: Repeated) {
    this.#repeated = repeated;
  }

  /** For each sentence of the next paragraph the one further up that says the same; undefined where none has one. */
  twinsOf(paragraph: number, prints: readonly SentencePrint[]): readonly (Seen | undefined)[] | undefined {
    const known = plain.get(prints);
    if (known?.repeated === this.#repeated && known.repeats === this.#repeated.repeats) return undefined;
    let twins: (Seen | undefined)[] | undefined;
    let looked = false;
    for (let sentence = 0; sentence < prints.length; sentence++) {
      const print = prints[sentence]!;
      const again = this.#repeated.count(~print.whole) > 1;
      let shared = 0;
      for (const s of print.shingles) if (this.#repeated.count(s) > 1) shared++;
      const previous = sentence > 0 ? { paragraph, sentence: sentence - 1, print: prints[sentence - 1]! } : undefined;
      if (!again && shared === 0 && !(previous && isShortened(previous.print, print))) continue;
      looked = true;
      const seen: Seen = { paragraph, sentence, print };
      const twin = this.#twinOf(seen, shared, twins?.[sentence - 1], previous);
      if (twin) {
        twins ??= prints.map(() => undefined);
        twins[sentence] = twin;
      }
      this.#remember(seen, again, shared > 0);
    }
    if (!looked) plain.set(prints, { repeated: this.#repeated, repeats: this.#repeated.repeats });
    return twins;
  }

  #twinOf(seen: Seen, shared: number, before: Seen | undefined, previous: Seen | undefined): Seen | undefined {
    const { print } = seen;
    const same = this.#first.get(print.whole);
    // Short sentences are repeated on purpose; next to each other even four words are too many.
    if (same && same.print.words === print.words) {
      const next = same.paragraph === seen.paragraph && same.sentence === seen.sentence - 1;
      const goesOn = before?.paragraph === same.paragraph && before.sentence === same.sentence - 1;
      return print.words >= (next ? 4 : goesOn ? 3 : 6) && print.ends ? same : undefined;
    }
    if (previous && isShortened(previous.print, print)) return previous;
    const least = print.shingles.length * NEARLY;
    if (print.words < 10 || shared < least) return undefined;
    const votes = new Map<Seen, number>();
    for (const s of print.shingles)
      for (const other of this.#byShingle.get(s) ?? []) votes.set(other, (votes.get(other) ?? 0) + 1);
    let best: Seen | undefined;
    let most = 0;
    for (const [other, n] of votes) if (n > most) [best, most] = [other, n];
    return best && most >= least && likeness(best.print, print) >= NEARLY ? best : undefined;
  }

  #remember(seen: Seen, again: boolean, shares: boolean): void {
    const { whole, shingles } = seen.print;
    if (again && !this.#first.has(whole)) this.#first.set(whole, seen);
    if (!shares) return;
    for (const s of shingles) {
      if (this.#repeated.count(s) < 2) continue;
      const list = this.#byShingle.get(s);
      if (!list) this.#byShingle.set(s, [seen]);
      else if (list.length < MOST_KEPT) list.push(seen);
    }
  }
}
